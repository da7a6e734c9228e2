"""What each pass and sent batch did to the practice's appointments, before and after: for the story and for undo."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from storage.database import Reader, Row, Writer
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Fields

Origin = Literal["pull", "push"]


@dataclass(frozen=True, slots=True)
class Run:
    """One committed pass (`pull`) or sent batch (`push`), `finished_at` in UTC seconds."""

    id: int
    calendar: CalendarId
    origin: Origin
    finished_at: int
    changes: int


@dataclass(frozen=True, slots=True)
class Change:
    """What one appointment was before and after a run; None for "was not there" and "is gone"."""

    run: int
    calendar: CalendarId
    subject: RemoteId
    before: Fields | None
    after: Fields | None


def note(w: Writer, calendar: CalendarId, origin: Origin, changes: Iterable[Change], now: int) -> int | None:
    """Write a run down with its changes (their `run` is replaced); its id, None if nothing changed."""
    rows = [change for change in changes if change.before != change.after]
    if not rows:
        return None
    with w.transaction():
        run = int(
            w.value(
                "INSERT INTO run (calendar, origin, finished_at) VALUES (?, ?, ?) RETURNING id", (calendar, origin, now)
            )
        )
        w.many(
            "INSERT INTO change (run, calendar, subject, before, after) VALUES (?, ?, ?, ?, ?)",
            [(run, one.calendar, one.subject, _text(one.before), _text(one.after)) for one in rows],
        )
    return run


def latest(r: Reader, count: int = 50) -> tuple[Run, ...]:
    """The last runs that changed something, newest first."""
    rows = r.rows(
        "SELECT id, calendar, origin, finished_at, (SELECT count(*) FROM change WHERE run = id)"
        " FROM run ORDER BY id DESC LIMIT ?",
        (count,),
    )
    return tuple(Run(row[0], CalendarId(row[1]), row[2], row[3], row[4]) for row in rows)


def changes(r: Reader, run: int) -> tuple[Change, ...]:
    """What a run did."""
    return tuple(map(_change, r.rows("SELECT * FROM change WHERE run = ? ORDER BY subject", (run,))))


def history(r: Reader, calendar: CalendarId, subject: RemoteId) -> tuple[tuple[Run, Change], ...]:
    """Everything that happened to one appointment since the first fill, oldest first."""
    rows = r.rows(
        "SELECT r.id, r.calendar, r.origin, r.finished_at, c.* FROM change AS c JOIN run AS r ON r.id = c.run"
        " WHERE c.calendar = ? AND c.subject = ? ORDER BY c.run",
        (calendar, subject),
    )
    return tuple((Run(row[0], CalendarId(row[1]), row[2], row[3], 1), _change(row[4:])) for row in rows)


def _text(fields: Fields | None) -> str | None:
    return None if fields is None else json.dumps(dict(fields), sort_keys=True)


def _change(row: Row) -> Change:
    before, after = (None if text is None else json.loads(text) for text in row[3:5])
    return Change(row[0], CalendarId(row[1]), RemoteId(row[2]), before, after)

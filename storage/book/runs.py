"""What each pass and sent edit did to the practice's appointments, before and after: for the story and for undo.

A run can be told and undone for `KEPT`; then it is forgotten as a run, and what it did stays in the history of each
appointment that is still there, as the fields that it changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from storage.database import Reader, Row, Writer
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Fields
from storage.records.runs import Change, Origin, Run
from storage.records.times import DAY

__all__ = ["KEPT", "Change", "Origin", "Run", "changes", "forget", "get", "history", "latest", "note"]

KEPT: Final = 90 * DAY
FORGOTTEN_AT_ONCE: Final = 50
"""Each new run forgets so many old ones at most, so that nothing waits for it after a long absence."""
_RUN: Final = "id, calendar, origin, finished_at, (SELECT count(*) FROM change WHERE run = run.id)"


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
        forget(w, now - KEPT)
    return run


def latest(r: Reader, count: int = 50, before: int | None = None) -> tuple[Run, ...]:
    """The last runs that changed something and are still told, newest first; those before the run `before`."""
    rows = r.rows(
        f"SELECT {_RUN} FROM run WHERE forgotten = 0 AND id < ? ORDER BY id DESC LIMIT ?",
        (2**62 if before is None else before, count),
    )
    return tuple(map(_run, rows))


def get(r: Reader, run: int) -> Run | None:
    """A run that is still told."""
    row = r.row(f"SELECT {_RUN} FROM run WHERE id = ? AND forgotten = 0", (run,))
    return None if row is None else _run(row)


def changes(r: Reader, run: int) -> tuple[Change, ...]:
    """What a run did."""
    return tuple(map(_change, r.rows("SELECT * FROM change WHERE run = ? ORDER BY subject", (run,))))


def history(r: Reader, calendar: CalendarId, subject: RemoteId) -> tuple[tuple[Run, Change], ...]:
    """Everything that happened to one appointment since the first fill, oldest first. Of runs that were forgotten the
    fields that changed are known, not the others."""
    rows = r.rows(
        "SELECT r.id, r.calendar, r.origin, r.finished_at, c.* FROM change AS c JOIN run AS r ON r.id = c.run"
        " WHERE c.calendar = ? AND c.subject = ? ORDER BY c.run",
        (calendar, subject),
    )
    return tuple((Run(row[0], CalendarId(row[1]), row[2], row[3], 1), _change(row[4:])) for row in rows)


def forget(w: Writer, before: int) -> int:
    """Forget runs that finished before then (UTC seconds), a bounded number of the oldest at once; how many."""
    with w.transaction():
        old = w.rows(
            "SELECT id FROM run WHERE forgotten = 0 AND finished_at < ? ORDER BY finished_at LIMIT ?",
            (before, FORGOTTEN_AT_ONCE),
        )
        for (run,) in old:
            for change in changes(w, run):
                _wear_down(w, change)
            w.run("UPDATE run SET forgotten = 1 WHERE id = ?", (run,))
            w.run("DELETE FROM run WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM change WHERE run = ?1)", (run,))
        return len(old)


def _wear_down(w: Writer, change: Change) -> None:
    """Keep what a history says: nothing of what is gone, and only the fields that changed."""
    place = (change.run, change.calendar, change.subject)
    if not w.value("SELECT 1 FROM appointment WHERE calendar = ? AND remote_id = ?", place[1:]):
        w.run("DELETE FROM change WHERE run = ? AND calendar = ? AND subject = ?", place)
    elif change.before is not None and change.after is not None:
        names = [name for name in change.after if change.before.get(name) != change.after[name]]
        versions = [_text({name: side.get(name) for name in names}) for side in (change.before, change.after)]
        w.run("UPDATE change SET before = ?, after = ? WHERE run = ? AND calendar = ? AND subject = ?",
              (*versions, *place))  # fmt: skip


def _text(fields: Fields | None) -> str | None:
    return None if fields is None else json.dumps(dict(fields), sort_keys=True)


def _run(row: Row) -> Run:
    return Run(row[0], CalendarId(row[1]), row[2], row[3], row[4])


def _change(row: Row) -> Change:
    before, after = (None if text is None else json.loads(text) for text in row[3:5])
    return Change(row[0], CalendarId(row[1]), RemoteId(row[2]), before, after)

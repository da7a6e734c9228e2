"""The inbox of edits that met somebody else's. Nothing is decided in silence, and nothing is thrown away."""

from __future__ import annotations

import json
import secrets
from typing import Final

from storage.book import outbox, runs
from storage.book.practice_intake import fields
from storage.database import Reader, Row, Writer
from storage.errors import NotFound, NotPending
from storage.records.appointments import RemoteAppointment
from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import FIELDS, Choice, Conflict, Entry, Fate, PendingState

_COLUMNS: Final = "id, entry, calendar, subject, base, mine, theirs, met_at, decided, decided_at, picked, made"

_OVER: Final = frozenset({Status.CANCELLED.value, Status.NOSHOW.value})


def meet(w: Writer, entry: str, theirs: RemoteAppointment, now: int) -> Conflict:
    """An entry that can't be merged with what the service has now: all three versions go to the inbox, the schedule
    shows theirs, and the entry waits for a person. Raises `NotPending`."""
    with w.transaction():
        one = outbox.get(w, entry)
        if one is None or one.state is PendingState.CONFLICT:
            raise NotPending(entry)
        before = outbox.server_fields(w, one.calendar, one.subject)
        outbox.store(w, one.calendar, theirs)
        runs.note(w, one.calendar, "pull", [runs.Change(0, one.calendar, one.subject, before, fields(theirs))], now)
        made = Conflict(
            id=f"k-{secrets.token_hex(8)}",
            entry=one.id,
            calendar=one.calendar,
            subject=one.subject,
            base=one.base,
            mine={**one.base, **one.intent},
            theirs=fields(theirs),
            met_at=now,
        )
        texts = [json.dumps(dict(each), sort_keys=True) for each in (made.base, made.mine, made.theirs)]
        w.run(
            "INSERT INTO conflict (id, entry, calendar, subject, base, mine, theirs, met_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (made.id, made.entry, made.calendar, made.subject, *texts, now),
        )
        w.run("UPDATE outbox SET state = 'conflict', reason = 'conflict' WHERE id = ?", (entry,))
        return made


def undecided(r: Reader) -> tuple[Conflict, ...]:
    """What waits for a person, oldest first."""
    return tuple(map(_conflict, r.rows(f"SELECT {_COLUMNS} FROM conflict WHERE decided = '' ORDER BY met_at, id")))


def of(r: Reader, calendar: CalendarId, subject: RemoteId) -> tuple[Conflict, ...]:
    """Every conflict that one appointment ever had, oldest first."""
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM conflict WHERE calendar = ? AND subject = ? ORDER BY met_at, id", (calendar, subject)
    )
    return tuple(map(_conflict, rows))


def get(r: Reader, conflict: str) -> Conflict | None:
    row = r.row(f"SELECT {_COLUMNS} FROM conflict WHERE id = ?", (conflict,))
    return None if row is None else _conflict(row)


def decide(w: Writer, conflict: str, choice: Choice, now: int) -> Entry | None:
    """Carry out a person's choice; the entry that will be sent, None for theirs. Raises `NotFound`, `NotPending`.

    Mine: the same edit, over what the service has now, or as an appointment of its own if it is gone there. Theirs: the
    edit ends as overruled. Both: theirs stays, and mine becomes an appointment of its own.
    """
    with w.transaction():
        found = get(w, conflict)
        if found is None:
            raise NotFound(conflict)
        one = outbox.get(w, found.entry)
        if found.decided is not None or one is None or one.state is not PendingState.CONFLICT:
            raise NotPending(found.entry)
        w.run("UPDATE conflict SET decided = ?, decided_at = ? WHERE id = ?", (choice.value, now, conflict))
        match choice:
            case Choice.MINE if outbox.server_fields(w, one.calendar, one.subject) is not None:
                return _again(w, found, one)
            case Choice.THEIRS:
                outbox.end(w, one, Fate.OVERRULED, now)
                return None
            case Choice.MINE | Choice.BOTH:
                # There is nothing of theirs left to change, or both are wanted: mine becomes one of its own.
                return _of_its_own(w, found, one, now)
            case Choice.FIELDS | Choice.MERGED:
                raise ValueError("decided in storage.book.inbox")


def _of_its_own(w: Writer, found: Conflict, one: Entry, now: int) -> Entry | None:
    """Mine, with whatever was done to it afterwards, as a new appointment; None if in the end it was cancelled."""
    mine = found.mine
    for later in outbox.of(w, one.calendar, one.subject):
        if later.sequence > one.sequence and later.state in (PendingState.WAITING, PendingState.PARKED):
            mine = {**mine, **later.intent}
            outbox.end(w, later, Fate.OVERRULED, now)
    outbox.end(w, one, Fate.OVERRULED, now)
    wanted = {name: value for name, value in mine.items() if name in FIELDS}
    if wanted.get("status") in _OVER or not isinstance(wanted.get("start"), int):
        return None
    return outbox.create(w, found.calendar, wanted, now)


def _again(w: Writer, found: Conflict, one: Entry) -> Entry:
    """The edit goes on over theirs as the person saw it; what has changed there since is judged before it is sent."""
    known = outbox.server_fields(w, one.calendar, one.subject) == found.theirs
    version = w.value(
        "SELECT version FROM appointment WHERE calendar = ? AND remote_id = ?", (one.calendar, one.subject)
    )
    w.run(
        "UPDATE outbox SET state = 'waiting', tries = 0, retry_at = 0, reason = '', base = ?, base_version = ?"
        " WHERE id = ?",
        (json.dumps(dict(found.theirs), sort_keys=True), version if known else "", one.id),
    )
    again = outbox.get(w, one.id)
    if again is None:
        raise NotPending(one.id)
    return again


def _conflict(row: Row) -> Conflict:
    return Conflict(
        id=row[0],
        entry=row[1],
        calendar=CalendarId(row[2]),
        subject=RemoteId(row[3]),
        base=json.loads(row[4]),
        mine=json.loads(row[5]),
        theirs=json.loads(row[6]),
        met_at=row[7],
        decided=Choice(row[8]) if row[8] else None,
        decided_at=row[9],
        picked=tuple(json.loads(row[10])),
        made=row[11],
    )

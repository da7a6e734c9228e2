"""The outbox: what people did to the practice's appointments, until the service has it.

Writing an entry is the whole local effect: the view `projected` lays it over the server's row, so both are one
transaction. Entries of one appointment leave in the order in which they were made.
"""

from __future__ import annotations

import json
import secrets
from typing import Final

from storage.book import runs
from storage.book.practice_intake import fields, write
from storage.database import Reader, Row, Writer
from storage.errors import NotFound, NotPending
from storage.records.appointments import RemoteAppointment
from storage.records.events import Status
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.pending import FIELDS, Action, Entry, Fate, Fields, PastEntry, PendingState

_COLUMNS: Final = (
    "sequence, id, calendar, subject, action, intent, base, base_version, created_at, state, tries, retry_at, reason"
)
LOCAL: Final = "new-"
"""How the ids of appointments begin that no service knows yet."""


def create(w: Writer, calendar: CalendarId, intent: Fields, now: int) -> Entry:
    """A new appointment. Raises `ValueError` for a field that does not exist, or without a start before its end."""
    return _add(w, calendar, RemoteId(LOCAL + secrets.token_hex(10)), Action.CREATE, intent, now)


def change(w: Writer, calendar: CalendarId, subject: RemoteId, intent: Fields, now: int) -> Entry:
    """Set some fields of an appointment. Raises `NotFound`, and `ValueError` as `create` does."""
    return _add(w, calendar, subject, Action.CHANGE, intent, now)


def cancel(w: Writer, calendar: CalendarId, subject: RemoteId, now: int) -> Entry:
    """Cancel an appointment. Raises `NotFound`."""
    return _add(w, calendar, subject, Action.CANCEL, {"status": Status.CANCELLED.value}, now)


def get(r: Reader, entry: str) -> Entry | None:
    row = r.row(f"SELECT {_COLUMNS} FROM outbox WHERE id = ?", (entry,))
    return None if row is None else _entry(row)


def every(r: Reader) -> tuple[Entry, ...]:
    """All that waits, in the order in which it was made."""
    return tuple(map(_entry, r.rows(f"SELECT {_COLUMNS} FROM outbox ORDER BY sequence")))


def count(r: Reader, account: AccountId | None = None) -> int:
    """How much waits, in all or for one account: what a person is told before it is lost."""
    if account is None:
        return int(r.value("SELECT count(*) FROM outbox"))
    return int(
        r.value(
            "SELECT count(*) FROM outbox AS o JOIN calendar AS c ON c.id = o.calendar WHERE c.account = ?", (account,)
        )
    )


def next_due(r: Reader, calendar: CalendarId, now: int) -> Entry | None:
    """What to send next: the oldest that waits, is due, and has nothing of its own appointment before it."""
    row = r.row(
        f"SELECT {_COLUMNS} FROM outbox AS o WHERE calendar = ? AND state = 'waiting' AND retry_at <= ? AND NOT EXISTS"
        " (SELECT 1 FROM outbox WHERE calendar = o.calendar AND subject = o.subject AND sequence < o.sequence)"
        " ORDER BY sequence LIMIT 1",
        (calendar, now),
    )
    return None if row is None else _entry(row)


def due_at(r: Reader, calendar: CalendarId) -> int | None:
    """When `next_due` will have something (UTC seconds, perhaps in the past); None if nothing waits."""
    found: int | None = r.value(
        "SELECT min(retry_at) FROM outbox AS o WHERE calendar = ? AND state = 'waiting' AND NOT EXISTS"
        " (SELECT 1 FROM outbox WHERE calendar = o.calendar AND subject = o.subject AND sequence < o.sequence)",
        (calendar,),
    )
    return found


def sending(w: Writer, entry: str) -> Entry:
    """It leaves now. Raises `NotPending` if it does not wait."""
    return _turn(w, entry, "state = 'sending', tries = tries + 1", ("waiting",))


def later(w: Writer, entry: str, retry_at: int, reason: str) -> Entry:
    """It could not be sent; try again at `retry_at` (UTC seconds). Raises `NotPending`."""
    return _turn(w, entry, "state = 'waiting', retry_at = ?2, reason = ?3", ("sending", "waiting"), retry_at, reason)


def recover(w: Writer) -> int:
    """At a start: what was on its way when the program ended waits again; how many that were."""
    with w.transaction():
        return w.run("UPDATE outbox SET state = 'waiting', retry_at = 0 WHERE state = 'sending'")


def park(w: Writer, entry: str, reason: str) -> Entry:
    """The service refused it: it stays, and a person decides. Raises `NotPending`."""
    return _turn(w, entry, "state = 'parked', reason = ?2", ("sending", "waiting"), reason)


def retry(w: Writer, entry: str) -> Entry:
    """A person wants it sent again, now. Raises `NotPending`."""
    return _turn(w, entry, "state = 'waiting', retry_at = 0, reason = ''", ("parked", "waiting"))


def done(w: Writer, entry: str, answer: RemoteAppointment, now: int) -> None:
    """The service accepted it and has `answer` now. The server's row, the history and the entry's end are one
    transaction; later entries of the same appointment go on from there. Raises `NotPending`."""
    with w.transaction():
        one = _expected(w, entry, ("sending", "waiting"))
        before = server_fields(w, one.calendar, answer.remote_id)
        store(w, one.calendar, answer)
        change_ = runs.Change(0, one.calendar, answer.remote_id, before, None if answer.void else fields(answer))
        runs.note(w, one.calendar, "push", [change_], now)
        end(w, one, Fate.ACCEPTED, now)
        w.run(
            "UPDATE outbox SET subject = ?, base = ?, base_version = ? WHERE calendar = ? AND subject = ?",
            (answer.remote_id, _json(fields(answer)), answer.version, one.calendar, one.subject),
        )
        w.run(
            "UPDATE past SET subject = ? WHERE calendar = ? AND subject = ?",
            (answer.remote_id, one.calendar, one.subject),
        )


def rebase(w: Writer, entry: str, theirs: RemoteAppointment, intent: Fields, now: int) -> Entry:
    """What the service has now (`theirs`) and what is wanted fit together: the entry goes on over it with `intent`
    and is due at once; the story tells what came from the other side. Raises `NotPending`."""
    with w.transaction():
        one = _expected(w, entry, ("sending", "waiting", "conflict", "parked"))
        before = server_fields(w, one.calendar, one.subject)
        store(w, one.calendar, theirs)
        runs.note(w, one.calendar, "pull", [runs.Change(0, one.calendar, one.subject, before, fields(theirs))], now)
        w.run(
            "UPDATE outbox SET state = 'waiting', retry_at = 0, reason = '', intent = ?, base = ?, base_version = ?"
            " WHERE id = ?",
            (_json(intent), _json(fields(theirs)), theirs.version, entry),
        )
        return _expected(w, entry, ("waiting",))


def discard(w: Writer, entry: str, now: int) -> tuple[Entry, ...]:
    """Take an entry back before it is sent. With an appointment that was never sent go the later changes to it.

    What was discarded, oldest first; it stays in `past`. Raises `NotPending`, also while it is on its way.
    """
    with w.transaction():
        one = _expected(w, entry, ("waiting", "parked", "conflict"))
        gone = [one]
        if one.action is Action.CREATE:
            gone = [other for other in every(w) if (other.calendar, other.subject) == (one.calendar, one.subject)]
        for other in gone:
            end(w, other, Fate.DISCARDED, now)
        return tuple(gone)


def past(r: Reader, calendar: CalendarId, subject: RemoteId) -> tuple[PastEntry, ...]:
    """What people did to one appointment and became of it, oldest first."""
    rows = r.rows(
        "SELECT entry, fate, ended_at FROM past WHERE calendar = ? AND subject = ? ORDER BY sequence",
        (calendar, subject),
    )
    return tuple(PastEntry(_entry(tuple(json.loads(row[0]))), Fate(row[1]), row[2]) for row in rows)


def end(w: Writer, one: Entry, fate: Fate, now: int) -> None:
    """Take an entry out of the outbox into the past; inside a transaction of the caller's."""
    row = w.row(f"SELECT {_COLUMNS} FROM outbox WHERE id = ?", (one.id,))
    w.run("DELETE FROM outbox WHERE id = ?", (one.id,))
    w.run(
        "INSERT INTO past (sequence, id, calendar, subject, entry, fate, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.sequence, one.id, one.calendar, one.subject, json.dumps(row), fate.value, now),
    )


def store(w: Writer, calendar: CalendarId, item: RemoteAppointment) -> None:
    """Write one appointment as the service stated it; inside a transaction of the caller's."""
    if item.void:
        w.run("DELETE FROM appointment WHERE calendar = ? AND remote_id = ?", (calendar, item.remote_id))
    else:
        write(w, calendar, [item])


def server_fields(r: Reader, calendar: CalendarId, subject: RemoteId) -> Fields | None:
    """What the service last said of an appointment, None if it is not there."""
    row = r.row(
        'SELECT start, "end", status, patient, visit_type, location, note FROM appointment'
        " WHERE calendar = ? AND remote_id = ?",
        (calendar, subject),
    )
    return None if row is None else dict(zip(FIELDS, row, strict=True))


def _add(w: Writer, calendar: CalendarId, subject: RemoteId, action: Action, intent: Fields, now: int) -> Entry:
    with w.transaction():
        base = server_fields(w, calendar, subject)
        version = w.value("SELECT version FROM appointment WHERE calendar = ? AND remote_id = ?", (calendar, subject))
        if base is None and action is not Action.CREATE and not _made_here(w, calendar, subject):
            raise NotFound(subject)
        _check(intent, base or {}, whole=action is Action.CREATE)
        identity = secrets.token_hex(16)
        w.run(
            "INSERT INTO outbox (id, calendar, subject, action, intent, base, base_version, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (identity, calendar, subject, action.value, _json(intent), _json(base or {}), version or "", now),
        )
        return _expected(w, identity, ("waiting",))


def _check(intent: Fields, base: Fields, *, whole: bool) -> None:
    unknown = set(intent) - set(FIELDS)
    if unknown or not intent:
        raise ValueError(f"no such field: {sorted(unknown)}" if unknown else "nothing is set")
    start, end_ = intent.get("start", base.get("start")), intent.get("end", base.get("end"))
    if (whole or base) and not (isinstance(start, int) and isinstance(end_, int) and start < end_):
        raise ValueError("an appointment starts before it ends")


def _made_here(r: Reader, calendar: CalendarId, subject: RemoteId) -> bool:
    return bool(
        r.value(
            "SELECT count(*) FROM outbox WHERE calendar = ? AND subject = ? AND action = 'create'", (calendar, subject)
        )
    )


def _turn(w: Writer, entry: str, assignment: str, expected: tuple[str, ...], *values: int | str) -> Entry:
    with w.transaction():
        _expected(w, entry, expected)
        w.run(f"UPDATE outbox SET {assignment} WHERE id = ?1", (entry, *values))
        found = get(w, entry)
        if found is None:
            raise NotPending(entry)
        return found


def _expected(r: Reader, entry: str, states: tuple[str, ...]) -> Entry:
    found = get(r, entry)
    if found is None or found.state.value not in states:
        raise NotPending(entry)
    return found


def _json(value: Fields) -> str:
    return json.dumps(dict(value), sort_keys=True)


def _entry(row: Row) -> Entry:
    return Entry(
        sequence=row[0],
        id=row[1],
        calendar=CalendarId(row[2]),
        subject=RemoteId(row[3]),
        action=Action(row[4]),
        intent=json.loads(row[5]),
        base=json.loads(row[6]),
        base_version=row[7],
        created_at=row[8],
        state=PendingState(row[9]),
        tries=row[10],
        retry_at=row[11],
        reason=row[12],
    )

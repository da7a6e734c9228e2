"""The outbox: what people did to the practice's appointments, until the service has it.

Writing an entry is the whole local effect: the view `projected` lays it over the server's row, so both are one
transaction. Entries of one appointment leave in the order in which they were made.
"""

from __future__ import annotations

import json
import secrets
from typing import Final

from storage.book import outbox_order as order
from storage.book import runs
from storage.book.practice_intake import fields, write
from storage.database import Reader, Row, Writer
from storage.errors import NotFound, NotPending
from storage.records.appointments import RemoteAppointment
from storage.records.events import Status
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.pending import (
    FIELDS,
    HELD,
    NEVER_LEFT,
    OVERTAKEN,
    REASON,
    Action,
    Entry,
    Fate,
    Fields,
    PastEntry,
    PendingState,
    may_have_arrived,
)

_COLUMNS: Final = (
    "sequence, id, calendar, subject, action, intent, base, base_version, created_at, state, tries, retry_at, reason"
)
LONGEST_WAIT: Final = 3600
"""Seconds: no entry is put off for longer."""
_BLANK: Final[Fields] = {"status": "booked", "patient": None, "visit_type": "", "location": "", "note": ""}
"""What an appointment has of which nothing is said when it is made."""
LOCAL: Final = "new-"
"""How the ids of appointments begin that no service knows yet."""


def create(w: Writer, calendar: CalendarId, intent: Fields, now: int) -> Entry:
    """A new appointment. Raises `ValueError` for a field that does not exist, or without a start before its end."""
    return _add(w, calendar, RemoteId(LOCAL + secrets.token_hex(10)), Action.CREATE, intent, now)


def change(w: Writer, calendar: CalendarId, subject: RemoteId, intent: Fields, now: int) -> Entry:
    """Set some fields of an appointment. Raises `NotFound`, and `ValueError` as `create` does."""
    return _add(w, calendar, subject, Action.CHANGE, intent, now)


def cancel(w: Writer, calendar: CalendarId, subject: RemoteId, now: int, reason: str = "") -> Entry:
    """Cancel an appointment, with the reason in words if one is given. Raises `NotFound`."""
    why = {REASON: reason} if reason else {}
    return _add(w, calendar, subject, Action.CANCEL, {"status": Status.CANCELLED.value, **why}, now)


def again(w: Writer, one: Entry, now: int) -> Entry:
    """The same act once more, as an entry of its own under a new id: what was discarded is wanted after all. Raises
    `NotFound`, and `ValueError` as `create` does."""
    return _add(w, one.calendar, one.subject, one.action, one.intent, now)


def get(r: Reader, entry: str) -> Entry | None:
    row = r.row(f"SELECT {_COLUMNS} FROM outbox WHERE id = ?", (entry,))
    return None if row is None else _entry(row)


def every(r: Reader) -> tuple[Entry, ...]:
    """All that waits, in the order in which it was made."""
    return tuple(map(_entry, r.rows(f"SELECT {_COLUMNS} FROM outbox ORDER BY sequence")))


def of(r: Reader, calendar: CalendarId, subject: RemoteId | None = None) -> tuple[Entry, ...]:
    """Everything of a calendar, or of one appointment, oldest first."""
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM outbox WHERE calendar = ?1 AND (?2 IS NULL OR subject = ?2) ORDER BY sequence",
        (calendar, subject),
    )
    return tuple(map(_entry, rows))


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
    """What to send next: the oldest that waits, is due, and has nothing of its own appointment ahead of it.

    A time further off than `LONGEST_WAIT` was set by a clock that has been set back since: it is due.
    """
    if _someone_decides(r, calendar):
        due = (one for one in order.free(of(r, calendar)) if not now < one.retry_at <= now + LONGEST_WAIT)
        return next(due, None)
    row = r.row(
        f"SELECT {_COLUMNS} FROM outbox AS o WHERE calendar = ?1 AND state = 'waiting'"
        f" AND (retry_at <= ?2 OR retry_at > ?2 + {LONGEST_WAIT}) AND NOT EXISTS"
        " (SELECT 1 FROM outbox WHERE calendar = o.calendar AND subject = o.subject AND sequence < o.sequence)"
        " ORDER BY sequence LIMIT 1",
        (calendar, now),
    )
    return None if row is None else _entry(row)


def due_at(r: Reader, calendar: CalendarId) -> int | None:
    """When `next_due` will have something (UTC seconds, perhaps in the past); None if nothing can be sent."""
    return min((one.retry_at for one in order.free(of(r, calendar))), default=None)


def held(r: Reader) -> frozenset[str]:
    """The ids of entries that wait because an earlier one of their appointment waits for a person."""
    return order.held(every(r)) | {
        row[0] for row in r.rows("SELECT id FROM outbox WHERE state = 'parked' AND reason = ?", (HELD,))
    }


def sending(w: Writer, entry: str) -> Entry:
    """It leaves now. Raises `NotPending` if it does not wait."""
    return _turn(w, entry, "state = 'sending', tries = tries + 1", ("waiting",))


def later(w: Writer, entry: str, retry_at: int, reason: str) -> Entry:
    """It could not be sent; try again at `retry_at` (UTC seconds). Raises `NotPending`.

    Once a try may have arrived, later tries that never left do not take the doubt away (`pending.may_have_arrived`).
    """
    kept = f"iif(tries > 1 AND reason NOT IN {NEVER_LEFT} AND ?3 IN {NEVER_LEFT}, reason, ?3)"
    return _turn(
        w, entry, f"state = 'waiting', retry_at = ?2, reason = {kept}", ("sending", "waiting"), retry_at, reason
    )


def recover(w: Writer) -> int:
    """At a start: what was on its way when the program ended waits again; how many that were."""
    with w.transaction():
        return w.run("UPDATE outbox SET state = 'waiting', retry_at = 0, reason = 'cut-off' WHERE state = 'sending'")


def park(w: Writer, entry: str, reason: str) -> Entry:
    """The service refused it: it stays, and a person decides; with a creation stays what was meant for it. Raises
    `NotPending`."""
    with w.transaction():
        one = _turn(w, entry, "state = 'parked', reason = ?2", ("sending", "waiting"), reason)
        if one.action is Action.CREATE:
            w.run(
                "UPDATE outbox SET state = 'parked', reason = ?4 WHERE calendar = ?1 AND subject = ?2 AND id <> ?3"
                " AND state = 'waiting'",
                (one.calendar, one.subject, one.id, HELD),
            )
        return one


def retry(w: Writer, entry: str) -> Entry:
    """A person wants it sent again, now. What was refused begins anew: it surely was not done. Raises `NotPending`."""
    anew = "tries = iif(state = 'parked', 0, tries), reason = iif(state = 'parked', '', reason)"
    with w.transaction():
        one = _turn(w, entry, f"state = 'waiting', retry_at = 0, {anew}", ("parked", "waiting"))
        w.run(
            "UPDATE outbox SET state = 'waiting', reason = '' WHERE calendar = ? AND subject = ? AND state = 'parked'"
            " AND reason = ?",
            (one.calendar, one.subject, HELD),
        )
        return one


def done(w: Writer, entry: str, answer: RemoteAppointment, now: int) -> None:
    """The service accepted it and has `answer` now. The server's row, the history and the entry's end are one
    transaction; later entries of the same appointment go on from there (`_follow`). Raises `NotPending`."""
    with w.transaction():
        one = _expected(w, entry, ("sending", "waiting"))
        before = server_fields(w, one.calendar, answer.remote_id)
        store(w, one.calendar, answer)
        after = None if answer.void else fields(answer)
        # What the answer brings beside the effect was done by somebody else, between a lost answer and this one
        mine = None if after is None else {k: one.intent.get(k, v) for k, v in {**after, **(before or _BLANK)}.items()}
        runs.note(w, one.calendar, "push", [runs.Change(0, one.calendar, answer.remote_id, before, mine)], now)
        runs.note(w, one.calendar, "pull", [runs.Change(0, one.calendar, answer.remote_id, mine, after)], now)
        end(w, one, Fate.ACCEPTED, now)
        _follow(w, one, answer)
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
            "UPDATE outbox SET state = 'waiting', tries = 0, retry_at = 0, reason = '', intent = ?, base = ?,"
            " base_version = ? WHERE id = ?",
            (_json(intent), _json(fields(theirs)), theirs.version, entry),
        )
        return _expected(w, entry, ("waiting",))


def discard(w: Writer, entry: str, now: int) -> tuple[Entry, ...]:
    """Take an entry back before it is sent. With an appointment that was never sent go the later changes to it, and a
    conflict that waits for a decision is decided: theirs stays.

    What was discarded, oldest first; it stays in `past`. Raises `NotPending`, also while it is on its way.
    """
    with w.transaction():
        one = _expected(w, entry, ("waiting", "parked", "conflict"))
        gone = [one]
        if one.action is Action.CREATE:
            gone = [other for other in every(w) if (other.calendar, other.subject) == (one.calendar, one.subject)]
        for other in gone:
            end(w, other, Fate.DISCARDED, now)
            w.run(
                "UPDATE conflict SET decided = 'theirs', decided_at = ? WHERE entry = ? AND decided = ''",
                (now, other.id),
            )
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
        named = {name: value for name, value in intent.items() if action is not Action.CANCEL or name != REASON}
        shown = _shown(w, calendar, subject)
        _check(named, shown, whole=action is Action.CREATE)
        if named.keys() & shown.keys():
            # A span is wanted as a whole: what it is laid over may go, or be moved, before it is sent
            intent = {**shown, **intent}
        identity = secrets.token_hex(16)
        w.run(
            "INSERT INTO outbox (id, calendar, subject, action, intent, base, base_version, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (identity, calendar, subject, action.value, _json(intent), _json(base or {}), version or "", now),
        )
        return _expected(w, identity, ("waiting",))


def _check(intent: Fields, shown: Fields, *, whole: bool) -> None:
    unknown = set(intent) - set(FIELDS)
    if unknown or not intent:
        raise ValueError(f"no such field: {sorted(unknown)}" if unknown else "nothing is set")
    start, end_ = intent.get("start", shown.get("start")), intent.get("end", shown.get("end"))
    if (whole or shown) and not (isinstance(start, int) and isinstance(end_, int) and start < end_):
        raise ValueError("an appointment starts before it ends")


def _shown(r: Reader, calendar: CalendarId, subject: RemoteId) -> Fields:
    """The span as the schedule shows it: what waits laid over what the service has; empty for what it does not show."""
    row = r.row('SELECT start, "end" FROM projected WHERE calendar = ? AND remote_id = ?', (calendar, subject))
    return {} if row is None else {"start": row[0], "end": row[1]}


def _follow(w: Writer, one: Entry, answer: RemoteAppointment) -> None:
    """Later entries of the appointment go on over `answer`, as far as the person who made them knew it: what else the
    service has changed is still news to them, so that such an entry has no version and is judged before it is sent."""
    now = fields(answer)
    # What was set is taken as the service says it now: it may write a thing in another way.
    made = {**_BLANK, **one.intent} if one.action is Action.CREATE else {k: now[k] for k in one.intent if k in now}
    for other in of(w, one.calendar, one.subject):
        if other.sequence < one.sequence and other.state is PendingState.WAITING and other.intent.keys() & one.intent:
            # Overtaken by a later wish for the same: whether it is still wanted only a person knows
            w.run("UPDATE outbox SET state = 'parked', reason = ? WHERE id = ?", (OVERTAKEN, other.id))
        if may_have_arrived(other) or other.sequence < one.sequence:
            # What it was sent over is how its effect will be found; and what was held back was wanted before this
            continue
        base = {**other.base, **made}
        known = not answer.void and all(base.get(k) == now[k] or not (base.get(k) or now[k]) for k in now)
        w.run(
            "UPDATE outbox SET subject = ?, base = ?, base_version = ? WHERE id = ?",
            (answer.remote_id, _json(now if known else base), answer.version if known else "", other.id),
        )


def _made_here(r: Reader, calendar: CalendarId, subject: RemoteId) -> bool:
    return bool(
        r.value(
            "SELECT count(*) FROM outbox WHERE calendar = ? AND subject = ? AND action = 'create'", (calendar, subject)
        )
    )


def _someone_decides(r: Reader, calendar: CalendarId) -> bool:
    asked = "SELECT EXISTS (SELECT 1 FROM outbox WHERE calendar = ? AND state IN ('parked', 'conflict'))"
    return bool(r.value(asked, (calendar,)))


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

"""The inbox of conflicts beyond its plain answers: fields picked one by one, decisions taken back while nothing left,
and edits that fitted together and are told all the same."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from typing import Final

from storage.book import conflicts, outbox
from storage.book.practice_intake import fields
from storage.database import Reader, Writer
from storage.errors import NotFound, NotPending
from storage.records.appointments import RemoteAppointment
from storage.records.events import Status
from storage.records.pending import (
    FIELDS,
    UNITS,
    Action,
    Choice,
    Conflict,
    Entry,
    Fate,
    Fields,
    PendingState,
    may_have_arrived,
)

_FIELD: Final = frozenset(FIELDS)


def differing(one: Conflict) -> tuple[tuple[str, ...], ...]:
    """The units in which mine and theirs differ, in the order of `UNITS`: what there is to decide."""
    return tuple(unit for unit in UNITS if any(not _same(one.mine.get(name), one.theirs.get(name)) for name in unit))


def gone(r: Reader, one: Conflict) -> bool:
    """Whether theirs is that the appointment is not there any more: then there are no fields to pick."""
    return outbox.server_fields(r, one.calendar, one.subject) is None


def decide(w: Writer, conflict: str, choice: Choice, now: int, picked: Iterable[str] = ()) -> Entry | None:
    """Carry out a person's choice (`conflicts.decide`); for `FIELDS`, `picked` names the fields to be as in mine, the
    others stay as the service has them. The entry that will be sent, None for none.

    Raises `NotFound`, `NotPending`, and `ValueError` for fields that can't be picked or half a unit.
    """
    with w.transaction():
        if choice is Choice.FIELDS:
            made = _by_field(w, conflict, tuple(picked), now)
        else:
            made = conflicts.decide(w, conflict, choice, now)
        w.run("UPDATE conflict SET made = ? WHERE id = ?", (made.id if made else "", conflict))
        return made


def _by_field(w: Writer, conflict: str, picked: tuple[str, ...], now: int) -> Entry | None:
    found = conflicts.get(w, conflict)
    if found is None:
        raise NotFound(conflict)
    units = [unit for unit in differing(found) if set(unit) & set(picked)]
    wanted = [name for unit in units for name in unit]
    if gone(w, found) or not set(picked) <= set(wanted):
        raise ValueError("these fields can't be picked")
    if sorted(wanted) != sorted(set(picked)):
        raise ValueError("fields that belong together are picked together")
    if not wanted:
        return conflicts.decide(w, conflict, Choice.THEIRS, now)
    made = conflicts.decide(w, conflict, Choice.MINE, now)
    if made is None:
        raise NotPending(found.entry)
    action = Action.CANCEL if wanted == ["status"] and found.mine["status"] == Status.CANCELLED.value else Action.CHANGE
    intent = {name: found.mine[name] for name in wanted}
    w.run("UPDATE outbox SET action = ?, intent = ? WHERE id = ?", (action.value, _json(intent), made.id))
    w.run(
        "UPDATE conflict SET decided = ?, picked = ? WHERE id = ?",
        (Choice.FIELDS.value, json.dumps(wanted), conflict),
    )
    return outbox.get(w, made.id)


def reopenable(r: Reader, one: Conflict) -> bool:
    """Whether the decision can still be taken back: nothing of it has left, and it took no later edit along."""
    if one.decided in (None, Choice.MERGED):
        return False
    along = "SELECT count(*) FROM past WHERE calendar = ? AND subject = ? AND fate = 'overruled' AND ended_at = ?"
    if r.value(f"{along} AND id <> ?", (one.calendar, one.subject, one.decided_at, one.entry)):
        return False
    if not one.made:
        ended = "SELECT 1 FROM past WHERE id = ? AND fate = 'overruled'"
        return bool(r.value(ended, (one.entry,)))  # what was taken back meanwhile ended otherwise
    made = outbox.get(r, one.made)
    return made is not None and made.state is PendingState.WAITING and not may_have_arrived(made)


def reopen(w: Writer, conflict: str, now: int) -> Conflict:
    """Take a decision back: the edit waits in the inbox again, against what the service has now. What was decided
    meanwhile stays in the history. Raises `NotFound`, and `NotPending` once something of it has left."""
    with w.transaction():
        one = conflicts.get(w, conflict)
        if one is None:
            raise NotFound(conflict)
        if not reopenable(w, one):
            raise NotPending(one.made or conflict)
        if one.made and one.made != one.entry:
            outbox.discard(w, one.made, now)
        _wait_again(w, one)
        theirs = outbox.server_fields(w, one.calendar, one.subject)
        w.run(
            "UPDATE conflict SET decided = '', decided_at = 0, picked = '[]', made = '', theirs = ? WHERE id = ?",
            (_json(theirs if theirs is not None else one.theirs), conflict),
        )
        again = conflicts.get(w, conflict)
        if again is None:
            raise NotFound(conflict)
        return again


def _wait_again(w: Writer, one: Conflict) -> None:
    """The edit is in the outbox again as it was when it met the other."""
    if outbox.get(w, one.entry) is None:
        row = w.row("SELECT entry FROM past WHERE id = ? AND fate = ?", (one.entry, Fate.OVERRULED.value))
        if row is None:
            raise NotPending(one.entry)
        w.run("DELETE FROM past WHERE id = ?", (one.entry,))
        w.run(
            "INSERT INTO outbox (id, calendar, subject, action, intent, base, base_version, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (one.entry, one.calendar, one.subject, *json.loads(row[0])[4:9]),
        )
    elif one.decided is Choice.FIELDS:
        intent = {name: value for name, value in one.mine.items() if value != one.base.get(name)}
        cancels = set(intent) & _FIELD == {"status"} and one.mine["status"] == Status.CANCELLED.value
        action = Action.CANCEL if cancels else Action.CHANGE
        w.run("UPDATE outbox SET action = ?, intent = ? WHERE id = ?", (action.value, _json(intent), one.entry))
    w.run(
        "UPDATE outbox SET state = 'conflict', reason = 'conflict', retry_at = 0, base = ? WHERE id = ?",
        (_json(one.base), one.entry),
    )


def merge(w: Writer, entry: str, theirs: RemoteAppointment, intent: Fields, now: int) -> Entry:
    """`outbox.rebase`, told: the two changed different things and are put together; all three versions are kept as a
    conflict that nobody had to decide. A version in which no field differs is not told. Raises `NotPending`."""
    with w.transaction():
        one = outbox.get(w, entry)
        if one is None:
            raise NotPending(entry)
        there = fields(theirs)
        if any(not _same(one.base.get(name), there[name]) for name in FIELDS):
            w.run(
                "INSERT INTO conflict"
                " (id, entry, calendar, subject, base, mine, theirs, met_at, decided, decided_at, picked, made)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?8, ?10, ?2)",
                (
                    f"k-{secrets.token_hex(8)}", entry, one.calendar, one.subject,
                    _json(one.base), _json({**one.base, **_told(one.intent)}), _json(there), now,
                    Choice.MERGED.value, json.dumps(sorted(_told(intent))),
                ),
            )  # fmt: skip
        return outbox.rebase(w, entry, theirs, intent, now)


def decided(r: Reader, most: int = 20, *, by_person: bool = False) -> tuple[Conflict, ...]:
    """What was decided, the last first: by a person, or (unless `by_person`) since it fitted together."""
    which = "decided NOT IN ('', 'merged')" if by_person else "decided <> ''"
    rows = r.rows(f"SELECT id FROM conflict WHERE {which} ORDER BY decided_at DESC, id LIMIT ?", (most,))
    return tuple(found for (one,) in rows if (found := conflicts.get(r, one)) is not None)


def _told(intent: Fields) -> Fields:
    return {name: value for name, value in intent.items() if name in _FIELD}


def _same(one: object, other: object) -> bool:
    """No text and no value are one and the same nothing."""
    return one == other or (not one and not other)


def _json(value: Fields) -> str:
    return json.dumps(dict(value), sort_keys=True)

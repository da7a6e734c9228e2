"""Undoing a chapter of the story: what would go back and what would not, and the entries that carry it out.

Undo never overrules: only fields that are still as the chapter left them go back, each as an entry of the outbox that
is sent, and may be taken back, like any other.
"""

from __future__ import annotations

from storage.book import outbox
from storage.database import Reader, Writer
from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import FIELDS, Action, Entry, Fields, PendingState
from storage.records.runs import Change, Chapter, Reversal, Why

_WAY_OUT = (PendingState.WAITING, PendingState.SENDING)


def reversal(change: Change, current: Fields | None, waiting: Fields) -> Reversal:
    """What would undo a change, given what the service has now and what of the person's waits to be sent. Pure."""
    if change.before is None:
        return _of_addition(change, current, waiting)
    if change.after is None:
        return _of_removal(change, current)
    if current is None:
        return Reversal(change, None, why=Why.GONE)
    return _of_change(change, change.before, change.after, current, waiting)


def _of_addition(change: Change, current: Fields | None, waiting: Fields) -> Reversal:
    if current is None:
        return Reversal(change, None, why=Why.GONE)
    if current["status"] == Status.CANCELLED.value:
        return Reversal(change, None, why=Why.BACK)
    if waiting:
        return Reversal(change, None, why=Why.WAITS)
    if change.after is not None and any(current[name] != change.after.get(name) for name in FIELDS):
        return Reversal(change, None, why=Why.SINCE)
    return Reversal(change, Action.CANCEL, {"status": Status.CANCELLED.value})


def _of_removal(change: Change, current: Fields | None) -> Reversal:
    if current is not None:
        return Reversal(change, None, why=Why.BACK)
    before = dict(change.before or {})
    if before["status"] == Status.CANCELLED.value:
        return Reversal(change, None, why=Why.OVER)
    return Reversal(change, Action.CREATE, before)


def _of_change(change: Change, before: Fields, after: Fields, current: Fields, waiting: Fields) -> Reversal:
    changed = [name for name in FIELDS if name in before and before[name] != after.get(name)]
    left = [name for name in changed if current.get(name) != before[name]]
    if not left:
        return Reversal(change, None, why=Why.BACK)
    back = [name for name in left if current.get(name) == after.get(name) and name not in waiting]
    intent = _whole_span({name: before[name] for name in back}, current)
    kept = tuple(name for name in left if name not in intent)
    why = None if not kept else Why.WAITS if any(name in waiting for name in kept) else Why.SINCE
    return Reversal(change, Action.CHANGE if intent else None, intent, kept, why)


def _whole_span(back: Fields, current: Fields) -> Fields:
    """Half of a span would make another length of it than it ever had, or none: then neither half goes back."""
    if ("start" in back) != ("end" in back):
        start, end = back.get("start", current["start"]), back.get("end", current["end"])
        if not (isinstance(start, int) and isinstance(end, int) and start < end):
            return {name: value for name, value in back.items() if name not in {"start", "end"}}
    return back


def preview(r: Reader, chapter: Chapter) -> tuple[Reversal, ...]:
    """What undoing the chapter would do now, change by change, in the order of their times."""
    made = [_now(r, change) for change in chapter.changes]
    return tuple(sorted(made, key=lambda one: _when(one.change)))


def undo(w: Writer, chapter: Chapter, now: int) -> tuple[Entry, ...]:
    """Undo what a chapter did, as entries that are sent like any other; those made, none if nothing of it is left."""
    with w.transaction():
        return tuple(
            _carry_out(w, one.change.calendar, one.change.subject, one.action, one.intent, now)
            for one in preview(w, chapter)
            if one.action is not None
        )


def _now(r: Reader, change: Change) -> Reversal:
    mine = [one for one in outbox.every(r) if (one.calendar, one.subject) == (change.calendar, change.subject)]
    if any(one.state not in _WAY_OUT for one in mine):
        return Reversal(change, None, why=Why.UNDECIDED)
    waiting: Fields = {name: value for one in mine for name, value in one.intent.items()}
    return reversal(change, outbox.server_fields(r, change.calendar, change.subject), waiting)


def _carry_out(w: Writer, calendar: CalendarId, subject: RemoteId, action: Action, intent: Fields, now: int) -> Entry:
    match action:
        case Action.CREATE:
            return outbox.create(w, calendar, intent, now)
        case Action.CHANGE:
            return outbox.change(w, calendar, subject, intent, now)
        case Action.CANCEL:
            return outbox.cancel(w, calendar, subject, now)


def _when(change: Change) -> tuple[int, str]:
    start = (change.after or change.before or {}).get("start")
    return (start if isinstance(start, int) else 0, change.subject)

"""Undo: of an entry that still waits it is taking it back; of anything that happened, a new entry the other way."""

from __future__ import annotations

from storage.book import outbox, runs
from storage.database import Writer
from storage.records.events import Status
from storage.records.ids import CalendarId
from storage.records.pending import Action, Entry, Fields


def opposite(change: runs.Change, current: Fields | None) -> tuple[Action, Fields] | None:
    """What would undo a change, given what the service has now; None if nothing of it is left to undo. Pure.

    Only fields that are still as the change left them go back: what was changed since is somebody's later will.
    """
    if change.before is None:
        if current is None or current["status"] == Status.CANCELLED.value:
            return None
        return Action.CANCEL, {"status": Status.CANCELLED.value}
    if change.after is None:
        return (Action.CREATE, change.before) if current is None else None
    if current is None:
        return None
    back = {
        name: value
        for name, value in change.before.items()
        if value != change.after.get(name) and current.get(name) == change.after.get(name)
    }
    if ("start" in back) != ("end" in back):
        # Half of a span would make another length of it than it ever had.
        start, end = back.get("start", current["start"]), back.get("end", current["end"])
        if not (isinstance(start, int) and isinstance(end, int) and start < end):
            back = {name: value for name, value in back.items() if name not in {"start", "end"}}
    return (Action.CHANGE, back) if back else None


def undo_run(w: Writer, run: int, now: int) -> tuple[Entry, ...]:
    """Undo what a run did, change by change, as entries that are sent like any other; those made, none if nothing of
    it is left."""
    with w.transaction():
        made = []
        for change in runs.changes(w, run):
            current = outbox.server_fields(w, change.calendar, change.subject)
            wanted = opposite(change, current)
            if wanted is not None:
                made.append(_carry_out(w, change, wanted, now))
        return tuple(made)


def _carry_out(w: Writer, change: runs.Change, wanted: tuple[Action, Fields], now: int) -> Entry:
    action, intent = wanted
    calendar = CalendarId(change.calendar)
    match action:
        case Action.CREATE:
            return outbox.create(w, calendar, intent, now)
        case Action.CHANGE:
            return outbox.change(w, calendar, change.subject, intent, now)
        case Action.CANCEL:
            return outbox.cancel(w, calendar, change.subject, now)

"""Undo: of an entry that still waits it is taking it back; of anything that happened, a new entry the other way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from storage.book import appointments, outbox, runs
from storage.database import Reader, Writer
from storage.errors import NotPending
from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import FIELDS, Action, Entry, Fate, Fields, PastEntry, PendingState, may_have_arrived


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing took: entries that never left (`discarded`), and entries that go the other way (`made`)."""

    discarded: tuple[Entry, ...] = ()
    made: tuple[Entry, ...] = ()

    @property
    def nothing(self) -> bool:
        """True when nothing was left to undo."""
        return not self.discarded and not self.made


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


def take_back(w: Writer, entries: Iterable[str], now: int) -> Undone:
    """Undo acts of a person's by the ids of their entries, the latest first.

    What surely never left is discarded (with a creation go the later changes to it); what was sent, or may have been,
    gets an entry the other way behind it. An entry that met somebody else's waits for its decision: `NotPending`.
    """
    with w.transaction():
        discarded: list[Entry] = []
        made: list[Entry] = []
        for entry in reversed(list(entries)):
            one = outbox.get(w, entry)
            if one is None:
                past = past_entry(w, entry)
                if past is not None and past.fate is Fate.ACCEPTED:
                    # as the schedule shows it: another undo may wait to be sent still
                    current = appointments.fields(w, past.entry.calendar, past.entry.subject)
                    made += _other_way(w, past.entry, current, now)
            elif one.state is PendingState.CONFLICT:
                raise NotPending(entry)
            elif may_have_arrived(one):
                # blocked time that is freed is gone for the service, so that there is nothing to lay a change over
                freed = one.action is Action.CANCEL and one.base.get("status") == Status.BLOCKED.value
                made += _other_way(w, one, None if freed else _wanted(one), now)
            else:
                discarded += outbox.discard(w, entry, now)
        return Undone(tuple(discarded), tuple(made))


def do_again(w: Writer, undone: Undone, acts: Iterable[str], now: int) -> tuple[str, ...]:
    """Take an undo back: what was discarded is made again, what went the other way is undone in turn. `acts` are the
    entries that had been undone; the ids of those that stand for the act now. Raises `NotFound`, `NotPending`."""
    with w.transaction():
        again = []
        for one in sorted(undone.discarded, key=lambda one: one.sequence):
            past = past_entry(w, one.id)
            again.append(outbox.again(w, one if past is None else past.entry, now).id)
        if undone.made:
            turned = take_back(w, [one.id for one in undone.made], now)
            again += [one.id for one in turned.made] or list(acts)
        return tuple(again)


def past_entry(r: Reader, entry: str) -> PastEntry | None:
    """What became of an entry that left the outbox."""
    row = r.row("SELECT calendar, subject FROM past WHERE id = ?", (entry,))
    if row is None:
        return None
    calendar, subject = CalendarId(row[0]), RemoteId(row[1])
    found = next(one for one in outbox.past(r, calendar, subject) if one.entry.id == entry)
    # The appointment's id as it is now: what was made here had a local one when it was written down
    return replace(found, entry=replace(found.entry, subject=subject))


def _other_way(w: Writer, one: Entry, current: Fields | None, now: int) -> list[Entry]:
    """The entry that goes against `one`, if anything of it is left in `current`."""
    if current is None and one.action is not Action.CANCEL:
        return []
    before = None if one.action is Action.CREATE else one.base
    change = runs.Change(0, one.calendar, one.subject, before, _wanted(one) if current is not None else None)
    wanted = opposite(change, current)
    if wanted is None:
        return []
    made = _carry_out(w, change, wanted, now)
    if made.action is Action.CREATE:
        # what was freed is blocked anew under another id: what was done to it before was done to this one
        w.run(
            "UPDATE past SET subject = ? WHERE calendar = ? AND subject = ?", (made.subject, one.calendar, one.subject)
        )
    return [made]


def _wanted(one: Entry) -> Fields:
    """All fields of the appointment as the entry left them."""
    fields = {"status": Status.BOOKED.value, **dict.fromkeys(FIELDS[3:]), **one.base, **one.intent}
    return {name: fields.get(name) for name in FIELDS}

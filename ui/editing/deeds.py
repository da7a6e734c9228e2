"""What an act is told as: from what it changes, or from the entry that stands for it. Pure."""

from __future__ import annotations

from storage.records.events import Status
from storage.records.pending import Action, Entry, Fields
from ui.editing.port import Deed, Did, Waiting


def changed(intent: Fields, opened: Fields) -> Did:
    """A change of an appointment that was as `opened`."""
    names = intent.keys()
    if names == {"note"}:
        return Did.NOTED
    if names == {"start", "end"}:
        return Did.RESIZED if intent["start"] == opened.get("start") else Did.MOVED
    return Did.CHANGED


def of(one: Waiting) -> Deed:
    """What was done when this entry was written, perhaps before the program was started."""
    return Deed(_did(one.entry), int(one.fields.get("start") or 0))


def _did(entry: Entry) -> Did:
    blocked = Status.BLOCKED.value
    match entry.action:
        case Action.CREATE:
            return Did.BLOCKED if entry.intent.get("status") == blocked else Did.BOOKED
        case Action.CHANGE:
            return changed(entry.intent, entry.base)
        case Action.CANCEL:
            return Did.FREED if entry.base.get("status") == blocked else Did.CANCELLED

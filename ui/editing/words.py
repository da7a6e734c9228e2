"""Acts and waiting changes in words. Nothing here names a patient: kind and time are enough to know an act again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.times import seconds_instant
from ui.editing.port import Deed, Did, Turn
from ui.models.phrases import Phrases, qdate
from ui.said import filled

translate = QCoreApplication.translate


def short_when(seconds: int, phrases: Phrases) -> str:
    """Day and time of an instant: `Tue 24 Nov, 10:00`."""
    then = seconds_instant(seconds, phrases.zone)
    form = translate("Editing", "ddd d MMM", "a day in short, as QDate writes it")
    day = phrases.locale.toString(qdate(then.date()), form)
    return filled(translate("Editing", "%1, %2"), day, phrases.clock(then))


def told(deed: Deed, turn: Turn, phrases: Phrases) -> str:
    """The quiet line after an act."""
    when = short_when(deed.start, phrases)
    if turn is Turn.UNDONE:
        return filled(translate("Editing", "Undone: %1"), name(deed.did))
    match deed.did:
        case Did.BOOKED:
            return filled(translate("Editing", "Booked for %1"), when)
        case Did.BLOCKED:
            return filled(translate("Editing", "Blocked from %1"), when)
        case Did.MOVED:
            return filled(translate("Editing", "Moved to %1"), when)
        case Did.RESIZED:
            return filled(translate("Editing", "Length changed: %1"), when)
        case Did.CHANGED:
            return filled(translate("Editing", "Changed: %1"), when)
        case Did.NOTED:
            return filled(translate("Editing", "Note kept: %1"), when)
        case Did.CANCELLED:
            return filled(translate("Editing", "Cancelled: %1"), when)
        case Did.FREED:
            return filled(translate("Editing", "Free again: %1"), when)


def name(did: Did) -> str:
    """What was done, as the menu names it after “Undo”."""
    match did:
        case Did.BOOKED:
            return translate("Editing", "new appointment")
        case Did.BLOCKED:
            return translate("Editing", "blocked time")
        case Did.MOVED:
            return translate("Editing", "move")
        case Did.RESIZED:
            return translate("Editing", "change of length")
        case Did.CHANGED:
            return translate("Editing", "change")
        case Did.NOTED:
            return translate("Editing", "note")
        case Did.CANCELLED:
            return translate("Editing", "cancellation")
        case Did.FREED:
            return translate("Editing", "freeing of time")


def undo(deed: Deed | None) -> str:
    """The words of the menu's entry."""
    if deed is None:
        return translate("Editing", "&Undo")
    return filled(translate("Editing", "&Undo %1"), name(deed.did))


def redo(deed: Deed | None) -> str:
    if deed is None:
        return translate("Editing", "&Redo")
    return filled(translate("Editing", "&Redo %1"), name(deed.did))


def nothing_left() -> str:
    """An undo came too late."""
    return translate("Editing", "Nothing was undone: it has been changed since.")


def changes_waiting(count: int) -> str:
    """For the status line."""
    return translate("Editing", "%n change(s) waiting", None, count)

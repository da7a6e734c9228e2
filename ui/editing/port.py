"""What editing needs from outside the window: reads answer at once, acts return at once and `ended` tells the rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from storage.records.calendars import Calendar
from storage.records.choices import Choices
from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Entry, Fields


class Did(StrEnum):
    """What a person did, for the line that tells it and for the name of its undo."""

    BOOKED = "booked"
    BLOCKED = "blocked"
    MOVED = "moved"
    RESIZED = "resized"
    CHANGED = "changed"
    NOTED = "noted"
    CANCELLED = "cancelled"
    FREED = "freed"
    """Blocked time, given free again."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a person did. It names no patient: kind and time are enough to know it again."""

    did: Did
    start: int
    """When the appointment begins after it, UTC seconds."""


class Turn(StrEnum):
    """Which way an act went."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Ended:
    """How an act ended. `code` is empty when it went well, else the class name of an error of `storage.errors`."""

    deed: Deed
    turn: Turn
    code: str = ""
    nothing: bool = False
    """An undo that found nothing left to undo: somebody changed it since."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One entry of the outbox as the person sees it."""

    entry: Entry
    fields: Fields
    """All of the appointment as it would be: the base with the intent laid over, `start` 0 if it is not known."""
    patient: str
    held: bool
    """An earlier change of the same appointment waits for a person, and this one behind it."""


class Editing(QObject):
    """Appointments and blocked time of the practice, from every window."""

    changed = Signal()
    """What waits, what may be chosen, or what can be undone is another."""
    ended = Signal(Ended)

    def calendars(self) -> tuple[Calendar, ...]:
        """In which one may write: shown, and not read-only."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def choices(self, calendar: CalendarId) -> Choices:
        """What a new appointment is likely to be."""
        raise NotImplementedError  # see calendars

    def fields(self, shown: Occurrence) -> Fields | None:
        """Everything of an appointment, with what waits laid over; None if it is there no more."""
        raise NotImplementedError  # see calendars

    def waiting(self) -> tuple[Waiting, ...]:
        """Everything that the practice does not have yet, oldest first."""
        raise NotImplementedError  # see calendars

    def waiting_of(self, account: str) -> int:
        """How much would be lost if this account were signed out now."""
        raise NotImplementedError  # see calendars

    def create(self, calendar: CalendarId, intent: Fields, deed: Deed) -> None:
        """A new appointment, or blocked time (`status`)."""
        raise NotImplementedError  # see calendars

    def change(self, calendar: CalendarId, subject: RemoteId, intent: Fields, deed: Deed) -> None:
        """Set these fields of an appointment."""
        raise NotImplementedError  # see calendars

    def cancel(self, calendar: CalendarId, subject: RemoteId, reason: str, deed: Deed) -> None:
        """Cancel an appointment, or free blocked time."""
        raise NotImplementedError  # see calendars

    def undoable(self) -> Deed | None:
        """What `undo` would undo."""
        raise NotImplementedError  # see calendars

    def redoable(self) -> Deed | None:
        """What `redo` would do again."""
        raise NotImplementedError  # see calendars

    def undo(self) -> None:
        """Undo the last thing that was done here."""
        raise NotImplementedError  # see calendars

    def redo(self) -> None:
        """Do again what was undone last."""
        raise NotImplementedError  # see calendars

    def retry(self, *entries: str) -> None:
        """Send these again, now."""
        raise NotImplementedError  # see calendars

    def discard(self, entry: str) -> None:
        """Take one back. What may have arrived gets its opposite behind it instead."""
        raise NotImplementedError  # see calendars

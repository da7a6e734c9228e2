"""What the story needs from outside the window: reads answer at once, an undo is told by its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Choice
from storage.records.runs import Happened, Why


class Side(StrEnum):
    """Who did it."""

    DESK = "desk"
    """Somebody at the practice."""
    YOU = "you"
    """This person, here; sent and accepted."""
    SOURCE = "source"
    """Whoever writes a borrowed calendar."""


@dataclass(frozen=True, slots=True)
class Version:
    """An event as it was or is. `note` is an appointment's; an occurrence has no place for it."""

    event: Occurrence
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shift:
    """One event before and after; None for "was not there" and "is gone"."""

    happened: Happened
    before: Version | None
    after: Version | None
    more: int = 0
    """How many dates of its series changed besides."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What one sync did to one calendar from one side."""

    key: str
    at: int
    """UTC seconds."""
    side: Side
    calendar: CalendarId
    name: str
    """Of the calendar."""
    counts: tuple[tuple[Happened, int], ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """An edit that met somebody else's, and how that ended."""

    key: str
    at: int
    calendar: CalendarId
    name: str
    choice: Choice
    mine: Version
    theirs: Version | None
    """None: the appointment was gone there."""
    ours: tuple[str, ...]
    """Fields that are mine afterwards, when the two were put together."""
    others: tuple[str, ...]
    """Fields that the other side had changed."""


Item = Chapter | Settled


@dataclass(frozen=True, slots=True)
class Backward:
    """What an undo would do with one event, and what of it stays."""

    now: Version | None
    then: Version | None
    back: tuple[str, ...]
    """Fields that go back; for what came or went `status`."""
    kept: tuple[str, ...]
    why: Why | None


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened to an appointment. `side` and `at` as in `Chapter`."""

    at: int
    side: Side
    shift: Shift
    choice: Choice | None = None
    """Set for an edit of the person's that met somebody else's: how that ended."""
    taken_back: bool = False
    """The person wanted this, and took it back before it was sent."""


class Story(QObject):
    """What happened, newest first. What a calendar's consent does not cover any more is not told."""

    changed = Signal()

    def told(self, most: int) -> tuple[Item, ...]:
        """So many of the last chapters and meetings, newest first."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def shifts(self, key: str) -> tuple[Shift, ...]:
        """What a chapter did, event by event, by time."""
        raise NotImplementedError  # see told

    def backward(self, key: str) -> tuple[Backward, ...]:
        """What undoing a chapter of the practice would do now; nothing for what can't be undone from here."""
        raise NotImplementedError  # see told

    def undo(self, key: str) -> None:
        """Undo what can be undone of a chapter (`Act.UNDO`)."""
        raise NotImplementedError  # see told

    def history(self, calendar: CalendarId, subject: RemoteId) -> tuple[Line, ...]:
        """Everything that happened to one appointment of the practice since it was first seen here, oldest first."""
        raise NotImplementedError  # see told

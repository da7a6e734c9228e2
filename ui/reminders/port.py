"""What a window and the tray need to know of reminders. `desktop.reminders` gives it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from storage.records.events import Occurrence


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day in one line. Times are UTC seconds."""

    day: date
    appointments: int
    first: int | None
    free: tuple[tuple[int, int], ...]
    """The longest free stretches, by start; ends are exclusive."""
    changes: int
    """How many of its appointments others changed since yesterday."""


@dataclass(frozen=True, slots=True)
class Due:
    """An appointment that is reminded of. `start` is in UTC seconds."""

    key: str
    start: int
    all_day: bool
    occurrence: Occurrence | None
    """None where only the time may be said: the store is locked."""
    borrowed: bool = False
    """It stands on a calendar of one's own, not on the practice's."""


@dataclass(frozen=True, slots=True)
class Together:
    """Several that became due at one moment, told as one."""

    key: str
    number: int
    start: int
    """When the first of them begins, UTC seconds."""


Card = DayAhead | Due | Together
"""What stands on one card in the corner of each window."""


class Answer(StrEnum):
    """What can be done about a reminder."""

    OPEN = "open"
    LOOK = "look"
    """Go there, and leave the card: what was clicked had no buttons to put it off."""
    FIVE = "snooze-5"
    TEN = "snooze-10"
    START = "snooze-start"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Abilities:
    """What this system can do."""

    system: bool = False
    """It shows notifications; else reminders stand in the window alone."""
    actions: bool = False
    """A notification can carry buttons."""
    sound: bool = False
    """Its sound can be turned off."""
    tray: bool = False
    """There is a tray or a menu bar in which the program can stay."""
    stays: bool = False
    """It does, unless the person chose otherwise: the platform's habit."""


class Reminders(QObject):
    """Lives on the GUI thread; one for all windows."""

    changed = Signal()
    """Other cards are to be shown."""

    def cards(self) -> tuple[Card, ...]:
        """What stands in the window's corner, the newest last."""
        raise NotImplementedError  # see ui.ports.Schedule.between

    def answer(self, key: str, answer: Answer) -> None:
        """What the person decided about the card with this key (`DayAhead`: its ISO date)."""
        raise NotImplementedError  # see ui.ports.Schedule.between

    def abilities(self) -> Abilities:
        """What this system can do."""
        raise NotImplementedError  # see ui.ports.Schedule.between

    def try_out(self) -> None:
        """Show an invented reminder as they are shown now."""
        raise NotImplementedError  # see ui.ports.Schedule.between


def key_of(card: Card) -> str:
    """What `Reminders.answer` goes by."""
    return card.day.isoformat() if isinstance(card, DayAhead) else card.key

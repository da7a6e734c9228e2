"""What is kept on a computer, in counts and bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storage.records.ids import CalendarId


class Where(StrEnum):
    """Where a calendar's events are kept."""

    BOOK = "book"
    """In the book: the practice's own schedule."""
    BOX = "box"
    """In a file of the calendar's own, under a key of its own."""
    MEMORY = "memory"
    """Shown and not kept: gone when the program ends."""
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class CalendarHolding:
    """What is kept of one calendar; `size` is in bytes of its own file, 0 where it has none."""

    calendar: CalendarId
    name: str
    where: Where
    events: int
    size: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything that is kept, in counts and bytes."""

    calendars: tuple[CalendarHolding, ...] = ()
    book: int = 0
    backups: int = 0
    backups_size: int = 0
    records: int = 0
    documents: int = 0
    patients: int = 0
    waiting: int = 0

    @property
    def size(self) -> int:
        """All of it, in bytes."""
        return self.book + self.backups_size + sum(one.size for one in self.calendars)

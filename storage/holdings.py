"""What is kept on this computer, where, and how much of it: for whoever asks what a program holds of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from storage.book import calendars, ledger
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.files import files_of
from storage.home import Home
from storage.records.consents import Purpose
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


def holdings(home: Home, book: Reader, shelf: ShelfReader) -> Holdings:
    """Count and measure what is kept. Reads the book and each box once."""
    kept = ledger.live(book, Purpose.KEEP)
    booked: dict[str, int] = dict(book.rows("SELECT calendar, count(*) FROM appointment GROUP BY calendar"))
    in_boxes = shelf.counts()
    found = []
    for one in calendars.every(book):
        size = _size([home.boxes / f"{one.id}.db"])
        if one.id in booked:
            found.append(CalendarHolding(one.id, one.name, Where.BOOK, int(booked[one.id]), 0))
        elif one.id in in_boxes:
            where = Where.BOX if one.id in kept and size else Where.MEMORY
            found.append(CalendarHolding(one.id, one.name, where, in_boxes[one.id], size))
        else:
            found.append(CalendarHolding(one.id, one.name, Where.BOX if size else Where.NOWHERE, 0, size))
    copies = sorted(home.backups.glob("book-*.db")) if home.backups.is_dir() else []
    return Holdings(
        tuple(found),
        _size([home.book]),
        len(copies),
        _size(copies),
        *(int(book.value(f"SELECT count(*) FROM {table}")) for table in ("ledger", "document", "patient", "outbox")),
    )


def _size(databases: Iterable[Path]) -> int:
    return sum(path.stat().st_size for one in databases for path in files_of(one) if path.exists())

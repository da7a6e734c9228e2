"""What is kept on this computer, where, and how much of it: for whoever asks what a program holds of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from storage.book import calendars, ledger
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.files import files_of
from storage.home import Home
from storage.records.consents import Purpose
from storage.records.holdings import CalendarHolding, Holdings, Where


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

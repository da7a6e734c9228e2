"""What a card says of one event beside what the schedule draws: its note or description, and where it is joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import telehealth
from storage.book import appointments
from storage.display_text import plain_text
from storage.records.details import Details
from storage.records.events import Occurrence

if TYPE_CHECKING:
    from storage.boxes.reader import ShelfReader
    from storage.database import Reader


def of(book: Reader, shelf: ShelfReader, shown: Occurrence) -> Details:
    """Of an appointment of the practice as it stands with what waits laid over it, or of a borrowed event."""
    fields = appointments.fields(book, shown.calendar, shown.source)
    if fields is None:
        return shelf.details(shown)
    kept = appointments.server_row(book, shown.calendar, shown.source)
    return Details(
        plain_text(str(fields.get("note") or "")), "" if kept is None else telehealth.joined_at(kept.resource)
    )

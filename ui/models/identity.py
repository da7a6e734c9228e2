"""What stays the same of an occurrence when it is moved or renamed. Pure."""

from __future__ import annotations

from storage.records.events import Occurrence

Key = tuple[str, str, str, str]


def identity(occurrence: Occurrence) -> Key:
    """What tells it from others as long as it exists."""
    return occurrence.calendar, occurrence.source, occurrence.uid, occurrence.recurrence_id

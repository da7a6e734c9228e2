"""Reads for the conflict inbox, on the GUI thread: what waits for a decision, and what can still be taken back."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from desktop.feeds.versions import of_fields
from storage.records.pending import FIELDS
from ui.conflicts.port import Met

if TYPE_CHECKING:
    from storage.database import Reader
    from storage.records.pending import Conflict

MOST: Final = 10
"""Decisions that are offered to be taken back."""


def count(book: Reader) -> int:
    """How many wait, of calendars that may be shown."""
    return len(waiting(book)) if book.value("SELECT 1 FROM conflict WHERE decided = '' LIMIT 1") else 0


def waiting(book: Reader) -> tuple[Met, ...]:
    from storage.book import conflicts

    return tuple(_met(book, one) for one in conflicts.undecided(book))


def decided(book: Reader) -> tuple[Met, ...]:
    from storage.book import inbox

    return tuple(_met(book, one) for one in inbox.decided(book, MOST, by_person=True) if inbox.reopenable(book, one))


def _met(book: Reader, one: Conflict) -> Met:
    from storage.book import appointments, inbox, outbox

    entry = outbox.get(book, one.entry)
    row = appointments.server_row(book, one.calendar, one.subject)
    place = one.calendar, one.subject
    return Met(
        id=one.id,
        entry=one.entry,
        calendar=one.calendar,
        base=of_fields(book, *place, one.base),
        mine=of_fields(book, *place, one.mine),
        theirs=None if row is None else of_fields(book, *place, one.theirs),
        set_here=tuple(name for name in FIELDS if one.mine.get(name) != one.base.get(name)),
        units=() if row is None else inbox.differing(one),
        mine_at=entry.created_at if entry is not None else 0,
        theirs_at=0 if row is None else _seconds(row.last_updated),
        decided=one.decided,
        picked=one.picked,
        reopenable=one.decided is not None,
    )


def _seconds(instant: str) -> int:
    """UTC seconds of a FHIR instant, 0 for what is none."""
    with suppress(ValueError):
        return int(datetime.fromisoformat(instant).timestamp())
    return 0

"""The merged schedule: the practice's appointments and every borrowed calendar that may be shown."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from storage.book import appointments, decisions
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.records.consents import Purpose
from storage.records.events import Occurrence
from storage.records.times import DAY, TimeKind, date_seconds, instant_seconds
from storage.twins import merged

if TYPE_CHECKING:
    from storage.records.stretches import Stretch  # days are counted after the first picture

_LAST: Final = date.max - timedelta(days=1)


def between(
    book: Reader, shelf: ShelfReader, first: date, days: int, zone: tzinfo, *, whole: bool = True
) -> tuple[Occurrence, ...]:
    """Every occurrence with a live consent to show that touches these days as they are in `zone`, by start.

    Wall times (all-day, floating) are taken as they stand in `zone`. Not `whole`: what recurs beyond the boxes' stored
    windows is left out for now (`ShelfReader.between`). Raises `StoreError`.
    """
    lo, hi = span(first, days, zone)
    wall_lo, wall_hi = date_seconds(first), date_seconds(first) + days * DAY
    shown = decisions.live(book, Purpose.SHOW)
    found = [one for one in appointments.between(book, lo, hi) if one.calendar in shown]
    found += merged(
        one
        for one in shelf.between(lo, hi, whole=whole)
        if one.kind is TimeKind.TIMED or (one.start < wall_hi and (one.end > wall_lo or one.start >= wall_lo))
    )
    return tuple(sorted(found, key=lambda one: _order(one, zone)))


def stretches(book: Reader, shelf: ShelfReader, first: date, days: int, zone: tzinfo) -> list[Stretch]:
    """The stretches of what `between` gives when it need not be whole, in no order; wall times may lie beside these
    days. Raises `StoreError`."""
    from storage.records.stretches import stretch_of

    lo, hi = span(first, days, zone)
    shown = decisions.live(book, Purpose.SHOW)
    own = [stretch_of(one) for one in appointments.between(book, lo, hi) if one.calendar in shown]
    return own + shelf.stretches(lo, hi)


def span(first: date, days: int, zone: tzinfo) -> tuple[int, int]:
    """From the first instant of `first` in `zone` to the first one after `days` days, UTC seconds."""
    return _midnight(first, zone), _midnight(min(first, _LAST) + timedelta(days=days), zone)


def _midnight(day: date, zone: tzinfo) -> int:
    return instant_seconds(datetime(day.year, day.month, day.day, tzinfo=zone))


def _order(one: Occurrence, zone: tzinfo) -> tuple[int, int, str, str]:
    start = one.start if one.kind is TimeKind.TIMED else instant_seconds(one.start_in(zone))
    return start, -(one.end - one.start), one.calendar, one.uid

"""The schedule with the ranges that were read last kept at hand: turning back, or on to a range that was read ahead,
reads nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from storage.records.events import Occurrence
from storage.records.times import TimeKind, date_seconds, instant_seconds
from ui.ports import Schedule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.records.stretches import Stretch

WEEK: Final = 7
MOST_PAGES: Final = 4
MOST_ROWS: Final = 6_000
"""Occurrences in all pages together, besides the last one: three megabytes."""


class Pages(Schedule):
    """Another `Schedule`, remembered until it changes."""

    def __init__(self, schedule: Schedule, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schedule = schedule
        self._read: dict[tuple[date, int, tzinfo], tuple[Occurrence, ...]] = {}
        self._shown = date.min
        self._changes = 0
        schedule.changed.connect(self._forget)

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        return self._schedule.between(first, days, zone)

    def soon(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        self._shown = first
        found = self._read.get((first, days, zone))
        if found is None:
            found = self._schedule.soon(first, days, zone)
            self._keep((first, days, zone), found)
        return found

    def at_hand(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...] | None:
        """What `soon` would give of these days without reading, None where it would read."""
        return self._read.get((first, days, zone))

    @property
    def density(self) -> float:
        """Occurrences on a day of the fullest range at hand."""
        return max((len(page) / days for (_, days, _), page in self._read.items()), default=0.0)

    def ahead(self, first: date, days: int, zone: tzinfo) -> Iterator[None]:
        """Read these days for a later `soon`, a week at each step: a month of ten calendars takes longer than a frame.
        A change meanwhile begins it anew."""
        while (first, days, zone) not in self._read:
            changes, parts = self._changes, list[Occurrence]()
            for past in range(0, days, WEEK):
                week = first + timedelta(days=past)
                begins = instant_seconds(datetime(week.year, week.month, week.day, tzinfo=zone)), date_seconds(week)
                found = self._schedule.soon(week, min(WEEK, days - past), zone)
                # what began before this week was in the one before
                parts += (one for one in found if not past or one.start >= begins[one.kind is not TimeKind.TIMED])
                yield
            if changes == self._changes:
                self._keep((first, days, zone), tuple(parts))

    def _keep(self, range_: tuple[date, int, tzinfo], found: tuple[Occurrence, ...]) -> None:
        """Beside this one; what is farthest from what was asked for last goes first."""
        others = sorted(self._read, key=lambda kept: abs((kept[0] - self._shown).days))
        self._read[range_] = found
        while others and (len(self._read) > MOST_PAGES or self._rows() > MOST_ROWS + len(found)):
            del self._read[others.pop()]

    def stretches(self, first: date, days: int, zone: tzinfo) -> Sequence[Stretch]:
        return self._schedule.stretches(first, days, zone)

    def _rows(self) -> int:
        return sum(len(page) for page in self._read.values())

    def _forget(self) -> None:
        self._read.clear()
        self._changes += 1
        self.changed.emit()

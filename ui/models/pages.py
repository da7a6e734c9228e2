"""The schedule with the ranges that were read last kept at hand: turning back, or on to a range that was read ahead,
reads nothing."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from storage.records.events import Occurrence
from ui.ports import Schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.records.stretches import Stretch

MOST_PAGES: Final = 6
MOST_ROWS: Final = 8_000
"""Occurrences in all pages together, besides the last one: a few megabytes."""


class Pages(Schedule):
    """Another `Schedule`, remembered until it changes."""

    def __init__(self, schedule: Schedule, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schedule = schedule
        self._read: OrderedDict[tuple[date, int, tzinfo], tuple[Occurrence, ...]] = OrderedDict()
        schedule.changed.connect(self._forget)

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        return self._schedule.between(first, days, zone)

    def soon(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        found = self._read.pop((first, days, zone), None)
        if found is None:
            found = self._schedule.soon(first, days, zone)
        self._read[first, days, zone] = found
        while len(self._read) > MOST_PAGES or (len(self._read) > 1 and self._rows() > MOST_ROWS + len(found)):
            self._read.popitem(last=False)
        return found

    def stretches(self, first: date, days: int, zone: tzinfo) -> Sequence[Stretch]:
        return self._schedule.stretches(first, days, zone)

    def _rows(self) -> int:
        return sum(len(page) for page in self._read.values())

    def _forget(self) -> None:
        self._read.clear()
        self.changed.emit()

"""When the practice works: what the grid shades and where it opens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLocale

from storage.named_tuple import NamedTuple

LEAST_HOUR: Final = 28
MOST_HOUR: Final = 240
"""Bounds of the zoom, pixels an hour."""


class WorkingHours(NamedTuple):
    """Working minutes (start, end) by ISO weekday, 1 Monday – 7 Sunday; a weekday that is missing is free."""

    by_weekday: Mapping[int, tuple[int, int]] = MappingProxyType({})

    def of(self, day: date) -> tuple[int, int] | None:
        """Start and end in minutes of the day, or None on a free day."""
        return self.by_weekday.get(day.isoweekday())

    @property
    def opening(self) -> int:
        """The earliest start in the week, in minutes; 8:00 if no day works."""
        return min((start for start, _ in self.by_weekday.values()), default=480)


def usual_hours(locale: QLocale) -> WorkingHours:
    """8:00 to 18:00 on each working day of the locale."""
    return WorkingHours({day.value: (480, 1080) for day in locale.weekdays()})

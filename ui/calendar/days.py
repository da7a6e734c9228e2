"""The days that a grid shows, and what is known of them at a moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from storage.named_tuple import NamedTuple
from ui.calendar.layout import clock_change
from ui.calendar.split import Column


class Days(NamedTuple):
    """One entry for each column of the grid: days side by side, or one day split into `columns`."""

    dates: tuple[date, ...]
    today: int
    """Which of them is today, -1 if none."""
    now: int
    """Minute of the day it is."""
    changes: tuple[tuple[int, int] | None, ...]
    """Clock changes, as `layout.clock_change` tells."""
    columns: tuple[Column, ...] = ()
    """What one day is split into; empty when it is not."""

    def is_today(self, column: int) -> bool:
        """Whether a column shows today."""
        return column == self.today or (self.today >= 0 and bool(self.columns))


def present() -> datetime:
    """The aware present."""
    return datetime.now(UTC)


def know_days(
    first: date, count: int, moment: datetime, zone: tzinfo, columns: tuple[Column, ...] = (), *, shows_now: bool = True
) -> Days:
    """So many days from `first` in `zone` as they are at `moment` (aware)."""
    here = moment.astimezone(zone)
    dates = tuple(first + timedelta(days=day) for day in range(count))
    today = dates.index(here.date()) if shows_now and here.date() in dates else -1
    dates = dates[:1] * len(columns) if columns else dates
    changes = tuple(clock_change(day, zone) for day in dates)
    return Days(dates, today, here.hour * 60 + here.minute, changes, columns)


@lru_cache(maxsize=512)
def shift_elsewhere(day: date, own: tzinfo, other: tzinfo) -> tuple[str, int] | None:
    """What the clocks of `other` do on a day of ours: what they are called afterwards, and by how many minutes they
    change. None on ordinary days."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=own)
    before, after = midnight.astimezone(other), (midnight + timedelta(days=1)).astimezone(other)
    early, late = before.utcoffset(), after.utcoffset()
    if early is None or late is None or early == late:
        return None
    return after.tzname() or "", round((late - early).total_seconds() / 60)

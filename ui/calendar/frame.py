"""The grid's geometry: from days, minutes, columns and lanes to pixels and back.

Device-independent pixels. Header and all-day row stand still and are in viewport coordinates; what scrolls is in
content coordinates, whose y is 0 at midnight.
"""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF

from storage.named_tuple import NamedTuple
from ui.calendar.layout import DAY_MINUTES, Bar, Slot

BLOCK_GAP = 2
"""Between blocks, and between a block and its day's edge."""
DAY_MARGIN = 6
"""Free strip at the end of each day: there is always room to drop or draw something new."""


class Frame(NamedTuple):
    """One state of the grid. `widths` are the days' widths in the order of the days, whatever the direction.

    Where one day is `split` into columns, each column takes the place of a day.
    """

    width: int
    height: int
    rtl: bool
    gutter: int
    header: int
    lane: int
    """Height of one lane of the all-day row."""
    lanes: int
    """Lanes shown, the one for the counts included."""
    hour: int
    widths: tuple[int, ...]
    lane_pad: int = 4
    split: bool = False
    """The columns are parts of one day, and not days."""

    @property
    def days(self) -> int:
        return len(self.widths)

    @property
    def top(self) -> int:
        """Where the hours begin: below header and all-day row."""
        return self.header + (self.lanes * self.lane + self.lane_pad if self.lanes else 0)

    @property
    def content(self) -> int:
        """Height of the 24 hours."""
        return 24 * self.hour

    @property
    def beyond(self) -> int:
        """How much of the hours is out of sight."""
        return max(0, self.content - max(0, self.height - self.top))

    @property
    def hours_area(self) -> QRect:
        """The part of the viewport where the hours scroll, gutter included."""
        return QRect(0, self.top, self.width, max(0, self.height - self.top))

    @property
    def all_day_area(self) -> QRect:
        return QRect(0, self.header, self.width, self.top - self.header)

    @property
    def gutter_area(self) -> QRect:
        return QRect(self.width - self.gutter if self.rtl else 0, self.top, self.gutter, self.height - self.top)

    def day_left(self, day: int) -> int:
        """Left edge of a day's column."""
        before = sum(self.widths[:day])
        if self.rtl:
            return self.width - self.gutter - before - self.widths[day]
        return self.gutter + before

    def y(self, minute: float) -> int:
        """Where a minute of the day is (content)."""
        return round(minute * self.hour / 60)

    def header_area(self, day: int) -> QRect:
        return QRect(self.day_left(day), 0, self.widths[day], self.header)

    def slot_rect(self, slot: Slot, least: int) -> QRect:
        """A block (content), at least `least` pixels tall and within its day."""
        (_, day, start, end, _, _), column, span, columns = slot
        hour, wide = self.hour, self.widths[day]
        room = wide - DAY_MARGIN - BLOCK_GAP
        left = room * column // columns
        right = room * (column + span) // columns
        top = round(start * hour / 60)
        bottom = max(round(end * hour / 60), top + least)
        floor = round(DAY_MINUTES * hour / 60)
        if bottom > floor:
            top, bottom = min(top, floor - least), floor
        origin = self.day_left(day)
        width = max(3, right - left - BLOCK_GAP)
        x = origin + wide - BLOCK_GAP - left - width if self.rtl else origin + BLOCK_GAP + left
        return QRect(x, top + 1, width, bottom - top - 1)

    def margin_rect(self, day: int, start: int, end: int) -> QRectF:
        """A stretch of the free strip at a day's end (content)."""
        x = self.day_left(day) + (0 if self.rtl else self.widths[day] - DAY_MARGIN)
        top, bottom = self.y(start) + 1, self.y(end) - 1
        return QRectF(x + 1.5, top, 3, max(bottom - top, 7))

    def bar_rect(self, bar: Bar) -> QRect:
        """An all-day bar; it reaches to the edge where it goes on beyond the range."""
        ends = (self.day_left(bar.first_day), self.day_left(bar.last_day))
        left = min(ends)
        right = max(self.day_left(day) + self.widths[day] for day in (bar.first_day, bar.last_day))
        return QRect(left + BLOCK_GAP, self.header + bar.lane * self.lane + 1, right - left - DAY_MARGIN, self.lane - 2)

    def more_rect(self, day: int) -> QRect:
        """Where "+n more" of a day stands: the last lane."""
        return QRect(
            self.day_left(day) + BLOCK_GAP,
            self.header + (self.lanes - 1) * self.lane + 1,
            self.widths[day] - DAY_MARGIN,
            self.lane - 2,
        )

    def day_at(self, x: int) -> int:
        """The day under x, the nearest one outside."""
        along = self.width - x - self.gutter if self.rtl else x - self.gutter
        for day, edge in enumerate(accumulate(self.widths)):
            if along < edge:
                return day
        return self.days - 1

    def date_at(self, x: int) -> int:
        """The same as an offset in days from the first day shown."""
        return 0 if self.split else self.day_at(x)

    def minute_at(self, y: int) -> float:
        """The minute of the day at y (content), within 0–1440."""
        return min(max(y * 60 / self.hour, 0.0), float(DAY_MINUTES))

    def in_hours(self, point: QPoint) -> bool:
        """Whether a point is over a day's hours."""
        return self.hours_area.contains(point) and not self.gutter_area.contains(point)

"""The month's geometry: from weeks, days and lanes to pixels and back. Device-independent pixels of the viewport."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from ui.calendar.layout import Bar
from ui.calendar.month_layout import WEEK
from ui.tokens import SPACE


@dataclass(frozen=True, slots=True)
class MonthFrame:
    """One state of the month."""

    width: int
    height: int
    rtl: bool
    gutter: int
    header: int
    number: int
    """Height of a cell's date."""
    lane: int
    weeks: int

    @property
    def room(self) -> int:
        """Lanes in a cell."""
        return max(1, (self.cell(0, 0).height() - self.number - SPACE.s) // self.lane)

    def cell(self, week: int, day: int) -> QRect:
        """One day's cell."""
        across, down = self.width - self.gutter, self.height - self.header
        left, right = across * day // WEEK, across * (day + 1) // WEEK
        top, bottom = down * week // self.weeks, down * (week + 1) // self.weeks
        x = self.width - self.gutter - right if self.rtl else self.gutter + left
        return QRect(x, self.header + top, right - left, bottom - top)

    def bar(self, week: int, bar: Bar) -> QRect:
        """A bar or line in its lane."""
        ends = self.cell(week, bar.first_day).united(self.cell(week, bar.last_day))
        top = ends.y() + self.number + bar.lane * self.lane
        return QRect(ends.x() + SPACE.s, top, ends.width() - 2 * SPACE.s, self.lane - 2)

    def more(self, week: int, day: int) -> QRect:
        """Where the count of what is hidden stands: the cell's last lane."""
        cell = self.cell(week, day)
        top = cell.y() + self.number + (self.room - 1) * self.lane
        return QRect(cell.x() + SPACE.s, top, cell.width() - 2 * SPACE.s, self.lane - 2)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """Week and day under a point, None outside the cells."""
        return next(
            ((week, day) for week in range(self.weeks) for day in range(WEEK) if self.cell(week, day).contains(point)),
            None,
        )

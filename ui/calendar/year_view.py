"""The year: twelve small months, each day with how full it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.calendar.mini_month import MiniMonth, month_title
from ui.models.month_days import WEEKS
from ui.models.phrases import Phrases
from ui.ports import Schedule
from ui.theme import Theme
from ui.tokens import SPACE, Type

MONTHS = 12
APART = 4
"""Milliseconds between the reads of two months: one after the other, so that no year ever stalls."""
_ROWS = ((6, 2000), (4, 860), (3, 640), (2, 420), (1, 0))
"""Months in a row, and from which width in pixels."""
CELL_HEIGHT = 44
"""Tallest row of days, pixels: beyond it a month falls apart."""


class YearView(QScrollArea):
    """Twelve months in as many columns as have room."""

    day_asked = Signal(object)
    month_asked = Signal(object)
    """A month's name was clicked: its first day."""
    step_asked = Signal(int)
    today_asked = Signal()

    def __init__(
        self,
        schedule: Schedule,
        theme: Theme,
        phrases: Phrases,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = phrases.locale
        self._columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Schedule by year"))
        page = QWidget(self)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(SPACE.xxl, SPACE.xl, SPACE.xxl, SPACE.xl)
        self._grid.setHorizontalSpacing(SPACE.xxl + SPACE.m)
        self._grid.setVerticalSpacing(SPACE.xl)
        self._months = [MiniMonth(schedule, theme, phrases, now, page, turns=False, heat=True) for _ in range(MONTHS)]
        self._unread: list[MiniMonth] = []
        """Months that are still to be read, in their order."""
        self._names = [QLabel(page) for _ in range(MONTHS)]
        self._blocks = [QWidget(page) for _ in range(MONTHS)]
        for place, month in enumerate(self._months):
            column = QVBoxLayout(self._blocks[place])
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE.xs)
            column.addWidget(self._names[place])
            column.addWidget(month, 1)
            month.setMaximumHeight(CELL_HEIGHT * WEEKS + CELL_HEIGHT)
            month.day_asked.connect(self.day_asked)
            month.filled.connect(self._read_next)
            self._names[place].installEventFilter(self)
            self._names[place].setCursor(Qt.CursorShape.PointingHandCursor)
        self.setWidget(page)
        self.setFocusProxy(self._months[0])
        schedule.changed.connect(self._read)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def months(self) -> tuple[MiniMonth, ...]:
        return tuple(self._months)

    def show_year(self, day: date) -> None:
        """Show the year of `day`; how full its days are comes in, month by month."""
        for place, month in enumerate(self._months):
            first = date(day.year, place + 1, 1)
            month.show_day(day if place + 1 == day.month else first)
            self._names[place].setText(month_title(first, self._formats))
        self.setFocusProxy(self._months[day.month - 1])
        self._read()

    def _read(self) -> None:
        self._unread = list(self._months)
        self._read_next()

    def _read_next(self) -> None:
        if self._unread:
            self._unread.pop(0).read_soon(APART)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """A month's name leads to the month."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched in self._names:
            self.month_asked.emit(self._months[self._names.index(watched)].month)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_PageUp:
                self.step_asked.emit(-1)
            case Qt.Key.Key_PageDown:
                self.step_asked.emit(1)
            case Qt.Key.Key_T:
                self.today_asked.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        columns = next(count for count, least in _ROWS if least <= room)
        if columns == self._columns:
            return
        self._columns = columns
        for place, block in enumerate(self._blocks):
            self._grid.addWidget(block, place // columns, place % columns)
        for row in range(MONTHS):
            self._grid.setRowStretch(row, 1 if row < -(-MONTHS // columns) else 0)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _dress(self) -> None:
        font = QFont(self._theme.font(Type.STRONG))
        colours = self._theme.colours
        for name in self._names:
            name.setFont(font)
            palette = name.palette()
            palette.setColor(name.foregroundRole(), self._theme.paint(colours.text))
            name.setPalette(palette)
            name.setContentsMargins(SPACE.m, 0, SPACE.m, 0)
        self.viewport().setAutoFillBackground(True)
        palette = self.viewport().palette()
        palette.setColor(self.viewport().backgroundRole(), self._theme.paint(colours.surface))
        self.viewport().setPalette(palette)
        page = self.widget()
        if page is not None:
            page.setPalette(palette)
            page.setAutoFillBackground(True)

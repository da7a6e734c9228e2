"""A small month: dates with a bar under each that says how full the day is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.calendar.modes import Mode, ahead
from ui.models.month_days import WEEK, WEEKS, MonthDays
from ui.models.phrases import Phrases, qdate
from ui.ports import Schedule
from ui.theme import Theme
from ui.tokens import SPACE, Type, mix

MARKED = 14
"""More days than this at once are no place within a month any more."""
LATER = 20
"""Milliseconds after which it is read how full the days are: what the person looks at is painted first."""
LEAST_HEAT, MOST_HEAT, HEAT_STEPS = 0.07, 0.36, 6
"""Shares of the accent in the ground of a nearly free and of a full day, and how many steps are between."""
LOAD_HEIGHT, LOAD_DROP = 2, 3
"""Thickness of a day's load, and how far below the number it stands, pixels."""
LOAD_SIDES = 14
"""What a full day's load leaves free of the cell's width, pixels."""


class DayCells(QStyledItemDelegate):
    """Paints one day: its number, today's disc, the range that the big view shows, and the load."""

    def __init__(self, days: MonthDays, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._days = days
        self._table = parent
        self._theme = theme
        self.heat = False
        """Says how full a day is by its ground instead of by a bar: to be seen from afar."""
        self._marked = date.min, date.min

    def mark(self, first: date, days: int) -> None:
        """The range that the big view shows."""
        self._marked = first, first + timedelta(days=days)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell. Leaves pen, brush and font as they fall: keeping them costs more than the rest."""
        day, colours, paint = self._days.day(index), self._theme.colours, self._theme.paint
        rect, state = option.rect, option.state
        area = QRectF(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        first, last = self._marked
        in_range = first <= day.when < last
        if in_range:
            painter.fillRect(area.adjusted(0, 2, 0, -2), paint(colours.accent_soft))
        elif self._table.underMouse() and state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(paint(colours.hover))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)
        if self.heat and day.count and day.inside:
            painter.setBrush(paint(warmth(self._theme, day.load)))
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), SPACE.radius, SPACE.radius)
        painter.setFont(self._theme.font(Type.CAPTION))
        height = painter.fontMetrics().height()
        block = height + (0 if self.heat else LOAD_HEIGHT + LOAD_DROP)
        words = QRectF(area.x(), area.y() + (area.height() - block) / 2, area.width(), height)
        ink = colours.text if day.inside else colours.text_faint
        ink = colours.on_accent_soft if in_range else ink
        if day.today:
            edge = min(area.width(), height + (4 if self.heat else LOAD_DROP))
            disc = QRectF(words.center().x() - edge / 2, words.center().y() - edge / 2, edge, edge)
            painter.setBrush(paint(colours.accent))
            painter.drawEllipse(disc)
            ink = colours.on_accent
        painter.setPen(paint(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._days.number(day))
        if day.count and day.inside and not self.heat:
            wide = area.width() - LOAD_SIDES
            length = max(LOAD_HEIGHT, wide * day.load)
            bar = QRectF(area.center().x() - length / 2, words.bottom() + LOAD_DROP, length, LOAD_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paint(colours.accent if day.load >= 1 else colours.edge))
            painter.drawRoundedRect(bar, LOAD_HEIGHT / 2, LOAD_HEIGHT / 2)
        if self._table.hasFocus() and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(paint(colours.focus), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)


class MiniMonth(QTableView):
    """One month at a glance; a table to the keyboard and to screen readers."""

    day_asked = Signal(object)
    """A day was clicked, or Enter pressed on it: its `datetime.date`."""
    month_changed = Signal(object)
    """The first day of the month that is shown now."""
    filled = Signal()
    """It is read how full the days are."""

    def __init__(
        self,
        schedule: Schedule,
        theme: Theme,
        phrases: Phrases,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        turns: bool = True,
        heat: bool = False,
    ) -> None:
        """`turns`: wheel and Page keys go to other months, and it reads by itself how full the days are (the year's
        months stay where they are, and are read in turn). `heat`: full days have a stronger ground."""
        super().__init__(parent)
        self._theme = theme
        self._turns = turns
        self._formats = phrases.locale
        self._days = MonthDays(schedule, phrases, now, self)
        self._cells = DayCells(self._days, theme, self)
        self._cells.heat = heat
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)
        self._reading: Iterator[None] = iter(())
        self._stale = False
        """Whether what it shows was not read because nobody saw it."""
        self.setModel(self._days)
        self.setItemDelegate(self._cells)
        self.setProperty("dates", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)  # Tab leaves it; from day to day go the arrows
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        header.setSectionsClickable(False)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)
        if turns:
            schedule.changed.connect(self.read_soon)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_day(now().astimezone(phrases.zone).date())

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._days.month

    @property
    def days(self) -> MonthDays:
        """The model: six weeks of days."""
        return self._days

    def show_day(self, day: date) -> None:
        """Turn to the month of `day` and put the focus on it."""
        if day.replace(day=1) != self._days.month:
            self._days.show(day)
            self.setAccessibleName(self.title())
            if self._turns:
                self.read_soon()
            self.month_changed.emit(self._days.month)
        self.setCurrentIndex(self._days.index_of(day))

    def show_range(self, first: date, days: int, looked: date) -> None:
        """Mark what the big view shows, as long as that says something here, and turn to it: where it is longer than a
        week, to the day that one looks at."""
        self._cells.mark(first, days if days <= MARKED else 0)
        self.show_day(looked if days > WEEK else first)
        self.viewport().update()

    def title(self) -> str:
        """The month and its year."""
        month = self._days.month
        return self.tr("{month} {year}").format(
            month=self._formats.standaloneMonthName(month.month), year=self._formats.toString(qdate(month), "yyyy")
        )

    def turn(self, months: int) -> None:
        """So many months forward (negative: back)."""
        self.show_day(ahead(Mode.MONTH, self._days.month, months))

    def read_soon(self, wait: int = LATER) -> None:
        """Read how full the days are `wait` milliseconds from now."""
        self._reading = self._days.reading()
        self._later.start(wait)

    def _read(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        if next(self._reading, self) is None:
            self._later.start(0)
        else:
            self.filled.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not read while it was hidden is read now."""
        super().showEvent(event)
        if self._stale:
            self.read_soon()

    def sizeHint(self) -> QSize:
        line = round(self._theme.line_height(Type.CAPTION))
        return QSize(WEEK * (line + SPACE.l + SPACE.xs), line + SPACE.m + WEEKS * (line + SPACE.l + SPACE.xs))

    def minimumSizeHint(self) -> QSize:
        line = round(self._theme.line_height(Type.CAPTION))
        return QSize(WEEK * (line + SPACE.s), line + SPACE.s + WEEKS * (line + LOAD_HEIGHT + LOAD_DROP + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the month; Enter and Space pick the day; arrows move within it."""
        key = event.key()
        if self._turns and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            current = self.currentIndex()
            day = self._days.day(current).when if current.isValid() else self._days.month
            self.show_day(ahead(Mode.MONTH, day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns the month."""
        if self._turns and event.angleDelta().y():
            self.turn(-1 if event.angleDelta().y() > 0 else 1)
            event.accept()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover only: dragging over days selects nothing."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.viewport().width(), self.viewport().height()
        for column in range(WEEK):
            self.setColumnWidth(column, width * (column + 1) // WEEK - width * column // WEEK)
        for row in range(WEEKS):
            self.setRowHeight(row, height * (row + 1) // WEEKS - height * row // WEEKS)

    def _pick(self, index: QModelIndex) -> None:
        self.day_asked.emit(self._days.day(index).when)

    def _dress(self) -> None:
        self.horizontalHeader().setFont(self._theme.font(Type.CAPTION))
        self.horizontalHeader().setFixedHeight(round(self._theme.line_height(Type.CAPTION)) + SPACE.s)
        self.viewport().update()


def month_title(month: date, locale: QLocale) -> str:
    """The month's name alone, for a year where the year is said above."""
    return locale.standaloneMonthName(month.month)


def warmth(theme: Theme, load: float) -> str:
    """The ground of a day that is so full (0–1), as `#rrggbb`: weak enough for text on it."""
    steps = round(load * HEAT_STEPS) / HEAT_STEPS
    return mix(theme.colours.surface, theme.colours.accent, LEAST_HEAT + (MOST_HEAT - LEAST_HEAT) * steps)

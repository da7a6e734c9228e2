"""The month as it is worked with: an event is carried to another day by pointer or keys, and keeps its time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip

from storage.records.events import Occurrence
from ui.calendar.day_list import DayList
from ui.calendar.month_grid import MonthGrid
from ui.calendar.month_layout import WEEK
from ui.calendar.permits import why_fixed
from ui.said import hint
from ui.tokens import SPACE, Type

USUAL = 60
"""Minutes of an appointment that is asked for on a day."""


@dataclass(frozen=True, slots=True)
class Carried:
    """An event in the hand, and the day (from the range's first) over which it is held."""

    occurrence: Occurrence
    origin: int
    day: int


class MonthBoard(MonthGrid):
    """Days that events can be carried between."""

    _editable = False
    _pressed: QPoint | None = None
    _carried: Carried | None = None

    def begin(self) -> None:
        super().begin()
        self._source.modelReset.connect(self._let_go)

    @property
    def carried(self) -> Carried | None:
        """What is in the hand."""
        return self._carried

    def set_editable(self, editable: bool) -> None:
        """Let events be carried here, or only be looked at."""
        self._editable = editable
        self._let_go()

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._let_go()
        super().mousePressEvent(event)
        if self._editable and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self._carried is None and (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._take(self.row_at(self._pressed))
            if self._carried is not None:
                self._hold_over(self._day_at(point))
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._carried is not None:
            self._put_down()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On free room of a day: a new appointment at the hour when work begins."""
        found = self.moment_at(event.position().toPoint())
        if self._editable and found is not None and self.row_at(event.position().toPoint()) < 0:
            start = datetime.combine(found[0], time()) + timedelta(minutes=self._opening(found[0]))
            zone = self._source.phrases.zone
            self.create_asked.emit(start.replace(tzinfo=zone), (start + timedelta(minutes=USUAL)).replace(tzinfo=zone))
        else:
            super().mouseDoubleClickEvent(event)

    def free_pressed(self, point: QPoint) -> None:
        """A "+n more" opens a list of its day; a date opens the day."""
        found = self._frame.at(point) if self._frame is not None else None
        if self._frame is None or found is None or not self.on_count(point):
            super().free_pressed(point)
            return
        day = self._source.first + timedelta(days=found[0] * WEEK + found[1])
        shown = DayList(self._source, day, self._theme, self)
        shown.chosen.connect(self._open_row)
        shown.day_asked.connect(self.day_asked)
        cell = self._frame.cell(*found)
        shown.open_over(QRect(self.viewport().mapToGlobal(cell.topLeft()), cell.size()))

    def _open_row(self, row: int) -> None:
        self.make_current(row)
        self.opened.emit(self._source.index(row))

    # keyboard

    def event(self, event: QEvent) -> bool:
        """Alt and arrows belong to the event that is chosen, although the window goes back and forward by them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._carries(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows carry the chosen event by a day or a week, Enter puts it down, Escape lets go."""
        carried = self._carried
        if carried is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._put_down()
        elif carried is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        elif self._carries(event):
            if carried is None:
                self._take(self.currentIndex().row())
            if self._carried is not None:
                self._hold_over(self._carried.day + self._days_of(event.key()))
                self._announce(self.words())
        else:
            super().keyPressEvent(event)

    def _carries(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        chosen = self._carried is not None or self.currentIndex().isValid()
        return bool(alt) and self._editable and chosen and self._days_of(event.key()) != 0

    def _days_of(self, key: int) -> int:
        ahead = -1 if self.isRightToLeft() else 1
        ways = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Right: ahead, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        return next((days for way, days in ways.items() if way == key), 0)

    # the event in the hand

    def words(self) -> str:
        """Where the event would go: day and times."""
        if self._carried is None:
            return ""
        start, end = self._moments(self._carried)
        phrases = self._source.phrases
        return self.tr("{day}, {times}").format(day=phrases.day(start.date()), times=phrases.times(start, end))

    def _take(self, row: int) -> None:
        self._pressed = None if row < 0 else self._pressed
        if row < 0:
            return
        occurrence = self._source.occurrences[row]
        fixed = why_fixed(occurrence, self._source.look(occurrence))
        if fixed:
            self._pressed = None
            QToolTip.showText(QCursor.pos(), hint(fixed), self)
            self._announce(fixed)
            return
        day = occurrence.start_in(self._source.phrases.zone).toordinal() - self._source.first.toordinal()
        self._carried = Carried(occurrence, day, day)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _hold_over(self, day: int | None) -> None:
        carried = self._carried
        if carried is not None and day is not None and 0 <= day < self._source.days and day != carried.day:
            self._carried = Carried(carried.occurrence, carried.origin, day)
            self.viewport().update()

    def _put_down(self) -> None:
        carried = self._carried
        self._let_go()
        if carried is not None and carried.day != carried.origin:
            self.move_asked.emit(carried.occurrence, *self._moments(carried))

    def _let_go(self) -> None:
        self._pressed = None
        if self._carried is not None:
            self._carried = None
            self.viewport().unsetCursor()
            self.viewport().update()

    def _moments(self, carried: Carried) -> tuple[datetime, datetime]:
        return on_another_day(carried.occurrence, carried.day - carried.origin, self._source.phrases.zone)

    def _day_at(self, point: QPoint) -> int | None:
        found = self.moment_at(point)
        return None if found is None else (found[0] - self._source.first).days

    def _opening(self, day: date) -> int:
        hours = self._working.of(day)
        return hours[0] if hours is not None else self._working.opening

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        carried, frame = self._carried, self._frame
        if carried is None or frame is None:
            return
        theme, colours = self._theme, self._theme.colours
        cell = frame.cell(carried.day // WEEK, carried.day % WEEK)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.paint(colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -1, -1), SPACE.radius, SPACE.radius)
        top = cell.y() + frame.number
        chip = QRectF(cell.x() + SPACE.s, top, cell.width() - 2 * SPACE.s, frame.lane - 2)
        painter.setBrush(theme.paint(colours.accent_soft))
        painter.drawRoundedRect(chip, SPACE.radius, SPACE.radius)
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(theme.paint(colours.on_accent_soft))
        start, _ = self._moments(carried)
        phrases = self._source.phrases
        words = self.tr("{time} {title}").format(
            time=phrases.time(start.hour * 60 + start.minute), title=phrases.title(carried.occurrence)
        )
        inner = chip.adjusted(SPACE.m, 0, -SPACE.s, 0)
        side = Qt.AlignmentFlag.AlignRight if frame.rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(inner.width()))
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown)
        painter.end()

    def _announce(self, words: str) -> None:
        """Say it to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def on_another_day(occurrence: Occurrence, days: int, zone: tzinfo) -> tuple[datetime, datetime]:
    """Start and end of an event so many days later (negative: earlier): the same time on the wall, the same length."""
    wall = occurrence.start_in(zone).replace(tzinfo=None) + timedelta(days=days)
    start = wall.replace(tzinfo=zone)
    length = timedelta(seconds=occurrence.end - occurrence.start)
    return start, (start.astimezone(UTC) + length).astimezone(zone)

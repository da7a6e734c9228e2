"""The day and week view as it is worked with: drawing, moving and stretching events by pointer and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from ui.calendar.frame import Frame
from ui.calendar.hour_grid import HourGrid

EDGE = 16
"""A draft this near to the edge scrolls the grid, pixels; also how far at a time."""

if TYPE_CHECKING:
    from ui.calendar.drafting import Drafting


class TimeGrid(HourGrid):
    """Hours that events can be put into."""

    _drafting: Drafting | None = None

    def set_editable(self, editable: bool) -> None:
        """Let events be made, moved and stretched here, by pointer and keys; or only be looked at."""
        if not editable:
            self._drafting = None
        elif self._drafting is None:
            from ui.calendar.drafting import Drafting

            self._drafting = Drafting(self._source, self._theme, self)
            self._drafting.create_asked.connect(self.create_asked)
            self._drafting.move_asked.connect(self.move_asked)
            self._drafting.changed.connect(self.viewport().update)

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        if self._drafting is not None:
            self._drafting.paint(painter, frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        if self._drafting is None or self._scene is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._scene.frame.in_hours(point):
            row, spot = self.row_at(point), point - QPoint(0, self._shift())
            self._drafting.press(self._scene.frame, spot, row, self._rect_under(row, spot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drafting is not None and self._scene is not None:
            point = event.position().toPoint()
            spot = point - QPoint(0, self._shift())
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not event.buttons():
                self._show_grip(self._drafting, self.row_at(point), spot)
            elif self._drafting.move(self._scene.frame, spot, fine=fine):
                self._scroll_along(point.y())
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drafting is not None and self._drafting.release():
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drafting is not None:
            current = self.currentIndex()
            row = current.row() if current.isValid() else -1
            self._drafting.column = next((place for place, one in enumerate(self._columns) if row in one.rows), 0)
            if self._drafting.key(row, event.key(), event.modifiers()):
                return
        super().keyPressEvent(event)

    def _show_grip(self, drafting: Drafting, row: int, spot: QPoint) -> None:
        """The pointer says where a press would stretch."""
        rect = self._rect_under(row, spot)
        stretches = rect is not None and drafting.stretches(row, rect, spot)
        shape = Qt.CursorShape.SizeVerCursor if stretches else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _rect_under(self, row: int, spot: QPoint) -> QRect | None:
        """The block of a row that is under a point of the hours (content)."""
        if self._scene is None or row < 0:
            return None
        rects = (rect for rect, scrolls in self._scene.rects(row) if scrolls and rect.contains(spot))
        return next(rects, None)

    def _scroll_along(self, y: int) -> None:
        """Scroll when a draft is carried to the edge."""
        if self._scene is None:
            return
        area, bar = self._scene.frame.hours_area, self.verticalScrollBar()
        if y > area.bottom() - EDGE:
            bar.setValue(bar.value() + EDGE)
        elif y < area.top() + EDGE:
            bar.setValue(bar.value() - EDGE)

"""Free stretches, painted into the hours under the events."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from storage.free_time import Opening
from ui.calendar.days import Days
from ui.calendar.frame import BLOCK_GAP, DAY_MARGIN, Frame
from ui.calendar.layout import DAY_MINUTES
from ui.theme import Theme
from ui.tokens import SPACE


class OpeningsLayer:
    """A `ui.calendar.hour_grid.Layer`: dashed frames, so that they are not taken for events."""

    def __init__(self, openings: tuple[Opening, ...], chosen: Opening | None, theme: Theme, zone: tzinfo) -> None:
        self._theme = theme
        self._spans: dict[date, list[tuple[int, int, bool]]] = {}
        for one in openings:
            start, end = (datetime.fromtimestamp(moment, zone) for moment in (one.start, one.end))
            last = DAY_MINUTES if end.date() > start.date() else end.hour * 60 + end.minute
            self._spans.setdefault(start.date(), []).append((start.hour * 60 + start.minute, last, one == chosen))

    def __call__(self, painter: QPainter, frame: Frame, days: Days) -> None:
        colours, paint = self._theme.colours, self._theme.paint
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column, day in enumerate(days.dates):
            for start, end, chosen in self._spans.get(day, ()):
                left = frame.day_left(column) + (DAY_MARGIN if frame.rtl else BLOCK_GAP)
                width = frame.widths[column] - DAY_MARGIN - BLOCK_GAP
                top = frame.y(start)
                area = QRectF(left + 0.5, top + 1.5, width - 1, frame.y(end) - top - 3)
                pen = QPen(paint(colours.accent), 2 if chosen else 1, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([4.0, 3.0])
                painter.setPen(pen)
                painter.setBrush(paint(colours.accent_soft) if chosen else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area, SPACE.radius, SPACE.radius)
        painter.restore()

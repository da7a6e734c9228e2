"""A switch: on or off, at once. A checkable button to the keyboard and to screen readers; never colour alone."""

from __future__ import annotations

from PySide6.QtCore import Property, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ui.theme import Theme

WIDTH, HEIGHT = 34, 20
_KNOB_GAP = 3.0
_ROOM = 3
"""Around the track, for the focus ring."""


def paint_switch(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    place: float,
    *,
    enabled: bool,
    hover: bool = False,
    mirrored: bool = False,
    calm: bool = False,
) -> None:
    """Draw a switch into `rect`, whatever its size. `place` runs from 0 (off) to 1 (on), in the reading direction.

    `calm`: on is an outline and a knob instead of a filled track, where many stand beside what is looked at all day.
    """
    colours = theme.colours
    on = place > 0.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    track = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    if not enabled:
        painter.setPen(QPen(theme.paint(colours.line), 1.5))
        painter.setBrush(theme.paint(colours.pressed if on else colours.surface_off))
    elif on:
        painter.setPen(QPen(theme.paint(colours.accent), 1.5))
        painter.setBrush(theme.paint(colours.accent_soft if calm else colours.accent))
    else:
        painter.setPen(QPen(theme.paint(colours.edge), 1.5))
        painter.setBrush(theme.paint(colours.hover if hover else colours.surface))
    painter.drawRoundedRect(track, radius, radius)
    knob = rect.height() / 2 - _KNOB_GAP - (0 if on else 1)
    left, right = rect.left() + radius, rect.right() - radius
    centre = QPointF(right + (left - right) * place if mirrored else left + (right - left) * place, rect.center().y())
    bright, dark = (colours.accent, colours.on_accent) if calm else (colours.on_accent, colours.accent)
    ink = bright if on else colours.edge
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.paint(ink if enabled else colours.line if not on else colours.surface))
    painter.drawEllipse(centre, knob, knob)
    if on and place == 1:
        painter.setPen(
            QPen(theme.paint(dark if enabled else colours.edge), 1.6, Qt.PenStyle.SolidLine,
                 Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )  # fmt: skip
        x, y, unit = centre.x(), centre.y(), knob / 7
        painter.drawPolyline(
            [
                QPointF(x - 3 * unit, y + 0.2),
                QPointF(x - 0.8 * unit, y + 2.4 * unit),
                QPointF(x + 3.2 * unit, y - 2.2 * unit),
            ]
        )
    painter.restore()


class Switch(QAbstractButton):
    """A switch that stands alone; its words are its accessible name and stand beside it."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = 0.0
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._slide = QPropertyAnimation(self, b"place", self)
        self.toggled.connect(self._move)
        theme.changed.connect(self.update)

    def show_as(self, on: bool) -> None:
        """Take a state without telling anybody: it came from the store, not from the person."""
        blocked = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(blocked)
        self._slide.stop()
        self._set_place(1.0 if on else 0.0)

    def _get_place(self) -> float:
        return self._place

    def _set_place(self, place: float) -> None:
        self._place = place
        self.update()

    place = Property(float, _get_place, _set_place)

    def _move(self, on: bool) -> None:
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if duration <= 0 or self._theme.still() or not self.isVisible():
            self._set_place(1.0 if on else 0.0)
            return
        self._slide.stop()
        self._slide.setDuration(min(duration, 140))
        self._slide.setStartValue(self._place)
        self._slide.setEndValue(1.0 if on else 0.0)
        self._slide.start()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 2 * _ROOM, HEIGHT + 2 * _ROOM)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF((self.width() - WIDTH) / 2, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_switch(
            painter, rect, self._theme, self._place,
            enabled=self.isEnabled(), hover=self.underMouse(), mirrored=mirrored,
        )  # fmt: skip
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.paint(self._theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = rect.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

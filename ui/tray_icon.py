"""The tray's picture: the calendar, or the minutes until the next appointment while they are few."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap

from ui.icons import icon, pixmap
from ui.theme import Theme

MOST_MINUTES = 60
EDGE = 64
"""Pixels; the system makes it smaller."""
_CORNER = 14


def window_icon(theme: Theme) -> QIcon:
    """The program's sign on its own ground: what a task bar shows, on light and on dark alike."""
    made = QIcon()
    for edge in (16, 32, 48, 128, 256):
        picture = _ground(theme, edge, QRectF(0, 0, edge, edge), edge * 0.22)
        painter = QPainter(picture)
        inner = edge * 2 // 3
        at = (edge - inner) // 2
        painter.drawPixmap(at, at, pixmap("calendar", theme.colours.on_accent, inner, 1.0))
        painter.end()
        made.addPixmap(picture)
    return made


def tray_icon(theme: Theme, minutes: int | None) -> QIcon:
    """The program's sign; a number in its place for at most an hour before something begins."""
    if minutes is None or not 0 < minutes <= MOST_MINUTES:
        return icon("calendar", theme, theme.colours.accent)
    field = QRectF(2, 2, EDGE - 4, EDGE - 4)
    picture = _ground(theme, EDGE, field, _CORNER)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(44)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.paint(theme.colours.on_accent))
    painter.drawText(field, int(Qt.AlignmentFlag.AlignCenter), str(minutes))
    painter.end()
    return QIcon(picture)


def _ground(theme: Theme, edge: int, field: QRectF, corner: float) -> QPixmap:
    """An empty picture, `edge` pixels wide and high, with the accent's round field on it."""
    picture = QPixmap(edge, edge)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.paint(theme.colours.accent))
    painter.drawRoundedRect(field, corner, corner)
    painter.end()
    return picture

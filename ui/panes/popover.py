"""A small surface that stands over the window for a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.panes.card import paint_card
from ui.theme import Theme


class Popover(QFrame):
    """Closes on Escape, or when something else is clicked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        line = colours.edge if self._theme.scheme.high else colours.line
        paint_card(painter, self, self._theme, colours.raised, line)
        painter.end()

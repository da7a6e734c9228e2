"""A pane beside the schedule: a heading, the way to close it, and a column for its contents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import icon
from ui.panes.buttons import quiet_button
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

NARROWEST, WIDEST = 280, 420
"""Device-independent pixels."""


class SidePane(QWidget):
    """Add contents to `column`."""

    close_wanted = Signal()

    def __init__(self, heading: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(heading)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.close_button = quiet_button(QCoreApplication.translate("SidePane", "Close"), self.close_wanted, self)
        head = QHBoxLayout()
        self.heading = Label(heading, theme, Type.HEADING, "text", self)
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE.m)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.m)
        layout.setSpacing(SPACE.l)
        layout.addLayout(head)
        layout.addLayout(self.column, 1)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Wear the theme's colours."""
        self.close_button.setIcon(icon("close", self._theme, edge=16))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paint(self._theme.colours.canvas))
        painter.end()

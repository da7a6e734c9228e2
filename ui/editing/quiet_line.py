"""The quiet line after an act: what was done, and *Undo* beside it for a while. A part of the status line."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.panes.elided import Elided
from ui.theme import Theme
from ui.tokens import SPACE, Type

STAYS = 20_000
"""Milliseconds."""
LINK = "QToolButton { min-height: 12px; padding: 0px 6px; }"
"""As high as the line that it stands in."""


class QuietLine(QWidget):
    """`acted` says that its button was pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = Elided(theme, (Type.SMALL,), "text", self)
        self.button = QToolButton(self)
        self.button.setStyleSheet(LINK)
        self.button.setFont(theme.font(Type.SMALL))
        self.button.clicked.connect(self.acted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.m)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(0)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(STAYS)
        self._rest.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, action: str = "") -> None:
        """Say this for a while, with a button if there is something to do about it."""
        self.words.setText(words)
        self.words.setMaximumWidth(QFontMetrics(self._theme.font(Type.SMALL)).horizontalAdvance(words) + SPACE.s)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(words)
        self.show()
        self._rest.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

"""One quiet line above the schedule, with what to do and a way to put it off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.icons import pixmap
from ui.nudges import Nudge
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.theme import Theme
from ui.tokens import SPACE


class NudgeBar(QWidget):
    """Hidden while there is nothing to mention."""

    acted = Signal(object)
    put_off = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.nudge: Nudge | None = None
        self._sign = QLabel(self)
        self.words = Label("", theme, parent=self)
        self.act = QPushButton(self)
        self.later = QPushButton(self)
        for button, signal in ((self.act, self.acted), (self.later, self.put_off)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(self.nudge))
        layout = QHBoxLayout(self)
        set_margins(layout, SPACE.l, SPACE.m, SPACE.m, SPACE.m)
        layout.setSpacing(SPACE.m)
        layout.addWidget(self._sign)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.later)
        layout.addWidget(self.act)
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def take(self, nudge: Nudge | None) -> None:
        """Mention this; None mentions nothing."""
        self.nudge = nudge
        self.setVisible(nudge is not None)
        if nudge is not None:
            self.words.setText(nudge.words)
            self.setAccessibleName(nudge.words)
            self.act.setText(nudge.action)
            self.later.setText(nudge.later)
            self.later.setVisible(bool(nudge.later))

    def _dress(self) -> None:
        self._sign.setPixmap(pixmap("information", self._theme.colours.accent, 20, self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paint(colours.raised))
        painter.setPen(QPen(self._theme.paint(colours.line), 1))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

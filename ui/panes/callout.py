"""A trouble said in place: an icon, the sentences, and at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.said import Said, hint
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Callout(QFrame):
    """Hidden until something is said. `compact` sets it on one line, for the bar above the schedule."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._compact, self._icon = theme, compact, "attention"
        self._sign = QLabel(self)
        self.what = Label("", theme, Type.BODY if compact else Type.STRONG, "text", self)
        self.rest = Label("", theme, Type.BODY, "text_soft", self)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.acted)
        words = QVBoxLayout()
        words.setSpacing(SPACE.s)
        words.addWidget(self.what)
        words.addWidget(self.rest)
        layout = QHBoxLayout(self)
        set_margins(layout, SPACE.l, SPACE.m, SPACE.l if not compact else SPACE.m, SPACE.m)
        layout.setSpacing(SPACE.m)
        middle = Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self._sign, 0, middle if compact else Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, middle)
        self.hide()
        theme.changed.connect(self._dress)

    def say(self, said: Said | None, action: str = "", icon: str = "attention") -> None:
        """Say this, with a button if there is something to do; None says nothing and hides."""
        self.setVisible(said is not None)
        if said is None:
            return
        self._icon = icon
        self.what.setText(said.what)
        rest = " ".join(line for line in (said.we, said.you) if line)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest) and not self._compact)
        self.what.setToolTip(hint(said.whole if self._compact else ""))
        self.setAccessibleName(said.whole)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._dress()

    def _dress(self) -> None:
        self._sign.setPixmap(pixmap(self._icon, self._theme.colours.warn, 20, self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.paint(colours.raised))
        painter.setPen(QPen(self._theme.paint(colours.line), 1))
        if self._compact:
            painter.fillRect(self.rect(), self._theme.paint(colours.raised))
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        else:
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), SPACE.radius_large, SPACE.radius_large)
        painter.end()

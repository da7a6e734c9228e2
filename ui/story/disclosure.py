"""A quiet line that opens: words and small ones beneath, a chevron, and what it holds, made when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.panes.wide_button import WideButton
from ui.theme import Theme
from ui.tokens import SPACE, Type

CHEVRON = 14


class Line(WideButton):
    """The line itself."""

    def __init__(self, words: str, small: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setCheckable(True)
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(small)
        column = QVBoxLayout()
        column.setSpacing(SPACE.xs)
        column.addWidget(Label(words, theme))
        column.addWidget(Label(small, theme, Type.SMALL, "text_faint"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.s, SPACE.s, SPACE.s, SPACE.s)
        layout.setSpacing(SPACE.s)
        layout.addSpacing(CHEVRON + SPACE.s)
        layout.addLayout(column, 1)
        self.hold(layout)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        if self.isDown() or self.underMouse() or self.hasFocus():
            painter.setPen(QPen(self._theme.paint(colours.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            paper = colours.pressed if self.isDown() else colours.hover
            painter.setBrush(self._theme.paint(paper) if self.isDown() or self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)
        sign = pixmap("down" if self.isChecked() else "next", colours.text_soft, CHEVRON, self.devicePixelRatioF())
        x = self.width() - SPACE.s - CHEVRON if self.isRightToLeft() else SPACE.s
        painter.drawPixmap(x, SPACE.s + 2, sign)
        painter.end()


class Disclosure(QWidget):
    """A line and, when it is open, what `fill` makes."""

    def __init__(
        self, words: str, small: str, fill: Callable[[], QWidget], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self.inner: QWidget | None = None
        self.line = Line(words, small, theme, self)
        self.line.toggled.connect(self.open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self._column.addWidget(self.line)

    def open(self, on: bool) -> None:
        """Show what it holds, or hide it."""
        self.line.setChecked(on)
        if on and self.inner is None:
            self.inner = self._fill()
            holder = QHBoxLayout()
            set_margins(holder, CHEVRON + SPACE.l, 0, 0, SPACE.m)
            self._column.addLayout(holder)
            holder.addWidget(self.inner)
        if self.inner is not None:
            self.inner.setVisible(on)

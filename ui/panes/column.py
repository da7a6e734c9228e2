"""A page of one quiet column in the middle, which scrolls when the window is small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.tokens import SPACE


class Inner(QWidget):
    """Asks for the height that its words need at the width that they have, not at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        guess = super().minimumSizeHint()
        return QSize(guess.width(), self.heightForWidth(max(self.width(), guess.width())))


class ColumnPage(QScrollArea):
    """Add widgets to `column`. They are at most `width` device-independent pixels wide, and centred both ways."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Inner(self)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        across = QHBoxLayout(inner)
        across.setContentsMargins(SPACE.xxl, SPACE.xxl, SPACE.xxl, SPACE.xxl)
        holder = QWidget(inner)
        holder.setMaximumWidth(width)
        holder.setMinimumWidth(width)  # wrapped labels ask for the height of their least width
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.addStretch(2)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE.l)
        down.addLayout(self.column)
        down.addStretch(3)
        self.setWidget(inner)

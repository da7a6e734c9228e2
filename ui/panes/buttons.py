"""Buttons as pages and panes make them: with words, never the default of a dialog, and quiet ones with a sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.said import hint

Act = Callable[..., object] | SignalInstance


def push_button(words: str, act: Act, parent: QWidget | None = None) -> QPushButton:
    """`act` may take whether it is checked."""
    made = QPushButton(words, parent)
    made.setAutoDefault(False)
    made.clicked.connect(act)
    return made


def quiet_button(name: str, act: Act, parent: QWidget | None = None, *, edge: int = 16) -> QToolButton:
    """Flat, for an icon of `edge` device-independent pixels that its owner sets; `name` is its tip, and read out."""
    made = QToolButton(parent)
    made.setProperty("quiet", True)
    made.setIconSize(QSize(edge, edge))
    made.setAccessibleName(name)
    made.setToolTip(hint(name))
    made.clicked.connect(act)
    return made

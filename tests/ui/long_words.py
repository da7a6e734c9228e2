"""A language whose words are a third longer than English ones, and what does not fit in it."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.panes.elided import Elided

ACCENTS = str.maketrans("aeiouAEIOU", "äéîöûÅÉÎÖÛ")


class Pseudo(QTranslator):
    """Every text a third longer, with accents, in brackets."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        parts = re.split(r"(\{\w+\}|%n)", source)
        longer = "".join(part if place % 2 else part.translate(ACCENTS) for place, part in enumerate(parts))
        return f"[{longer}{(' möré' * len(source))[: len(source) // 3]}]"

    def isEmpty(self) -> bool:
        return False


def clipped(top: QWidget) -> list[str]:
    """The texts that do not fit where they stand."""
    found = []
    for label in top.findChildren(QLabel):
        if not label.isVisible() or isinstance(label, Elided) or not label.text():
            continue
        if label.wordWrap():
            fits = label.heightForWidth(label.width()) <= label.height() + 1
        else:
            fits = label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + 1
        if not fits:
            found.append(label.text())
    for button in top.findChildren(QPushButton):
        if button.isVisible() and button.minimumSizeHint().width() > button.width() + 1:
            found.append(button.text())
    for area in top.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            found.append(f"{type(area).__name__} scrolls sideways")
    return found


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.wait(20)
    return widget

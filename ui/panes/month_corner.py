"""The small month under the accounts: its name, and the way to the months beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.calendar.mini_month import MiniMonth
from ui.icons import icon
from ui.panes.buttons import quiet_button
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class MonthCorner(QWidget):
    """Holds the calendar's own small month."""

    def __init__(self, month: MiniMonth, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month, self._theme = month, theme
        self._name = Label(month.title(), theme, Type.STRONG, "text_soft")
        self._name.setWordWrap(False)
        self._back = self._button(translate("MonthCorner", "Month before"), -1)
        self._forward = self._button(translate("MonthCorner", "Month after"), 1)
        head = QHBoxLayout()
        set_margins(head, SPACE.s, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._name, 1)
        head.addWidget(self._back)
        head.addWidget(self._forward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE.m, 0, 0)
        layout.setSpacing(SPACE.s)
        layout.addLayout(head)
        layout.addWidget(month)
        month.month_changed.connect(self._name_month)
        theme.changed.connect(self._dress)
        self._dress()

    def _button(self, words: str, months: int) -> QToolButton:
        made = quiet_button(words, lambda: self._month.turn(months), self)
        made.setStyleSheet("QToolButton { min-height: 18px; padding: 1px 4px; }")
        return made

    def _name_month(self) -> None:
        self._name.setText(self._month.title())

    def _dress(self) -> None:
        self._back.setIcon(icon("previous", self._theme, edge=16))
        self._forward.setIcon(icon("next", self._theme, edge=16))

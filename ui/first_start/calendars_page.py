"""Step 4 of the first start (P6): which calendars may be shown and kept. Nothing is on before it is turned on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from storage.records.consents import Scope
from ui.first_start.step_line import StepLine
from ui.first_start.steps import Step
from ui.panes.buttons import push_button
from ui.ports import AccountRow
from ui.settings.pages import ConsentPage
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate

_WIDTH = 900
"""Device-independent pixels: wider, a switch is too far from the name that it is about."""


class CalendarsPage(QWidget):
    """Each switch holds at once; leaving without any on is as good an answer."""

    decided = Signal(Scope, bool)
    add_wanted = Signal()
    done = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, back: bool) -> None:
        super().__init__(parent)
        self.line = StepLine(Step.CALENDARS, theme, self, back=back)
        self.line.back_wanted.connect(self.back_wanted)
        self.page = ConsentPage(
            theme,
            self,
            writes=False,
            heading=translate("CalendarsPage", "Which calendars may we show?"),
            under=translate(
                "CalendarsPage", "Nothing is on before you turn it on. You can change each of these at any time."
            ),
        )
        self.page.decided.connect(self.decided)
        self.add = push_button(translate("CalendarsPage", "Connect another calendar…"), self.add_wanted, self)
        self.finish = QPushButton(translate("CalendarsPage", "Go to my schedule"), self)
        self.finish.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xxl, SPACE.xl, SPACE.xxl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(self.line)
        middle = QHBoxLayout()
        self.page.setMaximumWidth(_WIDTH)
        middle.addStretch(1)
        middle.addWidget(self.page, 100)
        middle.addStretch(1)
        column.addLayout(middle, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.m)
        buttons.addStretch(1)
        buttons.addWidget(self.add)
        buttons.addWidget(self.finish)
        column.addLayout(buttons)
        self.setFocusProxy(self.page)

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these accounts."""
        self.page.take(accounts)

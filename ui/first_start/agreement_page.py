"""Step 3 of the first start (P4): the practice's agreement and privacy policy, to be read and agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.documents.text_view import TextView
from ui.documents.words import name
from ui.first_start.step_line import StepLine
from ui.first_start.steps import Step
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from storage.records.documents import Standing

translate = QCoreApplication.translate


class AgreementPage(QWidget):
    """Both texts side by side; one button agrees, one puts it off. Nothing is held up but the practice's service."""

    agreed = Signal()
    later = Signal()
    again = Signal()
    """Fetch the texts, which could not be fetched."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Standing, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xxl, SPACE.xl, SPACE.xxl, SPACE.xl)
        column.setSpacing(SPACE.l)
        column.addWidget(StepLine(Step.AGREEMENT, theme, self))
        column.addWidget(Label(translate("AgreementPage", "What we promise each other"), theme, Type.HEADING))
        self.words = Label("", theme, Type.BODY, "text_soft")
        column.addWidget(self.words)
        self.sides = QHBoxLayout()
        self.sides.setSpacing(SPACE.xl)
        column.addLayout(self.sides, 1)
        self.views: list[TextView] = []
        self.put_off = QPushButton(translate("AgreementPage", "Later"), self)
        self.put_off.clicked.connect(self.later)
        self.yes = QPushButton(self)
        self.yes.clicked.connect(self._answer)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.m)
        note = translate("AgreementPage", "Later: your own calendars work, your practice's schedule waits.")
        buttons.addWidget(Label(note, theme, Type.SMALL, "text_soft"), 1)
        buttons.addWidget(self.put_off)
        buttons.addWidget(self.yes)
        column.addLayout(buttons)

    def take(self, standings: tuple[Standing, ...]) -> None:
        """Show the texts that are still to be agreed to, or that they are not here yet."""
        if standings == self._shown and self.views:
            return
        self._shown = standings
        here = [one.current for one in standings if one.current is not None]
        empty(self.sides)
        self.views = []
        for document in here:
            side = QWidget(self)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE.s)
            column.addWidget(Label(name(document.kind), self._theme, Type.STRONG))
            view = TextView(name(document.kind), self._theme, side)
            view.show_text(document.text)
            column.addWidget(view, 1)
            self.views.append(view)
            self.sides.addWidget(side, 1)
        if not here:
            self.sides.addWidget(QWidget(self), 1)
        self.setFocusProxy(self.views[0] if self.views else self.yes)
        self.words.setText(
            translate(
                "AgreementPage",
                "Please read both. They say how health information is used. Every version stays readable under Help.",
            )
            if here
            else translate("AgreementPage", "The texts could not be fetched from your practice yet.")
        )
        self.yes.setText(translate("AgreementPage", "I agree") if here else translate("AgreementPage", "Try again"))

    def _answer(self) -> None:
        if self.views:
            self.agreed.emit()
        else:
            self.again.emit()

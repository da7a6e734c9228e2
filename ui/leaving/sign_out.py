"""Sign out: what ends, what stays, and what waits, said before it happens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.card import Card
from ui.panes.label import Label
from ui.ports import AccountRow
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate


class SignOutDialog(DialogFrame):
    """`confirmed` with the account's id."""

    confirmed = Signal(str)

    def __init__(self, row: AccountRow, waiting: int, theme: Theme, parent: QWidget | None = None) -> None:
        heading = wording.filled(translate("SignOut", "Sign out of %1?"), row.account.label)
        super().__init__(heading, theme, parent, width=520)
        card = Card(theme, self)
        card.body.setSpacing(SPACE.m)
        lines = [
            translate("SignOut", "Ends: our permission there and the sign-in on this computer."),
            translate("SignOut", "Stays: what is kept here, encrypted and in view, and every choice you made."),
        ]
        if waiting:
            lines.append(
                translate(
                    "SignOut", "Waits: %n change(s) of yours. They are sent when you sign in again.", None, waiting
                )
            )
            lines.append(
                translate("SignOut", "If you remove the account instead, %n change(s) would be lost.", None, waiting)
            )
        if row.write:
            lines.append(
                translate(
                    "SignOut", "Stays there: the practice calendar that we wrote. Turn writing off first to remove it."
                )
            )
        for words in lines:
            card.body.addWidget(Label(words, theme))
        self.column.addWidget(card)
        stay = self.button(translate("SignOut", "Stay signed in"))
        stay.clicked.connect(self.reject)
        self.yes = self.button(translate("SignOut", "Sign out"))
        self.yes.clicked.connect(lambda: self._confirm(row.account.id))
        stay.setFocus()

    def _confirm(self, account: str) -> None:
        self.confirmed.emit(account)
        self.accept()

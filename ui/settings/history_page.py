"""Every consent decision, in words, with its receipt; and whether the chain of records holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from resources.texts import notice
from storage.records.consents import ConsentRecord, Decision, Purpose
from ui import wording
from ui.panes.card import Card
from ui.panes.label import Label
from ui.ports import AccountRow, Ledger
from ui.settings.pages import Page
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

MOST = 100
"""Records on the page; the whole ledger is exported on the command line."""


class HistoryPage(Page):
    """Newest first. Nothing here can be changed or deleted, by nobody."""

    def __init__(self, ledger: Ledger, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("HistoryPage", "Consent history"),
            translate("HistoryPage", "Every decision stays on record, and each record seals the one before it."),
            theme,
            parent,
        )
        self._ledger = ledger
        self._accounts: tuple[AccountRow, ...] = ()
        self._shown: tuple[ConsentRecord, ...] | None = None
        self.verdict = Label("", theme, Type.BODY, "text_soft")
        check = QPushButton(translate("HistoryPage", "Check the chain"), self)
        check.setAutoDefault(False)
        check.clicked.connect(self._check)
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        line.addWidget(check)
        line.addWidget(self.verdict, 1)
        self.column.insertLayout(2, line)

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show the records; `accounts` give their subjects a name."""
        self._accounts = accounts
        records = self._ledger.history()[:MOST]
        if records == self._shown:
            return
        self._shown = records
        self.clear()
        for record in records:
            self.cards.addWidget(self._card(record))
        if not records:
            self.cards.addWidget(Label(translate("HistoryPage", "There is no decision yet."), self.theme))

    def _card(self, record: ConsentRecord) -> Card:
        card = Card(self.theme)
        card.body.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(Label(self._said(record), self.theme))
        words.addWidget(Label(_when(record), self.theme, Type.SMALL, "text_faint"))
        receipt = QPushButton(translate("HistoryPage", "Receipt…"), card)
        receipt.setAutoDefault(False)
        receipt.setAccessibleDescription(self._said(record))
        receipt.clicked.connect(lambda: self._save(record))
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        line.addLayout(words, 1)
        line.addWidget(receipt)
        card.body.addLayout(line)
        return card

    def _said(self, record: ConsentRecord) -> str:
        what = wording.filled(
            translate("HistoryPage", "%1: %2"),
            notice(record.scope.purpose, wording.language()).title,
            self._name(record.scope.subject),
        )
        match record.decision:
            case Decision.GIVEN:
                return wording.filled(translate("HistoryPage", "Given — %1"), what)
            case Decision.REFUSED:
                return wording.filled(translate("HistoryPage", "Refused — %1"), what)
            case Decision.WITHDRAWN:
                return wording.filled(translate("HistoryPage", "Withdrawn — %1"), what)
            case Decision.EXPIRED:
                return wording.filled(translate("HistoryPage", "Expired — %1"), what)

    def _name(self, subject: str) -> str:
        for account in self._accounts:
            if account.account.id == subject:
                return account.account.label
            for row in account.calendars:
                if row.calendar.id == subject:
                    return row.calendar.name
        return translate("HistoryPage", "something that is no longer here")

    def _save(self, record: ConsentRecord) -> None:
        kinds = translate("HistoryPage", "Page to print (*.html);;Record (*.json)")
        purpose = Purpose(record.scope.purpose).value
        path, _kind = QFileDialog.getSaveFileName(
            self, translate("HistoryPage", "Save the receipt"), f"receipt-{purpose}-{record.sequence}.html", kinds
        )
        if path:
            self._ledger.save_receipt(record.id, path)

    def _check(self) -> None:
        if self._ledger.intact():
            self.verdict.set_tone("good")
            self.verdict.setText(translate("HistoryPage", "The chain holds: no record was changed or taken away."))
        else:
            self.verdict.set_tone("bad")
            self.verdict.setText(translate("HistoryPage", "The chain is broken: a record was changed or taken away."))


def _when(record: ConsentRecord) -> str:
    return wording.moment(record.decided_at, 0)

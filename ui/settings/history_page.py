"""Every consent decision, in words, with what was shown, where it was decided, its receipt; and whether it holds."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from resources.texts import notice
from storage.records.consents import ConsentRecord, Decision
from ui import wording
from ui.consents.computers_card import ComputersCard
from ui.consents.furnish import broken
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.ports import AccountRow, Ledger
from ui.settings.pages import Page
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

MOST = 60
"""Records that are on the page at first, and more at each wish for earlier ones."""


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
        self._names: dict[str, str] = {}
        self._most = MOST
        self._shown: tuple[ConsentRecord, ...] | None = None
        self.verdict = Label("", theme, Type.BODY, "text_soft")
        check = push_button(translate("HistoryPage", "Check the chain"), ledger.check, self)
        ledger.checked.connect(self._say)
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        line.addWidget(check)
        line.addWidget(self.verdict, 1)
        self.computers = ComputersCard(ledger, theme, self)
        self.column.insertLayout(2, line)
        self.column.insertWidget(3, self.computers)
        self.earlier = push_button(translate("HistoryPage", "Show earlier decisions"), self._show_earlier, self)
        more = QHBoxLayout()
        more.addWidget(self.earlier)
        more.addStretch(1)
        self.column.insertLayout(self.column.count() - 1, more)

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show the records; `accounts` give their subjects a name."""
        self._accounts = accounts
        names: dict[str, str] = {row.account.id: row.account.label for row in accounts}
        names |= {one.calendar.id: one.calendar.name for row in accounts for one in row.calendars}
        every = self._ledger.history()
        records = every[: self._most]
        self.earlier.setVisible(len(every) > len(records))
        self.computers.refresh()
        if records == self._shown and names == self._names:
            return
        self._shown, self._names = records, names
        self.clear()
        for record in records:
            self.cards.addWidget(self._card(record))
        if not records:
            self.cards.addWidget(Label(translate("HistoryPage", "There is no decision yet."), self.theme))

    def _show_earlier(self) -> None:
        self._most += MOST
        self.take(self._accounts)

    def _card(self, record: ConsentRecord) -> RecordCard:
        card = RecordCard(record, self._said(record), self._ledger, self.theme)
        card.receipt_wanted.connect(lambda: self._show_receipt(record))
        return card

    def _said(self, record: ConsentRecord) -> str:
        what = wording.filled(
            translate("HistoryPage", "%1: %2"),
            notice(record.scope.purpose, wording.language()).title,
            self._names.get(record.scope.subject) or translate("HistoryPage", "something that is no longer here"),
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

    def _show_receipt(self, record: ConsentRecord) -> None:
        from ui.consents.receipt import ReceiptDialog  # brings the printing with it

        dialog = ReceiptDialog(record, self._ledger, self.theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say(self, holds: bool) -> None:
        if holds:
            self.verdict.set_tone("good")
            self.verdict.setText(translate("HistoryPage", "The chain holds: no record was changed or taken away."))
        else:
            self.verdict.set_tone("bad")
            self.verdict.setText(broken().whole)


class RecordCard(Card):
    """One record: what was decided, when and where; on wish the words, the terms and the marks of the chain."""

    receipt_wanted = Signal()

    def __init__(self, record: ConsentRecord, said: str, ledger: Ledger, theme: Theme) -> None:
        super().__init__(theme)
        self._record, self._ledger = record, ledger
        self.body.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(Label(said, theme))
        words.addWidget(Label(where(record), theme, Type.SMALL, "text_faint"))
        self.more = QPushButton(translate("HistoryPage", "Details"), self)
        self.more.setAutoDefault(False)
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(said)
        self.more.toggled.connect(self._open)
        receipt = push_button(translate("HistoryPage", "Receipt…"), self.receipt_wanted, self)
        receipt.setAccessibleDescription(said)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addLayout(words, 1)
        line.addWidget(self.more)
        line.addWidget(receipt)
        self.body.addLayout(line)
        self.details: Label | None = None

    def _open(self, on: bool) -> None:
        if self.details is None:
            self.details = Label(details(self._record, self._ledger), self._theme, Type.SMALL, "text_soft")
            self.body.addWidget(self.details)
        self.details.setVisible(on)


def where(record: ConsentRecord) -> str:
    """When it was decided, and on which computer."""
    if record.over is None:
        return wording.filled(translate("HistoryPage", "%1, on this computer"), wording.moment(record.decided_at, 0))
    if record.over.device.rstrip("+") == json.loads(record.body).get("pii_principal_id"):
        return wording.filled(
            translate("HistoryPage", "%1, on this computer; it holds again since %2"),
            wording.moment(record.over.decided_at, 0),
            wording.moment(record.decided_at, 0),
        )
    return wording.filled(
        translate("HistoryPage", "%1, on another computer (%2); it holds here since %3"),
        wording.moment(record.over.decided_at, 0),
        record.over.device.removeprefix("p-")[:6],
        wording.moment(record.decided_at, 0),
    )


def details(record: ConsentRecord, ledger: Ledger) -> str:
    """The words that were shown, and the record's place in the chain."""
    shown = ledger.words(record.notice) or translate("HistoryPage", "The words are not on this computer.")
    marks = wording.filled(
        translate("HistoryPage", "Record %1, %2\nIts seal: %3\nThe seal before: %4"),
        str(record.sequence),
        record.id,
        record.hash,
        record.previous,
    )
    return f"{shown}\n\n{marks}"

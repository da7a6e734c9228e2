"""Sharing & mail: which mail may come, and what of one's use of the program is told to anybody (P10–P13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storage.records.consents import Purpose, Scope
from ui.panes.card import Card
from ui.panes.label import Label
from ui.settings.pages import Page
from ui.sharing.cards import SharingCards, SwitchCard
from ui.sharing.port import Sharing
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class SharingPage(Page):
    """Every switch holds at once and is told to the practice's service as a record of consent."""

    decided = Signal(Scope, bool)
    surveys_wanted = Signal()

    def __init__(
        self, sharing: Sharing | None, theme: Theme, now: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("SharingPage", "Sharing & mail"),
            translate("SharingPage", "Which mail may reach you, and what is told about how you use the program."),
            theme,
            parent,
        )
        self._sharing = sharing
        self.account_mail = SwitchCard(Purpose.ACCOUNT_MAIL, theme)
        self.password_mail = _told(
            theme,
            translate("SharingPage", "Forgotten password mail"),
            translate("SharingPage", "Always on while you have an account"),
            translate(
                "SharingPage",
                "If you forget your password, the way to a new one goes to your mail address. Without it nobody could "
                "let you in again, so it can't be turned off. We never ask for your password in a mail.",
            ),
        )
        self.marketing_mail = SwitchCard(Purpose.MARKETING_MAIL, theme)
        for card in (self.account_mail, self.marketing_mail):
            card.decided.connect(self.decided)
        for widget in (self.account_mail, self.password_mail, self.marketing_mail):
            self.cards.addWidget(widget)
        self.others: SharingCards | None = None
        if sharing is not None:
            self.others = SharingCards(sharing, theme, now, self)
            self.others.decided.connect(self.decided)
            self.others.surveys_wanted.connect(self.surveys_wanted)
            self.cards.addWidget(self.others)
            sharing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds."""
        account = None if self._sharing is None else self._sharing.choice(Purpose.ACCOUNT_MAIL)
        marketing = None if self._sharing is None else self._sharing.choice(Purpose.MARKETING_MAIL)
        for card in (self.account_mail, self.password_mail, self.marketing_mail):
            card.setVisible(account is not None)
        if account is None or marketing is None:
            return
        self.marketing_mail.take(marketing)
        if account.since:
            self.account_mail.take(account)
        else:
            # It comes with the agreement and was never decided about apart from it.
            self.account_mail.take(replace(account, on=True))
            self.account_mail.say(translate("SharingPage", "On: your agreement says so until you turn it off"))


def _told(theme: Theme, title: str, state: str, words: str) -> Card:
    """What is so and can't be switched, said where the switches are."""
    card = Card(theme)
    titles = QVBoxLayout()
    titles.setSpacing(SPACE.xs)
    titles.addWidget(Label(title, theme, Type.STRONG))
    titles.addWidget(Label(state, theme, Type.SMALL, "text_soft"))
    card.body.addLayout(titles)
    card.body.addWidget(Label(words, theme, Type.SMALL, "text_soft"))
    return card

"""Which kind of account to add."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from storage.records.accounts import ProviderName
from storage.records.managed import FREE, Managed
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.icons import pixmap
from ui.panes.card import ButtonCard
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type
from ui.wording_managed import locked

translate = QCoreApplication.translate


class AddAccount(DialogFrame):
    """One card per kind; choosing one closes this and opens its own dialog."""

    chosen = Signal(str)
    """A `ProviderName`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, managed: Managed = FREE) -> None:
        super().__init__(translate("AddAccount", "Add an account"), theme, parent, width=460)
        self.column.setSpacing(SPACE.m)
        self.cards: dict[ProviderName, ButtonCard] = {}
        for kind, words in _kinds():
            allowed = managed.allows(kind)
            card = _card(kind, words if allowed else locked(managed), theme)
            card.setEnabled(allowed)
            card.clicked.connect(lambda _on=False, kind=kind: self._choose(kind))
            self.cards[kind] = card
            self.column.addWidget(card)
        self.button(translate("AddAccount", "Cancel")).clicked.connect(self.reject)

    def _choose(self, kind: ProviderName) -> None:
        self.accept()
        self.chosen.emit(kind.value)


def _kinds() -> tuple[tuple[ProviderName, str], ...]:
    return (
        (ProviderName.PRACTICE, translate("AddAccount", "Your appointments, at your practice's service")),
        (ProviderName.GOOGLE, translate("AddAccount", "Google Calendar, also of a Workspace")),
        (ProviderName.MICROSOFT, translate("AddAccount", "Outlook.com, Microsoft 365 and Exchange Online")),
        (ProviderName.ICLOUD, translate("AddAccount", "With an app-specific password")),
        (ProviderName.CALDAV, translate("AddAccount", "Nextcloud, Radicale, Fastmail and others")),
        (ProviderName.ICS, translate("AddAccount", "A published calendar, to read: webcal or .ics")),
    )


_SIGNS = {ProviderName.PRACTICE: "practice", ProviderName.ICS: "outside"}


def _card(kind: ProviderName, words: str, theme: Theme) -> ButtonCard:
    card = ButtonCard(theme)
    card.body.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
    card.setAccessibleName(wording.provider(kind))
    card.setAccessibleDescription(words)
    sign = QLabel(card)
    sign.setPixmap(pixmap(_SIGNS.get(kind, "calendar"), theme.colours.accent, 22, card.devicePixelRatioF()))
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(Label(wording.provider(kind), theme, Type.STRONG))
    text.addWidget(Label(words, theme, Type.SMALL, "text_soft"))
    line = QHBoxLayout()
    line.setSpacing(SPACE.l)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addLayout(text, 1)
    card.body.addLayout(line)
    return card

"""The settings pages that follow the sources: accounts with how they fare, and consent with its words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from storage.records.consents import Purpose, Scope
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.ports import AccountRow, CalendarRow
from ui.settings import leave
from ui.settings.consent_card import ConsentCard
from ui.settings.notices import Notices
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class _Sheet(QWidget):
    """What a page scrolls. It is as high as its words at the page's width; a layout's own least height is that of
    narrower words, which would leave something to scroll where nothing is."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """A settings page: a heading and a column of cards."""

    def __init__(self, heading: str, under: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(heading)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = _Sheet(self)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(SPACE.xxl, SPACE.xxl, SPACE.xxl, SPACE.xxl)
        self.column.setSpacing(SPACE.l)
        self.column.addWidget(Label(heading, theme, Type.HEADING))
        self.column.addWidget(Label(under, theme, Type.BODY, "text_soft"))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(SPACE.l)
        self.column.addLayout(self.cards)
        self.column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def clear(self) -> None:
        """Take every card away."""
        empty(self.cards)


class ConsentPage(Page):
    """Per account a card, per calendar its switches, and the exact words of each consent. `foot_of` gives what else
    there is to decide about an account, at the foot of its card; not `writes`: writing is not asked about here."""

    decided = Signal(Scope, bool)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        heading: str = "",
        under: str = "",
        writes: bool = True,
        foot_of: Callable[[AccountRow], QWidget | None] = lambda _row: None,
    ) -> None:
        super().__init__(
            heading or translate("ConsentPage", "Consent"),
            under
            or translate(
                "ConsentPage", "Every switch holds at once, with or without a network. Off takes as little as on."
            ),
            theme,
            parent,
        )
        self._foot_of, self._writes = foot_of, writes
        self._made: dict[str, ConsentCard] = {}
        self._shape: list[tuple[str, tuple[str, ...]]] = []

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these accounts; cards whose calendars are the same stay, and with them the keyboard's focus."""
        shape: list[tuple[str, tuple[str, ...]]] = [
            (row.account.id, tuple(one.calendar.id for one in row.calendars)) for row in accounts
        ]
        if shape != self._shape:
            self.clear()
            self._made, self._shape = {}, shape
            for row in accounts:
                card = ConsentCard(row, self.theme, foot=self._foot_of(row))
                card.decided.connect(self.decided)
                self._made[row.account.id] = card
                self.cards.addWidget(card)
            for words in _notices(accounts, self.theme, writes=self._writes):
                self.cards.addWidget(words)
            if not accounts:
                self.cards.addWidget(
                    Label(translate("ConsentPage", "There is no account yet, so nothing is read."), self.theme)
                )
        for row in accounts:
            self._made[row.account.id].take(row)

    def card(self, account: str) -> ConsentCard:
        """The card of this account."""
        return self._made[account]


def _notices(accounts: tuple[AccountRow, ...], theme: Theme, *, writes: bool) -> list[Notices]:
    practice = any(row.account.is_practice for row in accounts)
    borrowed = any(not row.account.is_practice for row in accounts)
    made = []
    if borrowed:
        made += [Notices((Purpose.SHOW, Purpose.KEEP), theme)]
    if practice:
        made += [Notices(("practice",), theme)]
    if borrowed and writes:
        made += [Notices((Purpose.WRITE,), theme)]
    return made


ROOM = 600
"""Width for buttons side by side, device-independent pixels; what is longer goes on in another line."""


class AccountsPage(Page):
    """Per account: who, where, how each calendar fares, and what can be done."""

    sign_in_wanted = Signal(str)
    sign_out_wanted = Signal(str)
    choose_wanted = Signal(str)
    remove_wanted = Signal(str)
    answer_wanted = Signal(str)
    add_wanted = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AccountsPage", "Accounts & calendars"),
            translate("AccountsPage", "Where your schedule comes from, and how each source fares."),
            theme,
            parent,
        )
        self._now = now
        self._taken: tuple[AccountRow, ...] | None = None
        add = push_button(translate("AccountsPage", "Add account…"), self.add_wanted, self)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch(1)
        self.column.insertLayout(self.column.count() - 1, line)

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these accounts."""
        if accounts == self._taken:
            return
        self._taken = accounts
        self.clear()
        for row in accounts:
            self.cards.addWidget(self._card(row))
        if not accounts:
            self.cards.addWidget(Label(translate("AccountsPage", "There is no account yet."), self.theme))

    def _card(self, row: AccountRow) -> Card:
        card = Card(self.theme)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(Label(row.account.label, self.theme, Type.STRONG))
        where = wording.filled(
            translate("AccountsPage", "%1 · %2"), wording.provider(row.account.provider), row.account.base
        )
        words.addWidget(Label(where, self.theme, Type.SMALL, "text_faint"))
        if (given := leave.leave(row.account)) is not None:
            words.addSpacing(SPACE.s)
            tone = "warn" if given.withheld else "text_soft"
            words.addWidget(Label(leave.words(given), self.theme, Type.SMALL, tone))
        card.body.addLayout(words)
        for one in row.calendars:
            card.body.addLayout(self._fares(one))
        buttons, used = _line(card), 0
        for text, signal in (
            (translate("AccountsPage", "Choose calendars…"), self.choose_wanted),
            (translate("AccountsPage", "Sign in again…"), self.sign_in_wanted),
            (translate("AccountsPage", "Sign out…"), self.sign_out_wanted),
            (translate("AccountsPage", "Remove account…"), self.remove_wanted),
        ):
            button = push_button(text, lambda _on=False, signal=signal: signal.emit(row.account.id), card)
            button.setAccessibleDescription(row.account.label)
            button.ensurePolished()
            wide = button.sizeHint().width() + SPACE.m
            if used and used + wide > ROOM:
                buttons, used = _line(card), 0
            buttons.insertWidget(buttons.count() - 1, button)
            used += wide
        return card

    def _fares(self, one: CalendarRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(Label(one.calendar.name, self.theme), 2, Qt.AlignmentFlag.AlignTop)
        said = wording.of_state(one.state, self._now()) if one.show else None
        tone = "warn" if said else "text_soft"
        line.addWidget(Label(wording.fares(one, self._now()), self.theme, Type.SMALL, tone), 3)
        return line


def _line(card: Card) -> QHBoxLayout:
    """Another line of buttons at the end of a card."""
    made = QHBoxLayout()
    made.setSpacing(SPACE.m)
    made.addStretch(1)
    card.body.addLayout(made)
    return made

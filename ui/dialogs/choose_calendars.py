"""After connecting: which calendars may be shown and kept. Nothing is on before it is turned on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from storage.records.consents import Purpose, Scope
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.callout import Callout
from ui.panes.scrolled import scrolled
from ui.ports import AccountRow
from ui.settings import leave
from ui.settings.consent_card import ConsentCard
from ui.settings.notices import Notices
from ui.theme import Theme

translate = QCoreApplication.translate


class ChooseCalendars(DialogFrame):
    """Each switch holds at once; leaving without any on is as good an answer."""

    decided = Signal(Scope, bool)

    def __init__(self, row: AccountRow, theme: Theme, parent: QWidget | None = None) -> None:
        practice = row.account.is_practice
        asked = (
            translate("ChooseCalendars", "May we show your schedule at %1?")
            if practice
            else translate("ChooseCalendars", "Which calendars of %1 may we show?")
        )
        heading = wording.filled(asked, row.account.label)
        super().__init__(heading, theme, parent, width=680, grows=True)
        self.leave: Callout | None = None
        given = leave.leave(row.account)
        if given is not None and (odd := leave.told(given)) is not None:
            self.leave = Callout(theme, self)
            self.leave.say(odd)
            self.column.addWidget(self.leave)
        self.column.addWidget(Notices(("practice",) if practice else (Purpose.SHOW, Purpose.KEEP), theme))
        self.card = ConsentCard(row, theme)
        self.card.decided.connect(self.decided)
        area = scrolled(self.card, self.windowTitle(), self, sideways=True)
        area.setMinimumHeight(min(self.card.sizeHint().height() + 2, 380))
        self.column.addWidget(area, 1)
        done = self.button(translate("ChooseCalendars", "Done"), default=True)
        done.clicked.connect(self.accept)
        self.account = row.account.id

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show what the store holds now; close if the account has gone or lists other calendars."""
        for row in accounts:
            if row.account.id == self.account and self.card.calendars() == tuple(
                one.calendar.id for one in row.calendars
            ):
                self.card.take(row)
                return
        self.reject()

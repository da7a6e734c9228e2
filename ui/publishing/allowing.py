"""Before the service's own page opens in the browser: what it will be asked for, and waiting with a way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.texts import notice
from storage.records.accounts import ProviderName
from storage.records.consents import Purpose
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.busy_bar import BusyBar
from ui.panes.callout import Callout
from ui.ports import Act, Outcome
from ui.publishing.port import Publication
from ui.theme import Theme
from ui.tokens import Type

translate = QCoreApplication.translate


class Allowing(DialogFrame):
    """The switch stays off until the service has allowed it."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, one: Publication, theme: Theme, parent: QWidget | None = None) -> None:
        service = wording.provider(one.account.provider)
        super().__init__(wording.filled(translate("Publishing", "Ask %1 for leave to write"), service), theme, parent)
        opens = translate("Publishing", "The page of %1 opens in your browser. We never see your password.")
        self.text(wording.filled(opens, service), "text")
        self.text(_asked(one.account.provider))
        self.trouble = Callout(theme, self)
        self.column.addWidget(self.trouble)
        self.text(notice(Purpose.WRITE, wording.language()).body, "text_soft", Type.SMALL)
        self.busy = BusyBar(self)
        self.busy.setAccessibleName(translate("Connecting", "Waiting for the service"))
        self.busy.hide()
        self.column.addWidget(self.busy)
        self.button(translate("Connecting", "Cancel")).clicked.connect(self.reject)
        self.go = self.button(translate("ViaBrowser", "Open the browser"), default=True)
        self.go.clicked.connect(self._begin)

    def _begin(self) -> None:
        self.trouble.say(None)
        self._set_busy(busy=True)
        self.wanted.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.go.setEnabled(not busy)

    def take_outcome(self, outcome: Outcome) -> None:
        """Close when it went well; else say why, and offer it again."""
        if outcome.act is not Act.CONSENT or self.busy.isHidden():
            return
        self._set_busy(busy=False)
        if not outcome.code:
            self.accept()
        elif outcome.code == "Cancelled":
            super().reject()
        else:
            self.trouble.say(wording.of_outcome(outcome))

    def reject(self) -> None:
        """Leave; a sign-in that is under way is stopped, and the switch stays off."""
        if not self.busy.isHidden():
            self.cancelled.emit()
        super().reject()


def _asked(provider: ProviderName) -> str:
    if provider is ProviderName.GOOGLE:
        return translate(
            "Publishing",
            "It asks whether we may make calendars of our own and change those. It can't let us change any other.",
        )
    return translate(
        "Publishing",
        "It asks whether we may change your calendars: Microsoft has no narrower question. We change only our own.",
    )

"""An account is to be removed, but what we wrote there can't be taken away now: what stays, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.ports import AccountRow
from ui.publishing import words
from ui.theme import Theme

translate = QCoreApplication.translate


class LeftBehind(DialogFrame):
    """The button that keeps the account, so that we can still take it away, is the default."""

    confirmed = Signal()

    def __init__(self, row: AccountRow, facts: Mapping[str, str], theme: Theme, parent: QWidget | None = None) -> None:
        heading = wording.filled(
            translate("Publishing", "Our calendar on %1 can't be taken away now"), row.account.label
        )
        super().__init__(heading, theme, parent)
        events = int(facts["events"]) if facts.get("events", "").isdecimal() else 0
        if events:
            self.text(translate("Publishing", "%n event(s) of your practice stand there.", None, events), "text")
        host = facts.get("host") or words.runs_it(row.account.provider)
        self.text(wording.filled(translate("Publishing", "We could not reach %1."), host), "text")
        self.text(
            translate(
                "Publishing",
                "Keep the account, and we take them away as soon as it answers. Then remove the account.",
            )
        )
        self.text(
            translate("Publishing", "If you remove it now, we can't do it any more: you would have to do it yourself.")
        )
        self.text(words.by_hand(row.account.provider, facts.get("calendar", "")))
        self.keep = self.button(translate("RemoveAccount", "Keep the account"), default=True)
        self.keep.clicked.connect(self.reject)
        self.remove = self.button(translate("Publishing", "Remove it all the same"))
        self.remove.clicked.connect(self.accept)
        self.accepted.connect(self.confirmed)
        self.keep.setFocus()

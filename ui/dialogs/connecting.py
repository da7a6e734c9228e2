"""What every dialog that connects an account has: it stays open until the service has answered, and says the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.texts import notice
from storage.records.consents import Purpose
from ui import wording
from ui.dialogs.field import Field
from ui.dialogs.frame import DialogFrame
from ui.panes.busy_bar import BusyBar
from ui.panes.callout import Callout
from ui.ports import Act, Outcome
from ui.theme import Theme
from ui.tokens import Type

translate = QCoreApplication.translate


class Connecting(DialogFrame):
    """Subclasses put their fields into `fields`, call `begin` when they ask, and place a trouble with `place`."""

    cancelled = Signal()

    def __init__(self, heading: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(heading, theme, parent)
        self.fields: tuple[Field, ...] = ()
        self.trouble = Callout(theme, self)
        self.busy = BusyBar(self)
        self.busy.setAccessibleName(translate("Connecting", "Waiting for the service"))
        self.busy.hide()

    def finish(self, go: str, submit: Callable[[], None]) -> None:
        """Put the fields, the words of consent and the buttons in their places; `submit` checks the fields and asks."""
        for field in self.fields:
            self.column.addWidget(field)
        self.column.addWidget(self.trouble)
        self.text(notice(Purpose.LIST, wording.language()).body, "text_soft", Type.SMALL)
        self.column.addWidget(self.busy)
        self.button(translate("Connecting", "Cancel")).clicked.connect(self.reject)
        self.go = self.button(go, default=True)
        self.go.clicked.connect(submit)

    def begin(self) -> None:
        """The question is on its way."""
        self.trouble.say(None)
        self._set_busy(busy=True)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.go.setEnabled(not busy)
        for field in self.fields:
            field.setEnabled(not busy)

    def take_outcome(self, outcome: Outcome) -> None:
        """Close when it went well; else say what went wrong where it can be mended."""
        if outcome.act is not Act.CONNECT:
            return
        self._set_busy(busy=False)
        if not outcome.code:
            self.accept()
            return
        said = wording.of_outcome(outcome)
        field = self.place(outcome.code, dict(outcome.facts).get("code", ""))
        if field is None:
            self.trouble.say(said)
        else:
            field.say(" ".join(line for line in (said.what, said.you) if line))

    def place(self, _kind: str, _code: str) -> Field | None:
        """The field that can mend this trouble; None for none of them."""
        return None

    def reject(self) -> None:
        """Leave; a sign-in that is under way is stopped."""
        if not self.busy.isHidden():
            self.cancelled.emit()
        super().reject()

"""Subscribe to a calendar that is published under an address."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.connecting import Connecting
from ui.dialogs.field import Field
from ui.theme import Theme
from ui.typed_address import whole, wrong_address

translate = QCoreApplication.translate


class Subscribe(Connecting):
    """`webcal:` and `https:`; the address is kept like a password, for it often is one."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Subscribe", "Subscribe to a calendar"), theme, parent)
        self.address = Field(
            translate("Subscribe", "Address"),
            theme,
            translate(
                "Subscribe",
                "It is only read. Whoever knows the address can read it too, so we keep it like a password.",
            ),
        )
        self.address.edit.setPlaceholderText("webcal://calendar.example.org/holidays.ics")
        self.fields = (self.address,)
        self.finish(translate("Subscribe", "Subscribe"), self.submit)
        self.address.edit.setFocus()

    def submit(self) -> None:
        """Ask, unless the address is none."""
        address = self.address.text()
        secure = "https" + address[len("webcal") :] if address.lower().startswith("webcal:") else address
        wrong = wrong_address(secure)
        if wrong:
            self.address.say(wrong)
            return
        self.begin()
        self.wanted.emit(whole(secure))

    def place(self, _kind: str, _code: str) -> Field | None:
        """Everything is about the address."""
        return self.address

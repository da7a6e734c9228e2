"""Sign in on the service's own page in the browser: what is asked for there, and waiting with a way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.dialogs.connecting import Connecting
from ui.dialogs.field import Field
from ui.theme import Theme
from ui.typed_address import whole, wrong_address

translate = QCoreApplication.translate


class ViaBrowser(Connecting):
    """Google, Microsoft, or a practice (which alone has an address to type)."""

    wanted = Signal(str)
    """The practice's address, empty for the others."""

    def __init__(self, service: str, theme: Theme, parent: QWidget | None = None, *, asks_address: bool) -> None:
        super().__init__(wording.filled(translate("ViaBrowser", "Sign in at %1"), service), theme, parent)
        self.text(
            wording.filled(
                translate("ViaBrowser", "The page of %1 opens in your browser. We never see your password."), service
            ),
            "text",
        )
        if asks_address:
            self.text(translate("ViaBrowser", "We never ask for your password by phone or e-mail."))
        else:
            self.text(translate("ViaBrowser", "We ask there for leave to read your calendars, and for nothing else."))
        self.address: Field | None = None
        if asks_address:
            self.address = Field(translate("ViaBrowser", "Address of your practice"), theme)
            self.address.edit.setPlaceholderText("https://my.practice.example")
            self.fields = (self.address,)
        self.finish(translate("ViaBrowser", "Open the browser"), self.submit)

    def submit(self) -> None:
        """Open the browser, unless the address is none."""
        if self.address is None:
            self.begin()
            self.wanted.emit("")
            return
        address = self.address.text()
        wrong = wrong_address(address)
        if wrong:
            self.address.say(wrong)
            return
        self.begin()
        self.wanted.emit(whole(address))

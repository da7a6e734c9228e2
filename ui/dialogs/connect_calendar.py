"""Connect a CalDAV account: address, user, app password, and a certificate authority of one's own if need be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QFileInfo, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.dialogs.connecting import Connecting
from ui.dialogs.field import Field
from ui.dialogs.picked_file import picked_text
from ui.panes.buttons import push_button
from ui.theme import Theme
from ui.typed_address import whole, wrong_address

translate = QCoreApplication.translate

LARGEST_AUTHORITY = 1_000_000
"""Bytes of a PEM file that can still be a certificate authority."""


class ConnectCalendar(Connecting):
    """Any CalDAV service."""

    wanted = Signal(str, str, str, str)
    """Address, user, password, certificate authority (PEM or empty)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, url: str = "", user: str = "") -> None:
        super().__init__(translate("ConnectCalendar", "Connect a calendar"), theme, parent)
        self._authority = ""
        self.url = Field(
            translate("ConnectCalendar", "Address"),
            theme,
            translate("ConnectCalendar", "The address of the service; the calendars are found by themselves."),
        )
        self.url.edit.setPlaceholderText("https://calendar.example.org")
        self.url.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.user = Field(translate("ConnectCalendar", "User"), theme)
        self.password = Field(
            translate("ConnectCalendar", "App password"),
            theme,
            translate(
                "ConnectCalendar",
                "A password made for this program alone, if the service offers that. It is kept here, encrypted.",
            ),
        )
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.authority = Field(translate("ConnectCalendar", "Certificate authority (only for your own server)"), theme)
        self.authority.edit.setReadOnly(True)
        self.authority.edit.setPlaceholderText(translate("ConnectCalendar", "None: the system's list is used"))
        choose = push_button(translate("ConnectCalendar", "Choose file…"), self._choose_authority, self)
        self.authority.line.addWidget(choose)
        self.fields = (self.url, self.user, self.password, self.authority)
        self.finish(translate("ConnectCalendar", "Connect"), self.submit)
        self.url.edit.setText(url)
        self.user.edit.setText(user)
        (self.password if url and user else self.url).edit.setFocus()

    def _choose_authority(self) -> None:
        kinds = translate("ConnectCalendar", "Certificates (*.pem *.crt *.cer)")
        path, _kind = QFileDialog.getOpenFileName(self, translate("ConnectCalendar", "Choose file"), "", kinds)
        if path:
            self.take_authority(path)

    def take_authority(self, path: str) -> None:
        """Take a chosen file; anything but a PEM certificate is said at the field."""
        text = picked_text(path, LARGEST_AUTHORITY)
        if text is None or "-----BEGIN CERTIFICATE-----" not in text:
            self.authority.say(translate("ConnectCalendar", "This file holds no certificate in PEM form."))
            return
        self._authority = text
        self.authority.say("")
        self.authority.edit.setText(QFileInfo(path).fileName())

    def submit(self) -> None:
        """Ask, unless a field is wrong."""
        address = self.url.text()
        wrong = wrong_address(address)
        if wrong:
            self.url.say(wrong)
        elif not self.user.text():
            self.user.say(translate("ConnectCalendar", "Type the name that you sign in with."))
        elif not self.password.edit.text():
            self.password.say(translate("ConnectCalendar", "Type the app password."))
        else:
            self.begin()
            self.wanted.emit(whole(address), self.user.text(), self.password.edit.text(), self._authority)

    def place(self, kind: str, code: str) -> Field | None:
        """The password for a refused sign-in, the authority for a certificate, else the address."""
        if kind == "Reconnect":
            return self.password
        if kind == "Untrusted" and code.startswith("certificate"):
            return self.authority
        return self.url

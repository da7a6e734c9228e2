"""Connect a CalDAV account: address, user, app password, and a certificate authority of one's own if need be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QFileInfo, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from resources.texts import notice
from storage.records.consents import Purpose
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.dialogs.picked_file import picked_text
from ui.panes.label import Label
from ui.panes.welcome import wrong_address
from ui.ports import Act, Outcome
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

APPLE = "caldav.icloud.com"
LARGEST_AUTHORITY = 1_000_000
"""Bytes of a PEM file that can still be a certificate authority."""


class Field(QWidget):
    """A label, a line to type in, a hint, and the place where this field's trouble is said."""

    def __init__(self, label: str, theme: Theme, hint: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(label)
        self.edit.textEdited.connect(lambda: self.say(""))
        name = Label(label, theme, Type.STRONG)
        name.setBuddy(self.edit)
        self.hint = Label(hint, theme, Type.SMALL, "text_faint")
        self.hint.setVisible(bool(hint))
        self.wrong = Label("", theme, Type.SMALL, "bad")
        self.wrong.hide()
        self.line = QHBoxLayout()
        self.line.setSpacing(SPACE.m)
        self.line.addWidget(self.edit, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.s)
        layout.addWidget(name)
        layout.addLayout(self.line)
        layout.addWidget(self.wrong)
        layout.addWidget(self.hint)

    def say(self, trouble: str) -> None:
        """Say what is wrong with this field; empty for nothing."""
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))
        self.edit.setAccessibleDescription(trouble)
        if trouble:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class ConnectCalendar(DialogFrame):
    """Stays open until the service has answered; an answer that it did not go well is said at its field."""

    wanted = Signal(str, str, str, str)
    """Address, user, password, certificate authority (PEM or empty)."""
    cancelled = Signal()

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
        self.apple = QPushButton(translate("ConnectCalendar", "Apple iCloud"), self)
        self.apple.setAutoDefault(False)
        self.apple.clicked.connect(self._take_apple)
        self.url.line.addWidget(self.apple)
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
        self.authority = Field(
            translate("ConnectCalendar", "Certificate authority (only for your own server)"),
            theme,
        )
        self.authority.edit.setReadOnly(True)
        self.authority.edit.setPlaceholderText(translate("ConnectCalendar", "None: the system's list is used"))
        choose = QPushButton(translate("ConnectCalendar", "Choose file…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_authority)
        self.authority.line.addWidget(choose)
        for field in (self.url, self.user, self.password, self.authority):
            self.column.addWidget(field)
        self.text(notice(Purpose.LIST, wording.language()).body, "text_soft", Type.SMALL)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(6)
        self.busy.hide()
        self.column.addWidget(self.busy)
        self.column.addStretch(1)
        self._cancel = self.button(translate("ConnectCalendar", "Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.go = self.button(translate("ConnectCalendar", "Connect"), default=True)
        self.go.clicked.connect(self._submit)
        self.url.edit.setText(url)
        self.user.edit.setText(user)
        (self.password if url and user else self.url).edit.setFocus()

    def _take_apple(self) -> None:
        self.url.edit.setText(APPLE)
        self.url.say("")
        self.user.hint.setText(translate("ConnectCalendar", "Your Apple account's e-mail address."))
        self.user.hint.show()
        self.password.hint.setText(
            translate(
                "ConnectCalendar",
                "Not your Apple password: make an app-specific one at account.apple.com, under Sign-In and Security.",
            )
        )
        self.user.edit.setFocus()

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

    def _submit(self) -> None:
        address = self.url.edit.text().strip()
        wrong = wrong_address(address)
        if wrong:
            self.url.say(wrong)
        elif not self.user.edit.text().strip():
            self.user.say(translate("ConnectCalendar", "Type the name that you sign in with."))
        elif not self.password.edit.text():
            self.password.say(translate("ConnectCalendar", "Type the app password."))
        else:
            self._set_busy(busy=True)
            url = address if "://" in address else f"https://{address}"
            self.wanted.emit(url, self.user.edit.text().strip(), self.password.edit.text(), self._authority)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.go.setEnabled(not busy)
        for field in (self.url, self.user, self.password, self.authority):
            field.setEnabled(not busy)

    def take_outcome(self, outcome: Outcome) -> None:
        """Close when it went well; else say what went wrong at the field that can mend it."""
        if outcome.act is not Act.CONNECT:
            return
        self._set_busy(busy=False)
        if not outcome.code:
            self.accept()
            return
        said = wording.of_outcome(outcome)
        words = " ".join(line for line in (said.what, said.you) if line)
        code = dict(outcome.facts).get("code", "")
        match outcome.code:
            case "Reconnect":
                self.password.say(translate("ConnectCalendar", "The service does not accept this user and password."))
            case "Untrusted" if code.startswith("certificate"):
                self.authority.say(words)
            case _:
                self.url.say(words)

    def reject(self) -> None:
        """Leave; a sign-in that is under way is stopped."""
        if self.busy.isVisible():
            self.cancelled.emit()
        super().reject()

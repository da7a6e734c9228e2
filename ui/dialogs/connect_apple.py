"""Connect Apple iCloud: the app-specific password, step by step, and what else it would open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.connecting import Connecting
from ui.dialogs.field import Field
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate

APPLE_PAGE = "https://account.apple.com/account/manage"


class ConnectApple(Connecting):
    """Apple has no sign-in that opens calendars only: the person is told, and told how to take it back."""

    wanted = Signal(str, str)
    """Apple account, app-specific password."""
    link_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, user: str = "") -> None:
        super().__init__(translate("ConnectApple", "Connect Apple iCloud"), theme, parent)
        steps = Card(theme, self)
        steps.body.setSpacing(SPACE.m)
        for step in (
            translate("ConnectApple", "1. Open your Apple account in the browser and sign in there."),
            translate("ConnectApple", "2. Choose Sign-In and Security, then App-Specific Passwords."),
            translate("ConnectApple", "3. Make one with the name OptiMantra and copy it into the field below."),
        ):
            steps.body.addWidget(Label(step, theme))
        page = push_button(
            translate("ConnectApple", "Open my Apple account…"), lambda: self.link_wanted.emit(APPLE_PAGE), steps
        )
        steps.body.addWidget(page)
        self.column.addWidget(steps)
        self.text(
            translate(
                "ConnectApple",
                "Such a password could also open your mail and contacts. We use it for calendars only. "
                "You can take it back on the same page at any time.",
            )
        )
        self.user = Field(translate("ConnectApple", "Apple account (e-mail address)"), theme)
        self.password = Field(translate("ConnectApple", "App-specific password"), theme)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.edit.setPlaceholderText("xxxx-xxxx-xxxx-xxxx")
        self.fields = (self.user, self.password)
        self.finish(translate("ConnectApple", "Connect"), self.submit)
        self.user.edit.setText(user)
        (self.password if user else self.user).edit.setFocus()

    def submit(self) -> None:
        """Ask, unless a field is wrong."""
        if "@" not in self.user.text():
            self.user.say(translate("ConnectApple", "Type the e-mail address of your Apple account."))
        elif not self.password.text():
            self.password.say(translate("ConnectApple", "Type the app-specific password."))
        else:
            self.begin()
            self.wanted.emit(self.user.text(), self.password.text())

    def place(self, kind: str, code: str) -> Field | None:
        """The password for everything that a password can mend."""
        return self.password if kind == "Reconnect" or code == "not-app-password" else None

"""The lock page: nothing on it but the way back in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.icons import pixmap
from ui.panes.column import ColumnPage
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class LockPage(ColumnPage):
    """Unlock by the keyring, or by the passphrase where there is one. No name, no count, no time is shown.

    `glance`: today's lines, which the person chose to have behind a button here (45 CFR 164.312(a)(2)(ii)).
    """

    unlock_wanted = Signal(str)
    """The passphrase, empty when the keyring has the key."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, passphrase: bool, glance: tuple[str, ...] = ()
    ) -> None:
        super().__init__(380, parent)
        self._theme = theme
        self._sign = QLabel(self)
        title = Label(translate("LockPage", "Locked"), theme, Type.HEADING)
        promise = Label(
            translate("LockPage", "We never ask for your passphrase or password by phone or e-mail."),
            theme,
            Type.SMALL,
            "text_faint",
        )
        self.unlock = QPushButton(translate("LockPage", "Unlock"), self)
        self.unlock.setDefault(True)
        self.unlock.clicked.connect(self._submit)
        self.passphrase: QLineEdit | None = None
        self.wrong = Label("", theme, Type.SMALL, "bad")
        self.wrong.hide()
        for label in (self._sign, title, promise, self.wrong):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._sign)
        self.column.addWidget(title)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        if passphrase:
            name = translate("LockPage", "Passphrase")
            self.passphrase = QLineEdit(self)
            self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
            self.passphrase.setAccessibleName(name)
            self.passphrase.setPlaceholderText(name)
            self.passphrase.returnPressed.connect(self._submit)
            line.addWidget(self.passphrase, 1)
            line.addWidget(self.unlock)
        else:
            line.addStretch(1)
            line.addWidget(self.unlock)
            line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self.wrong)
        self.column.addWidget(promise)
        if glance:
            self._offer(glance)
        self.setFocusProxy(self.passphrase or self.unlock)
        theme.changed.connect(self._dress)
        self._dress()

    def _offer(self, glance: tuple[str, ...]) -> None:
        """Today, read-only, once the button is pressed."""
        self.glance = QPushButton(translate("LockPage", "Today at a glance"), self)
        self.today = Label("\n".join(glance), self._theme)
        self.today.hide()
        self.glance.clicked.connect(self.today.show)
        self.glance.clicked.connect(self.glance.hide)
        self.column.addWidget(self.glance, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.today)

    def say(self, trouble: str) -> None:
        """Why it did not open; empty for nothing."""
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))

    def _submit(self) -> None:
        given = self.passphrase.text() if self.passphrase is not None else ""
        if self.passphrase is not None:
            if not given:
                return
            self.passphrase.clear()
        self.say("")
        self.unlock_wanted.emit(given)

    def _dress(self) -> None:
        self._sign.setPixmap(pixmap("lock", self._theme.colours.accent, 40, self.devicePixelRatioF()))

"""What stands between the person and the schedule: one page per state of the key and of the store.

None of them makes a new key over a schedule that is there, and none deletes anything.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui import wording
from ui.icons import pixmap
from ui.panes.column import ColumnPage
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

_TAKES_PASSPHRASE = {"PassphraseNeeded", "WrongPassphrase", "KeyMissing", "KeyringChanged", "KeyringAbsent"}
_TAKES_RETRY = {"KeyringLocked", "KeyringSilent", "KeyringAbsent", "KeyringChanged", "KeyMissing", "StoreBusy",
                "StoreUnwritable", "StoreDamaged", "NotOpened", "StoreError"}  # fmt: skip
_SIGNS = {
    "KeyringLocked": "lock",
    "KeyringAbsent": "key",
    "KeyringChanged": "key",
    "KeyringSilent": "clock",
    "KeyMissing": "key",
    "PassphraseNeeded": "lock",
    "WrongPassphrase": "lock",
    "StoreBusy": "clock",
    "StoreFromTheFuture": "history",
}


class KeyStatePage(ColumnPage):
    """Says what is the matter and offers what can be done. `kind` is the class name in `storage.errors`."""

    retry_wanted = Signal()
    passphrase_given = Signal(str)
    restore_wanted = Signal()
    show_other_wanted = Signal()
    """Bring the window forward that has the schedule open."""
    quit_wanted = Signal()

    def __init__(self, kind: str, facts: Mapping[str, str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(460, parent)
        self._theme, self._kind = theme, kind
        said = wording.said(kind, facts)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = Label(said.what, theme, Type.HEADING)
        rest = Label("\n\n".join(line for line in (said.you, said.we) if line), theme, Type.BODY, "text_soft")
        for widget in (self._sign, title, rest):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(widget)
        self.setAccessibleName(said.whole)
        self.passphrase: QLineEdit | None = None
        if kind in _TAKES_PASSPHRASE:
            self._ask_passphrase()
        self._offer()
        theme.changed.connect(self._dress)
        self._dress()

    def _ask_passphrase(self) -> None:
        name = translate("KeyStatePage", "Passphrase or recovery code")
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(name)
        self.passphrase.setPlaceholderText(name)
        self.passphrase.returnPressed.connect(self._submit)
        self.open_button = QPushButton(translate("KeyStatePage", "Open"), self)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._submit)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(self.passphrase, 1)
        line.addWidget(self.open_button)
        self.column.addLayout(line)
        self.setFocusProxy(self.passphrase)

    def _offer(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addStretch(1)
        if self._kind == "StoreDamaged":
            line.addWidget(self._button(translate("KeyStatePage", "Restore a backup…"), self.restore_wanted))
        if self._kind == "StoreBusy":
            line.addWidget(self._button(translate("KeyStatePage", "Show the other window"), self.show_other_wanted))
        if self._kind in _TAKES_RETRY:
            line.addWidget(self._button(translate("KeyStatePage", "Try again"), self.retry_wanted))
        line.addWidget(self._button(translate("KeyStatePage", "Quit"), self.quit_wanted))
        line.addStretch(1)
        self.column.addSpacing(SPACE.s)
        self.column.addLayout(line)

    def _button(self, words: str, signal: SignalInstance) -> QPushButton:
        made = QPushButton(words, self)
        made.clicked.connect(signal)
        return made

    def _submit(self) -> None:
        if self.passphrase is not None and self.passphrase.text():
            given = self.passphrase.text()
            self.passphrase.clear()
            self.passphrase_given.emit(given)

    def _dress(self) -> None:
        sign = _SIGNS.get(self._kind, "attention")
        colour = self._theme.colours.warn if sign == "attention" else self._theme.colours.accent
        self._sign.setPixmap(pixmap(sign, colour, 40, self.devicePixelRatioF()))

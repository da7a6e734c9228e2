"""A first start without a keyring: choose a passphrase, then write down the recovery code that is shown once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.panes.card import Card
from ui.panes.column import ColumnPage
from ui.panes.label import Label
from ui.secret_clip import secret_text
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

SHORTEST = 12
"""Characters of a passphrase: with Argon2id behind it, four common words are out of reach of guessing."""


class NewPassphrasePage(ColumnPage):
    """Typed twice, never stored, never sent. `why`: what it is for, if not a first start without a keyring."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, why: str = "") -> None:
        super().__init__(460, parent)
        self.column.addWidget(Label(translate("NewPassphrase", "Choose a passphrase"), theme, Type.HEADING))
        self.column.addWidget(
            Label(
                why
                or translate(
                    "NewPassphrase",
                    "This computer has no keyring, so a passphrase protects your schedule. It is written down nowhere "
                    "and sent to nobody: without it, and without the recovery code, nobody can open your schedule.",
                ),
                theme,
                Type.BODY,
                "text_soft",
            )
        )
        self.first = self._field(translate("NewPassphrase", "Passphrase, four words or more"))
        self.second = self._field(translate("NewPassphrase", "The same once more"))
        self.wrong = Label("", theme, Type.SMALL, "bad")
        self.wrong.hide()
        self.column.addWidget(self.wrong)
        self.go = QPushButton(translate("NewPassphrase", "Use this passphrase"), self)
        self.go.setDefault(True)
        self.go.clicked.connect(self._submit)
        self.column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFocusProxy(self.first)

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(name)
        made.setPlaceholderText(name)
        made.returnPressed.connect(self._submit)
        made.textEdited.connect(lambda: self._say(""))
        self.column.addWidget(made)
        return made

    def _say(self, trouble: str) -> None:
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))

    def _submit(self) -> None:
        one, other = self.first.text(), self.second.text()
        if len(one) < SHORTEST:
            self._say(translate("NewPassphrase", "It needs at least %n character(s).", None, SHORTEST))
            self.first.setFocus()
        elif one != other:
            self._say(translate("NewPassphrase", "The two are not the same."))
            self.second.setFocus()
        else:
            self.first.clear()
            self.second.clear()
            self.chosen.emit(one)


class RecoveryCodePage(ColumnPage):
    """The recovery code, this once."""

    written_down = Signal()

    def __init__(self, code: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(500, parent)
        self.column.addWidget(Label(translate("NewPassphrase", "Write down your recovery code"), theme, Type.HEADING))
        self.column.addWidget(
            Label(
                translate(
                    "NewPassphrase",
                    "It opens your schedule when the passphrase is forgotten. It is shown this once and kept nowhere. "
                    "Keep it on paper, away from this computer.",
                ),
                theme,
                Type.BODY,
                "text_soft",
            )
        )
        self.code = Label(code, theme, Type.HEADING)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(theme.font(Type.HEADING).pointSizeF())
        self.code.setFont(font)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.code.setAccessibleName(translate("NewPassphrase", "Recovery code"))
        self.code.setAccessibleDescription(code)
        card = Card(theme, self)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self.code)
        self.column.addWidget(card)
        self.done = QCheckBox(translate("NewPassphrase", "I have written it down"), self)
        self.go = QPushButton(translate("NewPassphrase", "Go on"), self)
        self.go.setEnabled(False)
        self.done.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(self.written_down)
        copy = QPushButton(translate("NewPassphrase", "Copy"), self)
        copy.clicked.connect(lambda: QApplication.clipboard().setMimeData(secret_text(code)))
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(self.done, 1)
        line.addWidget(copy)
        line.addWidget(self.go)
        self.column.addLayout(line)

"""The ways to the key of the schedule: which there are, and making new ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.panes.new_passphrase import NewPassphrasePage, RecoveryCodePage
from ui.ports import Keys, Outcome
from ui.settings.choices import Choice
from ui.theme import Theme
from ui.tokens import Type

translate = QCoreApplication.translate


class KeysCard(Card):
    """Part of the security page."""

    def __init__(self, keys: Keys, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._keys = keys
        self.body.addWidget(Label(translate("KeysCard", "Ways to your key"), theme, Type.STRONG))
        self._ways = Label("", theme, Type.BODY, "text_soft")
        self.body.addWidget(self._ways)
        self.passphrase = self._line(
            translate("KeysCard", "Passphrase"),
            translate("KeysCard", "It opens your schedule on this computer, also without its keyring."),
            translate("KeysCard", "Change…"),
            self._change,
        )
        self.code = self._line(
            translate("KeysCard", "Recovery code"),
            translate("KeysCard", "It opens your schedule when the passphrase is forgotten. An older code ends."),
            translate("KeysCard", "Make a new one…"),
            keys.new_recovery_code,
        )
        self.back_up = self._line(
            translate("KeysCard", "Backup"),
            translate("KeysCard", "An encrypted copy is made every day; the last seven are kept."),
            translate("KeysCard", "Back up now"),
            keys.back_up,
        )
        self._said = Label("", theme, Type.SMALL, "text_soft")
        self._said.hide()
        self.body.addWidget(self._said)
        keys.code_made.connect(self._show_code)
        keys.finished.connect(self._take_outcome)
        self._refresh()

    def _line(self, name: str, sentence: str, action: str, act: Callable[[], None]) -> QPushButton:
        button = push_button(action, act, self)
        self.body.addWidget(Choice(name, sentence, button, self._theme))
        return button

    def _refresh(self) -> None:
        names = {
            "keyring": translate("KeysCard", "the keyring of this computer"),
            "passphrase": translate("KeysCard", "your passphrase"),
            "recovery": translate("KeysCard", "your recovery code"),
        }
        ways = wording.listed([names[way] for way in self._keys.ways() if way in names])
        self._ways.setText(wording.filled(translate("KeysCard", "Your schedule opens with: %1."), ways))

    def _change(self) -> None:
        dialog = _PageDialog(translate("KeysCard", "Change the passphrase"), self._theme, self.window())
        why = translate("KeysCard", "It opens your schedule on this computer, also without its keyring.")
        page = NewPassphrasePage(self._theme, dialog, why=why)
        page.chosen.connect(self._keys.change_passphrase)
        page.chosen.connect(dialog.accept)
        dialog.hold(page)

    def _show_code(self, code: str) -> None:
        dialog = _PageDialog(translate("KeysCard", "Recovery code"), self._theme, self.window())
        page = RecoveryCodePage(code, self._theme, dialog)
        page.written_down.connect(dialog.accept)
        dialog.hold(page)

    def _take_outcome(self, outcome: Outcome) -> None:
        self._refresh()
        words = wording.of_outcome(outcome).whole if outcome.code else translate("KeysCard", "Done.")
        self._said.set_tone("bad" if outcome.code else "good")
        self._said.setText(words)
        self._said.show()


class _PageDialog(DialogFrame):
    """One of the doorway's pages, in a dialog."""

    def hold(self, page: QWidget) -> None:
        """Show this page, big enough."""
        self.heading.hide()
        page.setMinimumSize(560, 380)
        self.column.addWidget(page)
        self.button(translate("KeysCard", "Cancel")).clicked.connect(self.reject)
        self.open()
        page.setFocus()

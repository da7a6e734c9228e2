"""Help → Contact support (P17): the address, and a bundle that is read before it goes anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QWidget

from ui.dialogs.frame import DialogFrame
from ui.documents.text_view import TextView
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from ui.support.port import Support

translate = QCoreApplication.translate


class SupportDialog(DialogFrame):
    """Nothing is sent from here: the person copies or saves the bundle, and writes the mail."""

    link_wanted = Signal(str)

    def __init__(self, support: Support, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("SupportDialog", "Contact support"), theme, parent, width=680, grows=True)
        self.resize(720, 640)
        self._bundle = support.bundle()
        card = Card(theme, self)
        self.address = Label(support.address(), theme, Type.STRONG)
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.write = push_button(
            translate("SupportDialog", "Write a mail…"),
            lambda: self.link_wanted.emit(f"mailto:{support.address()}"),
            card,
        )
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        line.addWidget(self.address, 1)
        line.addWidget(self.write)
        card.body.addLayout(line)
        card.body.addWidget(
            Label(translate("SupportDialog", "We never ask for your password, by phone or by mail."), theme, Type.SMALL,
                  "text_soft")
        )  # fmt: skip
        self.column.addWidget(card)
        self.column.addWidget(Label(translate("SupportDialog", "What may help us"), theme, Type.STRONG))
        self.text(
            translate(
                "SupportDialog",
                "Versions, counts and error codes. No names, titles, addresses, passwords or keys. Read it first; "
                "it goes nowhere unless you send it.",
            )
        )
        self.view = TextView(translate("SupportDialog", "What may help us"), theme, self, prose=False)
        self.view.show_text(self._bundle)
        self.column.addWidget(self.view, 1)
        self.said = self.text("", "good", Type.SMALL)
        self.said.hide()
        copy = self.button(translate("SupportDialog", "Copy"))
        copy.clicked.connect(self._copy)
        self.save = self.button(translate("SupportDialog", "Save…"))
        self.save.clicked.connect(self._save)
        close = self.button(translate("SupportDialog", "Close"))
        close.clicked.connect(self.accept)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._bundle)
        self._say(translate("SupportDialog", "Copied."), "good")

    def _save(self) -> None:
        title = translate("SupportDialog", "Save what may help us")
        path, _kind = QFileDialog.getSaveFileName(self, title, "optimantra-diagnostics.json", "*.json")
        if not path:
            return
        try:
            Path(path).write_text(self._bundle, "utf-8")
        except OSError:
            self._say(translate("SupportDialog", "It can't be written there. Choose another place."), "bad")
            return
        self._say(translate("SupportDialog", "Saved."), "good")

    def _say(self, words: str, tone: str) -> None:
        self.said.set_tone(tone)
        self.said.setText(words)
        self.said.show()

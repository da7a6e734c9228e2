"""Choices on the person's other computers: about the practice they travel by themselves, about borrowed calendars only
after both computers were linked by a code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui import wording
from ui.panes.card import Card
from ui.panes.label import Label
from ui.ports import Ledger
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class ComputersCard(Card):
    """A code is shown this once, or typed from the other computer."""

    def __init__(self, ledger: Ledger, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ledger = ledger
        self._typed = False
        self.body.setSpacing(SPACE.m)
        self.body.addWidget(Label(translate("Computers", "My other computers"), theme, Type.STRONG))
        self.body.addWidget(
            Label(
                translate(
                    "Computers",
                    "What you decide about your practice holds on all your computers. For your own calendars it does "
                    "only after you linked the computers by a code: the service that carries your choices can't read "
                    "which calendar they are about.",
                ),
                theme,
                Type.SMALL,
                "text_soft",
            )
        )
        self.state = Label("", theme, Type.SMALL)
        self.body.addWidget(self.state)
        self.make = QPushButton(translate("Computers", "Make a code"), self)
        self.enter = QPushButton(translate("Computers", "Link by this code"), self)
        self.end = QPushButton(translate("Computers", "End the link"), self)
        self.code = QLineEdit(self)
        self.code.setAccessibleName(translate("Computers", "Code from the other computer"))
        self.code.setPlaceholderText(translate("Computers", "Code from the other computer"))
        self.code.setMinimumWidth(220)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        for button in (self.make, self.end, self.enter):
            button.setAutoDefault(False)
        line.addWidget(self.code, 1)
        line.addWidget(self.enter)
        line.addWidget(self.make)
        line.addWidget(self.end)
        self.body.addLayout(line)
        self.make.clicked.connect(self._make)
        self.enter.clicked.connect(self._enter)
        self.code.returnPressed.connect(self._enter)
        self.code.textEdited.connect(lambda: self._say("", "text"))
        self.end.clicked.connect(ledger.unlink)
        ledger.code_made.connect(self._take)
        self.refresh()

    def refresh(self) -> None:
        """Show whether it is linked."""
        linked = self._ledger.linked()
        self.end.setVisible(linked)
        for widget in (self.make, self.enter, self.code):
            widget.setVisible(not linked)
        if linked and not self.state.text():
            self._say(translate("Computers", "This computer is linked."), "good")
        elif not linked and not self._typed:
            self._say("", "text")

    def _make(self) -> None:
        self._typed = False
        self._ledger.link("")

    def _enter(self) -> None:
        if not self.code.text().strip():
            self._say(translate("Computers", "Type the code that the other computer shows."), "bad")
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._typed = True
        self._ledger.link(self.code.text().strip())

    def _take(self, code: str) -> None:
        if not code:
            self._say(translate("Computers", "This is no code of another computer. Nothing was changed."), "bad")
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._typed:
            self.code.clear()
            self._say(translate("Computers", "Linked. What you decide from now on holds on both computers."), "good")
        else:
            said = translate("Computers", "Type this code on your other computer. It is shown this once: %1")
            self._say(wording.filled(said, code), "text")
        self.refresh()

    def _say(self, words: str, tone: str) -> None:
        self.state.set_tone(tone)
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

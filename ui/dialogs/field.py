"""A label, a line to type in, a hint, and the place where this field's trouble is said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Field(QWidget):
    """Typing into it takes its trouble away."""

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

    def text(self) -> str:
        """What was typed, without white space around it."""
        return self.edit.text().strip()

    def say(self, trouble: str) -> None:
        """Say what is wrong with this field; empty for nothing."""
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))
        self.edit.setAccessibleDescription(trouble)
        if trouble:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

"""Settings that are one choice each: a name, a sentence, and a list or a switch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.panes.card import Card
from ui.panes.chooser import Chooser
from ui.panes.label import Label
from ui.panes.switch import Switch
from ui.ports import Settings
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Choice(QWidget):
    """One line: words at the start, the control at the end."""

    def __init__(self, name: str, sentence: str, control: QWidget, theme: Theme) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        title = Label(name, theme)
        title.setBuddy(control)
        words.addWidget(title)
        if sentence:
            words.addWidget(Label(sentence, theme, Type.SMALL, "text_soft"))
        control.setAccessibleName(name)
        control.setAccessibleDescription(sentence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.xl)
        layout.addLayout(words, 1)
        layout.addWidget(control)


def one_of(
    settings: Settings, theme: Theme, key: str, offers: Sequence[tuple[str, str]], otherwise: str = ""
) -> Chooser:
    """A list of (value, words) that keeps the chosen value at once."""
    made = Chooser(theme)
    made.setMinimumWidth(220)
    for value, words in offers:
        made.addItem(words, value)
    kept = settings.get(key)
    made.setCurrentIndex(max(made.findData(otherwise if kept is None else kept), 0))
    made.activated.connect(lambda _row: settings.put(key, str(made.currentData())))
    return made


def switch(name: str, theme: Theme, *, on: bool, turned: Callable[[bool], None]) -> Switch:
    """A switch that does something at once."""
    made = Switch(name, theme)
    made.show_as(on)
    made.clicked.connect(turned)
    return made


def card(theme: Theme, *choices: QWidget) -> Card:
    """The choices on one card."""
    made = Card(theme)
    for choice in choices:
        made.body.addWidget(choice)
    return made

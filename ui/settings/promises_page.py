"""The promise map: what is promised, where it is seen, what keeps it in the code, and whether it is kept yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources.promises import Promise, promises
from ui import wording
from ui.panes.card import Card
from ui.panes.label import Label
from ui.settings.pages import Page
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class PromisesPage(Page):
    """One card per promise; the state is said in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PromisesPage", "Promises"),
            translate("PromisesPage", "What we promise, where you meet it, and which code and tests keep it."),
            theme,
            parent,
        )
        for promise in promises():
            self.cards.addWidget(_card(promise, theme))


def _card(promise: Promise, theme: Theme) -> Card:
    card = Card(theme)
    card.body.setSpacing(SPACE.s)
    head = QHBoxLayout()
    head.setSpacing(SPACE.l)
    head.addWidget(Label(promise.title, theme, Type.STRONG), 1)
    state, tone = _state(promise.state)
    said = Label(state, theme, Type.SMALL, tone)
    said.setWordWrap(False)
    head.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(head)
    card.body.addWidget(Label(promise.words, theme, Type.BODY, "text_soft"))
    seen = wording.filled(translate("PromisesPage", "Where you see it: %1"), promise.seen)
    card.body.addWidget(Label(seen, theme, Type.SMALL, "text_faint"))
    proof = QVBoxLayout()
    proof.setSpacing(0)
    for words, places in (
        (translate("PromisesPage", "Kept by %1"), promise.gates),
        (translate("PromisesPage", "Tested by %1"), promise.tests),
    ):
        if places:
            proof.addWidget(Label(wording.filled(words, " · ".join(places)), theme, Type.SMALL, "text_faint"))
    card.body.addLayout(proof)
    return card


def _state(state: str) -> tuple[str, str]:
    match state:
        case "kept":
            return translate("PromisesPage", "Kept"), "good"
        case "partly":
            return translate("PromisesPage", "Kept in part"), "warn"
        case _:
            return translate("PromisesPage", "Not built yet"), "text_faint"

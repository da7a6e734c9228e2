"""The promise map: what is promised, where it is seen, what keeps it in the code, and when that was last proved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from resources.promises import Promise, promises
from ui import wording
from ui.models.phrases import qdate
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
        for promise in promises(wording.language()):
            self.cards.addWidget(PromiseCard(promise, theme))


class PromiseCard(Card):
    """The promise in words; the code and the tests on wish."""

    def __init__(self, promise: Promise, theme: Theme) -> None:
        super().__init__(theme)
        self.body.setSpacing(SPACE.s)
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        head.addWidget(Label(promise.title, theme, Type.STRONG), 1)
        said, tone = proved(promise)
        state = Label(said, theme, Type.SMALL, tone)
        state.setWordWrap(False)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(Label(promise.words, theme, Type.BODY, "text_soft"))
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.l)
        seen = wording.filled(translate("PromisesPage", "Where you see it: %1"), promise.seen)
        foot.addWidget(Label(seen, theme, Type.SMALL, "text_soft"), 1)
        self.more = QPushButton(translate("PromisesPage", "What keeps it"), self)
        self.more.setAutoDefault(False)
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(promise.title)
        foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)
        self.proof = QWidget(self)
        places = QVBoxLayout(self.proof)
        places.setContentsMargins(0, SPACE.s, 0, 0)
        places.setSpacing(SPACE.xs)
        for words, names in (
            (translate("PromisesPage", "Kept by"), promise.gates),
            (translate("PromisesPage", "Proved by"), promise.tests),
        ):
            places.addWidget(Label(words, theme, Type.SMALL))
            for name in names:
                # The names of code are read from left to right in every language
                place = Label(name, theme, Type.CAPTION, "text_soft")
                place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                places.addWidget(place)
        self.proof.hide()
        self.more.toggled.connect(self.proof.setVisible)
        self.body.addWidget(self.proof)


def proved(promise: Promise) -> tuple[str, str]:
    """When its tests last passed, in words, and the tone that goes with it."""
    if promise.proved is None:
        return translate("PromisesPage", "Not proved since it was changed"), "warn"
    when = QLocale().toString(qdate(promise.proved), QLocale.FormatType.ShortFormat)
    return wording.filled(translate("PromisesPage", "Last proved on %1"), when), "good"

"""The quiet panel: what needs the person, and what the last syncs changed. Nothing in it asks to be looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ui import wording
from ui.icons import icon, pixmap
from ui.panes.card import Card
from ui.panes.label import Label
from ui.panes.matters import Matter, every_matter
from ui.ports import AccountRow, Told
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class StoryPane(QWidget):
    """Beside the schedule, when it is wanted."""

    close_wanted = Signal()
    answer_wanted = Signal(str)
    """A calendar's question."""
    sign_in_wanted = Signal(str)
    """An account's sign-in."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._taken: object = None
        self.setAccessibleName(translate("StoryPane", "What happened"))
        self._close = QToolButton(self)
        self._close.setProperty("quiet", True)
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(translate("StoryPane", "Close"))
        self._close.setToolTip(translate("StoryPane", "Close"))
        self._close.clicked.connect(self.close_wanted)
        head = QHBoxLayout()
        head.addWidget(Label(translate("StoryPane", "What happened"), theme, Type.HEADING), 1)
        head.addWidget(self._close)
        inner = QWidget(self)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.l)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.m)
        layout.setSpacing(SPACE.l)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def take(self, accounts: tuple[AccountRow, ...], told: tuple[Told, ...]) -> None:
        """Tell this."""
        matters = every_matter(accounts, self._now())
        if self._taken == (matters, told):
            return
        self._taken = (matters, told)
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if matters:
            self._heading(translate("StoryPane", "Needs you"))
            for matter in matters:
                self.column.addWidget(self._matter(matter))
        self._heading(translate("StoryPane", "What the last syncs changed"))
        for one in told:
            self.column.addWidget(_line(one, self._theme, self._now()))
        if not told:
            nothing = translate("StoryPane", "Nothing has changed since the program started.")
            self.column.addWidget(Label(nothing, self._theme, Type.BODY, "text_soft"))
        self.column.addStretch(1)

    def _heading(self, words: str) -> None:
        self.column.addWidget(Label(words, self._theme, Type.STRONG, "text_soft"))

    def _matter(self, matter: Matter) -> Card:
        card = Card(self._theme)
        card.body.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        card.body.setSpacing(SPACE.m)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        sign = QLabel(card)
        sign.setPixmap(pixmap("attention", self._theme.colours.warn, 18, self.devicePixelRatioF()))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(matter.said.what, self._theme), 1)
        card.body.addLayout(line)
        if matter.said.you:
            card.body.addWidget(Label(matter.said.you, self._theme, Type.SMALL, "text_soft"))
        if matter.action:
            button = QPushButton(matter.action, card)
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self._act(matter))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _act(self, matter: Matter) -> None:
        if matter.is_question:
            self.answer_wanted.emit(matter.row.calendar.id)
        else:
            self.sign_in_wanted.emit(matter.row.calendar.account)

    def _dress(self) -> None:
        self._close.setIcon(icon("close", self._theme, edge=16))


def counts(told: Told) -> str:
    """What a pass did, as a list in the person's language."""
    parts = [
        translate("StoryPane", "%n new", "events", told.added) if told.added else "",
        translate("StoryPane", "%n changed", "events", told.changed) if told.changed else "",
        translate("StoryPane", "%n gone", "events", told.removed) if told.removed else "",
        translate("StoryPane", "%n set aside", "events", told.set_aside) if told.set_aside else "",
    ]
    return QLocale().createSeparatedList([part for part in parts if part])


def _line(told: Told, theme: Theme, now: int) -> QWidget:
    line = QWidget()
    layout = QVBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE.xs)
    layout.addWidget(Label(wording.filled(translate("StoryPane", "%1: %2"), told.name, counts(told)), theme))
    layout.addWidget(Label(wording.moment(told.at, now), theme, Type.SMALL, "text_faint"))
    return line

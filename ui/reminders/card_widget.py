"""One card in the window's corner: what is near, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon, pixmap
from ui.models.phrases import Phrases
from ui.panes.buttons import push_button, quiet_button
from ui.panes.card import paint_card
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.reminders.level import Level
from ui.reminders.port import Answer, Card, DayAhead, Due, key_of
from ui.reminders.words import answers, told
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

WIDTH = 340


class ReminderCard(QFrame):
    """Quiet: it takes no focus, makes no sound and goes when it is answered."""

    answered = Signal(str, str)
    """Its key and an `Answer`."""

    def __init__(self, card: Card, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self._theme, self._now = card, theme, now
        self.setFixedWidth(WIDTH)
        self._sign = QLabel(self)
        self.title = Label("", theme, Type.STRONG)
        self.lines = Label("", theme, Type.BODY, "text_soft")
        close = translate("ReminderCard", "Close this reminder")
        self._close = quiet_button(close, lambda: self._answer(Answer.CLOSE), self, edge=14)
        self._close.setToolTip(translate("ReminderCard", "Close"))
        words = (
            translate("ReminderCard", "Show the day")
            if isinstance(card, DayAhead)
            else translate("ReminderCard", "Open")
        )
        self.open = push_button(words, lambda: self._answer(Answer.OPEN), self)
        self.later = QPushButton(translate("ReminderCard", "Remind me…"), self)
        self.later.setAutoDefault(False)
        self.menu = QMenu(self.later)
        self.menu.aboutToShow.connect(self._offer)
        self.later.setMenu(self.menu)
        self.later.setVisible(isinstance(card, Due))
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, level: Level, phrases: Phrases) -> None:
        """Say as much as `level` lets it."""
        title, lines = told(self.card, level, phrases)
        self.title.setText(title)
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.setAccessibleName("\n".join((title, *lines)))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self.title)
        words.addWidget(self.lines)
        top = QHBoxLayout()
        top.setSpacing(SPACE.m)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.m)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.open)
        layout = QVBoxLayout(self)
        set_margins(layout, SPACE.l, SPACE.l, SPACE.m, SPACE.l)
        layout.setSpacing(SPACE.l)
        layout.addLayout(top)
        layout.addLayout(buttons)

    def _offer(self) -> None:
        """What makes sense by now: the start may have come meanwhile."""
        self.menu.clear()
        if isinstance(self.card, Due):
            for answer, said in answers(self.card, self._now()):
                self.menu.addAction(said, partial(self._answer, answer))

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(key_of(self.card), answer.value)

    def _dress(self) -> None:
        sign = "calendar" if isinstance(self.card, DayAhead) else "bell"
        self._sign.setPixmap(pixmap(sign, self._theme.colours.accent, 20, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", self._theme, edge=14))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        paint_card(painter, self, self._theme, colours.raised, colours.edge)
        painter.end()

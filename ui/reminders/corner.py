"""The corner of a window in which reminders and the day's summary stand, above the schedule and out of its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.phrases import Phrases
from ui.reminders.card_widget import WIDTH, ReminderCard
from ui.reminders.level import Level
from ui.reminders.port import Answer, Card, Reminders
from ui.tokens import SPACE

if TYPE_CHECKING:
    from ui.window import MainWindow

MOST = 3
"""Cards that stand at once; an answered one makes room for the next."""


def furnish(window: MainWindow) -> None:
    """Let reminders stand in this window."""
    if window.ports.reminders is not None:
        Corner(window, window.ports.reminders)


class Corner(QWidget):
    """As large as its cards; hidden while there are none."""

    def __init__(self, window: MainWindow, reminders: Reminders) -> None:
        super().__init__(window)
        self._window, self._reminders = window, reminders
        self.cards: list[ReminderCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        self.hide()
        reminders.changed.connect(self.refresh)
        window.shoulder.changed.connect(self._say)
        window.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Show the cards there are; those that stay keep their place and their focus."""
        wanted = self._reminders.cards()[-MOST:]
        for widget in [one for one in self.cards if one.card not in wanted]:
            self.cards.remove(widget)
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        standing = [one.card for one in self.cards]
        for card in wanted:
            if card not in standing:
                self._add(card)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def _add(self, card: Card) -> None:
        widget = ReminderCard(card, self._window.theme, self._window.clock, self)
        widget.answered.connect(lambda key, answer: self._reminders.answer(key, Answer(answer)))
        self.cards.append(widget)
        self._column.addWidget(widget)
        widget.show()
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))

    def _say(self) -> None:
        level = Level.TITLES if self._window.shoulder.hidden else Level.NAMES
        phrases = Phrases(QLocale(), self._window.zone)
        for widget in self.cards:
            widget.say(level, phrases)
        self.setVisible(bool(self.cards))
        self._place()

    def _place(self) -> None:
        """At the end of the lines of reading, above the status line."""
        height = sum(widget.height() for widget in self.cards) + SPACE.m * max(0, len(self.cards) - 1)
        self.resize(WIDTH, height)
        left = SPACE.xl if self.isRightToLeft() else self._window.width() - WIDTH - SPACE.xl
        below = self._window.status.height() if self._window.status.isVisible() else 0
        self.move(left, self._window.height() - height - below - SPACE.l)
        self.raise_()

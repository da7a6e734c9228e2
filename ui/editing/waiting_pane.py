"""What waits to be sent: every change that the practice does not have yet, why, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from storage.records.pending import PendingState
from ui import wording
from ui.editing import waiting_words, words
from ui.editing.port import Waiting
from ui.icons import icon, pixmap
from ui.models.phrases import Phrases
from ui.panes.buttons import push_button, quiet_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.panes.scrolled import scrolled
from ui.panes.side import SidePane
from ui.said import hint
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

LEAST = 320
"""Pixels: two buttons side by side in every language."""
MOST = 40
"""Entries that have a card, the oldest; the rest is counted, and comes up as those leave."""
AT_ONCE = 6
"""Cards that are made before the window may do something else."""


class WaitingPane(SidePane):
    """Beside the schedule, when it is wanted."""

    retry_wanted = Signal(list)
    """Ids of entries."""
    discard_wanted = Signal(str)
    decide_wanted = Signal(str)
    """An entry that met somebody else's."""
    show_wanted = Signal(object)
    """A `Waiting` whose appointment is to be looked at."""

    def __init__(self, phrases: Phrases, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(translate("Editing", "Changes waiting"), theme, parent)
        self.setMinimumWidth(LEAST)
        self._phrases, self._now = phrases, now
        self._taken: object = None
        self.retry_all = push_button(
            translate("Editing", "Send all now"), lambda: self.retry_wanted.emit(self._sendable), self
        )
        self._sendable: list[str] = []
        inner = QWidget(self)
        self._known: dict[str, tuple[object, Card]] = {}
        self._wanted: tuple[Waiting, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._fill)
        self._more = Label("", theme, Type.BODY, "text_soft", self)
        self._more.hide()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACE.l)
        self._cards.addWidget(self._more)
        self._cards.addStretch(1)
        self.column.setSpacing(SPACE.l)
        self.column.addWidget(self.retry_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(scrolled(inner, self.accessibleName(), self), 1)
        theme.changed.connect(self._forget)

    def take(self, waiting: Sequence[Waiting]) -> None:
        """Tell these, oldest first."""
        known = (tuple(waiting), self._phrases.naming)
        if self._taken == known:
            return
        self._taken = known
        count = len(waiting)
        nothing = translate("Editing", "Nothing waits: the practice has everything.")
        self.heading.setText(words.changes_waiting(count) if count else nothing)
        self._sendable = [one.entry.id for one in waiting if _sendable(one)]
        self.retry_all.setVisible(bool(self._sendable))
        self.retry_all.setText(
            translate("Editing", "Try all again") if any(one.entry.tries for one in waiting)
            else translate("Editing", "Send all now")
        )  # fmt: skip
        self._more.setText(translate("Editing", "And %n more.", None, count - MOST))
        self._more.setVisible(count > MOST)
        self._wanted = tuple(waiting[:MOST])
        self._clear()
        self._fill()

    def _clear(self) -> None:
        """Take away the cards of what no longer waits, or waits otherwise."""
        wanted = {one.entry.id: (one, self._phrases.naming) for one in self._wanted}
        for entry, (known, card) in tuple(self._known.items()):
            if wanted.get(entry) != known:
                del self._known[entry]
                focused = QApplication.focusWidget()
                if focused is not None and card.isAncestorOf(focused):
                    self.close_button.setFocus()
                self._cards.removeWidget(card)
                card.hide()
                card.deleteLater()

    def _fill(self) -> None:
        """Make the cards that are not there, a few at once."""
        made = 0
        for place, one in enumerate(self._wanted):
            if one.entry.id in self._known:
                continue
            if made == AT_ONCE:
                self._rest.start(0)
                return
            card = self._card(one)
            self._known[one.entry.id] = ((one, self._phrases.naming), card)
            self._cards.insertWidget(place, card)
            made += 1

    def _card(self, one: Waiting) -> Card:
        said = waiting_words.of(one, self._phrases)
        card = Card(self._theme)
        card.body.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        card.body.setSpacing(SPACE.s)
        card.setAccessibleName(", ".join(part for part in (said.what, said.whom, said.state) if part))
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        sign = QLabel(card)
        colour = self._theme.colours.warn if said.trouble else self._theme.colours.text_soft
        sign.setPixmap(pixmap("attention" if said.trouble else "clock", colour, 16, self.devicePixelRatioF()))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(said.what, self._theme, Type.STRONG), 1, Qt.AlignmentFlag.AlignTop)
        if one.fields.get("start"):
            line.addWidget(self._way_there(one), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        if said.whom:
            card.body.addWidget(Label(said.whom, self._theme))
        reason = waiting_words.reason(one)
        if reason:
            card.body.addWidget(Label(reason, self._theme, Type.SMALL, "text_soft"))
        card.body.addWidget(Label(said.state, self._theme, Type.SMALL, "warn" if said.trouble else "text_soft"))
        when = wording.moment(one.entry.created_at, self._now())
        made = wording.filled(translate("Editing", "Done here: %1"), when)
        card.body.addWidget(Label(made, self._theme, Type.SMALL, "text_faint"))
        card.body.addLayout(self._buttons(one, said))
        return card

    def _buttons(self, one: Waiting, said: waiting_words.Said) -> QHBoxLayout:
        entry, row = one.entry, QHBoxLayout()
        row.setSpacing(SPACE.s)
        if entry.state is PendingState.CONFLICT:
            row.addWidget(push_button(translate("Editing", "Look at both"), lambda: self.decide_wanted.emit(entry.id)))
        if _sendable(one):
            again = translate("Editing", "Try again") if entry.tries else translate("Editing", "Send now")
            row.addWidget(push_button(again, lambda: self.retry_wanted.emit([entry.id])))
        if entry.state in (PendingState.WAITING, PendingState.PARKED):
            button = push_button(translate("Editing", "Take back"), lambda: self.discard_wanted.emit(entry.id))
            row.addWidget(button)
            button.setToolTip(hint(said.undoing))
            button.setAccessibleDescription(said.undoing)
        row.addStretch(1)
        return row

    def _way_there(self, one: Waiting) -> QToolButton:
        button = quiet_button(translate("Editing", "Show it in the schedule"), lambda: self.show_wanted.emit(one))
        button.setIcon(icon("calendar", self._theme, edge=16))
        button.setStyleSheet("QToolButton { min-height: 16px; padding: 1px 3px; }")
        return button

    def _forget(self) -> None:
        """Other colours: the cards are made anew."""
        self._taken = None
        waiting, self._wanted = self._wanted, ()
        self._clear()
        self._wanted = waiting
        self._fill()


def _sendable(one: Waiting) -> bool:
    """Whether trying it now may help."""
    return one.entry.state in (PendingState.WAITING, PendingState.PARKED) and not one.held

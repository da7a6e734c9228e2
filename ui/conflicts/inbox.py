"""The inbox: one edit at a time that met somebody else's, all versions side by side, and equal choices that say what
they will do. Nothing is decided before one is pressed, and a decision can be taken back while nothing has left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from storage.records.pending import Choice
from ui import wording
from ui.conflicts import words
from ui.conflicts.comparison import Comparison
from ui.conflicts.port import Conflicts, Met
from ui.dialogs.frame import DialogFrame
from ui.icons import icon
from ui.models.phrases import Phrases
from ui.panes.buttons import push_button, quiet_button
from ui.panes.callout import Callout
from ui.panes.card import ButtonCard
from ui.panes.column import Inner
from ui.panes.label import Label
from ui.panes.scrolled import scrolled
from ui.ports import Act, Outcome
from ui.said import filled
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

HIGHEST = 620
"""Device-independent pixels; what needs more scrolls."""


class Inbox(DialogFrame):
    """Follows the store while it is open."""

    def __init__(
        self,
        conflicts: Conflicts,
        phrases: Phrases,
        theme: Theme,
        now: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Conflicts", "Edits to decide"), theme, parent, width=720, grows=True)
        self._conflicts, self._phrases, self._now = conflicts, phrases, now
        self._waiting: tuple[Met, ...] = ()
        self._current = ""
        self._undone = ""
        self._shown: object = None
        self.comparison: Comparison | None = None
        self.choices: dict[Choice, ButtonCard] = {}
        self._effects: dict[Choice, Label] = {}
        self.trouble = Callout(theme, self)
        self.column.addWidget(self.trouble)
        self._done = QWidget(self)
        done = QHBoxLayout(self._done)
        done.setContentsMargins(0, 0, 0, 0)
        self.said = Label("", theme, Type.BODY, "text_soft")
        self.take_back = push_button(
            translate("Conflicts", "Take it back"), lambda: self._conflicts.reopen(self._undone), self
        )
        done.addWidget(self.said, 1)
        done.addWidget(self.take_back)
        self.column.addWidget(self._done)
        self._count = Label("", theme, Type.BODY, "text_soft")
        self.back = quiet_button(translate("Conflicts", "The one before"), partial(self._turn, -1), self)
        self.forward = quiet_button(translate("Conflicts", "The next one"), partial(self._turn, 1), self)
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._count, 1)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        self.column.addWidget(self._head)
        self._area = scrolled(QWidget(), self.windowTitle(), self, sideways=True)
        self.column.addWidget(self._area, 1)
        self.later = self.button(translate("Conflicts", "Decide later"))
        self.later.clicked.connect(self.reject)
        conflicts.changed.connect(self.retell)
        theme.changed.connect(self._dress)
        self._dress()
        self.resize(780, 400)
        self.retell()
        self.later.setFocus()

    def show_entry(self, entry: str) -> None:
        """Go to the edit that this entry of the outbox stands for, or the conflict of this id; else stay."""
        found = next((one for one in self._waiting if entry in (one.entry, one.id)), None)
        if found is not None:
            self._current = found.id
            self._show()

    def retell(self) -> None:
        """Tell it as the store has it."""
        self._waiting = self._conflicts.waiting()
        if self._current not in {one.id for one in self._waiting}:
            self._current = self._waiting[0].id if self._waiting else ""
        self._show()

    def take_outcome(self, outcome: Outcome) -> None:
        """A decision that could not be carried out says why."""
        if outcome.act is Act.CONFLICT:
            self.trouble.say(wording.of_outcome(outcome) if outcome.code else None)
            self._shown = None if outcome.code else self._shown
            self.retell()

    def _turn(self, by: int, _checked: bool = False) -> None:
        place = next((n for n, one in enumerate(self._waiting) if one.id == self._current), 0)
        self._current = self._waiting[(place + by) % len(self._waiting)].id
        self._show()

    def _show(self) -> None:
        met = next((one for one in self._waiting if one.id == self._current), None)
        self._head.setVisible(len(self._waiting) > 1)
        place = next((n for n, one in enumerate(self._waiting) if one.id == self._current), 0)
        form = translate("Conflicts", "%1 of %2")
        self._count.setText(filled(form, *(QLocale().toString(n) for n in (place + 1, len(self._waiting)))))
        shown = (met, self._phrases.naming)
        if shown != self._shown:  # else what was picked would be lost with every sync
            self._shown = shown
            page = self._nothing() if met is None else self._page(met)
            page.setAutoFillBackground(False)
            self._area.setWidget(page)
            QTimer.singleShot(0, self, self._fit)
        self.later.setText(translate("Conflicts", "Close") if met is None else translate("Conflicts", "Decide later"))
        self._tell_decided()

    def _fit(self) -> None:
        """As high as what is shown needs."""
        page, viewport = self._area.widget(), self._area.viewport()
        if page is not None and self.isVisible():
            beside = self.height() - viewport.height()
            needed = beside + page.heightForWidth(viewport.width())
            self.resize(self.width(), max(self.minimumSizeHint().height(), min(needed, HIGHEST)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _tell_decided(self) -> None:
        """The last decision that nothing of has left yet, and the way to take it back."""
        last = next((one for one in self._conflicts.decided() if one.decided is not None), None)
        self._done.setVisible(last is not None)
        if last is None or last.decided is None:
            return
        self._undone = last.id
        form = translate("Conflicts", "%1: %2", "an appointment and what was decided")
        self.said.setText(filled(form, words.called(last, self._phrases), words.done(last.decided)))

    def _nothing(self) -> QWidget:
        self.comparison, self.choices, self._effects = None, {}, {}
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(translate("Conflicts", "Nothing waits for a decision."), self.theme))
        column.addStretch(1)
        return page

    def _page(self, met: Met) -> QWidget:
        page = Inner(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(words.called(met, self._phrases), self.theme, Type.STRONG))
        column.addWidget(Label(words.happened(met, self._now()), self.theme, Type.BODY, "text_soft"))
        self.comparison = comparison = Comparison(met, self._phrases, self.theme)
        column.addWidget(comparison)
        kept = translate("Conflicts", "Nothing is lost: the schedule shows the front desk's version until you decide.")
        column.addWidget(Label(kept, self.theme, Type.SMALL, "text_faint"))
        grid = QGridLayout()
        grid.setSpacing(SPACE.m)
        self.choices, self._effects = {}, {}
        offered = words.choices(met)
        for place, choice in enumerate(offered):
            grid.addWidget(self._card(choice, met, comparison), place // 2, place % 2)
        for side in range(min(2, len(offered))):
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        column.addStretch(1)
        comparison.changed.connect(lambda: self._say_effects(met, comparison))
        self._say_effects(met, comparison)
        return page

    def _card(self, choice: Choice, met: Met, comparison: Comparison) -> ButtonCard:
        card = ButtonCard(self.theme)
        card.body.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        card.body.setSpacing(SPACE.s)
        card.body.addWidget(Label(words.name(choice), self.theme, Type.STRONG))
        effect = Label("", self.theme, Type.SMALL, "text_soft")
        card.body.addWidget(effect)
        card.body.addStretch(1)
        card.setAccessibleName(words.name(choice))
        card.clicked.connect(lambda: self._decide(met, choice, comparison))
        self.choices[choice], self._effects[choice] = card, effect
        return card

    def _say_effects(self, met: Met, comparison: Comparison) -> None:
        for choice, label in self._effects.items():
            said = words.effect(choice, met, comparison.picked, self._phrases)
            label.setText(said)
            self.choices[choice].setAccessibleDescription(said)

    def _decide(self, met: Met, choice: Choice, comparison: Comparison) -> None:
        for card in self.choices.values():
            card.setEnabled(False)
        self._conflicts.decide(met.id, choice, comparison.picked if choice is Choice.FIELDS else ())

    def _dress(self) -> None:
        self.back.setIcon(icon("previous", self.theme, edge=16))
        self.forward.setIcon(icon("next", self.theme, edge=16))

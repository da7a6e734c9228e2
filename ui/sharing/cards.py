"""Counts, surveys and offers in the settings: each with its switch, its words, and what leaves, byte by byte."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from resources.texts import notice
from storage.records.consents import Purpose, Scope
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.panes.switch import Switch
from ui.panes.tick import Tick
from ui.sharing import words
from ui.sharing.bytes_view import BytesView
from ui.sharing.port import Choice, Sharing
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class SharingCards(QWidget):
    """Without an account at a practice there is nothing to decide, and it says so."""

    decided = Signal(Scope, bool)
    surveys_wanted = Signal()

    def __init__(self, sharing: Sharing, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing, self._theme, self._now = sharing, theme, now
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self._nobody = Label(
            translate("Sharing", "There is no account at a practice, so nothing is counted, asked or offered."), theme
        )
        column.addWidget(self._nobody)
        self.usage = SwitchCard(Purpose.USAGE, theme)
        self.surveys = SwitchCard(Purpose.SURVEYS, theme)
        self.offers = SwitchCard(Purpose.INTERESTS, theme)
        self.counts = _Counts(theme)
        self.usage.body.addWidget(self.counts)
        answer = push_button(translate("Sharing", "Open surveys…"), self.surveys_wanted, self.surveys)
        self.surveys.body.addWidget(answer, 0, Qt.AlignmentFlag.AlignLeading)
        self.topics = _Topics(theme)
        self.topics.chosen.connect(lambda named: sharing.choose_topics(frozenset(named)))
        self.offers.body.addWidget(self.topics)
        for card in (self.usage, self.surveys, self.offers):
            card.decided.connect(self.decided)
            column.addWidget(card)
        self._waiting = _Waiting(theme)
        column.addWidget(self._waiting)
        sharing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds."""
        usage = self._sharing.choice(Purpose.USAGE)
        self._nobody.setVisible(usage is None)
        for card, purpose in (
            (self.usage, Purpose.USAGE),
            (self.surveys, Purpose.SURVEYS),
            (self.offers, Purpose.INTERESTS),
        ):
            choice = self._sharing.choice(purpose)
            card.setVisible(choice is not None)
            if choice is not None:
                card.take(choice)
        counted = usage is not None and usage.on
        self.counts.setVisible(counted)
        if counted:
            self.counts.take(self._sharing)
        interests = self._sharing.choice(Purpose.INTERESTS)
        self.offers.setVisible(interests is not None and self._sharing.shows_offers())
        topics = self._sharing.topics()
        self.topics.setVisible(interests is not None and interests.on and bool(topics))
        self.topics.take(topics, self._sharing.chosen_topics())
        self._waiting.take(self._sharing, self._now())


class SwitchCard(Card):
    """One consent about the practice: switch, since when, and the exact words that are agreed to."""

    decided = Signal(Scope, bool)

    def __init__(self, purpose: Purpose, theme: Theme) -> None:
        super().__init__(theme)
        said = notice(purpose, wording.language())
        self.switch = Switch(said.title, theme)
        self.switch.clicked.connect(self._decide)
        self._state = Label("", theme, Type.SMALL, "text_soft")
        self._scope: Scope | None = None
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        titles = QVBoxLayout()
        titles.setSpacing(SPACE.xs)
        titles.addWidget(Label(said.title, theme, Type.STRONG))
        titles.addWidget(self._state)
        head.addLayout(titles, 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(Label(said.body, theme, Type.SMALL, "text_soft"))

    def take(self, choice: Choice) -> None:
        """Show this state."""
        self._scope = choice.scope
        self.switch.show_as(choice.on)
        self._state.setText(wording.since(on=choice.on, when=choice.since))
        self.switch.setAccessibleDescription(self._state.text())

    def say(self, state: str) -> None:
        """Say otherwise how it stands and since when."""
        self._state.setText(state)
        self.switch.setAccessibleDescription(state)

    def _decide(self, on: bool) -> None:
        if self._scope is not None:
            self.decided.emit(self._scope, on)


class _Counts(QWidget):
    """This week's numbers, and the request that they would leave in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(translate("Sharing", "This week so far"), theme, Type.STRONG))
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.xl)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(1, 1)
        self._numbers: dict[str, Label] = {}
        column.addLayout(self._grid)
        self.show_ = QPushButton(translate("Sharing", "Show exactly what is sent"), self)
        self.show_.setAutoDefault(False)
        self.show_.setCheckable(True)
        column.addWidget(self.show_, 0, Qt.AlignmentFlag.AlignLeading)
        self.bytes = BytesView(translate("Sharing", "Exactly what is sent"), theme, self)
        self.bytes.setMinimumHeight(220)
        self.bytes.hide()
        self.show_.toggled.connect(self.bytes.setVisible)
        column.addWidget(self.bytes)

    def take(self, sharing: Sharing) -> None:
        for place, (what, number) in enumerate(sharing.counts().items()):
            if what not in self._numbers:
                label = self._numbers[what] = Label("", self._theme, Type.SMALL)
                label.setWordWrap(False)
                name = Label(words.counter(what), self._theme, Type.SMALL, "text_soft")
                name.setWordWrap(False)
                self._grid.addWidget(name, place, 0)
                self._grid.addWidget(label, place, 1)
            self._numbers[what].setText(QLocale().toString(number))
            self._numbers[what].setAccessibleName(words.counter(what))
        self.bytes.show_bytes(sharing.counts_request())


class _Topics(QWidget):
    """The topics that the list of offers names, to tick."""

    chosen = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offered: tuple[str, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self._ticks: dict[str, Tick] = {}
        self._column.addWidget(Label(translate("Sharing", "My topics"), theme, Type.STRONG))

    def take(self, offered: tuple[str, ...], chosen: frozenset[str]) -> None:
        if offered != self._offered:
            self._offered = offered
            for tick in self._ticks.values():
                tick.deleteLater()
            self._ticks = {topic: Tick(words.topic(topic), self._theme, self) for topic in offered}
            for tick in self._ticks.values():
                tick.clicked.connect(self._choose)
                self._column.addWidget(tick)
        for topic, tick in self._ticks.items():
            tick.setChecked(topic in chosen)

    def _choose(self) -> None:
        self.chosen.emit([topic for topic, tick in self._ticks.items() if tick.isChecked()])


class _Waiting(Card):
    """What waits to leave without a name, to be read once more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._said = Label("", theme)
        self.bytes = BytesView(translate("Sharing", "What waits to be sent"), theme, self)
        self.bytes.setMinimumHeight(180)
        self.body.addWidget(self._said)
        self.body.addWidget(self.bytes)

    def take(self, sharing: Sharing, now: int) -> None:
        waiting = sharing.waiting()
        self.setVisible(bool(waiting))
        if not waiting:
            return
        count = translate("Sharing", "%n thing(s) wait to leave without a name.", None, len(waiting))
        latest = max(one.due_at for one in waiting)
        until = wording.filled(translate("Sharing", "The last of them leaves after %1."), wording.moment(latest, now))
        self._said.setText(wording.filled(translate("Sharing", "%1 %2", "two sentences"), count, until))
        self.bytes.show_bytes(b"\r\n\r\n".join(one.request for one in waiting))

"""The quiet panel: what needs the person, and what the last syncs changed, by day. Nothing asks to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import wording
from ui.icons import pixmap
from ui.models.phrases import Phrases
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.column import Inner
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.panes.matters import Goal, Matter
from ui.panes.scrolled import scrolled
from ui.panes.side import SidePane
from ui.said import Said
from ui.story import words
from ui.story.disclosure import Disclosure
from ui.story.port import Chapter, Item, Settled, Side, Story
from ui.story.shifts import shifts
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

AT_ONCE = 20
"""Chapters that are shown before older ones are asked for."""


class StoryPane(SidePane):
    """Beside the schedule, when it is wanted. Reads what happened when it is shown, and again when that changes."""

    acted = Signal(object)
    """The button of a `Matter`."""
    undo_wanted = Signal(object)
    """A `Chapter` that the person may want to undo."""

    def __init__(
        self, theme: Theme, phrases: Phrases, story: Story | None, now: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("StoryPane", "What happened"), theme, parent)
        self._phrases, self._story, self._now = phrases, story, now
        self._taken: object = None
        self._matters: tuple[Matter, ...] = ()
        self._waiting = 0
        self._shown = AT_ONCE
        self._open: set[str] = set()
        self._rows: dict[str, Disclosure] = {}
        inner = Inner(self)
        self.told = QVBoxLayout(inner)
        set_margins(self.told, 0, 0, SPACE.s, 0)
        self.told.setSpacing(SPACE.m)
        self._area = scrolled(inner, self.accessibleName(), self)
        self.column.addWidget(self._area, 1)

    def take(self, matters: tuple[Matter, ...], waiting: int = 0) -> None:
        """These need the person now, and so many changes go by themselves."""
        self._matters, self._waiting = matters, waiting
        self.refresh()

    def refresh(self) -> None:
        """Tell it as the store has it; while hidden, nothing is read."""
        if not self.isVisible():
            self._taken = None
            return
        told = self._story.told(self._shown + 1) if self._story is not None else ()
        today = QDateTime.fromSecsSinceEpoch(self._now()).date()
        taken = (self._matters, self._waiting, told, self._shown, self._phrases.naming, today)
        if self._taken == taken:
            return
        self._taken = taken
        scrolled = self._area.verticalScrollBar().value()
        focused = next((key for key, row in self._rows.items() if row.line.hasFocus()), "")
        self._clear()
        self._fill(told)
        for place in range(self.told.count()):
            item = self.told.itemAt(place)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.show()
        self._area.verticalScrollBar().setValue(scrolled)
        if focused in self._rows:
            self._rows[focused].line.setFocus()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self.refresh()

    def _clear(self) -> None:
        self._rows.clear()
        empty(self.told)

    def _fill(self, told: tuple[Item, ...]) -> None:
        if self._matters:
            self._heading(translate("StoryPane", "Needs you"))
            for matter in self._matters:
                self.told.addWidget(self._matter(matter))
        if self._waiting:
            self._heading(translate("StoryPane", "On its way"))
            self.told.addWidget(self._on_its_way())
        for day, items in groupby(told[: self._shown], key=lambda one: wording.day(one.at)):
            several = list(items)
            self._heading(self._day(several[0].at, day))
            for item in several:
                self.told.addWidget(self._item(item))
        if not told:
            self._heading(translate("StoryPane", "What the last syncs changed"))
            nothing = translate("StoryPane", "Nothing has changed since the calendars were first read.")
            self.told.addWidget(Label(nothing, self._theme, Type.BODY, "text_soft"))
        elif len(told) > self._shown:
            more = push_button(translate("StoryPane", "Show older ones"), self._show_more, self)
            self.told.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            kept = translate(
                "StoryPane", "This is told for 90 days. The history of an appointment stays longer: open its card."
            )
            self.told.addWidget(Label(kept, self._theme, Type.SMALL, "text_faint"))
        self.told.addStretch(1)

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self.refresh()

    def _heading(self, words: str) -> None:
        label = Label(words, self._theme, Type.STRONG, "text_soft")
        label.setContentsMargins(0, SPACE.s, 0, 0)
        self.told.addWidget(label)

    def _on_its_way(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        said = translate("StoryPane", "%n change(s) wait to be sent.", None, self._waiting)
        line.addWidget(Label(said, self._theme), 1)
        show = QPushButton(translate("StoryPane", "Show…"), made)
        show.setAutoDefault(False)
        show.setAccessibleDescription(said)
        show.clicked.connect(lambda: self.acted.emit(Matter(Goal.WAITING, Said(said, said))))
        line.addWidget(show)
        return made

    def _day(self, at: int, day: str) -> str:
        today = QDateTime.fromSecsSinceEpoch(self._now()).date()
        then = QDateTime.fromSecsSinceEpoch(at).date()
        if then == today:
            return translate("StoryPane", "Today")
        if then == today.addDays(-1):
            return translate("StoryPane", "Yesterday")
        return QLocale().toString(then, QLocale.FormatType.LongFormat) if then.daysTo(today) < 7 else day

    def _item(self, item: Item) -> QWidget:
        clock = QLocale().toString(QDateTime.fromSecsSinceEpoch(item.at).time(), QLocale.FormatType.ShortFormat)
        small = wording.filled(translate("StoryPane", "%1, %2", "a time and a calendar"), clock, item.name)
        row = Disclosure(self._said(item), small, lambda: self._opened(item), self._theme)
        row.line.toggled.connect(lambda on: self._remember(item.key, on=on))
        self._rows[item.key] = row
        if item.key in self._open:
            row.open(True)
        return row

    def _said(self, item: Item) -> str:
        match item:
            case Chapter():
                return words.headline(item, self._phrases)
            case Settled():
                return words.settled(item, self._phrases)

    def _opened(self, item: Item) -> QWidget:
        match item:
            case Chapter():
                return self._shifts(item)
            case Settled():
                return self._both(item)

    def _remember(self, key: str, *, on: bool) -> None:
        (self._open.add if on else self._open.discard)(key)

    def _shifts(self, chapter: Chapter) -> QWidget:
        found = self._story.shifts(chapter.key) if self._story is not None else ()
        undo = None if chapter.side is Side.SOURCE else lambda: self.undo_wanted.emit(chapter)
        return shifts(chapter, found, self._phrases, self._theme, undo)

    def _both(self, item: Settled) -> QWidget:
        """The two versions of an edit that met another, or whose fields were taken: neither is lost."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(Label(words.title(item.mine, self._phrases), self._theme, Type.STRONG))
        for said in words.both(item, self._phrases):
            column.addWidget(Label(said, self._theme, Type.BODY, "text_soft"))
        return made

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
        for rest in (matter.said.we if matter.action else "", matter.said.you):
            if rest:
                card.body.addWidget(Label(rest, self._theme, Type.SMALL, "text_soft"))
        if matter.action:
            button = push_button(matter.action, lambda: self.acted.emit(matter), card)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

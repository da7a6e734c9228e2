"""The search beside the schedule: a field, how much was found, and the finds by days."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget

from storage.words import words
from ui.models.occurrences import OccurrenceModel
from ui.panes.label import Label
from ui.panes.side import SidePane
from ui.search.port import Answer, Search
from ui.search.results import FoundDelegate, FoundModel
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.tokens import Type

translate = QCoreApplication.translate

QUIET = 90
"""Milliseconds without a keystroke after which is asked."""
MOST = 150
"""Finds that are listed; the nearest to now."""


class SearchPane(SidePane):
    """Asks as one types. Enter goes to the chosen find, up and down choose, Escape leaves."""

    chosen = Signal(object)
    """An `Occurrence` to go to."""

    def __init__(
        self, search: Search, source: OccurrenceModel, shoulder: Shoulder, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Search", "Find"), theme, parent)
        self._search, self._shoulder = search, shoulder
        self._ticket = -1
        self._asked = ""
        self._now: datetime | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("Search", "Name, visit, place or title"))
        self.field.setAccessibleName(translate("Search", "Find"))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.told = Label("", theme, Type.SMALL, "text_soft", self)
        self.model = FoundModel(source, self)
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(translate("Search", "What was found"))
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.list.clicked.connect(self._go)
        self.list.installEventFilter(self)
        self.column.addWidget(self.field)
        self.column.addWidget(self.told)
        self.column.addWidget(self.list, 1)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self.ask)
        search.answered.connect(self._take)
        shoulder.changed.connect(self._hide_names)
        source.looks_changed.connect(self._ask_again)
        self._say(None)

    def begin(self, now: datetime) -> None:
        """Ready to be typed into. `now` is aware: finds around it come first into view."""
        self._now = now
        self.field.setFocus()
        self.field.selectAll()

    def ask(self) -> None:
        """Ask for what is typed now."""
        self._asked = self.field.text()
        if not words(self._asked):
            self._ticket = -1
            self.model.take((), (), date.min)
            self._say(None)
            return
        self._ticket = self._search.ask(self._asked, MOST, names=not self._shoulder.hidden)

    def _typed(self, _text: str) -> None:
        self._quiet.start()

    def _hide_names(self, hidden: bool) -> None:
        """What was typed may be a name: it goes with the names."""
        if hidden:
            self.field.clear()
            self._quiet.stop()
            self.ask()
        else:
            self._ask_again()

    def _ask_again(self, *_told: object) -> None:
        self.model.retell()
        if self._asked:
            self.ask()

    def _take(self, answer: Answer) -> None:
        if answer.ticket != self._ticket or self._now is None:
            return
        here = self._now.astimezone(self.model.source.phrases.zone)
        self.model.take(answer.found, words(self._asked), here.date())
        self._say(answer)
        self._show_now(int(self._now.timestamp()))

    def _show_now(self, now: int) -> None:
        """The first find that is not over is chosen, with its day's heading at the top."""
        hits = self.model.hits()
        if not hits:
            return
        ahead = next((row for row in hits if self._ends(row) > now), hits[-1])
        self.list.setCurrentIndex(self.model.index(ahead))
        self.list.scrollTo(self.model.index(max(ahead - 1, 0)), QListView.ScrollHint.PositionAtTop)

    def _ends(self, row: int) -> int:
        one = self.model.line(self.model.index(row)).occurrence
        return one.end if one is not None else 0

    def _say(self, answer: Answer | None) -> None:
        if answer is None:
            said = translate("Search", "All that was ever synced, past and future. Beginnings of words are enough.")
        elif not answer.found:
            said = translate("Search", "Nothing was found.")
        else:
            count = len(answer.found)
            said = translate("Search", "%n found", None, count)
            if answer.more:
                said = translate("Search", "The %n nearest to today", None, count)
        self.told.setText(said)

    def _go(self, index: QModelIndex) -> None:
        line = self.model.line(index) if index.isValid() else None
        if line is not None and line.occurrence is not None:
            self.chosen.emit(line.occurrence)

    def _move(self, by: int) -> None:
        hits = self.model.hits()
        if not hits:
            return
        current = self.list.currentIndex().row()
        place = hits.index(current) + by if current in hits else 0
        row = hits[min(max(place, 0), len(hits) - 1)]
        self.list.setCurrentIndex(self.model.index(row))
        self.list.scrollTo(self.model.index(row - 1 if row and row - 1 not in hits else row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Field and list share their keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    self._move(1)
                    return True
                case Qt.Key.Key_Up:
                    self._move(-1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if self._quiet.isActive():
                        self._quiet.stop()
                        self.ask()
                    else:
                        self._go(self.list.currentIndex())
                    return True
                case Qt.Key.Key_Escape:
                    self.close_wanted.emit()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(320, 400)

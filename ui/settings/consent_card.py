"""One account's consents: a row per calendar with its switches, since when, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from resources.texts import notice
from storage.records.consents import Purpose, Scope
from ui import wording
from ui.panes.card import Card
from ui.panes.label import Label
from ui.panes.switch import Switch
from ui.ports import AccountRow, CalendarRow
from ui.said import hint
from ui.theme import Theme
from ui.tints import own_colour
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

_COLUMN = 168
"""Least width of a column of switches, pixels: the columns of all cards stand under each other."""


class ConsentCard(Card):
    """Switches say `decided`; the card changes only when `take` brings what the store holds. `foot` is what else there
    is to decide about the account."""

    decided = Signal(Scope, bool)

    def __init__(
        self, row: AccountRow, theme: Theme, parent: QWidget | None = None, *, foot: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        practice = row.account.is_practice
        self._lines: dict[str, _Line] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xxl)
        grid.setVerticalSpacing(SPACE.l)
        grid.setColumnStretch(0, 1)
        title = Label(row.account.label, theme, Type.STRONG)
        title.setToolTip(hint(wording.provider(row.account.provider)))
        grid.addWidget(title, 0, 0)
        purposes = ("practice",) if practice else (Purpose.SHOW, Purpose.KEEP)
        for column, purpose in enumerate(purposes, 1):
            head = Label(notice(purpose, wording.language()).title, theme, Type.SMALL, "text_soft")
            head.setMinimumWidth(_COLUMN)
            head.setContentsMargins(3, 0, 3, 0)
            grid.addWidget(head, 0, column)
        for number, one in enumerate(row.calendars, 1):
            line = _Line(one, theme, practice=practice)
            line.show.clicked.connect(self._says(Scope(one.calendar.id, Purpose.SHOW)))
            line.keep.clicked.connect(self._says(Scope(one.calendar.id, Purpose.KEEP)))
            self._lines[one.calendar.id] = line
            grid.addWidget(line.name, number, 0)
            grid.addWidget(line.show_cell, number, 1)
            if practice:
                line.keep_cell.hide()
                line.keep_cell.setParent(self)
            else:
                grid.addWidget(line.keep_cell, number, 2)
        if not row.calendars:
            grid.addWidget(
                Label(translate("ConsentCard", "This account lists no calendars."), theme, Type.BODY, "text_soft"), 1, 0
            )
        self.body.addLayout(grid)
        if foot is not None:
            self.body.addWidget(foot)

    def _says(self, scope: Scope) -> object:
        return lambda on: self.decided.emit(scope, on)

    def take(self, row: AccountRow) -> None:
        """Show what the store holds now; the calendars are the same as when the card was made."""
        for one in row.calendars:
            self._lines[one.calendar.id].take(one)

    def calendars(self) -> tuple[str, ...]:
        """The ids of the calendars on the card, in order."""
        return tuple(self._lines)

    def switch(self, calendar: str, purpose: Purpose) -> Switch:
        """The switch for this purpose (`SHOW` or `KEEP`)."""
        line = self._lines[calendar]
        return line.show if purpose is Purpose.SHOW else line.keep


class _Line:
    """The widgets of one calendar."""

    def __init__(self, row: CalendarRow, theme: Theme, *, practice: bool) -> None:
        self._practice = practice
        name = row.calendar.name
        self.name = _Named(row, theme)
        shows = notice("practice" if practice else Purpose.SHOW, wording.language())
        self.show = Switch(wording.filled(translate("ConsentCard", "%1: %2"), shows.title, name), theme)
        keeps = notice(Purpose.KEEP, wording.language())
        self.keep = Switch(wording.filled(translate("ConsentCard", "%1: %2"), keeps.title, name), theme)
        self._show_words = Label("", theme, Type.SMALL, "text_soft")
        self._keep_words = Label("", theme, Type.SMALL, "text_soft")
        self.show_cell = _cell(self.show, self._show_words)
        self.keep_cell = _cell(self.keep, self._keep_words)
        self.take(row)

    def take(self, row: CalendarRow) -> None:
        self.show.show_as(row.show)
        self.keep.show_as(row.keep)
        self.keep.setEnabled(row.show)
        self._show_words.setText(wording.since(on=row.show, when=row.show_since))
        self._keep_words.setText(
            wording.since(on=row.keep, when=row.keep_since)
            if row.show
            else translate("ConsentCard", "Off while not shown")
        )
        for switch, words in ((self.show, self._show_words), (self.keep, self._keep_words)):
            switch.setAccessibleDescription(words.text())


class _Named(QWidget):
    """A calendar's dot and name."""

    def __init__(self, row: CalendarRow, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._colour = own_colour(row.calendar.remote.colour, row.calendar.position)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addSpacing(SPACE.xl + SPACE.xs)
        layout.addWidget(Label(row.calendar.name, theme), 1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.paint(self._theme.tint(self._colour).bar))
        x = self.width() - 11 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        painter.drawEllipse(x, (self.height() - 11) // 2, 11, 11)
        painter.end()


def _cell(switch: Switch, words: Label) -> QWidget:
    cell = QWidget()
    layout = QHBoxLayout(cell)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE.m)
    layout.addWidget(switch)
    layout.addWidget(words, 1)
    return cell

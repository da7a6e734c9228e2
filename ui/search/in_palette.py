"""Lets the command palette find events: asks when the typing rests, and hands over what comes back in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.panes.doings import LEAST_TYPED, MOST_FOUND, events

if TYPE_CHECKING:
    from ui.panes.palette import Palette
    from ui.search.port import Answer, Search
    from ui.window import MainWindow


class PaletteSearch(QObject):
    """Goes with its palette."""

    def __init__(self, palette: Palette, search: Search, window: MainWindow) -> None:
        super().__init__(palette)
        self._palette, self._search, self._window = palette, search, window
        self._ticket = -1
        palette.typed.connect(self._ask)
        search.answered.connect(self._take)

    def _ask(self, typed: str) -> None:
        self._ticket = -1
        if len(typed.strip()) >= LEAST_TYPED:
            self._ticket = self._search.ask(typed, MOST_FOUND, names=not self._window.shoulder.hidden)

    def _take(self, answer: Answer) -> None:
        if answer.ticket != self._ticket:
            return
        window = self._window
        found = events(answer.found, window.zone, window.calendar.reveal, hidden=window.shoulder.hidden)
        self._palette.take_found(found)

"""Gives a window its search: a pane beside the schedule, and what the palette finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.panes.beside import Beside

if TYPE_CHECKING:
    from storage.records.events import Occurrence
    from ui.search.pane import SearchPane
    from ui.search.port import Search
    from ui.window import MainWindow


def furnish(window: MainWindow) -> None:
    """Once for each window; without a search there is none to be offered."""
    port = window.ports.search
    window.actions_.find.setVisible(port is not None)
    if port is not None:
        SearchDesk(window, port)


class SearchDesk(QObject):
    """Opens the pane when it is wanted and carries its choice to the calendar."""

    def __init__(self, window: MainWindow, port: Search) -> None:
        super().__init__(window)
        self._window, self._port = window, port
        self.pane: SearchPane | None = None
        self._beside = Beside(window, window.actions_.find, self._make)
        self._beside.shown.connect(self._begin)

    def _make(self) -> SearchPane:
        from ui.search.pane import SearchPane

        window = self._window
        self.pane = SearchPane(self._port, window.calendar.model, window.shoulder, window.theme, window)
        self.pane.model.details = window.ports.details
        self.pane.chosen.connect(self._reveal)
        return self.pane

    def _begin(self) -> None:
        if self.pane is not None:
            self.pane.begin(self._window.calendar.present())

    def _reveal(self, occurrence: Occurrence) -> None:
        self._window.calendar.reveal(occurrence)

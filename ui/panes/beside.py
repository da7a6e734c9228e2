"""One pane at a time beside the schedule: opening one closes the others, and leaving it gives the focus back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from ui.panes.side import SidePane
    from ui.window import MainWindow


class Beside(QObject):
    """A pane that its checkable action shows and hides. It is made when it is first wanted."""

    shown = Signal()
    hidden = Signal()

    def __init__(self, window: MainWindow, action: QAction, make: Callable[[], SidePane]) -> None:
        super().__init__(window)
        self._window, self._action, self._make = window, action, make
        self.pane: SidePane | None = None
        action.triggered.connect(self._turn)

    def close(self) -> None:
        """Hide the pane, if it is there."""
        self._action.setChecked(False)
        if self.pane is not None and not self.pane.isHidden():
            self.pane.hide()
            self.hidden.emit()

    def _turn(self, on: bool) -> None:
        if not on:
            self._leave()
            return
        for other in self._window.findChildren(Beside):
            if other is not self:
                other.close()
        if self._window.actions_.story.isChecked():
            self._window.actions_.story.trigger()
        if self.pane is None:
            from ui.panes.giving_way import GivingWay  # which knows this module

            self.pane = self._make()
            self.pane.close_wanted.connect(self._leave)
            self._window.splitter.addWidget(self.pane)
            self._window.splitter.setCollapsible(self._window.splitter.indexOf(self.pane), False)
            self._window.actions_.story.triggered.connect(lambda story: self.close() if story else None)
            for giving in self._window.findChildren(GivingWay):
                giving.watch(self)
        self.pane.show()
        self.shown.emit()

    def _leave(self) -> None:
        self.close()
        self._window.calendar.setFocus()

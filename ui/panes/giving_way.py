"""In a window too narrow for accounts, schedule and a pane side by side, the accounts give way to the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.panes.beside import Beside

if TYPE_CHECKING:
    from ui.window import MainWindow


SCHEDULE = 540
"""Device-independent pixels that a week and the bar over it need. A constant: the bar itself gives way to its room."""


class GivingWay(QObject):
    """Whichever was asked for last is shown, the accounts or a pane beside the schedule (the story, or one of
    `ui.panes.beside`); with room for both, both are."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._yields = False
        window.installEventFilter(self)
        window.actions_.story.triggered.connect(self.settle)
        window.actions_.sidebar.triggered.connect(self._ask_sidebar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.settle()
        return super().eventFilter(watched, event)

    def watch(self, beside: Beside) -> None:
        """Settle also when this pane comes and goes."""
        beside.shown.connect(self.settle)
        beside.hidden.connect(self.settle)

    def settle(self) -> None:
        """Give way, or come back."""
        wanted = self._window.actions_.sidebar.isChecked()
        pane = self._pane()
        yields = wanted and pane is not None and not self._fits(pane)
        if yields != self._yields:
            self._yields = yields
            self._window.sources.setVisible(wanted and not yields)

    def _ask_sidebar(self) -> None:
        if not self._yields:
            self.settle()
            return
        # It was asked for while it gave way: now the pane does.
        self._yields = False
        actions, pane = self._window.actions_, self._pane()
        if not actions.sidebar.isChecked():
            actions.sidebar.trigger()
        if pane is not None and not self._fits(pane):
            if actions.story.isChecked():
                actions.story.trigger()
            for beside in self._window.findChildren(Beside):
                beside.close()
        self._window.sources.show()

    def _pane(self) -> QWidget | None:
        """What stands beside the schedule."""
        if self._window.actions_.story.isChecked():
            return self._window.story
        panes = (beside.pane for beside in self._window.findChildren(Beside))
        return next((pane for pane in panes if pane is not None and not pane.isHidden()), None)

    def _fits(self, pane: QWidget) -> bool:
        window = self._window
        sides = window.sources.minimumWidth() + pane.minimumWidth() + 2 * window.splitter.handleWidth()
        return window.width() >= sides + SCHEDULE

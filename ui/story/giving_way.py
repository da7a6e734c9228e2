"""In a window too narrow for accounts, schedule and story side by side, the accounts give way to the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from ui.window import MainWindow


SCHEDULE = 540
"""Device-independent pixels that a week and the bar over it need. A constant: the bar itself gives way to its room."""


class GivingWay(QObject):
    """Whichever of the two side panes was asked for last is shown; with room for both, both are."""

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

    def settle(self) -> None:
        """Give way, or come back."""
        window = self._window
        wanted = window.actions_.sidebar.isChecked()
        yields = wanted and window.actions_.story.isChecked() and not self._fits()
        if yields != self._yields:
            self._yields = yields
            window.sources.setVisible(wanted and not yields)

    def _ask_sidebar(self) -> None:
        if not self._yields:
            self.settle()
            return
        # It was asked for while it gave way: now the story does.
        self._yields = False
        actions = self._window.actions_
        if not actions.sidebar.isChecked():
            actions.sidebar.trigger()
        if actions.story.isChecked() and not self._fits():
            actions.story.trigger()
        self._window.sources.show()

    def _fits(self) -> bool:
        window = self._window
        sides = window.sources.minimumWidth() + window.story.minimumWidth() + 2 * window.splitter.handleWidth()
        return window.width() >= sides + SCHEDULE

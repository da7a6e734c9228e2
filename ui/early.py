"""What is asked for before its feature is there: kept, and asked for again once it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import QAction

_TRIGGERED: Final = SIGNAL("triggered(bool)")


class Early(QObject):
    """From when a window stands until it is furnished. Of several that came, the last counts."""

    def __init__(self, actions: Iterable[QAction], parent: QObject) -> None:
        """`actions` that features answer later."""
        super().__init__(parent)
        self._kept: QAction | None = None
        self._heard: dict[QAction, int] = {}
        """By how many each is heard while its feature is not there."""
        for action in actions:
            action.triggered.connect(self._keep)
            self._heard[action] = action.receivers(_TRIGGERED)

    def _keep(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and action.receivers(_TRIGGERED) <= self._heard[action]:
            self._kept = action

    def hand_over(self) -> None:
        """The features are there."""
        for action in self._heard:
            action.triggered.disconnect(self._keep)
        if self._kept is not None and self._kept.isEnabled():
            if self._kept.isCheckable():  # as it was before somebody turned it
                self._kept.setChecked(not self._kept.isChecked())
            self._kept.trigger()
        self.deleteLater()

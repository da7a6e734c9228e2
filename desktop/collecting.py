"""Cyclic garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. On the worker's thread that may destroy widgets, which Qt
allows on their own thread only. So while windows stand, collecting waits for a turn of the event loop.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

MILLISECONDS: Final = 1000
"""Between two looks; a look costs nothing when there is nothing to do."""
THOROUGH: Final = 16
"""Of so many collections of everything one looks at what earlier ones left, too: that takes longer than a frame."""


class Collector(QObject):
    """From its making until `close`, automatic collection is off in the process and this one does its work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._full = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> int | None:
        """Collect the oldest generation whose threshold is passed (as `gc` itself would); which one, None if none.

        What outlives a collection of everything (modules, windows) mostly stays: it is frozen, and looked at again
        seldom.
        """
        thresholds, counts = gc.get_threshold(), gc.get_count()
        due = [level for level in range(3) if thresholds[level] and counts[level] > thresholds[level]]
        if not due:
            return None
        if due[-1] == 2:
            self._full += 1
            if self._full % THOROUGH == 0:
                gc.unfreeze()
        gc.collect(due[-1])
        if due[-1] == 2:
            gc.freeze()
        return due[-1]

    def close(self) -> None:
        """As it was before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

"""Cyclic garbage is collected on the GUI thread alone, and never so long that a frame is late.

Python collects on whichever thread happens to allocate. On the worker's thread that may destroy widgets, which Qt
allows on their own thread only. So while windows stand, collecting waits for a turn of the event loop: the few that are
young are looked through often, many and older ones (pages of the schedule, windows, modules) when nobody does anything.
Then the system also gets back what was freed.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

MILLISECONDS: Final = 1000
"""Between two looks; a look costs nothing when there is nothing to do."""
MANY: Final = 4000
"""So many young objects are looked through in a fraction of a frame. More of them are pages that somebody turns."""
QUIET: Final = 10.0
"""Seconds without use after which everything may be looked through: that takes longer than a frame."""
AGES: Final = 2
"""So often at least the older ones were added to before it is worth that."""
LEAST: Final = 60.0
"""Seconds between two such times at least."""
LONGEST: Final = 3600.0
"""Seconds after which it is done even while somebody works."""


class Collector(QObject):
    """From its making until `close`, automatic collection is off in the process and this one does its work. `quiet`
    gives the seconds since the person last did something."""

    def __init__(self, quiet: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._was_on = gc.isenabled()
        self._aged, self._thorough_at = 0, time.monotonic()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> int | None:
        """Collect what is young, or everything where that is due and harms nobody; which generation, None if none.

        What outlived some looks, or comes in crowds, is frozen unseen until a quiet moment.
        """
        if self._aged >= AGES:
            since = time.monotonic() - self._thorough_at
            if since >= LONGEST or (since >= LEAST and self._quiet() >= QUIET):
                gc.unfreeze()
                gc.collect()
                gc.freeze()
                _give_back()
                self._aged, self._thorough_at = 0, time.monotonic()
                return 2
        (young, older, _), (most_young, most_older, _) = gc.get_count(), gc.get_threshold()
        if not most_young or young <= most_young:
            return None
        crowd = len(gc.get_objects(generation=0)) > MANY  # the count does not tell: what went of older ones lowers it
        if not crowd:
            gc.collect(0)
        if crowd or older >= most_older:
            gc.freeze()
            self._aged += 1
        return 0

    def close(self) -> None:
        """As it was before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


def _give_back() -> None:
    # imported where it is needed: a start collects nothing
    from desktop.returned_memory import give_back

    give_back()

"""Makes the range ready that is probably wanted next, while nobody does anything: then turning to it is only painting.

The one that lies in the direction in which the person goes comes first, at once, since a key may be held down; the one
behind only when it stays quiet. Each turn of the event loop does one piece of work, which fits into a frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer

from ui.calendar.modes import Mode, ahead, span
from ui.calendar.prepared import Range
from ui.calendar.view import CalendarView

QUIET: Final = 200
"""Milliseconds without a turn after which the range behind is made ready, too."""
PIECE: Final = 0.004
"""Seconds of processor time that one piece of laying words out may take."""


@runtime_checkable
class Prepares(Protocol):
    """A view that can work on a range before it is shown."""

    def prepare(self, shown: Range, patience: float) -> bool:
        """A piece of the work; False when nothing is left to do."""


class Ahead(QObject):
    """Goes along with one calendar, and belongs to it."""

    def __init__(self, calendar: CalendarView) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        self._work: Iterator[int] = iter(())
        self._shown = calendar.day
        self._way = 1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        calendar.range_changed.connect(self._follow)
        calendar.filtered.changed.connect(self._begin_anew)
        self._begin_anew()

    def _follow(self, _first: date, _days: int, looked: date) -> None:
        if looked != self._shown:
            self._way = 1 if looked > self._shown else -1
        self._shown = looked
        self._work = self._pieces()
        self._timer.start(0)

    def _begin_anew(self) -> None:
        """What was made ready is stale; there is time."""
        self._work = self._pieces()
        self._timer.start(QUIET)

    def _turn(self) -> None:
        wait = next(self._work, None)
        if wait is not None:
            self._timer.start(wait)

    def _pieces(self) -> Iterator[int]:
        """One piece of work at each step; gives how many milliseconds to wait for the next."""
        calendar = self._calendar
        if calendar.mode is Mode.YEAR:
            return
        yield 0  # the range that is shown now is painted first
        for way, wait in ((self._way, QUIET), (-self._way, 0)):
            if not calendar.isVisible():
                return
            first, days = span(calendar.mode, ahead(calendar.mode, calendar.day, way), calendar.phrases.locale)
            for _ in calendar.filtered.ahead(first, days, calendar.zone):
                yield 0
            wanted = Range(first, days, calendar.filtered.soon(first, days, calendar.zone))
            while isinstance(calendar.shown, Prepares) and calendar.shown.prepare(wanted, PIECE):
                yield 0
            yield wait

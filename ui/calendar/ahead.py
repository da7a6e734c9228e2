"""Makes the range ready that is probably wanted next, while nobody does anything: then turning to it is only painting.

The one that lies in the direction in which the person goes comes first, at once, since a key may be held down; the one
behind only when it stays quiet. Each turn of the event loop does one piece of work, which fits into a frame.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import date
from time import monotonic
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer

from ui.calendar.modes import Mode, ahead, span
from ui.calendar.prepared import Range
from ui.calendar.view import CalendarView
from ui.calendar.walk import Walk

QUIET: Final = 200
"""Milliseconds without a turn after which the range behind is made ready, too."""
PIECE: Final = 0.003
"""Seconds of processor time that one piece of laying words out may take."""
WORDS: Final = 6
"""Pieces at most that are spent on the words of a range that somebody waits for: a frame or two."""
MANY: Final = 250
"""More occurrences than this are read and laid out before they are shown."""


@runtime_checkable
class Prepares(Protocol):
    """A view that can work on a range before it is shown."""

    def prepare(self, shown: Range, patience: float) -> bool:
        """A piece of the work; False when nothing is left to do."""

    def has(self, shown: Range) -> bool:
        """Whether a range can be shown without laying it out."""


@runtime_checkable
class Owes(Protocol):
    """A view that may still owe words of the range that it shows."""

    @property
    def owes(self) -> bool: ...

    def go_on(self) -> None:
        """A piece of that work."""


class Ahead(QObject):
    """Goes along with one calendar, and belongs to it."""

    def __init__(self, calendar: CalendarView) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        self._work: Iterator[int] = iter(())
        self._shown = calendar.day
        self._way = 1
        self._worded = False
        """Whether the last turn went to the range that is shown."""
        self._paints = False
        """Whether this turn goes to painting that."""
        self._until = 0.0
        """When it has been quiet for long enough to go on with what may be next."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        calendar.grid.rest = QUIET
        self._walk = calendar.walk = Walk(calendar, self._long, self._go)
        calendar.range_changed.connect(self._follow)
        calendar.filtered.changed.connect(self._begin_anew)
        self._begin_anew()

    def _follow(self, _first: date, _days: int, looked: date) -> None:
        if looked != self._shown:
            self._way = 1 if looked > self._shown else -1
        self._shown = looked
        self._walk.arrived()
        if not self._walk.goal:
            self._begin(self._pieces())

    def _begin_anew(self) -> None:
        """What was made ready is stale; there is time, unless somebody waits."""
        if self._walk.goal:
            self._go(*self._walk.goal)
        else:
            self._begin(self._pieces(), QUIET)

    def _begin(self, work: Iterator[int], wait: int = 0) -> None:
        self._work, self._until = work, monotonic() + wait / 1000
        self._worded = self._paints = True
        self._timer.start(wait)

    def _turn(self) -> None:
        """One piece: of what is shown and of what may be next by turns, so that no turn of the event loop does both."""
        view = self._calendar.shown
        owes = isinstance(view, Owes) and view.owes
        left = self._until - monotonic()
        if self._paints:
            self._paints = False
            self._timer.start(0)
        elif isinstance(view, Owes) and owes and (left > 0 or not self._worded):
            self._worded = self._paints = True
            view.go_on()
            self._timer.start(0)
        elif left > 0:
            self._timer.start(round(left * 1000) + 1)
        else:
            self._worded = False
            wait = next(self._work, None)
            if wait is not None or owes:
                self._until = monotonic() + (wait or 0) / 1000
                self._timer.start(0 if owes else wait or 0)

    def _pieces(self) -> Iterator[int]:
        """One piece of work at each step; gives how many milliseconds to wait for the next."""
        calendar = self._calendar
        if calendar.mode is Mode.YEAR:
            return
        for way, wait in ((self._way, QUIET), (-self._way, 0)):
            if not calendar.isVisible():
                return
            wanted = yield from self._read(calendar.mode, ahead(calendar.mode, calendar.day, way))
            while isinstance(calendar.shown, Prepares) and calendar.shown.prepare(wanted, PIECE):
                yield 0
            yield wait

    def _read(self, mode: Mode, day: date) -> Generator[int, None, Range]:
        calendar = self._calendar
        first, days = span(mode, day, calendar.phrases.locale)
        for _ in calendar.filtered.ahead(first, days, calendar.zone):
            yield 0
        found = calendar.filtered.at_hand(first, days, calendar.zone)
        return Range(first, days, calendar.filtered.soon(first, days, calendar.zone) if found is None else found)

    # a range that somebody waits for

    def _long(self, mode: Mode, day: date) -> bool:
        """Whether showing a range at once would take longer than a frame."""
        calendar = self._calendar
        if mode is Mode.YEAR or not calendar.isVisible():
            return False
        first, days = span(mode, day, calendar.phrases.locale)
        found = calendar.filtered.at_hand(first, days, calendar.zone)
        if found is None:
            return calendar.filtered.density * days > MANY
        view = calendar.view_of(mode)
        return len(found) > MANY and isinstance(view, Prepares) and not view.has(Range(first, days, found))

    def _go(self, mode: Mode, day: date) -> None:
        self._begin(self._fetched(mode, day))

    def _fetched(self, mode: Mode, day: date) -> Iterator[int]:
        view = self._calendar.view_of(mode)
        wanted = yield from self._read(mode, day)
        if isinstance(view, Prepares):
            pieces = 0
            while pieces < WORDS and view.prepare(wanted, PIECE):
                pieces += view.has(wanted)
                yield 0
        self._walk.arrive()

"""The way to a range that takes longer than a frame: it is made ready in pieces, and shown when it is there.

Until then the calendar stands where it was. Who goes on meanwhile, as with a key that is held down, is taken to the
ranges that are ready in time and at last to the one that was wanted last.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.calendar.modes import Mode
    from ui.calendar.view import CalendarView


class Walk:
    """`is_long` says whether a range takes long, `go` begins to make it ready and calls `arrive` at the end."""

    def __init__(
        self, calendar: CalendarView, is_long: Callable[[Mode, date], bool], go: Callable[[Mode, date], None]
    ) -> None:
        self._calendar = calendar
        self._is_long, self._go = is_long, go
        self.goal: tuple[Mode, date] | None = None
        """What is made ready now."""
        self._wanted: tuple[Mode, date] | None = None

    @property
    def end(self) -> tuple[Mode, date]:
        """Where the person is going to be, or is."""
        return self._wanted or (self._calendar.mode, self._calendar.day)

    def begin(self, mode: Mode, day: date) -> bool:
        """Go there; False where it is as well shown at once."""
        if self.goal is None:
            if not self._is_long(mode, day):
                return False
            self.goal = mode, day
            self._go(mode, day)
        self._wanted = mode, day
        return True

    def arrive(self) -> None:
        """What is made ready can be shown; then on to what is wanted by now."""
        goal, wanted = self.goal, self._wanted
        self.goal = self._wanted = None
        if goal is None or wanted is None:
            return
        self._calendar.look(*goal)
        if wanted != goal:
            self._calendar.visit(wanted[1], wanted[0])

    def arrived(self) -> None:
        """Another range is shown, wherever somebody was going: that is over."""
        self.goal = self._wanted = None

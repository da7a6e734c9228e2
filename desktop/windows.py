"""The windows of one program: several on the same store, each with its own day, place and way to look."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.places import beside
from ui.ports import Settings
from ui.window import MainWindow

OPEN = "windows.open"
"""Setting: the slots of the windows that were open last, by commas."""
MOST = 12
"""Windows that are opened again at a start."""


class Windows(QObject):
    """`make` makes the window of a slot; it is kept here until it is closed."""

    def __init__(self, make: Callable[[int], MainWindow], settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make, self._settings = make, settings
        self._windows: list[MainWindow] = []
        self._leaving = False

    def every(self) -> tuple[MainWindow, ...]:
        """Those that are open, hidden ones too, oldest first."""
        return tuple(self._windows)

    def front(self) -> MainWindow | None:
        """The one that is used, else the youngest; None when none is open."""
        active = QApplication.activeWindow()
        for window in self._windows:
            if window is active or (active is not None and window.isAncestorOf(active)):
                return window
        return self._windows[-1] if self._windows else None

    def first(self) -> MainWindow:
        """The window of a start, not yet shown: in the place of the first one that was open last."""
        return self._open(self._remembered()[0])

    def open_others(self) -> None:
        """Open again what else was open last; once the first window has painted."""
        for slot in self._remembered()[1:]:
            if all(window.slot != slot for window in self._windows):
                self._open(slot).show()

    def another(self, source: MainWindow | None) -> MainWindow:
        """A further window, shown: where one stood before, else beside `source`, looking at the same day."""
        taken = {window.slot for window in self._windows}
        window = self._open(next(slot for slot in range(len(taken) + 1) if slot not in taken))
        if source is not None:
            if not window.remembered.has_place:
                screens = [screen.availableGeometry() for screen in QApplication.screens()]
                window.setGeometry(beside(source.normalGeometry(), screens))
            window.calendar.set_mode(source.calendar.mode)
            window.calendar.show_day(source.calendar.day)
        self._note()
        window.show()
        return window

    def show_all(self) -> None:
        """Show again what was hidden."""
        for window in self._windows:
            window.show()

    def leave(self) -> None:
        """The program ends: the windows that are open now are opened again at its next start."""
        self._note()
        self._leaving = True

    def _open(self, slot: int) -> MainWindow:
        window = self._make(slot)
        self._windows.append(window)
        window.closed.connect(lambda: self._closed(window))
        return window

    def _closed(self, window: MainWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window.deleteLater()
            self._note()

    def _note(self) -> None:
        if not self._leaving and self._windows:
            slots = ",".join(str(window.slot) for window in self._windows)
            if self._settings.get(OPEN) != slots:
                self._settings.put(OPEN, slots)

    def _remembered(self) -> tuple[int, ...]:
        kept = (self._settings.get(OPEN) or "").split(",")
        slots = [int(slot) for slot in kept if slot.isascii() and slot.isdecimal() and len(slot) < 3]
        return tuple(dict.fromkeys(slots))[:MOST] or (0,)


def goes_on(chosen: str | None, *, tray: bool, platform: str = sys.platform) -> bool:
    """Whether the program goes on when its last window is closed: as chosen, else as the platform is used to. Without
    a tray only a Mac, whose dock is a way back, goes on."""
    if platform == "darwin":
        return chosen != "0"
    return tray and chosen == "1"

"""When the store is locked: after a while without use, before sleep, with the screen, and when the person asks.

45 CFR 164.312(a)(2)(iii), automatic logoff. `next_state` decides purely; `Locker` carries it out and says `locked`:
whoever hears that closes every connection and drops every key.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.platform.contract import SessionEvents

IDLE_SECONDS: Final = 600.0
LOOK_SECONDS: Final = 15.0
GAP_SECONDS: Final = 75.0
"""Looks that are this far apart tell that the machine slept in between, where no system event told it."""

USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class Reason(StrEnum):
    """Why it is locked."""

    IDLE = "idle"
    SLEEP = "sleep"
    SCREEN = "screen"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Closed:
    """No store is open, and none was: nothing to lock."""


@dataclass(frozen=True, slots=True)
class Open:
    """In use; times are seconds of a clock that goes on while the machine sleeps."""

    used_at: float
    looked_at: float


@dataclass(frozen=True, slots=True)
class Locked:
    """Closed until the person unlocks it."""

    reason: Reason


State = Closed | Open | Locked


class Happening(StrEnum):
    """What the state depends on."""

    OPENED = "opened"
    USED = "used"
    LOOKED = "looked"
    """Time went by."""
    SLEEPING = "sleeping"
    SCREEN_LOCKED = "screen-locked"
    ASKED = "asked"


_AT_ONCE: Final = {
    Happening.SLEEPING: Reason.SLEEP,
    Happening.SCREEN_LOCKED: Reason.SCREEN,
    Happening.ASKED: Reason.ASKED,
}


def next_state(state: State, happening: Happening, now: float, idle: float | None) -> State:
    """What comes of `state`. `idle` is the time without use after which it locks, None for never."""
    if happening is Happening.OPENED:
        return Open(now, now)
    match state:
        case Closed() | Locked():
            return state
        case Open(used_at, looked_at):
            if happening in _AT_ONCE:
                return Locked(_AT_ONCE[happening])
            # Asked before use is noted: the key that wakes a machine must not keep it open.
            if now - looked_at >= GAP_SECONDS:
                return Locked(Reason.SLEEP)
            if idle is not None and now - used_at >= idle:
                return Locked(Reason.IDLE)
            return Open(now if happening is Happening.USED else used_at, now)


def clock() -> float:
    """Seconds from any start, going on while the machine sleeps and unmoved when somebody sets the time."""
    if sys.platform == "linux":
        seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        seconds = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        seconds = time.monotonic()
    return seconds


class Locker(QObject):
    """Watches one running program. Lives on the GUI thread."""

    locked = Signal(Reason)
    """Close every connection and drop every key now, then call `settled`."""

    def __init__(
        self,
        events: SessionEvents,
        idle: float | None = IDLE_SECONDS,
        now: Callable[[], float] = clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._events, self._idle, self._now = events, idle, now
        self._state: State = Closed()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(int(LOOK_SECONDS * 1000))
        self._timer.timeout.connect(self.look)
        events.sleeping.connect(self._sleeping)
        events.screen_locked.connect(self._screen_locked)

    @property
    def state(self) -> State:
        return self._state

    def watch(self, application: QGuiApplication) -> None:
        """Take keys, clicks and movements in any of its windows for use.

        Each window is watched, not the application: its filter would run at every event of every widget.
        """
        application.focusWindowChanged.connect(self._watch_window)
        for window in QGuiApplication.topLevelWindows():
            self._watch_window(window)

    def quiet(self) -> float:
        """Seconds since the person last did something, as far as that is watched; without end while it is locked."""
        match self._state:
            case Closed():
                return 0.0
            case Open(used_at, _):
                return self._now() - used_at
            case Locked():
                return math.inf

    def set_idle(self, idle: float | None) -> None:
        """Seconds without use until it locks, None for never; counts from the last use."""
        self._idle = idle
        self.look()

    @Slot()
    def opened(self) -> None:
        """The store is open: from now on it can be locked."""
        self._happened(Happening.OPENED)
        self._timer.start()

    @Slot()
    def used(self) -> None:
        """The person did something."""
        self._happened(Happening.USED)

    @Slot()
    def look(self) -> None:
        """Time went by."""
        self._happened(Happening.LOOKED)

    @Slot()
    def ask(self) -> None:
        """Lock now (Ctrl/⌘+L, the tray)."""
        self._happened(Happening.ASKED)

    @Slot()
    def settled(self) -> None:
        """Connections are closed and keys dropped: a machine that waits for it may sleep."""
        self._events.let_sleep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in USE and isinstance(self._state, Open):
            self.used()
            # What comes too late must not act on a window that is about to be covered by the lock page.
            return isinstance(self._state, Locked)
        return super().eventFilter(watched, event)

    @Slot()
    def _sleeping(self) -> None:
        if not isinstance(self._state, Open):
            self._events.let_sleep()
        self._happened(Happening.SLEEPING)

    @Slot()
    def _screen_locked(self) -> None:
        self._happened(Happening.SCREEN_LOCKED)

    def _happened(self, happening: Happening) -> None:
        was, self._state = self._state, next_state(self._state, happening, self._now(), self._idle)
        if isinstance(self._state, Locked) and not isinstance(was, Locked):
            self._timer.stop()
            self.locked.emit(self._state.reason)

    @Slot(QWindow)
    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more does not make it hear twice

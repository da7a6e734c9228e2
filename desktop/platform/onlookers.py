"""Whether others may be looking at the screen, as far as a system lets a program know."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

QUNS_PRESENTATION_MODE: Final = 4
"""`SHQueryUserNotificationState`: the person presents (shellapi.h)."""


def may_look_on() -> bool:
    """True while one picture is on two screens (a projector), and on Windows while the person presents.

    No system tells a program that its window is shared in a call; unknown counts as no.
    """
    return mirrored(screen.geometry() for screen in QGuiApplication.screens()) or _presents()


def mirrored(screens: Iterable[QRect]) -> bool:
    """Whether two screens show the same place of the desktop."""
    corners = [(place.x(), place.y()) for place in screens if place.isValid()]
    return len(set(corners)) < len(corners)


def _presents() -> bool:
    if sys.platform == "win32":
        state = ctypes.c_int()
        shell: Any = ctypes.WinDLL("shell32")
        asked = shell.SHQueryUserNotificationState(ctypes.byref(state))
        return bool(asked == 0 and state.value == QUNS_PRESENTATION_MODE)
    return False

"""Which adapter listens on this system. Imported after the first paint: QtDBus is not on the way to it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from desktop.platform.contract import SessionEvents


def session_events(parent: QObject | None = None) -> SessionEvents:
    """This system's adapter, started; the null adapter where it finds nothing to listen to."""
    events = _made(parent)
    if events.start():
        return events
    events.stop()
    return SessionEvents(parent)


def _made(parent: QObject | None) -> SessionEvents:
    match sys.platform:
        case "win32":
            from desktop.platform.windows import WindowsEvents

            return WindowsEvents(parent)
        case "darwin":
            from desktop.platform.macos import MacEvents

            return MacEvents(parent)
        case _:
            from desktop.platform.linux import LinuxEvents

            return LinuxEvents(parent)

"""Windows: a window that is never shown hears of locked sessions (WTS) and of sleep (power broadcasts)."""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QWindow

from desktop.platform.contract import SessionEvents

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 4
WTS_SESSION_LOCK: Final = 7
WTS_CONSOLE_DISCONNECT: Final = 2
WTS_REMOTE_DISCONNECT: Final = 4
NOTIFY_FOR_THIS_SESSION: Final = 0
AWAY: Final = frozenset({WTS_SESSION_LOCK, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT})


class Message(ctypes.Structure):
    """The beginning of Win32's `MSG`, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class WindowsEvents(SessionEvents):
    """Listens from `start` on. Windows does not wait: what has to be done before sleep is done while it tells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear: _Ear | None = None

    def start(self) -> bool:
        if sys.platform == "win32":
            self._ear = _Ear(self)
            self._ear.create()
            register = ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification
            register.argtypes = (ctypes.c_void_p, ctypes.c_uint)
            register(int(self._ear.winId()), NOTIFY_FOR_THIS_SESSION)
        return self._ear is not None

    def stop(self) -> None:
        if sys.platform == "win32" and self._ear is not None:
            unregister = ctypes.WinDLL("wtsapi32").WTSUnRegisterSessionNotification
            unregister.argtypes = (ctypes.c_void_p,)
            unregister(int(self._ear.winId()))
            self._ear.destroy()
        self._ear = None

    def hear(self, message: int, wparam: int) -> None:
        """Tell what a message of Windows means, if it means something here."""
        if message == WM_POWERBROADCAST and wparam == PBT_APMSUSPEND:
            self.sleeping.emit()
        elif message == WM_WTSSESSION_CHANGE and wparam in AWAY:
            self.screen_locked.emit()


class _Ear(QWindow):
    """Top level, since power broadcasts do not reach message-only windows; never shown."""

    def __init__(self, events: WindowsEvents) -> None:
        super().__init__()
        self._events = events

    def nativeEvent(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        told: Any = Message.from_address(int(message))
        self._events.hear(int(told.message), int(told.wparam))
        return super().nativeEvent(kind, message)

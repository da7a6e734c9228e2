"""macOS: a distributed notification tells that the screen is locked, IOKit that the machine goes to sleep.

Both arrive through the main run loop, which is Qt's event loop there. Plain C interfaces by `ctypes`: no bridge to
Objective-C is needed.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

from PySide6.QtCore import QObject

from desktop.platform.contract import SessionEvents

SCREEN_LOCKED: Final = b"com.apple.screenIsLocked"
CAN_SLEEP: Final = 0xE0000270
WILL_SLEEP: Final = 0xE0000280
DELIVER_IMMEDIATELY: Final = 4
UTF8: Final = 0x08000100
FOUNDATION: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
IOKIT: Final = "/System/Library/Frameworks/IOKit.framework/IOKit"

_NOTIFIED = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_POWER = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)


class MacEvents(SessionEvents):
    """Listens from `start` on. IOKit waits for `allow`, which is given when every slot of `sleeping` has returned."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The system keeps plain pointers to these: they must live as long as it may call them.
        self._on_locked = _NOTIFIED(lambda *_: self.screen_locked.emit())
        self._on_power = _POWER(lambda _context, _service, kind, argument: self.hear_power(kind, argument))
        self._foundation: Any = None
        self._iokit: Any = None
        self._root_port = 0
        self._center: int | None = None

    def start(self) -> bool:
        try:
            self._foundation, self._iokit = _foundation(), _iokit()
        except (OSError, AttributeError):  # not a Mac, or one that lost these interfaces
            return False
        self._listen_for_the_screen()
        self._listen_for_sleep()
        return True

    def stop(self) -> None:
        if self._center is not None:
            self._foundation.CFNotificationCenterRemoveEveryObserver(self._center, id(self))
            self._center = None

    def hear_power(self, kind: int, argument: int | None) -> None:
        """A power message of IOKit; those that ask are answered, else sleep would wait half a minute for us."""
        if kind == WILL_SLEEP:
            self.sleeping.emit()
        if kind in (CAN_SLEEP, WILL_SLEEP):
            self.allow(argument or 0)

    def allow(self, argument: int) -> None:
        """Answer IOKit's question."""
        self._iokit.IOAllowPowerChange(self._root_port, argument)

    def _listen_for_the_screen(self) -> None:
        self._center = self._foundation.CFNotificationCenterGetDistributedCenter()
        name = self._foundation.CFStringCreateWithCString(None, SCREEN_LOCKED, UTF8)
        self._foundation.CFNotificationCenterAddObserver(
            self._center, id(self), self._on_locked, name, None, DELIVER_IMMEDIATELY
        )

    def _listen_for_sleep(self) -> None:
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root_port = self._iokit.IORegisterForSystemPower(
            None, ctypes.byref(port), self._on_power, ctypes.byref(notifier)
        )
        if self._root_port:
            source = self._iokit.IONotificationPortGetRunLoopSource(port)
            modes = ctypes.c_void_p.in_dll(self._foundation, "kCFRunLoopCommonModes")
            self._foundation.CFRunLoopAddSource(self._foundation.CFRunLoopGetMain(), source, modes)


def _foundation() -> Any:
    library = ctypes.CDLL(FOUNDATION)
    pointer = ctypes.c_void_p
    library.CFNotificationCenterGetDistributedCenter.restype = pointer
    library.CFStringCreateWithCString.restype = pointer
    library.CFStringCreateWithCString.argtypes = (pointer, ctypes.c_char_p, ctypes.c_uint32)
    library.CFNotificationCenterAddObserver.argtypes = (pointer, pointer, _NOTIFIED, pointer, pointer, ctypes.c_long)
    library.CFNotificationCenterAddObserver.restype = None
    library.CFNotificationCenterRemoveEveryObserver.argtypes = (pointer, pointer)
    library.CFNotificationCenterRemoveEveryObserver.restype = None
    library.CFRunLoopGetMain.restype = pointer
    library.CFRunLoopAddSource.argtypes = (pointer, pointer, pointer)
    library.CFRunLoopAddSource.restype = None
    return library


def _iokit() -> Any:
    library = ctypes.CDLL(IOKIT)
    pointer = ctypes.c_void_p
    library.IORegisterForSystemPower.restype = ctypes.c_uint32
    library.IORegisterForSystemPower.argtypes = (
        pointer,
        ctypes.POINTER(pointer),
        _POWER,
        ctypes.POINTER(ctypes.c_uint32),
    )
    library.IONotificationPortGetRunLoopSource.restype = pointer
    library.IONotificationPortGetRunLoopSource.argtypes = (pointer,)
    library.IOAllowPowerChange.argtypes = (ctypes.c_uint32, ctypes.c_ssize_t)
    library.IOAllowPowerChange.restype = ctypes.c_int
    return library

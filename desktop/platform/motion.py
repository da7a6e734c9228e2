"""Whether the person asked the system for less movement. Asked anew each time: the choice may change while we run."""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

SPI_GETCLIENTAREAANIMATION: Final = 0x1042
"""`SystemParametersInfo` (winuser.h): whether windows may animate what is in them."""
UTF8: Final = 0x08000100
FOUNDATION: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"


def less_wanted() -> bool:
    """Of Windows (*Show animations*, off) and of macOS (*Reduce motion*); False where a system does not say."""
    if sys.platform == "win32":
        animates = ctypes.c_int(1)
        user: Any = ctypes.WinDLL("user32")
        asked = user.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
        return bool(asked) and not animates.value
    if sys.platform == "darwin":
        return _reduces_motion()
    return False


def _reduces_motion() -> bool:
    """What Accessibility keeps as `reduceMotion`; a Mac that keeps it elsewhere says nothing."""
    try:
        found: Any = ctypes.CDLL(FOUNDATION)
        make, ask = found.CFStringCreateWithCString, found.CFPreferencesGetAppBooleanValue
    except (OSError, AttributeError):
        return False
    make.restype, make.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    ask.restype, ask.argtypes = ctypes.c_ubyte, (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    found.CFRelease.argtypes = (ctypes.c_void_p,)
    key, domain = make(None, b"reduceMotion", UTF8), make(None, b"com.apple.universalaccess", UTF8)
    try:
        return bool(ask(key, domain, None))
    finally:
        for made in (key, domain):
            found.CFRelease(made)

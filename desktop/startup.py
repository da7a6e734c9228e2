"""From the command to the first picture, with as little loaded as that takes: Qt and the store, nothing of the network.

The key's look-up runs in its own process while Qt is being imported. Everything else begins after the first paint.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import TYPE_CHECKING, Final

from desktop import crash_reports, qt_core
from desktop.exits import OK
from desktop.instance_name import take_turn
from desktop.passphrase import passphrase_from
from storage.errors import StoreBusy
from storage.home import Home
from storage.keyring import ProcessKeyring, begin_look_up

if TYPE_CHECKING:
    from desktop.gui import Gui

_OTHERS_START_SECONDS: Final = 15.0
_BETWEEN_ASKING_SECONDS: Final = 0.1


def has_display() -> bool:
    """Whether a window can be seen here."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(chosen) or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _handed_over(home: Home, link: str) -> bool:
    """Whether the program that has this store's windows came forward, and followed the link if there is one. It may be
    starting itself, and not listen yet."""
    from desktop.first_instance import bring_forward

    end = time.monotonic() + _OTHERS_START_SECONDS
    while not (answered := bring_forward(home, link)) and time.monotonic() < end:
        time.sleep(_BETWEEN_ASKING_SECONDS)
    return answered


def run_window(home: Home, passphrase_file: str | None, link: str = "") -> int:
    """Show the window, at the place that a link leads to, until it is closed; the exit code."""
    crash_reports.install(home)
    passphrase = passphrase_from(passphrase_file)
    try:
        turn = take_turn(home)
    except StoreBusy:
        if _handed_over(home, link):
            return OK
        turn = None  # it does not answer: the doorway says so and offers to try again
    code = stood_up(home, passphrase, link).execute()
    if turn is not None:
        turn.release()
    return code


def stood_up(home: Home, passphrase: bytes | None, link: str = "") -> Gui:
    """The window, on its way to its first picture, which the event loop paints."""
    gc.disable()  # a start makes little garbage and much that stays; `collecting` takes over
    keyring = ProcessKeyring()
    begin_look_up(home, keyring)
    qt_core.load()
    from desktop.gui import Gui
    from storage import vault

    gui = Gui(home, keyring, passphrase)
    gui.follow(link)
    if vault.exists(home):
        gui.open_store()
    else:
        gui.show_window()
    return gui

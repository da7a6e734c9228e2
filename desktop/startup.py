"""From the command to the first picture, with as little loaded as that takes: Qt and the store, nothing of the network.

The key's look-up runs in its own process while Qt is being imported. Everything else begins after the first paint.
"""

from __future__ import annotations

import os
import sys

from desktop import crash_reports
from desktop.exits import OK
from desktop.instance_name import seems_open
from desktop.session import passphrase_from
from storage import vault
from storage.errors import StoreBusy
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.writer_lock import WriterLock


def has_display() -> bool:
    """Whether a window can be seen here."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(chosen) or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _is_open_elsewhere(home: Home, link: str) -> bool:
    """Whether another program has this store, open or locked; then it has come forward, and followed the link if there
    is one."""
    busy = seems_open(home)
    if not busy and home.directory.exists():
        try:
            WriterLock(home.writer_lock).release()
        except StoreBusy:
            busy = True
    if not busy:
        return False
    from desktop.first_instance import bring_forward

    return bring_forward(home, link)


def run_window(home: Home, passphrase_file: str | None, link: str = "") -> int:
    """Show the window, at the place that a link leads to, until it is closed; the exit code."""
    crash_reports.install(home)
    keyring = ProcessKeyring()
    passphrase = passphrase_from(passphrase_file)
    exists = vault.exists(home)
    if exists:
        vault.begin(home, keyring)
    if _is_open_elsewhere(home, link):
        return OK
    from desktop.gui import Gui

    gui = Gui(home, keyring, passphrase)
    gui.follow(link)
    if exists:
        gui.open_store()
    else:
        gui.show_window()
    return gui.execute()

"""The program's own start on a store, until the week is painted. Prints JSON; arguments: when executed, store."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

from desktop import light_library
from desktop.__main__ import main as program

if TYPE_CHECKING:
    from desktop.gui import Gui
    from ui.window import MainWindow

EXECUTED = float(sys.argv.pop(1))
TOO_EARLY = ("httpx", "icalendar", "keyring", "cryptography", "asyncio", "authlib", "dateutil", "recurring_ical_events")
OURS = ("desktop", "ui", "storage", "resources", "sync")


def tell(window: MainWindow) -> None:
    """The cost until here; what comes after the first paint is not measured."""
    spent, now = time.process_time(), time.monotonic()
    from tests.benchmarks.peak import peak

    cost: dict[str, object] = {
        "cpu": spent,
        "wall": now - EXECUTED,
        "memory": peak(),
        "early": [name for name in TOO_EARLY if name in sys.modules],
        "modules": sum(name.partition(".")[0] in OURS for name in sys.modules),
    }
    cost["events"] = window.calendar.model.rowCount()  # last: it makes the rest of the window
    print(json.dumps(cost), flush=True)
    os._exit(0)


def watched(gui: Gui) -> Gui:
    """Have the first paint of its window tell."""
    from ui.first_paint import AfterFirstPaint

    show = gui.show_window

    def shown() -> MainWindow:
        window = show()
        AfterFirstPaint(lambda: tell(window), window)
        return window

    if gui.window is not None:
        shown()
    gui.show_window = shown  # type: ignore[method-assign]  # the one place to stand between its making and its paint
    return gui


def main() -> int:
    light_library.load()  # as the program does first, and before this brings more
    from desktop import startup

    stood_up = startup.stood_up
    startup.stood_up = lambda *asked: watched(stood_up(*asked))
    sys.argv.insert(1, "--profile")
    return program()


if __name__ == "__main__":
    sys.exit(main())

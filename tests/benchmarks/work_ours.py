"""The program itself, furnished, and somebody who steps through years of weeks and types in the search.

Prints JSON: what is resident in MB, and the worst turn of the event loop for each letter. Argument: the store.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from typing import TYPE_CHECKING

from desktop import light_library
from desktop.__main__ import main as program
from tests.benchmarks.sizes import SIZES

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from desktop.gui import Gui
    from ui.window import MainWindow

PACE = 0.1
"""Seconds of rest between two keys."""
SETTLE = 3.0
"""The same before a look at the memory."""
YEARS = 3
"""Back, forth and back again."""
TYPED = ("review", "supervision 1", "follow-up visit 42", "a", "te", "900")
REST = 0.0005


def work(window: MainWindow) -> None:
    """Everything with real keys, which come to the window from the platform."""
    from PySide6.QtCore import Qt

    from desktop.search import IDLE
    from tests.benchmarks.measuring import resident
    from tests.benchmarks.peak import own
    from ui.calendar.modes import Mode

    while not window.furnished:
        pump(PACE)
    pump(SETTLE)
    window.calendar.set_mode(Mode.WEEK)
    window.calendar.grid.setFocus()
    begun, begins = window.calendar.day, resident()
    years = []
    for year in range(YEARS):
        for _ in range(SIZES.weeks):
            press(window, Qt.Key.Key_PageDown if year % 2 else Qt.Key.Key_PageUp)
            pump(PACE)
        pump(SETTLE)
        years.append(resident())
    if (begun - window.calendar.day).days != 7 * SIZES.weeks * (YEARS % 2):
        raise RuntimeError("the keys did not arrive")
    told: dict[str, object] = {"furnished": begins, "years": years, "own": own(), "typed": typed(window)}
    pump(IDLE + SETTLE)
    told["searched"] = resident()
    print(json.dumps(told), flush=True)
    os._exit(0)


def typed(window: MainWindow) -> list[float]:
    """Seconds of processor time of the GUI thread's worst turn after each letter, finds included."""
    from PySide6.QtCore import Qt

    from ui.search.pane import SearchPane

    window.actions_.find.trigger()
    pump(1.0)
    pane = window.findChild(SearchPane)
    if pane is None:
        raise RuntimeError("there is no search")
    worst, found = [], 0
    for text in TYPED:
        for letter in text:
            worst.append(max(press(window, Qt.Key(ord(letter.upper()))), pump(PACE)))
        worst[-1] = max(worst[-1], pump(0.5))
        found += pane.model.rowCount()
        for _ in text:
            worst.append(max(press(window, Qt.Key.Key_Backspace), pump(PACE)))
    if not found:
        raise RuntimeError("nothing was found")
    return worst


def press(window: MainWindow, key: Qt.Key) -> float:
    """A key at the window, and what the turn of the event loop that takes it costs."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    begun = time.thread_time()
    QTest.keyClick(window.windowHandle(), key)
    QApplication.processEvents()
    return time.thread_time() - begun


def pump(seconds: float) -> float:
    """Let the event loop turn until it has rested for so long; what its worst turn cost."""
    from PySide6.QtWidgets import QApplication

    rested, worst = 0.0, 0.0
    while rested < seconds:
        begun = time.thread_time()
        QApplication.processEvents()
        worst = max(worst, time.thread_time() - begun)
        time.sleep(REST)
        rested += REST
    return worst


def watched(gui: Gui) -> Gui:
    """Begin when its window stands."""
    from PySide6.QtCore import QTimer

    def begin() -> None:
        if gui.window is None:
            QTimer.singleShot(50, begin)
            return
        try:
            work(gui.window)
        except Exception:  # noqa: BLE001 - the program would note it and go on for ever
            traceback.print_exc()
            os._exit(1)

    QTimer.singleShot(50, begin)
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

"""Several windows on one store, in one process: each its own day and place, all locked together, opened again."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.first_instance import bring_forward
from desktop.gui import Gui
from desktop.windows import OPEN, goes_on
from storage.cipher import Key
from storage.errors import KeyMissing
from storage.home import Home
from tests.storage.keyrings import StartingKeyring
from ui.calendar.modes import Mode
from ui.window import MainWindow


@pytest.fixture
def started(qtbot: QtBot, gui: Gui) -> Gui:
    gui.open_store()
    assert gui.window is not None
    with qtbot.waitSignal(gui.program.store_opened):
        gui.window.repaint()
    return gui


def test_a_further_window_looks_at_the_same_day_and_then_at_its_own(started: Gui) -> None:
    first = started.window
    assert first is not None
    first.calendar.set_mode(Mode.MONTH)
    first.calendar.show_day(date(2026, 3, 4))
    first.actions_.new_window.trigger()
    other = started.windows.every()[1]
    assert other.isVisible()
    assert (other.calendar.mode, other.calendar.day) == (Mode.MONTH, date(2026, 3, 4))
    other.calendar.set_mode(Mode.DAY)
    other.calendar.show_day(date(2026, 5, 6))
    assert (first.calendar.mode, first.calendar.day) == (Mode.MONTH, date(2026, 3, 4))


def test_all_of_them_are_locked_together_and_come_back_together(qtbot: QtBot, started: Gui) -> None:
    windows = [started.windows.another(started.window) for _ in range(2)]
    started._lock()
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [started.door.doorway]
    doorway = started.door.doorway
    assert doorway is not None
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: all(window.isVisible() for window in windows))
    assert len(started.windows.every()) == 3


def test_what_was_open_is_opened_again_in_its_place(
    qtbot: QtBot, started: Gui, home: Home, keyring: StartingKeyring
) -> None:
    other = started.windows.another(started.window)
    other.setGeometry(QRect(40, 60, 950, 650))
    other.calendar.set_mode(Mode.AGENDA)
    assert started.window is not None
    started.windows.leave()
    for window in started.windows.every():
        window.close()
    started.close()
    again = Gui(home, keyring, None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    again.open_store()
    assert again.window is not None
    with qtbot.waitSignal(again.program.store_opened):
        again.window.repaint()
    first, second = again.windows.every()
    assert (first.slot, second.slot) == (0, 1)
    assert second.isVisible()
    assert second.height() == 650
    assert (first.calendar.mode, second.calendar.mode) == (Mode.WEEK, Mode.AGENDA)
    again.close()


def test_closing_one_leaves_the_others_and_its_slot_is_taken_next(qtbot: QtBot, started: Gui) -> None:
    first = started.window
    assert first is not None
    other = started.windows.another(first)
    first.close()
    assert started.windows.every() == (other,)
    assert started.program.feeds.settings.get(OPEN) == "1"
    assert started.windows.another(other).slot == 0


def test_coming_forward_with_no_window_left_opens_one(qtbot: QtBot, started: Gui) -> None:
    assert started.window is not None
    started.window.close()
    assert started.windows.every() == ()
    started.come_forward("optimantra://day/2026-02-03")
    assert started.window is not None
    assert started.window.isVisible()
    assert started.window.calendar.day == date(2026, 2, 3)
    assert started.program.feeds.opened is not None


def test_a_link_that_comes_while_it_is_locked_is_followed_after_unlocking(qtbot: QtBot, started: Gui) -> None:
    started._lock()
    started.come_forward("optimantra://week/2026-07-08")
    doorway = started.door.doorway
    assert doorway is not None
    assert doorway.isVisible()
    assert started.window is not None
    assert not started.window.isVisible()
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: started.window is not None and started.window.isVisible())
    assert started.window.calendar.day == date(2026, 7, 8)


def test_a_link_given_at_the_start_is_followed_once_a_window_stands(qtbot: QtBot, gui: Gui) -> None:
    gui.follow("optimantra://day/2026-02-03")
    gui.open_store()
    assert gui.window is not None
    with qtbot.waitSignal(gui.program.store_opened):
        gui.window.repaint()
    qtbot.waitUntil(lambda: gui.window is not None and gui.window.calendar.day == date(2026, 2, 3))


def test_windows_that_were_closed_do_not_pile_up(qtbot: QtBot, started: Gui) -> None:
    seen: list[weakref.ref[MainWindow]] = []
    for _ in range(5):
        window = started.windows.another(started.window)
        QApplication.processEvents()
        seen.append(weakref.ref(window))
        window.close()
        del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    alive = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    assert alive == list(started.windows.every())


@pytest.mark.parametrize(
    ("chosen", "tray", "platform", "stays"),
    [
        (None, True, "win32", False),
        ("1", True, "win32", True),
        ("1", False, "linux", False),
        ("0", True, "darwin", False),
        (None, False, "darwin", True),
        ("nonsense", True, "linux", False),
    ],
)
def test_whether_it_goes_on_without_a_window(chosen: str | None, tray: bool, platform: str, stays: bool) -> None:
    assert goes_on(chosen, tray=tray, platform=platform) == stays


@pytest.fixture(autouse=True)
def no_windows_left(tmp_path: Path) -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_second_start_finds_a_locked_program_and_leaves_the_store_to_it(qtbot: QtBot, started: Gui) -> None:
    started._lock()
    doorway = started.door.doorway
    assert doorway is not None
    doorway.hide()
    assert bring_forward(started.program.home, "optimantra://week/2026-07-08")
    qtbot.waitUntil(doorway.isVisible)
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: started.window is not None and started.window.isVisible())
    assert started.window is not None
    assert started.window.calendar.day == date(2026, 7, 8)


def test_a_second_start_finds_a_program_that_could_not_open_its_store(
    qtbot: QtBot, home: Home, keyring: StartingKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> Key:
        raise KeyMissing

    monkeypatch.setattr("desktop.gui.vault.unlock", refused)
    gui = Gui(home, keyring, None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    try:
        gui.open_store()
        doorway = gui.door.doorway
        assert doorway is not None
        doorway.hide()
        assert bring_forward(home)
        qtbot.waitUntil(doorway.isVisible)
        assert gui.window is None
        qtbot.addWidget(doorway)
    finally:
        gui.close()

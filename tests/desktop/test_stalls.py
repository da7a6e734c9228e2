"""No step of the window's event loop costs more than a stated number of the window's own repaints, on a store of 20,000
events. The numbers are two to three times what was measured."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from storage.home import Home
from tests.benchmarks.stores import build
from tests.desktop.shown_program import shown
from tests.storage.keyrings import StartingKeyring
from tests.ui.hand import carry
from tests.ui.watchdog import repaints
from ui.calendar.drafting import Drafting
from ui.calendar.modes import Mode
from ui.calendar.view import CalendarView
from ui.calendar.year_view import YearView
from ui.search.pane import SearchPane
from ui.window import MainWindow

pytestmark = pytest.mark.slow

EVENTS = 20_000
STEP = 8.0
"""Whole repaints of the window that one step of the calendar, or a refresh, may cost."""
HAND = 2.0
"""The same of a movement of the hand that something has to follow."""
SUMMER = date(2026, 6, 1)
FAR = date(2045, 6, 1)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, StartingKeyring]:
    folder, keyring = tmp_path_factory.mktemp("large") / "store", StartingKeyring()
    build(folder, EVENTS, keyring)
    return Home(folder), keyring


@pytest.fixture(autouse=True)
def nothing_of_other_tests_is_collected() -> Iterator[None]:
    """The collector looks through everything that lives in the process, also through what earlier tests left."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def gui(qtbot: QtBot, store: tuple[Home, StartingKeyring]) -> Iterator[Gui]:
    with shown(qtbot, *store) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, gui: Gui) -> MainWindow:
    made = gui.window
    assert made is not None
    qtbot.waitUntil(lambda: made.furnished)
    made.calendar.set_mode(Mode.WEEK)
    made.calendar.show_day(SUMMER)
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(("mode", "steps"), [(Mode.DAY, 60), (Mode.WEEK, 52), (Mode.MONTH, 12), (Mode.AGENDA, 8)])
def test_stepping_through_a_year(window: MainWindow, mode: Mode, steps: int) -> None:
    calendar = window.calendar
    calendar.set_mode(mode)
    QApplication.processEvents()
    calendar.step(-1)  # what is made at the first time only
    QApplication.processEvents()
    begun = calendar.day
    assert repaints(window, lambda _turn: calendar.step(-1), steps, arrived(calendar)) < STEP
    assert calendar.day < begun


def arrived(calendar: CalendarView) -> Callable[[], bool]:
    """Whether nobody is on the way to a range any more."""
    return lambda: calendar.walk is None or calendar.walk.goal is None


@pytest.mark.parametrize("mode", [Mode.DAY, Mode.MONTH, Mode.AGENDA])
def test_looking_in_another_way_for_the_first_time(window: MainWindow, mode: Mode) -> None:
    """Its view is made, its range is read, laid out and painted."""
    calendar = window.calendar
    worst = repaints(window, lambda _turn: window.actions_.views[mode].trigger(), 1, arrived(calendar))
    QApplication.processEvents()
    assert calendar.mode is mode
    assert worst < STEP


def test_what_begins_after_the_first_picture_goes_in_turns(qtbot: QtBot, store: tuple[Home, StartingKeyring]) -> None:
    """The worker, the tray, the lock, the window's furniture: only the first turn, which makes the window, is long."""
    home, keyring = store
    made = Gui(home, keyring, None)  # type: ignore[arg-type]  # as above
    try:
        made.open_store()
        window = made.window
        assert window is not None
        window.repaint()
        QApplication.processEvents()
        QApplication.processEvents()
        assert repaints(window, lambda _turn: None, 1, lambda: window.furnished) < STEP
        qtbot.waitUntil(lambda: made.program.feeds.opened is not None)
    finally:
        made.close()
        for one in made.windows.every():
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_going_far_away(window: MainWindow) -> None:
    assert repaints(window, lambda turn: window.calendar.show_day(FAR.replace(year=FAR.year + 2 * turn)), 3) < STEP


def test_dragging_a_new_event_over_the_days(window: MainWindow) -> None:
    calendar = window.calendar
    calendar.set_editable(True)
    grid = calendar.grid
    grid.show_minute(0)
    QApplication.processEvents()
    view, scene = grid.viewport(), grid.scene
    assert scene is not None
    frame = scene.frame
    # At four in the night nothing is booked in this store.
    start = QPoint(frame.day_left(2) + frame.widths[2] // 2, frame.top + frame.y(4 * 60) - grid.verticalOffset())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)

    def move(turn: int) -> None:
        carry(view, start + QPoint(8 * turn % 300, turn % 20 * 4 + 20))

    assert repaints(window, move, 60) < HAND
    drafting = grid.findChild(Drafting)
    assert drafting is not None
    assert drafting.draft is not None
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)


def test_typing_in_the_search(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.find.trigger()
    QApplication.processEvents()
    pane = window.findChild(SearchPane)
    assert pane is not None
    text = "supervision 1"

    def type_one(turn: int) -> None:
        QTest.keyClicks(pane.field, text[turn])
        QTest.qWait(120)

    type_one(0)  # what is made with the first letter only
    pane.field.clear()
    assert repaints(window, type_one, len(text)) < STEP
    qtbot.waitUntil(lambda: bool(pane.model.hits()))


def test_reading_again_after_a_sync(qtbot: QtBot, gui: Gui, window: MainWindow) -> None:
    window.calendar.set_mode(Mode.YEAR)
    year = window.calendar.findChild(YearView)
    assert year is not None
    with qtbot.waitSignal(year.months[-1].filled):
        """Its months are read one after the other."""
    window.calendar.set_mode(Mode.WEEK)
    QApplication.processEvents()
    assert repaints(window, _then(gui.program.feeds.refresh), 5) < STEP


def _then(do: Callable[[], None]) -> Callable[[int], None]:
    return lambda _turn: do()

"""Scenes of looking at the schedule: side by side, filtered, searched, free time, two zones, an event carried."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tools.gallery.scene import NARROW, SMALL, Scene

if TYPE_CHECKING:
    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

SCENES: Final = (
    Scene("day-side-by-side", "beside"),
    Scene("day-side-by-side-dark-arabic", "beside", scheme="dark", locale="ar_EG"),
    Scene("day-by-place-german", "places", locale="de_DE"),
    Scene("filtered", "filtered"),
    Scene("filtered-narrow-german-dark", "filtered", NARROW, scheme="dark", locale="de_DE"),
    Scene("filter", "filter"),
    Scene("filter-arabic-contrast", "filter", scheme="high-dark", locale="ar_EG"),
    Scene("find", "find"),
    Scene("find-narrow-german-dark", "find", NARROW, scheme="dark", locale="de_DE"),
    Scene("free", "free"),
    Scene("free-200-arabic", "free", SMALL, scale="2", locale="ar_EG"),
    Scene("zones", "zones"),
    Scene("month-carry", "carry"),
    Scene("date", "date"),
    Scene("day-list", "day-list"),
    Scene("print", "print"),
    Scene("print-dark-german", "print", scheme="dark", locale="de_DE"),
)
PATIENCE: Final = 5.0
"""Seconds that a scene waits for what comes later: an answer of the search."""


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """The sample practice is all they need."""


def show(window: MainWindow, scene: Scene) -> QWidget:
    from storage.filters import Filter
    from ui.calendar.split import Split

    window.calendar.filtered.choose(Filter())
    window.calendar.set_split(Split.NONE)
    scenes: dict[str, Callable[[MainWindow], QWidget]] = {
        "beside": _beside,
        "places": _places,
        "filtered": _filtered,
        "filter": _filter,
        "find": _find,
        "free": _free,
        "zones": _zones,
        "carry": _carry,
        "date": _date,
        "print": _print,
        "day-list": _day_list,
    }
    return scenes[scene.what](window)


def _beside(window: MainWindow) -> QWidget:
    window.actions_.beside_calendars.trigger()
    return window


def _places(window: MainWindow) -> QWidget:
    window.actions_.beside_places.trigger()
    window.calendar.step(1)
    return window


def _filtered(window: MainWindow) -> QWidget:
    from storage.filters import Choice, Filter

    gone = Choice(frozenset({"cancelled", "noshow", "confirmed"}))
    chosen = Filter(status=gone, place=Choice(frozenset({"Harbour Street clinic"}), only=True))
    window.calendar.filtered.choose(chosen)
    return window


def _filter(window: MainWindow) -> QWidget:
    from ui.filters.furnish import FilterDesk

    _filtered(window)
    desk = window.findChild(FilterDesk)
    if isinstance(desk, FilterDesk):
        desk.open()
        if desk.popover is not None:
            return desk.popover
    return window


def _find(window: MainWindow) -> QWidget:
    from ui.search.pane import SearchPane

    window.actions_.find.trigger()
    pane = window.findChild(SearchPane)
    if isinstance(pane, SearchPane):
        pane.field.setText("man")
        _wait(lambda: pane.model.rowCount() > 0)
    return window


def _free(window: MainWindow) -> QWidget:
    from ui.free.pane import FreePane

    window.calendar.set_editable(True)
    window.actions_.free_time.trigger()
    pane = window.findChild(FreePane)
    if isinstance(pane, FreePane):
        pane.whole_days.setChecked(False)
        rows = (
            row for row in range(1, pane.list.count()) if pane.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable
        )
        pane.list.setCurrentRow(next(rows, 0))
    return window


def _zones(window: MainWindow) -> QWidget:
    window.calendar.set_other_zone(ZoneInfo("America/New_York"))
    window.calendar.show_day(date(2026, 10, 25))
    window.calendar.grid.show_minute(0)
    return window


def _carry(window: MainWindow) -> QWidget:
    from ui.calendar.modes import Mode
    from ui.calendar.month_board import MonthBoard
    from ui.calendar.permits import why_fixed

    calendar = window.calendar
    calendar.set_mode(Mode.MONTH)
    calendar.set_editable(True)
    board = calendar.focusProxy()
    if isinstance(board, MonthBoard):
        rows = enumerate(calendar.model.occurrences)
        row = next(row for row, one in rows if one.patient and not why_fixed(one, calendar.model.look(one)))
        board.make_current(row)
        QTest.keyClick(board, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    return window


def _date(window: MainWindow) -> QWidget:
    from ui.calendar.go_to import GoTo

    window.actions_.go_to.trigger()
    field = window.findChild(GoTo)
    if isinstance(field, GoTo):
        field.field.setText("14 march")
        return field
    return window


def _day_list(window: MainWindow) -> QWidget:
    from ui.calendar.day_list import DayList
    from ui.calendar.modes import Mode

    window.calendar.set_mode(Mode.MONTH)
    day = window.calendar.present_day()
    return DayList(window.calendar.model, day, window.theme, window)


def _print(window: MainWindow) -> QWidget:
    from ui.dialogs.print_sheet import PrintSheet

    window.actions_.print.trigger()
    asked = window.findChild(PrintSheet)
    return asked if isinstance(asked, PrintSheet) else window


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)

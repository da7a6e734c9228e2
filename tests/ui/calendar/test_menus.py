"""Context menus: what they offer on events and on free time, by pointer and by key, and what others add."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, typical_week
from ui.calendar.canvas import Canvas
from ui.calendar.menus import EventMenus
from ui.calendar.modes import Mode
from ui.calendar.view import CalendarView
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CalendarView]:
    made = CalendarView(
        FakeSchedule(typical_week(MONDAY, BERLIN)), FakeSources(), Theme(), BERLIN, locale=QLocale("en_GB"),
        now=lambda: datetime(2026, 11, 25, 9, 42, tzinfo=UTC),
    )  # fmt: skip
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


@pytest.fixture
def menus(view: CalendarView) -> EventMenus:
    return EventMenus(view)


def words(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def row_of(view: CalendarView, name: str) -> int:
    return next(row for row, one in enumerate(view.model.occurrences) if name in (one.patient, one.summary))


def choose(menu: QMenu, starts: str) -> None:
    next(one for one in menu.actions() if one.text().replace("&", "").startswith(starts)).trigger()


def test_an_event_can_be_opened_copied_and_gone_to(view: CalendarView, menus: EventMenus) -> None:
    menu = menus.of_event(row_of(view, "Nils Bergström"))
    assert words(menu) == ["Open", "Copy details", "Show its day"]
    opened = QSignalSpy(view.activated)
    choose(menu, "Open")
    assert opened.count() == 1
    choose(menu, "Copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Nils Bergström"
    assert "25 November 2026" in lines[1]
    choose(menu, "Show its day")
    assert (view.mode, view.day) == (Mode.DAY, date(2026, 11, 25))


def test_what_is_copied_has_no_name_while_names_are_hidden(view: CalendarView, menus: EventMenus) -> None:
    view.hide_names(True)
    occurrence = view.model.occurrences[row_of(view, "Nils Bergström")]
    assert "Bergström" not in menus.details(occurrence)
    assert menus.details(occurrence).startswith("First consultation")


def test_what_does_not_move_says_why(view: CalendarView, menus: EventMenus) -> None:
    view.set_editable(True)
    assert "only read here" in words(menus.of_event(row_of(view, "Dentist")))[-1]
    assert "cancelled" in words(menus.of_event(row_of(view, "Elif Demir")))[-1]
    assert words(menus.of_event(row_of(view, "Nils Bergström")))[-1] == "Show its day"


def test_others_add_what_they_can_do(view: CalendarView, menus: EventMenus) -> None:
    view.event_menu.connect(lambda menu, one: menu.addAction(f"Cancel {one.patient}"))
    view.time_menu.connect(lambda menu, start, end: menu.addAction(f"Block {start:%H:%M}–{end:%H:%M}"))
    assert "Cancel Nils Bergström" in words(menus.of_event(row_of(view, "Nils Bergström")))
    grid = view.grid
    grid.show_minute(7 * 60)
    assert grid.scene is not None
    frame = grid.scene.frame
    point = QPoint(frame.day_left(6) + 20, frame.top + frame.hour + 2)
    assert "Block 08:00–09:00" in words(menus.of_time(grid, point))


def test_free_time_offers_a_new_appointment_at_its_quarter(view: CalendarView, menus: EventMenus) -> None:
    grid = view.grid
    grid.show_minute(7 * 60)
    assert grid.scene is not None
    frame = grid.scene.frame
    point = QPoint(frame.day_left(6) + 20, frame.top + frame.hour + frame.hour // 3)
    assert words(menus.of_time(grid, point)) == ["Show this day"]
    view.set_editable(True)
    asked = QSignalSpy(view.create_asked)
    choose(menus.of_time(grid, point), "New appointment here, 08:15")
    start, end = asked.at(0)
    assert (start.date(), start.hour, start.minute, end.hour) == (date(2026, 11, 29), 8, 15, 9)


@pytest.mark.parametrize("mode", [Mode.MONTH, Mode.AGENDA])
def test_days_without_hours_begin_at_the_opening(view: CalendarView, menus: EventMenus, mode: Mode) -> None:
    view.set_mode(mode)
    view.set_editable(True)
    shown = view.focusProxy()
    assert isinstance(shown, Canvas)
    point = shown.visualRect(shown._source.index(0)).center()
    asked = QSignalSpy(view.create_asked)
    choose(menus.of_time(shown, point), "New appointment here")
    assert asked.at(0)[0].hour == 8


def test_the_menu_key_asks_for_the_current_events_menu(view: CalendarView, menus: EventMenus) -> None:
    grid = view.grid
    grid.make_current(row_of(view, "Nils Bergström"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(grid.viewport(), event)
    assert menus.menu is not None
    assert words(menus.menu)[0] == "Open"


def test_beside_the_days_there_is_no_menu(view: CalendarView, menus: EventMenus) -> None:
    assert menus.of_time(view.grid, QPoint(2, 400)).isEmpty()

"""The month worked with: carrying events to other days, asking for new ones, and reaching what has no room."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, all_day, timed, typical_week, visit
from ui.calendar.day_list import DayList
from ui.calendar.modes import Mode
from ui.calendar.month_board import MonthBoard, on_another_day
from ui.calendar.view import CalendarView
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(qtbot: QtBot) -> CalendarView:
    made = CalendarView(
        FakeSchedule(typical_week(MONDAY, BERLIN)), FakeSources(), Theme(), BERLIN, locale=QLocale("en_GB"),
        now=lambda: datetime(2026, 11, 25, 9, 42, tzinfo=UTC),
    )  # fmt: skip
    qtbot.addWidget(made)
    made.set_mode(Mode.MONTH)
    made.set_editable(True)
    made.resize(1280, 1200)
    made.show()
    return made


@pytest.fixture
def board(view: CalendarView) -> MonthBoard:
    found = view.focusProxy()
    assert isinstance(found, MonthBoard)
    found.setFocus()
    return found


def row_of(view: CalendarView, name: str) -> int:
    return next(row for row, one in enumerate(view.model.occurrences) if name in (one.patient, one.summary))


def cell(board: MonthBoard, day: date) -> QPoint:
    assert board._frame is not None
    ahead = (day - board._source.first).days
    return board._frame.cell(ahead // 7, ahead % 7).center()


def carry(board: MonthBoard, row: int, day: date) -> None:
    begin, end = board.rects_of(row)[0].center(), cell(board, day)
    QTest.mousePress(board.viewport(), LEFT, NONE, begin)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(board.viewport(), begin + (end - begin) * share)
    QTest.mouseRelease(board.viewport(), LEFT, NONE, end)


def test_an_event_is_carried_to_another_day_and_keeps_its_time(view: CalendarView, board: MonthBoard) -> None:
    asked, opened = QSignalSpy(view.move_asked), QSignalSpy(view.activated)
    row = row_of(view, "Leo Fontaine")
    carry(board, row, date(2026, 11, 27))
    assert asked.count() == 1
    occurrence, start, end = asked.at(0)
    assert occurrence.patient == "Leo Fontaine"
    assert (start, end) == (
        datetime(2026, 11, 27, 8, 30, tzinfo=BERLIN),
        datetime(2026, 11, 27, 9, 15, tzinfo=BERLIN),
    )
    assert opened.count() == 0
    assert board.carried is None


def test_put_down_where_it_was_asks_for_nothing(view: CalendarView, board: MonthBoard) -> None:
    asked = QSignalSpy(view.move_asked)
    carry(board, row_of(view, "Leo Fontaine"), date(2026, 11, 25))
    assert asked.count() == 0


def test_what_may_not_be_moved_stays_and_says_why(view: CalendarView, board: MonthBoard) -> None:
    asked = QSignalSpy(view.move_asked)
    for name in ("Ada Lindqvist", "Farmers' market"):
        carry(board, row_of(view, name), date(2026, 11, 4))
    assert asked.count() == 0
    assert board.carried is None


def test_nothing_moves_where_nothing_may_be_changed(view: CalendarView, board: MonthBoard) -> None:
    view.set_editable(False)
    asked = QSignalSpy(view.move_asked)
    carry(board, row_of(view, "Leo Fontaine"), date(2026, 11, 27))
    assert asked.count() == 0


def test_keys_carry_by_days_and_weeks(view: CalendarView, board: MonthBoard) -> None:
    asked = QSignalSpy(view.move_asked)
    board.make_current(row_of(view, "Leo Fontaine"))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(board, key, ALT)
    assert board.carried is not None
    assert board.words() == "Thursday, 12 November 2026, 08:30 – 09:15"
    assert not board.grab().isNull()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert asked.count() == 0
    QTest.keyClick(board, Qt.Key.Key_Left, ALT)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert asked.at(0)[1].date() == date(2026, 11, 24)


def test_keys_follow_the_reading_direction(view: CalendarView, board: MonthBoard) -> None:
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    board.make_current(row_of(view, "Leo Fontaine"))
    QTest.keyClick(board, Qt.Key.Key_Left, ALT)
    assert board.carried is not None
    assert board.carried.day == board.carried.origin + 1


def test_it_is_not_carried_out_of_the_range(view: CalendarView, board: MonthBoard) -> None:
    board.make_current(row_of(view, "Leo Fontaine"))
    for _ in range(12):
        QTest.keyClick(board, Qt.Key.Key_Down, ALT)
    assert board.carried is not None
    assert board.carried.day < view.model.days


def test_a_double_click_on_a_day_asks_for_a_new_appointment(view: CalendarView, board: MonthBoard) -> None:
    asked = QSignalSpy(view.create_asked)
    QTest.mouseDClick(board.viewport(), LEFT, NONE, cell(board, date(2026, 11, 10)))
    assert asked.at(0)[0] == datetime(2026, 11, 10, 8, tzinfo=BERLIN)
    assert asked.at(0)[1] == datetime(2026, 11, 10, 9, tzinfo=BERLIN)


def test_another_day_keeps_wall_time_and_length_over_the_clock_change() -> None:
    friday = date(2026, 10, 23)
    night = timed(BERLIN, friday, "23:00", 300, "Night duty")
    start, end = on_another_day(night, 1, BERLIN)
    assert start == datetime(2026, 10, 24, 23, tzinfo=BERLIN)
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=5)
    assert end.hour == 3


def test_what_has_no_room_takes_the_place_of_the_count_when_it_is_chosen(view: CalendarView, board: MonthBoard) -> None:
    day = date(2026, 11, 12)
    schedule = view.filtered.whole
    assert isinstance(schedule, FakeSchedule)
    schedule.replace([visit(BERLIN, day, f"{8 + hour:02}:00", 30, f"Patient {hour}", "Acu") for hour in range(12)])
    last = row_of(view, "Patient 11")
    assert board.rects_of(last) == []
    board.make_current(last)
    (rect,) = board.rects_of(last)
    assert board._frame is not None
    assert board.row_at(rect.center()) == last
    assert not board.grab().isNull()
    board.clear_current()
    assert board.row_at(rect.center()) == -1


def test_the_count_opens_a_list_of_its_day(view: CalendarView, board: MonthBoard, qtbot: QtBot) -> None:
    day = date(2026, 11, 12)
    schedule = view.filtered.whole
    assert isinstance(schedule, FakeSchedule)
    away = all_day(date(2026, 11, 10), 5, "Away")
    schedule.replace(
        [away, *(visit(BERLIN, day, f"{8 + hour:02}:00", 30, f"Patient {hour}", "Acu") for hour in range(12))]
    )
    assert board._frame is not None
    ahead = (day - board._source.first).days
    spot = board._frame.more(ahead // 7, ahead % 7).center()

    def pressed() -> DayList:
        QTest.mouseClick(board.viewport(), LEFT, NONE, spot)
        found = board.findChild(DayList)
        assert isinstance(found, DayList)
        return found

    shown = pressed()
    assert [shown.model.index(row).data() for row in range(3)] == ["Away", "Patient 0", "Patient 1"]
    assert not shown.grab().isNull()
    opened = QSignalSpy(view.activated)
    QTest.keyClick(shown.list, Qt.Key.Key_End)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert opened.at(0)[0].patient == "Patient 11"
    qtbot.wait(1)
    board.clear_current()
    again = pressed()
    view.hide_names(True)
    qtbot.waitUntil(lambda: board.findChild(DayList) is None)
    assert again is not shown
    last = pressed()
    button = last.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert (view.mode, view.day) == (Mode.DAY, day)

"""One day side by side: columns, keyboard, drafts, clashes, and what an event says of itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from storage.filters import Choice, Filter
from storage.records.events import Occurrence
from storage.records.ids import CalendarId
from tests.ui.calendar.practice_week import (
    CHOIR,
    HOME,
    PRACTICE,
    TEAM,
    FakeSchedule,
    FakeSources,
    overfull_week,
    timed,
    typical_week,
    visit,
)
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, practitioner
from tests.ui.stand_ins import FakeSources as MoreSources
from ui.calendar.modes import Mode
from ui.calendar.moves import Step
from ui.calendar.split import Split, by_calendar, by_place
from ui.calendar.view import CalendarView
from ui.models.looks import Look
from ui.ports import Ports
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEDNESDAY, THURSDAY = MONDAY + timedelta(days=2), MONDAY + timedelta(days=3)
LOOKS = {name: Look(name, "#2f6fde", name == PRACTICE, False) for name in (PRACTICE, HOME, CHOIR, TEAM)}


class Looks:
    """Knows every calendar by its id."""

    def look(self, occurrence: Occurrence) -> Look:
        return LOOKS[occurrence.calendar]

    def others(self, occurrence: Occurrence) -> tuple[Look, ...]:
        return tuple(LOOKS[calendar] for calendar in occurrence.also)


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., CalendarView]:
    def made(
        split: Split, day: date = WEDNESDAY, events: tuple[Occurrence, ...] | None = None, width: int = 1200
    ) -> CalendarView:
        view = CalendarView(
            FakeSchedule(typical_week(MONDAY, BERLIN) if events is None else events),
            FakeSources(),
            Theme(),
            BERLIN,
            locale=QLocale("en_GB"),
            now=lambda: datetime(2026, 11, 25, 9, 42, tzinfo=UTC),
        )
        qtbot.addWidget(view)
        view.set_mode(Mode.DAY)
        view.show_day(day)
        view.set_split(split)
        view.resize(width, 800)
        view.show()
        return view

    return made


def columns(view: CalendarView) -> dict[str, list[str]]:
    """What stands in which column, by its heading, from where the blocks are drawn."""
    scene, frame = view.grid.scene, view.grid.scene.frame if view.grid.scene else None
    assert scene is not None and frame is not None
    found: dict[str, list[str]] = {column.name: [] for column in view.grid._days.columns}
    names = list(found)
    for placed in (*scene.bars, *scene.hours):
        name = names[frame.day_at(placed.block.rect.center().x())]
        found[name].append(view.model.occurrences[placed.row].summary)
    return found


def test_each_calendar_has_a_column_in_the_order_of_the_accounts(make: Callable[..., CalendarView]) -> None:
    found = columns(make(Split.CALENDAR))
    assert list(found) == ["Practice", "Family", "Choir", "Study group"]
    assert "Call the landlord" in found["Family"]
    assert "Study group: pulse diagnosis" in found["Study group"]
    assert found["Choir"] == []


def test_an_event_on_two_calendars_stands_in_both(make: Callable[..., CalendarView]) -> None:
    found = columns(make(Split.CALENDAR, THURSDAY))
    assert "Team lunch" in found["Family"]
    assert "Team lunch" in found["Study group"]


def test_places_of_the_practice_have_columns_and_the_rest_is_elsewhere(make: Callable[..., CalendarView]) -> None:
    found = columns(make(Split.PLACE, THURSDAY))
    assert list(found) == ["Room 2", "Room 1", "Video", "Elsewhere"]
    assert "Yoga" in found["Elsewhere"]
    assert len(found["Room 1"]) == 1


def test_a_filter_takes_a_calendars_column_away(make: Callable[..., CalendarView]) -> None:
    view = make(Split.CALENDAR)
    view.filtered.choose(Filter(calendar=Choice(frozenset({CHOIR, HOME}))))
    assert list(columns(view)) == ["Practice", "Study group"]


def test_only_one_day_is_split(make: Callable[..., CalendarView]) -> None:
    view = make(Split.CALENDAR)
    view.set_mode(Mode.WEEK)
    assert view.grid.scene is not None
    assert view.grid.scene.frame.days == 7
    view.set_mode(Mode.DAY)
    assert view.grid.scene.frame.days == 4
    view.set_split(Split.NONE)
    assert view.grid.scene.frame.days == 1


def test_empty_calendars_give_way_where_there_is_no_room() -> None:
    listed = [(CalendarId(name), LOOKS[name]) for name in (PRACTICE, HOME, CHOIR, TEAM)]
    day = [timed(BERLIN, MONDAY, "09:00", 60, "Dentist", HOME)]
    assert [column.key for column in by_calendar(day, listed, 4)] == [PRACTICE, HOME, CHOIR, TEAM]
    assert [column.key for column in by_calendar(day, listed, 3)] == [HOME]
    assert [column.key for column in by_calendar([], listed, 3)] == [PRACTICE]
    assert by_calendar([], [], 3) == ()


def test_places_are_ordered_by_how_busy_they_are() -> None:
    day = [
        visit(BERLIN, MONDAY, "09:00", 30, "Ada", "Acu", location="B"),
        visit(BERLIN, MONDAY, "10:00", 30, "Ben", "Acu", location="A"),
        visit(BERLIN, MONDAY, "11:00", 30, "Cyd", "Acu", location=" A "),
    ]
    assert [(column.name, sorted(column.rows)) for column in by_place(day, Looks())] == [("A", [1, 2]), ("B", [0])]
    assert [column.name for column in by_place([], Looks())] == ["Elsewhere"]


def test_left_and_right_go_from_column_to_column_and_on_to_the_next_day(
    make: Callable[..., CalendarView], qtbot: QtBot
) -> None:
    view = make(Split.CALENDAR)
    grid = view.grid
    grid.setFocus()
    grid.make_current(next(row for row, one in enumerate(view.model.occurrences) if one.patient == "Nils Bergström"))
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert view.model.occurrence(grid.currentIndex()).summary == "Call the landlord"
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert view.model.occurrence(grid.currentIndex()).calendar == TEAM
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert view.model.occurrence(grid.currentIndex()).summary == "Call the landlord"
    while grid.go(Step.LATER):
        pass
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert view.day == THURSDAY


def test_every_event_keeps_its_spoken_name_and_its_place(make: Callable[..., CalendarView]) -> None:
    view = make(Split.CALENDAR)
    for row in range(view.model.rowCount()):
        index = view.model.index(row)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert view.model.look(view.model.occurrences[row]).name in spoken
        assert view.grid.visualRect(index).isValid()


def test_an_event_is_moved_within_its_column_and_keeps_its_day(make: Callable[..., CalendarView]) -> None:
    view = make(Split.CALENDAR)
    view.set_editable(True)
    grid = view.grid
    row = next(row for row, one in enumerate(view.model.occurrences) if one.patient == "Pau Ferrer")
    grid.make_current(row)
    begin = grid.rects_of(row)[0].center()
    asked = QSignalSpy(view.move_asked)
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    hour = grid.scene.frame.hour if grid.scene else 0
    for point in (begin + QPoint(0, 30), begin + QPoint(0, hour)):
        QTest.mouseMove(grid.viewport(), point)
    drawn = grid._drafting.rect(grid.scene.frame) if grid._drafting and grid.scene else None
    assert drawn is not None
    assert grid.scene is not None
    assert grid.scene.frame.day_at(drawn.center().x()) == 0
    QTest.mouseRelease(
        grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin + QPoint(0, hour)
    )
    assert asked.count() == 1
    _, start, _ = asked.at(0)
    assert (start.date(), start.hour, start.minute) == (WEDNESDAY, 16, 15)


def test_a_clash_is_marked_in_the_practices_column(make: Callable[..., CalendarView]) -> None:
    view = make(Split.CALENDAR)
    assert view.grid.scene is not None
    assert view.grid.scene.clashes
    assert {clash.day for clash in view.grid.scene.clashes} == {0}


def test_an_overfull_day_keeps_every_event_inside_its_column(make: Callable[..., CalendarView]) -> None:
    view = make(Split.CALENDAR, MONDAY, overfull_week(MONDAY, BERLIN))
    scene = view.grid.scene
    assert scene is not None
    for placed in scene.hours:
        rect = placed.block.rect
        assert scene.frame.day_at(rect.left()) == scene.frame.day_at(rect.right())


def test_the_windows_actions_split_the_day_and_remember_it(qtbot: QtBot) -> None:
    settings, sources = FakeSettings(), MoreSources(practitioner())
    settings.put(keys.AGE_STATED, "1")

    def window() -> MainWindow:
        schedule = FakeSchedule(typical_week(MONDAY, BERLIN))
        made = MainWindow(Ports(schedule, sources, settings, FakeCommands(sources)), Theme(), BERLIN, clock=lambda: NOW)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: made.furnished)
        return made

    first = window()
    first.actions_.beside_calendars.trigger()
    assert (first.calendar.mode, first.calendar.split) == (Mode.DAY, Split.CALENDAR)
    first.actions_.beside_places.trigger()
    assert first.calendar.split is Split.PLACE
    assert not first.actions_.beside_calendars.isChecked()
    assert window().calendar.split is Split.PLACE
    first.actions_.beside_places.trigger()
    assert window().calendar.split is Split.NONE
    first.actions_.larger.trigger()
    assert first.calendar.grid.hour_height > first.calendar.grid.usual_height
    first.actions_.usual_size.trigger()
    assert first.calendar.grid.hour_height == first.calendar.grid.usual_height
    first.calendar.set_mode(Mode.MONTH)
    assert not first.actions_.larger.isEnabled()

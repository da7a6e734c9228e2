"""The free-time finder in the window: over everything, whatever is filtered, shown in the hours, and booked from."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from storage.filters import Choice, Filter
from storage.free_time import Opening, Part
from storage.records.events import Status
from tests.ui.calendar.practice_week import FakeSchedule, all_day, timed, visit
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from ui.calendar.modes import Mode
from ui.free.finds import as_text, length, lines_of
from ui.free.furnish import FreeDesk
from ui.free.pane import Ask, FreePane, dumps, loads
from ui.models.phrases import Phrases
from ui.ports import Ports
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = date(2026, 11, 24)
WEDNESDAY = TUESDAY + timedelta(days=1)
EVENTS = (
    visit(BERLIN, WEDNESDAY, "08:00", 180, "Ada Lindqvist", "Course"),
    timed(BERLIN, WEDNESDAY, "12:00", 60, "Dentist"),
    timed(BERLIN, WEDNESDAY, "14:00", 240, "Landlord", status=Status.TENTATIVE),
    all_day(TUESDAY + timedelta(days=2), 40, "Away"),
)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    settings, sources = FakeSettings(), FakeSources(practitioner())
    settings.put(keys.AGE_STATED, "1")
    made = MainWindow(
        Ports(FakeSchedule(EVENTS), sources, settings, FakeCommands(sources)), Theme(), BERLIN, clock=lambda: NOW
    )
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(FreeDesk) is not None)
    made.calendar.set_editable(True)
    return made


@pytest.fixture
def desk(window: MainWindow) -> FreeDesk:
    window.actions_.free_time.trigger()
    desk = window.findChild(FreeDesk)
    assert isinstance(desk, FreeDesk)
    return desk


@pytest.fixture
def pane(desk: FreeDesk) -> FreePane:
    assert desk.pane is not None
    return desk.pane


def spans(desk: FreeDesk) -> list[str]:
    return [
        f"{datetime.fromtimestamp(one.start, BERLIN):%a %H:%M}-{datetime.fromtimestamp(one.end, BERLIN):%H:%M}"
        for one in desk.found
    ]


def pick(pane: FreePane, starts: str) -> None:
    row = next(row for row in range(pane.list.count()) if pane.list.item(row).text().startswith(starts))
    pane.list.setCurrentRow(row)


def test_private_time_counts_and_what_is_asked_changes_what_is_found(desk: FreeDesk, pane: FreePane) -> None:
    assert spans(desk) == ["Tue 11:45-18:00", "Wed 11:00-12:00", "Wed 13:00-14:00"]
    pane.tentative.setChecked(False)
    assert spans(desk)[-1] == "Wed 13:00-18:00"
    pane.buffer.setCurrentIndex(pane.buffer.findData("10"))
    pane.buffer.activated.emit(1)
    assert spans(desk) == ["Tue 11:45-18:00", "Wed 13:10-18:00"]
    pane.whole_days.setChecked(False)
    assert len(desk.found) > 2
    assert pane.told.text().startswith(str(len(desk.found)))


def test_what_the_filter_hides_takes_its_time_too(desk: FreeDesk, window: MainWindow) -> None:
    window.calendar.filtered.choose(Filter(account=Choice(frozenset({"a-home"}))))
    assert "Wed 11:00-12:00" in spans(desk)
    assert "Wed 11:00-14:00" not in spans(desk)


def test_a_stretch_is_shown_in_the_hours_and_begins_an_appointment(
    desk: FreeDesk, pane: FreePane, window: MainWindow
) -> None:
    window.calendar.set_mode(Mode.MONTH)
    pick(pane, "13:00")
    assert window.calendar.mode is Mode.WEEK
    assert window.calendar.grid._layer is not None
    asked = QSignalSpy(window.calendar.create_asked)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    start, end = asked.at(0)
    assert (start.date(), start.hour, end - start) == (WEDNESDAY, 13, timedelta(minutes=50))
    QTest.keyClick(pane.list, Qt.Key.Key_Escape)
    assert pane.isHidden()
    assert window.calendar.grid._layer is None


def test_nothing_is_booked_where_nothing_can_be(desk: FreeDesk, pane: FreePane, window: MainWindow) -> None:
    window.calendar.set_editable(False)
    window.actions_.free_time.trigger()
    window.actions_.free_time.trigger()
    pick(pane, "13:00")
    asked = QSignalSpy(window.calendar.create_asked)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.book.isHidden()
    assert asked.count() == 0


def test_it_follows_the_schedule_and_keeps_the_chosen_stretch(
    desk: FreeDesk, pane: FreePane, window: MainWindow
) -> None:
    pick(pane, "13:00")
    chosen = pane.chosen
    schedule = window.ports.schedule
    assert isinstance(schedule, FakeSchedule)
    schedule.replace((*EVENTS, timed(BERLIN, TUESDAY, "13:00", 60, "Call")))
    assert spans(desk)[:2] == ["Tue 11:45-13:00", "Tue 14:00-18:00"]
    assert pane.chosen == chosen


def test_when_nothing_is_free_it_says_what_to_try(pane: FreePane) -> None:
    pane.take(())
    assert "shorter" in pane.told.text()
    assert not pane.copy.isEnabled()
    assert not pane.book.isEnabled()


def test_the_text_to_send_says_when_and_nothing_of_why(desk: FreeDesk, pane: FreePane) -> None:
    pane.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "13:00" in text
    assert "Dentist" not in text
    assert "Lindqvist" not in text


@pytest.mark.parametrize("ask", [Ask(), Ask(90, Part.EVENING, 56, 15, tentative_takes=False, all_day_takes=False)])
def test_what_was_asked_is_remembered(ask: Ask) -> None:
    assert loads(dumps(ask)) == ask


@pytest.mark.parametrize("text", ["", "x", "50 work 14 0", "51 work 14 0 1 1", "50 noon 14 0 1 1", "-5 work 14 0 1 1"])
def test_what_makes_no_sense_asks_for_the_usual(text: str) -> None:
    assert loads(text) == Ask()


def test_lengths_and_days_in_words() -> None:
    phrases = Phrases(QLocale("en_GB"), BERLIN)
    assert [length(minutes, phrases) for minutes in (45, 60, 150)] == ["45 min", "1 h", "2 h 30 min"]
    start = int(datetime(2026, 11, 25, 13, tzinfo=BERLIN).timestamp())
    lines = lines_of([Opening(start, start + 3600), Opening(start + 7200, start + 9000)], phrases)
    assert [line.words for line in lines] == ["Wednesday, 25 November 2026", "13:00 – 14:00", "15:00 – 15:30"]
    assert as_text([Opening(start, start + 3600)], phrases) == "Wednesday, 25 November 2026\n  13:00 – 14:00"

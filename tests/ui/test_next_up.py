"""What comes next and who has arrived, beside the schedule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.events import Status
from storage.records.times import instant_seconds
from tests.ui.calendar.practice_week import FakeSchedule, timed, visit
from tests.ui.english import in_english
from tests.ui.stand_ins import FakeCommands, FakeLedger, FakeSettings, FakeSources, practitioner
from ui.panes.next_up import MOST, NextUp, glance
from ui.ports import Ports
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
EARLY = visit(BERLIN, MONDAY, "08:00", 45, "Ben Okafor", "Massage")
HERE = visit(BERLIN, MONDAY, "10:00", 45, "Cleo Brandt", "Follow-up")._replace(status=Status.ARRIVED)
ADA = visit(BERLIN, MONDAY, "10:30", 45, "Ada Lindqvist", "Acupuncture")
OFF = visit(BERLIN, MONDAY, "11:00", 45, "Dov Abel", "Massage")._replace(status=Status.CANCELLED)
LATER = [timed(BERLIN, MONDAY, f"{hour}:30", 45, f"Round {hour}") for hour in range(12, 18)]
NOW = instant_seconds(ADA.start_in(BERLIN)) - 12 * 60


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    with in_english(qapp):
        sources = FakeSources(practitioner())
        schedule = FakeSchedule([EARLY, HERE, ADA, OFF])
        ports = Ports(schedule, sources, FakeSettings(), FakeCommands(sources), ledger=FakeLedger())
        made = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
        qtbot.addWidget(made)
        made.resize(1440, 900)
        made.show()
        qtbot.waitUntil(lambda: made.furnished)
        yield made


def test_what_is_over_and_what_is_off_are_not_next() -> None:
    found = glance((OFF, *LATER, ADA, HERE, EARLY), NOW, BERLIN)
    assert found.coming == (ADA, *LATER[: MOST - 1])
    assert found.arrived == (HERE,)


def test_what_two_calendars_hold_is_said_once() -> None:
    assert glance((ADA, ADA), NOW, BERLIN).coming == (ADA,)


def test_it_stands_between_the_accounts_and_the_month_and_gives_way_to_both(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.findChild(NextUp)
    assert isinstance(pane, NextUp)
    assert [row.accessibleName() for row in pane.next_rows if not row.isHidden()] == [
        "10:30 Ada Lindqvist, in 12 minutes"
    ]
    assert [row.accessibleName() for row in pane.arrived_rows if not row.isHidden()] == ["10:00 Cleo Brandt, arrived"]
    assert pane.isVisible()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not pane.isVisible())


def test_while_names_are_hidden_it_names_nobody(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.findChild(NextUp)
    assert isinstance(pane, NextUp)
    window.actions_.hide_names.trigger()
    qtbot.waitUntil(lambda: "Acupuncture" in pane.next_rows[0].accessibleName())
    assert "Ada" not in pane.next_rows[0].accessibleName() + pane.next_rows[0].toolTip()


def test_a_click_shows_the_appointment(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.findChild(NextUp)
    assert isinstance(pane, NextUp)
    window.calendar.show_day(date(2027, 3, 1))
    pane.next_rows[0].click()
    assert window.calendar.day == MONDAY
    assert window.calendar.selected() == ADA


def test_a_day_without_more_says_so(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.findChild(NextUp)
    assert isinstance(pane, NextUp)
    schedule = window.ports.schedule
    assert isinstance(schedule, FakeSchedule)
    schedule.replace([EARLY])
    qtbot.waitUntil(lambda: not pane.nothing.isHidden())
    assert all(row.isHidden() for row in (*pane.next_rows, *pane.arrived_rows))

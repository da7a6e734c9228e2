"""Where a window goes when a deep link is followed, and the link that an event's menu copies."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from storage.records.marks import mark
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.stand_ins import NOW, FakeCommands, FakeLedger, FakeSettings, FakeSources, practitioner
from ui.calendar.card import EventCard
from ui.calendar.modes import Mode
from ui.deep_links import Place, event_link
from ui.ports import Ports
from ui.settings.dialog import SettingsDialog
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEEK = typical_week(MONDAY, BERLIN)


@pytest.fixture
def commands() -> FakeCommands:
    return FakeCommands(FakeSources(practitioner()))


@pytest.fixture
def window(qtbot: QtBot, commands: FakeCommands) -> MainWindow:
    ports = Ports(FakeSchedule(WEEK), commands.sources, FakeSettings(), commands, ledger=FakeLedger())
    made = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.waitUntil(lambda: made.furnished)
    return made


@pytest.mark.parametrize("mode", [Mode.DAY, Mode.WEEK, Mode.MONTH, Mode.AGENDA, Mode.YEAR])
def test_a_day_in_each_way_to_look(window: MainWindow, mode: Mode) -> None:
    assert window.open_link(f"optimantra://{mode}/2026-02-03")
    assert (window.calendar.mode, window.calendar.day) == (mode, date(2026, 2, 3))
    assert window.open_link(f"optimantra://{mode}/today")
    assert window.calendar.day == date(2026, 11, 24)


@pytest.mark.parametrize("mode", [Mode.WEEK, Mode.YEAR, Mode.MONTH, Mode.AGENDA])
def test_an_event_is_opened_whatever_was_looked_at(window: MainWindow, mode: Mode) -> None:
    window.calendar.set_mode(mode)
    window.calendar.show_day(date(2025, 1, 1))
    one = next(one for one in WEEK if one.patient == "Rosa Delgado")
    assert window.open_link(event_link(one.start_in(BERLIN).date(), mark(one)))
    (card,) = window.findChildren(EventCard)
    assert card.isVisible()
    assert "Rosa Delgado" in card.accessibleName()
    card.close()


def test_an_event_that_is_gone_leads_to_its_day(window: MainWindow) -> None:
    assert window.open_link("optimantra://event/2026-11-26/0123456789abcdef")
    assert window.calendar.day == date(2026, 11, 26)
    assert not window.findChildren(EventCard)


def test_settings_open_at_the_page(window: MainWindow) -> None:
    assert window.open_link("optimantra://settings")
    dialog = window.dialogs.settings
    assert isinstance(dialog, SettingsDialog)
    for page in Place:
        assert window.open_link(f"optimantra://settings/{page}")
        found = getattr(dialog, page.value, None)
        assert found is not None, page
        assert dialog.page() is found
    dialog.close()


def test_sync_is_asked_for_and_nothing_else_ever_is(window: MainWindow, commands: FakeCommands) -> None:
    for link in ("optimantra://sync", "optimantra://conflicts", "optimantra://settings/consent", "optimantra://day"):
        assert window.open_link(link)
    assert commands.asked == [("sync",)]
    assert not window.open_link("optimantra://consent/give")


def test_an_event_s_menu_copies_a_link_that_leads_back_and_names_nobody(window: MainWindow) -> None:
    one = next(one for one in WEEK if one.patient == "Rosa Delgado")
    menu = QMenu()
    window.calendar.event_menu.emit(menu, one)
    copy = next(action for action in menu.actions() if action.text() == "Copy link")
    copy.trigger()
    link = QGuiApplication.clipboard().text()
    assert "Rosa" not in link
    assert window.open_link(link)
    (card,) = window.findChildren(EventCard)
    assert "Rosa Delgado" in card.accessibleName()
    card.close()

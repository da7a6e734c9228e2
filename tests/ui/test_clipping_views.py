"""Filter, search, free time and the field for dates: nothing is clipped where words are a third longer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.filters import Choice, Filter
from storage.named_views import NamedView
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.long_words import clipped
from tests.ui.search.stand_in import FakeSearch
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from ui.calendar.go_to import GoTo
from ui.dialogs.print_sheet import PrintSheet
from ui.filters.furnish import FilterDesk
from ui.filters.naming import ArrangeViews, NameView
from ui.free.furnish import FreeDesk
from ui.panes.side import SidePane
from ui.ports import Ports
from ui.settings import keys
from ui.settings.working_card import WorkingCard
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = pytest.mark.usefixtures("longer_words")
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
QUIET = Filter(status=Choice(frozenset({"cancelled", "noshow"})), place=Choice(frozenset({"Room 2"}), only=True))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    sources, settings = FakeSources(practitioner()), FakeSettings()
    settings.put(keys.AGE_STATED, "1")
    schedule = FakeSchedule(typical_week(MONDAY, BERLIN))
    ports = Ports(schedule, sources, settings, FakeCommands(sources), search=FakeSearch())
    made = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(FreeDesk) is not None)
    made.calendar.set_editable(True)
    yield made
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def test_the_filter(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.findChild(FilterDesk)
    assert isinstance(desk, FilterDesk)
    desk.views.choose(QUIET)
    desk.open()
    qtbot.wait(20)
    assert desk.popover is not None
    assert clipped(window) == []
    assert clipped(desk.popover) == []


def test_the_names_of_views(window: MainWindow, qtbot: QtBot) -> None:
    for dialog in NameView(("A",), window.theme, window), ArrangeViews((NamedView("A", QUIET),), window.theme, window):
        dialog.show()
        qtbot.wait(20)
        assert clipped(dialog) == []
        dialog.close()


@pytest.mark.parametrize("which", ["find", "free_time"])
def test_the_panes_beside_the_schedule(window: MainWindow, qtbot: QtBot, which: str) -> None:
    getattr(window.actions_, which).trigger()
    qtbot.wait(20)
    (pane,) = [one for one in window.findChildren(SidePane) if one.isVisible()]
    assert clipped(pane) == []
    assert window.sources.isHidden(), "the accounts give way in the smallest window"
    assert window.calendar.width() > 500
    window.resize(1400, 800)
    assert not window.sources.isHidden(), "with room for both, both are shown"
    window.resize(900, 600)
    window.actions_.sidebar.trigger()
    assert (window.sources.isHidden(), pane.isHidden()) == (False, True), "what was asked for last is shown"
    getattr(window.actions_, which).trigger()
    assert (window.sources.isHidden(), pane.isHidden()) == (True, False)
    getattr(window.actions_, which).trigger()
    assert not window.sources.isHidden()


def test_the_field_for_dates_and_the_hours_of_work(window: MainWindow, qtbot: QtBot) -> None:
    field = GoTo(window.calendar.present_day(), window.calendar.phrases, window.theme, window)
    field.open_below(window.header.title)
    qtbot.wait(20)
    assert clipped(field) == []
    field.close()
    card = WorkingCard(FakeSettings(), window.theme)
    qtbot.addWidget(card)
    card.resize(640, 160)
    card.show()
    qtbot.wait(20)
    assert clipped(card) == []


def test_what_is_asked_before_printing(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.print.trigger()
    asked = window.findChild(PrintSheet)
    assert isinstance(asked, PrintSheet)
    qtbot.wait(20)
    assert clipped(asked) == []
    asked.reject()

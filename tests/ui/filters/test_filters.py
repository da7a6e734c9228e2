"""Filters in the window: what is hidden is said, what is kept comes back, and keys switch between views."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from storage import filters, named_views
from storage.filters import EVERYTHING, Choice, Facet, Filter
from storage.named_views import NamedView
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from ui.calendar.modes import Mode
from ui.calendar.split import Split
from ui.filters.furnish import FilterDesk
from ui.filters.offers import Section, nothing, only, sections, summary, turned
from ui.panes.palette import Palette
from ui.ports import Ports
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
QUIET = Filter(status=Choice(frozenset({"cancelled", "noshow"})))


def make_window(qtbot: QtBot, settings: FakeSettings) -> MainWindow:
    settings.put(keys.AGE_STATED, "1")
    sources = FakeSources(practitioner())
    schedule = FakeSchedule(typical_week(MONDAY, BERLIN))
    window = MainWindow(Ports(schedule, sources, settings, FakeCommands(sources)), Theme(), BERLIN, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(FilterDesk) is not None)
    return window


def desk_of(window: MainWindow) -> FilterDesk:
    desk = window.findChild(FilterDesk)
    assert isinstance(desk, FilterDesk)
    return desk


@pytest.fixture
def settings() -> FakeSettings:
    return FakeSettings()


@pytest.fixture
def window(qtbot: QtBot, settings: FakeSettings) -> MainWindow:
    return make_window(qtbot, settings)


def test_what_is_hidden_is_said_and_counted(window: MainWindow) -> None:
    desk = desk_of(window)
    before = len(window.calendar.model.occurrences)
    assert desk.bar.isHidden()
    desk.views.choose(QUIET)
    assert not desk.bar.isHidden()
    assert len(window.calendar.model.occurrences) == before - 2
    assert desk.bar.count.text() == "2 hidden"
    assert desk.bar.what.text() == "Status: not cancelled, did not come"
    assert window.actions_.filter.isChecked()
    desk.bar.clear.click()
    assert len(window.calendar.model.occurrences) == before
    assert desk.bar.isHidden()
    assert not window.actions_.filter.isChecked()


def test_the_count_follows_the_days_that_are_seen(window: MainWindow) -> None:
    desk = desk_of(window)
    desk.views.choose(QUIET)
    window.calendar.show_day(MONDAY)
    window.calendar.set_mode(Mode.DAY)
    assert desk.bar.count.text() == "1 hidden"
    window.calendar.step(2)
    assert desk.bar.count.text() == "0 hidden"


def test_it_is_remembered_for_the_next_start_before_the_first_picture(qtbot: QtBot, settings: FakeSettings) -> None:
    desk_of(make_window(qtbot, settings)).views.choose(QUIET)
    again = make_window(qtbot, settings)
    assert again.calendar.filtered.filter == QUIET


def test_a_named_view_has_a_key_a_menu_and_a_place_in_the_palette(window: MainWindow, settings: FakeSettings) -> None:
    desk = desk_of(window)
    desk.views.choose(QUIET)
    assert desk.views.keep("  Only what  takes place ", with_layout=False)
    assert desk.bar.what.text() == "Only what takes place"
    assert desk.bar.save.isHidden()
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert not desk.views.filter.narrows
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert desk.views.filter == QUIET
    assert "Only what takes place" in [action.text() for action in desk.menu.actions()]
    assert settings.kept[named_views.SETTING] == named_views.dumps(desk.views.every)
    window.actions_.palette.trigger()
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    palette.field.setText("takes place")
    assert palette.list.item(0).text() == "Only what takes place"
    palette.close()


def test_a_view_can_open_with_its_layout(window: MainWindow) -> None:
    desk = desk_of(window)
    window.calendar.set_mode(Mode.DAY)
    window.calendar.set_split(Split.PLACE)
    desk.views.choose(QUIET)
    desk.views.keep("Rooms", with_layout=True)
    desk.views.clear()
    window.calendar.set_mode(Mode.MONTH)
    window.calendar.set_split(Split.NONE)
    assert desk.views.current is None
    (view,) = desk.views.every
    desk.views.open(view)
    assert (window.calendar.mode, window.calendar.split, desk.views.filter) == (Mode.DAY, Split.PLACE, QUIET)
    assert desk.views.current == view


def test_the_popover_switches_values_and_shows_one_alone(window: MainWindow) -> None:
    desk = desk_of(window)
    desk.open()
    popover = desk.popover
    assert popover is not None
    status = popover.tree.topLevelItem(0)
    assert status is not None
    assert status.text(0) == "Status"
    values = {item.text(0): item for row in range(status.childCount()) if (item := status.child(row)) is not None}
    cancelled = values["Cancelled"]
    cancelled.setCheckState(0, Qt.CheckState.Unchecked)
    assert desk.views.filter.status == Choice(frozenset({"cancelled"}))
    assert status.checkState(0) is Qt.CheckState.PartiallyChecked
    popover.tree.setCurrentItem(cancelled)
    popover.tree.only_asked.emit(cancelled)
    assert desk.views.filter.status == only("cancelled")
    status.setCheckState(0, Qt.CheckState.Checked)
    assert desk.views.filter == Filter()
    status.setCheckState(0, Qt.CheckState.Unchecked)
    assert window.calendar.model.occurrences == ()
    popover.clear.click()
    assert desk.views.filter == Filter()
    popover.close()


def test_views_are_ordered_renamed_and_removed(window: MainWindow) -> None:
    desk = desk_of(window)
    desk.views.arrange((NamedView("A", QUIET), NamedView("B", Filter()), NamedView("C", QUIET)))
    desk.arrange()
    dialog = desk.arranging
    assert dialog is not None
    dialog.down.click()
    assert [view.name for view in desk.views.every] == ["B", "A", "C"]
    dialog.list.item(1).setText(" b ")
    assert [view.name for view in desk.views.every] == ["B", "A", "C"], "two views of one name"
    dialog.list.item(1).setText("Quiet")
    assert [view.name for view in desk.views.every] == ["B", "Quiet", "C"]
    dialog.remove.click()
    assert [view.name for view in desk.views.every] == ["B", "C"]
    dialog.accept()


def test_saving_asks_for_a_name_and_says_what_it_replaces(window: MainWindow) -> None:
    desk = desk_of(window)
    desk.views.choose(QUIET)
    desk.views.keep("Quiet", with_layout=False)
    desk.views.choose(Filter(place=only("Room 2")))
    desk.save()
    dialog = desk.naming
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.field.setText(" quiet ")
    assert not dialog.note.isHidden()
    dialog.field.setText("Room two")
    assert dialog.note.isHidden()
    dialog.go.click()
    assert [view.name for view in desk.views.every] == ["Quiet", "Room two"]


def test_turning_values_keeps_what_was_meant() -> None:
    known = frozenset({"a", "b", "c"})
    without = turned(EVERYTHING, "a", known, on=False)
    assert without == Choice(frozenset({"a"}))
    assert without.takes("later"), "a value that is new tomorrow is shown"
    assert turned(without, "a", known, on=True) == EVERYTHING
    alone = only("a")
    assert not alone.takes("later")
    assert turned(alone, "b", known, on=True) == Choice(frozenset({"a", "b"}), only=True)
    assert turned(turned(alone, "b", known, on=True), "c", known, on=True) == EVERYTHING
    assert turned(alone, "a", known, on=False) == nothing()


def test_offers_count_and_name_what_is_met(window: MainWindow) -> None:
    rows = practitioner()
    found = window.calendar.model.occurrences
    made = sections(found, rows, window.calendar.filtered.accounts(), QUIET)
    assert [one.facet for one in made] == [Facet.STATUS, Facet.VISIT, Facet.PLACE, Facet.CALENDAR, Facet.ACCOUNT]
    by_words: dict[str, Section] = {one.words: one for one in made}
    status = {offer.words: offer for offer in by_words["Status"].offers}
    assert status["cancelled"].count == 1
    assert not status["cancelled"].shown
    assert by_words["Kind of visit"].offers[-1].words == "No visit"
    assert [offer.words for offer in by_words["Calendar"].offers][:2] == ["My appointments", "Family"]
    assert summary(Filter(calendar=only("c-home")), rows) == ("Calendar: Family",)


def test_another_window_learns_of_a_view_at_once(qtbot: QtBot, settings: FakeSettings) -> None:
    one, other = make_window(qtbot, settings), make_window(qtbot, settings)
    desk_of(one).views.choose(QUIET)
    desk_of(one).views.keep("Quiet", with_layout=False)
    assert [view.name for view in desk_of(other).views.every] == ["Quiet"]
    assert desk_of(other).views.filter == Filter(), "what one window filters the other does not"
    assert filters.loads(settings.kept["window.filter"]) == QUIET

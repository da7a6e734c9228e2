"""The window as a whole, by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from storage.records.accounts import Health
from tests.ui.desk import Desk
from tests.ui.stand_ins import (
    NOW,
    FakeSettings,
    FakeSources,
    practitioner,
    with_state,
)
from ui.calendar.modes import Mode
from ui.dialogs.outside_link import OutsideLink
from ui.panes.source_model import Column
from ui.ports import Act, Connection, Outcome, Progress
from ui.settings import keys
from ui.theme import system_scheme
from ui.tokens import Scheme


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, practitioner())


def of_age() -> FakeSettings:
    settings = FakeSettings()
    settings.kept[keys.AGE_STATED] = "1"
    return settings


def test_the_first_question_is_the_age_and_nothing_else_can_be_done_before(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ())
    seen: list[object] = [desk.window.pages.currentWidget()]
    assert not desk.window.actions_.add_account.isEnabled()
    assert not desk.window.actions_.palette.isEnabled()
    desk.window.age.yes.click()
    assert desk.settings.kept[keys.AGE_STATED] == "1"
    assert set(desk.settings.kept) <= {keys.AGE_STATED}
    assert [*seen, desk.window.pages.currentWidget()] == [desk.window.age, desk.window.welcome]
    assert desk.window.actions_.add_account.isEnabled()


def test_an_outside_link_shows_its_whole_address_first_and_ours_does_not(desk: Desk) -> None:
    desk.window.dialogs.open_link("https://my.practice.example/help")
    assert desk.links.opened == ["https://my.practice.example/help"]
    address = "https://meet.example.org/room/17?pin=4"
    desk.window.dialogs.open_link(address)
    notice = desk.window.findChild(OutsideLink)
    assert isinstance(notice, OutsideLink)
    assert notice.address.text().replace("\u200b", "") == address
    assert len(desk.links.opened) == 1
    notice.go.click()
    assert desk.links.opened[-1] == address


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "optimantra://day/2026-11-23"])
def test_what_is_no_web_or_mail_address_opens_nothing(desk: Desk, address: str) -> None:
    desk.window.dialogs.open_link(address)
    assert desk.window.findChild(OutsideLink) is None
    assert desk.links.opened == []


def test_a_chosen_scheme_is_worn_at_once_and_nonsense_is_none(desk: Desk) -> None:
    worn = []
    for value in ("dark", "light", "pink"):
        desk.settings.put(keys.SCHEME, value)
        worn.append(desk.theme.scheme)
    assert worn == [Scheme.DARK, Scheme.LIGHT, system_scheme()]
    desk.settings.put(keys.SECOND_ZONE, "../etc/passwd")
    desk.settings.put(keys.SECOND_ZONE, "Asia/Tokyo")


def test_with_no_account_the_window_offers_the_three_ways_in(qtbot: QtBot) -> None:
    desk = Desk(qtbot, (), of_age())
    assert desk.window.pages.currentWidget() is desk.window.welcome
    assert not desk.window.actions_.sync.isEnabled()
    desk.sources.become(practitioner())
    assert desk.window.pages.currentWidget() is not desk.window.welcome
    assert desk.window.actions_.sync.isEnabled()


def test_a_switch_turned_by_keyboard_asks_for_the_consent_and_shows_what_the_store_says(desk: Desk) -> None:
    desk.toggle(1, 2, Column.SHOW)
    assert desk.commands.asked == [("consent", "c-birthdays:show", True)]
    model = desk.window.sources.model
    cell = model.index(2, Column.SHOW, model.index(1, 0))
    assert Qt.CheckState(cell.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    desk.toggle(1, 0, Column.KEEP)
    assert desk.commands.asked[-1] == ("consent", "c-home:keep", False)


def test_the_switch_stays_where_the_store_is_when_the_store_does_not_follow(desk: Desk) -> None:
    desk.commands.sources = FakeSources()
    desk.toggle(1, 0, Column.SHOW)
    model = desk.window.sources.model
    cell = model.index(0, Column.SHOW, model.index(1, 0))
    assert Qt.CheckState(cell.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def test_what_is_not_shown_cannot_be_kept(desk: Desk) -> None:
    model = desk.window.sources.model
    cell = model.index(2, Column.KEEP, model.index(1, 0))
    assert not cell.flags() & Qt.ItemFlag.ItemIsEnabled
    rect = desk.window.sources.tree.visualRect(cell)
    QTest.mouseClick(desk.window.sources.tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.commands.asked == []


def test_a_click_anywhere_in_the_cell_turns_the_switch(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.window.furnished)
    model = desk.window.sources.model
    rect = desk.window.sources.tree.visualRect(model.index(0, Column.SHOW, model.index(1, 0)))
    QTest.mouseClick(desk.window.sources.tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(2, 2))
    assert desk.commands.asked == [("consent", "c-home:show", False)]


def test_the_practice_schedule_has_one_switch(desk: Desk) -> None:
    model = desk.window.sources.model
    cell = model.index(0, Column.KEEP, model.index(0, 0))
    assert cell.data(Qt.ItemDataRole.CheckStateRole) is None
    desk.toggle(0, 0, Column.KEEP)
    assert desk.commands.asked == []


def test_a_screen_reader_hears_the_state_in_words(desk: Desk) -> None:
    model = desk.window.sources.model
    parent = model.index(1, 0)
    spoken = [model.index(row, Column.NAME, parent).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0] == "Family is shown on your schedule. Family is kept on this computer, encrypted"
    assert "needs a network" in spoken[1]
    assert spoken[2].startswith("Birthdays is not shown")


def test_the_status_line_says_how_fresh_the_schedule_is(desk: Desk) -> None:
    assert "All sources as of" in desk.window.status.fresh.text()
    desk.sources.become(with_state(practitioner(), "c-home", Health.OFFLINE))
    assert desk.window.status.fresh.text().startswith("Offline — showing what was kept at")
    assert "Family" in desk.window.status.fresh.accessibleDescription()


def test_the_lock_names_host_tls_version_and_issuer(desk: Desk) -> None:
    desk.sources.facts = (Connection("my.practice.example", "TLSv1.3", "Let's Encrypt", NOW),)
    desk.sources.changed.emit()
    said = desk.window.status.lock.toolTip()
    assert "my.practice.example" in said
    assert "TLS 1.3" in said
    assert "Let's Encrypt" in said


def test_a_calendar_that_waits_for_an_answer_is_said_once_and_opens_its_question(desk: Desk, qtbot: QtBot) -> None:
    desk.sources.become(with_state(practitioner(), "c-home", Health.ASKS, before=120))
    assert desk.window.attention.isVisible()
    assert "Family" in desk.window.attention.what.text()
    desk.window.attention.button.click()
    dialog = desk.window.dialogs.answering
    assert dialog is not None
    dialog.no.click()
    assert desk.commands.asked == [("confirm", "c-home", False)]
    desk.sources.become(practitioner())
    assert not desk.window.attention.isVisible()


def test_a_dead_sign_in_leads_back_to_the_browser(desk: Desk) -> None:
    desk.sources.become(with_state(practitioner(), "c-practice", Health.RECONNECT, kind="Reconnect"))
    desk.window.attention.button.click()
    assert desk.commands.asked == [("practice", "https://my.practice.example", "")]


def test_progress_is_shown_with_counts_and_the_calendars_name_and_goes_away(desk: Desk) -> None:
    desk.commands.progress.emit(Progress(running=True, done=42, expected=1800, label="Family"))
    assert desk.window.status.doing.text() == "Reading Family: 42 of 1800"
    assert desk.window.status.bar.value() == 42
    desk.commands.progress.emit(Progress(running=False))
    assert not desk.window.status.bar.isVisible()


def test_the_place_and_the_view_are_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(900, 700)
    desk.window.actions_.views[Mode.WORK_WEEK].trigger()
    desk.window.actions_.sidebar.trigger()
    desk.window.close()
    again = Desk(qtbot, practitioner(), desk.settings)
    assert (again.window.width(), again.window.height()) == (900, 700)
    assert again.window.actions_.views[Mode.WORK_WEEK].isChecked()
    assert not again.window.sources.isVisible()


@pytest.mark.parametrize("kept", ["", "nonsense", "!!", "AAAA"])
def test_a_damaged_memory_of_the_place_is_no_trouble(qtbot: QtBot, kept: str) -> None:
    settings = FakeSettings()
    settings.kept = {"window.geometry": kept, "window.splitter": kept, "window.mode": kept, "window.sidebar": kept}
    assert Desk(qtbot, practitioner(), settings).window.actions_.views[Mode.WEEK].isChecked()


def test_the_title_follows_the_calendar(desk: Desk) -> None:
    assert desk.window.header.title.text() == desk.window.calendar.title()
    before = desk.window.header.title.text()
    for _ in range(6):
        desk.window.actions_.next.trigger()
    assert desk.window.header.title.text() == desk.window.calendar.title() != before


def test_after_connecting_the_calendars_are_offered_and_none_is_on(desk: Desk) -> None:
    desk.commands.finished.emit(Outcome(Act.CONNECT, "", (("account", "a-home"),)))
    assert desk.window.dialogs.choosing is not None


def test_no_two_actions_share_a_shortcut(desk: Desk) -> None:
    keys = [key.toString() for action in desk.window.actions_.every() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_everything_fits_the_smallest_window(desk: Desk) -> None:
    desk.window.resize(900, 600)
    assert desk.window.size().toTuple() == (900, 600)
    right = desk.window.header.last.mapTo(desk.window, desk.window.header.last.rect().topRight()).x()
    assert right < 900
    assert desk.window.header.title.width() > 80

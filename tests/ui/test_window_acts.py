"""What the window can be asked for: palette, names, links, accounts, story, printing, locking."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from storage.records.accounts import ProviderName
from tests.ui.calendar.practice_week import FakeSchedule, timed, visit
from tests.ui.desk import ZONE, Desk
from tests.ui.stand_ins import (
    NOW,
    FakeCommands,
    FakeSettings,
    FakeSources,
    practitioner,
)
from ui.actions import plain
from ui.calendar.modes import Mode
from ui.calendar.printing import Sheet
from ui.dialogs.add_account import AddAccount
from ui.dialogs.connect_apple import ConnectApple
from ui.dialogs.connect_calendar import ConnectCalendar
from ui.dialogs.print_sheet import PrintSheet
from ui.dialogs.shortcuts import Shortcuts
from ui.models.phrases import Naming
from ui.panes.doings import entries, events, farewells
from ui.panes.label import Label
from ui.panes.palette import Palette
from ui.ports import Act, Outcome, Ports
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.window import MainWindow


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, practitioner())


def test_the_palette_finds_an_action_a_switch_and_a_day(desk: Desk) -> None:
    def palette() -> Palette:
        desk.window.actions_.palette.trigger()
        found = desk.window.findChild(Palette)
        assert isinstance(found, Palette)
        return found

    first = palette()
    QTest.keyClicks(first.field, "sync")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    assert desk.commands.asked == [("sync",)]
    QTest.qWait(1)
    second = palette()
    QTest.keyClicks(second.field, "birth")
    QTest.keyClick(second.field, Qt.Key.Key_Return)
    assert desk.commands.asked[-1] == ("consent", "c-birthdays:show", True)
    QTest.qWait(1)
    third = palette()
    QTest.keyClicks(third.field, "2027-03-14")
    QTest.keyClick(third.field, Qt.Key.Key_Return)
    assert desk.window.calendar.day == date(2027, 3, 14)


def test_the_palette_offers_everything_that_is_in_the_menus(desk: Desk) -> None:
    offered = {one.text for one in entries(desk.window.actions_, (), lambda scope, on: None)}
    actions = desk.window.actions_
    assert offered == {plain(one) for one in actions.every() if one is not actions.palette and one.isEnabled()}
    hidden = [one for one in actions.every() if not one.isEnabled()]
    assert all(not one.isVisible() for one in hidden), "what can't be done has no place in a menu either"


@pytest.mark.parametrize(
    ("typed", "page"),
    [("language", "language"), ("consent hist", "history"), ("privacy", "privacy"), ("mail", "sharing")],
)
def test_the_palette_leads_to_every_page_of_the_settings(desk: Desk, typed: str, page: str) -> None:
    desk.window.actions_.palette.trigger()
    palette = desk.window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, typed)
    assert str(palette.list.currentIndex().data()).startswith("Settings: ")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settings = desk.window.dialogs.settings
    assert settings is not None
    assert settings.page() is settings.named(page)


def test_the_palette_knows_the_ways_out() -> None:
    asked: list[str] = []
    signing_out, leaving = farewells(practitioner()[:1], asked.append, lambda: asked.append("leave"))
    signing_out.run()
    leaving.run()
    assert asked == [practitioner()[0].account.id, "leave"]
    assert practitioner()[0].account.label in signing_out.text


def test_names_are_hidden_by_one_key_and_stay_hidden_after_a_start(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert desk.window.shoulder.hidden
    assert desk.window.status.names.isVisible()
    assert desk.settings.kept["window.names-hidden"] == "1"
    again = Desk(qtbot, practitioner(), desk.settings)
    assert again.window.shoulder.hidden
    assert again.window.actions_.hide_names.isChecked()


@pytest.mark.parametrize("link", ["optimantra://day/2026-11-23", "optimantra:day/2026-11-23"])
def test_a_deep_link_leads_to_its_day(desk: Desk, link: str) -> None:
    assert desk.window.open_link(link)
    assert desk.window.calendar.day == date(2026, 11, 23)
    assert desk.window.calendar.mode is Mode.DAY
    assert not desk.window.open_link("https://day/2026-11-23")


def test_the_shortcuts_page_names_every_shortcut(desk: Desk) -> None:
    desk.window.actions_.shortcuts.trigger()
    page = desk.window.findChild(Shortcuts)
    assert isinstance(page, Shortcuts)
    said = " ".join(label.text() for label in page.findChildren(Label))
    for action in desk.window.actions_.every():
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.NativeText) in said


def test_what_nobody_listens_to_is_not_offered(qtbot: QtBot) -> None:
    sources = FakeSources(practitioner())
    window = MainWindow(
        Ports(FakeSchedule(), sources, FakeSettings(), FakeCommands(sources)), Theme(), ZONE, clock=lambda: NOW
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.actions_.lock.isVisible())
    assert not window.actions_.backup.isVisible()


def test_every_kind_of_account_can_be_added(desk: Desk) -> None:
    asked: list[tuple[object, ...]] = []
    for kind in (ProviderName.GOOGLE, ProviderName.MICROSOFT, ProviderName.ICLOUD, ProviderName.ICS):
        desk.window.actions_.add_account.trigger()
        chooser = desk.window.findChild(AddAccount)
        assert isinstance(chooser, AddAccount)
        chooser.cards[kind].click()
        QTest.qWait(1)
        dialog = desk.window.dialogs.connecting
        assert dialog is not None
        texts = {
            ProviderName.ICLOUD: ("mira@icloud.example", "abcd-efgh"),
            ProviderName.ICS: ("webcal://cal.example/a.ics",),
        }
        for field, text in zip(dialog.fields, texts.get(kind, ()), strict=True):
            field.edit.setText(text)
        dialog.go.click()
        asked.append(desk.commands.asked[-1])
        desk.commands.finished.emit(Outcome(Act.CONNECT, "", (("account", "unknown"),)))
        assert desk.window.dialogs.connecting is None
        QTest.qWait(1)
    assert asked == [
        ("google",),
        ("microsoft",),
        ("icloud", "mira@icloud.example", "abcd-efgh"),
        ("subscription", "https://cal.example/a.ics"),
    ]


def test_an_apple_password_that_is_none_is_said_at_its_field(desk: Desk) -> None:
    desk.window.dialogs.open_connect(ProviderName.ICLOUD, user="mira@icloud.example")
    dialog = desk.window.dialogs.connecting
    assert isinstance(dialog, ConnectApple)
    dialog.password.edit.setText("not an app password")
    dialog.go.click()
    desk.commands.finished.emit(Outcome(Act.CONNECT, "Refused", (("code", "not-app-password"),)))
    assert "app-specific" in dialog.password.wrong.text()
    assert dialog.isVisible()


def test_what_was_destroyed_is_said_with_its_count(desk: Desk) -> None:
    desk.commands.finished.emit(Outcome(Act.CONSENT, "", (("events", "120"),)))
    assert desk.window.status.told.isVisible()
    assert "120" in desk.window.status.told.text()


def test_the_palette_names_events_as_the_window_does() -> None:
    monday = date(2026, 11, 23)
    found = (
        visit(ZONE, monday, "09:00", 45, "Ada Lindqvist", "Acupuncture"),
        timed(ZONE, monday, "12:00", 60, "Adoption day"),
    )
    seen = events(found, ZONE, lambda one: None, hidden=False)
    assert [one.text for one in seen] == ["Ada Lindqvist — Acupuncture", "Adoption day"]
    hidden = events(found, ZONE, lambda one: None, hidden=True)
    assert [one.text for one in hidden] == ["Acupuncture", "Adoption day"]


def test_while_names_are_hidden_none_goes_to_paper_or_preview(desk: Desk, tmp_path: Path) -> None:
    desk.window.shoulder.choose(hidden=True)
    desk.window.calendar.set_mode(Mode.WEEK)
    desk.window.actions_.print.trigger()
    asked = desk.window.findChild(PrintSheet)
    assert isinstance(asked, PrintSheet)
    assert (asked.sheet, asked.naming) == (Sheet.WEEK, Naming.VISITS)
    desk.window.shoulder.choose(hidden=False)
    asked._naming.setCurrentIndex(asked._naming.findData(Naming.FULL.value))
    asked.draw()
    desk.window.shoulder.choose(hidden=True)
    assert asked.naming is Naming.VISITS
    assert asked.preview.count == 1
    asked.choose(Sheet.LIST)
    assert asked.preview.count >= 1
    assert not asked.preview.grab().isNull()
    (tmp_path / "again.pdf").write_bytes(b"there before, and readable by others")
    for name in ("week.pdf", "again.pdf"):
        assert asked.write_pdf(str(tmp_path / name))
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
        assert os.name != "posix" or (tmp_path / name).stat().st_mode & 0o777 == 0o600
    assert not asked.write_pdf(str(tmp_path / "nowhere" / "week.pdf"))
    asked.reject()


def test_locking_asks_whoever_holds_the_key(desk: Desk) -> None:
    desk.window.actions_.lock.trigger()
    assert desk.commands.asked == [("lock",)]


def test_an_account_of_one_s_own_server_is_signed_in_to_again_with_what_is_known(desk: Desk) -> None:
    desk.window.dialogs.sign_in_again("a-team")
    dialog = desk.window.dialogs.connecting
    assert isinstance(dialog, ConnectCalendar)
    assert dialog.url.text() == "https://cloud.study.example"
    assert dialog.user.text() == "mira@cloud.study.example"


def test_a_shared_shoulder_learns_what_was_remembered_before_anything_is_shown(qtbot: QtBot) -> None:
    settings = FakeSettings()
    settings.kept["window.names-hidden"] = "1"
    sources, shoulder = FakeSources(practitioner()), Shoulder()
    window = MainWindow(
        Ports(FakeSchedule(), sources, settings, FakeCommands(sources)),
        Theme(),
        ZONE,
        clock=lambda: NOW,
        shoulder=shoulder,
    )
    qtbot.addWidget(window)
    assert shoulder.hidden
    assert window.actions_.hide_names.isChecked()

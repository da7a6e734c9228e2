"""The cards in the window's corner and the page on which reminders are chosen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.english import in_english
from tests.ui.reminders_stand_in import BERLIN, DAY, DUE, FakeReminders
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from ui.panes.chooser import Chooser
from ui.ports import Ports
from ui.reminders.corner import Corner
from ui.reminders.port import Abilities, Answer, Due, Reminders, Together
from ui.settings import keys
from ui.settings.notifications_page import NotificationsPage
from ui.theme import Theme
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with in_english(qapp):
        yield


@pytest.fixture
def reminders(qtbot: QtBot) -> FakeReminders:
    return FakeReminders()


@pytest.fixture
def window(qtbot: QtBot, reminders: FakeReminders) -> MainWindow:
    sources = FakeSources(practitioner())
    schedule = FakeSchedule(typical_week(date(2026, 11, 23), BERLIN))
    ports = Ports(schedule, sources, FakeSettings(), FakeCommands(sources), reminders=reminders)
    made = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(Corner) is not None)
    return made


def corner_of(window: MainWindow) -> Corner:
    found = window.findChild(Corner)
    assert isinstance(found, Corner)
    return found


def test_nothing_stands_there_until_there_is_something(window: MainWindow, reminders: FakeReminders) -> None:
    corner = corner_of(window)
    assert not corner.isVisible()
    reminders.lay(DAY, DUE, Together("t", 5, NOW + 300))
    assert corner.isVisible()
    assert [card.title.text() for card in corner.cards] == [
        "7 appointments today",
        "Ada Lindqvist, 11:50",
        "5 appointments coming up",
    ]
    assert corner.cards[0].lines.text().splitlines() == [
        "First 11:42", "Free 12:42 – 13:57", "1 change since yesterday",
    ]  # fmt: skip
    reminders.lay()
    assert not corner.isVisible()


def test_it_stays_in_its_corner_at_any_size(window: MainWindow, reminders: FakeReminders) -> None:
    reminders.lay(DAY, DUE)
    corner = corner_of(window)
    for size in ((1280, 820), (900, 600), (1900, 1000)):
        window.resize(*size)
        assert window.rect().contains(corner.geometry())
        assert window.width() - corner.geometry().right() < 40


def test_names_go_with_the_shoulder(window: MainWindow, reminders: FakeReminders) -> None:
    reminders.lay(DUE)
    (card,) = corner_of(window).cards
    assert "Ada" in card.accessibleName()
    window.shoulder.choose(hidden=True)
    assert card.title.text() == "Acupuncture, 11:50"
    assert "Ada" not in card.accessibleName() + " ".join(label.text() for label in card.findChildren(QLabel))
    window.shoulder.choose(hidden=False)
    assert "Ada" in card.title.text()


def test_each_button_answers(window: MainWindow, reminders: FakeReminders) -> None:
    reminders.lay(DAY, DUE)
    day, due = corner_of(window).cards
    day.open.click()
    due.open.click()
    due.menu.aboutToShow.emit()
    for action in due.menu.actions():
        action.trigger()
    due._close.click()
    assert reminders.answered == [
        ("2026-11-24", Answer.OPEN), ("k", Answer.OPEN), ("k", Answer.FIVE), ("k", Answer.TEN), ("k", Answer.START),
        ("k", Answer.CLOSE),
    ]  # fmt: skip


def test_a_card_that_stays_is_not_made_anew(window: MainWindow, reminders: FakeReminders) -> None:
    reminders.lay(DUE)
    (before,) = corner_of(window).cards
    reminders.lay(DUE, DAY)
    assert corner_of(window).cards[0] is before


def test_only_the_time_is_said_of_what_is_not_known(window: MainWindow, reminders: FakeReminders) -> None:
    reminders.lay(Due("k", NOW, all_day=False, occurrence=None), Due("l", NOW, all_day=True, occurrence=None))
    assert [card.title.text() for card in corner_of(window).cards] == [
        "You have an appointment at 11:42",
        "You have something planned on 24/11/2026",
    ]


# The page ---------------------------------------------------------------------------------------------------------


def page_of(qtbot: QtBot, reminders: Reminders | None = None) -> tuple[NotificationsPage, FakeSettings]:
    settings = FakeSettings()
    page = NotificationsPage(settings, reminders, Theme())
    qtbot.addWidget(page)
    return page, settings


def choose(chooser: Chooser, value: str) -> None:
    row = chooser.findData(value)
    assert row >= 0
    chooser.setCurrentIndex(row)
    chooser.activated.emit(row)


def test_every_choice_is_kept_at_once(qtbot: QtBot, reminders: FakeReminders) -> None:
    page, settings = page_of(qtbot, reminders)
    for chooser, key, value in (
        (page.practice, keys.REMIND_PRACTICE, "15"),
        (page.own, keys.REMIND_OWN, "1440"),
        (page.all_day, keys.REMIND_ALL_DAY, "-540"),
        (page.level, keys.REMINDERS_SAY, "time"),
        (page.quiet, keys.QUIET_HOURS, "1320-360"),
        (page.day, keys.DAY_SUMMARY, keys.OFF),
    ):
        choose(chooser, value)
        assert settings.get(key) == value
    for made, key, value in (
        (page.locked, keys.REMIND_LOCKED, "0"),
        (page.sound, keys.REMIND_SOUND, "1"),
        (page.stay, keys.STAY_IN_TRAY, "1"),
    ):
        assert made is not None
        made.click()
        assert settings.get(key) == value
    page.trial.click()
    assert reminders.tried == 1


def test_what_the_system_can_not_do_is_not_offered(qtbot: QtBot) -> None:
    page, _ = page_of(qtbot, FakeReminders(Abilities()))
    assert page.sound is None
    assert page.stay is None
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "This system shows no notifications" in words


def test_names_are_left_out_unless_somebody_chooses_them(qtbot: QtBot) -> None:
    page, _ = page_of(qtbot)
    assert page.level.currentData() == "visits"
    assert page.practice.currentData() == "10"
    assert page.own.currentData() == keys.OFF


def test_quiet_hours_of_other_making_stand_in_the_list(qtbot: QtBot) -> None:
    settings = FakeSettings()
    settings.put(keys.QUIET_HOURS, "75-410")
    page = NotificationsPage(settings, None, Theme())
    qtbot.addWidget(page)
    assert page.quiet.currentText() == "01:15 – 06:50"


def test_the_page_is_found_by_its_words(window: MainWindow) -> None:
    window.dialogs.open_settings_at("notifications")
    dialog = window.dialogs.settings
    assert dialog is not None
    assert dialog.page() is dialog.notifications
    for words in ("quiet hours", "stay when closed", "all-day events"):
        dialog.search.setText("")
        dialog.list.setCurrentRow(0)
        dialog.search.setText(words)
        assert dialog.page() is dialog.notifications, words
    dialog.close()

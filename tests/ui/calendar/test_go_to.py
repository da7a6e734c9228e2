"""The field that goes to a date, and the hours and days of work."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources
from tests.ui.stand_ins import FakeSettings
from ui.calendar.go_to import GoTo
from ui.calendar.view import CalendarView
from ui.models.phrases import Phrases
from ui.preferences import Preferences
from ui.settings import keys
from ui.settings.working_card import WorkingCard
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 24)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(window: QWidget) -> GoTo:
    made = GoTo(TODAY, Phrases(QLocale("en_GB"), BERLIN), Theme(), window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return made


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("next tue", date(2026, 12, 1)),
        ("14 march", date(2027, 3, 14)),
        ("nächsten dienstag", date(2026, 12, 1)),
        ("2026-12-24", date(2026, 12, 24)),
        ("mañana", date(2026, 11, 25)),
        ("mardi prochain", date(2026, 12, 1)),
        ("غدا", date(2026, 11, 25)),
    ],
)
def test_it_says_which_day_is_meant_and_goes_there(field: GoTo, typed: str, day: date) -> None:
    chosen = QSignalSpy(field.chosen)
    field.field.setText(typed)
    assert str(day.day) in field.said.text()
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert chosen.at(0)[0] == day


def test_words_that_mean_no_day_go_nowhere(field: GoTo) -> None:
    chosen = QSignalSpy(field.chosen)
    field.field.setText("lunch")
    assert field.said.text() == "No day is meant by this yet."
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert chosen.count() == 0


def test_working_hours_shade_the_calendar_at_once(qtbot: QtBot) -> None:
    settings = FakeSettings()
    view = CalendarView(FakeSchedule(), FakeSources(), Theme(), BERLIN, locale=QLocale("en_GB"))
    qtbot.addWidget(view)
    kept = Preferences(settings, Theme(), view, view)
    card = WorkingCard(settings, Theme())
    qtbot.addWidget(card)
    card.start.setCurrentIndex(card.start.findData(10 * 60))
    card.start.activated.emit(0)
    card.days[1].click()
    assert view.working.of(date(2026, 11, 23)) is None
    assert view.working.of(date(2026, 11, 24)) == (600, 1080)
    assert settings.kept[keys.WORKING].startswith("600-1080 ")
    again = WorkingCard(settings, Theme())
    qtbot.addWidget(again)
    assert again.start.currentData() == 600
    assert not again.days[1].isChecked()
    assert kept.parent() is view


def test_an_end_before_the_start_is_put_right(qtbot: QtBot) -> None:
    settings = FakeSettings()
    card = WorkingCard(settings, Theme())
    qtbot.addWidget(card)
    card.start.setCurrentIndex(card.start.findData(20 * 60))
    card.start.activated.emit(0)
    assert card.end.currentData() == 20 * 60 + 30
    assert settings.kept[keys.WORKING].startswith("1200-1230 ")

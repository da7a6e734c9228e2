"""The tray's menu and tool tip: what is next, as far as it may be read, and acts that ask for something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.times import instant_seconds
from tests.ui.calendar.practice_week import timed, visit
from tests.ui.english import in_english
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.tray import Lookout, Tray

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
ADA = visit(BERLIN, MONDAY, "10:30", 45, "Ada & Lindqvist", "Acupuncture")
NOON = timed(BERLIN, MONDAY, "12:30", 45, "Lunch")
NEXT_DAY = visit(BERLIN, TUESDAY, "08:00", 45, "Ben Okafor", "Massage")
NOW = instant_seconds(ADA.start_in(BERLIN)) - 12 * 60 + 10


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    with in_english(qapp):
        yield


@pytest.fixture
def tray(qtbot: QtBot, english: None) -> Iterator[Tray]:
    owner = QObject()
    made = Tray(Theme(), Shoulder(owner), BERLIN, owner)
    made.take(Lookout((ADA, NOON, NEXT_DAY), NOW, "All sources as of 10:12"))
    yield made
    made.menu.deleteLater()


def seen(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if action.isVisible() and not action.isSeparator()]


def test_it_says_the_next_three_with_minutes_and_how_fresh_they_are(tray: Tray) -> None:
    assert seen(tray)[:4] == [
        "10:30 Ada && Lindqvist, in 12 minutes",
        "12:30 Lunch",
        "Tomorrow, 08:00 Massage".replace("Massage", "Ben Okafor"),
        "All sources as of 10:12",
    ]
    assert tray.icon.toolTip().endswith("10:30 Ada & Lindqvist, in 12 minutes")


def test_while_names_are_hidden_nobody_is_named(tray: Tray) -> None:
    tray.names.trigger()
    said = " ".join([*seen(tray), tray.icon.toolTip()])
    assert "Ada" not in said
    assert "Okafor" not in said
    assert "Acupuncture" in said
    assert tray.names.isChecked()
    tray.names.trigger()
    assert "Ada" in " ".join(seen(tray))


def test_while_it_is_locked_there_is_nothing_to_read(tray: Tray) -> None:
    tray.take(Lookout(now=NOW, fresh="All sources as of 10:12", locked=True))
    assert seen(tray) == ["Show schedule", "Quit"]
    assert tray.icon.toolTip().endswith("Locked")


def test_an_empty_rest_of_the_day_says_so(tray: Tray) -> None:
    tray.take(Lookout(now=NOW))
    assert seen(tray)[0] == "Nothing more today"
    tray.take(Lookout((ADA,), NOW + 20 * 60))
    assert seen(tray)[0] == "10:30 Ada && Lindqvist, now"


def test_its_picture_counts_the_last_hour_and_nothing_while_it_is_locked(tray: Tray) -> None:
    def picture() -> bytes:
        image = tray.icon.icon().pixmap(64, 64).toImage()
        return bytes(image.constBits())

    seen = []
    for lookout in (
        Lookout((ADA,), NOW),
        Lookout((ADA,), NOW + 60),
        Lookout((ADA,), NOW - 7200),
        Lookout(now=NOW),
        Lookout((ADA,), NOW, locked=True),
    ):
        tray.take(lookout)
        seen.append(picture())
    twelve, eleven, *plain = seen
    assert len({twelve, eleven, plain[0]}) == 3
    assert len(set(plain)) == 1


def test_each_entry_asks_for_its_act(qtbot: QtBot, tray: Tray) -> None:
    for action, asked in (
        (tray.show, tray.show_wanted),
        (tray.new, tray.new_wanted),
        (tray.lock, tray.lock_wanted),
        (tray.quit, tray.quit_wanted),
    ):
        with qtbot.waitSignal(asked):
            action.trigger()
    with qtbot.waitSignal(tray.event_wanted) as chosen:
        tray.next[1].trigger()
    assert chosen.args == [NOON]

"""The tray, the system's notifications and links, from the running program to a window and back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Application
from desktop.gui import Gui
from desktop.platform import onlookers
from desktop.presence import Presence
from desktop.reminders.choices import choices
from desktop.reminders.plan import Kind
from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import TimeKind
from ui.calendar.card import EventCard
from ui.deep_links import ToEvent, parse
from ui.reminders.level import Level
from ui.settings import keys

SOON = datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=20)
ADA = Occurrence(
    CalendarId("c"), RemoteId("r"), "u", "", int(SOON.timestamp()), int(SOON.timestamp()) + 2700, TimeKind.TIMED, "",
    "", visit_type="Acupuncture", patient="Ada Lind",
)  # fmt: skip


@pytest.fixture
def started(qtbot: QtBot, gui: Gui) -> Gui:
    gui.program.feeds.schedule.between = lambda *_: (ADA,)  # type: ignore[method-assign]  # whatever day it is
    gui.program.feeds.schedule.soon = lambda *_: (ADA,)  # type: ignore[method-assign]  # whatever day it is
    gui.open_store()
    assert gui.window is not None
    with qtbot.waitSignal(gui.program.store_opened):
        gui.window.repaint()
    qtbot.waitUntil(lambda: gui._presence is not None and gui._presence.reminding.upcoming() != ())
    window = gui.window
    qtbot.waitUntil(lambda: window.furnished)
    return gui


def opened(qtbot: QtBot, made: Gui) -> EventCard:
    """The card of the event that was led to, once its day is there."""
    window = made.window
    assert window is not None
    qtbot.waitUntil(lambda: any(card.isVisible() for card in window.findChildren(EventCard)))
    return next(card for card in window.findChildren(EventCard) if card.isVisible())


def presence_of(made: Gui) -> Presence:
    assert made._presence is not None
    return made._presence


def test_the_tray_tells_what_is_next_and_leads_there(qtbot: QtBot, started: Gui) -> None:
    tray = presence_of(started).tray
    assert "Ada Lind" in tray.next[0].text()
    started.shoulder.choose(hidden=True)
    assert "Ada" not in tray.next[0].text() + tray.icon.toolTip()
    assert "Acupuncture" in tray.next[0].text()
    assert started.window is not None
    started.window.hide()
    tray.next[0].trigger()
    assert started.window.isVisible()
    card = opened(qtbot, started)
    assert card.isVisible()
    card.close()


def test_locked_the_tray_says_nothing_and_asks_for_the_way_in(qtbot: QtBot, started: Gui) -> None:
    tray = presence_of(started).tray
    tray.lock.trigger()
    assert not tray.next[0].isVisible()
    assert "Ada" not in tray.icon.toolTip() + tray.next[0].text()
    doorway = started.door.doorway
    assert doorway is not None
    doorway.hide()
    tray.show.trigger()
    assert doorway.isVisible()


def test_locked_without_a_window_nothing_comes_up_by_itself(qtbot: QtBot, started: Gui) -> None:
    for window in started.windows.every():
        window.close()
    started._lock()
    assert not any(widget.isVisible() for widget in QApplication.topLevelWidgets())
    presence_of(started).tray.show.trigger()
    doorway = started.door.doorway
    assert doorway is not None
    assert doorway.isVisible()
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: started.window is not None and started.window.isVisible())


def test_a_new_appointment_from_the_tray_begins_in_a_window(qtbot: QtBot, started: Gui) -> None:
    window = started.window
    assert window is not None
    qtbot.waitUntil(lambda: window.furnished)
    asked: list[bool] = []
    window.actions_.new_appointment.setEnabled(True)
    window.actions_.new_appointment.triggered.connect(lambda: asked.append(True))
    presence_of(started).tray.new.trigger()
    assert asked == [True]


def test_a_reminder_that_is_opened_leads_to_its_event(qtbot: QtBot, started: Gui) -> None:
    reminding = presence_of(started).reminding
    started.program.feeds.settings.put(keys.REMIND_OWN, "60")
    qtbot.waitUntil(lambda: bool(reminding._plan))
    (one,) = reminding._plan
    with qtbot.waitSignal(reminding.open_wanted) as told:
        reminding._answered(one.key, "open")
    assert isinstance(parse(told.args[0]), ToEvent)
    assert started.window is not None
    opened(qtbot, started).close()


def test_going_on_without_a_window_is_a_choice(qtbot: QtBot, started: Gui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(type(presence_of(started).tray), "available", property(lambda _self: True))
    for chosen, ends in (("1", False), ("0", True)):
        started.program.feeds.settings.put(keys.STAY_IN_TRAY, chosen)
        assert QApplication.quitOnLastWindowClosed() is ends
    QApplication.setQuitOnLastWindowClosed(True)


def test_a_link_that_the_system_hands_over_is_told(qtbot: QtBot) -> None:
    told: list[str] = []

    class Asked:
        """`Application.event` on the test's own application, of which there is only one in a process."""

        link_opened = type("Signal", (), {"emit": staticmethod(told.append)})
        taken_up = leaving = type("Signal", (), {"emit": staticmethod(lambda: told.append("-"))})

    opened = QFileOpenEvent(QUrl("optimantra://day/2026-11-23"))
    assert Application.event(Asked(), opened)  # type: ignore[arg-type]  # what the method uses of itself
    assert told == ["optimantra://day/2026-11-23"]


SCREEN, OTHER = QRect(0, 0, 1440, 900), QRect(1440, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("screens", "seen"),
    [([SCREEN], False), ([SCREEN, OTHER], False), ([SCREEN, SCREEN], True), ([SCREEN, QRect(0, 0, 1024, 768)], True),
     ([], False), ([SCREEN, QRect()], False)],
)  # fmt: skip
def test_one_picture_on_two_screens_may_be_looked_at(screens: list[QRect], seen: bool) -> None:
    assert onlookers.mirrored(screens) == seen


def test_here_nobody_presents(qtbot: QtBot) -> None:
    assert not onlookers.may_look_on()


@given(st.dictionaries(st.sampled_from([
    keys.REMIND_PRACTICE, keys.REMIND_OWN, keys.REMIND_ALL_DAY, keys.REMINDERS_SAY, keys.QUIET_HOURS,
    keys.DAY_SUMMARY, keys.REMIND_LOCKED, keys.REMIND_SOUND,
]), st.text(max_size=12)))  # fmt: skip
def test_whatever_was_kept_makes_sensible_choices(kept: dict[str, str]) -> None:
    chosen = choices(kept)
    assert set(chosen.leads) <= set(Kind)
    assert all(abs(lead) <= 86_400 for lead in chosen.leads.values())
    assert chosen.level in Level
    assert 0 <= chosen.quiet.first < 1440
    assert 0 <= chosen.quiet.until < 1440
    assert chosen.day_from is None or 0 <= chosen.day_from < 1440
    if kept.get(keys.REMINDERS_SAY) not in set(Level):
        assert chosen.level is Level.VISITS, "names are said only where somebody chose it"


@pytest.fixture(autouse=True)
def no_windows_left(tmp_path: Path) -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""Reminders over a real store and its worker, under a clock of the test: told once, whatever comes between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.notices import notice
from desktop.platform.notifications import Notification, Notifier
from desktop.program import Program
from desktop.reminders.reminding import Reminding
from desktop.reminders.telling import Telling
from storage import vault
from storage.book import accounts, appointments, calendars, ledger, reminders
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import RemoteId, new_account_id
from tests.storage.book_store import NOW, WORDS, event
from tests.storage.keyrings import MemoryKeyring
from tests.ui.english import in_english
from ui.deep_links import ToEvent, parse
from ui.reminders.port import Answer, DayAhead, Due, Together
from ui.settings import keys
from ui.shoulder import Shoulder

CANARY = "Ada Kanarienvogel"
DAY = datetime(2026, 11, 23, tzinfo=UTC)


def at(hour: int, minute: int = 0) -> int:
    """UTC seconds on the day of the store."""
    return int(DAY.replace(hour=hour, minute=minute).timestamp())


class Recorder(Notifier):
    """A system that shows everything."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.there = self.buttons = True
        self.told: list[Notification] = []
        self.on_screen: dict[str, Notification] = {}

    @property
    def shows(self) -> bool:
        return self.there

    @property
    def has_buttons(self) -> bool:
        return self.there and self.buttons

    def tell(self, notification: Notification) -> None:
        if self.there:
            self.told.append(notification)
            self.on_screen[notification.key] = notification

    def take_back(self, key: str) -> None:
        self.on_screen.pop(key, None)

    def said(self) -> list[str]:
        return [one.title for one in self.told]


class Bench(QObject):
    """One program on one store. `restart` is another one on the same."""

    def __init__(self, home: Home, keyring: MemoryKeyring) -> None:
        super().__init__()
        self.home, self.keyring = home, keyring
        self.now = at(7)
        self.system = Recorder(self)
        self.shoulder = Shoulder(self)
        self.looked_on = self.in_front = False
        self.start()

    def start(self) -> None:
        self.program = Program(self.home, lambda: vault.unlock(self.home, self.keyring, None), notice, self)
        telling = Telling(self.system, self.shoulder, lambda: self.looked_on, lambda: self.in_front, self)
        self.reminding = Reminding(self.program, telling, self.zone, lambda: self.now, self)
        self.opened: list[str] = []
        self.reminding.open_wanted.connect(self.opened.append)
        self.open()

    def open(self) -> None:
        self.program.show(vault.unlock(self.home, self.keyring, None))
        self.program.begin()
        self.reminding.begin()

    def zone(self) -> tzinfo:
        return UTC

    def choose(self, key: str, value: str) -> None:
        self.program.feeds.settings.put(key, value)

    def restart(self) -> None:
        self.end()
        self.start()

    def end(self) -> None:
        """Gone on this thread, not by a collection of garbage on the worker's."""
        self.program.close()
        self.reminding.stop()
        for one in (self.reminding, self.program):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def lock(self) -> None:
        self.reminding.lock()
        self.program.lock()

    def pass_time(self, qtbot: QtBot, until: int) -> None:
        """The clock goes on and is looked at; the worker answers."""
        self.now = until
        self.settle(qtbot)
        self.reminding.look()
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.reminding._soon.isActive() and not self.reminding._asked)


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def home(tmp_path: Path, keyring: MemoryKeyring) -> Home:
    """A practice with three appointments and a kept calendar of one's own; their accounts answer nowhere."""
    made = Home(tmp_path / "store")
    book = vault.open_book(made, vault.create(made, keyring, None))
    practice = _calendar(book, ProviderName.PRACTICE, "Practice")
    own = _calendar(book, ProviderName.CALDAV, "Home")
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
    intake.add(Page((RemotePatient(RemoteId("Patient/1"), "1", CANARY, "{}"),)))
    intake.add(Page(tuple(_appointment(hour) for hour in (9, 10, 14))))
    intake.commit(Cursor("1"))
    shelf = Shelf(made, book, lambda: NOW)
    box = shelf.intake(ledger.read_grant(book, own.id), ledger.keep_grant(book, own.id), own)
    box.add(Page((event("e1", "20261123T120000Z", "20261123T130000Z", summary="Dentist"),)))
    box.commit(Cursor("1"))
    shelf.close()
    book.close()
    return made


def _calendar(book: Writer, provider: ProviderName, name: str) -> Calendar:
    account = Account(new_account_id(), provider, "https://127.0.0.1:1/", "mara", "mara@example.org")
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    (made,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId(f"/{name}/"), name)])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(made.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    return made


def _appointment(hour: int, minute: int = 0, status: Status = Status.BOOKED) -> RemoteAppointment:
    start = at(hour, minute)
    return RemoteAppointment(
        RemoteId(f"Appointment/{hour}"), "1", "", start, start + 2700, status, RemoteId("Patient/1"), "Acupuncture",
        "Room 2", "", "{}",
    )  # fmt: skip


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with in_english(qapp):
        yield


@pytest.fixture
def bench(qtbot: QtBot, home: Home, keyring: MemoryKeyring) -> Iterator[Bench]:
    made = Bench(home, keyring)
    made.choose(keys.DAY_SUMMARY, keys.OFF)
    made.settle(qtbot)
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_each_is_told_once_in_its_time_and_not_again_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 49))
    assert bench.system.told == []
    bench.pass_time(qtbot, at(8, 50))
    bench.pass_time(qtbot, at(8, 51))
    assert bench.system.said() == ["Acupuncture, 09:00"]
    bench.restart()
    bench.pass_time(qtbot, at(8, 52))
    assert len(bench.system.told) == 1
    bench.pass_time(qtbot, at(9, 50))
    assert bench.system.said()[1:] == ["Acupuncture, 10:00"]


def test_what_is_long_past_after_sleep_is_not_told_and_what_is_near_is_told_once(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8))
    bench.pass_time(qtbot, at(9, 55))
    bench.pass_time(qtbot, at(10, 1))
    assert bench.system.said() == ["Acupuncture, 10:00"]


def test_ones_own_events_are_silent_until_asked_for(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(11, 58))
    assert bench.system.told == []
    bench.choose(keys.REMIND_OWN, "5")
    bench.pass_time(qtbot, at(11, 58))
    assert bench.system.said() == ["You have something of your own at 12:00"]


@pytest.mark.parametrize("level", ["names", "titles"])
def test_their_titles_are_given_to_the_system_only_if_chosen(qtbot: QtBot, bench: Bench, level: str) -> None:
    bench.choose(keys.REMIND_OWN, "5")
    bench.choose(keys.REMINDERS_SAY, level)
    bench.pass_time(qtbot, at(11, 58))
    assert bench.system.said() == ["Dentist, 12:00"]


def test_put_off_it_comes_once_more_also_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 50))
    (told,) = bench.system.told
    assert [answer for answer, _ in told.buttons] == ["snooze-5", "snooze-10", "snooze-start"]
    bench.system.acted.emit(told.key, "snooze-5")
    bench.pass_time(qtbot, at(8, 54))
    assert len(bench.system.told) == 1
    qtbot.waitUntil(lambda: _book(bench)[told.key] == at(8, 55))
    bench.restart()
    bench.pass_time(qtbot, at(8, 55))
    bench.pass_time(qtbot, at(8, 56))
    assert len(bench.system.told) == 2
    bench.system.acted.emit(told.key, "snooze-start")
    bench.pass_time(qtbot, at(9, 0))
    assert [answer for answer, _ in bench.system.told[2].buttons] == ["snooze-5", "snooze-10"]
    bench.system.acted.emit(told.key, "snooze-10")
    bench.pass_time(qtbot, at(9, 10))
    assert len(bench.system.told) == 4


def _book(bench: Bench) -> dict[str, int]:
    opened = bench.program.feeds.opened
    assert opened is not None
    return dict(reminders.told(opened.book))


def test_while_it_is_locked_the_time_is_said_and_nothing_else_and_it_counts(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.choose(keys.REMIND_SOUND, "1")
    bench.pass_time(qtbot, at(8, 30))
    bench.lock()
    assert CANARY not in repr(vars(bench.reminding))
    bench.now = at(8, 50)
    bench.reminding.look()
    (told,) = bench.system.told
    assert (told.title, told.body, told.silent) == ("You have an appointment at 09:00", "", True)
    bench.system.acted.emit(told.key, "")
    assert isinstance(parse(bench.opened[0]), ToEvent)
    bench.open()
    bench.pass_time(qtbot, at(8, 52))
    qtbot.waitUntil(lambda: told.key in _book(bench))
    bench.restart()
    bench.pass_time(qtbot, at(8, 53))
    assert len(bench.system.told) == 1


def test_a_store_that_closes_by_itself_counts_as_locked_and_one_that_is_gone_as_gone(
    qtbot: QtBot, bench: Bench
) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.pass_time(qtbot, at(8, 30))
    bench.program.lock()
    bench.now = at(8, 50)
    bench.reminding.look()
    assert bench.system.said() == ["You have an appointment at 09:00"]
    bench.home.book.unlink()
    bench.now = at(9, 50)
    bench.reminding.look()
    assert len(bench.system.told) == 1


def test_put_off_while_locked_it_is_put_off_in_the_book_too(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 30))
    bench.lock()
    bench.now = at(8, 50)
    bench.reminding.look()
    bench.system.acted.emit(bench.system.told[0].key, "snooze-10")
    bench.open()
    bench.pass_time(qtbot, at(8, 52))
    qtbot.waitUntil(lambda: _book(bench) == {bench.system.told[0].key: at(9, 0)})
    bench.restart()
    bench.pass_time(qtbot, at(9, 0))
    assert len(bench.system.told) == 2


def test_nothing_is_told_while_locked_if_so_chosen_and_what_is_near_comes_after(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.REMIND_LOCKED, "0")
    bench.pass_time(qtbot, at(8, 30))
    bench.lock()
    bench.now = at(8, 55)
    bench.reminding.look()
    assert bench.system.told == []
    bench.open()
    bench.pass_time(qtbot, at(8, 58))
    assert bench.system.said() == ["Acupuncture, 09:00"]


def test_names_are_said_only_if_chosen_and_nobody_looks_on(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.pass_time(qtbot, at(8, 50))
    (named,) = bench.system.told
    assert named.title == f"{CANARY}, 09:00"
    assert named.fleeting
    bench.shoulder.choose(hidden=True)
    assert bench.system.on_screen == {}
    bench.pass_time(qtbot, at(9, 50))
    assert bench.system.said()[1] == "Acupuncture, 10:00"
    bench.looked_on = True
    bench.pass_time(qtbot, at(13, 50))
    assert bench.system.said()[2] == "You have an appointment at 14:00"


def test_locking_takes_back_what_says_more_than_a_time(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 50))
    assert bench.system.on_screen
    bench.lock()
    assert bench.system.on_screen == {}


def test_what_is_cancelled_is_taken_back(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 50))
    assert len(bench.system.on_screen) == 1
    feeds = bench.program.feeds
    rows = feeds.schedule.between(DAY.date(), 1, UTC)
    feeds.schedule.between = lambda *_: tuple(  # type: ignore[method-assign]  # as after a pass
        replace(one, status=Status.CANCELLED) for one in rows
    )
    feeds.refresh()
    bench.settle(qtbot)
    assert bench.system.on_screen == {}


def test_without_the_systems_notifications_it_stands_in_the_window(qtbot: QtBot, bench: Bench) -> None:
    bench.system.there = False
    bench.pass_time(qtbot, at(8, 50))
    (card,) = bench.reminding.cards()
    assert isinstance(card, Due)
    assert card.occurrence is not None
    bench.reminding.answer(card.key, Answer.FIVE)
    assert bench.reminding.cards() == ()
    bench.pass_time(qtbot, at(8, 55))
    assert len(bench.reminding.cards()) == 1
    bench.pass_time(qtbot, at(9, 20))
    assert bench.reminding.cards() == ()
    bench.lock()
    bench.now = at(9, 50)
    bench.reminding.look()
    bench.open()
    bench.pass_time(qtbot, at(9, 52))
    assert len(bench.reminding.cards()) == 1, "what nobody could see is told when the window is back"


def test_a_click_on_what_has_no_buttons_leaves_the_card_that_has_them(qtbot: QtBot, bench: Bench) -> None:
    bench.system.buttons = False
    bench.pass_time(qtbot, at(8, 50))
    (told,) = bench.system.told
    (card,) = bench.reminding.cards()
    bench.system.acted.emit(told.key, "")
    assert len(bench.opened) == 1
    assert bench.reminding.cards() == (card,)
    bench.reminding.answer(told.key, Answer.TEN)
    assert bench.reminding.cards() == ()
    bench.in_front = True
    bench.pass_time(qtbot, at(9, 0))
    assert len(bench.system.told) == 1, "in front of the window its card is enough"
    assert len(bench.reminding.cards()) == 1


def test_many_at_once_are_told_as_one(qtbot: QtBot, bench: Bench) -> None:
    bench.system.there = False
    for key in (keys.REMIND_PRACTICE, keys.REMIND_OWN):
        bench.choose(key, "1440")
    bench.pass_time(qtbot, at(8))
    (card,) = bench.reminding.cards()
    assert isinstance(card, Together)
    assert (card.number, card.start) == (4, at(9))
    bench.pass_time(qtbot, at(8, 1))
    assert bench.reminding.cards() == (card,)


def test_the_day_is_told_once_and_not_again_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.DAY_SUMMARY, "360")
    bench.pass_time(qtbot, at(7, 30))
    (card,) = bench.reminding.cards()
    assert isinstance(card, DayAhead)
    assert (card.appointments, card.first, card.changes) == (3, at(9), 0)
    assert card.free == ((at(10, 45), at(12)), (at(13), at(14)))
    assert bench.system.said() == ["3 appointments today"], "no window was in sight"
    bench.pass_time(qtbot, at(7, 40))
    bench.restart()
    bench.pass_time(qtbot, at(8))
    assert len(bench.system.told) == 1


def test_a_worker_that_does_not_answer_keeps_nothing_back(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.pass_time(qtbot, at(8, 30))
    monkeypatch.setattr(bench.program.worker, "submit", lambda _job: None)
    bench.now = at(8, 50)
    bench.reminding.look()
    assert bench.system.told == []
    bench.now += 6
    bench.reminding.look()
    assert len(bench.system.told) == 1
    monkeypatch.undo()


def test_the_tray_hears_of_the_next_three_and_of_none_while_locked(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(9, 30))
    assert [one.start for one in bench.reminding.upcoming()] == [at(10), at(12), at(14)]
    bench.lock()
    assert bench.reminding.upcoming() == ()
    assert bench.reminding.locked


def test_nothing_of_a_calendar_is_printed_or_logged(
    qtbot: QtBot, bench: Bench, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.pass_time(qtbot, at(8, 50))
    bench.reminding.try_out()
    bench.lock()
    said = capfd.readouterr()
    assert "Kanarienvogel" not in said.out + said.err + caplog.text
    assert "Acupuncture" not in said.out + said.err + caplog.text

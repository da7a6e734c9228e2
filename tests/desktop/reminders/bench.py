"""What the tests of reminders share: a store, a clock of the test, and a system that shows everything."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from desktop.notices import notice
from desktop.platform.notifications import Notification, Notifier
from desktop.program import Program
from desktop.reminders.reminding import Reminding
from desktop.reminders.telling import Telling
from storage import vault
from storage.book import accounts, calendars, ledger
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import RemoteId, new_account_id
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import MemoryKeyring
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


def calendar(book: Writer, provider: ProviderName, name: str) -> Calendar:
    account = Account(new_account_id(), provider, "https://127.0.0.1:1/", "mara", "mara@example.org")
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    (made,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId(f"/{name}/"), name)])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(made.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    return made


def appointment(hour: int, minute: int = 0, status: Status = Status.BOOKED) -> RemoteAppointment:
    start = at(hour, minute)
    return RemoteAppointment(
        RemoteId(f"Appointment/{hour}"), "1", "", start, start + 2700, status, RemoteId("Patient/1"), "Acupuncture",
        "Room 2", "", "{}",
    )  # fmt: skip

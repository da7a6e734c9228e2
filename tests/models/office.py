"""One computer of the consent model: the program's own worker (`desktop.backstage`) on a real store, its network."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop.backstage import Backstage
from desktop.notices import notice as words
from desktop.sample import ProcessMemory
from storage import agreements, schedule, search, vault
from storage.book import accounts, appointments, calendars, ledger
from storage.boxes.shelf import ShelfReader
from storage.cipher import Key
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient, RemotePracticeItem
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Occurrence, Status
from storage.records.ids import AccountId, RemoteId
from sync import documents
from sync.providers.practice_documents import Offered
from tests.models.choices import Choices
from tests.models.network import Network
from tests.storage.book_store import NOW

PRACTICE = Account(AccountId("a-practice"), ProviderName.PRACTICE, "https://practice.example/fhir", "P/mara", "Mara")
HOUR = 3600
__all__ = ["HOUR", "PRACTICE", "Furnished", "Office", "instant", "seen", "words"]


@dataclass(frozen=True, slots=True)
class Furnished:
    """A store with a practice and its appointments, made once and copied. Its words are ones to be searched for."""

    folder: Path
    key: Key

    @classmethod
    def made(cls, folder: Path) -> Furnished:
        home = Home(folder)
        key = vault.create(home, ProcessMemory(), None)
        book = vault.open_book(home, key)
        accounts.add(book, PRACTICE)
        (calendar,) = calendars.relist(book, PRACTICE.id, [RemoteCalendar(RemoteId("P/mara"), "Mara")])
        for purpose in (Purpose.SHOW, Purpose.KEEP):
            ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, words(purpose), NOW)
        documents.keep(book, PRACTICE, Offered((), ()), NOW)
        agreements.accept_all(book, PRACTICE.id, NOW)
        seen(book, calendar, 3)
        book.checkpoint()
        book.close()
        return cls(folder, key)


def seen(book: Any, calendar: Calendar, count: int) -> None:
    """The practice's schedule as its service states it: `count` visits, an hour apart."""
    items: list[RemotePracticeItem] = [RemotePatient(RemoteId("Patient/1"), "1", "Ada Quillcanary", "{}")]
    for number in range(count):
        items.append(
            RemoteAppointment(
                RemoteId(f"Appointment/{number}"), str(count), "", NOW + number * HOUR, NOW + number * HOUR + 1800,
                Status.BOOKED, RemoteId("Patient/1"), "Visitcanary", "Roomcanary", "Notecanary", "{}",
            )
        )  # fmt: skip
    intake = appointments.intake(book, ledger.keep_grant(book, calendar.id), calendar, lambda: NOW)
    intake.add(Page(tuple(items), full=True, cursor=Cursor("1")))
    intake.commit(Cursor("1"))


@dataclass(slots=True)
class Office:
    """`choices` is what its person allowed, as the oracle heard it."""

    name: str
    folder: Path
    furnished: Furnished
    choices: Choices = field(default_factory=Choices)
    stage: Backstage = field(init=False)
    network: Network = field(init=False)
    practice: Calendar = field(init=False)
    told: list[Any] = field(default_factory=list)
    _copies: int = 0

    def __post_init__(self) -> None:
        shutil.copytree(self.furnished.folder, self.home.directory)
        self.network = Network(lambda *_: (503, {}, b""), self._die)
        self._open()
        (self.practice,) = calendars.of(self.stage.book, PRACTICE.id)

    @property
    def home(self) -> Home:
        return Home(self.folder / f"{self.name}-{self._copies}")

    def restart(self) -> None:
        self.close()
        self._open()

    def kill(self) -> None:
        """End at once, and start again from what was on the disk in that moment."""
        if not self.network.dead:
            self._die()
        self.close()
        shutil.rmtree(self.home.directory)
        self._copies += 1
        self.network.dead = False
        self._open()

    def close(self) -> None:
        self.stage.close()

    def account(self, base: str) -> Account | None:
        """The account at a service, if one is joined."""
        return next((one for one in accounts.every(self.stage.book) if one.base == base), None)

    def calendar(self, account: Account, which: int) -> Calendar:
        listed = calendars.of(self.stage.book, account.id)
        return sorted(listed, key=lambda one: one.name)[which % len(listed)]

    def look(self) -> None:
        """Whatever could show, keep or find something does so, and the oracle judges it."""
        book, home = self.stage.book, self.home
        reader = ShelfReader(home, book)
        try:
            found: list[Occurrence] = list(schedule.between(book, reader, date(2026, 11, 20), 14, UTC))
            found += search.search(book, reader, "borrowedcanary", NOW)
        finally:
            reader.close()
        self.choices.shown({name for one in found for name in (one.calendar, *one.also)}, self.practice.id)
        files = {path.name.partition(".db")[0] for path in home.boxes.iterdir()}
        keys = {row[0] for row in book.rows("SELECT calendar FROM box_key")}
        self.choices.kept(files, keys)
        held = {one for one in self.stage.shelf._opened if one not in self.choices.show}
        assert not held, "in memory without a consent"
        live = {str(one) for one in ledger.live(book, Purpose.SHOW)} - {str(self.practice.id)}
        assert live == self.choices.show, "the switches stand as the person left them"
        assert {str(one) for one in ledger.live(book, Purpose.KEEP)} - {str(self.practice.id)} == self.choices.keep
        assert {str(one) for one in ledger.live(book, Purpose.WRITE)} == self.choices.write
        ledger.verify(book)

    def _open(self) -> None:
        tell: Callable[[Any], None] = self.told.append
        self.stage = Backstage(self.home, self.furnished.key, tell, words)

    def _die(self) -> None:
        self.network.dead = True
        there = self.home.directory
        self._copies += 1
        shutil.copytree(there, self.home.directory, ignore=shutil.ignore_patterns("*-shm", "writer.lock"))
        self._copies -= 1


def instant(seconds: int) -> str:
    """As iCalendar writes it."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y%m%dT%H%M%SZ}"

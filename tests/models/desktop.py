"""One desktop of the model's world: a real store on disk, the real engine and push, a process that can be killed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storage.book import accounts, calendars, ledger, outbox
from storage.boxes.shelf import Shelf
from storage.cipher import Key, connect
from storage.database import Writer, open_writer
from storage.home import Home
from storage.migrator import migrate, steps_of
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from storage.records.pending import FIELDS, Fields
from sync.engine import Engine, PassResult
from sync.providers.contract import Provider
from sync.providers.memory import Memory, MemoryService
from sync.providers.practice import Practice
from sync.push import push
from tests.models.network import Answer, Killed, Network, client
from tests.models.service import BASE, SCHEDULE, USER, Service
from tests.storage.book_store import NOW, WORDS
from tests.sync.providers.contract import agreement_grant

ACCOUNT = Account(AccountId("a-practice"), ProviderName.PRACTICE, BASE, USER, "Mara")


def _nobody() -> None:
    """Nobody is to be told."""


class CountingWriter(Writer):
    """The book, which tells of each commit: a process may end after any of them."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.until_kill = -1
        self.killed: Callable[[], None] = _nobody

    @contextmanager
    def transaction(self) -> Iterator[None]:
        outermost = not self._connection.in_transaction
        with super().transaction():
            yield
        if outermost and self.until_kill >= 0:
            self.until_kill -= 1
            if self.until_kill < 0:
                self.killed()
                raise Killed


@dataclass(frozen=True, slots=True)
class Template:
    """A book that is ready to be used, made once and copied."""

    folder: Path
    key: Key

    @classmethod
    def made(cls, folder: Path, *borrowed: Account) -> Template:
        """With the practice's account, and others with one calendar each (`main`); everything may be shown and kept."""
        home, key = Home(folder), Key.fresh()
        home.make()
        book = open_writer(home.book, key)
        migrate(book, steps_of("book"))
        accounts.add(book, ACCOUNT)
        settings = f'{{"schedules": ["{SCHEDULE}"]}}'
        (calendar,) = calendars.relist(book, ACCOUNT.id, [RemoteCalendar(RemoteId(USER), "Mara", settings=settings)])
        listed = [calendar]
        for account in borrowed:
            accounts.add(book, account)
            listed += calendars.relist(book, account.id, [RemoteCalendar(RemoteId("main"), account.label)])
        for one in listed:
            for purpose in (Purpose.SHOW, Purpose.KEEP):
                ledger.record(book, Scope(one.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
        book.checkpoint()
        book.close()
        return cls(folder, key)


@dataclass(slots=True)
class Desktop:
    """`now` is what its own clock says (UTC seconds)."""

    name: str
    folder: Path
    template: Template
    service: Service
    now: int = NOW
    elsewhere: MemoryService = field(default_factory=MemoryService)
    """What borrowed accounts are at."""
    book: CountingWriter = field(init=False)
    shelf: Shelf = field(init=False)
    network: Network = field(init=False)
    calendar: Calendar = field(init=False)
    _copies: int = 0

    def __post_init__(self) -> None:
        shutil.copytree(self.template.folder, self._home().directory)
        self.network = Network(self._reach, self._die)
        self._open()
        (self.calendar,) = calendars.of(self.book, ACCOUNT.id)

    def restart(self) -> None:
        """End in order, and start again."""
        self.close()
        self._open()

    def kill(self) -> None:
        """End at once, and start again from what was on the disk in that moment."""
        if not self.network.dead:
            self._die()
        self.close()
        shutil.rmtree(self._home().directory)
        self._copies += 1
        self.network.dead = False
        self._open()

    def close(self) -> None:
        self.shelf.close()
        self.book.close()

    async def sync(self) -> tuple[PassResult, ...]:
        """One round as the program makes it: push, pull. Raises `Killed`."""
        return await self._engine().run()

    def shown(self) -> dict[RemoteId, Fields]:
        """What the schedule shows, by appointment."""
        names = ", ".join(f'"{name}"' for name in FIELDS)
        rows = self.book.rows(f"SELECT remote_id, {names} FROM projected")
        found = {RemoteId(row[0]): dict(zip(FIELDS, row[1:], strict=True)) for row in rows}
        return {subject: found[subject] for subject in sorted(found, key=self._age)}

    def stated(self) -> dict[RemoteId, tuple[str, Fields]]:
        """Version and fields of what the service last stated, by appointment."""
        names = ", ".join(f'"{name}"' for name in FIELDS)
        rows = self.book.rows(f"SELECT remote_id, version, {names} FROM appointment ORDER BY id")
        return {row[0]: (row[1], dict(zip(FIELDS, row[2:], strict=True))) for row in rows}

    def _age(self, subject: RemoteId) -> tuple[int, int, str]:
        """Ids are random: an order that is the same in each run of the same story."""
        if subject.startswith(outbox.LOCAL):
            return 1, int(self.book.value("SELECT min(sequence) FROM outbox WHERE subject = ?", (subject,))), ""
        return 0, int(subject.partition("/n")[2] or 0), subject.partition("/")[0]

    def _engine(self) -> Engine:
        async def send(provider: Provider[Any], calendar: Calendar) -> None:
            assert isinstance(provider, Practice)
            pushed = await push(self.book, calendar, provider.writer(), lambda: self.now)
            if pushed.error is not None:
                raise pushed.error

        async def admit(provider: Provider[Any], account: Account) -> None:
            assert isinstance(provider, Practice)
            provider.admit(agreement_grant(account.id))

        return Engine(self.book, self.shelf, self._provider, lambda: self.now, push=send, admit=admit)

    def _provider(self, account: Account) -> Provider[Any]:
        if account.provider is not ProviderName.PRACTICE:
            return Memory(account.id, self.elsewhere)
        return Practice(account, client(self.network, account.base), clock=lambda: float(self.now))

    def _reach(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        entry = self.book.value("SELECT id FROM outbox WHERE state = 'sending'") if method in ("POST", "PUT") else ""
        if "/Consent" in url:
            entry = ""
        return self.service.answer(self.name, entry or "", method, url, headers, body)

    def _open(self) -> None:
        home = self._home()
        self.book = CountingWriter(connect(home.book, self.template.key, read_only=False), home.book.name)
        self.book.killed = self._die
        self.shelf = Shelf(home, self.book, lambda: float(self.now))

    def _die(self) -> None:
        """What the disk holds now is what the next start finds, whatever this process still believes to write."""
        self.network.dead = True
        self.book.until_kill = -1
        there = self._home().directory
        self._copies += 1
        shutil.copytree(there, self._home().directory, ignore=shutil.ignore_patterns("*-shm"))
        self._copies -= 1

    def _home(self) -> Home:
        return Home(self.folder / f"{self.name}-{self._copies}")

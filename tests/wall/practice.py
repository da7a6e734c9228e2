"""A practitioner at the sample practice, signed in by the program itself, in a store of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop import errands, passes, signing_in
from desktop.notices import notice
from desktop.sample import ProcessMemory
from desktop.sandbox import Sandbox
from desktop.sandbox.addresses import Login
from storage import agreements, backups, consent, vault
from storage.book import accounts, calendars, ledger
from storage.book.consent_feed import Due
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account
from storage.records.calendars import Calendar
from storage.records.consents import Purpose, Scope
from storage.records.ids import CalendarId
from sync.client_settings import ClientSettings


@dataclass(slots=True)
class Computer:
    """One computer of a practitioner."""

    home: Home
    key: Key
    book: Writer
    shelf: Shelf
    sandbox: Sandbox
    clock: int = 0
    """Seconds that this computer's clock is ahead."""

    def now(self) -> int:
        return passes.now() + self.clock

    @property
    def practice(self) -> Account:
        return accounts.practices(self.book)[0]

    @property
    def schedule(self) -> Calendar:
        """The practice's calendar."""
        return calendars.of(self.book, self.practice.id)[0]

    async def sign_in(self, login: Login | None = None) -> Account:
        places = self.sandbox.addresses
        clicks: set[asyncio.Future[None]] = set()

        def click(url: str) -> None:
            clicks.add(asyncio.ensure_future(self.sandbox.click_through(url, login)))

        client = ClientSettings.practice(places.practice_client)
        joined = await signing_in.join(
            self.book, signing_in.ToPractice(places.practice_base, client, click, places.ca_pem)
        )
        await asyncio.gather(*clicks)
        agreements.accept_all(self.book, joined.account.id, self.now())
        return joined.account

    def scope(self, purpose: Purpose) -> Scope:
        """A scope of the practice: its schedule's, or its account's."""
        of_calendar = purpose in (Purpose.SHOW, Purpose.KEEP)
        return Scope(self.schedule.id if of_calendar else self.practice.id, purpose)

    def give(self, scope: Scope) -> None:
        consent.give(self.book, scope, notice, self.now())

    def withdraw(self, scope: Scope) -> None:
        forget = partial(backups.forget, self.home, self.key)
        consent.withdraw(self.book, self.shelf, scope, notice, self.now(), forget)

    def on(self, scope: Scope) -> bool:
        return scope.subject in ledger.live(self.book, scope.purpose)

    async def exchange(self) -> list[str]:
        """The ids of the scopes that other computers' decisions changed here."""
        changed: list[str] = []
        forget = partial(backups.forget, self.home, self.key)

        async def carry_on(due: Due) -> None:
            decided = consent.carry_on(self.book, self.shelf, due, notice, self.now(), forget)
            changed.extend(one.id for one in decided.scopes)

        await errands.exchange_decisions(self.book, self.practice, carry_on)
        return changed

    def calendar(self, name: str) -> CalendarId:
        return next(one.id for one in calendars.every(self.book) if one.name == name)


@contextmanager
def computer(directory: Path, sandbox: Sandbox) -> Iterator[Computer]:
    """A store that is made now and closed at the end."""
    home = Home(directory)
    key = vault.create(home, ProcessMemory(), None)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book)
    try:
        yield Computer(home, key, book, shelf, sandbox)
    finally:
        shelf.close()
        book.close()

"""Real stores of a given size: ten calendars of one account, shown and kept, filled by the program's own intake."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from desktop.notices import notice
from storage import consent, vault
from storage.book import accounts, calendars, ledger
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.database import Writer
from storage.home import Home
from storage.keyring import Keyring
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Purpose, Scope
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId, new_account_id
from tests.benchmarks.corpus import texts

CALENDARS: Final = 10
_COLOURS: Final = (
    "#2f6fb5",
    "#8a5cc7",
    "#b58a00",
    "#c46a1b",
    "#1a7f5a",
    "#b3261e",
    "#0b7285",
    "#6741d9",
    "#5c940d",
    "#9c36b5",
)


def build(
    folder: Path, events: int, keyring: Keyring, supply: Iterable[tuple[str, str] | list[str]] | None = None
) -> Key:
    """A store with so many events in `folder`, its key in `keyring`; uids and texts from `supply` where it is given."""
    home, now = Home(folder), int(time.time())
    key = vault.create(home, keyring, None)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book)
    try:
        account = Account(new_account_id(), ProviderName.CALDAV, "https://dav.example.test/", "bench", "bench")
        accounts.add(book, account)
        remotes = [RemoteCalendar(RemoteId(f"/{n}/"), f"Calendar {n}", colour) for n, colour in enumerate(_COLOURS)]
        arriving = iter(texts(events) if supply is None else supply)
        for calendar in calendars.relist(book, account.id, remotes):
            for purpose in (Purpose.SHOW, Purpose.KEEP):
                consent.give(book, Scope(calendar.id, purpose), notice, now)
            part = [(uid, text) for uid, text in islice(arriving, -(-events // CALENDARS))]
            _take(book, shelf, calendar, part, "1", full=True)
    finally:
        shelf.close()
        book.close()
    return key


def deliver(home: Home, book: Writer, changed: Sequence[tuple[str, str]], held: int, version: str) -> None:
    """Hand the first of the events that `build` stored over again, edited: a pass of the changes alone over each
    calendar that has any. `held` is how many there are in all."""
    shelf = Shelf(home, book)
    try:
        arriving = iter(changed)
        for calendar in calendars.every(book):
            part = list(islice(arriving, -(-held // CALENDARS)))
            if part:
                _take(book, shelf, calendar, part, version, full=False)
    finally:
        shelf.close()


def _take(
    book: Writer, shelf: Shelf, calendar: Calendar, part: Sequence[tuple[str, str]], version: str, *, full: bool
) -> None:
    intake = shelf.intake(ledger.read_grant(book, calendar.id), ledger.keep_grant(book, calendar.id), calendar)
    changed = tuple(RemoteEvent(RemoteId(f"{uid}.ics"), RemoteId(f"{uid}.ics"), version, text) for uid, text in part)
    intake.add(Page(changed, full=full, cursor=Cursor(version)))
    intake.commit(Cursor(version))

"""The window's ports onto the store: reads on the GUI thread, by connections that can't write."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo

from desktop.records import LedgerFeed, StoriesFeed
from storage import schedule, vault
from storage.book import accounts, calendars, ledger, settings, sources
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.database import Reader
from storage.home import Home
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Occurrence
from storage.records.ids import AccountId
from ui import ports


@dataclass(slots=True)
class _Open:
    book: Reader
    shelf: ShelfReader


class Feeds:
    """The three feeds over one store; detached (first start, locked) they are empty."""

    def __init__(self, remember: Callable[[str, str], None], extend: Callable[[int, int], None]) -> None:
        """`remember` has a setting written; `extend` has recurring events written out over a span (UTC seconds)."""
        self._open: _Open | None = None
        self.extend = extend
        self.sample = False
        """Whether what is shown is the sample practice."""
        self.schedule = ScheduleFeed(self)
        self.sources = SourcesFeed(self)
        self.settings = SettingsFeed(self, remember)
        self.stories = StoriesFeed(self)
        self.ledger = LedgerFeed(self)

    @property
    def opened(self) -> _Open | None:
        return self._open

    def attach(self, home: Home, key: Key) -> None:
        """Show this store. Raises `NotOpened`."""
        self.detach()
        book = vault.read_book(home, key)
        self._open = _Open(book, ShelfReader(home, book))
        self.refresh()

    def detach(self) -> None:
        """Close every connection; what is on screen is read again, and is empty."""
        opened, self._open = self._open, None
        if opened is not None:
            opened.shelf.close()
            opened.book.close()
            self.refresh()

    def refresh(self) -> None:
        """The store has changed."""
        if self._open is not None:
            self._open.shelf.refresh()
        for feed in (self.sources, self.schedule, self.stories, self.ledger):
            feed.changed.emit()


class ScheduleFeed(ports.Schedule):
    """Occurrences of everything that may be shown."""

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        opened = self._feeds.opened
        if opened is None:
            return ()
        lo, hi = schedule.span(first, days, zone)
        if not opened.shelf.covers(lo, hi):
            self._feeds.extend(lo, hi)
        return schedule.between(opened.book, opened.shelf, first, days, zone)

    def search(self, text: str, limit: int) -> tuple[Occurrence, ...]:
        from storage.search import search

        opened = self._feeds.opened
        return () if opened is None else search(opened.book, opened.shelf, text, int(time.time()), limit)


class SourcesFeed(ports.Sources):
    """Accounts and calendars with the consents in force."""

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds
        self._connections: tuple[ports.Connection, ...] = ()

    def accounts(self) -> tuple[ports.AccountRow, ...]:
        opened = self._feeds.opened
        if opened is None:
            return ()
        rows = []
        for account in accounts.every(opened.book):
            write, since = self._since(account.id, Purpose.WRITE)
            rows.append(ports.AccountRow(account, write, self._calendars(opened.book, account.id), since))
        return tuple(rows)

    def last_success(self) -> int:
        shown = [row.state.last_success for account in self.accounts() for row in account.calendars if row.show]
        return min(shown, default=0)

    def sample(self) -> bool:
        return self._feeds.sample

    def connections(self) -> tuple[ports.Connection, ...]:
        return self._connections

    def note_connections(self, seen: tuple[ports.Connection, ...]) -> None:
        self._connections = seen
        self.changed.emit()

    def _calendars(self, book: Reader, account: AccountId) -> tuple[ports.CalendarRow, ...]:
        rows = []
        for calendar in calendars.of(book, account):
            if json.loads(calendar.remote.settings).get("ours"):
                continue  # what we write there is the practice's schedule, which is here already
            show, show_since = self._since(calendar.id, Purpose.SHOW)
            keep, keep_since = self._since(calendar.id, Purpose.KEEP)
            state = sources.state(book, calendar.id)
            rows.append(ports.CalendarRow(calendar, show, keep, state, show_since, keep_since))
        return tuple(rows)

    def _since(self, subject: str, purpose: Purpose) -> tuple[bool, int]:
        opened = self._feeds.opened
        record = None if opened is None else ledger.in_force(opened.book, Scope(AccountId(subject), purpose))
        return (False, 0) if record is None else (record.decision is Decision.GIVEN, record.decided_at)


class SettingsFeed(ports.Settings):
    """Small choices, from the book; what was put is answered at once and written by the worker."""

    def __init__(self, feeds: Feeds, remember: Callable[[str, str], None]) -> None:
        super().__init__()
        self._feeds = feeds
        self._remember = remember
        self._fresh: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        if key in self._fresh:
            return self._fresh[key]
        opened = self._feeds.opened
        return None if opened is None else settings.get(opened.book, key)

    def flush(self) -> None:
        """What was chosen before there was a store goes into it."""
        for key, value in self._fresh.items():
            self._remember(key, value)

    def put(self, key: str, value: str) -> None:
        if self.get(key) == value:
            return
        self._fresh[key] = value
        self._remember(key, value)
        self.changed.emit(key)

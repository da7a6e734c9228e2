"""Accounts, calendars and the consents in force as the window reads them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from storage.book import accounts, calendars, decisions, sources
from storage.database import Reader
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId
from ui import ports

if TYPE_CHECKING:
    from desktop.feeds.store import Feeds


class SourcesFeed(ports.Sources):
    """Accounts and calendars with the consents in force."""

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds
        self._connections: tuple[ports.Connection, ...] = ()
        self._known: tuple[Reader, int, tuple[ports.AccountRow, ...]] | None = None

    def accounts(self) -> tuple[ports.AccountRow, ...]:
        opened = self._feeds.opened
        if opened is None:
            self._known = None
            return ()
        # Changes whenever another connection has written: https://www.sqlite.org/pragma.html#pragma_data_version
        state = int(opened.book.value("PRAGMA data_version"))
        if self._known is None or self._known[0] is not opened.book or self._known[1] != state:
            self._known = opened.book, state, self._read(opened.book)
        return self._known[2]

    def _read(self, book: Reader) -> tuple[ports.AccountRow, ...]:
        rows = []
        for account in accounts.every(book):
            write, _ = self._since(account.id, Purpose.WRITE)
            rows.append(ports.AccountRow(account, write, self._calendars(book, account.id)))
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
        record = None if opened is None else decisions.in_force(opened.book, Scope(AccountId(subject), purpose))
        return (False, 0) if record is None else (record.decision is Decision.GIVEN, record.decided_at)

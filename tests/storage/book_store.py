"""A real store to test with: SQLCipher files in a fresh folder, invented accounts, and words to consent to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from storage.book import accounts, calendars, ledger
from storage.boxes.intake import BoxIntake
from storage.boxes.shelf import Shelf, ShelfReader
from storage.cipher import Key
from storage.database import Reader, Writer, open_reader, open_writer
from storage.home import Home
from storage.migrator import migrate, steps_of
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page, PassSummary
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId, new_account_id

NOW = int(datetime(2026, 11, 23, 8, tzinfo=UTC).timestamp())
WORDS = {purpose: Notice(purpose.value, 1, "en", f"You allow us to {purpose.value}.") for purpose in Purpose}


@dataclass(slots=True)
class Store:
    """One store, its book open for writing and for reading."""

    home: Home
    key: Key
    book: Writer
    now: int = NOW
    _readers: list[Reader] = field(default_factory=list)

    def reader(self) -> Reader:
        reader = open_reader(self.home.book, self.key)
        self._readers.append(reader)
        return reader

    def shelf(self) -> Shelf:
        return Shelf(self.home, self.book, lambda: self.now)

    def shelf_reader(self) -> ShelfReader:
        return ShelfReader(self.home, self.reader())

    def calendar(self, name: str = "Home", provider: ProviderName = ProviderName.CALDAV, zone: str = "") -> Calendar:
        account = Account(new_account_id(), provider, "https://dav.example.org/", "mara", "mara@example.org")
        accounts.add(self.book, account)
        return calendars.relist(self.book, account.id, [RemoteCalendar(RemoteId(f"/{name}/"), name, zone=zone)])[0]

    def kept(self, name: str = "Home", provider: ProviderName = ProviderName.CALDAV) -> Calendar:
        """A calendar that may be shown and kept."""
        made = self.calendar(name, provider)
        self.decide(made, Purpose.SHOW, Purpose.KEEP)
        return made

    def decide(self, calendar: Calendar, *purposes: Purpose, decision: Decision = Decision.GIVEN) -> None:
        for purpose in purposes:
            ledger.record(self.book, Scope(calendar.id, purpose), decision, WORDS[purpose], self.now)

    def begin(self, shelf: Shelf, calendar: Calendar, *, keep: bool = True) -> BoxIntake:
        """A pass that is still open."""
        kept = ledger.keep_grant(self.book, calendar.id) if keep else None
        return shelf.intake(ledger.read_grant(self.book, calendar.id), kept, calendar)

    def fill(
        self,
        shelf: Shelf,
        calendar: Calendar,
        changed: Iterable[RemoteEvent] = (),
        *,
        removed: Iterable[str] = (),
        full: bool = False,
        keep: bool = True,
        cursor: str = "1",
    ) -> PassSummary:
        """One committed pass of one page."""
        intake = self.begin(shelf, calendar, keep=keep)
        intake.add(Page(tuple(changed), tuple(map(RemoteId, removed)), full=full, cursor=Cursor(cursor)))
        return intake.commit(Cursor(cursor))

    def close(self) -> None:
        for reader in self._readers:
            reader.close()
        self.book.close()


@contextmanager
def store(directory: Path) -> Iterator[Store]:
    home = Home(directory)
    home.make()
    key = Key.fresh()
    book = open_writer(home.book, key)
    migrate(book, steps_of("book"))
    made = Store(home, key, book)
    try:
        yield made
    finally:
        made.close()


def event(
    uid: str,
    start: str,
    end: str,
    *more: str,
    summary: str = "Dentist",
    version: str = "1",
    series: str = "",
    remote: str = "",
) -> RemoteEvent:
    """A resource of one VEVENT. `start` and `end` are iCalendar values, `more` further lines."""
    kind = ";VALUE=DATE" if len(start) == len("20261123") else ""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//example//tests//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART{kind}:{start}",
        f"DTEND{kind}:{end}",
        f"SUMMARY:{summary}",
        *more,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    remote_id = RemoteId(remote or f"/{uid}.ics")
    return RemoteEvent(remote_id, RemoteId(series) if series else remote_id, version, "\r\n".join(lines))

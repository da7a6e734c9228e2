"""A store with a practice and a private calendar in it, to be killed over: every event says which pass brought it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import backups, vault
from storage.book import accounts, appointments, calendars, ledger, tokens
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient, RemotePracticeItem
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.events import RemoteEvent, Status
from storage.records.ids import AccountId, RemoteId, new_account_id
from tests.faults.stores import WORDS, parts
from tests.storage.book_store import NOW, event
from tests.storage.keyrings import CHEAP

EVENTS = 12
PATIENT = "Ada Invented"


@dataclass(frozen=True, slots=True)
class Furnished:
    """The store, open for writing."""

    home: Home
    key: Key
    book: Writer
    shelf: Shelf

    @property
    def private(self) -> Calendar:
        return next(one for one in calendars.every(self.book) if one.name == "Home")

    @property
    def practice(self) -> Calendar:
        return next(one for one in calendars.every(self.book) if one.name == "Practice")

    def fill_private(self, number: int) -> None:
        """Pass `number`: every event is said anew."""
        calendar = self.private
        grants = ledger.read_grant(self.book, calendar.id), ledger.keep_grant(self.book, calendar.id)
        intake = self.shelf.intake(*grants, calendar)
        intake.add(Page(tuple(_event(n, number) for n in range(EVENTS)), full=True, cursor=Cursor(str(number))))
        intake.commit(Cursor(str(number)))

    def fill_practice(self, number: int) -> None:
        """Pass `number`: every appointment is said anew."""
        calendar = self.practice
        intake = appointments.intake(self.book, ledger.keep_grant(self.book, calendar.id), calendar)
        patient = RemotePatient(RemoteId("Patient/1"), str(number), PATIENT, "{}")
        items: tuple[RemotePracticeItem, ...] = (
            patient,
            *(appointment(n, number, f"pass {number}") for n in range(EVENTS)),
        )
        intake.add(Page(items, full=True, cursor=Cursor(str(number))))
        intake.commit(Cursor(str(number)))


def notice(purpose: Purpose) -> Notice:
    return Notice(purpose.value, 1, "en", f"You allow us to {purpose.value}.")


def furnish(directory: Path) -> None:
    """Both calendars with every consent, filled by pass 0."""
    directory.mkdir()
    home, keyring = parts(directory)
    key = vault.create(home, keyring, WORDS, CHEAP)
    with furnished(home, key) as store:
        for provider, name in ((ProviderName.PRACTICE, "Practice"), (ProviderName.CALDAV, "Home")):
            account = Account(new_account_id(), provider, "https://service.example.org/", "mara", "mara")
            accounts.add(store.book, account)
            tokens.put(store.book, account.id, "tokens", "an invented token")
            (calendar,) = calendars.relist(store.book, account.id, [RemoteCalendar(RemoteId(f"/{name}/"), name)])
            for subject, purpose in (
                (account.id, Purpose.LIST),
                (calendar.id, Purpose.SHOW),
                (calendar.id, Purpose.KEEP),
            ):
                scope = Scope(AccountId(subject), purpose)
                ledger.record(store.book, scope, Decision.GIVEN, notice(purpose), NOW)
        store.fill_private(0)
        store.fill_practice(0)
        backups.take(home, store.book, key, datetime.now(UTC) + timedelta(hours=23))


@contextmanager
def furnished(home: Home, key: Key) -> Iterator[Furnished]:
    book = vault.open_book(home, key)
    try:
        shelf = Shelf(home, book, lambda: NOW)
        try:
            yield Furnished(home, key, book, shelf)
        finally:
            shelf.close()
    finally:
        book.close()


@contextmanager
def opened(directory: Path) -> Iterator[Furnished]:
    """As by the next start of the program."""
    home, keyring = parts(directory)
    with furnished(home, vault.unlock(home, keyring, None)) as store:
        yield store


def _event(number: int, turn: int) -> RemoteEvent:
    return event(
        f"e{number}",
        "20261124T090000Z",
        "20261124T100000Z",
        "RRULE:FREQ=WEEKLY;COUNT=5",
        summary=f"pass {turn}",
        version=str(turn),
    )


def appointment(number: int, turn: int, note: str) -> RemoteAppointment:
    return RemoteAppointment(
        remote_id=RemoteId(f"Appointment/{number}"),
        version=str(turn),
        last_updated="2026-11-22T10:00:00Z",
        start=NOW + number * 3600,
        end=NOW + number * 3600 + 1800,
        status=Status.BOOKED,
        patient=RemoteId("Patient/1"),
        visit_type="Visit",
        location="",
        note=note,
        resource="{}",
    )

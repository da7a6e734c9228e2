"""A store that a passphrase opens, with one practice of one visit and three people in it."""

from __future__ import annotations

from typing import Final

from storage import vault
from storage.book import accounts, appointments, calendars, ledger
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import CHEAP, MemoryKeyring

PASSPHRASE: Final = b"an invented passphrase"
VISIT: Final = RemoteAppointment(
    RemoteId("Appointment/1"), "1", "", NOW, NOW + 1800, Status.BOOKED, RemoteId("Patient/1"), "Follow-up", "", "", "{}"
)
PEOPLE: Final = (
    RemotePatient(RemoteId("Patient/1"), "1", "Björn Abendrath", "{}"),
    RemotePatient(RemoteId("Patient/2"), "1", "Carys Abendrath", "{}"),
    RemotePatient(RemoteId("Patient/3"), "1", "Emeka Zuidervaart", '{"active": false}'),
)


def fill(home: Home) -> None:
    """The store, made in this folder."""
    book = vault.open_book(home, vault.create(home, MemoryKeyring(), PASSPHRASE, CHEAP))
    account = Account(AccountId("a-1"), ProviderName.PRACTICE, "https://p.example/fhir", "Practitioner/1", "M")
    accounts.add(book, account)
    (calendar,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("Practitioner/1"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    intake = appointments.intake(book, ledger.keep_grant(book, calendar.id), calendar)
    intake.add(Page((VISIT, *PEOPLE)))
    intake.commit(Cursor("c"))
    book.close()

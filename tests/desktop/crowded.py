"""A practice's store with something of everything in it: people, a history, an edit that waits, and a conflict."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import vault
from storage.book import accounts, appointments, calendars, conflicts, ledger, outbox
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import WORDS
from tests.storage.keyrings import StartingKeyring

GIVEN = ("Ada", "Ben", "Clara", "Dmitri", "Elif")
NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
"""The window opens on this week, and the story tells of the last days."""


def _appointment(place: int, family: str, visit: str, **more: object) -> RemoteAppointment:
    start = int((NOW.replace(hour=8) + timedelta(hours=place)).timestamp())
    made = RemoteAppointment(
        RemoteId(f"Appointment/{place}"), "1", "", start, start + 2700, Status.BOOKED, RemoteId(f"Patient/{place}"),
        visit, "Room 2", f"{GIVEN[place]} {family} comes with a letter", "{}",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields of an appointment


def crowded(
    directory: Path, family: str, *, label: str = "Lindenhof", name: str = "Appointments", visit: str = "Acupuncture"
) -> tuple[Home, StartingKeyring]:
    """The store and its keyring; every patient is of this family, and the words are whose the service says they are."""
    keyring = StartingKeyring()
    made = Home(directory)
    book = vault.open_book(made, vault.create(made, keyring, None))
    account = Account(AccountId("a-practice"), ProviderName.PRACTICE, "https://127.0.0.1:1/", "mara", label)
    accounts.add(book, account)
    now = int(NOW.timestamp())
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], now)
    (practice,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/practice/"), name)])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(practice.id, purpose), Decision.GIVEN, WORDS[purpose], now)
    people = tuple(
        RemotePatient(RemoteId(f"Patient/{place}"), "1", f"{given} {family}", "{}") for place, given in enumerate(GIVEN)
    )
    _pull(book, practice, now - 7200, *people, *(_appointment(place, family, visit) for place in range(5)))
    _pull(book, practice, now - 3600, _appointment(1, family, visit, version="2", location="Room 7"),
          _appointment(2, family, visit, version="2", status=Status.CANCELLED))  # fmt: skip
    outbox.change(book, practice.id, RemoteId("Appointment/0"), {"location": "Room 9"}, now)
    met = outbox.change(book, practice.id, RemoteId("Appointment/3"), {"location": "Room 8"}, now)
    outbox.sending(book, met.id)
    conflicts.meet(book, met.id, _appointment(3, family, visit, version="2", location="Room 4"), now)
    book.close()
    return made, keyring


def _pull(book: Writer, practice: Calendar, now: int, *items: RemoteAppointment | RemotePatient) -> None:
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice, lambda: now)
    intake.add(Page(items))
    intake.commit(Cursor(str(now)))

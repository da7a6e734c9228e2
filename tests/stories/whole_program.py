"""The program as a process of its own, over a store of one appointment that begins soon."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import vault
from storage.book import accounts, appointments, calendars, ledger
from storage.errors import StoreBusy
from storage.file_lock import FileLock
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import CHEAP

ROOT = Path(__file__).parents[2]


PASSPHRASE = b"an invented passphrase"


PATIENCE = 60.0


@contextmanager
def running(*command: str, environment: dict[str, str], **more: object) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, cwd=ROOT, **more)  # type: ignore[call-overload]  # as Popen takes them
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def until(holds: object) -> None:
    assert callable(holds)
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


def writes(home: Home) -> bool:
    """Whether a program has this store open for writing."""
    try:
        FileLock(home.writer_lock).release()
    except StoreBusy:
        return True
    return False


def fill(home: Home) -> None:
    """One appointment that begins in eight minutes, of a practice that answers nowhere."""
    book = vault.open_book(home, vault.create(home, ProcessKeyring(("false",)), PASSPHRASE, CHEAP))
    account = Account(AccountId("a-1"), ProviderName.PRACTICE, "https://127.0.0.1:1/", "mara", "Lindenhof")
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    (practice,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/p/"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(practice.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    start = int(time.time()) + 480
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
    intake.add(Page((RemotePatient(RemoteId("Patient/1"), "1", "Ada Kanarienvogel", "{}"),)))
    intake.add(
        Page((
            RemoteAppointment(RemoteId("Appointment/1"), "1", "", start, start + 2700, Status.BOOKED,
                              RemoteId("Patient/1"), "Acupuncture", "Room 2", "a letter for Kanarienvogel", "{}"),
        ))
    )  # fmt: skip
    intake.commit(Cursor("1"))
    book.close()

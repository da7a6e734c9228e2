"""A program of its own with the real window over a small store. Run by the tests of the accessibility tree.

`python -m tests.desktop.accessibility.shown FOLDER`. A line on its standard input is a key (`F8`, `Ctrl+G`), pressed in
the window that has the focus; every key is answered by `pressed` once the window has dealt with it.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from desktop.gui import Gui
from storage import vault
from storage.book import accounts, appointments, calendars, ledger, outbox
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import WORDS, event
from tests.storage.keyrings import StartingKeyring
from ui.settings import keys

FAMILY: Final = "Kanarienvogel"
GIVEN: Final = ("Ada", "Ben", "Clara", "Dmitri", "Elif")
STATES: Final = (Status.BOOKED, Status.ARRIVED, Status.CANCELLED, Status.NOSHOW, Status.BOOKED)
REST: Final = 300
"""Milliseconds after a key in which the window deals with it."""


def morning() -> datetime:
    """Today, 00:00 UTC: the window opens on its week."""
    return datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def visits() -> tuple[RemoteAppointment, ...]:
    """One for each state, from eight o'clock on."""
    plain = RemoteAppointment(
        RemoteId(""), "1", "", 0, 0, Status.BOOKED, RemoteId(""), "Acupuncture", "Room 2", "", "{}"
    )
    made = []
    for place, status in enumerate(STATES):
        start = int((morning() + timedelta(hours=8 + place)).timestamp())
        made.append(
            replace(plain, remote_id=RemoteId(f"Appointment/{place}"), start=start, end=start + 2700, status=status,
                    patient=RemoteId(f"Patient/{place}"), location=f"Room {place + 2}")
        )  # fmt: skip
    return tuple(made)


def _account(book: Writer, account: Account, listed: str) -> Calendar:
    now = int(morning().timestamp())
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], now)
    (calendar,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId(f"/{listed}/"), listed)])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], now)
    return calendar


def furnish(home: Home, keyring: StartingKeyring) -> None:
    """A practice with five patients, one change that waits, and a private calendar."""
    book = vault.open_book(home, vault.create(home, keyring, None))
    practice = _account(
        book, Account(AccountId("a-1"), ProviderName.PRACTICE, "https://127.0.0.1:1/", "mara", "Lindenhof"), "Practice"
    )
    people = tuple(
        RemotePatient(RemoteId(f"Patient/{place}"), "1", f"{name} {FAMILY}", "{}") for place, name in enumerate(GIVEN)
    )
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
    intake.add(Page((*visits(), *people)))
    intake.commit(Cursor("1"))
    outbox.change(book, practice.id, RemoteId("Appointment/4"), {"location": "Room 9"}, int(morning().timestamp()))
    private = _account(
        book, Account(AccountId("a-2"), ProviderName.CALDAV, "https://127.0.0.1:1/", "mara", "mara@example.org"), "Home"
    )
    shelf = Shelf(home, book)
    own = shelf.intake(ledger.read_grant(book, private.id), ledger.keep_grant(book, private.id), private)
    day = f"{morning():%Y%m%d}"
    own.add(Page((event("e1", f"{day}T170000Z", f"{day}T180000Z"),)))
    own.commit(Cursor("1"))
    shelf.close()
    book.close()


def main() -> int:
    home, keyring = Home(Path(sys.argv[1]) / "store"), StartingKeyring()
    furnish(home, keyring)
    gui = Gui(home, keyring, None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    gui.program.feeds.settings.put(keys.AGE_STATED, "1")
    gui.open_store()
    window = gui.window
    assert window is not None
    window.activateWindow()  # which a window manager does

    def press() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            gui.app.quit()
            return
        combination = next(iter(QKeySequence(line)))  # type: ignore[call-overload]  # a sequence of them, as in C++
        front = QGuiApplication.focusWindow()
        assert front is not None
        QTest.keyClick(front, combination.key(), combination.keyboardModifiers())
        QTimer.singleShot(REST, lambda: print("pressed", flush=True))

    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(press)

    def begin() -> None:
        if window.furnished and window.actions_.new_appointment.isEnabled():
            print("shown", flush=True)
        else:
            QTimer.singleShot(20, begin)

    begin()
    return gui.execute()


if __name__ == "__main__":
    raise SystemExit(main())

"""A store with three appointments and a calendar of one's own, and reminders over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage import vault
from storage.book import appointments, ledger
from storage.boxes.shelf import Shelf
from storage.home import Home
from storage.records.accounts import ProviderName
from storage.records.appointments import RemotePatient
from storage.records.changes import Cursor, Page
from storage.records.ids import RemoteId
from tests.desktop.reminders.bench import CANARY, Bench, appointment, calendar
from tests.storage.book_store import NOW, event
from tests.storage.keyrings import MemoryKeyring
from tests.ui.english import in_english
from ui.settings import keys


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def home(tmp_path: Path, keyring: MemoryKeyring) -> Home:
    """A practice with three appointments and a kept calendar of one's own; their accounts answer nowhere."""
    made = Home(tmp_path / "store")
    book = vault.open_book(made, vault.create(made, keyring, None))
    practice = calendar(book, ProviderName.PRACTICE, "Practice")
    own = calendar(book, ProviderName.CALDAV, "Home")
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
    intake.add(Page((RemotePatient(RemoteId("Patient/1"), "1", CANARY, "{}"),)))
    intake.add(Page(tuple(appointment(hour) for hour in (9, 10, 14))))
    intake.commit(Cursor("1"))
    shelf = Shelf(made, book, lambda: NOW)
    box = shelf.intake(ledger.read_grant(book, own.id), ledger.keep_grant(book, own.id), own)
    box.add(Page((event("e1", "20261123T120000Z", "20261123T130000Z", summary="Dentist"),)))
    box.commit(Cursor("1"))
    shelf.close()
    book.close()
    return made


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with in_english(qapp):
        yield


@pytest.fixture
def bench(qtbot: QtBot, home: Home, keyring: MemoryKeyring) -> Iterator[Bench]:
    made = Bench(home, keyring)
    made.choose(keys.DAY_SUMMARY, keys.OFF)
    made.settle(qtbot)
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""A program over a store of one calendar; the command line with a passphrase at hand, over a practice's store too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop import cli
from desktop.gui import Gui
from storage import vault
from storage.book import accounts, calendars, ledger
from storage.boxes.shelf import Shelf
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import RemoteId, new_account_id
from tests.desktop import practice_store
from tests.desktop.practice_store import PASSPHRASE
from tests.storage.book_store import NOW, WORDS, event
from tests.storage.keyrings import StartingKeyring

Run = Callable[..., tuple[int, Any]]
Ask = Callable[..., Any]


@pytest.fixture
def keyring() -> StartingKeyring:
    return StartingKeyring()


@pytest.fixture
def home(tmp_path: Path, keyring: StartingKeyring) -> Home:
    """A store with one kept calendar of three events. Its account answers nowhere."""
    made = Home(tmp_path / "store")
    key = vault.create(made, keyring, None)
    book = vault.open_book(made, key)
    account = Account(new_account_id(), ProviderName.CALDAV, "https://127.0.0.1:1/", "mara", "mara@example.org")
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    (calendar,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/home/"), "Home")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    shelf = Shelf(made, book)
    intake = shelf.intake(ledger.read_grant(book, calendar.id), ledger.keep_grant(book, calendar.id), calendar)
    intake.add(
        Page(tuple(event(f"e{n}", f"20261123T{8 + n:02d}0000Z", f"20261123T{9 + n:02d}0000Z") for n in range(3)))
    )
    intake.commit(Cursor("1"))
    shelf.close()
    book.close()
    return made


@pytest.fixture
def gui(qtbot: QtBot, home: Home, keyring: StartingKeyring) -> Iterator[Gui]:
    made = Gui(home, keyring, None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    yield made
    made.close()
    if made.window is not None:
        made.window.deleteLater()


@pytest.fixture
def passphrase_at_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the command line looks for it."""
    secret = tmp_path / "passphrase"
    secret.write_bytes(PASSPHRASE)
    monkeypatch.setenv("OPTIMANTRA_PASSPHRASE_FILE", str(secret))


@pytest.fixture
def optimantra(profile: Path, capsys: pytest.CaptureFixture[str], passphrase_at_hand: None) -> Run:
    """Runs a command; its exit code, and the JSON that it told."""

    def run(*arguments: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = cli.run([*arguments, "--json"])
        told = capsys.readouterr().out
        return code, json.loads(told) if told.strip() else None

    return run


@pytest.fixture
def practice_home(profile: Path, passphrase_at_hand: None) -> Home:
    """A store that the passphrase opens, with one practice in it."""
    made = Home(profile)
    practice_store.fill(made)
    return made


@pytest.fixture
def ask(practice_home: Home, optimantra: Run) -> Ask:
    """Asks the practice's store; the answer, which must come with exit code `code`."""

    def run(*words: str, code: int = 0) -> Any:
        found, told = optimantra(*words)
        assert found == code
        return told

    return run

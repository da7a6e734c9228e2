"""Leaving and signing out in the window, over a real store: closed, erased, and a receipt where the person said."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.leaving_port import Leaving
from desktop.notices import notice
from desktop.privacy import Privacy
from desktop.program import Program
from desktop.support import Support
from storage import vault
from storage.book import accounts, calendars, ledger, sources, tokens
from storage.home import Home
from storage.keys import read_header
from storage.records.accounts import Account, Health, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.holdings import Where
from storage.records.ids import RemoteId, new_account_id
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import MemoryKeyring
from ui.ports import Act


class Desk:
    """A program over a store with one CalDAV account that answers nowhere."""

    def __init__(self, folder: Path) -> None:
        self.keyring, self.home = MemoryKeyring(), Home(folder / "store")
        key = vault.create(self.home, self.keyring, None)
        book = vault.open_book(self.home, key)
        account = Account(new_account_id(), ProviderName.CALDAV, "https://127.0.0.1:1/", "mara", "mara@example.org")
        self.account = account.id
        accounts.add(book, account)
        with book.transaction():
            tokens.put(book, account.id, "password", "an invented password")
        ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
        (calendar,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/home/"), "Home")])
        ledger.record(book, Scope(calendar.id, Purpose.SHOW), Decision.GIVEN, WORDS[Purpose.SHOW], NOW)
        self.calendar = calendar.id
        book.close()
        self.program = Program(self.home, lambda: key, notice)
        self.program.show(key)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.program.close()
    made.program.deleteLater()  # on this thread, not by a collection of garbage on the worker's
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_leaving_erases_the_store_and_writes_the_receipt(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    port = Leaving(desk.program, lambda: desk.keyring)
    stake = port.stake()
    assert (stake.accounts, stake.consents, stake.waiting) == (("mara@example.org",), 2, 0)
    header = read_header(desk.home.keys)
    assert header is not None
    assert len(desk.keyring.entries) == 1
    with qtbot.waitSignal(port.finished) as ended:
        port.leave(str(tmp_path / "taken"), anyway=False)
    (outcome,) = ended.args
    assert outcome.code == ""
    assert not desk.home.directory.exists()
    assert desk.keyring.entries == {}
    assert desk.program.feeds.opened is None
    receipt = json.loads((tmp_path / "taken" / "leaving-receipt.json").read_text())
    assert receipt["erased"]["keyring_entries"] == 1
    assert [one["withdrawn"] for one in receipt["farewell"]["accounts"].values()] == [2]
    assert "an invented password" not in "".join(
        path.read_text() for path in (tmp_path / "taken").rglob("*") if path.is_file()
    )


def test_a_folder_that_cannot_be_written_keeps_everything(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    port = Leaving(desk.program, lambda: desk.keyring)
    (tmp_path / "file").write_text("in the way")
    with qtbot.waitSignal(port.finished) as ended:
        port.leave(str(tmp_path / "file" / "taken"), anyway=False)
    (outcome,) = ended.args
    assert outcome.code == "StoreUnwritable"
    assert desk.home.book.exists()
    assert port.stake().consents == 2


def test_signing_out_keeps_what_is_kept_and_forgets_the_sign_in(desk: Desk, qtbot: QtBot) -> None:
    port = Leaving(desk.program, lambda: desk.keyring)
    with qtbot.waitSignal(port.finished) as ended:
        port.sign_out(desk.account)
    (outcome,) = ended.args
    assert (outcome.act, outcome.code) == (Act.SIGN_OUT, "")
    opened = desk.program.feeds.opened
    assert opened is not None
    assert tokens.get(opened.book, desk.account, "password") is None
    assert sources.state(opened.book, desk.calendar).health is Health.RECONNECT
    assert port.stake().consents == 2


def test_what_is_kept_is_counted_and_written_out(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    port = Privacy(desk.program)
    held = port.holdings()
    assert [(one.name, one.where) for one in held.calendars] == [("Home", Where.NOWHERE)]
    assert held.records == 2
    assert held.book > 0
    # A folder that others write to: what they put there before is replaced, and nothing is written through it
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "practice.json").write_text("readable by others", "utf-8")
    (tmp_path / "elsewhere").write_text("not ours", "utf-8")
    if os.name == "posix":
        (tmp_path / "copy" / "consents.jsonl").symlink_to(tmp_path / "elsewhere")
    with qtbot.waitSignal(port.finished) as ended:
        port.take_along(str(tmp_path / "copy"))
    assert ended.args[0].code == ""
    assert (tmp_path / "copy" / "consents.jsonl").exists()
    written = [path for path in (tmp_path / "copy").rglob("*") if path.is_file()]
    assert os.name != "posix" or {path.stat().st_mode & 0o777 for path in written} == {0o600}
    assert (tmp_path / "elsewhere").read_text("utf-8") == "not ours"
    assert desk.home.book.exists()


def test_the_bundle_is_there_with_and_without_a_store(desk: Desk) -> None:
    port = Support(desk.program)
    assert "@" in port.address()
    told = json.loads(port.bundle())
    assert told["store"]["counts"]["accounts"] == {"caldav": 1}
    assert "mara" not in port.bundle()
    desk.program.lock()
    assert json.loads(port.bundle())["store"] == "shut"

"""From the switch in the real window to a real CalDAV server, through the worker, and back to what the card says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from storage import vault
from storage.book import accounts, ledger, tokens
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import new_account_id
from storage.records.publishing import Level
from tests.servers.caldav import PASSWORD, USER, CalDavServer
from tests.servers.radicale import radicale
from tests.servers.tls import Authority
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import StartingKeyring
from ui.panes.label import Label
from ui.publishing.line import PublishingLine
from ui.settings import keys

pytestmark = pytest.mark.slow


@pytest.fixture
def running() -> Iterator[ExitStack]:
    """To be closed by whoever takes the server away."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def server(running: ExitStack) -> CalDavServer:
    return running.enter_context(radicale(Authority.new()))


@pytest.fixture
def gui(qtbot: QtBot, tmp_path: Path, server: CalDavServer) -> Iterator[Gui]:
    home, keyring = Home(tmp_path / "store"), StartingKeyring()
    book = vault.open_book(home, vault.create(home, keyring, None))
    account = Account(new_account_id(), ProviderName.CALDAV, f"{server.url}/", USER, "Pat", server.ca_pem)
    accounts.add(book, account)
    tokens.put(book, account.id, "password", PASSWORD)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    with book.transaction():
        book.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, '1')", (keys.AGE_STATED,))
    book.close()
    made = Gui(home, keyring, None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    made.open_store()
    assert made.window is not None
    with qtbot.waitSignal(made.program.store_opened):
        made.window.repaint()
    qtbot.waitUntil(lambda: made.window is not None and made.window.published is not None)
    yield made
    made.close()
    made.window.deleteLater()


def words(line: PublishingLine) -> str:
    return "\n".join(label.text() for label in line.findChildren(Label) if not label.isHidden())


def test_on_another_level_and_off_again(qtbot: QtBot, gui: Gui, server: CalDavServer) -> None:
    assert gui.window is not None and gui.window.published is not None
    desk, dialogs = gui.window.published, gui.window.dialogs
    ours = f"{server.home}optimantra-practice/"
    dialogs.open_consent("")
    assert dialogs.settings is not None
    (line,) = dialogs.settings.findChildren(PublishingLine)
    line.switch.click()
    qtbot.waitUntil(lambda: line.switch.isChecked() and "last kept in step" in words(line))
    assert server.hands().ask("PROPFIND", ours, Depth="0")[0] == 207

    line.settings.click()
    dialog = desk.dialog
    assert dialog is not None
    dialog.levels[Level.VISIT_TYPE].click()
    dialog.take_.click()
    qtbot.waitUntil(lambda: "Kind of visit" in words(line))

    line.switch.click()
    qtbot.waitUntil(lambda: not line.switch.isChecked() and line.state.isHidden())
    assert server.hands().ask("PROPFIND", ours, Depth="0")[0] == 404
    assert gui.window.attention.isHidden()


def test_without_its_server_a_withdrawal_stays_said(qtbot: QtBot, gui: Gui, running: ExitStack) -> None:
    assert gui.window is not None and gui.window.published is not None
    gui.window.dialogs.open_consent("")
    assert gui.window.dialogs.settings is not None
    (line,) = gui.window.dialogs.settings.findChildren(PublishingLine)
    line.switch.click()
    qtbot.waitUntil(lambda: "last kept in step" in words(line))
    running.close()
    line.switch.click()
    qtbot.waitUntil(lambda: not line.switch.isChecked() and not line.trouble.isHidden())
    assert "We could not reach" in line.trouble.what.text() and "Still owed" not in line.state.text()
    bar = gui.window.attention
    qtbot.waitUntil(lambda: not bar.isHidden() and "still to be taken away" in bar.what.text())

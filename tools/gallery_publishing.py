"""What is published in the gallery's practice before its pictures are taken: one account well, one that is owed."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.program import Program
    from ui.ports import Ports
    from ui.window import MainWindow

STORE: Final = "store-publishing"
PREFIX: Final = "publish-"
"""How the scenes that want that store are called."""
_GOOGLE: Final = "a-gallery-google"


def begin(directory: Path, passphrase: bytes, now: int) -> None:
    """Fill a store of its own: the first one, with a Google account that is written to, and a debt on the other."""
    from storage import vault
    from storage.book import accounts, ledger
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from storage.records.accounts import Account, ProviderName
    from storage.records.calendars import RemoteCalendar
    from storage.records.consents import Decision, Notice, Purpose, Scope
    from storage.records.ids import AccountId, RemoteId
    from storage.records.publishing import Choice, Level
    from sync import publish, publishing_book
    from sync.providers.scopes import GOOGLE_LIST, GOOGLE_READ, GOOGLE_WRITE
    from sync.publishing_book import State, Trouble
    from sync.publishing_plan import Kept, Words

    shutil.copytree(directory / "store", directory / STORE)
    home = Home(directory / STORE)
    book = vault.open_book(home, vault.unlock(home, ProcessKeyring(("false",)), passphrase))
    settings = json.dumps({"scopes": [GOOGLE_LIST, GOOGLE_READ, GOOGLE_WRITE]})
    base = "https://www.googleapis.com/calendar/v3"
    google = Account(
        AccountId(_GOOGLE), ProviderName.GOOGLE, base, "mara", "mara.lindqvist@gmail.example", "", settings
    )
    accounts.add(book, google)
    caldav = next(one for one in accounts.every(book) if one.provider is ProviderName.CALDAV)
    words = Notice("write", 1, "en", "You allow us to write.")
    for account in (google, caldav):
        ledger.record(book, Scope(account.id, Purpose.WRITE), Decision.GIVEN, words, now - 20 * 86_400)
        publishing_book.choose(book, account.id, Choice(Level.VISIT_TYPE, 30), now - 20 * 86_400)
        choice = publishing_book.choice(book, account.id)
        events = publish.wanted(book, account.id, now, Words(), choice, 1)
        kept = {key: Kept(key, "1", one.digest) for key, one in events.items()}
        calendar = RemoteCalendar(RemoteId(f"{account.id}-ours"), "Practice")
        held = State(calendar, may_exist=True, kept=kept, runs=1, last_success=now - 600)
        if account is caldav:
            held = replace(held, trouble=Trouble("Offline", "no-connection", "cloud.example", now - 300))
        publishing_book.keep(book, account.id, held)
    ledger.record(book, Scope(caldav.id, Purpose.WRITE), Decision.WITHDRAWN, words, now - 600)
    book.close()


def ports_at(made: Ports, program: Program, now: int) -> Ports:
    """The same ports, with publishing looked at from this moment."""
    from desktop.feeds.publishing import Publishing

    return replace(made, publishing=Publishing(program, made.managed, clock=lambda: now))


def show(window: MainWindow, what: str) -> QWidget:
    """The picture of this scene."""
    from PySide6.QtWidgets import QApplication

    from storage.records.ids import AccountId
    from storage.records.publishing import Level

    while not window.furnished:
        QApplication.processEvents()
    assert window.published is not None
    if what == "publish-consent":
        window.dialogs.open_consent("")
        QApplication.processEvents()
        assert window.dialogs.settings is not None
        return window.dialogs.settings
    if what == "publish-owed":
        return window
    window.published.open(AccountId(_GOOGLE))
    dialog = window.published.dialog
    assert dialog is not None
    QApplication.processEvents()
    match what:
        case "publish-names":
            dialog.levels[Level.FULL].click()
        case "publish-bytes":
            dialog.views[1].trigger()
        case "publish-permissions":
            dialog.views[2].trigger()
        case _:
            pass
    QApplication.processEvents()
    return dialog

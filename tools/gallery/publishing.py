"""What is published in the gallery's practice before its pictures are taken: one account well, one that is owed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.gallery.scene import NARROW, NOW, Scene, copy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

STORE: Final = "store-publishing"
_GOOGLE: Final = "a-gallery-google"

SCENES: Final = (
    Scene("publishing", "level", store=STORE),
    Scene("publishing-names-german-dark", "names", scheme="dark", locale="de_DE", store=STORE),
    Scene("publishing-bytes", "bytes", store=STORE),
    Scene("publishing-permissions-arabic", "permissions", locale="ar_EG", store=STORE),
    Scene("publishing-200", "names", scale="2", store=STORE),
    Scene("publishing-consent", "consent", store=STORE),
    Scene("publishing-owed-narrow", "owed", NARROW, store=STORE),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """A store of its own, with a Google account that is written to, and a debt on the other."""
    from storage.book import accounts, ledger
    from storage.records.accounts import Account, ProviderName
    from storage.records.calendars import RemoteCalendar
    from storage.records.consents import Decision, Notice, Purpose, Scope
    from storage.records.ids import AccountId, RemoteId
    from storage.records.publishing import Choice, Level
    from sync import publish, publishing_book
    from sync.providers.scopes import GOOGLE_LIST, GOOGLE_READ, GOOGLE_WRITE
    from sync.publishing_book import State, Trouble
    from sync.publishing_plan import Kept, Words

    with copy(directory, STORE) as book:
        settings = json.dumps({"scopes": [GOOGLE_LIST, GOOGLE_READ, GOOGLE_WRITE]})
        base = "https://www.googleapis.com/calendar/v3"
        google = Account(
            AccountId(_GOOGLE), ProviderName.GOOGLE, base, "mara", "mara.lindqvist@gmail.example", "", settings
        )
        accounts.add(book, google)
        caldav = next(one for one in accounts.every(book) if one.provider is ProviderName.CALDAV)
        words = Notice("write", 1, "en", "You allow us to write.")
        for account in (google, caldav):
            ledger.record(book, Scope(account.id, Purpose.WRITE), Decision.GIVEN, words, NOW - 20 * 86_400)
            publishing_book.choose(book, account.id, Choice(Level.VISIT_TYPE, 30), NOW - 20 * 86_400)
            choice = publishing_book.choice(book, account.id)
            events = publish.wanted(book, account.id, NOW, Words(), choice, 1)
            kept = {key: Kept(key, "1", one.digest) for key, one in events.items()}
            calendar = RemoteCalendar(RemoteId(f"{account.id}-ours"), "Practice")
            held = State(calendar, may_exist=True, kept=kept, runs=1, last_success=NOW - 600)
            if account is caldav:
                held = replace(held, trouble=Trouble("Offline", "no-connection", "cloud.example", NOW - 300))
            publishing_book.keep(book, account.id, held)
        ledger.record(book, Scope(caldav.id, Purpose.WRITE), Decision.WITHDRAWN, words, NOW - 600)


def show(window: MainWindow, scene: Scene) -> QWidget:
    """The picture of this scene."""
    from PySide6.QtWidgets import QApplication

    from storage.records.ids import AccountId
    from storage.records.publishing import Level

    assert window.published is not None
    if scene.what == "consent":
        window.dialogs.open_consent("")
        QApplication.processEvents()
        assert window.dialogs.settings is not None
        return window.dialogs.settings
    if scene.what == "owed":
        return window
    window.published.open(AccountId(_GOOGLE))
    dialog = window.published.dialog
    assert dialog is not None
    QApplication.processEvents()
    match scene.what:
        case "names":
            dialog.levels[Level.FULL].click()
        case "bytes":
            dialog.views[1].trigger()
        case "permissions":
            dialog.views[2].trigger()
        case _:
            pass
    QApplication.processEvents()
    return dialog

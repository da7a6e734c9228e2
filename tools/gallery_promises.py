"""Scenes of promises that a person meets: first start, documents, library, data, support, leaving."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

PREFIX: Final = "promise-"
REVISED: Final = "store-revised"
BEGUN: Final = "store-begun"


def store_of(what: str) -> str:
    """Which of the stores a scene shows."""
    if what in ("promise-agreement", "promise-calendars"):
        return BEGUN
    return REVISED if what in ("promise-revised", "promise-nudge") else "store"


async def begin(directory: Path, sandbox: Sandbox, passphrase: bytes) -> None:
    """A store in the midst of the first start: signed in, nothing accepted, nothing decided."""
    from desktop.sample import sign_in
    from storage import vault
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from storage.wrapping import Cost

    home = Home(directory / BEGUN)
    cheap = Cost(memory_kib=64, passes=1, lanes=1)
    book = vault.open_book(home, vault.create(home, ProcessKeyring(("false",)), passphrase, cheap))
    try:
        await sign_in(book, sandbox)
    finally:
        book.close()


def revise(directory: Path, passphrase: bytes, now: int) -> None:
    """A copy of the store whose practice has revised its agreement."""
    from desktop.sandbox.seed.documents import revised
    from storage import vault
    from storage.book import accounts, documents
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from storage.records.accounts import ProviderName
    from storage.records.documents import DocumentKind, RemoteDocument, Wording
    from storage.records.ids import RemoteId

    home = Home(directory / REVISED)
    shutil.copytree(directory / "store", home.directory)
    book = vault.open_book(home, vault.unlock(home, ProcessKeyring(("false",)), passphrase))
    try:
        account = next(one for one in accounts.every(book) if one.provider is ProviderName.PRACTICE)
        words = tuple(Wording(*one) for one in revised("agreement"))
        told = datetime.fromtimestamp(now, UTC).date().isoformat()
        made = RemoteDocument(RemoteId("DocumentReference/later"), "1", DocumentKind.AGREEMENT, told, words)
        policy = documents.current(book, account.id, DocumentKind.POLICY)
        assert policy is not None
        with book.transaction():
            documents.take_in(book, account.id, made, now)
            documents.settle(book, account.id, [(made.remote_id, made.version), (policy.remote_id, policy.version)])
    finally:
        book.close()


def show(window: MainWindow, what: str) -> QWidget:
    """Bring the scene about, and what is to be painted."""
    from ui.documents.furnish import Shelf
    from ui.settings import keys

    for _ in range(50):  # the window is furnished after its first picture
        QApplication.processEvents()
    shelf = next(one for one in window.children() if isinstance(one, Shelf))
    if what == "promise-calendars":
        window.ports.settings.put(keys.FIRST_START, "4")
        window.first_start.moved.emit()
    if what in ("promise-agreement", "promise-calendars", "promise-nudge"):
        QApplication.processEvents()
        return window
    match what:
        case "promise-documents":
            shelf.open_documents()
        case "promise-revised":
            shelf.read_agreement()
        case "promise-library":
            shelf.open_library()
        case "promise-support":
            shelf.open_support()
        case "promise-leave":
            shelf.open_leave()
        case "promise-sign-out":
            shelf.open_sign_out(window.ports.sources.accounts()[-1].account.id)
        case _:
            window.dialogs.open_settings()
            settings = window.dialogs.settings
            assert settings is not None
            settings.show_page(getattr(settings, what.removeprefix(PREFIX)))
    QApplication.processEvents()
    return next(one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible())

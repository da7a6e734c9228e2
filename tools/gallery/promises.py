"""Scenes of promises that a person meets: first start, documents, library, data, support, leaving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QWidget

from tools.gallery.scene import NARROW, NOW, TODAY, Scene, copy, made

if TYPE_CHECKING:
    from desktop.sandbox import Sandbox
    from ui.settings.dialog import SettingsDialog
    from ui.window import MainWindow

REVISED: Final = "store-revised"
BEGUN: Final = "store-begun"

SCENES: Final = (
    Scene("first-agreement", "agreement", store=BEGUN),
    Scene("first-agreement-narrow-german-dark", "agreement", NARROW, scheme="dark", locale="de_DE", store=BEGUN),
    Scene("first-agreement-arabic", "agreement", locale="ar_EG", store=BEGUN),
    Scene("first-calendars", "calendars", store=BEGUN),
    Scene("nudge", "nudge", store=REVISED),
    Scene("nudge-narrow-german", "nudge", NARROW, locale="de_DE", store=REVISED),
    Scene("revised", "revised", store=REVISED),
    Scene("revised-german-dark", "revised", scheme="dark", locale="de_DE", store=REVISED),
    Scene("documents", "documents"),
    Scene("library", "library"),
    Scene("library-dark-200", "library", scheme="dark", scale="2"),
    Scene("library-arabic", "library", locale="ar_EG"),
    Scene("privacy", "privacy"),
    Scene("privacy-german-dark", "privacy", scheme="dark", locale="de_DE"),
    Scene("sharing-200", "sharing", scale="2"),
    Scene("about", "about"),
    Scene("receipt", "receipt"),
    Scene("receipt-german-dark", "receipt", scheme="dark", locale="de_DE"),
    Scene("receipt-arabic", "receipt", locale="ar_EG"),
    Scene("support", "support"),
    Scene("leave", "leave"),
    Scene("leave-german", "leave", locale="de_DE"),
    Scene("sign-out", "sign-out"),
)


async def fill(directory: Path, sandbox: Sandbox) -> None:
    """A store in the midst of the first start, and one whose practice has revised its agreement."""
    await _begin(directory, sandbox)
    _revise(directory)


async def _begin(directory: Path, sandbox: Sandbox) -> None:
    """A store in the midst of the first start: signed in, nothing accepted, nothing decided."""
    from desktop.sample import sign_in
    from storage.home import Home

    book = made(Home(directory / BEGUN))
    try:
        await sign_in(book, sandbox)
    finally:
        book.close()


def _revise(directory: Path) -> None:
    """A copy of the store whose practice has revised its agreement."""
    from desktop.sandbox.seed.documents import revised
    from storage.book import accounts, documents
    from storage.records.documents import DocumentKind, RemoteDocument, Wording
    from storage.records.ids import RemoteId

    with copy(directory, REVISED) as book:
        (account,) = accounts.practices(book)
        words = tuple(Wording(*one) for one in revised("agreement"))
        told = TODAY
        later = RemoteDocument(RemoteId("DocumentReference/later"), "1", DocumentKind.AGREEMENT, told, words)
        policy = documents.current(book, account.id, DocumentKind.POLICY)
        assert policy is not None
        with book.transaction():
            documents.take_in(book, account.id, later, NOW)
            documents.settle(book, account.id, [(later.remote_id, later.version), (policy.remote_id, policy.version)])


def show(window: MainWindow, scene: Scene) -> QWidget:
    from ui.documents.furnish import Shelf
    from ui.leaving.leave import LeaveDialog
    from ui.settings import keys

    shelf = next(one for one in window.children() if isinstance(one, Shelf))
    if scene.what == "calendars":
        window.ports.settings.put(keys.FIRST_START, "4")
        window.first_start.moved.emit()
    if scene.what in ("agreement", "calendars", "nudge"):
        QApplication.processEvents()
        return window
    match scene.what:
        case "documents":
            shelf.open_documents()
        case "revised":
            shelf.read_agreement()
        case "library":
            shelf.open_library()
        case "support":
            shelf.open_support()
        case "leave":
            shelf.open_leave()
            for dialog in window.findChildren(LeaveDialog):
                dialog.folder.setText("~/OptiMantra")
        case "sign-out":
            shelf.open_sign_out(window.ports.sources.accounts()[-1].account.id)
        case _:
            window.dialogs.open_settings()
            settings = window.dialogs.settings
            assert settings is not None
            if scene.what == "receipt":
                return _receipt(settings)
            settings.show_page(getattr(settings, scene.what))
    QApplication.processEvents()
    return next(one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible())


def _receipt(settings: SettingsDialog) -> QWidget:
    from ui.consents.receipt import ReceiptDialog
    from ui.settings.history_page import RecordCard

    history = settings.history
    assert history is not None
    settings.show_page(history)
    history.findChildren(RecordCard)[0].receipt_wanted.emit()
    QApplication.processEvents()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, ReceiptDialog))

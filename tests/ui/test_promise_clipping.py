"""Nothing of first start, documents, library, data, support or leaving is clipped in long words and small windows."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from storage.records.documents import DocumentKind
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.long_words import clipped, shown
from tests.ui.promise_stand_ins import FakeDocuments, FakeLeaving, FakePrivacy, FakeSharing, FakeSupport
from tests.ui.stand_ins import NOW, FakeCommands, FakeLedger, FakeLinks, FakeSettings, FakeSources, fresh, practitioner
from ui.consents.receipt import ReceiptDialog
from ui.documents.dialog import DocumentsDialog
from ui.documents.furnish import Shelf
from ui.documents.revised import RevisedDialog
from ui.leaving.leave import LeaveDialog
from ui.leaving.sign_out import SignOutDialog
from ui.library.dialog import LibraryDialog
from ui.ports import Ports
from ui.settings import keys
from ui.settings.about_page import AboutPage
from ui.settings.privacy_page import PrivacyPage
from ui.settings.sharing_page import SharingPage
from ui.support.dialog import SupportDialog
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = pytest.mark.usefixtures("longer_words")


def window(qtbot: QtBot, *, decided: bool) -> tuple[MainWindow, FakeDocuments]:
    documents = FakeDocuments(accepted=decided)
    sources = FakeSources(practitioner() if decided else fresh(practitioner()))
    settings = FakeSettings()
    settings.kept[keys.AGE_STATED] = "1"
    ports = Ports(FakeSchedule(), sources, settings, FakeCommands(sources), links=FakeLinks(), documents=documents)
    made = MainWindow(ports, Theme(), ZoneInfo("UTC"), clock=lambda: NOW)
    made.resize(900, 600)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.furnished)
    return made, documents


def test_the_steps_of_the_agreement_and_of_the_calendars(qtbot: QtBot) -> None:
    made, _documents = window(qtbot, decided=False)
    assert clipped(made) == []
    made.first_start.agreement.put_off.click()
    qtbot.wait(20)
    assert clipped(made) == []


def test_what_is_mentioned_above_the_schedule(qtbot: QtBot) -> None:
    made, documents = window(qtbot, decided=True)
    documents.revise(DocumentKind.POLICY)
    shelf = next(one for one in made.children() if isinstance(one, Shelf))
    assert shelf.bar.isVisible()
    qtbot.wait(20)
    assert clipped(shelf.bar) == []


def _dialogs() -> list[QWidget]:
    theme, documents = Theme(), FakeDocuments()
    documents.revise(DocumentKind.AGREEMENT)
    owing = LeaveDialog(FakeLeaving(), theme)
    owing.folder.setText("/somewhere")
    owing.yes.click()
    port = FakeLeaving()
    over = LeaveDialog(port, theme)
    port.tell("", ("receipt", "/somewhere/over/there/leaving-receipt.json"), ("files", "9"), ("left", "1"))
    return [
        DocumentsDialog(documents, theme),
        RevisedDialog(documents.held[DocumentKind.AGREEMENT], theme),
        LibraryDialog(documents, theme),
        SupportDialog(FakeSupport(), theme),
        SignOutDialog(practitioner()[0]._replace(write=True), 3, theme),
        LeaveDialog(FakeLeaving(), theme),
        owing,
        over,
        ReceiptDialog(FakeLedger().history()[0], FakeLedger(), theme),
    ]


@pytest.mark.parametrize("place", range(9))
def test_the_dialogs(place: int, qtbot: QtBot) -> None:
    dialog = _dialogs()[place]
    shown(qtbot, dialog)
    assert clipped(dialog) == []


def test_the_pages_of_the_settings(qtbot: QtBot) -> None:
    theme = Theme()
    sources = FakeSources(practitioner())
    ports = Ports(FakeSchedule(), sources, FakeSettings(), FakeCommands(sources), ledger=FakeLedger())
    for page in (
        PrivacyPage(FakePrivacy(), theme),
        SharingPage(FakeSharing({}), theme, lambda: NOW),
        AboutPage(ports, theme, lambda: NOW),
    ):
        page.resize(548, 540)
        shown(qtbot, page)
        QApplication.processEvents()
        assert clipped(page) == []

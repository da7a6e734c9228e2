"""Documents, library, support, signing out, leaving, data and mail: what the dialogs say, and what they ask."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from storage.records.accounts import Health
from storage.records.documents import DocumentKind
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.editing.stand_in import FakeEditing
from tests.ui.promise_stand_ins import NEW, OLD, FakeDocuments, FakeLeaving, FakePrivacy, FakeSharing, FakeSupport
from tests.ui.stand_ins import (
    NOW,
    FakeCommands,
    FakeLedger,
    FakeLinks,
    FakeSettings,
    FakeSources,
    practitioner,
    with_state,
)
from ui.dialogs.outside_link import OutsideLink
from ui.documents.dialog import DocumentsDialog
from ui.documents.furnish import Shelf
from ui.documents.revised import RevisedDialog
from ui.documents.text_view import TextView, headings
from ui.leaving.leave import LeaveDialog
from ui.leaving.sign_out import SignOutDialog
from ui.library.dialog import LibraryDialog
from ui.nudges import DAY, password_nudge
from ui.panes.label import Label
from ui.panes.matters import Goal, every_matter
from ui.ports import Ports
from ui.settings import keys
from ui.settings.privacy_page import PrivacyPage
from ui.settings.sharing_page import SharingPage
from ui.support.dialog import SupportDialog
from ui.theme import Theme
from ui.window import MainWindow


@dataclass
class Desk:
    """A window with the ports of the promises."""

    window: MainWindow
    sources: FakeSources
    commands: FakeCommands
    settings: FakeSettings
    documents: FakeDocuments
    leaving: FakeLeaving
    links: FakeLinks
    shelf: Shelf


class ThreeWait(FakeEditing):
    """Three changes that the practice does not have yet."""

    def waiting_of(self, account: str) -> int:
        return 3


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    sources, settings, documents = FakeSources(practitioner()), FakeSettings(), FakeDocuments()
    commands, leaving, links = FakeCommands(sources), FakeLeaving(), FakeLinks()
    ports = Ports(
        FakeSchedule(), sources, settings, commands, ledger=FakeLedger(), links=links, documents=documents,
        leaving=leaving, support=FakeSupport(), privacy=FakePrivacy(), editing=ThreeWait(),
    )  # fmt: skip
    window = MainWindow(ports, Theme(), ZoneInfo("UTC"), clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: any(isinstance(one, Shelf) for one in window.children()))
    shelf = next(one for one in window.children() if isinstance(one, Shelf))
    return Desk(window, sources, commands, settings, documents, leaving, links, shelf)


def opened(kind: type) -> object:
    """The one dialog of this kind that is open."""
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def marked(view: TextView) -> list[str]:
    """The runs that are underlined or struck through."""
    found = []
    block = view.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            shape: QTextCharFormat = walk.fragment().charFormat()
            if shape.fontUnderline() or shape.fontStrikeOut():
                found.append(walk.fragment().text())
            walk += 1
        block = block.next()
    return found


def test_a_revised_agreement_is_shown_beside_the_old_one_and_asked_about(desk: Desk) -> None:
    assert not desk.shelf.bar.isVisible()
    desk.documents.revise(DocumentKind.AGREEMENT)
    assert desk.shelf.bar.isVisible()
    assert "revised" in desk.shelf.bar.words.text()
    assert not desk.shelf.bar.later.isVisible(), "what the service waits for can't be waved away for good"
    desk.shelf.bar.act.click()
    dialog = opened(RevisedDialog)
    assert isinstance(dialog, RevisedDialog)
    assert dialog.old.toPlainText() == OLD
    assert dialog.new.toPlainText() == NEW
    assert marked(dialog.old) == ["30"]
    assert [text.strip() for text in marked(dialog.new)] == ["encrypted", "35"]
    assert "2 word" in dialog.counted.text()
    dialog.later.click()
    assert desk.documents.asked == []
    assert desk.shelf.bar.isVisible()
    desk.shelf.bar.act.click()
    again = opened(RevisedDialog)
    assert isinstance(again, RevisedDialog)
    again.yes.click()
    ((act, _account, kind, digest),) = desk.documents.asked
    assert (act, kind) == ("accept", DocumentKind.AGREEMENT)
    standing = desk.documents.held[DocumentKind.AGREEMENT]
    assert standing.current is not None
    assert digest == standing.current.digest
    assert not desk.shelf.bar.isVisible()


def test_a_revised_policy_is_asked_about_once(desk: Desk) -> None:
    desk.documents.revise(DocumentKind.POLICY)
    assert desk.shelf.bar.isVisible()
    desk.shelf.bar.later.click()
    assert not desk.shelf.bar.isVisible()
    desk.documents.changed.emit()
    assert not desk.shelf.bar.isVisible()
    desk.shelf.open_documents()
    dialog = opened(DocumentsDialog)
    assert isinstance(dialog, DocumentsDialog)
    dialog.list.setCurrentRow(1)
    assert dialog.answer.isVisible(), "it stays to be answered under Help"


def test_a_calendar_that_waits_for_the_agreement_leads_to_it(desk: Desk) -> None:
    desk.documents.revise(DocumentKind.AGREEMENT)
    waiting = with_state(practitioner(), "c-practice", Health.ASKS, kind="AgreementNeeded", code="agreement")
    desk.sources.become(waiting)
    assert not desk.window.attention.isVisible(), "one line says it, not two"
    (matter,) = every_matter(waiting, NOW)
    assert matter.goal is Goal.READ
    desk.window.attend_to(matter)
    assert isinstance(opened(RevisedDialog), RevisedDialog)
    desk.window.dialogs.open_answer("c-practice")
    assert isinstance(opened(RevisedDialog), RevisedDialog)
    assert desk.window.dialogs.answering is None


def test_every_version_is_listed_and_readable(desk: Desk) -> None:
    desk.documents.revise(DocumentKind.AGREEMENT)
    desk.window.actions_.documents.trigger()
    dialog = opened(DocumentsDialog)
    assert isinstance(dialog, DocumentsDialog)
    assert dialog.list.count() == 3
    dialog.list.setCurrentRow(1)
    assert dialog.view.toPlainText() == OLD
    dialog.look.click()
    assert desk.documents.asked == [("refresh",)]


def test_an_article_says_whose_it_is_and_is_shown_as_text(desk: Desk) -> None:
    desk.window.actions_.library.trigger()
    library = opened(LibraryDialog)
    assert isinstance(library, LibraryDialog)
    assert library.disclaimer.isVisible()
    assert not library.visit.isVisible(), "ours has no other page"
    library.search.setText("walk")
    assert library.list.count() == 1
    assert "<b>Not bold</b>" in library.view.toPlainText()
    assert "not ours" in library.source.text()
    library.visit.click()
    assert isinstance(opened(OutsideLink), OutsideLink), "the only way out is through the notice"
    assert desk.links.opened == []
    library.search.setText("nothing at all")
    assert not library.disclaimer.isVisible()
    library.close()


def test_support_shows_what_would_be_sent_and_writes_it_where_the_person_says(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.actions_.support.trigger()
    dialog = opened(SupportDialog)
    assert isinstance(dialog, SupportDialog)
    assert dialog.view.toPlainText() == FakeSupport().bundle()
    target = tmp_path / "bundle.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    dialog.save.click()
    assert target.read_text() == FakeSupport().bundle()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(tmp_path / "no" / "where"), ""))
    dialog.save.click()
    assert "another place" in dialog.said.text()
    dialog.write.click()
    notice = opened(OutsideLink)
    assert isinstance(notice, OutsideLink)
    notice.go.click()
    assert desk.links.opened == ["mailto:help@practice.example"]


def test_signing_out_says_what_stays_and_what_waits_before_it_happens(desk: Desk) -> None:
    desk.window.dialogs.open_settings()
    settings = desk.window.dialogs.settings
    assert settings is not None
    settings.accounts.sign_out_wanted.emit("a-practice")
    dialog = opened(SignOutDialog)
    assert isinstance(dialog, SignOutDialog)
    said = " ".join(label.text() for label in dialog.findChildren(type(dialog.heading)))
    assert "Stays" in said
    assert "3 change" in said
    assert "lost" in said
    assert desk.leaving.asked == []
    dialog.yes.click()
    assert desk.leaving.asked == [("sign-out", "a-practice")]


def test_leaving_goes_through_what_is_owed_to_the_receipt(desk: Desk, tmp_path: Path) -> None:
    desk.shelf.open_leave()
    dialog = opened(LeaveDialog)
    assert isinstance(dialog, LeaveDialog)
    dialog.folder.setText("")
    dialog.yes.click()
    assert desk.leaving.asked == []
    dialog.folder.setText(str(tmp_path))
    dialog.yes.click()
    assert desk.leaving.asked == [("leave", str(tmp_path), False)]
    assert not dialog.yes.isEnabled()
    desk.leaving.tell("StillOwed", ("published", "mira@cloud.study.example"))
    assert "mira@cloud.study.example" in dialog.said.text()
    assert dialog.anyway.isVisible()
    dialog.anyway.click()
    assert desk.leaving.asked[-1] == ("leave", str(tmp_path), True)
    desk.leaving.tell("", ("receipt", str(tmp_path / "leaving-receipt.json")), ("files", "9"), ("left", "1"))
    assert "9 file" in dialog.said.text()
    assert "keyring" in dialog.said.text()
    assert str(tmp_path) in dialog.said.text()
    left = []
    dialog.left.connect(lambda: left.append(True))
    dialog.left.disconnect(QApplication.quit)
    dialog.stay.click()
    assert left == [True]


def test_the_privacy_page_counts_what_is_kept_and_where(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    privacy = FakePrivacy()
    page = PrivacyPage(privacy, Theme())
    qtbot.addWidget(page)
    page.show()
    said = " ".join(label.text() for label in page.findChildren(type(page.said)))
    for words in ("613 appointment", "14 event", "memory only", "96 patient", "20 consent"):
        assert words in said
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_all: "/somewhere")
    page.take.click()
    assert privacy.asked == ["/somewhere"]
    assert "/somewhere" in page.said.text()
    assert "not encrypted" in page.said.text()


def test_mail_is_said_as_it_is_and_marketing_is_off_until_asked_for(qtbot: QtBot) -> None:
    page = SharingPage(FakeSharing({}), Theme(), lambda: NOW)
    qtbot.addWidget(page)
    asked: list[tuple[str, bool]] = []
    page.decided.connect(lambda scope, on: asked.append((scope.id, on)))
    assert not page.marketing_mail.switch.isChecked()
    assert page.account_mail.switch.isChecked()
    assert "agreement" in page.account_mail.switch.accessibleDescription()
    page.marketing_mail.switch.click()
    page.account_mail.switch.click()
    assert asked == [("a-practice:marketing-mail", True), ("a-practice:account-mail", False)]
    assert "can't be turned off" in " ".join(one.text() for one in page.password_mail.findChildren(Label))


@pytest.mark.parametrize(
    ("changed", "days", "later", "mentioned"),
    [
        (NOW - 91 * DAY, 90, 0, True),
        (NOW - 89 * DAY, 90, 0, False),
        (NOW - 400 * DAY, 0, 0, False),
        (0, 90, 0, False),
        (NOW - 91 * DAY, 90, NOW + DAY, False),
        (NOW - 91 * DAY, 90, NOW - DAY, True),
    ],
)
def test_when_the_password_is_mentioned(changed: int, days: int, later: int, mentioned: bool) -> None:
    assert (password_nudge(changed, days, later, NOW) is not None) is mentioned


def test_an_old_password_is_mentioned_gently_and_its_field_is_nowhere(desk: Desk) -> None:
    desk.settings.put(keys.PASSWORD_CHANGED, str(NOW - 120 * DAY))
    assert "120 day" in desk.shelf.bar.words.text()
    desk.shelf.bar.later.click()
    assert not desk.shelf.bar.isVisible()
    desk.settings.put(keys.PASSWORD_LATER, "0")
    desk.shelf.bar.act.click()
    assert desk.settings.kept[keys.PASSWORD_CHANGED] == str(NOW)
    assert not desk.shelf.bar.isVisible()


def test_headings_are_short_lines_over_a_paragraph() -> None:
    assert headings("One sentence.\n\nA heading\nIts text.\n\nNo heading.\n") == frozenset({2})
    assert headings("Title\ntext") == frozenset({0})
    assert headings("") == frozenset()


@pytest.mark.parametrize(
    ("typed", "page"),
    [("marketing", "sharing"), ("forget password", "sharing"), ("erases", "privacy"), ("licences", "about"),
     ("remind password", "security"), ("take along", "privacy")],
)  # fmt: skip
def test_each_page_is_found_by_what_stands_on_it(desk: Desk, typed: str, page: str) -> None:
    desk.window.dialogs.open_settings()
    settings = desk.window.dialogs.settings
    assert settings is not None
    settings.search.setText(typed)
    place = settings.pages.indexOf(getattr(settings, page))
    assert not settings.list.item(place).isHidden()
    assert sum(not settings.list.item(row).isHidden() for row in range(settings.list.count())) <= 2
    settings.close()

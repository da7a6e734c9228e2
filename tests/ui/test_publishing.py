"""Publishing in the window: the switch, what is chosen and looked at first, and debts that stay said until paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from resources.texts import notice
from storage.records.accounts import ProviderName
from storage.records.publishing import Choice, Level
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.desk import ZONE
from tests.ui.publishing_stand_in import NO_LEAVE, OFFLINE, FakePublishing, account, publication
from tests.ui.stand_ins import NOW, FakeCommands, FakeLedger, FakeLinks, FakeSettings, FakeSources, practitioner
from ui.panes.label import Label
from ui.ports import Act, Outcome, Ports
from ui.publishing import words
from ui.publishing.allowing import Allowing
from ui.publishing.desk import Desk
from ui.publishing.dialog import PublishingDialog
from ui.publishing.left_behind import LeftBehind
from ui.publishing.line import PublishingLine
from ui.publishing.matters import matters
from ui.publishing.permissions import Permissions
from ui.theme import Theme
from ui.window import MainWindow

HOME = account(ProviderName.ICLOUD)


class Window:
    """A furnished window, its port for publishing, and the desk in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.publishing = FakePublishing(publication(ProviderName.ICLOUD))
        self.sources = FakeSources(practitioner())
        self.commands = FakeCommands(self.sources)
        self.publishing.finished.connect(self.commands.finished)
        ports = Ports(
            FakeSchedule(typical_week(date(2026, 11, 23), ZONE)),
            self.sources,
            FakeSettings(),
            self.commands,
            ledger=FakeLedger(),
            links=FakeLinks(),
            publishing=self.publishing,
        )
        self.window = MainWindow(ports, Theme(), ZONE, clock=lambda: NOW)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(lambda: self.window.published is not None)

    @property
    def desk(self) -> Desk:
        assert self.window.published is not None
        return self.window.published

    def line(self) -> PublishingLine:
        self.window.dialogs.open_consent("")
        assert self.window.dialogs.settings is not None
        (line,) = self.window.dialogs.settings.findChildren(PublishingLine)
        return line

    def dialog(self) -> PublishingDialog:
        self.desk.open(HOME.id)
        assert self.desk.dialog is not None
        return self.desk.dialog

    def become(self, **more: object) -> None:
        self.publishing.become(publication(ProviderName.ICLOUD, **more))
        self.sources.changed.emit()


@pytest.fixture
def there(qtbot: QtBot) -> Window:
    return Window(qtbot)


def said(widget: QDialog | PublishingLine) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if not label.isHidden())


def test_only_an_account_that_can_be_written_to_has_the_line_and_it_says_how_it_fares(there: Window) -> None:
    line = there.line()
    assert line.switch.isChecked() and line.switch.accessibleName() == notice("write").title
    assert (
        "41 event" in line.state.text()
        and "last kept in step at" in line.state.text()
        and "Busy times only" in line.state.text()
    )
    assert line.trouble.isHidden()


def test_the_switch_shows_what_holds_and_asks(there: Window) -> None:
    line = there.line()
    line.switch.click()
    assert there.publishing.asked == [("turn", HOME.id, False)] and line.switch.isChecked()
    there.become(on=False, stands=False, there=0)
    assert not line.switch.isChecked() and line.state.isHidden()
    line.switch.click()
    assert there.publishing.asked[-1] == ("turn", HOME.id, True)


def test_an_account_that_it_does_not_allow_here_can_not_be_turned_on_and_says_why(there: Window) -> None:
    line = there.line()
    there.become(on=False, stands=False, there=0, allowed=False)
    assert not line.switch.isEnabled() and "Set by your IT" in line.state.text()
    there.become(allowed=False)
    assert line.switch.isEnabled(), "what is on can always be turned off"


def test_another_computer_that_says_less_is_named(there: Window) -> None:
    line = there.line()
    there.become(yielded=3)
    assert "Another computer of yours writes less there for 3 event" in line.state.text()
    assert "Less wins." in said(there.dialog())


def test_what_went_wrong_stays_said_in_its_place_until_it_is_mended(there: Window) -> None:
    line = there.line()
    there.become(trouble=OFFLINE, to_put=2, to_remove=1)
    assert not line.trouble.isHidden() and "calendar.example" in line.trouble.what.text()
    owed = line.trouble.rest.text()
    assert owed.startswith("Still owed: 2 to be written") and "1 to be taken away." in owed
    line.trouble.button.click()
    assert there.publishing.asked == [("bring-up", HOME.id)]
    assert there.window.attention.isHidden(), "what mends itself asks for nobody"
    there.become()
    assert line.trouble.isHidden()


def test_a_debt_is_said_over_the_schedule_until_it_is_paid(there: Window) -> None:
    there.become(on=False, there=3, to_remove=3, trouble=OFFLINE)
    bar = there.window.attention
    assert not bar.isHidden() and "is still to be taken away" in bar.what.text() and "3 event" in bar.what.text()
    bar.button.click()
    assert there.desk.dialog is not None and there.desk.dialog.isVisible()
    there.desk.dialog.reject()
    there.become(on=False, stands=False, there=0)
    assert bar.isHidden()


def test_leave_that_is_missing_is_mended_by_signing_in_with_it(there: Window) -> None:
    there.become(trouble=NO_LEAVE)
    assert there.window.attention.button.text() == "Sign in again…"
    line = there.line()
    line.trouble.button.click()
    connecting = there.window.dialogs.connecting
    assert connecting is not None
    connecting.reject()


def test_matters_are_what_waiting_does_not_mend() -> None:
    well, offline = publication(), publication(trouble=OFFLINE)
    owed = publication(on=False, to_remove=3, there=3, trouble=OFFLINE)
    assert matters((replace(owed, trouble=None),), NOW) == (), "just being paid"
    refused = publication(trouble=replace(NO_LEAVE, facts=(("code", "too-odd"),), needs_sign_in=False))
    assert matters((well, offline), NOW) == ()
    told = matters((refused, owed), NOW)
    assert [one.target for one in told] == [owed.account.id, refused.account.id]
    assert all(one.action for one in told)


def test_a_choice_is_looked_at_before_it_holds(there: Window) -> None:
    dialog = there.dialog()
    assert not dialog.take_.isEnabled() and dialog.warning.isHidden()
    assert [dialog.looks.item(row).text() for row in (1, 2)] == ["Busy", "Busy"]
    dialog.levels[Level.FULL].click()
    assert not dialog.warning.isHidden() and "Apple" in dialog.warning.rest.text()
    assert dialog.looks.item(1).text() == "Ada Lind · Massage"
    assert "Ada Lind" in dialog.bytes.text.toPlainText() and "POST /calendars" in dialog.bytes.text.toPlainText()
    assert there.publishing.asked == [], "nothing is written otherwise before it is taken"
    dialog.horizon.setCurrentIndex(dialog.horizon.findData(30))
    dialog.horizon.activated.emit(dialog.horizon.currentIndex())
    dialog.alarm.setCurrentIndex(dialog.alarm.findData(10))
    dialog.alarm.activated.emit(dialog.alarm.currentIndex())
    dialog.take_.click()
    assert there.publishing.asked == [("choose", HOME.id, Choice(Level.FULL, 30, 0, 10))]
    assert there.desk.dialog is None


def test_closing_it_leaves_everything_as_it_was(there: Window) -> None:
    dialog = there.dialog()
    dialog.levels[Level.FULL].click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert there.publishing.asked == [] and there.desk.dialog is None


def test_what_the_store_says_meanwhile_does_not_take_away_what_is_being_chosen(there: Window) -> None:
    dialog = there.dialog()
    dialog.levels[Level.INITIALS].click()
    there.become(there=42)
    assert dialog.levels[Level.INITIALS].isChecked() and "42 event" in dialog.state.text()
    dialog.reject()
    dialog = there.dialog()
    there.become(choice=Choice(Level.VISIT_TYPE), level=Level.VISIT_TYPE)
    assert dialog.levels[Level.VISIT_TYPE].isChecked()


def test_recalling_everything_is_one_click(there: Window) -> None:
    there.dialog().recall.click()
    assert there.publishing.asked == [("recall", HOME.id)]


def test_hidden_names_are_hidden_in_the_preview_too(there: Window) -> None:
    there.window.shoulder.choose(hidden=True)
    dialog = there.dialog()
    assert not dialog.looks.isHidden(), "busy times name nobody"
    dialog.levels[Level.FULL].click()
    assert dialog.looks.isHidden() and dialog.looks.count() == 1
    assert "Ada" not in dialog.bytes.text.toPlainText() and "Ada" not in said(dialog)
    there.window.shoulder.choose(hidden=False)
    assert "Ada Lind" in dialog.bytes.text.toPlainText()


def test_a_level_that_it_has_locked_says_who_did(there: Window) -> None:
    levels = frozenset({Level.BUSY, Level.VISIT_TYPE})
    there.become(choice=Choice(Level.FULL), level=Level.VISIT_TYPE, levels=levels)
    dialog = there.dialog()
    assert not dialog.levels[Level.INITIALS].isEnabled() and dialog.levels[Level.BUSY].isEnabled()
    assert "allows no more than “Kind of visit”" in dialog.limited.text()
    assert dialog.warning.isHidden() and "Ada" not in dialog.bytes.text.toPlainText()


class TestGoogle:
    """A service with a page of its own for permissions."""

    @pytest.fixture
    def there(self, there: Window) -> Window:
        there.publishing.become(publication(on=False, stands=False, there=0, asks_there=True))
        return there

    def test_the_card_compares_what_is_asked_granted_and_used(self, there: Window) -> None:
        line = there.line()
        assert "Google still lets us do more than we need" in line.state.text()
        there.publishing.become(publication())
        assert "Google lets us do what we use, and nothing else." in line.state.text()
        missing = tuple(replace(row, granted=False) for row in publication().scopes)
        there.publishing.become(publication(scopes=missing))
        assert "Google lets us do less than we ask for." in line.state.text()

    def test_its_page_opens_from_the_switch_and_cancelling_leaves_it_off(self, there: Window) -> None:
        line = there.line()
        line.switch.click()
        asking = there.desk.allowing
        assert isinstance(asking, Allowing) and asking.isVisible()
        assert there.publishing.asked == [] and not line.switch.isChecked()
        asking.go.click()
        assert there.publishing.asked == [("turn", HOME.id, True)] and not asking.go.isEnabled()
        asking.reject()
        assert there.publishing.asked[-1] == ("cancel",) and there.desk.allowing is None

    def test_what_its_page_said_is_said_here(self, there: Window) -> None:
        there.desk.turn(HOME.id, on=True)
        asking = there.desk.allowing
        assert asking is not None
        asking.go.click()
        there.publishing.end(Outcome(Act.CONSENT, "Refused", NO_LEAVE.facts))
        assert "no leave to make a calendar" in asking.trouble.what.text() and asking.go.isEnabled()
        asking.go.click()
        there.publishing.end(Outcome(Act.CONSENT))
        assert there.desk.allowing is None

    def test_permissions_are_compared_and_can_be_given_back(self, there: Window) -> None:
        there.desk.open(HOME.id)
        dialog = there.desk.dialog
        assert dialog is not None and len(dialog.views) == 3
        dialog.views[2].trigger()
        told = said(dialog)
        assert "Granted, but not used now" in told and "Google still lets us do more than we need" in told
        dialog.permissions.give_back.click()
        assert there.publishing.asked == [("give-back", HOME.id)]
        there.publishing.end(Outcome(Act.PUBLISH, "Refused", (("code", "only-there"),)))
        assert "lets nobody but you take a permission back" in dialog.trouble.what.text()
        assert dialog.trouble.button.isHidden()
        there.publishing.become(publication())
        assert dialog.permissions.give_back.isHidden() and "and nothing else" in said(dialog)


def test_apples_own_page_is_a_press_away_too(qtbot: QtBot) -> None:
    """There is no permission to compare, but a password of our own that she can end."""
    page = Permissions(Theme())
    qtbot.addWidget(page)
    page.show()
    page.take(publication(ProviderName.ICLOUD, scopes=(), permissions="https://account.apple.test/"))
    asked: list[str] = []
    page.link_wanted.connect(asked.append)
    assert page.page.isVisible() and page.give_back.isHidden()
    assert "password of its own" in page.more.text()
    page.page.click()
    assert asked == ["https://account.apple.test/"]
    assert words.permissions(publication(ProviderName.CALDAV, scopes=(), permissions="")) == ""


def test_an_account_whose_calendar_can_not_be_reached_is_not_removed_in_silence(there: Window) -> None:
    facts = (("account", "a-home"), ("host", "caldav.icloud.com"), ("calendar", "Praxis"), ("events", "41"))
    there.publishing.end(Outcome(Act.DISCONNECT, "StillPublished", facts))
    (left,) = there.window.findChildren(LeftBehind)
    told = said(left)
    assert "41 event" in told and "caldav.icloud.com" in told and "delete it" in told and "“Praxis”" in told
    left.remove.click()
    assert there.publishing.asked == [("leave-behind", "a-home")]


@pytest.mark.parametrize("provider", [ProviderName.GOOGLE, ProviderName.MICROSOFT, ProviderName.CALDAV])
def test_every_service_says_how_its_calendar_is_removed_by_hand(provider: ProviderName) -> None:
    assert "“Practice”" in words.by_hand(provider, "")

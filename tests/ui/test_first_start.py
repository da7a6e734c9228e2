"""The first start: four steps in order, each left and found again, nothing before the age, nothing pre-ticked."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from storage.records.consents import Purpose
from storage.records.documents import DocumentKind
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.promise_stand_ins import FakeDocuments
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, fresh, practitioner
from ui.first_start.step_line import StepLine
from ui.first_start.steps import DONE, Step, step_of
from ui.panes.switch import Switch
from ui.ports import Act, Outcome, Ports
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow


@dataclass
class Start:
    """A window on a computer where nothing was done yet."""

    window: MainWindow
    sources: FakeSources
    settings: FakeSettings
    documents: FakeDocuments

    def stands(self) -> Step | None:
        return self.window.first_start.step


@pytest.fixture
def start(qtbot: QtBot) -> Start:
    sources, settings, documents = FakeSources(), FakeSettings(), FakeDocuments(accepted=False)
    ports = Ports(FakeSchedule(), sources, settings, FakeCommands(sources), documents=documents)
    window = MainWindow(ports, Theme(), ZoneInfo("Europe/Berlin"), clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    return Start(window, sources, settings, documents)


@pytest.mark.parametrize(
    ("stated", "connected", "waits", "undecided", "kept", "expected"),
    [
        (False, False, False, False, "", Step.AGE),
        (True, False, False, False, "", Step.SIGN_IN),
        (True, True, True, True, "", Step.AGREEMENT),
        (True, True, True, True, "4", Step.CALENDARS),
        (True, True, False, True, "", Step.CALENDARS),
        (True, True, False, False, "4", Step.CALENDARS),
        (True, True, False, False, "", None),
        (True, True, True, False, "", None),
        (True, True, True, True, DONE, None),
        (False, True, False, False, "", None),
    ],
)
def test_which_step_stands(
    stated: bool, connected: bool, waits: bool, undecided: bool, kept: str, expected: Step | None
) -> None:
    found = step_of(stated=stated, connected=connected, agreement_waits=waits, undecided=undecided, kept=kept)
    assert found is expected


def test_the_four_steps_in_their_order(start: Start, qtbot: QtBot) -> None:
    assert start.stands() is Step.AGE
    assert set(start.settings.kept) == set()
    start.window.age.yes.click()
    assert start.stands() is Step.SIGN_IN
    start.window.ports.commands.finished.emit(Outcome(Act.CONNECT, "", (("account", "a-practice"),)))
    start.sources.become(fresh(practitioner()))
    assert start.stands() is Step.AGREEMENT
    assert start.window.dialogs.choosing is None, "the calendars are a step of their own"
    page = start.window.first_start.agreement
    assert len(page.views) == 2
    page.yes.click()
    assert [asked[2] for asked in start.documents.asked] == [DocumentKind.AGREEMENT, DocumentKind.POLICY]
    start.sources.changed.emit()
    assert start.stands() is Step.CALENDARS
    calendars = start.window.first_start.calendars
    assert not any(one.isChecked() for one in calendars.findChildren(Switch))
    assert calendars.findChildren(QCheckBox) == []
    calendars.page.card("a-home").switch("c-home", Purpose.SHOW).click()
    assert start.stands() is Step.CALENDARS, "it stays until the person closes it"
    calendars.finish.click()
    assert start.stands() is None
    assert start.settings.kept[keys.FIRST_START] == DONE


def test_putting_the_agreement_off_holds_nothing_else_up(start: Start) -> None:
    start.window.age.yes.click()
    start.sources.become(fresh(practitioner()))
    start.window.first_start.agreement.put_off.click()
    assert start.stands() is Step.CALENDARS
    calendars = start.window.first_start.calendars
    assert calendars.line.back is not None
    assert calendars.line.back.isVisible()
    calendars.line.back.click()
    assert start.stands() is Step.AGREEMENT
    start.window.first_start.agreement.put_off.click()
    calendars.finish.click()
    assert start.stands() is None
    assert start.documents.asked == []
    assert start.window.calendar.isVisible()


def test_a_step_that_was_left_is_found_again(start: Start, qtbot: QtBot) -> None:
    start.window.age.yes.click()
    start.sources.become(fresh(practitioner()))
    start.window.first_start.agreement.put_off.click()
    ports = start.window.ports._replace()
    again = MainWindow(ports, Theme(), ZoneInfo("Europe/Berlin"), clock=lambda: NOW)
    qtbot.addWidget(again)
    assert again.first_start.step is Step.CALENDARS


def test_back_from_the_sign_in_leads_to_the_age(start: Start) -> None:
    start.window.age.yes.click()
    start.window.welcome.back_wanted.emit()
    assert start.stands() is Step.AGE
    start.window.age.yes.click()
    assert start.stands() is Step.SIGN_IN


def test_texts_that_could_not_be_fetched_can_be_fetched_again(start: Start) -> None:
    start.window.age.yes.click()
    start.documents.lose()
    start.sources.become(fresh(practitioner()))
    page = start.window.first_start.agreement
    assert page.views == []
    assert page.yes.text() == "Try again"
    page.yes.click()
    assert start.documents.asked == [("refresh",)]


def test_without_a_practice_there_is_nothing_to_agree_to(start: Start) -> None:
    start.window.age.yes.click()
    start.sources.become(fresh(practitioner()[1:]))
    assert start.stands() is Step.CALENDARS


def test_each_step_says_where_it_stands(start: Start) -> None:
    (line,) = start.window.age.findChildren(StepLine)
    assert line.said.text() == "Step 1 of 4"
    start.window.age.yes.click()
    assert start.window.welcome._choices.line.said.text() == "Step 2 of 4"


def test_a_revision_never_takes_a_schedule_away(start: Start) -> None:
    start.window.age.yes.click()
    start.documents.revise(DocumentKind.AGREEMENT)
    start.sources.become(practitioner())
    assert start.stands() is None, "what is there to be seen is seen; a line above it asks"

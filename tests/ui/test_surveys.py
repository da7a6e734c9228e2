"""A survey is answered by keyboard, its troubles are said at the question, and its bytes are seen before they go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from storage.records.consents import Purpose
from storage.records.surveys import SurveyState
from tests.ui.sharing_stand_ins import FakeSharing, FakeSurveys
from ui.panes.label import Label
from ui.surveys.dialog import SurveysDialog
from ui.theme import Theme


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def surveys() -> FakeSurveys:
    return FakeSurveys()


@pytest.fixture
def dialog(qtbot: QtBot, surveys: FakeSurveys, sharing: FakeSharing) -> SurveysDialog:
    made = SurveysDialog(surveys, sharing, Theme())
    made.decided.connect(sharing.decide)
    sharing.changed.connect(surveys.changed)
    qtbot.addWidget(made)
    made.show()
    return made


def said(widget: QWidget) -> str:
    QCoreApplication.processEvents()  # what was put into a layout is shown at the next turn
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def buttons(widget: QWidget, text: str) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()]


def choose(dialog: SurveysDialog, link: str, text: str) -> None:
    assert dialog.sheet is not None
    found = dialog.sheet.questions[link].findChildren(QAbstractButton)
    next(one for one in found if one.text() == text).click()


def open_week(dialog: SurveysDialog, surveys: FakeSurveys) -> None:
    dialog.open_survey(surveys.offered()[0])


def test_nothing_is_listed_before_the_person_takes_part(dialog: SurveysDialog, sharing: FakeSharing) -> None:
    sharing.decide(sharing.choice(Purpose.SURVEYS).scope, given=False)  # type: ignore[union-attr]  # there is a practice
    assert "Your week with the schedule" not in said(dialog)
    assert not dialog.look.isVisible()
    dialog.part.switch.click()
    assert sharing.on[Purpose.SURVEYS]
    assert "Your week with the schedule" in said(dialog)


def test_without_a_practice_it_says_so(qtbot: QtBot, sharing: FakeSharing, surveys: FakeSurveys) -> None:
    sharing.practice = False
    made = SurveysDialog(surveys, sharing, Theme())
    qtbot.addWidget(made)
    made.show()
    assert "no account" in said(made)


def test_a_refused_survey_says_why_and_can_not_be_answered(dialog: SurveysDialog) -> None:
    assert "nothing is sent" in said(dialog)
    assert len(buttons(dialog, "Answer…")) == 2


def test_troubles_are_said_at_their_questions_and_the_first_gets_the_keyboard(
    dialog: SurveysDialog, surveys: FakeSurveys
) -> None:
    open_week(dialog, surveys)
    assert dialog.sheet is not None
    dialog.forward.click()
    ease, offline = dialog.sheet.questions["ease"], dialog.sheet.questions["offline"]
    assert ease.wrong.isVisible()
    assert offline.wrong.isVisible()
    assert ease.first.hasFocus()
    assert ease.first.accessibleDescription() == ease.wrong.text()
    assert dialog.pages.currentIndex() == 1
    choose(dialog, "ease", "Easy")
    assert not ease.wrong.isVisible()


def test_questions_follow_the_answers(dialog: SurveysDialog, surveys: FakeSurveys) -> None:
    open_week(dialog, surveys)
    assert dialog.sheet is not None
    hours = dialog.sheet.questions["hours"]
    assert not hours.isVisible()
    choose(dialog, "offline", "Yes")
    assert hours.isVisible()
    choose(dialog, "offline", "No")
    assert not hours.isVisible()


@pytest.mark.parametrize(("link", "typed", "words"), [("hours", "many", "whole number"), ("hours", "900", "Not more"),
                                                      ("since", "yesterday", "date")])  # fmt: skip
def test_what_is_no_number_and_no_date_is_said_so(
    dialog: SurveysDialog, surveys: FakeSurveys, link: str, typed: str, words: str
) -> None:
    open_week(dialog, surveys)
    assert dialog.sheet is not None
    choose(dialog, "ease", "Easy")
    choose(dialog, "offline", "Yes")
    edit = dialog.sheet.questions[link].first
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, typed)
    dialog.forward.click()
    assert words in dialog.sheet.questions[link].wrong.text()
    assert dialog.pages.currentIndex() == 1


def test_the_bytes_are_shown_and_only_then_sent(dialog: SurveysDialog, surveys: FakeSurveys) -> None:
    open_week(dialog, surveys)
    choose(dialog, "ease", "Hard")
    choose(dialog, "offline", "No")
    assert dialog.sheet is not None
    why = dialog.sheet.questions["why"].first
    assert isinstance(why, QPlainTextEdit)
    why.setPlainText("Too small & too grey")
    answers = dialog.sheet.answers()
    dialog.forward.click()
    shown = dialog.bytes.text.toPlainText()
    whole = surveys.request(surveys.offered()[0].remote_id, answers)
    assert shown == whole.rstrip(b" ").decode().replace("\r\n", "\n")
    assert "Too small & too grey" in shown
    assert surveys.sent == []
    dialog.back.click()
    assert dialog.sheet.answers() == answers, "going back loses nothing"
    dialog.forward.click()
    dialog.forward.click()
    assert [one for one, _ in surveys.sent] == ["survey-week"]
    assert "Answered" in said(dialog)
    assert len(buttons(dialog, "Answer…")) == 1


def test_not_this_one(dialog: SurveysDialog, surveys: FakeSurveys) -> None:
    open_week(dialog, surveys)
    dialog.decline.click()
    assert surveys.states == {"survey-week": SurveyState.DECLINED}
    assert "not be asked again" in said(dialog)


def test_a_mailbox_in_free_words_is_noticed(dialog: SurveysDialog, surveys: FakeSurveys) -> None:
    open_week(dialog, surveys)
    assert dialog.sheet is not None
    wish = dialog.sheet.questions["wish"]
    assert isinstance(wish.first, QLineEdit)
    wish.first.setText("ask mara@example.org")
    wish.first.textEdited.emit(wish.first.text())
    assert wish.hint.isVisible()


def test_everything_has_a_name_and_is_reached_by_tab(dialog: SurveysDialog, surveys: FakeSurveys) -> None:
    open_week(dialog, surveys)
    assert dialog.sheet is not None
    reached: list[QWidget] = []
    widget: QWidget | None = dialog.focusWidget()
    for _ in range(60):
        if widget is None or widget in reached:
            break
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
    for one in reached:
        accessible = QAccessible.queryAccessibleInterface(one)
        assert accessible.text(QAccessible.Text.Name), one
    names = [one.accessibleName() for one in reached if isinstance(one, QRadioButton)]
    assert "How easy is it to see what comes next?: Very hard" in names
    assert dialog.forward in reached


def test_answers_that_were_not_sent_are_there_again_until_the_store_is_shut(
    qtbot: QtBot, dialog: SurveysDialog, surveys: FakeSurveys, sharing: FakeSharing
) -> None:
    open_week(dialog, surveys)
    choose(dialog, "ease", "Easy")
    dialog.close()
    dialog.show()
    assert dialog.sheet is not None
    assert "ease" in dialog.sheet.answers()
    sharing.practice = False
    surveys.changed.emit()
    assert dialog.sheet is None

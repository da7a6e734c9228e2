"""One survey to answer: its questions, those that are asked now, and the first that needs another answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from storage.answers import asked, troubles
from storage.records.surveys import Answer, Answers, Kind, Survey
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.surveys.questions import Question
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Sheet(QScrollArea):
    """Questions that other answers make needless are not shown; what was answered in them stays until it is sent."""

    changed = Signal()

    def __init__(self, survey: Survey, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.survey = survey
        self.setAccessibleName(survey.title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        set_margins(column, 0, 0, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.xxl)
        if survey.about:
            column.addWidget(Label(survey.about, theme, Type.BODY, "text_soft"))
        self.questions: dict[str, Question] = {}
        self._shown: dict[str, QWidget] = {}
        for item in survey.walk():
            made: QWidget
            if item.asks:
                made = question = Question(item, theme, inner)
                question.changed.connect(self._answered)
                self.questions[item.link_id] = question
            elif not item.text:
                continue
            else:
                made = Label(item.text, theme, Type.STRONG if item.kind is Kind.GROUP else Type.BODY, "text_soft")
            self._shown[item.link_id] = made
            column.addWidget(made)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._follow()

    def answers(self) -> Answers:
        """What is answered now of what is asked now."""
        given = self._given()
        now = asked(self.survey, given)
        return {link: values for link, values in given.items() if link in now}

    def check(self) -> bool:
        """Say at each question what is wrong with its answer, and go to the first; True where all is well."""
        found = dict(troubles(self.survey, self.answers()))
        now = asked(self.survey, self._given())
        first: Question | None = None
        for link, question in self.questions.items():
            unreadable = link in now and question.unreadable
            said = question.trouble(found.get(link, "")) if unreadable or link in found else ""
            question.say(said)
            if said and first is None:
                first = question
        if first is None:
            return True
        first.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(first)
        return False

    def _given(self) -> dict[str, tuple[Answer, ...]]:
        given = {link: question.answers() for link, question in self.questions.items()}
        return {link: values for link, values in given.items() if values}

    def _answered(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        now = asked(self.survey, self._given())
        for link, widget in self._shown.items():
            widget.setVisible(link in now)

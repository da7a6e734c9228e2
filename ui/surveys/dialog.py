"""Help → Surveys: which there are, one of them to answer, the bytes that would leave, and that they wait to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from storage.records.consents import Purpose, Scope
from storage.records.surveys import SurveyState
from ui.dialogs.frame import DialogFrame
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.panes.scrolled import scrolled
from ui.sharing.bytes_view import BytesView
from ui.sharing.cards import SwitchCard
from ui.surveys import words
from ui.surveys.sheet import Sheet
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from ui.sharing.port import Sharing
    from ui.surveys.port import Offered, Surveys

translate = QCoreApplication.translate


class SurveysDialog(DialogFrame):
    """Four pages of one dialog: the list, the questions, the bytes, the thanks."""

    decided = Signal(Scope, bool)

    def __init__(self, surveys: Surveys, sharing: Sharing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Surveys", "Surveys"), theme, parent, width=560, grows=True)
        self.resize(680, 640)
        self.surveys, self._sharing = surveys, sharing
        self._listed: tuple[object, ...] | None = None
        self._current: Offered | None = None
        self.sheet: Sheet | None = None
        self.pages = QStackedWidget(self)
        self.column.addWidget(self.pages, 1)
        listed = QWidget(self)
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.l)
        self._list = scrolled(listed, translate("Surveys", "Surveys"), self)
        self._nobody = Label(
            translate("Surveys", "Surveys come from your practice's service. There is no account at one yet."), theme
        )
        self.part = SwitchCard(Purpose.SURVEYS, theme)
        self.part.decided.connect(self.decided)
        rows.addWidget(self._nobody)
        rows.addWidget(self.part)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.l)
        rows.addLayout(self._rows)
        rows.addStretch(1)
        self._answering = QWidget(self)
        self._place = QVBoxLayout(self._answering)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._preview = QWidget(self)
        preview = QVBoxLayout(self._preview)
        preview.setContentsMargins(0, 0, 0, 0)
        preview.setSpacing(SPACE.l)
        preview.addWidget(
            Label(
                translate(
                    "Surveys",
                    "This is all that leaves, over a connection of its own, at some moment in the next hours. "
                    "There is no name in it, and what you said is not kept here.",
                ),
                theme,
            )
        )
        self.bytes = BytesView(translate("Surveys", "Exactly what is sent"), theme, self)
        preview.addWidget(self.bytes, 1)
        for page in (self._list, self._answering, self._preview):
            self.pages.addWidget(page)
        self.back = self.button(translate("Surveys", "Back"))
        self.back.clicked.connect(self._back)
        self.decline = self.button(translate("Surveys", "Not this one"))
        self.decline.clicked.connect(self._decline)
        self.look = self.button(translate("Surveys", "Ask for new ones"))
        self.look.clicked.connect(surveys.refresh)
        self.forward = self.button(translate("Surveys", "Look at what is sent"))
        self.forward.clicked.connect(self._forward)
        self.close_ = self.button(translate("Surveys", "Close"))
        self.close_.clicked.connect(self.reject)
        surveys.changed.connect(self._fill)
        self._fill()
        self._turn(self._list)

    def open_survey(self, one: Offered) -> None:
        """Ask the questions of this one."""
        if one.survey is None:
            return
        self._current = one
        empty(self._place)
        self.sheet = Sheet(one.survey, self.theme, self)
        self._place.addWidget(self.sheet)
        self.heading.setText(one.survey.title)
        self._turn(self._answering)
        questions = list(self.sheet.questions.values())
        if questions:
            questions[0].first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        choice = self._sharing.choice(Purpose.SURVEYS)
        offered = self.surveys.offered()
        shown = (choice, offered)
        if shown == self._listed:
            return
        self._listed = shown
        empty(self._rows)
        self._nobody.setVisible(choice is None)
        self.part.setVisible(choice is not None)
        if choice is not None:
            self.part.take(choice)
        taking_part = choice is not None and choice.on
        for one in offered if taking_part else ():
            self._rows.addWidget(self._row(one))
        if taking_part and not any(one.state is SurveyState.OPEN and not one.refused for one in offered):
            self._rows.addWidget(
                Label(translate("Surveys", "There is nothing to answer now."), self.theme, Type.BODY, "text_soft")
            )
        if not taking_part and self.pages.currentWidget() is not self._list:
            self._back_to_list()
        self._dress_buttons()

    def _row(self, one: Offered) -> QWidget:
        card = Card(self.theme)
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        said = QVBoxLayout()
        said.setSpacing(SPACE.xs)
        line.addLayout(said, 1)
        card.body.addLayout(line)
        if one.survey is None:
            said.addWidget(Label(translate("Surveys", "A survey that can't be shown"), self.theme))
            said.addWidget(Label(words.refused(one.refused), self.theme, Type.SMALL, "text_soft"))
            return card
        said.addWidget(Label(one.survey.title, self.theme, Type.STRONG))
        state = words.state(one.state) if one.state is not SurveyState.OPEN else one.survey.about
        said.addWidget(Label(state, self.theme, Type.SMALL, "text_soft"))
        if one.state is SurveyState.OPEN:
            answer = push_button(translate("Surveys", "Answer…"), lambda: self.open_survey(one), card)
            answer.setAccessibleDescription(one.survey.title)
            line.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _forward(self) -> None:
        if self.sheet is None or self._current is None or not self.sheet.check():
            return
        if self.pages.currentWidget() is self._answering:
            self.bytes.show_bytes(self.surveys.request(self._current.remote_id, self.sheet.answers()))
            self._turn(self._preview)
            self.forward.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.surveys.send(self._current.remote_id, self.sheet.answers())
        self._back_to_list()

    def _decline(self) -> None:
        if self._current is not None:
            self.surveys.decline(self._current.remote_id)
            self._back_to_list()

    def _back(self) -> None:
        if self.pages.currentWidget() is self._preview:
            self._turn(self._answering)
        else:
            self._back_to_list()

    def _back_to_list(self) -> None:
        self._current, self.sheet = None, None
        empty(self._place)
        self.heading.setText(translate("Surveys", "Surveys"))
        self._turn(self._list)
        self.close_.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._dress_buttons()

    def _dress_buttons(self) -> None:
        page = self.pages.currentWidget()
        choice = self._sharing.choice(Purpose.SURVEYS)
        self.back.setVisible(page is not self._list)
        self.decline.setVisible(page is self._answering)
        self.look.setVisible(page is self._list and choice is not None and choice.on)
        self.forward.setVisible(page is not self._list)
        self.forward.setText(
            translate("Surveys", "Send without a name")
            if page is self._preview
            else translate("Surveys", "Look at what is sent")
        )
        self.close_.setVisible(page is self._list)

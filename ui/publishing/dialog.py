"""What is written to one account: how much it says, how far ahead, whether it rings; as it looks, and byte by byte."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storage.records.publishing import Choice, Level, Outgoing, allowed_level
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.callout import Callout
from ui.panes.chooser import Chooser
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.panes.scrolled import scrolled
from ui.panes.segments import Segments
from ui.ports import Outcome
from ui.publishing import words
from ui.publishing.looks import Looks
from ui.publishing.permissions import Permissions
from ui.publishing.port import Preview, Publication, Publishing
from ui.sharing.bytes_view import BytesView
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class PublishingDialog(DialogFrame):
    """A choice is looked at before it holds: nothing is written otherwise until it is taken."""

    link_wanted = Signal(str)
    recall_wanted = Signal()

    def __init__(
        self,
        one: Publication,
        publishing: Publishing,
        theme: Theme,
        zone: tzinfo,
        now: Callable[[], int],
        shoulder: Shoulder,
        parent: QWidget | None = None,
        *,
        by: str = "",
    ) -> None:
        heading = wording.filled(translate("Publishing", "What is written to %1"), one.account.label)
        super().__init__(heading, theme, parent, width=820, grows=True)
        self.resize(960, 640)
        self._one, self._publishing, self._now, self._shoulder, self._by = one, publishing, now, shoulder, by
        self._choice = one.choice
        self._shown: tuple[object, ...] = ()
        self.levels: dict[Level, QRadioButton] = {}
        self.horizon, self.alarm = Chooser(theme), Chooser(theme)
        self.warning, self.limited = Callout(theme, self), Label("", theme, Type.SMALL, "warn")
        self.looks = Looks(theme, zone)
        self.bytes = BytesView(translate("Publishing", "The bytes that leave"), theme)
        self.permissions = Permissions(theme)
        self.state = Label("", theme, Type.SMALL, "text_soft")
        self.trouble = Callout(theme, self)
        self.trouble.acted.connect(self._mend)
        self.pages = QStackedWidget(self)
        self.hidden_ = Label(
            translate("Publishing", "Names are hidden on this screen. Hold F8 to look."), theme, Type.BODY, "text_soft"
        )
        self._arrange()
        self.recall = self.button(translate("Publishing", "Take everything back now"))
        self.recall.clicked.connect(self.recall_wanted)
        self.close_ = self.button(translate("Publishing", "Close"))
        self.close_.clicked.connect(self.reject)
        self.take_ = self.button(translate("Publishing", "Write this from now on"), default=True)
        self.take_.clicked.connect(self._take)
        self.permissions.link_wanted.connect(self.link_wanted)
        self.permissions.give_back_wanted.connect(lambda: publishing.give_back(one.account.id))
        publishing.changed.connect(self.refresh)
        shoulder.changed.connect(self._show)
        self.refresh()
        self.levels[self._choice.level].setFocus()

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(SPACE.xxl)
        sides.addWidget(self._side())
        right = QVBoxLayout()
        right.setSpacing(SPACE.m)
        right.addWidget(self._segments(), 0, Qt.AlignmentFlag.AlignLeading)
        looks = QWidget(self)
        column = QVBoxLayout(looks)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hidden_)
        column.addWidget(self.looks, 1)
        for page in (looks, self.bytes, self.permissions):
            self.pages.addWidget(page)
        right.addWidget(self.pages, 1)
        sides.addLayout(right, 1)
        self.column.addLayout(sides, 1)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.state)

    def _side(self) -> QWidget:
        """The choices, which scroll where there is little room."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        set_margins(column, 0, 0, SPACE.m, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(Label(translate("Publishing", "How much it says"), self.theme, Type.STRONG))
        group = QButtonGroup(self)
        for level in Level:
            button = QRadioButton(words.level(level), self)
            button.setAccessibleDescription(words.of_level(level))
            button.setEnabled(level in self._one.levels or level is self._one.choice.level)
            button.clicked.connect(lambda _on=False, level=level: self._choose(replace(self._choice, level=level)))
            group.addButton(button)
            self.levels[level] = button
            said = Label(words.of_level(level), self.theme, Type.SMALL, "text_soft")
            set_margins(said, SPACE.xxl, 0, 0, SPACE.m)
            together = QVBoxLayout()
            together.setSpacing(0)  # nearer to its own words than to the next level
            together.addWidget(button)
            together.addWidget(said)
            column.addLayout(together)
        column.addWidget(self.limited)
        column.addWidget(self.warning)
        column.addSpacing(SPACE.m)
        for name, chooser in (
            (translate("Publishing", "How far ahead"), self.horizon),
            (translate("Publishing", "Ring before each appointment"), self.alarm),
        ):
            title = Label(name, self.theme, Type.STRONG)
            title.setBuddy(chooser)
            chooser.setAccessibleName(name)
            column.addWidget(title)
            column.addWidget(chooser)
            column.addSpacing(SPACE.m)
        days = sorted({*words.HORIZONS, self._one.choice.days})
        for number in days:
            self.horizon.addItem(words.horizon(number), number)
        minutes = [*words.ALARMS]
        if self._one.choice.alarm not in minutes:
            minutes.append(self._one.choice.alarm)
        for number_ in minutes:
            self.alarm.addItem(words.alarm(number_), -1 if number_ is None else number_)
        self.horizon.activated.connect(
            lambda _row: self._choose(replace(self._choice, days=int(self.horizon.currentData())))
        )
        self.alarm.activated.connect(lambda _row: self._choose(replace(self._choice, alarm=self._minutes())))
        column.addStretch(1)
        self._side_area = scrolled(inner, self.windowTitle(), self)
        self._side_area.setFixedWidth(316)
        return self._side_area

    def _minutes(self) -> int | None:
        minutes = int(self.alarm.currentData())
        return None if minutes < 0 else minutes

    def _segments(self) -> Segments:
        group = QActionGroup(self)
        actions = []
        names = [translate("Publishing", "How it looks"), translate("Publishing", "What leaves")]
        if self._one.scopes or self._one.permissions:
            names.append(translate("Publishing", "Permissions"))
        for place, name in enumerate(names):
            action = QAction(name, self)
            action.setCheckable(True)
            action.setChecked(place == 0)
            action.triggered.connect(lambda _on=False, place=place: self.pages.setCurrentIndex(place))
            group.addAction(action)
            actions.append(action)
        self.views = tuple(actions)
        return Segments(actions, self.theme, self)

    def refresh(self) -> None:
        """The store has changed: what is chosen here and not taken yet stays."""
        found = next((one for one in self._publishing.publications() if one.account.id == self._one.account.id), None)
        if found is None:
            self.reject()
            return
        untouched = _same(self._choice, self._one.choice)
        self._one = found
        if untouched:
            self._choice = found.choice
        self._show()

    def tell(self, outcome: Outcome) -> None:
        """Say why something that was asked for here did not go well; what the book keeps of it is said anyway."""
        if self._one.trouble is None:
            self.trouble.say(wording.of_outcome(outcome))

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._show()

    def _show(self) -> None:
        one, choice = self._one, self._choice
        self.levels[choice.level].setChecked(True)
        self.horizon.setCurrentIndex(self.horizon.findData(choice.days))
        self.alarm.setCurrentIndex(self.alarm.findData(-1 if choice.alarm is None else choice.alarm))
        level = allowed_level(choice.level, one.levels)
        self.warning.say(words.warning(one.account.provider) if level.nameable else None)
        if level.nameable:
            QTimer.singleShot(0, self.warning, lambda: self._side_area.ensureWidgetVisible(self.warning))
        said = words.limited(replace(one, choice=choice, level=level), self._by)
        self.limited.setText(said)
        self.limited.setVisible(bool(said))
        self._preview(choice, hidden=self._shoulder.hidden and level.nameable)
        lines = [words.state(one, self._now()), words.waiting(one) if one.trouble is None else "", words.yielded(one)]
        self.state.setText("  ".join(line for line in lines if line))
        self.trouble.say(words.trouble(one, self._now()), words.mending(one))
        self.permissions.take(one)
        self.recall.setEnabled(one.on or one.stands)
        self.take_.setEnabled(not _same(choice, one.choice))

    def _preview(self, choice: Choice, *, hidden: bool) -> None:
        self.hidden_.setVisible(hidden)
        self.looks.setVisible(not hidden)
        made = Preview("", (), ()) if hidden else self._publishing.preview(self._one.account.id, choice)
        shown: tuple[object, ...] = (made, hidden)
        if shown == self._shown:
            return
        self._shown = shown
        self.looks.show_events(made.events)
        self.bytes.show_bytes(b"" if hidden else b"\n\n".join(map(_request, made.outgoing)))
        if hidden:
            self.bytes.text.setPlainText(self.hidden_.text())
        asked = translate(
            "Publishing", "%n request(s). Our sign-in goes along and is not shown.", None, len(made.outgoing)
        )
        self.bytes.size_.setText("" if hidden else asked)

    def _mend(self) -> None:
        trouble = self._one.trouble
        if trouble is not None and trouble.needs_sign_in:
            self._publishing.sign_in_again(self._one.account.id)
        else:
            self._publishing.bring_up(self._one.account.id)

    def _take(self) -> None:
        self._publishing.choose(self._one.account.id, self._choice)
        self.accept()


def _request(one: Outgoing) -> bytes:
    """A request as a program reads it; the credential goes along and is not shown."""
    return f"{one.method} {one.address}\nContent-Type: {one.kind}\n\n".encode() + one.body


def _same(choice: Choice, other: Choice) -> bool:
    return replace(choice, since=0) == replace(other, since=0)

"""The first start: sign in to the practice, connect a calendar, or look around in a sample practice."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storage.records.managed import FREE, Managed
from ui import wording
from ui.first_start.step_line import StepLine
from ui.first_start.steps import Step
from ui.icons import pixmap
from ui.panes.busy_bar import BusyBar
from ui.panes.callout import Callout
from ui.panes.card import ButtonCard, Card
from ui.panes.column import ColumnPage
from ui.panes.label import Label
from ui.ports import Act, Outcome, Progress
from ui.theme import Theme
from ui.tokens import SPACE, Type
from ui.typed_address import whole, wrong_address
from ui.wording_managed import locked

translate = QCoreApplication.translate


class WelcomePage(QStackedWidget):
    """What the window shows while no account is there. The sign-in itself happens in the person's own browser."""

    practice_wanted = Signal(str)
    """Sign in at the practice with this address."""
    calendar_wanted = Signal()
    sample_wanted = Signal()
    cancelled = Signal()
    back_wanted = Signal()

    def __init__(
        self, theme: Theme, practice: str = "", parent: QWidget | None = None, *, managed: Managed = FREE
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = _Choices(theme, practice, managed, self)
        self._choices.line.back_wanted.connect(self.back_wanted)
        self._waiting = _Waiting(theme, self)
        self.addWidget(self._choices)
        self.addWidget(self._waiting)
        self._choices.practice_wanted.connect(self._go)
        self._choices.calendar_wanted.connect(self.calendar_wanted)
        self._choices.sample_wanted.connect(self._sample)
        self._waiting.cancelled.connect(self._cancel)

    @property
    def address(self) -> QLineEdit:
        """The field for the practice's address."""
        return self._choices.address

    def _go(self, address: str) -> None:
        host = urlsplit(address).hostname or address
        self._waiting.say(
            translate("WelcomePage", "Go on in your browser"),
            wording.filled(translate("WelcomePage", "The sign-in page of %1 has opened in your browser."), host),
            translate("WelcomePage", "Come back here when you have signed in. We never see your password."),
        )
        self.setCurrentWidget(self._waiting)
        self.practice_wanted.emit(address)

    def _sample(self) -> None:
        self._waiting.say(
            translate("WelcomePage", "Opening the sample practice"),
            translate("WelcomePage", "It runs on this computer only; everybody in it is invented."),
            translate("WelcomePage", "This takes a few seconds."),
        )
        self.setCurrentWidget(self._waiting)
        self.sample_wanted.emit()

    def _cancel(self) -> None:
        self.setCurrentWidget(self._choices)
        self.cancelled.emit()

    def take_progress(self, progress: Progress) -> None:
        """Show that the sample practice is being read."""
        self._waiting.take_progress(progress)

    def take_outcome(self, outcome: Outcome) -> None:
        """Back to the choices, with what went wrong if something did."""
        if outcome.act not in (Act.CONNECT, Act.SAMPLE):
            return
        self.setCurrentWidget(self._choices)
        self._choices.trouble.say(wording.of_outcome(outcome) if outcome.code else None)


class _Choices(ColumnPage):
    """The three ways in."""

    practice_wanted = Signal(str)
    calendar_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, practice: str, managed: Managed, parent: QWidget) -> None:
        super().__init__(560, parent)
        self._theme = theme
        self.line = StepLine(Step.SIGN_IN, theme, self, back=True)
        title = Label(translate("WelcomePage", "Your whole schedule, with or without a network"), theme, Type.DISPLAY)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        under = Label(
            translate(
                "WelcomePage",
                "Your practice's appointments and your own calendars in one week, kept encrypted on this computer.",
            ),
            theme,
            Type.BODY,
            "text_soft",
        )
        under.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.trouble = Callout(theme, self)
        self.column.addWidget(self.line)
        self.column.addSpacing(SPACE.m)
        self.column.addWidget(title)
        self.column.addWidget(under)
        self.column.addSpacing(SPACE.m)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self._practice(managed.service or practice))
        if managed.service:
            self.address.setReadOnly(True)
            self.wrong.set_tone("text_soft")
            self.wrong.setText(locked(managed))
            self.wrong.show()
        self.calendar = _Way(
            "calendar",
            translate("WelcomePage", "Connect a calendar"),
            translate("WelcomePage", "Google, Microsoft 365, Apple iCloud, and every other service with CalDAV."),
            theme,
        )
        self.calendar.clicked.connect(self.calendar_wanted)
        self.sample = _Way(
            "sample",
            translate("WelcomePage", "Look around in a sample practice"),
            translate("WelcomePage", "An invented practice on this computer. No account needed; nothing leaves it."),
            theme,
        )
        self.sample.clicked.connect(self.sample_wanted)
        self.column.addWidget(self.calendar)
        self.column.addWidget(self.sample)
        theme.changed.connect(self._dress)
        self._dress()

    def _practice(self, practice: str) -> Card:
        card = Card(self._theme)
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        self._sign = QLabel(card)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(Label(translate("WelcomePage", "Sign in to your practice"), self._theme, Type.STRONG))
        words.addWidget(
            Label(
                translate("WelcomePage", "You sign in on your practice's own page, in your browser."),
                self._theme,
                Type.BODY,
                "text_soft",
            )
        )
        head.addLayout(words, 1)
        self.address = QLineEdit(practice, card)
        self.address.setAccessibleName(translate("WelcomePage", "Address of your practice"))
        self.address.setPlaceholderText(
            translate("WelcomePage", "Address of your practice, like https://my.practice.example")
        )
        self.address.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.sign_in = QPushButton(translate("WelcomePage", "Sign in"), card)
        self.sign_in.setDefault(True)
        self.sign_in.clicked.connect(self._submit)
        self.address.returnPressed.connect(self._submit)
        self.address.textEdited.connect(self._clear)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(self.address, 1)
        line.addWidget(self.sign_in)
        self.wrong = Label("", self._theme, Type.SMALL, "bad", card)
        self.wrong.hide()
        promise = Label(
            translate(
                "WelcomePage",
                "We never ask for your password by phone or e-mail, and this program has no field for it.",
            ),
            self._theme,
            Type.SMALL,
            "text_faint",
        )
        card.body.addLayout(head)
        card.body.addLayout(line)
        card.body.addWidget(self.wrong)
        card.body.addWidget(promise)
        return card

    def _clear(self) -> None:
        self.wrong.hide()  # nobody edits an address that is fixed

    def _submit(self) -> None:
        address = self.address.text().strip()
        said = wrong_address(address)
        if said is not None:
            self.wrong.setText(said)
            self.wrong.show()
            self.address.setAccessibleDescription(said)
            self.address.setFocus()
            return
        self.trouble.say(None)
        self.practice_wanted.emit(whole(address))

    def _dress(self) -> None:
        self._sign.setPixmap(pixmap("practice", self._theme.colours.accent, 26, self.devicePixelRatioF()))


class _Way(ButtonCard):
    """A card that is one big button."""

    def __init__(self, sign: str, title: str, text: str, theme: Theme) -> None:
        super().__init__(theme)
        self._name = sign
        self._sign = QLabel(self)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._arrow = QLabel(self)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(Label(title, theme, Type.STRONG))
        words.addWidget(Label(text, theme, Type.BODY, "text_soft"))
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        theme.changed.connect(self._dress_way)
        self._dress_way()

    def _dress_way(self) -> None:
        self._sign.setPixmap(pixmap(self._name, self._theme.colours.accent, 26, self.devicePixelRatioF()))
        self._arrow.setPixmap(pixmap("next", self._theme.colours.text_faint, 18, self.devicePixelRatioF()))


class _Waiting(ColumnPage):
    """While the browser has the word."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(420, parent)
        self._theme = theme
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = Label("", theme, Type.HEADING)
        self._what = Label("", theme)
        self._then = Label("", theme, Type.BODY, "text_soft")
        self._bar = BusyBar(self)
        cancel = QPushButton(translate("WelcomePage", "Cancel"), self)
        cancel.clicked.connect(self.cancelled)
        for label in (self._title, self._what, self._then):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget in (self._sign, self._title, self._what, self._then, self._bar):
            self.column.addWidget(widget)
        self.column.addSpacing(SPACE.m)
        self.column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, title: str, what: str, then: str) -> None:
        self._title.setText(title)
        self._what.setText(what)
        self._then.setText(then)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)

    def take_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.expected)
        self._bar.setValue(min(progress.done, progress.expected))

    def _dress(self) -> None:
        self._sign.setPixmap(pixmap("browser", self._theme.colours.accent, 40, self.devicePixelRatioF()))

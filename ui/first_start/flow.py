"""The four steps of the first start, kept in step with the store: which page stands instead of the schedule.

What was answered is in the store or in the settings, so that a start that is left goes on where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ui.first_start.steps import DONE, Step, step_of
from ui.ports import AccountRow
from ui.settings import keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from storage.records.documents import Standing
    from ui.first_start.agreement_page import AgreementPage
    from ui.first_start.calendars_page import CalendarsPage
    from ui.panes.age import AgePage
    from ui.panes.welcome import WelcomePage
    from ui.window import MainWindow


class FirstStart(QObject):
    """Makes each page when it first stands. `moved` asks the window to look again which one that is."""

    moved = Signal()

    def __init__(self, window: MainWindow, practice: str) -> None:
        super().__init__(window)
        self._window, self._practice = window, practice
        self._age: AgePage | None = None
        self._welcome: WelcomePage | None = None
        self._agreement: AgreementPage | None = None
        self._calendars: CalendarsPage | None = None
        self._back: Step | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # its own: it goes with the window
        self._soon.timeout.connect(self._focus)
        self.step: Step | None = None
        """The step that stands; None when the schedule does."""

    def page(self, accounts: tuple[AccountRow, ...]) -> QWidget | None:
        """The page that stands, filled; None for the schedule."""
        before, self.step = self.step, self._standing(accounts)
        if self.step is not before and self.step in (Step.AGREEMENT, Step.CALENDARS):
            self._soon.start()
        match self.step:
            case None:
                return None
            case Step.AGE:
                return self.age
            case Step.SIGN_IN:
                return self.welcome
            case Step.AGREEMENT:
                self.agreement.take(self._unanswered())
                return self.agreement
            case Step.CALENDARS:
                self._window.ports.settings.put(keys.FIRST_START, str(int(Step.CALENDARS)))
                self.calendars.take(accounts)
                self.calendars.line.offer_back(on=any(not one.accepted for one in self._agreements(accounts)))
                return self.calendars

    def _focus(self) -> None:
        """A step begins with what is to be read or chosen, not with the button that ends it."""
        shown = self._window.pages.currentWidget()
        for page in (self._agreement, self._calendars):
            if page is not None and page is shown:
                page.setFocus()

    @property
    def age(self) -> AgePage:
        """The question before everything else."""
        if self._age is None:
            from ui.panes.age import AgePage

            self._age = AgePage(self._window.theme, self._window)
            self._age.stated.connect(self._state_age)
            self._age.declined.connect(QCoreApplication.quit)
            self._window.pages.addWidget(self._age)
        return self._age

    @property
    def welcome(self) -> WelcomePage:
        """The ways in."""
        if self._welcome is None:
            from ui.panes.welcome import WelcomePage

            window = self._window
            self._welcome = WelcomePage(window.theme, self._practice, window, managed=window.ports.managed)
            self._welcome.practice_wanted.connect(lambda address: window.ports.commands.connect_practice(address, ""))
            self._welcome.calendar_wanted.connect(window.dialogs.open_add)
            self._welcome.sample_wanted.connect(window.ports.commands.open_sample)
            self._welcome.cancelled.connect(window.ports.commands.cancel)
            self._welcome.back_wanted.connect(lambda: self._go(Step.AGE))
            window.pages.addWidget(self._welcome)
        return self._welcome

    @property
    def made_welcome(self) -> WelcomePage | None:
        """The page of the ways in, if it was ever needed."""
        return self._welcome

    @property
    def agreement(self) -> AgreementPage:
        """The texts to agree to."""
        if self._agreement is None:
            from ui.first_start.agreement_page import AgreementPage

            self._agreement = AgreementPage(self._window.theme, self._window)
            self._agreement.agreed.connect(self._agree)
            self._agreement.later.connect(self._put_off)
            documents = self._window.ports.documents
            if documents is not None:
                self._agreement.again.connect(documents.refresh)
            self._window.pages.addWidget(self._agreement)
        return self._agreement

    @property
    def calendars(self) -> CalendarsPage:
        """The switches."""
        if self._calendars is None:
            from ui.first_start.calendars_page import CalendarsPage

            window = self._window
            self._calendars = CalendarsPage(window.theme, window, back=True)
            self._calendars.decided.connect(window.ports.commands.set_consent)
            self._calendars.add_wanted.connect(window.dialogs.open_add)
            self._calendars.done.connect(self._finish)
            self._calendars.back_wanted.connect(lambda: self._go(Step.AGREEMENT))
            window.pages.addWidget(self._calendars)
        return self._calendars

    def _standing(self, accounts: tuple[AccountRow, ...]) -> Step | None:
        settings = self._window.ports.settings
        connected = bool(accounts)
        if connected and self._window.ports.sources.sample():
            return None
        kept = settings.get(keys.FIRST_START) or ""
        waits = connected and kept != DONE and any(not one.accepted for one in self._agreements(accounts))
        if self._back is Step.AGE and not connected:
            return Step.AGE
        if self._back is Step.AGREEMENT and waits:
            return Step.AGREEMENT
        self._back = None
        rows = [row for account in accounts for row in account.calendars]
        return step_of(
            stated=settings.get(keys.AGE_STATED) == "1",
            connected=connected,
            agreement_waits=waits,
            undecided=bool(rows) and not any(row.show_since or row.keep_since for row in rows),
            kept=kept,
        )

    def _agreements(self, accounts: tuple[AccountRow, ...]) -> tuple[Standing, ...]:
        documents = self._window.ports.documents
        if documents is None or not any(row.account.is_practice for row in accounts):
            return ()
        from storage.records.documents import DocumentKind

        return tuple(one for one in documents.standings() if one.kind is DocumentKind.AGREEMENT)

    def _unanswered(self) -> tuple[Standing, ...]:
        """Agreement and policy of the first account that waits."""
        documents = self._window.ports.documents
        every = () if documents is None else documents.standings()
        account = next((one.account for one in every if not one.accepted), None)
        return tuple(one for one in every if one.account == account)

    def _state_age(self) -> None:
        self._back = None
        self._window.ports.settings.put(keys.AGE_STATED, "1")
        self.moved.emit()
        self.welcome.address.setFocus()

    def _agree(self) -> None:
        documents = self._window.ports.documents
        if documents is None:
            return
        for one in self._unanswered():
            if one.current is not None and not one.accepted:
                documents.accept(one.account, one.kind, one.current.digest)

    def _put_off(self) -> None:
        self._back = None
        self._window.ports.settings.put(keys.FIRST_START, str(int(Step.CALENDARS)))
        self.moved.emit()

    def _finish(self) -> None:
        self._window.ports.settings.put(keys.FIRST_START, DONE)
        self.moved.emit()

    def _go(self, step: Step) -> None:
        self._back = step
        self.moved.emit()

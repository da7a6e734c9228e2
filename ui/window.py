"""The window around the calendar: menus, header, accounts, the schedule, the status line; and the first start.

What the first picture of a week does not need is imported when it is first wanted.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storage import filters
from storage.records.ids import AccountId
from ui import wording
from ui.actions import HEADER, REST, Actions, dress, fill_menus
from ui.calendar.modes import Mode
from ui.calendar.view import CalendarView
from ui.dialogs.openers import Dialogs
from ui.first_paint import AfterFirstPaint
from ui.first_start.flow import FirstStart
from ui.first_start.steps import Step
from ui.panes.freshness import connections, freshness
from ui.panes.header import Header
from ui.panes.matters import Goal, Matter, every_matter, first_matter
from ui.panes.status import StatusLine
from ui.ports import AccountRow, Act, Outcome, Ports, Progress
from ui.preferences import Preferences
from ui.pressing import EnterPresses
from ui.remembered import Remembered
from ui.shoulder import Shoulder
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.panes.age import AgePage
    from ui.panes.callout import Callout
    from ui.panes.sources import SourcesPane
    from ui.panes.story import StoryPane
    from ui.panes.welcome import WelcomePage
    from ui.publishing.desk import Desk

translate = QCoreApplication.translate

MINUTE = 60_000
"""Milliseconds between two looks at the clock, for sentences that name a time."""


def _clock() -> int:
    return int(time.time())


class MainWindow(QMainWindow):
    """One window. Everything that it shows comes from the ports; everything that it is asked for goes to them."""

    closed = Signal()
    lock_wanted = Signal()
    new_window_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        ports: Ports,
        theme: Theme,
        zone: tzinfo,
        practice: str = "",
        clock: Callable[[], int] = _clock,
        shoulder: Shoulder | None = None,
        slot: int = 0,
        complete: Callable[[], Ports] | None = None,
    ) -> None:
        """`ports` hold at least what the first picture needs; `complete`, asked once it stands, gives all of them."""
        super().__init__()
        self._complete = complete
        self.slot = slot
        self.ports, self.theme, self.clock, self.zone = ports, theme, clock, zone
        self._sources, self._commands = ports.sources, ports.commands
        self.remembered = Remembered(ports.settings, slot)
        self._accounts: tuple[AccountRow, ...] = ()
        self._refused = self._leaving = 0
        self.setWindowTitle(translate("MainWindow", "OptiMantra Desktop"))
        self.setMinimumSize(900, 600)
        self.resize(1280, 820)
        self.actions_ = Actions(self)
        fill_menus(self.menuBar(), self.actions_)
        hidden = self.remembered.flag("names-hidden", otherwise=False)
        self.shoulder = shoulder or Shoulder(self)
        if hidden:  # before the first picture: a name that was hidden is not shown for a moment either
            self.shoulder.choose(hidden=True)
        self.calendar = CalendarView(ports.schedule, ports.sources, theme, zone, now=self._present, parent=self)
        self.header = Header(self.actions_, theme, self)
        self.status = StatusLine(theme, self)
        self._side = QWidget(self)
        """The room of the accounts until they are there."""
        self._pane: SourcesPane | None = None
        self._bar: Callout | None = None
        self._story: StoryPane | None = None
        self._begun = False
        self.furnished = False
        """Whether what came after the first picture is there."""
        self.published: Desk | None = None
        """The practice schedule on calendars of one's own, once the window is furnished."""
        self.dialogs = Dialogs(self, ports, theme, clock, self.shoulder)
        self.first_start = FirstStart(self, practice)
        self.first_start.moved.connect(self._refresh)
        self.dialogs.first_start = self.first_start
        self.preferences = Preferences(ports.settings, theme, self.calendar, self)
        self._arrange()
        self._restore()
        self._connect_actions()
        self._connect_panes()
        self._dress()
        self._hide_names(self.shoulder.hidden)
        self._refresh()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._refresh_words)
        self._minute.start()

    def _present(self) -> datetime:
        return datetime.fromtimestamp(self.clock(), UTC)

    def _arrange(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.calendar, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        for place, pane in enumerate((self._side, right)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, place)
            self.splitter.setCollapsible(place, False)
        self._side.setMinimumWidth(200)
        self._side.setMaximumWidth(420)
        self.splitter.setSizes([236, 1044])
        self._page = QWidget(self)
        rows = QVBoxLayout(self._page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.status)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._page)
        self.setCentralWidget(self.pages)

    @property
    def sources(self) -> SourcesPane:
        """Accounts and calendars, made after the first picture."""
        if self._pane is None:
            from ui.panes import late

            self._pane = late.sources(self, self._side)
            self._pane.take(self._accounts)
        return self._pane

    @property
    def attention(self) -> Callout:
        """What needs the person, above the schedule; made when there is something to say."""
        if self._bar is None:
            from ui.panes import late

            self._bar = late.attention(self)
            self._bar.acted.connect(self._attend)
        return self._bar

    @property
    def story(self) -> StoryPane:
        """The panel of what happened, made when it is first wanted."""
        if self._story is None:
            from ui.story.furnish import pane

            self._story = pane(self)
            self.splitter.addWidget(self._story)
            self.splitter.setCollapsible(2, False)
            self._tell()
        return self._story

    @property
    def welcome(self) -> WelcomePage:
        """The ways in, of the first start."""
        return self.first_start.welcome

    @property
    def age(self) -> AgePage:
        """The question before everything else."""
        return self.first_start.age

    def showEvent(self, event: QShowEvent) -> None:
        """The small month comes after the first picture of the week."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            AfterFirstPaint(self._furnish, self)

    def _furnish(self) -> None:
        from ui.furniture import furnish

        self.sources.repaint()  # before what takes longer: its room stands empty
        if self._complete is not None:
            self.ports = self._complete()
            self.dialogs.take_ports(self.ports)
        if self.ports.conflicts is not None:
            self.ports.conflicts.changed.connect(self._refresh_words)
        furnish(self, self._complete_furnishing)

    def _complete_furnishing(self) -> None:
        self.furnished = True
        dress(self.actions_, self.theme, REST)
        self._refresh()

    def _connect_actions(self) -> None:
        actions, commands, dialogs = self.actions_, self._commands, self.dialogs
        actions.today.triggered.connect(self.calendar.today)
        actions.previous.triggered.connect(lambda: self.calendar.step(-1))
        actions.next.triggered.connect(lambda: self.calendar.step(1))
        for mode, action in actions.views.items():
            action.triggered.connect(lambda _on=False, mode=mode: self.calendar.set_mode(mode))
        actions.sync.triggered.connect(commands.sync_now)
        actions.settings.triggered.connect(dialogs.open_settings)
        actions.add_account.triggered.connect(dialogs.open_add)
        actions.shortcuts.triggered.connect(lambda: dialogs.open_shortcuts(actions))
        actions.palette.triggered.connect(self._open_palette)
        actions.promises.triggered.connect(dialogs.open_promises)
        dialogs.lock_wanted.connect(self.lock_wanted)
        actions.lock.triggered.connect(self.lock_wanted)
        actions.new_window.triggered.connect(self.new_window_wanted)
        actions.backup.triggered.connect(self.backup_wanted)
        actions.restore.triggered.connect(self.restore_wanted)
        actions.print.triggered.connect(lambda: dialogs.open_print(self.calendar, names_hidden=self.shoulder.hidden))
        actions.close.triggered.connect(self.close)
        actions.quit.triggered.connect(QCoreApplication.quit)
        actions.about.triggered.connect(self._about)
        actions.sidebar.triggered.connect(lambda on: self._show_pane(self.sources, "sidebar", on=on))
        actions.story.triggered.connect(lambda on: self._show_pane(self.story, "story", on=on))
        actions.hide_names.triggered.connect(self.shoulder.choose)

    def _connect_panes(self) -> None:
        commands = self._commands
        self.calendar.title_changed.connect(self.header.title.setText)
        self.calendar.mode_changed.connect(self._follow_mode)
        self.calendar.link_asked.connect(self.dialogs.open_link)
        self._sources.changed.connect(self._refresh)
        commands.progress.connect(self._take_progress)
        commands.finished.connect(self._take_outcome)
        self.installEventFilter(self.shoulder)
        EnterPresses(self)
        self.shoulder.changed.connect(self._hide_names)
        self.shoulder.set_.connect(self._keep_hidden)
        self.theme.changed.connect(self._dress)

    def _restore(self) -> None:
        self.remembered.restore_place(self, self.splitter)
        beside = self.remembered.flag("sidebar", otherwise=True)
        self.actions_.sidebar.setChecked(beside)
        self._side.setVisible(beside)
        if self.remembered.flag("story", otherwise=False):
            self.actions_.story.setChecked(True)
            self.story.show()
        self.calendar.filtered.choose(filters.loads(self.remembered.text("filter")))
        self.calendar.set_mode(self.remembered.mode())
        self.actions_.views[self.calendar.mode].setChecked(True)
        self.header.title.setText(self.calendar.title())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place."""
        self.remembered.keep_place(self, self.splitter)
        self.closed.emit()
        super().closeEvent(event)

    def open_link(self, text: str) -> bool:
        """Go where a deep link leads; False for anything that is none of ours."""
        from ui.following import follow

        return follow(self, text)

    def _follow_mode(self, mode: str) -> None:
        self.actions_.views[Mode(mode)].setChecked(True)
        self.remembered.keep_mode(Mode(mode))

    def _show_pane(self, pane: QWidget, name: str, *, on: bool) -> None:
        pane.setVisible(on)
        self.remembered.keep_flag(name, on=on)

    def _hide_names(self, hidden: bool) -> None:
        self.calendar.hide_names(hidden)
        self.actions_.hide_names.setChecked(self.shoulder.chosen)
        self.status.take_names(hidden=hidden)

    def _keep_hidden(self, on: bool) -> None:
        self.remembered.keep_flag("names-hidden", on=on)

    def _dress(self) -> None:
        dress(self.actions_, self.theme, HEADER | REST if self.furnished else HEADER)

    def _refresh(self) -> None:
        self._accounts = self._sources.accounts()
        self.pages.setCurrentWidget(self.first_start.page(self._accounts) or self._page)
        actions, started = self.actions_, self.first_start.step is None
        for action in (actions.sync, actions.sidebar, actions.story, actions.hide_names, actions.lock,
                       actions.print, actions.today,
                       actions.previous, actions.next, *actions.views.values()):  # fmt: skip
            action.setEnabled(started)
        for action in (actions.add_account, actions.settings, actions.palette, actions.promises):
            action.setEnabled(self.first_start.step is not Step.AGE)
        self._refresh_words()

    def retell(self) -> None:
        """Say again what needs the person: somebody has more to say."""
        self._refresh_words()

    def _refresh_words(self) -> None:
        now = self.clock()
        self._refused, self._leaving = self._edits()
        if self._pane is not None:
            self._pane.take(self._accounts)
        self._tell()
        self.status.take_freshness(freshness(self._accounts, self._sources.last_success(), now))
        self.status.take_sample(sample=self._sources.sample())
        self.status.take_connections(connections(self._sources.connections(), now))
        matter = first_matter(self._accounts, now, self._undecided(), self._published(), self._refused)
        if matter is not None:
            self.attention.say(matter.said, matter.action)
        elif self._bar is not None:
            self._bar.say(None)

    def _undecided(self) -> int:
        return 0 if self.ports.conflicts is None else self.ports.conflicts.count()

    def _edits(self) -> tuple[int, int]:
        """How many changes were refused, and how many go by themselves."""
        found = () if self.ports.editing is None else self.ports.editing.waiting()
        states = [one.entry.state.value for one in found if not one.held]
        return states.count("parked"), states.count("waiting") + states.count("sending")

    def _published(self) -> tuple[Matter, ...]:
        return () if self.published is None else self.published.matters()

    def _tell(self) -> None:
        if self._story is not None:
            now, undecided = self.clock(), self._undecided()
            matters = every_matter(self._accounts, now, undecided, self._published(), self._refused)
            self._story.take(matters, self._leaving)

    def _attend(self) -> None:
        now, undecided = self.clock(), self._undecided()
        matter = first_matter(self._accounts, now, undecided, self._published(), self._refused)
        if matter is not None:
            self.attend_to(matter)

    def attend_to(self, matter: Matter) -> None:
        """Go where the button of a matter leads."""
        match matter.goal:
            case Goal.ANSWER:
                self.dialogs.open_answer(matter.target)
            case Goal.SIGN_IN:
                self.dialogs.sign_in_again(matter.target)
            case Goal.DECIDE:
                self.actions_.conflicts.trigger()
            case Goal.WAITING:
                self.actions_.waiting.trigger()
            case Goal.PUBLISH:
                if self.published is not None:
                    self.published.open(AccountId(matter.target))
            case Goal.READ:
                self.dialogs.agreement_wanted.emit()
            case Goal.NOWHERE:
                return

    def _open_palette(self) -> None:
        from ui.furniture import open_palette

        open_palette(self, self._accounts)

    def _take_progress(self, progress: Progress) -> None:
        self.status.take_progress(progress)
        if self.first_start.made_welcome is not None:
            self.first_start.made_welcome.take_progress(progress)

    def _take_outcome(self, outcome: Outcome) -> None:
        if self.first_start.made_welcome is not None:
            self.first_start.made_welcome.take_outcome(outcome)
        if outcome.code and self._accounts and outcome.act not in (Act.CONNECT, Act.SYNC, Act.PUBLISH):
            self.attention.say(wording.of_outcome(outcome))
        self.status.tell(wording.of_success(outcome))
        if dict(outcome.facts).get("revoked") == "0":
            self.attention.say(wording.not_revoked())

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        words = translate("MainWindow", "Your practice's schedule and your own calendars, encrypted on this computer.")
        QMessageBox.about(self, translate("MainWindow", "OptiMantra Desktop"), words)

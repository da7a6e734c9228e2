"""Everything of a window that its first picture does without: menus, header, the schedule to work with, status line.

Made in the turn after the picture, or when somebody first asks the window for a part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storage import filters
from storage.records.ids import AccountId
from ui import wording
from ui.actions import HEADER, REST, Actions, dress, fill_menus
from ui.calendar.modes import Mode
from ui.calendar.view import CalendarView
from ui.dialogs.openers import Dialogs
from ui.early import Early
from ui.first_start.flow import FirstStart
from ui.first_start.steps import Step
from ui.measures import HANDLE, SIDE, header_height, menu_height
from ui.panes.freshness import connections, freshness
from ui.panes.header import Header
from ui.panes.matters import Goal, Matter, every_matter, first_matter
from ui.panes.status import StatusLine
from ui.ports import AccountRow, Act, Outcome, Progress
from ui.preferences import Preferences
from ui.pressing import EnterPresses

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.calendar.begun import Begun
    from ui.panes.callout import Callout
    from ui.panes.sources import SourcesPane
    from ui.panes.story import StoryPane
    from ui.window import MainWindow

translate = QCoreApplication.translate

MINUTE = 60_000
"""Milliseconds between two looks at the clock, for sentences that name a time."""


class Whole(QObject):
    """What it shows comes from the window's ports, and what it is asked for goes to them."""

    def __init__(self, window: MainWindow, begun: Begun | None = None) -> None:
        """`begun`: what the first picture made, for the schedule to go on with. Nothing stands until `stand`."""
        super().__init__(window)
        self._window = window
        ports, theme = window.ports, window.theme
        theme.put_on()
        self._sources, self._commands = ports.sources, ports.commands
        self._accounts: tuple[AccountRow, ...] = ()
        self._refused = self._leaving = 0
        self.actions = Actions(window)
        self.calendar = CalendarView(
            ports.schedule, ports.sources, theme, window.zone, now=window.present, parent=window, begun=begun
        )
        self.header = Header(self.actions, theme, window)
        self.status = StatusLine(theme, window)
        self._side = QWidget(window)
        """The room of the accounts until they are there."""
        self._pane: SourcesPane | None = None
        self._bar: Callout | None = None
        self._story: StoryPane | None = None
        self.dialogs = Dialogs(window, ports, theme, window.clock, window.shoulder)
        self.first_start = FirstStart(window, window.practice)
        self.preferences = Preferences(ports.settings, theme, self.calendar, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, window)
        self._page = QWidget(window)
        self.pages = QStackedWidget(window)
        self._early: Early | None = None
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self.refresh_words)

    def stand(self) -> None:
        """Put everything into the window, and keep it in step from now on."""
        window = self._window
        fill_menus(window.menuBar(), self.actions)
        window.menuBar().setMinimumHeight(menu_height(window.theme))
        self.header.setMinimumHeight(header_height(window.theme))
        self._arrange()
        self.first_start.moved.connect(self.refresh)
        self.dialogs.first_start = self.first_start
        self._restore()
        self._connect_actions()
        self._connect_panes()
        self._dress()
        self._hide_names(window.shoulder.hidden)
        self.refresh()
        self._early = Early(self.actions.answered_later(), self)
        self._minute.start()

    def _arrange(self) -> None:
        right = QWidget(self._window)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.calendar, 1)
        self.splitter.setHandleWidth(HANDLE)
        for place, pane in enumerate((self._side, right)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, place)
            self.splitter.setCollapsible(place, False)
        self._side.setMinimumWidth(200)
        self._side.setMaximumWidth(420)
        self.splitter.setSizes([SIDE, 1280 - SIDE])
        rows = QVBoxLayout(self._page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.status)
        self.pages.addWidget(self._page)
        self._window.setCentralWidget(self.pages)

    @property
    def sources(self) -> SourcesPane:
        """Accounts and calendars, made when they are first wanted."""
        if self._pane is None:
            from ui.panes import late

            self._pane = late.sources(self._window, self._side)
            self._pane.take(self._accounts)
        return self._pane

    @property
    def attention(self) -> Callout:
        """What needs the person, above the schedule; made when there is something to say."""
        if self._bar is None:
            from ui.panes import late

            self._bar = late.attention(self._window)
            self._bar.acted.connect(self._attend)
        return self._bar

    @property
    def story(self) -> StoryPane:
        """The panel of what happened, made when it is first wanted."""
        if self._story is None:
            from ui.story.furnish import pane

            self._story = pane(self._window)
            self.splitter.addWidget(self._story)
            self.splitter.setCollapsible(2, False)
            self._tell()
        return self._story

    def furnish(self) -> None:
        """Add what comes in turns of its own."""
        from ui.furniture import furnish

        window = self._window
        self.sources.repaint()  # before what takes longer: its room stands empty
        window.complete_ports()
        self.dialogs.take_ports(window.ports)
        if window.ports.conflicts is not None:
            window.ports.conflicts.changed.connect(self.refresh_words)
        furnish(window, self._complete_furnishing)

    def _complete_furnishing(self) -> None:
        self._window.furnished = True
        dress(self.actions, self._window.theme, REST)
        self.refresh()
        if self._early is not None:
            self._early.hand_over()
            self._early = None

    def _connect_actions(self) -> None:
        window, actions, commands, dialogs = self._window, self.actions, self._commands, self.dialogs
        actions.today.triggered.connect(self.calendar.today)
        actions.previous.triggered.connect(lambda: self.calendar.step(-1))
        actions.next.triggered.connect(lambda: self.calendar.step(1))
        for mode, action in actions.views.items():
            action.triggered.connect(lambda _on=False, mode=mode: self.calendar.visit(self.calendar.day, mode))
        actions.sync.triggered.connect(commands.sync_now)
        actions.settings.triggered.connect(dialogs.open_settings)
        actions.add_account.triggered.connect(dialogs.open_add)
        actions.shortcuts.triggered.connect(lambda: dialogs.open_shortcuts(actions))
        actions.palette.triggered.connect(self._open_palette)
        actions.promises.triggered.connect(dialogs.open_promises)
        dialogs.lock_wanted.connect(window.lock_wanted)
        actions.lock.triggered.connect(window.lock_wanted)
        actions.new_window.triggered.connect(window.new_window_wanted)
        actions.backup.triggered.connect(window.backup_wanted)
        actions.restore.triggered.connect(window.restore_wanted)
        actions.print.triggered.connect(lambda: dialogs.open_print(self.calendar, names_hidden=window.shoulder.hidden))
        actions.close.triggered.connect(window.close)
        actions.quit.triggered.connect(QCoreApplication.quit)
        actions.about.triggered.connect(self._about)
        actions.sidebar.triggered.connect(lambda on: self._show_pane(self.sources, "sidebar", on=on))
        actions.story.triggered.connect(lambda on: self._show_pane(self.story, "story", on=on))
        actions.hide_names.triggered.connect(window.shoulder.choose)

    def _connect_panes(self) -> None:
        window, commands = self._window, self._commands
        self.calendar.title_changed.connect(self.header.title.setText)
        self.calendar.mode_changed.connect(self._follow_mode)
        self.calendar.link_asked.connect(self.dialogs.open_link)
        self._sources.changed.connect(self.refresh)
        commands.progress.connect(self._take_progress)
        commands.finished.connect(self._take_outcome)
        EnterPresses(window)
        window.shoulder.changed.connect(self._hide_names)
        window.shoulder.set_.connect(self._keep_hidden)
        window.theme.changed.connect(self._dress)

    def _restore(self) -> None:
        remembered = self._window.remembered
        remembered.restore_sizes(self.splitter)
        beside = remembered.flag("sidebar", otherwise=True)
        self.actions.sidebar.setChecked(beside)
        self._side.setVisible(beside)
        if remembered.flag("story", otherwise=False):
            self.actions.story.setChecked(True)
            self.story.show()
        self.calendar.filtered.choose(filters.loads(remembered.text("filter")))
        self.calendar.set_mode(remembered.mode())
        self.actions.views[self.calendar.mode].setChecked(True)
        self.header.title.setText(self.calendar.title())

    def _follow_mode(self, mode: str) -> None:
        self.actions.views[Mode(mode)].setChecked(True)
        self._window.remembered.keep_mode(Mode(mode))

    def _show_pane(self, pane: QWidget, name: str, *, on: bool) -> None:
        pane.setVisible(on)
        self._window.remembered.keep_flag(name, on=on)

    def _hide_names(self, hidden: bool) -> None:
        self.calendar.hide_names(hidden)
        self.actions.hide_names.setChecked(self._window.shoulder.chosen)
        self.status.take_names(hidden=hidden)

    def _keep_hidden(self, on: bool) -> None:
        self._window.remembered.keep_flag("names-hidden", on=on)

    def _dress(self) -> None:
        dress(self.actions, self._window.theme, HEADER | REST if self._window.furnished else HEADER)

    def refresh(self) -> None:
        """Read the accounts again, and show what is for them."""
        self._accounts = self._sources.accounts()
        self.pages.setCurrentWidget(self.first_start.page(self._accounts) or self._page)
        actions, started = self.actions, self.first_start.step is None
        for action in (actions.sync, actions.sidebar, actions.story, actions.hide_names, actions.lock,
                       actions.print, actions.today,
                       actions.previous, actions.next, *actions.views.values()):  # fmt: skip
            action.setEnabled(started)
        for action in (actions.add_account, actions.settings, actions.palette, actions.promises):
            action.setEnabled(self.first_start.step is not Step.AGE)
        self.refresh_words()

    def refresh_words(self) -> None:
        """Say again what needs the person, and how fresh everything is."""
        now = self._window.clock()
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
        conflicts = self._window.ports.conflicts
        return 0 if conflicts is None else conflicts.count()

    def _edits(self) -> tuple[int, int]:
        """How many changes were refused, and how many go by themselves."""
        editing = self._window.ports.editing
        found = () if editing is None else editing.waiting()
        states = [one.entry.state.value for one in found if not one.held]
        return states.count("parked"), states.count("waiting") + states.count("sending")

    def _published(self) -> tuple[Matter, ...]:
        desk = self._window.published
        return () if desk is None else desk.matters()

    def _tell(self) -> None:
        if self._story is not None:
            now, undecided = self._window.clock(), self._undecided()
            matters = every_matter(self._accounts, now, undecided, self._published(), self._refused)
            self._story.take(matters, self._leaving)

    def _attend(self) -> None:
        now, undecided = self._window.clock(), self._undecided()
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
                _trigger(self.actions.conflicts)
            case Goal.WAITING:
                _trigger(self.actions.waiting)
            case Goal.PUBLISH:
                if self._window.published is not None:
                    self._window.published.open(AccountId(matter.target))
            case Goal.READ:
                self.dialogs.agreement_wanted.emit()
            case Goal.NOWHERE:
                return

    def _open_palette(self) -> None:
        from ui.furniture import open_palette

        open_palette(self._window, self._accounts)

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
        QMessageBox.about(self._window, translate("MainWindow", "OptiMantra Desktop"), words)


def _trigger(action: QAction) -> None:
    """What a matter's button leads to is there, whether or not its own feature has heard of it yet and offers it."""
    action.setEnabled(True)
    action.trigger()

"""The window around the calendar: menus, header, accounts, the schedule, the status line; and the first start."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storage.records.accounts import Health
from ui import wording
from ui.actions import dress, fill_menus, make_actions
from ui.calendar.view import CalendarView
from ui.dialogs.openers import Dialogs
from ui.panes.callout import Callout
from ui.panes.freshness import connections, freshness
from ui.panes.header import Header
from ui.panes.matters import first_matter
from ui.panes.sources import SourcesPane
from ui.panes.status import StatusLine
from ui.panes.welcome import WelcomePage
from ui.ports import AccountRow, Act, Commands, Outcome, Progress, Schedule, Settings, Sources
from ui.theme import Theme

translate = QCoreApplication.translate

MINUTE = 60_000
"""Milliseconds between two looks at the clock, for sentences that name a time."""


def _clock() -> int:
    return int(time.time())


class MainWindow(QMainWindow):
    """One window. Everything that it shows comes from the ports; everything that it is asked for goes to them."""

    closed = Signal()

    def __init__(
        self,
        schedule: Schedule,
        sources: Sources,
        settings: Settings,
        commands: Commands,
        theme: Theme,
        zone: tzinfo,
        practice: str = "",
        clock: Callable[[], int] = _clock,
    ) -> None:
        super().__init__()
        self._sources, self._settings, self._commands, self._theme = sources, settings, commands, theme
        self._clock = clock
        self.setWindowTitle(translate("MainWindow", "OptiMantra Desktop"))
        self.setMinimumSize(900, 600)
        self.resize(1280, 820)
        self.actions_ = make_actions(self)
        fill_menus(self.menuBar(), self.actions_)
        self.calendar = CalendarView(schedule, sources, theme, zone, now=self._present, parent=self)
        self.header = Header(self.actions_, theme, self)
        self.attention = Callout(theme, self, compact=True)
        self.sources = SourcesPane(theme, clock, self)
        self.status = StatusLine(theme, self)
        self.welcome = WelcomePage(theme, practice, self)
        self.dialogs = Dialogs(self, sources, commands, theme, clock)
        self._accounts: tuple[AccountRow, ...] = ()
        self._arrange()
        self._connect()
        self._restore()
        self._dress()
        self._refresh()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._refresh_words)
        self._minute.start()

    def _present(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)

    def _arrange(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.attention):
            column.addWidget(widget)
        column.addWidget(self.calendar, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.sources)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.sources.setMinimumWidth(200)
        self.sources.setMaximumWidth(420)
        self.splitter.setSizes([236, 1044])
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.status)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self._page = page

    def _connect(self) -> None:
        actions, commands, dialogs = self.actions_, self._commands, self.dialogs
        actions.today.triggered.connect(self.calendar.today)
        actions.previous.triggered.connect(lambda: self.calendar.step(-1))
        actions.next.triggered.connect(lambda: self.calendar.step(1))
        for action, days in self._views().items():
            action.triggered.connect(lambda _on=False, days=days: self._show_days(days))
        actions.sync.triggered.connect(commands.sync_now)
        actions.settings.triggered.connect(dialogs.open_settings)
        actions.add_account.triggered.connect(dialogs.open_connect)
        actions.close.triggered.connect(self.close)
        actions.quit.triggered.connect(QCoreApplication.quit)
        actions.about.triggered.connect(self._about)
        actions.sidebar.triggered.connect(self._show_sidebar)
        self.calendar.title_changed.connect(self.header.title.setText)
        self.sources.decided.connect(commands.set_consent)
        self.sources.add_wanted.connect(dialogs.open_connect)
        self.sources.settings_wanted.connect(dialogs.open_consent)
        self.sources.choose_wanted.connect(dialogs.open_choose)
        self.sources.sign_in_wanted.connect(dialogs.sign_in_again)
        self.sources.remove_wanted.connect(dialogs.open_remove)
        self.sources.answer_wanted.connect(dialogs.open_answer)
        self.attention.acted.connect(self._attend)
        self.welcome.practice_wanted.connect(lambda address: commands.connect_practice(address, ""))
        self.welcome.calendar_wanted.connect(dialogs.open_connect)
        self.welcome.sample_wanted.connect(commands.open_sample)
        self.welcome.cancelled.connect(commands.cancel)
        self._sources.changed.connect(self._refresh)
        commands.progress.connect(self._take_progress)
        commands.finished.connect(self._take_outcome)
        self._theme.changed.connect(self._dress)

    def _views(self) -> dict[QAction, int]:
        return {self.actions_.day: 1, self.actions_.work_week: 5, self.actions_.week: 7}

    def _show_days(self, days: int) -> None:
        for action, those in self._views().items():
            action.setChecked(those == days)
        self.calendar.set_days(days)
        self.header.title.setText(self.calendar.title())
        self._settings.put("window.days", str(days))

    def _show_sidebar(self, shown: bool) -> None:
        self.sources.setVisible(shown)
        self._settings.put("window.sidebar", "1" if shown else "0")

    def _restore(self) -> None:
        """Take the place and the view that were left; Qt moves a window back onto a screen that exists."""
        for key, restore in (
            ("window.geometry", self.restoreGeometry),
            ("window.splitter", self.splitter.restoreState),
        ):
            kept = self._settings.get(key)
            if kept:
                restore(QByteArray.fromBase64(kept.encode()))
        shown = self._settings.get("window.sidebar") != "0"
        self.actions_.sidebar.setChecked(shown)
        self.sources.setVisible(shown)
        days = self._settings.get("window.days") or "7"
        self._show_days(int(days) if days in {"1", "5", "7"} else 7)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place."""
        self._settings.put("window.geometry", self.saveGeometry().toBase64().toStdString())
        self._settings.put("window.splitter", self.splitter.saveState().toBase64().toStdString())
        self.closed.emit()
        super().closeEvent(event)

    def _dress(self) -> None:
        dress(self.actions_, self._theme)

    def _refresh(self) -> None:
        self._accounts = self._sources.accounts()
        self.pages.setCurrentWidget(self._page if self._accounts else self.welcome)
        for action in (self.actions_.sync, self.actions_.sidebar, *self._views()):
            action.setEnabled(bool(self._accounts))
        self._refresh_words()

    def _refresh_words(self) -> None:
        now = self._clock()
        self.sources.take(self._accounts)
        self.status.take_freshness(freshness(self._accounts, self._sources.last_success(), now))
        self.status.take_connections(connections(self._sources.connections(), now))
        matter = first_matter(self._accounts, now)
        if matter is None:
            self.attention.say(None)
        else:
            self.attention.say(matter.said, matter.action)

    def _attend(self) -> None:
        matter = first_matter(self._accounts, self._clock())
        if matter is None:
            return
        if matter.row.state.health is Health.ASKS:
            self.dialogs.open_answer(matter.row.calendar.id)
        else:
            self.dialogs.sign_in_again(matter.row.calendar.account)

    def _take_progress(self, progress: Progress) -> None:
        self.status.take_progress(progress)
        self.welcome.take_progress(progress)

    def _take_outcome(self, outcome: Outcome) -> None:
        self.welcome.take_outcome(outcome)
        if outcome.code and self._accounts and outcome.act not in (Act.CONNECT, Act.SYNC):
            self.attention.say(wording.of_outcome(outcome))

    def _about(self) -> None:
        words = translate("MainWindow", "Your practice's schedule and your own calendars, encrypted on this computer.")
        QMessageBox.about(self, translate("MainWindow", "OptiMantra Desktop"), words)

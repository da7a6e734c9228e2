"""One window: its place on the screen, its first picture, and the whole that comes after it (`ui.whole`)."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from ui.first_paint import AfterFirstPaint
from ui.ports import Ports
from ui.remembered import Remembered
from ui.shoulder import Shoulder
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QStackedWidget

    from ui.actions import Actions
    from ui.calendar.view import CalendarView
    from ui.dialogs.openers import Dialogs
    from ui.first_picture import FirstPicture
    from ui.first_start.flow import FirstStart
    from ui.panes.age import AgePage
    from ui.panes.callout import Callout
    from ui.panes.header import Header
    from ui.panes.matters import Matter
    from ui.panes.sources import SourcesPane
    from ui.panes.status import StatusLine
    from ui.panes.story import StoryPane
    from ui.panes.welcome import WelcomePage
    from ui.publishing.desk import Desk
    from ui.whole import Whole

translate = QCoreApplication.translate


def _clock() -> int:
    return int(time.time())


class MainWindow(QMainWindow):
    """Everything that it shows comes from the ports; everything that it is asked for goes to them.

    Its parts are made when they are first asked for, at the latest in the turn after its first picture.
    """

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
        self.slot, self.practice = slot, practice
        self.ports, self.theme, self.clock, self.zone = ports, theme, clock, zone
        self.remembered = Remembered(ports.settings, slot)
        self._whole: Whole | None = None
        self.furnished = False
        """Whether what came after the first picture is there."""
        self.published: Desk | None = None
        """The practice schedule on calendars of one's own, once the window is furnished."""
        self._begun = False
        self._picture: FirstPicture | None = None
        self.setWindowTitle(translate("MainWindow", "OptiMantra Desktop"))
        self.setMinimumSize(900, 600)
        self.resize(1280, 820)
        hidden = self.remembered.flag("names-hidden", otherwise=False)
        self.shoulder = shoulder or Shoulder(self)
        if hidden:  # before the first picture: a name that was hidden is not shown for a moment either
            self.shoulder.choose(hidden=True)
        self.installEventFilter(self.shoulder)
        self.remembered.restore_place(self)

    def present(self) -> datetime:
        """The aware present."""
        return datetime.fromtimestamp(self.clock(), UTC)

    def setVisible(self, visible: bool) -> None:
        """Before it is first shown, what it shows at first."""
        if visible and not self._begun:
            self._begun = True
            AfterFirstPaint(self._furnish, self)
            self._begin()
        super().setVisible(visible)

    def _begin(self) -> None:
        if self._whole is not None:
            return
        from ui.first_picture import FirstPicture, has_first_picture

        if has_first_picture(self):
            self._picture = FirstPicture(self, self._all)
            self.setCentralWidget(self._picture)
        else:
            self._all()

    def _all(self) -> Whole:
        """Everything, made and standing by now."""
        if self._whole is None:
            from ui.whole import Whole

            picture, self._picture = self._picture, None
            self._whole = Whole(self, None if picture is None else picture.begun)
            self._whole.stand()
            if picture is not None:  # what had the keys is gone, and what is pressed there is meant for what stands now
                self._whole.calendar.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
                self.menuBar().show()
                self._whole.pages.show()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return self._whole

    def _furnish(self) -> None:
        self._all().furnish()

    def complete_ports(self) -> None:
        """From now on there are all of them."""
        if self._complete is not None:
            self.ports = self._complete()

    @property
    def actions_(self) -> Actions:
        return self._all().actions

    @property
    def calendar(self) -> CalendarView:
        return self._all().calendar

    @property
    def header(self) -> Header:
        return self._all().header

    @property
    def status(self) -> StatusLine:
        return self._all().status

    @property
    def splitter(self) -> QSplitter:
        return self._all().splitter

    @property
    def pages(self) -> QStackedWidget:
        return self._all().pages

    @property
    def dialogs(self) -> Dialogs:
        return self._all().dialogs

    @property
    def first_start(self) -> FirstStart:
        return self._all().first_start

    @property
    def sources(self) -> SourcesPane:
        """Accounts and calendars."""
        return self._all().sources

    @property
    def attention(self) -> Callout:
        """What needs the person, above the schedule."""
        return self._all().attention

    @property
    def story(self) -> StoryPane:
        """The panel of what happened."""
        return self._all().story

    @property
    def welcome(self) -> WelcomePage:
        """The ways in, of the first start."""
        return self.first_start.welcome

    @property
    def age(self) -> AgePage:
        """The question before everything else."""
        return self.first_start.age

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place."""
        if self._whole is not None:
            self.remembered.keep_place(self, self._whole.splitter)
        self.closed.emit()
        super().closeEvent(event)

    def open_link(self, text: str) -> bool:
        """Go where a deep link leads; False for anything that is none of ours."""
        from ui.following import follow

        return follow(self, text)

    def retell(self) -> None:
        """Say again what needs the person: somebody has more to say."""
        self._all().refresh_words()

    def attend_to(self, matter: Matter) -> None:
        """Go where the button of a matter leads."""
        self._all().attend_to(matter)

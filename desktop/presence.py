"""What the program is beside its windows: the tray and reminders. Made after the first paint."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.platform.notifications import notifier
from desktop.platform.onlookers import may_look_on
from desktop.reminders.reminding import Reminding
from desktop.reminders.seat import Seat
from desktop.reminders.telling import Telling
from desktop.windows import goes_on
from storage.records.marks import mark
from ui.deep_links import event_link
from ui.panes.freshness import freshness
from ui.settings import keys
from ui.tray import Lookout, Tray

if TYPE_CHECKING:
    from desktop.program import Program
    from storage.records.events import Occurrence
    from ui.ports import Ports
    from ui.shoulder import Shoulder
    from ui.theme import Theme


class Presence(QObject):
    """One for the program; follows the store as it opens and closes."""

    wanted = Signal(str)
    """Come forward, and follow this link if it is not empty."""
    new_wanted = Signal()
    """Come forward and begin a new appointment."""
    lock_wanted = Signal()

    def __init__(
        self,
        program: Program,
        ports: Ports,
        theme: Theme,
        shoulder: Shoulder,
        zone: Callable[[], tzinfo],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._program, self._zone = program, zone
        self._closed = False
        self.tray = Tray(theme, shoulder, zone(), self)
        self.tray.show_wanted.connect(lambda: self.wanted.emit(""))
        self.tray.event_wanted.connect(self._open_event)
        self.tray.new_wanted.connect(self.new_wanted)
        self.tray.lock_wanted.connect(self.lock_wanted)
        self.tray.quit_wanted.connect(QApplication.quit)
        self._notifier = notifier(self.tray.icon if self.tray.available else None, self)
        telling = Telling(
            self._notifier, shoulder, may_look_on, _in_front, self, tray=self.tray.available
        )  # fmt: skip
        self.reminding = Reminding(program, telling, zone, parent=self)
        self.reminding.open_wanted.connect(self.wanted)
        self.reminding.looked.connect(self._refresh)
        program.feeds.refreshed.connect(self._refresh)
        program.feeds.settings.changed.connect(self._follow_setting)
        if isinstance(ports.reminders, Seat):
            ports.reminders.take(self.reminding)
        self._notifier.ready.connect(self.reminding.begin)
        self._notifier.start()
        self._follow_setting(keys.STAY_IN_TRAY)
        self._refresh()

    def lock(self) -> None:
        """The store is about to close."""
        self.reminding.lock()

    def close(self) -> None:
        """The program ends: take everything back."""
        if self._closed:
            return
        self._closed = True
        self.reminding.stop()
        self._notifier.stop()
        self.tray.icon.hide()
        self.tray.menu.deleteLater()

    def _open_event(self, one: Occurrence) -> None:
        self.wanted.emit(event_link(one.start_in(self._zone()).date(), mark(one)))

    def _follow_setting(self, key: str) -> None:
        if key == keys.STAY_IN_TRAY:
            stays = goes_on(self._program.feeds.settings.get(key), tray=self.tray.available)
            QApplication.setQuitOnLastWindowClosed(not stays)

    def _refresh(self) -> None:
        if self._closed:
            return
        sources, now = self._program.feeds.sources, int(time.time())
        accounts = sources.accounts()
        fresh = freshness(accounts, sources.last_success(), now).text if accounts else ""
        self.tray.take(Lookout(self.reminding.upcoming(), now, fresh, locked=self.reminding.locked))


def _in_front() -> bool:
    """Whether one of our windows has the person's eyes."""
    return QApplication.applicationState() is Qt.ApplicationState.ApplicationActive

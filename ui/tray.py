"""The icon in the tray or menu bar: what comes next, how fresh it is, and the few acts that need no window.

It says no more than the screen may show: while names are hidden no patient is named, while the store is locked nobody
and nothing is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from storage.records.events import Occurrence
from ui.models.phrases import Naming, Phrases
from ui.reminders.upcoming import line, minutes_until
from ui.said import hint
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.tray_icon import tray_icon

translate = QCoreApplication.translate

LINES = 3


@dataclass(frozen=True, slots=True)
class Lookout:
    """What the tray knows. `now` in UTC seconds; `fresh` says how the sources fare."""

    upcoming: tuple[Occurrence, ...] = ()
    now: int = 0
    fresh: str = ""
    locked: bool = False


class Tray(QObject):
    """Made after the first paint. Where the system shows no tray it stays unseen, and the window has all of it."""

    show_wanted = Signal()
    event_wanted = Signal(object)
    """One of the next appointments was chosen: its `Occurrence`."""
    new_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, shoulder: Shoulder, zone: tzinfo, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._shoulder, self._zone = theme, shoulder, zone
        self._lookout = Lookout()
        self.menu = QMenu()
        self.next = [self._entry(place) for place in range(LINES)]
        self.none = self.menu.addAction(translate("Tray", "Nothing more today"))
        self.none.setEnabled(False)
        self.fresh = self.menu.addAction("")
        self.fresh.setEnabled(False)
        self.menu.addSeparator()
        self.show = self.menu.addAction(translate("Tray", "Show schedule"), self.show_wanted.emit)
        self.new = self.menu.addAction(translate("Tray", "New appointment…"), self.new_wanted.emit)
        self.names = self.menu.addAction(translate("Tray", "Hide patients' names"))
        self.names.setCheckable(True)
        self.names.triggered.connect(shoulder.choose)
        self.lock = self.menu.addAction(translate("Tray", "Lock"), self.lock_wanted.emit)
        self.menu.addSeparator()
        self.quit = self.menu.addAction(translate("Tray", "Quit"), self.quit_wanted.emit)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        theme.changed.connect(self._dress)
        shoulder.changed.connect(self._say)
        shoulder.set_.connect(self._say)
        self._say()
        if self.available:
            self.icon.show()

    @property
    def available(self) -> bool:
        """Whether the system shows a tray or a menu bar."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def take(self, lookout: Lookout) -> None:
        """Say this from now on."""
        if lookout != self._lookout:
            self._lookout = lookout
            self._say()

    def _entry(self, place: int) -> QAction:
        return self.menu.addAction("", lambda: self._choose(place))

    def _choose(self, place: int) -> None:
        if place < len(self._lookout.upcoming):
            self.event_wanted.emit(self._lookout.upcoming[place])

    def _say(self) -> None:
        known, hidden = self._lookout, self._shoulder.hidden
        phrases = Phrases(QLocale(), self._zone, Naming.VISITS if hidden else Naming.FULL)
        upcoming = () if known.locked else known.upcoming
        lines = [line(one, known.now, phrases) for one in upcoming]
        for place, action in enumerate(self.next):
            action.setText(lines[place].replace("&", "&&") if place < len(lines) else "")
            action.setVisible(place < len(lines))
        self.none.setVisible(not lines and not known.locked)
        self.fresh.setText(known.fresh.replace("&", "&&"))
        self.fresh.setVisible(bool(known.fresh) and not known.locked)
        self.names.setChecked(self._shoulder.chosen)
        self.names.setVisible(not known.locked)
        self.new.setVisible(not known.locked)
        self.lock.setVisible(not known.locked)
        self._dress()
        self.icon.setToolTip(hint("\n".join((QCoreApplication.applicationName(), self._tip(lines))).strip()))

    def _tip(self, lines: list[str]) -> str:
        if self._lookout.locked:
            return translate("Tray", "Locked")
        return lines[0] if lines else ""

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()

    def _dress(self) -> None:
        known = self._lookout
        first = known.upcoming[0] if known.upcoming and not known.locked else None
        self.icon.setIcon(tray_icon(self._theme, minutes_until(first, known.now, self._zone) if first else None))

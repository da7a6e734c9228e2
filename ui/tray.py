"""The icon in the tray or menu bar: show the schedule, lock, quit. It names no appointment and no patient."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.icons import icon
from ui.theme import Theme

translate = QCoreApplication.translate


class Tray(QObject):
    """Made after the first paint. Where the system shows no tray it stays unseen, and the window has all of it."""

    show_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.menu = QMenu()
        self.menu.addAction(translate("Tray", "Show schedule"), self.show_wanted.emit)
        self.menu.addAction(translate("Tray", "Lock"), self.lock_wanted.emit)
        self.menu.addSeparator()
        self.menu.addAction(translate("Tray", "Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setToolTip(QCoreApplication.applicationName())
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        theme.changed.connect(self._dress)
        self._dress()
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()

    def _dress(self) -> None:
        self._icon.setIcon(icon("calendar", self._theme, self._theme.colours.accent))

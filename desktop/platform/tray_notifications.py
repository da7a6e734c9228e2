"""Windows and macOS: a notification shown by the icon in the tray. It carries no buttons, and a click opens it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.platform.notifications import Notification, Notifier

SHOWN_FOR: Final = 10_000
"""Milliseconds; the systems have their own opinion of it."""


class TrayNotifier(Notifier):
    """The systems tell of a click, but not on which notification: it is the last one's."""

    def __init__(self, tray: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._last = ""
        self._stopped = False
        tray.messageClicked.connect(self._clicked)

    @property
    def shows(self) -> bool:
        return not self._stopped and QSystemTrayIcon.supportsMessages() and self._tray.isVisible()

    def start(self) -> None:
        self.ready.emit()

    def tell(self, notification: Notification) -> None:
        if self.shows:
            self._last = notification.key
            kind = QSystemTrayIcon.MessageIcon.NoIcon
            self._tray.showMessage(notification.title, notification.body, kind, SHOWN_FOR)

    def take_back(self, key: str) -> None:
        """The systems take nothing back that an icon has shown; a click on it is heard no more."""
        if key == self._last:
            self._last = ""

    def stop(self) -> None:
        self._stopped = True
        self._last = ""

    def _clicked(self) -> None:
        key, self._last = self._last, ""
        if key:
            self.acted.emit(key, "")

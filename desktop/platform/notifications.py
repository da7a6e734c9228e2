"""Notifications of the system, whatever system it is, and which adapter shows them here."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification. Its words may name a patient: they go to the system and nowhere else, no log among them."""

    key: str
    """What it is about; a second one with the same key takes the first one's place."""
    title: str = field(repr=False)
    body: str = field(default="", repr=False)
    buttons: tuple[tuple[str, str], ...] = ()
    """Each with what `acted` says for it and its words. A click on the notification itself says the empty string."""
    silent: bool = False
    fleeting: bool = False
    """Not kept in the system's list of notifications: it says more than a locked screen may show."""


class Notifier(QObject):
    """An adapter to one system; signals arrive on the GUI thread. By itself the null adapter: it shows nothing."""

    ready = Signal()
    """What the system can do is known, or is known to have changed."""
    acted = Signal(str, str)
    """A notification's key and its button; empty for the notification itself."""
    closed = Signal(str)
    """The notification with this key is gone from the screen."""

    @property
    def shows(self) -> bool:
        """Whether the system shows notifications now."""
        return False

    @property
    def has_buttons(self) -> bool:
        """Whether they can carry buttons."""
        return False

    @property
    def can_be_silent(self) -> bool:
        """Whether their sound can be left out."""
        return False

    def start(self) -> None:
        """Ask the system what it can do; `ready` tells, later. Raises nothing."""

    def tell(self, notification: Notification) -> None:
        """Show it, if the system shows any. Returns at once; raises nothing."""

    def take_back(self, key: str) -> None:
        """Remove the notification with this key from wherever the system shows it."""

    def stop(self) -> None:
        """Take everything back and let go of the system. A second call does nothing."""


def notifier(tray: QSystemTrayIcon | None, parent: QObject | None = None) -> Notifier:
    """This system's adapter, not yet started. `tray` is the icon by which Windows and macOS show notifications."""
    match sys.platform:
        case "win32" | "darwin":
            if tray is None:
                return Notifier(parent)
            from desktop.platform.tray_notifications import TrayNotifier

            return TrayNotifier(tray, parent)
        case _:
            from desktop.platform.linux_notifications import LinuxNotifier

            return LinuxNotifier(parent)

"""Linux: the desktop's notification service, by D-Bus (Desktop Notifications Specification 1.2, freedesktop.org)."""

from __future__ import annotations

from typing import Any, Final

from jeepney import DBusAddress
from PySide6.QtCore import QCoreApplication, QObject

from desktop.platform.notifications import Notification, Notifier
from desktop.platform.session_bus import SessionBus

SERVICE: Final = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
DEFAULT: Final = "default"
"""What the specification calls a click on the notification itself."""
NORMAL: Final = 1
AS_LONG_AS_USUAL: Final = -1
DESKTOP_ENTRY: Final = "optimantra"


class LinuxNotifier(Notifier):
    """`address` is the bus; the session's own where none is given."""

    def __init__(self, parent: QObject | None = None, address: str = "") -> None:
        super().__init__(parent)
        self._bus = SessionBus(self)
        self._address = address
        self._abilities: frozenset[str] | None = None
        self._keys: dict[int, str] = {}
        self._unwanted: set[str] = set()
        self._bus.heard.connect(self._heard)
        self._bus.lost.connect(self._lost)

    @property
    def shows(self) -> bool:
        return self._abilities is not None

    @property
    def has_buttons(self) -> bool:
        return self._abilities is not None and "actions" in self._abilities

    @property
    def can_be_silent(self) -> bool:
        return self._abilities is not None and "sound" in self._abilities

    def start(self) -> None:
        if not self._bus.open(self._address):
            self.ready.emit()
            return
        self._bus.hear(SERVICE)
        self._bus.call(SERVICE, "GetCapabilities", "", (), self._learn)

    def tell(self, notification: Notification) -> None:
        if self._abilities is None:
            return
        key = notification.key
        self._unwanted.discard(key)
        from html import escape  # brings two thousand names of HTML, 0.3 MB, for a message now and then

        body = escape(notification.body, quote=False) if "body-markup" in self._abilities else notification.body
        buttons = (("", notification.title), *(notification.buttons if self.has_buttons else ()))
        hints: dict[str, tuple[str, object]] = {
            "urgency": ("y", NORMAL),
            "desktop-entry": ("s", DESKTOP_ENTRY),
            "transient": ("b", notification.fleeting),
            "suppress-sound": ("b", notification.silent),
        }
        if not notification.silent:
            hints["sound-name"] = ("s", "message-new-instant")
        self._bus.call(
            SERVICE,
            "Notify",
            "susssasa{sv}i",
            (
                QCoreApplication.applicationName(),
                self._id(key) or 0,
                DESKTOP_ENTRY,
                notification.title,
                body,
                [part for button, words in buttons for part in (button or DEFAULT, words)],
                hints,
                AS_LONG_AS_USUAL,
            ),
            lambda answer: self._told(key, answer),
        )

    def take_back(self, key: str) -> None:
        number = self._id(key)
        if number is None:
            self._unwanted.add(key)  # its number may still be on the way
        else:
            self._bus.call(SERVICE, "CloseNotification", "u", (number,))

    def stop(self) -> None:
        for number in tuple(self._keys):
            self._bus.call(SERVICE, "CloseNotification", "u", (number,))
        self._keys.clear()
        self._abilities = None
        self._bus.close()

    def _id(self, key: str) -> int | None:
        return next((number for number, known in self._keys.items() if known == key), None)

    def _learn(self, answer: Any) -> None:
        if answer is not None:
            self._abilities = frozenset(map(str, answer[0]))
        self.ready.emit()

    def _told(self, key: str, answer: Any) -> None:
        if answer is None:
            return
        self._keys[int(answer[0])] = key
        if key in self._unwanted:
            self._unwanted.discard(key)
            self.take_back(key)

    def _heard(self, member: str, body: Any) -> None:
        key = self._keys.get(body[0]) if body else None
        if key is None:
            return  # another program's
        match member:
            case "ActionInvoked":
                self.acted.emit(key, "" if body[1] == DEFAULT else str(body[1]))
            case "NotificationClosed":
                del self._keys[body[0]]
                self.closed.emit(key)
            case _:
                pass

    def _lost(self) -> None:
        self._abilities = None
        self._keys.clear()
        self.ready.emit()

"""Linux: logind tells of sleep and of a locked session, the desktop's screen saver of a locked screen; both by D-Bus.

A delay inhibitor makes logind wait with sleep until the keys are dropped (https://systemd.io/INHIBITOR_LOCKS/).
"""

from __future__ import annotations

import os
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor

from desktop.platform.contract import SessionEvents

LOGIND: Final = "org.freedesktop.login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
MANAGER_PATH: Final = "/org/freedesktop/login1"
SESSION: Final = "org.freedesktop.login1.Session"
SCREEN_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
PATIENCE_MS: Final = 300


class LinuxEvents(SessionEvents):
    """`system` and `session` are the two buses; the machine's own where none are given."""

    def __init__(
        self,
        parent: QObject | None = None,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self._inhibitor = -1
        self._heard: list[tuple[QDBusConnection, tuple[str, str, str, str], Any]] = []

    def start(self) -> bool:
        system = self._system or QDBusConnection.systemBus()
        session = self._session or QDBusConnection.sessionBus()
        if system.isConnected():
            self._hear(system, (LOGIND, MANAGER_PATH, MANAGER, "PrepareForSleep"), "_prepare_for_sleep(bool)")
            path = self._session_path(system)
            if path:
                self._hear(system, (LOGIND, path, SESSION, "Lock"), "_lock()")
            self._delay_sleep(system)
        if session.isConnected():
            for service, path, interface in SCREEN_SAVERS:
                self._hear(session, (service, path, interface, "ActiveChanged"), "_active_changed(bool)")
        return bool(self._heard)

    def let_sleep(self) -> None:
        if self._inhibitor >= 0:
            os.close(self._inhibitor)
            self._inhibitor = -1

    def stop(self) -> None:
        for bus, source, slot in self._heard:
            bus.disconnect(*source, self, slot)
        self._heard.clear()
        self.let_sleep()

    def _hear(self, bus: QDBusConnection, source: tuple[str, str, str, str], slot: str) -> None:
        name: Any = SLOT(slot)  # the stubs ask for bytes, the binding takes nothing but str
        if bus.connect(*source, self, name):
            self._heard.append((bus, source, name))

    def _session_path(self, system: QDBusConnection) -> str:
        reply = _call(system, "GetSessionByPID", [os.getpid()])
        if reply is None or not reply.arguments():
            return ""
        path = reply.arguments()[0]
        return path.path() if isinstance(path, QDBusObjectPath) else str(path)

    def _delay_sleep(self, system: QDBusConnection) -> None:
        reply = _call(system, "Inhibit", ["sleep", "OptiMantra Desktop", "closes the encrypted store", "delay"])
        if reply is not None and reply.arguments():
            given = reply.arguments()[0]
            if isinstance(given, QDBusUnixFileDescriptor) and given.isValid():
                self._inhibitor = os.dup(given.fileDescriptor())

    @Slot(bool)
    def _prepare_for_sleep(self, begins: bool) -> None:
        if begins:
            self.sleeping.emit()
        elif self._inhibitor < 0:
            self._delay_sleep(self._system or QDBusConnection.systemBus())

    @Slot()
    def _lock(self) -> None:
        self.screen_locked.emit()

    @Slot(bool)
    def _active_changed(self, active: bool) -> None:
        if active:
            self.screen_locked.emit()


def _call(system: QDBusConnection, method: str, arguments: list[object]) -> QDBusMessage | None:
    """One call of logind's manager, None where it refuses or is not there."""
    message = QDBusMessage.createMethodCall(LOGIND, MANAGER_PATH, MANAGER, method)
    message.setArguments(arguments)
    reply = system.call(message, QDBus.CallMode.Block, PATIENCE_MS)
    return reply if reply.type() == QDBusMessage.MessageType.ReplyMessage else None

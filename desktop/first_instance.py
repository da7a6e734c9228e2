"""One program a store: a second start has the first one come forward, follow a link where one was given, and ends.

The channel is a local socket named after the profile's folder, in a place that is this person's alone. It carries one
line, in one of two forms that `said` and `heard` know; whatever else arrives is dropped. A link turns to a place and
can do nothing else (`ui.deep_links`).
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.instance_name import socket_name
from storage.home import Home
from ui.deep_links import LONGEST, parse

_SHOW: Final = b"show\n"
_OPEN: Final = b"open "
_LONGEST_LINE: Final = len(_OPEN) + LONGEST + 1
_PATIENCE_MILLISECONDS: Final = 500
_LISTEN_MILLISECONDS: Final = 2000
_MOST_AT_ONCE: Final = 8
_ANY_PROCESS: Final = -1
"""`ASFW_ANY` of winuser.h."""


def said(link: str) -> bytes:
    """The line that asks for this link; without one, or with one that is none of ours, for the window."""
    return _OPEN + link.strip().encode("ascii") + b"\n" if parse(link) is not None else _SHOW


def heard(line: bytes) -> str | None:
    """What a line asks for: a link, the empty string for the window alone, None for anything that is neither."""
    if line == _SHOW:
        return ""
    if not line.startswith(_OPEN) or not line.endswith(b"\n") or len(line) > _LONGEST_LINE:
        return None
    try:
        link = line[len(_OPEN) : -1].decode("ascii")
    except UnicodeDecodeError:
        return None
    return link if parse(link) is not None else None


def bring_forward(home: Home, link: str = "") -> bool:
    """Ask the process that has this store open to show its window, at `link`; whether one answered."""
    name = socket_name(home)
    if not name:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MILLISECONDS):
        return False
    _hand_over_the_front()
    socket.write(said(link))
    sent = socket.waitForBytesWritten(_PATIENCE_MILLISECONDS)
    socket.disconnectFromServer()
    return bool(sent)


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(_PATIENCE_MILLISECONDS)
    socket.abort()
    return answered


def _hand_over_the_front() -> None:
    """Windows lets the process that the person has just started come forward, and nobody else unless it says so."""
    if sys.platform == "win32":
        user: Any = ctypes.WinDLL("user32")
        user.AllowSetForegroundWindow(_ANY_PROCESS)


class FirstInstance(QObject):
    """Listens while this process has the store open; reachable by this person's own processes only."""

    asked = Signal(str)
    """Come forward, and follow this link if it is not empty."""

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._listen(socket_name(home))

    def _listen(self, name: str) -> None:
        """A program that was killed leaves its socket behind; one that answers keeps it. Asked first: a server with
        access options takes the name of another without a word."""
        if name and not _answers(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if self._open >= _MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            self._open += 1
            caller = _Caller(socket, self)
            caller.said.connect(self.asked)
            caller.gone.connect(self._gone)
            caller.listen()

    def _gone(self) -> None:
        self._open -= 1

    def close(self) -> None:
        self._server.close()


class _Caller(QObject):
    """One connection: listened to for a moment, for one line, then over."""

    said = Signal(str)
    gone = Signal()

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        self._socket = socket
        self._over = False
        self._patience = QTimer(self, singleShot=True, interval=_LISTEN_MILLISECONDS)
        self._patience.timeout.connect(self._end)

    def listen(self) -> None:
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._left)
        self._patience.start()
        self._read()
        if self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._left()

    def _read(self) -> None:
        """One line, when all of it is there; what is longer than any line of ours is not waited for."""
        if self._socket.canReadLine() or self._socket.bytesAvailable() > _LONGEST_LINE:
            self._hear()

    def _left(self) -> None:
        """A second start writes its line and leaves at once: it may be gone before it was read."""
        if not self._over and self._socket.bytesAvailable():
            self._hear()
        self._end()

    def _hear(self) -> None:
        link = heard(bytes(self._socket.readLine(_LONGEST_LINE + 1).data()))
        self._end()
        if link is not None:
            self.said.emit(link)

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._socket.abort()
            self.gone.emit()
            self.deleteLater()

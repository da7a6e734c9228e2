"""One window a store: a second start brings the first one's window forward and ends.

The channel is a local socket named after the profile's folder; it carries one word and no data.
"""

from __future__ import annotations

import hashlib
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from storage.home import Home

_WORD: Final = b"show\n"
_PATIENCE_MILLISECONDS: Final = 500


def _name(home: Home) -> str:
    folder = str(home.directory.resolve()).encode()
    return "optimantra-" + hashlib.sha256(folder).hexdigest()[:24]


def bring_forward(home: Home) -> bool:
    """Ask the process that has this store open to show its window; whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(home))
    if not socket.waitForConnected(_PATIENCE_MILLISECONDS):
        return False
    socket.write(_WORD)
    sent = socket.waitForBytesWritten(_PATIENCE_MILLISECONDS)
    socket.disconnectFromServer()
    return bool(sent)


class FirstInstance(QObject):
    """Listens while this process has the store open; reachable by this person's own processes only."""

    asked = Signal()

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QLocalServer.removeServer(_name(home))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.listen(_name(home))

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        while socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
            socket = self._server.nextPendingConnection()

    def close(self) -> None:
        self._server.close()

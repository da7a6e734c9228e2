"""A connection to the desktop's D-Bus that writes every type of its wire format and waits for nothing.

QtDBus' binding can't write an unsigned number, which notifications are made with: Python's integers leave it as `i`,
`x` or `q`. So messages are made and read by jeepney (which keyring brings), and Qt watches the socket.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Parser, new_method_call
from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, QSocketNotifier, Signal

PATIENCE: Final = 0.3
"""Seconds that the bus has to let us in; after that nothing is waited for."""
_CHUNK: Final = 65_536

Answered = Callable[[Any], None]
"""Takes the body of an answer, None for an error."""


class SessionBus(QObject):
    """Opened by `open`; lives on the GUI thread. What the bus says is read when Qt says that something is there."""

    heard = Signal(str, object)
    """A signal that was asked for: its member and its body."""
    lost = Signal()
    """The bus is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._watch: QSocketNotifier | None = None
        self._parser = Parser()
        self._serial = 0
        self._waiting: dict[int, Answered] = {}

    def open(self, address: str = "") -> bool:
        """Connect to the bus at `address`, the session's own where none is given; False where there is none."""
        address = address or os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        made: socket.socket | None = None
        try:
            made = socket.socket(socket.AF_UNIX)
            made.settimeout(PATIENCE)
            made.connect(get_bus(address))
            _authenticate(made)
        except (OSError, ValueError, RuntimeError, StopIteration, AuthenticationError):
            if made is not None:
                made.close()
            return False
        made.setblocking(False)
        self._socket = made
        self._watch = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._read)
        self._send(message_bus.Hello(), None)
        return True

    def call(
        self, to: DBusAddress, method: str, signature: str, body: tuple[object, ...], answered: Answered | None = None
    ) -> None:
        """Call a method; `answered` is given the answer when it comes."""
        self._send(new_method_call(to, method, signature or None, body), answered)

    def hear(self, sender: DBusAddress) -> None:
        """Ask for every signal of this object and interface."""
        rule = MatchRule(
            type="signal", sender=sender.bus_name, interface=sender.interface, path=sender.object_path
        )  # fmt: skip
        self._send(message_bus.AddMatch(rule), None)

    def close(self) -> None:
        """Let go of the bus. A second call does nothing."""
        watch, self._watch = self._watch, None
        opened, self._socket = self._socket, None
        if watch is not None:
            watch.setEnabled(False)
            watch.deleteLater()
        if opened is not None:
            opened.close()
        self._waiting.clear()

    def _send(self, message: Message, answered: Answered | None) -> None:
        if self._socket is None:
            return
        self._serial += 1
        if answered is not None:
            self._waiting[self._serial] = answered
        try:
            self._socket.sendall(message.serialise(serial=self._serial))
        except OSError:  # full or gone: what could not be said is not said later, when it would be wrong
            self._drop()

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._drop()
            return
        self._parser.add_data(data)
        while (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            self.heard.emit(str(fields.get(HeaderFields.member, "")), message.body)
        elif kind in (MessageType.method_return, MessageType.error):
            answered = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
            if answered is not None:
                answered(message.body if kind is MessageType.method_return else None)

    def _drop(self) -> None:
        self.close()
        self.lost.emit()


def _authenticate(made: socket.socket) -> None:
    """The SASL conversation of the D-Bus specification, as this user."""
    talk = Authenticator()
    for line in talk:
        made.sendall(line)
        said = made.recv(1024)
        if not said:
            raise OSError("the bus hung up")
        talk.feed(said)
    made.sendall(BEGIN)

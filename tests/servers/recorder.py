"""Keeps every byte that leaves this process: what is handed to TLS, as it was before, and what goes to a socket bare.

`with Recorder() as wire:` and then whatever is to be watched. Everything in Python comes by here: httpx, asyncio,
anyio, http.client, jeepney. A stream is one connection; `host` is what its first request calls the other side.
"""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

_HOST = re.compile(rb"\r\nhost: *([^\r\n]+)\r\n", re.IGNORECASE)


@dataclass(slots=True)
class Stream:
    """What one connection was given to carry, in order."""

    tls: bool
    peer: str
    sent: bytearray = field(default_factory=bytearray)

    @property
    def host(self) -> str:
        """The `Host` of the first request, else the socket's address."""
        found = _HOST.search(self.sent)
        return found[1].decode() if found else self.peer


class Recorder:
    """`streams` are in the order of their first byte."""

    def __init__(self) -> None:
        self.streams: list[Stream] = []
        self._by: dict[int, tuple[object, Stream]] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Recorder:
        self._restore = [
            *_patched(ssl.SSLObject, "write", self._around(tls=True)),
            *_patched(ssl.SSLSocket, "send", self._around(tls=True)),
            *_patched(ssl.SSLSocket, "write", self._around(tls=True)),
            *_patched(socket.socket, "send", self._around(tls=False)),
            *_patched(socket.socket, "sendall", self._around(tls=False)),
            *_patched(socket.socket, "sendto", self._around(tls=False)),
            *_patched(socket.socket, "sendmsg", self._around(tls=False)),
        ]
        return self

    def __exit__(self, *_: object) -> None:
        for restore in self._restore:
            restore()

    @property
    def secret(self) -> list[Stream]:
        """What went through TLS."""
        return [one for one in self.streams if one.tls]

    def to(self, *hosts: str) -> list[Stream]:
        """The streams to these hosts (`127.0.0.1:4711`), as their requests name them."""
        return [one for one in self.secret if one.host in hosts]

    def found(self, word: str) -> list[str]:
        """Where a word left, in any of the forms in which words travel."""
        return [
            f"{one.host}: {word}" for one in self.streams for form in forms(word) if form in bytes(one.sent).lower()
        ]

    @contextmanager
    def apart(self) -> Iterator[list[Stream]]:
        """The streams that begin in here, once it is over."""
        begun: list[Stream] = []
        before = len(self.streams)
        yield begun
        begun.extend(self.streams[before:])

    def _around(self, *, tls: bool) -> Any:
        def make(inner: Any) -> Any:
            def sending(own: Any, data: Any, *more: Any) -> Any:
                done = inner(own, data, *more)
                kept = b"".join(bytes(part) for part in data) if isinstance(data, list | tuple) else bytes(data)
                # What a socket did not take now is handed over again
                self._keep(own, kept[: done if isinstance(done, int) else len(kept)], tls=tls)
                return done

            return sending

        return make

    def _keep(self, own: Any, data: bytes, *, tls: bool) -> None:
        with self._lock:
            found = self._by.get(id(own))
            if found is None:
                found = own, Stream(tls, _peer(own))
                self._by[id(own)] = found  # held, so that no other object takes its number
                self.streams.append(found[1])
            found[1].sent += data


def forms(word: str) -> tuple[bytes, ...]:
    """A word as it may stand in what leaves: plain, in UTF-16, in base64 at each of the three places, hexadecimal."""
    import base64

    plain = word.lower().encode()
    shifted = [base64.b64encode(b"." * pad + word.encode()).lower() for pad in range(3)]
    # The characters at the ends hold bits of what stands beside the word
    kept = [text[4 if pad else 0 : -4] for pad, text in enumerate(shifted)]
    return (plain, word.lower().encode("utf-16-le"), *(one for one in kept if len(one) >= 8), plain.hex().encode())


def _peer(own: Any) -> str:
    if isinstance(own, ssl.SSLObject):
        return str(own.server_hostname or "")
    try:
        return str(own.getpeername())
    except OSError:
        return ""


def _patched(owner: Any, name: str, around: Any) -> list[Any]:
    inherited = name not in vars(owner)
    inner = getattr(owner, name)
    setattr(owner, name, around(inner))
    return [lambda: delattr(owner, name) if inherited else setattr(owner, name, inner)]

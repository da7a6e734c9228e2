"""What is watched while an answer has not begun: how much is read, for a server may promise one without end (RFC 9110,
15.2) and each promise by itself is small; and that a handshake nobody waits for any more ends its connection."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any, Final

from sync.errors import Malformed

MOST: Final = 256 * 1024
"""Bytes before and with the head of one answer. A head alone may take 100 KiB, and what follows it may come with it."""


class Heads:
    """The bound of one request, as the client's `trace` extension, by which it tells what it does:
    https://www.encode.io/httpcore/extensions/#trace"""

    def __init__(self, host: str) -> None:
        self._host, self._left = host, 0
        self._plain: Any = None
        """The last connection that was made, before its handshake."""

    async def __call__(self, event: str, told: Mapping[str, Any]) -> None:
        """A connection that was made has its reads counted from then on, while a head is waited for."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            _count(told["return_value"])
            if "connect_tcp" in event:
                self._plain = told["return_value"]
        elif event.endswith("start_tls.failed") and self._plain is not None:
            # Cancelled in the midst of a handshake, the client closes nothing, and the event loop keeps it for good
            await self._plain.aclose()
        elif event.endswith("receive_response_headers.started"):
            self._left = MOST
            _waiting.set(self)
        elif "receive_response_headers." in event:
            _waiting.set(None)

    def take(self, size: int) -> None:
        """Raises `Malformed("too-large")` when that was too much."""
        self._left -= size
        if self._left < 0:
            raise Malformed("too-large", self._host)


_waiting: Final[ContextVar[Heads | None]] = ContextVar("waiting", default=None)
"""Of the request that runs in this task; connections are used by one after the other."""


def _count(stream: Any) -> None:
    read = stream.read

    async def counted(max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await read(max_bytes, timeout)
        waiting = _waiting.get()
        if waiting is not None:
            waiting.take(len(data))
        return data

    stream.read = counted

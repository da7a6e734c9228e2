"""Waits on a loopback port for the one request with which a browser comes back from a sign-in (RFC 8252, 7.3)."""

from __future__ import annotations

import asyncio
import errno
import hmac
import socket
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qsl, urlsplit

from sync.errors import Refused, Untrusted

SECONDS: Final = 600.0
"""How long a person may take to sign in."""
_MOST_HEAD: Final = 16 * 1024
_SECONDS_FOR_HEAD: Final = 10.0
_MOST_TALKING: Final = 32
_HEADERS: Final = (
    "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nPragma: no-cache\r\n"
    "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\nConnection: close\r\n"
)
PAGE: Final = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>OptiMantra Desktop</title>'
    "<h1>You can close this page</h1><p>OptiMantra Desktop has what it was waiting for. Go back to it.</p></html>"
)
"""Says nothing of what came: neither a code nor an error is echoed."""

Callback = dict[str, str]
"""The query of the redirect; every name came once."""


class Loopback:
    """A listener on a fresh port for one sign-in; `async with` opens and closes it.

    `path` is the provider's own, so that an answer can't be taken for another provider's (RFC 8252, 8.10). With `name`
    `localhost` both address families listen on the same port, because browsers may take either. A request that does not
    bear this `state` is somebody else's, and the wait goes on: else any page could end a sign-in (RFC 8252, 8.9).
    """

    def __init__(self, path: str, name: str = "127.0.0.1", state: str = "", page: str = PAGE) -> None:
        self._path, self._name, self._state, self._page = path, name, state, page
        self._arrived: asyncio.Future[Callback] | None = None
        self._servers: list[asyncio.Server] = []
        self._talking: dict[asyncio.Task[None], None] = {}
        self.port = 0

    @property
    def redirect_uri(self) -> str:
        """Where the browser is to be sent."""
        return f"http://{self._name}:{self.port}{self._path}"

    async def __aenter__(self) -> Self:
        """Raises `OSError` when no port of the loopback interface can be had."""
        self._arrived = asyncio.get_running_loop().create_future()
        sockets = _sockets(both=self._name == "localhost")
        self.port = sockets[0].getsockname()[1]
        for bound in sockets:
            self._servers.append(await asyncio.start_server(self._connected, sock=bound, limit=_MOST_HEAD))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.close()
        for task in tuple(self._talking):
            task.cancel()
        await asyncio.gather(*self._talking, return_exceptions=True)
        if self._arrived is not None and not self._arrived.cancel() and not self._arrived.cancelled():
            # Looked at, so that nobody is warned of an error that came too late to matter
            self._arrived.exception()

    async def wait(self, seconds: float = SECONDS) -> Callback:
        """The callback's parameters. Raises `Refused` when time is up, `Untrusted` if a parameter came twice."""
        assert self._arrived is not None
        try:
            async with asyncio.timeout(seconds):
                return await self._arrived
        except TimeoutError:
            raise Refused("sign-in-timeout") from None

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._answer(reader, writer))
        self._talking[task] = None
        task.add_done_callback(lambda done: self._talking.pop(done, None))
        if len(self._talking) > _MOST_TALKING:
            # Whoever opens many and says nothing makes room: the browser says its own at once
            next(iter(self._talking)).cancel()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request, one answer."""
        query = None
        try:
            head = await _head(reader)
            status, query = self._judge(head)
            data = self._page.encode() if status == "200 OK" else b""
            writer.write(f"HTTP/1.1 {status}\r\n{_HEADERS}Content-Length: {len(data)}\r\n\r\n".encode() + data)
            await writer.drain()
            writer.close()
            await writer.wait_closed()
        except OSError:
            pass
        finally:
            writer.transport.abort()
            # Also where it was crowded out while it was being answered: it comes only once
            self._take(query)

    def _take(self, query: list[tuple[str, str]] | None) -> None:
        if query is None or self._arrived is None or self._arrived.done():
            return
        if len({name for name, _ in query}) != len(query):
            self._arrived.set_exception(Untrusted("callback-twice"))
        else:
            self._arrived.set_result(dict(query))

    def _judge(self, head: str) -> tuple[str, list[tuple[str, str]] | None]:
        """Status line and, for the one request that counts, its query.

        The Host header must be ours, else a page elsewhere might have pointed its own name at us (DNS rebinding).
        """
        lines = head.split("\r\n")
        method, _, rest = lines[0].partition(" ")
        target, _, version = rest.partition(" ")
        hosts = [line.partition(":")[2].strip().lower() for line in lines[1:] if line.lower().startswith("host:")]
        if not version.startswith("HTTP/1.") or hosts != [f"{self._name}:{self.port}"]:
            return "400 Bad Request", None
        if method != "GET":
            return "405 Method Not Allowed", None
        try:
            parts = urlsplit(target)
        except ValueError:
            return "400 Bad Request", None
        if parts.path != self._path or not parts.query or self._arrived is None or self._arrived.done():
            return "404 Not Found", None
        query = parse_qsl(parts.query, keep_blank_values=True)
        stated = [value for name, value in query if name == "state"]
        if self._state and not (
            stated and all(hmac.compare_digest(one.encode(), self._state.encode()) for one in stated)
        ):
            return "404 Not Found", None
        return "200 OK", query


async def _head(reader: asyncio.StreamReader) -> str:
    """The request's head, empty when none comes whole and in time."""
    try:
        async with asyncio.timeout(_SECONDS_FOR_HEAD):
            return (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return ""


def _sockets(*, both: bool) -> list[socket.socket]:
    """Bound sockets: IPv4, or both families on one port (IPv6 left out where the machine has none)."""
    for _ in range(20):
        first = _bound(socket.AF_INET, "127.0.0.1", 0)
        if not both:
            return [first]
        try:
            return [first, _bound(socket.AF_INET6, "::1", first.getsockname()[1])]
        except OSError as error:
            if error.errno in (errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL):
                return [first]
            first.close()
    raise OSError("no port is free on both families")


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    bound = socket.socket(family)
    try:
        if (alone := getattr(socket, "SO_EXCLUSIVEADDRUSE", None)) is not None:
            # Windows lets another program have the same port besides, unless it is told not to
            bound.setsockopt(socket.SOL_SOCKET, alone, 1)
        if family == socket.AF_INET6:
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound

"""A certificate authority of our own, and a small HTTPS server whose every byte a test decides."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import trustme


@dataclass(frozen=True, slots=True)
class Authority:
    """A throwaway certificate authority; `ca_pem` is what a client has to trust."""

    ca: trustme.CA

    @classmethod
    def new(cls) -> Authority:
        return cls(trustme.CA(organization_name="Throwaway Authority"))

    @property
    def ca_pem(self) -> str:
        return self.ca.cert_pem.bytes().decode("ascii")

    def server(self, *names: str, days: int = 7) -> ssl.SSLContext:
        """A server's context with a certificate for `names`; negative `days` makes one that has expired."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        expires = datetime.now(UTC) + timedelta(days=days)
        began = expires - timedelta(days=30)
        names = names or ("localhost", "127.0.0.1")
        self.ca.issue_cert(*names, not_before=began, not_after=expires).configure_cert(context)
        return context


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came in; header names are lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Wire:
    """A running server: where it is, and everything that it was asked."""

    port: int
    asked: list[Asked] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"


Handler = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def wire(context: ssl.SSLContext | None, handler: Handler) -> AsyncIterator[Wire]:
    """Serve on a free loopback port until the block ends; `handler` writes the whole answer, as badly as it likes."""
    running: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            while (asked := await _request(reader)) is not None:
                server.asked.append(asked)
                await handler(asked, writer)
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            running.discard(task)
            writer.close()

    listener = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=context, limit=1 << 20)
    server = Wire(listener.sockets[0].getsockname()[1])
    try:
        yield server
    finally:
        listener.close()
        for task in tuple(running):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _request(reader: asyncio.StreamReader) -> Asked | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    lines = head.decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Asked(method, target, headers, body)


def answer(status: int, body: bytes = b"", **headers: str) -> bytes:
    """A well-formed answer; an underscore in a header's name stands for a hyphen."""
    lines = [f"HTTP/1.1 {status} Something", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body

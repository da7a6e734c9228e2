"""A request that is given up in the midst of its handshake, straight or through a proxy, ends its connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from sync.http import Http, Origin
from sync.trust import trust
from tests.servers.tls import Authority

pytestmark = pytest.mark.anyio
PATIENCE = 60
FIRST_OF_TLS = b"\x16"
"""A handshake record (RFC 8446, 5.1)."""


@dataclass(slots=True)
class Mute:
    """Hears a handshake begin, says nothing, and sees the connection end."""

    port: int = 0
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    async def hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError):
                heard = await reader.read(4096)
                if heard.startswith(b"CONNECT "):
                    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
                    heard = await reader.read(4096)
                assert heard.startswith(FIRST_OF_TLS)
                self.begun.set()
                while await reader.read(4096):
                    pass
            self.ended.set()
        finally:
            writer.close()


@pytest.fixture
async def mute() -> AsyncIterator[Mute]:
    made = Mute()
    server = await asyncio.start_server(made.hear, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    yield made
    server.close()


@pytest.mark.parametrize("through_proxy", [False, True], ids=["straight", "through a proxy"])
@pytest.mark.parametrize("by", ["cancelled", "time for all"])
async def test_it_ends_its_connection(
    mute: Mute, authority: Authority, monkeypatch: pytest.MonkeyPatch, through_proxy: bool, by: str
) -> None:
    monkeypatch.setenv("NO_PROXY", "" if through_proxy else "*")
    if through_proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{mute.port}")
    url = f"https://127.0.0.1:{mute.port}/"
    http = Http({Origin.of(url)}, trust(authority.ca_pem), seconds_for_all=600.0 if by == "cancelled" else 1.0)
    asked = asyncio.ensure_future(http.send("POST", url, body=b"x"))
    if by == "cancelled":
        await asyncio.wait_for(mute.begun.wait(), PATIENCE)
        asked.cancel()
    await asyncio.wait((asked,))
    assert asked.cancelled() or asked.exception() is not None
    if mute.begun.is_set():  # else it was given up earlier
        await asyncio.wait_for(mute.ended.wait(), PATIENCE)
    await http.aclose()

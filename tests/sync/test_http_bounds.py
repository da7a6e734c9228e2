"""The client against answers without end: endless, dripping, announced too large, and bombs."""

from __future__ import annotations

import asyncio
import gzip
import zlib

import pytest

from sync.errors import Malformed, Offline
from tests.servers.tls import Asked, Authority, answer, wire
from tests.sync.http_harness import always, failing, to

pytestmark = pytest.mark.anyio


async def test_an_endless_body_is_left_early(authority: Authority) -> None:
    async def endless(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
            await writer.drain()

    async with wire(authority.server(), endless) as server:
        http = to(server, authority, most_bytes=500_000)
        error = await failing(http, server.url)
        assert isinstance(error, Malformed) and error.code == "too-large"
        assert http.traffic.received < 1_500_000 and len(server.asked) == 1


async def test_a_body_announced_as_too_large_is_not_read(authority: Authority) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
    async with wire(authority.server(), always(head)) as server:
        http = to(server, authority)
        error = await failing(http, server.url)
        assert isinstance(error, Malformed) and error.code == "too-large" and http.traffic.received == 0


async def test_a_slow_drip_ends_with_the_time_for_all(authority: Authority) -> None:
    async def drip(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    async with wire(authority.server(), drip) as server:
        error = await failing(to(server, authority, seconds_for_all=0.2), server.url)
        assert isinstance(error, Offline) and error.code == "timeout"


async def test_gzip_is_undone_and_a_bomb_is_left_early(authority: Authority) -> None:
    text = b"BEGIN:VCALENDAR\r\n" * 5000
    async with wire(authority.server(), always(answer(200, gzip.compress(text), Content_Encoding="gzip"))) as server:
        http = to(server, authority)
        assert (await http.send("GET", server.url)).body == text
        assert http.traffic.received < len(text) / 10
        await http.aclose()
    bomb = gzip.compress(bytes(80_000_000), 9)
    assert len(bomb) < 100_000
    async with wire(authority.server(), always(answer(200, bomb, Content_Encoding="gzip"))) as server:
        error = await failing(to(server, authority, most_bytes=1_000_000), server.url)
        assert isinstance(error, Malformed) and error.code == "too-large"


@pytest.mark.parametrize("level", [zlib.MAX_WBITS, -zlib.MAX_WBITS], ids=["wrapped", "bare"])
async def test_deflate_is_undone_in_both_spellings(authority: Authority, level: int) -> None:
    pressed = zlib.compressobj(wbits=level)
    body = pressed.compress(b"hello " * 100) + pressed.flush()
    async with wire(authority.server(), always(answer(200, body, Content_Encoding="deflate"))) as server:
        http = to(server, authority)
        assert (await http.send("GET", server.url)).body == b"hello " * 100
        await http.aclose()


@pytest.mark.parametrize(
    ("body", "encoding"), [(b"not gzip", "gzip"), (gzip.compress(b"hello", mtime=0)[:-9], "gzip"), (b"\x8b", "br")]
)
async def test_a_broken_or_unasked_encoding_is_malformed(authority: Authority, body: bytes, encoding: str) -> None:
    async with wire(authority.server(), always(answer(200, body, Content_Encoding=encoding))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Malformed) and error.code == "bad-encoding"

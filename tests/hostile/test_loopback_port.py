"""The port that waits for a browser, and the neighbours who reach it first: other processes, and pages of any site."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress

import pytest

from sync.loopback import Loopback
from tests.hostile.mutations import torn
from tests.hostile.rounds import READINGS, round_of

pytestmark = pytest.mark.anyio
STATE = "K7cQ1x" * 7


async def ask(port: int, data: bytes) -> bytes:
    """What is answered to these bytes; nothing when the connection is ended without a word."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        with suppress(ConnectionError):
            await writer.drain()
            return await reader.read()
        return b""
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


def request(port: int, query: str = f"code=c&state={STATE}", method: str = "GET", more: str = "") -> bytes:
    return f"{method} /practice?{query} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{more}\r\n".encode()


async def test_silent_neighbours_do_not_keep_the_browser_out() -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        silent = [await asyncio.open_connection("127.0.0.1", loopback.port) for _ in range(200)]
        for _, writer in silent:
            writer.write(b"GET /practice?code=c HTTP/1.1\r\nHost:")
        assert (await ask(loopback.port, request(loopback.port))).startswith(b"HTTP/1.1 200")
        assert await loopback.wait(30) == {"code": "c", "state": STATE}
        assert len(loopback._talking) <= 33, "they are not kept either"
        for _, writer in silent:
            writer.close()


async def test_many_at_once_are_each_answered_and_one_counts() -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        asked = [request(loopback.port, f"code={n}&state={STATE if n == 7 else 'x' * n}") for n in range(25)]
        told = await asyncio.gather(*(ask(loopback.port, one) for one in asked))
        assert [one.split(b" ")[1] for one in told].count(b"200") == 1
        assert await loopback.wait(30) == {"code": "7", "state": STATE}


@pytest.mark.parametrize(
    "query",
    ["code=c", "x=1", "state=", "state", "code=c&state=", f"c=c&State={STATE}", f"c=c&state={STATE}x", "c=c&state[]=1"],
)
async def test_what_a_page_can_guess_ends_nothing(query: str) -> None:
    """A page of any site can have the browser ask for every port, with our own address in the Host header."""
    async with Loopback("/practice", state=STATE) as loopback:
        assert (await ask(loopback.port, request(loopback.port, query))).split(b" ")[1] == b"404"
        await ask(loopback.port, request(loopback.port))
        assert (await loopback.wait(30))["code"] == "c"


@pytest.mark.parametrize("method", ["OPTIONS", "POST", "PUT", "HEAD", "TRACE", "CONNECT", "PRI", "get"])
async def test_no_page_is_allowed_to_read_or_to_write(method: str) -> None:
    """Neither the question before a request of another origin (Fetch, 4.8) nor an answer gives any leave."""
    headers = (
        "Origin: https://evil.example\r\nAccess-Control-Request-Method: PUT\r\n"
        "Access-Control-Request-Private-Network: true\r\n"
    )
    async with Loopback("/practice", state=STATE) as loopback:
        told = await ask(loopback.port, request(loopback.port, method=method, more=headers))
        assert told.split(b" ")[1] == b"405" and b"access-control" not in told.lower()
        right = await ask(loopback.port, request(loopback.port, more="Origin: null\r\n"))
        assert b"access-control" not in right.lower() and STATE.encode() not in right


async def test_a_body_without_end_is_not_read() -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        head = request(loopback.port, more="Content-Length: 99999999999\r\n")
        await ask(loopback.port, head + b"x" * 10_000)
        assert (await loopback.wait(30))["code"] == "c"


async def test_played_again_it_is_not_heard() -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        await ask(loopback.port, request(loopback.port))
        assert (await ask(loopback.port, request(loopback.port, f"code=other&state={STATE}"))).split(b" ")[1] == b"404"
        assert (await loopback.wait(30))["code"] == "c"


async def test_whatever_is_said_to_it_the_wait_goes_on() -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        for number in range(READINGS):
            with round_of("loopback", number) as dice:
                told = await ask(loopback.port, _spoiled(dice, loopback.port))
                assert told == b"" or told.startswith(b"HTTP/1.1 4"), told[:40]
                assert STATE.encode() not in told
        assert loopback._arrived is not None and not loopback._arrived.done()
        await ask(loopback.port, request(loopback.port))
        assert (await loopback.wait(30))["code"] == "c"


def _spoiled(dice: random.Random, port: int) -> bytes:
    """A request with another state, and some things wrong with it; whole, so that nobody waits for the rest of it."""
    text = request(port, f"code=c&state={'y' * dice.randint(0, 50)}")
    for _ in range(dice.randint(0, 4)):
        text = torn(text, dice)
    return text.replace(b"error", b"eror") + b"\r\n\r\n"

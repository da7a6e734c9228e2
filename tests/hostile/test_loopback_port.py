"""The port that waits for a browser, and the neighbours who reach it first: other processes, and pages of any site."""

from __future__ import annotations

import asyncio
import random
import socket
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


@pytest.mark.parametrize(
    "target",
    [
        "/practice/", "//practice", "/practice;x", "/%70ractice", "/PRACTICE", "/practice%3F", "/./practice",
        "/x/../practice", "*", "practice", "/practice#", "\\practice", "http://[::1/practice", "/practice\x00",
    ],
)  # fmt: skip
async def test_no_other_way_to_say_the_path_is_ours(target: str) -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        head = f"GET {target}?code=c&state={STATE} HTTP/1.1\r\nHost: 127.0.0.1:{loopback.port}\r\n\r\n"
        assert (await ask(loopback.port, head.encode())).split(b" ")[1] in (b"400", b"404")
        await ask(loopback.port, request(loopback.port))
        assert (await loopback.wait(30))["code"] == "c"


@pytest.mark.parametrize(
    "host",
    ["localhost:{}", "127.0.0.1", "127.0.0.1:{}.evil.example", "127.1:{}", "2130706433:{}", "[::1]:{}", "0.0.0.0:{}",
     "127.0.0.1:0{}", "127.0.0.1:{}, evil.example", "evil.example:{}", "127.0.0.1:{}\r\nHost: evil.example", ""],
)  # fmt: skip
async def test_by_another_name_it_is_not_us(host: str) -> None:
    """A name that its owner pointed at this computer meanwhile (DNS rebinding), and other ways to write ours."""
    async with Loopback("/practice", state=STATE) as loopback:
        named = host.format(loopback.port)
        head = f"GET /practice?code=c&state={STATE} HTTP/1.1\r\nHost: {named}\r\n\r\n"
        assert (await ask(loopback.port, head.encode())).split(b" ")[1] == b"400"
        await ask(loopback.port, request(loopback.port))
        assert (await loopback.wait(30))["code"] == "c"


async def test_a_query_may_be_long_and_not_endless() -> None:
    async with Loopback("/practice", state=STATE) as loopback:
        assert b"200 OK" not in await ask(loopback.port, request(loopback.port, "code=" + "x" * 20_000))
        long = "c" * 12_000
        assert b"200 OK" in await ask(loopback.port, request(loopback.port, f"code={long}&state={STATE}"))
        assert (await loopback.wait(30))["code"] == long
    async with Loopback("/practice", state=STATE) as loopback:
        many = "&".join(f"a{n}=" for n in range(1500))
        assert b"200 OK" in await ask(loopback.port, request(loopback.port, f"code=c&state={STATE}&{many}"))
        assert (await loopback.wait(30))["code"] == "c"


async def test_of_two_tabs_that_come_back_one_counts() -> None:
    """Each with what its own sign-in page gave it, both of our state: it is one sign-in."""
    async with Loopback("/practice", state=STATE) as loopback:
        tabs = [request(loopback.port, f"code={n}&state={STATE}") for n in range(2)]
        told = await asyncio.gather(*(ask(loopback.port, one) for one in tabs))
        assert b"200" in {one.split(b" ")[1] for one in told}
        found = await loopback.wait(30)
        assert found["code"] in ("0", "1") and await loopback.wait(30) == found
        assert (await ask(loopback.port, tabs[0])).split(b" ")[1] == b"404"


async def test_who_is_crowded_out_while_it_is_answered_has_still_come(monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Loopback._judge

    def crowded(loopback: Loopback, head: str) -> tuple[str, list[tuple[str, str]] | None]:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().call_soon(task.cancel)
        return judge(loopback, head)

    monkeypatch.setattr(Loopback, "_judge", crowded)
    async with Loopback("/practice", state=STATE) as loopback:
        await ask(loopback.port, request(loopback.port))
        assert (await loopback.wait(30))["code"] == "c"


async def test_after_the_end_nobody_is_there_for_either_family() -> None:
    async with Loopback("/microsoft", "localhost", STATE) as loopback:
        port = loopback.port
    for host in ("127.0.0.1", "::1"):
        with pytest.raises(OSError):
            await asyncio.open_connection(host, port)


async def test_on_windows_nobody_else_may_have_the_port_besides(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option that can be read back stands for the one that only Windows has."""
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_KEEPALIVE, raising=False)
    async with Loopback("/microsoft", "localhost", STATE) as loopback:
        for server in loopback._servers:
            assert server.sockets[0].getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)


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

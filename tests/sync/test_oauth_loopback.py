"""The loopback listener: one request at its own path and host counts, and nothing of it is echoed."""

from __future__ import annotations

import asyncio
import socket

import pytest

from sync.errors import Refused, Untrusted
from sync.loopback import Loopback

pytestmark = pytest.mark.anyio


async def ask(port: int, head: str, host: str = "127.0.0.1") -> str:
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(head.encode())
    found = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    return found


def get(port: int, target: str, host: str = "127.0.0.1", method: str = "GET") -> str:
    return f"{method} {target} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n"


async def test_what_does_not_count_is_refused_and_the_wait_goes_on() -> None:
    async with Loopback("/practice") as loopback:
        port = loopback.port
        assert loopback.redirect_uri == f"http://127.0.0.1:{port}/practice"
        refused = [
            await ask(port, get(port, "/favicon.ico")),
            await ask(port, get(port, "/google?code=c&state=s")),
            await ask(port, get(port, "/practice")),
            await ask(port, get(port, "/practice?code=c&state=s", host="rebound.example")),
            await ask(port, f"GET /practice?code=c HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: other\r\n\r\n"),
            await ask(port, "GET /practice?code=c&state=s HTTP/1.1\r\n\r\n"),
            await ask(port, get(port, "/practice?code=c&state=s", method="POST")),
            await ask(port, "GET " + "x" * 20_000 + "\r\n\r\n"),
            await ask(port, "nonsense\r\n\r\n"),
            await ask(port, get(port, "//[practice?code=c&state=s")),
        ]
        assert [line.split(" ")[1] for line in refused] == [
            "404",
            "404",
            "404",
            "400",
            "400",
            "400",
            "405",
            "400",
            "400",
            "400",
        ]
        shown = await ask(port, get(port, "/practice?code=very-secret&state=s"))
        assert shown.startswith("HTTP/1.1 200 OK")
        assert "very-secret" not in shown
        for header in ("Cache-Control: no-store", "Referrer-Policy: no-referrer", "default-src 'none'"):
            assert header in shown
        assert "<script" not in shown
        assert (await ask(port, get(port, "/practice?code=other&state=s"))).split(" ")[1] == "404"
        assert await loopback.wait(1) == {"code": "very-secret", "state": "s"}
    with pytest.raises(ConnectionError):
        await ask(port, get(port, "/practice?code=c&state=s"))


async def test_what_bears_another_state_is_somebody_elses_and_ends_nothing() -> None:
    async with Loopback("/practice", state="ours") as loopback:
        port = loopback.port
        for forged in (
            "error=access_denied",
            "error=access_denied&state=theirs",
            "code=c&state=",
            "code=c&state=ours&state=theirs",
            "state=%ff",
        ):
            assert (await ask(port, get(port, f"/practice?{forged}"))).split(" ")[1] == "404"
        assert (await ask(port, get(port, "/practice?code=c&state=ours"))).startswith("HTTP/1.1 200")
        assert await loopback.wait(1) == {"code": "c", "state": "ours"}


async def test_a_parameter_that_comes_twice_is_not_believed() -> None:
    async with Loopback("/practice") as loopback:
        await ask(loopback.port, get(loopback.port, "/practice?code=a&code=b&state=s"))
        with pytest.raises(Untrusted):
            await loopback.wait(1)


async def test_time_runs_out() -> None:
    async with Loopback("/practice") as loopback:
        with pytest.raises(Refused) as caught:
            await loopback.wait(0.01)
        assert caught.value.code == "sign-in-timeout"


async def test_cancelling_closes_the_port() -> None:
    opened, listening = Loopback("/practice"), asyncio.Event()

    async def flow() -> None:
        async with opened:
            listening.set()
            await opened.wait()

    task = asyncio.ensure_future(flow())
    await listening.wait()
    silent = await asyncio.open_connection("127.0.0.1", opened.port)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(ConnectionError):
        await ask(opened.port, get(opened.port, "/practice?code=c"))
    silent[1].close()


async def test_localhost_listens_on_both_families() -> None:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        pytest.skip("this machine has no IPv6 loopback")
    for host in ("127.0.0.1", "::1"):
        async with Loopback("/microsoft", "localhost") as loopback:
            target = get(loopback.port, "/microsoft?code=c&state=s", host="localhost")
            assert (await ask(loopback.port, target, host)).startswith("HTTP/1.1 200")
            assert await loopback.wait(1) == {"code": "c", "state": "s"}

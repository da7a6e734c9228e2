"""The socket guard holds for plain sockets, for asyncio and for look-ups, and lets loopback through."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest

from tests.loopback import Outside, is_local

ELSEWHERE = "192.0.2.1"  # RFC 5737: never anybody's


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost", "practice.localhost", "", None])
def test_this_machine(host: str | None) -> None:
    assert is_local(host)


@pytest.mark.parametrize(
    "host", [ELSEWHERE, "10.0.0.1", "192.168.1.1", "fe80::1%eth0", "example.org", "localhost.evil.org"]
)
def test_elsewhere(host: str) -> None:
    assert not is_local(host)


def test_a_plain_socket_stays_here() -> None:
    with socket.socket() as plain, pytest.raises(Outside):
        plain.connect((ELSEWHERE, 443))
    with socket.socket() as plain, pytest.raises(Outside):
        plain.connect_ex((ELSEWHERE, 443))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams, pytest.raises(Outside):
        datagrams.sendto(b"x", (ELSEWHERE, 53))


def test_asyncio_stays_here() -> None:
    async def leave() -> None:
        await asyncio.open_connection(ELSEWHERE, 443)

    with pytest.raises(Outside):
        asyncio.run(leave())


def test_names_are_not_looked_up() -> None:
    with pytest.raises(Outside):
        socket.getaddrinfo("example.org", 443)
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 443)


def test_loopback_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            server.accept()[0].close()

        thread = threading.Thread(target=answer)
        thread.start()

        async def visit() -> bytes:
            reader, writer = await asyncio.open_connection(*server.getsockname())
            said = await reader.read()
            writer.close()
            return said

        assert asyncio.run(visit()) == b""
        thread.join()

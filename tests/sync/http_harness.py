"""What the tests of the client share: a credential, a client for a server, servers that answer as told."""

from __future__ import annotations

import asyncio

import pytest

from sync.errors import SyncError
from sync.http import Authorize, Http, Origin
from sync.trust import trust
from tests.servers.tls import Asked, Authority, Handler, Wire

SECRET = "Basic c2VjcmV0OnNlY3JldA=="


async def says(_: bool) -> str:
    return SECRET


def to(server: Wire, authority: Authority, authorize: Authorize | None = says, **more: object) -> Http:
    return Http({Origin.of(server.url)}, trust(authority.ca_pem), authorize, **more)  # type: ignore[arg-type]  # mixed


def always(data: bytes) -> Handler:
    async def handler(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(data)

    return handler


def scripted(*answers: bytes) -> Handler:
    left = list(answers)

    async def handler(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0))

    return handler


async def failing(http: Http, url: str, method: str = "GET", **how: object) -> SyncError:
    try:
        with pytest.raises(SyncError) as raised:
            await http.send(method, url, **how)  # type: ignore[arg-type]  # passed through
    finally:
        await http.aclose()
    return raised.value

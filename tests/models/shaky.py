"""The way to a real service, over real TLS, made unreliable: and every byte that leaves on it is kept."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import Final

import httpx

from sync.http import Http
from tests.models.network import Fault

LIKELY: Final = (
    Fault.UNREACHED, Fault.LOST, Fault.ANSWER_LOST, Fault.ANSWER_LATE, Fault.TWICE, Fault.BUSY, Fault.ILL,
    Fault.ILL_AFTERWARDS, Fault.CANCEL_BEFORE, Fault.CANCEL_AFTER,
)  # fmt: skip


@dataclass(slots=True)
class Shaken:
    """How likely a request is to go wrong, and what left: (method, path, body)."""

    chance: random.Random
    share: float = 0.0
    left: list[tuple[str, str, str]] = field(default_factory=list)


class _Transport(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncHTTPTransport, shaken: Shaken) -> None:
        self._inner, self._shaken = inner, shaken

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        self._shaken.left.append((request.method, request.url.path, body.decode(errors="replace")))
        chance = self._shaken.chance
        fault = chance.choice(LIKELY) if chance.random() < self._shaken.share else None
        match fault:
            case Fault.UNREACHED:
                raise httpx.ConnectError("as told")
            case Fault.LOST:
                raise httpx.ReadTimeout("as told")
            case Fault.BUSY | Fault.ILL:
                return httpx.Response(429 if fault is Fault.BUSY else 503, stream=httpx.ByteStream(b""))
            case Fault.CANCEL_BEFORE:
                raise asyncio.CancelledError
            case Fault.TWICE:
                await self._whole(request)
            case _:
                pass
        answer = await self._whole(request)
        match fault:
            case Fault.ANSWER_LOST:
                raise httpx.ReadError("as told")
            case Fault.ANSWER_LATE:
                raise httpx.ReadTimeout("as told")
            case Fault.ILL_AFTERWARDS:
                return httpx.Response(500, stream=httpx.ByteStream(b""))
            case Fault.CANCEL_AFTER:
                raise asyncio.CancelledError
            case _:
                return answer

    async def _whole(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        try:
            parts = [part async for part in answer.stream]  # type: ignore[union-attr]  # an async transport's stream
        finally:
            await answer.aclose()
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(b"".join(parts)))

    async def aclose(self) -> None:
        await self._inner.aclose()


def shake(http: Http, shaken: Shaken) -> None:
    """From now on this client goes the shaky way."""
    inner = httpx.AsyncHTTPTransport(verify=http.trust)
    http._client = httpx.AsyncClient(transport=_Transport(inner, shaken), follow_redirects=False)

"""A network that misbehaves as told: the program's own client on a transport that loses, repeats, delays and kills."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import httpx

from sync.http import Http, Origin

Answer = tuple[int, dict[str, str], bytes]
Reach = Callable[[str, str, Mapping[str, str], bytes], Answer]
"""What a request does at the other side: (method, address, headers, body) → answer."""
TRUST: Final = ssl.create_default_context()


class Fault(StrEnum):
    """What befalls one request."""

    UNREACHED = "unreached"
    """It never left: no connection."""
    LOST = "lost"
    """It did not arrive, and the client can't know."""
    ANSWER_LOST = "answer-lost"
    ANSWER_LATE = "answer-late"
    """It arrived; the client gave up waiting."""
    LATE = "late"
    """The client gave up waiting; it will arrive some other time."""
    TWICE = "twice"
    BUSY = "busy"
    ILL = "ill"
    ILL_AFTERWARDS = "ill-afterwards"
    """500 although it was done."""
    CHANGED = "changed"
    """412 for no reason."""
    TORN = "torn"
    """Done, and half of the answer as if it were whole."""
    FORBIDDEN = "forbidden"
    LOGGED_OUT = "logged-out"
    KILL_BEFORE = "kill-before"
    KILL_AFTER = "kill-after"
    CANCEL_BEFORE = "cancel-before"
    CANCEL_AFTER = "cancel-after"


_STATUS: Final = {Fault.BUSY: 429, Fault.ILL: 503, Fault.CHANGED: 412, Fault.FORBIDDEN: 403, Fault.LOGGED_OUT: 401}
_RAISED: Final = {
    Fault.UNREACHED: httpx.ConnectError,
    Fault.LOST: httpx.ReadTimeout,
    Fault.ANSWER_LOST: httpx.ReadError,
    Fault.ANSWER_LATE: httpx.ReadTimeout,
    Fault.LATE: httpx.ReadTimeout,
}


class Killed(BaseException):
    """The process is no more: nothing of it may run, so this is no `Exception`."""


@dataclass(slots=True)
class Network:
    """One machine's way out. `plan` says what befalls the n-th request from now on, and what happens before it."""

    reach: Reach
    killed: Callable[[], None]
    """Called in the moment of a kill, before anything else can happen."""
    plan: dict[int, Fault] = field(default_factory=dict)
    meanwhile: dict[int, Callable[[], Awaitable[None]]] = field(default_factory=dict)
    late: list[Callable[[], object]] = field(default_factory=list)
    """Requests on their way that nobody waits for."""
    cut: bool = False
    dead: bool = False
    count: int = 0

    def expect(self, plan: Mapping[int, Fault], meanwhile: Mapping[int, Callable[[], Awaitable[None]]]) -> None:
        """From the next request on, by number from 0."""
        self.plan, self.meanwhile, self.count = dict(plan), dict(meanwhile), 0

    def deliver(self) -> None:
        """What was late arrives, the latest first: out of order."""
        while self.late:
            self.late.pop()()

    async def carry(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """One request to its end. Raises what the client's transport would."""
        if self.dead:
            raise Killed
        number, self.count = self.count, self.count + 1
        if number in self.meanwhile:
            await self.meanwhile.pop(number)()
        await asyncio.sleep(0)
        if self.dead:
            raise Killed
        fault = Fault.UNREACHED if self.cut else self.plan.pop(number, None)
        match fault:
            case Fault.KILL_BEFORE:
                self.killed()
                raise Killed
            case Fault.CANCEL_BEFORE:
                raise asyncio.CancelledError
            case Fault.LATE:
                self.late.append(lambda: self.reach(method, url, headers, body))
            case Fault.TWICE:
                self.reach(method, url, headers, body)
            case _:
                pass
        if fault in _STATUS:
            return _STATUS[fault], {"retry-after": "40"} if fault is Fault.BUSY else {}, b""
        if fault in (Fault.UNREACHED, Fault.LOST, Fault.LATE):
            raise _RAISED[fault]("as told")
        status, told, answer = self.reach(method, url, headers, body)
        match fault:
            case Fault.KILL_AFTER:
                self.killed()
                raise Killed
            case Fault.CANCEL_AFTER:
                raise asyncio.CancelledError
            case Fault.ANSWER_LOST | Fault.ANSWER_LATE:
                raise _RAISED[fault]("as told")
            case Fault.ILL_AFTERWARDS:
                return 500, {}, b""
            case Fault.TORN:
                return status, told, answer[: len(answer) // 2]
            case _:
                return status, told, answer


class _Transport(httpx.AsyncBaseTransport):
    def __init__(self, network: Network) -> None:
        self._network = network

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        status, headers, answer = await self._network.carry(
            request.method, str(request.url), dict(request.headers), body
        )
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(answer))


class _Client(Http):
    """The program's client; only what is below the wire is another."""

    network: Network

    def _made(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=_Transport(self.network), follow_redirects=False)


def client(network: Network, base: str, credential: str = "Bearer t") -> Http:
    """The one client of the program over this network, with a credential for `base`."""

    async def authorize(fresh: bool) -> str:
        return credential + (" fresh" if fresh else "")

    made = _Client({Origin.of(base)}, TRUST, authorize)
    made.network = network
    return made

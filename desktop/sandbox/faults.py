"""Makes a service of the sandbox fail on demand: told at its start, or while it runs, at `/_sandbox/faults`."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTROL: Final = "/_sandbox/faults"
_HUGE: Final = 60 * 1024 * 1024
STATUS: Final = {
    "throttle": 429, "unavailable": 503, "error": 500, "unauthorized": 401, "forbidden": 403, "quota": 403, "gone": 410,
    "conflict": 412,
}  # fmt: skip
KINDS: Final = frozenset({*STATUS, "cut", "garbage", "slow", "drip", "huge", "redirect", "lost-answer"})


@dataclass(slots=True)
class Fault:
    """`times` requests fail (0: until cleared) whose path holds `where`. `seconds`: of waiting, or for Retry-After.

    `cut` closes the connection in the middle of the body, `garbage` sends half of it as if it were whole, `lost-answer`
    does the work and closes the connection before a word of the outcome is said.
    """

    kind: str
    times: int = 0
    where: str = ""
    seconds: float = 1.0

    @classmethod
    def parse(cls, text: str) -> Fault:
        """`kind[:times[:where]]`. Raises `ValueError`."""
        kind, _, rest = text.partition(":")
        times, _, where = rest.partition(":")
        if kind not in KINDS:
            raise ValueError(f"no fault is called {kind}; there are {', '.join(sorted(KINDS))}")
        return cls(kind, int(times or 0), where)


class Faults:
    """ASGI middleware. `said` writes an error body in the service's own dialect; `acts` are switches by name."""

    def __init__(
        self,
        inner: ASGIApp,
        token: str,
        said: Callable[[int, str], bytes],
        acts: Mapping[str, Callable[[], None]],
    ) -> None:
        self._inner, self._token, self._said, self._acts = inner, token, said, acts
        self.faults: list[Fault] = []
        self._asked: Counter[str] = Counter()

    def switch(self, text: str) -> None:
        """A fault as `Fault.parse` reads it, or one of the acts. Raises `ValueError`."""
        if text in self._acts:
            self._acts[text]()
        else:
            self.faults.append(Fault.parse(text))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
            return
        if scope["path"] == CONTROL:
            await (await self._control(Request(scope, receive)))(scope, receive, send)
            return
        parts = scope["path"].split("/")
        self._asked[f"{scope['method']} {'/'.join(parts[:3])}{'/{id}' if len(parts) > 3 else ''}"] += 1
        if (fault := self._due(scope)) is None:
            await self._inner(scope, receive, send)
        else:
            await self._fail(fault, scope, receive, send)

    async def _control(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {self._token}":
            return Response(status_code=401)
        if request.method == "GET":
            return Response(json.dumps(self._asked), media_type="application/json")
        if request.method == "DELETE":
            self.faults.clear()
            return Response(status_code=204)
        try:
            asked: dict[str, Any] = json.loads(await request.body())
            if asked.get("act"):
                self._acts[asked["act"]]()
            else:
                fault = Fault(**asked)
                if fault.kind not in KINDS:
                    raise ValueError(fault.kind)
                self.faults.append(fault)
        except (ValueError, TypeError, KeyError):
            return Response(status_code=400)
        return Response(status_code=204)

    def _due(self, scope: Scope) -> Fault | None:
        for fault in self.faults:
            if fault.where in scope["path"]:
                if fault.times:
                    fault.times -= 1
                    if not fault.times:
                        self.faults.remove(fault)
                return fault
        return None

    async def _fail(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        if fault.kind in STATUS:
            status = STATUS[fault.kind]
            wait = {"retry-after": str(int(fault.seconds))} if status in (429, 503) else {}
            body = self._said(status, fault.kind)
            await Response(body, status, wait, media_type="application/json")(scope, receive, send)
        elif fault.kind == "redirect":
            await Response(status_code=307, headers={"location": "https://elsewhere.invalid/"})(scope, receive, send)
        elif fault.kind == "huge":
            await Response(b" " * _HUGE, media_type="application/json")(scope, receive, send)
        elif fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
            await self._inner(scope, receive, send)
        else:
            await self._spoil(fault, scope, receive, send)

    async def _spoil(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the service answer, and spoil what it says."""
        said: list[Message] = []

        async def listen(message: Message) -> None:
            said.append(message)

        await self._inner(scope, receive, listen)
        if fault.kind == "lost-answer":
            # uvicorn would answer for us unless something was begun
            promised = [(b"content-length", b"4096")]
            await send({"type": "http.response.start", "status": 200, "headers": promised})
            raise ConnectionAbortedError("the answer is lost on purpose")
        head, body = said[0], b"".join(message.get("body", b"") for message in said[1:])
        half = body[: len(body) // 2]
        if fault.kind == "garbage":
            kept = [(name, value) for name, value in head["headers"] if name != b"content-length"]
            head = {**head, "headers": [*kept, (b"content-length", str(len(half)).encode())]}
        await send(head)
        if fault.kind == "cut":
            await send({"type": "http.response.body", "body": half, "more_body": True})
            raise ConnectionAbortedError("the answer is cut on purpose")
        if fault.kind == "drip":
            for letter in body:
                await send({"type": "http.response.body", "body": bytes([letter]), "more_body": True})
                await asyncio.sleep(fault.seconds)
            half = b""
        await send({"type": "http.response.body", "body": half})

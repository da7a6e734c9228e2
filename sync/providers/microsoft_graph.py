"""Microsoft Graph over the client: the headers that every request needs, few at a time, and what its refusals mean."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

from sync.decoding import json_object, json_value
from sync.errors import Conflict, CursorLost, Gone, Malformed, Refused, SyncError, Throttled
from sync.http import Answer, Http, Origin
from sync.providers.paging import Walk

AT_ONCE: Final = 3
"""The service turns away a fifth request at a time for one mailbox, whoever sends it."""
PREFER: Final = 'IdType="ImmutableId", outlook.timezone="UTC", odata.maxpagesize=100'
_LOST: Final = frozenset({"syncstatenotfound", "syncstateinvalid", "resyncrequired", "fullsyncrequired"})


class Graph:
    """One mailbox. Links that an answer names are followed on the credential's own origins only."""

    def __init__(self, base: str, http: Http) -> None:
        self.base, self.http = base.rstrip("/"), http
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def get(self, url: str) -> dict[str, Any]:
        """A JSON object. Raises `SyncError`, `CursorLost` among it."""
        return parsed(await self.ask("GET", url))

    async def ask(self, method: str, url: str, body: bytes = b"", if_match: str = "") -> Answer:
        """One request; an answer that is no success raises what it means. `body` is JSON."""
        headers = {"accept": "application/json", "prefer": PREFER}
        if body:
            headers["content-type"] = "application/json"
        if if_match:
            headers["if-match"] = if_match
        async with self._gate:
            answer = await self.http.send(method, url, headers=headers, body=body, follow=method == "GET")
        if answer.status not in (200, 201, 202, 204):
            raise refusal(answer)
        return answer

    async def pages(self, url: str) -> AsyncIterator[tuple[list[dict[str, Any]], str]]:
        """The items of each page, and on the last one its delta link (empty if there is none). Raises `SyncError`."""
        walk = Walk(Origin.of(self.base).host)
        while True:
            found = await self.get(walk.on(url))
            items, following = found.get("value"), found.get("@odata.nextLink")
            if not isinstance(items, list):
                raise Malformed("no-value")
            link = found.get("@odata.deltaLink")
            yield [item for item in items if isinstance(item, dict)], link if isinstance(link, str) else ""
            if not isinstance(following, str):
                return
            url = following


def parsed(answer: Answer) -> dict[str, Any]:
    """The answer's JSON object. Raises `Malformed`."""
    return json_object(answer.body, answer.host)


def refusal(answer: Answer) -> SyncError:
    """What an unsuccessful answer means; its code is kept, its words are not."""
    code = _code(answer.body)
    if answer.status == 410 or (400 <= answer.status < 500 and code.lower() in _LOST):
        return CursorLost(code or "gone", answer.host)
    match answer.status:
        case 404:
            return Gone(code or "status-404", answer.host)
        case 409 | 412:
            return Conflict(code or f"status-{answer.status}", answer.host)
        case status if status >= 500:
            return Throttled(f"status-{status}", answer.host)
        case status if status < 400:
            return Malformed(f"status-{status}", answer.host)
        case status:
            return Refused(code or f"status-{status}", answer.host, status)


def _code(body: bytes) -> str:
    try:
        code = json_value(body)["error"]["code"]
    except (Malformed, LookupError, TypeError):
        return ""
    return code if isinstance(code, str) and code.isascii() and code.isalnum() and len(code) <= 64 else ""

"""Requests to Google's Calendar API v3, and its errors: the reason counts, not the status.

Source: discovery document `calendar/v3`; developers.google.com/workspace/calendar/api/guides/errors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlencode

from sync.decoding import json_object, json_value
from sync.errors import Conflict, CursorLost, Gone, Malformed, Refused, SyncError, Throttled
from sync.http import Answer, Http, retry_after
from sync.providers.google_published import JSON, encoded

_WAIT: Final = frozenset(
    {"userRateLimitExceeded", "rateLimitExceeded", "quotaExceeded", "dailyLimitExceeded", "backendError"}
)
_LOST: Final = frozenset({"fullSyncRequired", "updatedMinTooLongAgo"})
_SCOPE: Final = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
Parameters = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class GoogleApi:
    """The API of one account at `base` (`https://www.googleapis.com/calendar/v3`)."""

    base: str
    http: Http

    async def get(self, path: str, parameters: Parameters = ()) -> dict[str, Any]:
        """The JSON object at `path`. Raises `SyncError`."""
        return parsed(await self.ask("GET", path, parameters))

    async def ask(
        self,
        method: str,
        path: str,
        parameters: Parameters = (),
        *,
        body: Mapping[str, Any] | None = None,
        if_match: str = "",
    ) -> Answer:
        """One request; an answer that is no success raises what it means."""
        url = f"{self.base.rstrip('/')}/{path}" + (f"?{urlencode(parameters)}" if parameters else "")
        headers = {"accept": "application/json", "user-agent": "OptiMantra-Desktop (gzip)"}
        if body is not None:
            headers["content-type"] = JSON
        if if_match:
            headers["if-match"] = if_match
        data = b"" if body is None else encoded(body)
        answer = await self.http.send(method, url, headers=headers, body=data, follow=False)
        if answer.status not in (200, 204):
            raise failure(answer)
        return answer


def calendar_path(id: str, *more: str) -> str:
    """`calendars/{id}` and what follows, each part encoded."""
    return "/".join(["calendars", *(quote(part, safe="") for part in (id, *more))])


def parsed(answer: Answer) -> dict[str, Any]:
    """The answer's JSON object. Raises `Malformed`."""
    return json_object(answer.body, answer.host)


def items_of(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The records of a list; what is no record is left out. Raises `Malformed` where there is no list at all."""
    items = page.get("items", [])
    if not isinstance(items, list):
        raise Malformed("no-items")
    return [one for one in items if isinstance(one, dict)]


def failure(answer: Answer) -> SyncError:
    """What an answer that is no success means, by its reason first."""
    reason, domain = _reason(answer)
    host, status = answer.host, answer.status
    code = reason or f"status-{status}"
    if reason in _WAIT or domain == "usageLimits" or status >= 500:
        wait = retry_after(answer.headers.get("retry-after", ""), answer.headers.get("date", ""))
        return Throttled(code, host, wait)
    if reason in _LOST:
        return CursorLost(code, host)
    if reason in _SCOPE:
        return Refused("scope-missing", host, status)
    match status:
        case 404 | 410:
            return Gone(code, host)
        case 409 | 412:
            return Conflict(code, host)
        case _ if status >= 400:
            return Refused(code, host, status)
        case _:
            return Malformed(code, host)


def _reason(answer: Answer) -> tuple[str, str]:
    """Reason and domain of the first error, empty where the body is of another kind."""
    try:
        first = json_value(answer.body)["error"]["errors"][0]
        reason, domain = first.get("reason", ""), first.get("domain", "")
    except (Malformed, KeyError, IndexError, TypeError, AttributeError):
        return "", ""
    safe = isinstance(reason, str) and reason.replace("_", "").isalnum() and reason.isascii() and len(reason) <= 64
    return (reason if safe else "", domain if isinstance(domain, str) else "")

"""FHIR over the client: searches, reads and writes of one base, and what its refusals mean."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode, urljoin, urlsplit

from sync.decoding import json_value
from sync.errors import Conflict, Gone, Malformed, Refused, SyncError, Throttled
from sync.http import Answer, Http

JSON: Final = "application/fhir+json"
_REFERENCE: Final = re.compile(r"[A-Za-z]{1,64}(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._-]{1,128}(?:/_history)?)?")
_READ: Final = {"accept": JSON, "cache-control": "no-cache"}
_SEARCH: Final = {**_READ, "prefer": "handling=strict"}
"""Unknown search parameters are to be refused, not ignored; and HAPI is not to answer from an old search."""


@dataclass(frozen=True, slots=True)
class Wire:
    """One FHIR base. Addresses that the server names are followed on the base's own origin only."""

    base: str
    http: Http

    async def search(self, kind: str, parameters: Sequence[tuple[str, str]]) -> bytes:
        """The first page. Raises `SyncError`."""
        return await self._page(f"{self._root}{kind}?{urlencode(parameters)}")

    async def follow(self, url: str) -> bytes:
        """Another page, by the address that the page before gave. Raises `Untrusted` for another origin."""
        return await self._page(urljoin(self._root, url))

    async def read(self, reference: str) -> Answer:
        """One resource, `Type/id`. Raises `Gone`, and any other `SyncError`."""
        return self.judged(await self.http.send("GET", self._place(reference), headers=_READ))

    async def write(self, method: str, reference: str, resource: Mapping[str, Any], **conditions: str) -> Answer:
        """POST to a type or PUT to `Type/id`; `if_match`, `if_none_exist` as conditions. Raises `Conflict`, …"""
        headers = {"accept": JSON, "content-type": JSON, "prefer": "return=representation"}
        headers |= {name.replace("_", "-"): value for name, value in conditions.items()}
        body = json.dumps(resource, ensure_ascii=False, separators=(",", ":")).encode()
        return self.judged(await self.http.send(method, self._place(reference), headers=headers, body=body))

    @staticmethod
    def judged(answer: Answer) -> Answer:
        """`answer` if it is a success, else raises what it means."""
        if 200 <= answer.status < 300:
            return answer
        raise refusal(answer)

    @property
    def _root(self) -> str:
        return f"{self.base.rstrip('/')}/"

    def _place(self, reference: str) -> str:
        """The address of `Type`, `Type/id` or its history under the base. Raises `Malformed` for anything else: what a
        service names must not lead our writes to another place, or out of the base."""
        if _REFERENCE.fullmatch(reference) is None:
            raise Malformed("other-place", urlsplit(self.base).hostname or "")
        return f"{self._root}{reference}"

    async def _page(self, url: str) -> bytes:
        return self.judged(await self.http.send("GET", url, headers=_SEARCH)).body


def refusal(answer: Answer) -> SyncError:
    """What an unsuccessful answer means. Its OperationOutcome gives the code (FHIR R4 IssueType), never its words."""
    code = issue(answer.body) or f"status-{answer.status}"
    match answer.status:
        case 404 | 410:
            return Gone(code, answer.host)
        case 409 | 412:
            return Conflict(code, answer.host)
        case status if status >= 500:
            return Throttled(f"status-{status}", answer.host)
        case status if status < 400:
            return Malformed(f"status-{status}", answer.host)
        case status:
            return Refused(code, answer.host, status)


def issue(body: bytes) -> str:
    """The code of an OperationOutcome's first issue, empty when there is none."""
    try:
        code = json_value(body)["issue"][0]["code"]
    except (Malformed, LookupError, TypeError):
        return ""
    safe = isinstance(code, str) and len(code) <= 40 and code.replace("-", "").isalnum() and code.isascii()
    return code if safe else ""

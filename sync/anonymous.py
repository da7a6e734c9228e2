"""What goes to the hosted service without a name: each over a connection of its own, with nothing that says whose.

No credential, cookie, account or device id; no connection, TLS session or cookie is used twice; nothing but the body
differs between two people. `wire_form` gives the exact bytes of a request, and is what a preview shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from sync.errors import Malformed, Refused, Throttled

if TYPE_CHECKING:
    from sync.http import Answer

JSON: Final = "application/fhir+json"
BLOCK: Final = 1024
"""Bodies are filled up with blanks to a multiple of this many bytes, so that their length tells little."""
_SECONDS_FOR_ALL: Final = 60.0


@dataclass(frozen=True, slots=True)
class Place:
    """A hosted service as anybody can reach it."""

    base: str
    """The FHIR base."""
    ca_pem: str = ""

    def url(self, kind: str, query: str = "") -> str:
        """Where something without a name is posted or read."""
        return f"{self.base.rstrip('/')}/anonymous/{kind}{'?' + query if query else ''}"


def packed(resource: Mapping[str, Any]) -> bytes:
    """A resource as the bytes of a body: no blanks but those that fill it up at the end."""
    body = json.dumps(resource, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    return body + b" " * (-len(body) % BLOCK)


def wire_form(place: Place, kind: str, body: bytes) -> bytes:
    """The whole request as it leaves, below HTTP and above TLS (RFC 9112, 2.1)."""
    parts = urlsplit(place.url(kind))
    head = (
        f"POST {parts.path} HTTP/1.1",
        f"Host: {parts.netloc}",
        *(f"{name}: {value}" for name, value in _STEADY.items()),
        "connection: close",
        f"accept: {JSON}",
        f"content-type: {JSON}",
        f"Content-Length: {len(body)}",
    )
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


async def post(place: Place, kind: str, body: bytes) -> None:
    """Hand a body over. Raises `Refused`, `Throttled`, and any other `SyncError`."""
    headers = {"connection": "close", "accept": JSON, "content-type": JSON}
    _judge(await _send(place, "POST", place.url(kind), headers, body))


async def read(place: Place, kind: str, query: str) -> bytes:
    """What is the same for everyone, asked for in the same bytes by everyone. Raises `SyncError`."""
    headers = {"connection": "close", "accept": JSON}
    return _judge(await _send(place, "GET", place.url(kind, query), headers, b"")).body


async def _send(place: Place, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
    from sync.http import Http, Origin
    from sync.trust import trust

    # A context of its own: no TLS session is ever resumed, which would join two connections
    http = Http({Origin.of(place.base)}, trust(place.ca_pem, shared=False), seconds_for_all=_SECONDS_FOR_ALL)
    try:
        return await http.send(method, url, headers=headers, body=body, credential=False, follow=False)
    finally:
        await http.aclose()


def _judge(answer: Answer) -> Answer:
    match answer.status:
        case status if 200 <= status < 300:
            return answer
        case status if status >= 500:
            raise Throttled(f"status-{status}", answer.host)
        case status if status < 400:
            raise Malformed(f"status-{status}", answer.host)
        case status:
            raise Refused(f"status-{status}", answer.host, status)


_STEADY: Final = {"user-agent": "OptiMantra-Desktop", "accept-encoding": "gzip, deflate"}
"""What the client adds to every request of anybody."""

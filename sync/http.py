"""The one client: https only, TLS 1.2 or later, system trust, limits, and credentials that never leave their origin.

httpx is imported here and nowhere else. It is told not to follow redirects: its own rules turn a redirected REPORT
into a GET, so `Http.send` follows them itself, keeping method and body, on allowed origins only.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from sync.errors import Malformed, Offline, Reconnect, SyncError, Throttled, Untrusted

MOST_BYTES: Final = 50 * 1024 * 1024
MOST_REDIRECTS: Final = 5
SECONDS_FOR_ALL: Final = 300.0
"""The whole answer must be here by then, however steadily it drips."""
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme (always https), host and port of an address (RFC 6454)."""

    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Origin:
        """Raises `Untrusted` for anything but an https address with a host."""
        parts = urlsplit(url)
        try:
            port = parts.port or 443
        except ValueError as error:
            raise Untrusted("bad-address") from error
        if parts.scheme != "https" or not parts.hostname:
            raise Untrusted("not-https", parts.hostname or "")
        return cls(parts.hostname.lower(), port)


Authorize = Callable[[bool], Awaitable[str]]
"""Gives the `Authorization` header's value; True asks for a fresh one after a 401."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. `url` is where it came from after redirects; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""


@dataclass(slots=True)
class Traffic:
    """How much has moved, for the status line, benchmarks and tests. Bodies only."""

    requests: int = 0
    sent: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """What the lock in the status bar tells."""

    host: str
    version: str
    issuer: str


@dataclass(slots=True)
class Http:
    """A connection pool for one account.

    `origins` are where its credential may go; a redirect or an address that the server names elsewhere raises
    `Untrusted`. `may_extend` lets discovery add an origin (iCloud's partition hosts).
    """

    origins: set[Origin]
    trust: ssl.SSLContext
    authorize: Authorize | None = None
    may_extend: Callable[[Origin], bool] = field(default=lambda _: False)
    most_bytes: int = MOST_BYTES
    seconds_for_all: float = SECONDS_FOR_ALL
    traffic: Traffic = field(default_factory=Traffic)
    tls: dict[str, TlsFacts] = field(default_factory=dict)
    _client: httpx.AsyncClient | None = None

    async def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        credential: bool = True,
    ) -> Answer:
        """One request, redirects followed, the whole answer read. 401 is tried once more with a fresh credential.

        Raises `Offline`, `Untrusted`, `Malformed` (too large), `Throttled` (429, 502, 503, 504) and `Reconnect` (401
        twice); every other status is returned for the provider to judge.
        """
        answer = await self._follow(method, url, dict(headers or {}), body, credential, fresh=False)
        if answer.status == 401 and credential and self.authorize is not None:
            answer = await self._follow(method, url, dict(headers or {}), body, credential, fresh=True)
            if answer.status == 401:
                raise Reconnect("unauthorized", answer.host)
        if answer.status in (429, 502, 503, 504):
            raise Throttled(f"status-{answer.status}", answer.host, retry_after(answer.headers.get("retry-after", "")))
        return answer

    async def aclose(self) -> None:
        if self._client is not None:
            client, self._client = self._client, None
            await client.aclose()

    def admit(self, url: str) -> str:
        """`url` if the credential may go there, else raises `Untrusted`."""
        origin = Origin.of(url)
        if origin not in self.origins:
            if not self.may_extend(origin):
                raise Untrusted("foreign-origin", origin.host)
            self.origins.add(origin)
        return url

    async def _follow(
        self, method: str, url: str, headers: dict[str, str], body: bytes, credential: bool, *, fresh: bool
    ) -> Answer:
        sealed = dict(headers)
        for _ in range(MOST_REDIRECTS + 1):
            if credential:
                self.admit(url)
                if self.authorize is not None:
                    sealed["authorization"] = await self.authorize(fresh)
            else:
                Origin.of(url)
            answer = await self._once(method, url, sealed, body)
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                return answer
            url = urljoin(url, answer.headers["location"])
        raise Malformed("redirect-loop", answer.host)

    async def _once(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        host = urlsplit(url).hostname or ""
        self.traffic.requests += 1
        self.traffic.sent += len(body)
        with _translated(host):
            async with asyncio.timeout(self.seconds_for_all):
                client = self._opened()
                async with client.stream(method, url, headers=headers, content=body or None) as response:
                    self._note_tls(host, response)
                    received = await self._read(response, host)
        return Answer(response.status_code, dict(response.headers), received, str(response.url))

    async def _read(self, response: httpx.Response, host: str) -> bytes:
        parts: list[bytes] = []
        size = 0
        async for part in response.aiter_bytes():
            size += len(part)
            if size > self.most_bytes:
                raise Malformed("too-large", host)
            parts.append(part)
        self.traffic.received += response.num_bytes_downloaded
        return b"".join(parts)

    def _opened(self) -> httpx.AsyncClient:
        if self._client is None:
            self._client = httpx.AsyncClient(
                verify=self.trust,
                follow_redirects=False,
                timeout=httpx.Timeout(30.0, connect=15.0),
                limits=httpx.Limits(max_connections=6, max_keepalive_connections=6),
                headers={"user-agent": "OptiMantra-Desktop"},
            )
        return self._client

    def _note_tls(self, host: str, response: httpx.Response) -> None:
        stream = response.extensions.get("network_stream")
        tls = stream.get_extra_info("ssl_object") if stream is not None else None
        if tls is None or host in self.tls:
            return
        issuer = dict(pair[0] for pair in (tls.getpeercert() or {}).get("issuer", ()))
        name = issuer.get("organizationName") or issuer.get("commonName") or ""
        self.tls[host] = TlsFacts(host, tls.version() or "", name)


def retry_after(value: str) -> float:
    """Seconds of a `Retry-After` header (RFC 9110, 10.2.3), 0 if absent or unreadable, at most 15 minutes."""
    from email.utils import parsedate_to_datetime
    from time import time

    try:
        seconds = float(value) if value.strip().isdigit() else parsedate_to_datetime(value).timestamp() - time()
    except (ValueError, TypeError, OverflowError):
        return 0.0
    return min(max(seconds, 0.0), 900.0)


class _translated:
    """Turns the client's exceptions into `SyncError` at this edge."""

    def __init__(self, host: str) -> None:
        self.host = host

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        match error:
            case None | SyncError() | asyncio.CancelledError():
                return
            case TimeoutError() | httpx.TimeoutException():
                raise Offline("timeout", self.host) from None
            case httpx.DecodingError():
                raise Malformed("bad-encoding", self.host) from None
            case httpx.ConnectError() if _is_certificate(error):
                raise Untrusted("certificate", self.host) from None
            case httpx.UnsupportedProtocol() | httpx.InvalidURL():
                raise Untrusted("bad-address", self.host) from None
            case httpx.RemoteProtocolError():
                raise Offline("cut-off", self.host) from None
            case httpx.TransportError() | OSError():
                raise Offline("no-connection", self.host) from None


def _is_certificate(error: BaseException) -> bool:
    """Whether a failed connection failed at proving who the other side is."""
    link: BaseException | None = error
    while link is not None:
        if isinstance(link, ssl.SSLCertVerificationError):
            return True
        link = link.__cause__ or link.__context__
    return "CERTIFICATE_VERIFY_FAILED" in str(error)

"""The one client: https only, TLS 1.2 or later, system trust, limits, and credentials that never leave their origin.

httpx is imported here and nowhere else. It is told not to follow redirects: its own rules turn a redirected REPORT
into a GET, so `Http.send` follows them itself, keeping method and body, on allowed origins only. It keeps no cookies,
and neither it nor anything here writes an address or a header to a log. Proxies are the system's and the environment's.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final
from urllib.parse import urldefrag, urljoin, urlsplit

import httpx
import stamina

from sync.decoding import ACCEPTED, Decoder
from sync.errors import Malformed, Offline, Reconnect, SyncError, Throttled, Untrusted
from sync.heads import Heads

MOST_BYTES: Final = 50 * 1024 * 1024
MOST_REDIRECTS: Final = 5
SECONDS_FOR_ALL: Final = 300.0
"""The whole answer must be here by then, however steadily it drips."""
SECONDS_OF_SILENCE: Final = 120.0
"""A server may think this long before it answers: a cold one reads thousands of files first."""
SECONDS_TO_CONNECT: Final = 15.0
ATTEMPTS: Final = 3
SECONDS_FOR_RETRIES: Final = 30.0
"""A safe call is tried again only if that can begin within this time; longer waits are the engine's to plan."""

SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "PROPFIND", "REPORT"})
"""Methods that change nothing (RFC 9110, 9.2.1; RFC 4918; RFC 3253): tried again without asking."""

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_SILENT: Final = logging.CRITICAL + 1

# Both would write whole addresses (an ICS address is a secret), httpcore at DEBUG the headers as well.
logging.getLogger("httpx").setLevel(_SILENT)
logging.getLogger("httpcore").setLevel(_SILENT)
# It would write each retry to the terminal of whoever asked.
stamina.instrumentation.set_on_retry_hooks(())


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme (always https), host and port of an address (RFC 6454)."""

    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Origin:
        """Raises `Untrusted` for anything but an https address with a host and without a user in it."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise Untrusted("bad-address") from None
        if parts.scheme != "https" or not host:
            raise Untrusted("not-https", host or "")
        if "@" in parts.netloc:
            raise Untrusted("user-in-address", host)
        return cls(host.lower(), 443 if port is None else port)


Authorize = Callable[[bool], Awaitable[str]]
"""Gives the `Authorization` header's value; True asks for a fresh one after a 401."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. `url` is where it came from after redirects; header names are lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    url: str = field(repr=False)

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""


@dataclass(slots=True)
class Traffic:
    """How much has moved, for the status line, benchmarks and tests. Bodies only, as they were on the wire."""

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
    trust: ssl.SSLContext = field(repr=False)
    authorize: Authorize | None = field(default=None, repr=False)
    may_extend: Callable[[Origin], bool] = field(default=lambda _: False, repr=False)
    most_bytes: int = MOST_BYTES
    seconds_for_all: float = SECONDS_FOR_ALL
    seconds_for_retries: float = SECONDS_FOR_RETRIES
    traffic: Traffic = field(default_factory=Traffic)
    tls: dict[str, TlsFacts] = field(default_factory=dict)
    _client: httpx.AsyncClient | None = field(default=None, repr=False)

    async def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        credential: bool = True,
        follow: bool = True,
    ) -> Answer:
        """One request, redirects followed, the whole answer read. 401 is tried once more with a fresh credential.

        Safe methods are tried up to three times when there is no answer or the service asks to wait a little.
        `follow=False` hands a redirect back as it is. Raises `Offline`, `Untrusted` (not https, a certificate that
        proves nothing, an origin where the credential may not go), `Malformed` (too large, undecodable, a redirect
        that leads nowhere), `Throttled` (429, 502, 503, 504) and `Reconnect` (401 twice); every other status is
        returned for the provider to judge.
        """
        request = _Request(method, url, {k.lower(): v for k, v in (headers or {}).items()}, body, credential, follow)
        if method not in SAFE:
            return await self._judged(request)
        async for attempt in stamina.retry_context(
            on=self._worth_another, attempts=ATTEMPTS, timeout=self.seconds_for_retries, wait_initial=0.2, wait_max=5.0
        ):
            with attempt:
                return await self._judged(request)
        raise AssertionError("retry_context returns or raises")

    async def aclose(self) -> None:
        """Give the connections back. Never raises."""
        if self._client is not None:
            client, self._client = self._client, None
            with _translated("", swallow=True):
                await client.aclose()

    def admit(self, url: str) -> str:
        """`url` if the credential may go there, else raises `Untrusted`."""
        origin = Origin.of(url)
        if origin not in self.origins:
            if not self.may_extend(origin):
                raise Untrusted("foreign-origin", origin.host)
            self.origins.add(origin)
        return url

    def _worth_another(self, error: Exception) -> bool | float:
        match error:
            case Throttled(wait=wait) if wait > self.seconds_for_retries:
                return False
            case Throttled(wait=wait) if wait > 0:
                return wait
            case Throttled() | Offline():
                return True
            case _:
                return False

    async def _judged(self, request: _Request) -> Answer:
        value = ""
        if request.credential and self.authorize is not None:
            self.admit(request.url)
            value = await self.authorize(False)
        answer = await self._follow(request, value)
        if answer.status == 401 and request.credential and self.authorize is not None:
            fresh = await self.authorize(True)
            # A password does not get better by being sent twice, and some services lock the account for it.
            if fresh != value:
                answer = await self._follow(request, fresh)
            if answer.status == 401:
                raise Reconnect("unauthorized", answer.host)
        if answer.status in (429, 502, 503, 504):
            wait = retry_after(answer.headers.get("retry-after", ""), answer.headers.get("date", ""))
            raise Throttled(f"status-{answer.status}", answer.host, wait)
        return answer

    async def _follow(self, request: _Request, value: str) -> Answer:
        method, url, body = request.method, request.url, request.body
        headers = {"accept-encoding": ACCEPTED, **request.headers}
        origin = Origin.of(url)
        for _ in range(MOST_REDIRECTS + 1):
            if request.credential:
                self.admit(url)
            sealed = {**headers, "authorization": value} if value else headers
            answer = await self._once(method, url, sealed, body)
            if not request.follow or answer.status not in _REDIRECTS or "location" not in answer.headers:
                return answer
            try:
                url = urldefrag(urljoin(url, answer.headers["location"])).url
            except ValueError:
                raise Malformed("bad-redirect", answer.host) from None
            if answer.status == 303 and method not in SAFE:
                # "See other" tells where to read the outcome (RFC 9110, 15.4.4); what was done is not done again.
                method, body = "GET", b""
                headers = {name: text for name, text in headers.items() if name != "content-type"}
            if Origin.of(url) != origin:
                origin = Origin.of(url)
                headers = {name: text for name, text in headers.items() if name not in _SECRET_HEADERS}
        raise Malformed("redirect-loop", origin.host)

    async def _once(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        host = urlsplit(url).hostname or ""
        self.traffic.requests += 1
        self.traffic.sent += len(body)
        with _translated(host):
            async with asyncio.timeout(self.seconds_for_all):
                client = self._opened(host)
                told = {"trace": Heads(host)}
                async with client.stream(
                    method, url, headers=headers, content=body or None, extensions=told
                ) as response:
                    self._note_tls(host, response)
                    received = b"" if method == "HEAD" else await self._read(response, host)
        return Answer(response.status_code, dict(response.headers), received, str(response.url))

    async def _read(self, response: httpx.Response, host: str) -> bytes:
        announced = response.headers.get("content-length", "")
        if announced.isdigit() and int(announced) > self.most_bytes:
            raise Malformed("too-large", host)
        decoder = Decoder(response.headers.get("content-encoding", ""), self.most_bytes, host)
        try:
            async for part in response.aiter_raw():
                decoder.feed(part)
        finally:
            self.traffic.received += response.num_bytes_downloaded
        return decoder.close()

    def _opened(self, host: str) -> httpx.AsyncClient:
        if self._client is None:
            try:
                self._client = self._made()
            except (ImportError, ValueError, httpx.InvalidURL):
                # The system names a proxy of a kind that can't be used (SOCKS), or one that has no address.
                raise Offline("proxy", host) from None
        return self._client

    def _made(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self.trust,
            follow_redirects=False,
            # Waiting for a free connection is not silence of the other side: only the whole time limit ends it.
            timeout=httpx.Timeout(SECONDS_OF_SILENCE, connect=SECONDS_TO_CONNECT, write=30.0, pool=None),
            limits=httpx.Limits(max_connections=6, max_keepalive_connections=6),
            headers={"user-agent": "OptiMantra-Desktop"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )

    def _note_tls(self, host: str, response: httpx.Response) -> None:
        stream = response.extensions.get("network_stream")
        tls = stream.get_extra_info("ssl_object") if stream is not None else None
        if tls is not None and host not in self.tls:
            self.tls[host] = TlsFacts(host, tls.version() or "", _issuer(tls))


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    credential: bool
    follow: bool


def _issuer(tls: ssl.SSLObject) -> str:
    """The issuer's organisation, else its name, of the certificate that was shown."""
    parsed = tls.getpeercert()
    if parsed:
        pairs = dict(pair[0] for pair in parsed.get("issuer", ()))  # type: ignore[misc]  # typeshed: nested tuples
        return str(pairs.get("organizationName") or pairs.get("commonName") or "")
    # On Windows and macOS the system verifies, and Python then hands out the certificate unparsed only.
    der = tls.getpeercert(binary_form=True)
    if not der:
        return ""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    issuer = x509.load_der_x509_certificate(der).issuer
    for kind in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in issuer.get_attributes_for_oid(kind):
            return str(attribute.value)
    return ""


def retry_after(value: str, now: str = "") -> float:
    """Seconds of a `Retry-After` header (RFC 9110, 10.2.3), 0 if absent or unreadable, at most 15 minutes.

    `now` is the answer's own `Date`, so that a wrong clock on either side does not count; without it, ours is used.
    """
    from email.utils import parsedate_to_datetime
    from time import time

    try:
        if value.strip().isdigit():
            seconds = float(value)
        else:
            seconds = parsedate_to_datetime(value).timestamp()
            seconds -= parsedate_to_datetime(now).timestamp() if now else time()
    except (ValueError, TypeError, OverflowError):
        return 0.0
    return min(max(seconds, 0.0), 900.0)


class _translated:
    """Turns the client's exceptions into `SyncError` at this edge."""

    def __init__(self, host: str, *, swallow: bool = False) -> None:
        self.host, self.swallow = host, swallow

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        match error:
            case None | SyncError() | asyncio.CancelledError():
                return False
            case Exception() if self.swallow:
                return True
            case httpx.ConnectTimeout():
                raise Offline("no-connection", self.host) from None
            case TimeoutError() | httpx.TimeoutException():
                raise Offline("timeout", self.host) from None
            case httpx.UnsupportedProtocol() | httpx.InvalidURL():
                raise Untrusted("bad-address", self.host) from None
            case httpx.ConnectError() if code := _not_proved(error):
                raise Untrusted(code, self.host) from None
            case httpx.RemoteProtocolError() | httpx.ReadError() | httpx.WriteError() | httpx.CloseError():
                raise Offline("cut-off", self.host) from None
            case httpx.LocalProtocolError() | UnicodeError():
                raise Malformed("bad-request", self.host) from None
            case httpx.ProxyError():
                raise Offline("proxy", self.host) from None
            case httpx.TransportError() | OSError():
                raise Offline("no-connection", self.host) from None
            case _:
                return False


_VERIFY_CODES: Final = {
    9: "certificate-not-yet",
    10: "certificate-expired",
    18: "certificate-unknown",
    19: "certificate-unknown",
    20: "certificate-unknown",
    21: "certificate-unknown",
    62: "certificate-other-host",
    64: "certificate-other-host",
}
"""OpenSSL's X509_V_ERR_* in the words that a person is told; anything else is plain `certificate`."""


def _not_proved(error: BaseException) -> str:
    """Why the other side could not prove who it is, empty when the failure was of another kind."""
    link: BaseException | None = error
    while link is not None:
        if isinstance(link, ssl.SSLCertVerificationError):
            return _VERIFY_CODES.get(getattr(link, "verify_code", 0), "certificate")
        if isinstance(link, ssl.SSLError) and link.reason is not None:
            old = (
                "UNSUPPORTED_PROTOCOL",
                "TLSV1_ALERT_PROTOCOL_VERSION",
                "WRONG_SSL_VERSION",
                "NO_PROTOCOLS_AVAILABLE",
            )
            if link.reason in old:
                return "tls-too-old"
            return (
                "not-tls" if link.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE") else "tls"
            )
        link = link.__cause__ or link.__context__
    return ""

"""A machine in the middle that holds the services' certificate: what a broken service, a tired one, a cache or a
hotel's network answers to a program that has come through TLS to it.

It is a proxy of HTTP CONNECT (RFC 9110, 9.3.6) that ends TLS itself and asks the real service anew, a connection for
each request; so it hears, and keeps, every request that the program makes.
"""

from __future__ import annotations

import json
import random
import re
import socket
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from http.client import HTTPException, HTTPSConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.hostile.mutations import worse

PORTAL = b"<!doctype html><html><title>Welcome to our guest network</title><form action=/agree></form></html>"


class Trouble(StrEnum):
    """What becomes of one request."""

    NONE = "none"
    ILL = "ill"
    """500 to 504 or 429, with and without `Retry-After`; the service never hears of it."""
    ILL_AFTERWARDS = "ill-afterwards"
    """The same, after it was done."""
    LOST = "lost"
    """Done, and the connection ends before a word of it."""
    CUT = "cut"
    """Done; half of the answer, then the connection ends."""
    TORN = "torn"
    """Done; half of the answer as if that were all."""
    EMPTY = "empty"
    TWICE = "twice"
    """The service hears it twice."""
    OVERTAKEN = "overtaken"
    """Its answer comes after those of later requests."""
    OLD = "old"
    """What a cache kept of the very same question (GET only)."""
    OTHER_KIND = "other-kind"
    """The right answer under a wrong Content-Type."""
    PORTAL = "portal"
    """The network's own page, with 200."""
    SENT_AWAY = "sent-away"
    """The network sends to its own page."""
    ROUND_AND_ROUND = "round-and-round"
    """A list whose next page is the page that was asked for."""
    SWAPPED = "swapped"
    """Bytes or values changed, such that it mostly can be read: nobody can tell. Only where it is asked for."""


HONEST = tuple(one for one in Trouble if one is not Trouble.SWAPPED)


@dataclass(frozen=True, slots=True)
class Heard:
    """One request as it left the program; header names are lower case."""

    method: str
    host: str
    port: int
    target: str
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def kind(self) -> str:
        return next((value for name, value in self.headers if name.lower() == "content-type"), "")


@dataclass(slots=True)
class Middle:
    """`share` of the requests meet a trouble of `kinds`; `heard` is every request since the start."""

    chain: str
    key: str
    authority: str
    """PEM: whom it believes itself."""
    dice: random.Random
    share: float = 0.4
    kinds: tuple[Trouble, ...] = HONEST
    port: int = 0
    heard: list[Heard] = field(default_factory=list)
    met: Counter[Trouble] = field(default_factory=Counter)
    old: dict[tuple[str, int, str, str], _Answer] = field(default_factory=dict)
    idle: dict[tuple[str, int], list[HTTPSConnection]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    trusted: ssl.SSLContext = field(init=False)
    shown: ssl.SSLContext = field(init=False)

    def __post_init__(self) -> None:
        self.trusted = ssl.create_default_context(cadata=self.authority)
        self.shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.shown.load_cert_chain(self.chain, self.key)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def trouble(self, asked: Heard) -> tuple[Trouble, random.Random]:
        """What befalls this request, and dice of its own."""
        with self.lock:
            self.heard.append(asked)
            met = self.dice.choice(self.kinds) if self.dice.random() < self.share else Trouble.NONE
            if met is Trouble.OLD and asked.method != "GET":
                met = Trouble.NONE
            self.met[met] += 1
            return met, random.Random(self.dice.random())

    def asks(self, asked: Heard) -> _Answer:
        """The real service. Raises `OSError`, `HTTPException`."""
        place = asked.host, asked.port
        with self.lock:
            kept = self.idle.get(place, []).pop() if self.idle.get(place) else None
        if kept is not None:
            try:
                return self._over(kept, asked)
            except (OSError, HTTPException):
                kept.close()  # the service had ended it meanwhile
        fresh = HTTPSConnection(*place, timeout=60, context=self.trusted)
        try:
            return self._over(fresh, asked)
        except BaseException:
            fresh.close()
            raise

    def _over(self, connection: HTTPSConnection, asked: Heard) -> _Answer:
        connection.putrequest(asked.method, asked.target, skip_host=True, skip_accept_encoding=True)
        for name, value in asked.headers.items():
            if name not in ("connection", "proxy-connection"):
                connection.putheader(name, value)
        connection.endheaders(asked.body.encode("latin-1") or None)
        answer = connection.getresponse()
        left_out = ("content-length", "transfer-encoding", "connection")
        headers = tuple(pair for pair in answer.getheaders() if pair[0].lower() not in left_out)
        told = _Answer(answer.status, headers, answer.read())
        with self.lock:
            self.idle.setdefault((asked.host, asked.port), []).append(connection)
        return told

    def close(self) -> None:
        """Give the connections back."""
        for connection in [one for each in self.idle.values() for one in each]:
            connection.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    middle: Middle
    place: tuple[str, int] = ("", 0)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""

    def do_CONNECT(self) -> None:
        host, _, port = self.path.rpartition(":")
        self.place = host, int(port)
        self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        self.connection = self.request = self.middle.shown.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
        self.close_connection = False
        while not self.close_connection:
            self.handle_one_request()

    def finish(self) -> None:
        with suppress(OSError, ValueError):
            super().finish()
        self.rfile.close()
        with suppress(OSError, ValueError):
            self.wfile.close()
        self.connection.close()

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):
            return self._asked
        raise AttributeError(name)

    def _asked(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(length).decode("latin-1")
        asked = Heard(self.command, *self.place, self.path, headers, body)
        try:
            self._answer(asked, *self.middle.trouble(asked))
        except (OSError, HTTPException):
            self._hang_up()

    def _answer(self, asked: Heard, met: Trouble, dice: random.Random) -> None:
        match met:
            case Trouble.ILL:
                self._say(_ill(dice))
                return
            case Trouble.PORTAL:
                self._say(_Answer(200, (("Content-Type", "text/html"),), PORTAL))
                return
            case Trouble.SENT_AWAY:
                away = dice.choice(("https://guest.invalid/agree", "http://guest.invalid/agree", "/agree"))
                self._say(_Answer(dice.choice((302, 303, 307, 511)), (("Location", away),), b""))
                return
            case Trouble.TWICE:
                self.middle.asks(asked)
            case _:
                pass
        question = (*self.place, asked.target, str(sorted(asked.headers.items())))
        answer = self.middle.asks(asked)
        if asked.method == "GET":
            older, self.middle.old[question] = self.middle.old.get(question, answer), answer
            if met is Trouble.OLD:
                answer = older
        self._spoil(asked, answer, met, dice)

    def _spoil(self, asked: Heard, answer: _Answer, met: Trouble, dice: random.Random) -> None:
        half = answer.body[: len(answer.body) // 2]
        match met:
            case Trouble.ILL_AFTERWARDS:
                self._say(_ill(dice))
            case Trouble.LOST:
                self._hang_up()
            case Trouble.CUT:
                self._say(_Answer(answer.status, answer.headers, half), promised=len(answer.body) or 1)
                self._hang_up()
            case Trouble.TORN:
                self._say(_Answer(answer.status, answer.headers, half))
            case Trouble.EMPTY:
                self._say(_Answer(answer.status, answer.headers, b""))
            case Trouble.OVERTAKEN:
                time.sleep(dice.uniform(0.05, 0.4))
                self._say(answer)
            case Trouble.OTHER_KIND:
                kinds = ("text/plain", "application/octet-stream", "image/png", "application/json")
                kept = tuple(pair for pair in answer.headers if pair[0].lower() != "content-type")
                self._say(_Answer(answer.status, (*kept, ("Content-Type", dice.choice(kinds))), answer.body))
            case Trouble.ROUND_AND_ROUND:
                here = f"https://{asked.headers.get('host')}{asked.target}"
                self._say(_Answer(answer.status, answer.headers, _round(answer, here)))
            case Trouble.SWAPPED:
                self._say(_Answer(answer.status, answer.headers, worse(answer.body, answer.kind(), dice)))
            case _:
                self._say(answer)

    def _say(self, answer: _Answer, promised: int | None = None) -> None:
        bodiless = self.command == "HEAD" or answer.status in (204, 304)
        lines = [f"HTTP/1.1 {answer.status} Said"]
        lines += [f"{name}: {value}" for name, value in answer.headers]
        if not bodiless:
            lines.append(f"Content-Length: {len(answer.body) if promised is None else promised}")
        self.wfile.write("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (b"" if bodiless else answer.body))
        self.wfile.flush()

    def _hang_up(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)


def _ill(dice: random.Random) -> _Answer:
    status = dice.choice((429, 500, 502, 503, 504))
    wait = dice.choice(((), (("Retry-After", "1"),), (("Retry-After", "Mon, 23 Nov 2026 08:00:00 GMT"),)))
    return _Answer(status, (("Content-Type", "text/html"), *wait), b"<h1>Something is wrong with us</h1>")


def _round(answer: _Answer, here: str) -> bytes:
    """The list with this very page as the next one; what is no list is left as it is."""
    if b"sync-token" in answer.body:
        more = b"<d:response xmlns:d='DAV:'><d:href>/</d:href><d:status>HTTP/1.1 507 More</d:status></d:response>"
        return re.sub(rb"(<([\w]*:)?sync-token)", more + rb"\1", answer.body, count=1)
    with suppress(ValueError):
        page = json.loads(answer.body)
        if isinstance(page, dict) and page.get("resourceType") == "Bundle":
            others = [link for link in page.get("link", []) if link.get("relation") != "next"]
            page["link"] = [*others, {"relation": "next", "url": here}]
            return json.dumps(page).encode()
        if isinstance(page, dict) and isinstance(page.get("value"), list):
            page.pop("@odata.deltaLink", None)
            return json.dumps({**page, "@odata.nextLink": here}).encode()
        if isinstance(page, dict) and isinstance(page.get("items"), list):
            page.pop("nextSyncToken", None)
            return json.dumps({**page, "nextPageToken": page.get("nextPageToken", "again")}).encode()
    return answer.body


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: Any) -> None:
        """A connection that ended in a way that nobody foresaw is one more trouble."""


@contextmanager
def middle(chain: str, key: str, authority: str, seed: str, **how: Any) -> Iterator[Middle]:
    """A proxy on a port of its own, until the block ends. `chain` and `key` are files of a certificate for every host
    that is to be spoken to."""
    made = Middle(chain, key, authority, random.Random(seed), **how)
    handler = type("Handler", (_Handler,), {"middle": made})
    server = _Server(("127.0.0.1", 0), handler)
    made.port = server.server_address[1]
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    serving.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        serving.join()
        made.close()

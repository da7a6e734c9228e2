"""A person at a browser, scripted: opens the sign-in page over TLS, fills it in, follows it to the loopback address."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlencode, urljoin, urlsplit

_MOST_STEPS = 10


@dataclass(frozen=True, slots=True)
class Visited:
    """Where the browser ended up, and what was shown there."""

    status: int
    url: str
    text: str


@dataclass(slots=True)
class _Form:
    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)


class _Forms(HTMLParser):
    """The forms of a page, as a browser would send them."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[_Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(_Form(found.get("action", ""), found.get("method", "get").lower()))
        elif tag == "input" and self.forms and found.get("name") and self._filled(found):
            self.forms[-1].fields[found["name"]] = found.get("value", "")

    @staticmethod
    def _filled(found: Mapping[str, str]) -> bool:
        return found.get("type") != "checkbox" or "checked" in found


@dataclass(frozen=True, slots=True)
class Browser:
    """Trusts the sandbox's authority only. `answers` fills form fields by name; the rest is sent as it came."""

    ca_pem: str
    answers: Mapping[str, str]
    unticked: frozenset[str] = frozenset()
    """Boxes that the person unticks, by name."""

    async def visit(self, url: str) -> Visited:
        """Everything that follows from opening `url`, one form included. Raises `OSError` if something won't answer."""
        return await asyncio.to_thread(self.visit_now, url)

    def visit_now(self, url: str) -> Visited:
        """`visit`, for a thread."""
        shown = self._follow("GET", url, "")
        parser = _Forms()
        parser.feed(shown.text)
        if shown.status != 200 or not parser.forms:
            return shown
        form = parser.forms[0]
        ticked = {name: value for name, value in form.fields.items() if name not in self.unticked}
        body = urlencode({**ticked, **self.answers})
        return self._follow(form.method.upper(), urljoin(shown.url, form.action), body)

    def _follow(self, method: str, url: str, body: str) -> Visited:
        for _ in range(_MOST_STEPS):
            status, location, text = self._once(method, url, body)
            if status not in (301, 302, 303, 307, 308) or not location:
                return Visited(status, url, text)
            if status not in (307, 308):
                method, body = "GET", ""
            url = urljoin(url, location)
        raise OSError("redirected in a circle")

    def _once(self, method: str, url: str, body: str) -> tuple[int, str, str]:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host not in ("127.0.0.1", "::1", "localhost"):
            raise OSError("the sandbox's browser stays on this machine")
        connection: HTTPConnection
        if parts.scheme == "https":
            context = ssl.create_default_context(cadata=self.ca_pem)
            connection = HTTPSConnection(host, parts.port, timeout=30, context=context)
        else:
            connection = HTTPConnection(host, parts.port, timeout=30)
        headers = {"accept": "text/html"}
        if body:
            headers["content-type"] = "application/x-www-form-urlencoded"
        target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        try:
            connection.request(method, target, body or None, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers.get("location", ""), answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

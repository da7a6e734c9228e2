"""A CalDAV server in memory whose every habit can be set: the dialects of servers that can't be run here.

It speaks through `tests.servers.tls.wire` and answers what RFC 4791 and 6578 ask, in the spelling that is chosen.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, unquote
from xml.sax.saxutils import escape

from tests.servers.tls import Asked, answer

HOME = "/dav/calendars/pat/"
CALENDAR = HOME + "work/"
PRINCIPAL = "/dav/principals/pat/"
SPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"'


@dataclass(slots=True)
class Dialect:
    """One calendar and the habits of its server. `origin` and `home_origin` are filled in once the port is known."""

    origin: str = ""
    home_origin: str = ""
    """Where the home set is said to be, when not here."""
    well_known: str | None = "/dav/"
    """Where `/.well-known/caldav` redirects; None for 404."""
    absolute: bool = False
    """Hrefs are whole addresses, of `href_origin` if that is set."""
    href_origin: str = ""
    encode: Callable[[str], str] = quote
    etag: Callable[[int], str] = field(default=lambda number: f'"{number}"')
    status_first: bool = False
    lists_itself: bool = False
    bad_token: str = "403 element"
    """`<status> element`, `<status>`, or `207` for a full list without a word."""
    page: int = 0
    """Rows of one sync answer before it is cut short with 507; 0 for no limit."""
    multiget: str = "works"
    """`works`, `refused` (501), `loses` (every other row), `no-data`, `fails-on <name>` (500)."""
    sync: bool = True
    ctag: bool = True
    listing: str = ""
    """Rows of the home besides the calendar, as XML."""
    properties: str = ""
    """Further properties of the calendar, as XML."""
    emptied_host: str = " "
    """A host (by its first letters) from which the account has moved away: 404 for everything."""
    items: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)

    def put(self, name: str, text: str | bytes) -> None:
        self.log.append(name)
        self.items[name] = (len(self.log), text.encode() if isinstance(text, str) else text)

    def delete(self, name: str) -> None:
        self.log.append(name)
        del self.items[name]

    async def __call__(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(self.answered(asked))

    def answered(self, asked: Asked) -> bytes:
        path = unquote(asked.target)
        if asked.headers.get("host", "").startswith(self.emptied_host):
            return answer(404)
        match asked.method, path:
            case _, "/.well-known/caldav":
                return answer(404) if self.well_known is None else answer(301, Location=self.well_known)
            case "PROPFIND", "/dav/":
                return self._multistatus(
                    self._row(
                        self._href("/dav/"),
                        f"<d:current-user-principal>{self._href(PRINCIPAL)}</d:current-user-principal>",
                    )
                )
            case "PROPFIND", path if path == PRINCIPAL:
                href = f"<d:href>{self.home_origin}{HOME}</d:href>"
                return self._multistatus(
                    self._row(self._href(PRINCIPAL), f"<c:calendar-home-set>{href}</c:calendar-home-set>")
                )
            case "PROPFIND", path if path == HOME:
                return self._multistatus(self._listed() + self.listing)
            case "PROPFIND", path if path == CALENDAR:
                return self._properties(asked)
            case "REPORT", path if path == CALENDAR:
                return self._sync(asked) if b"sync-collection" in asked.body else self._multiget(asked)
            case "GET", path if path.startswith(CALENDAR) and path.removeprefix(CALENDAR) in self.items:
                number, text = self.items[path.removeprefix(CALENDAR)]
                return answer(200, text, Content_Type="text/calendar", ETag=self.etag(number))
        return answer(404)

    def _listed(self) -> str:
        report = "<d:supported-report><d:report><d:sync-collection/></d:report></d:supported-report>"
        props = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:displayname>Work</d:displayname>"
        props += f"<d:supported-report-set>{report if self.sync else ''}</d:supported-report-set>{self.properties}"
        home = self._row(self._href(HOME), "<d:resourcetype><d:collection/></d:resourcetype>")
        return home + self._row(self._href(CALENDAR), props)

    def _properties(self, asked: Asked) -> bytes:
        if asked.headers.get("depth") == "0":
            ctag = f"<s:getctag>c{len(self.log)}</s:getctag>" if self.ctag else ""
            return self._multistatus(self._row(self._href(CALENDAR), ctag))
        rows = [self._row(self._href(CALENDAR), "<d:getetag>&quot;self&quot;</d:getetag>")]
        rows += [self._changed(name) for name in self.items]
        return self._multistatus("".join(rows))

    def _sync(self, asked: Asked) -> bytes:
        if not self.sync:
            return answer(501)
        found = re.search(rb"<d:sync-token>(.*?)</d:sync-token>", asked.body)
        token = found[1].decode() if found else ""
        begin = 0
        if token:
            if not token.startswith("urn:t:") or not token[6:].isdecimal() or int(token[6:]) > len(self.log):
                return self._refused_token()
            begin = int(token[6:])
        last = {name: number for number, name in enumerate(self.log, 1)}
        names = [name for number, name in enumerate(self.log, 1) if number > begin and last[name] == number]
        end, cut = len(self.log), ""
        if self.page and len(names) > self.page:
            names = names[: self.page]
            end = last[names[-1]]
            cut = (
                f"<d:response>{self._href(CALENDAR)}<d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>"
            )
        rows = [self._changed(name) if name in self.items else self._gone(name) for name in names]
        itself = self._row(self._href(CALENDAR), "<d:getetag>&quot;self&quot;</d:getetag>") if self.lists_itself else ""
        return self._multistatus(itself + "".join(rows) + cut, f"urn:t:{end}")

    def _refused_token(self) -> bytes:
        status, _, element = self.bad_token.partition(" ")
        if status == "207":
            return self._multistatus("".join(map(self._changed, self.items)), f"urn:t:{len(self.log)}")
        body = "<e:error xmlns:e='DAV:'><e:valid-sync-token/></e:error>" if element else ""
        return answer(int(status), body.encode())

    def _multiget(self, asked: Asked) -> bytes:
        kind, _, name = self.multiget.partition(" ")
        if kind == "refused":
            return answer(501)
        wanted = [unquote(found.decode()) for found in re.findall(rb"<d:href>(.*?)</d:href>", asked.body)]
        names = [path.removeprefix(CALENDAR).replace("&amp;", "&") for path in wanted]
        if kind == "fails-on" and name in names:
            return answer(500)
        rows = []
        for place, name in enumerate(names):
            if kind == "loses" and place % 2:
                continue
            if name not in self.items:
                rows.append(self._gone(name).encode())
                continue
            number, text = self.items[name]
            data = b"" if kind == "no-data" else b"<c:calendar-data><![CDATA[" + text + b"]]></c:calendar-data>"
            head, tail = self._row(self._href(CALENDAR + name), self._etag(number) + "\0").encode().split(b"\0")
            rows.append(head + data + tail)
        return answer(207, f"<d:multistatus {SPACES}>".encode() + b"".join(rows) + b"</d:multistatus>")

    def _changed(self, name: str) -> str:
        return self._row(self._href(CALENDAR + name), self._etag(self.items[name][0]))

    def _gone(self, name: str) -> str:
        return f"<d:response>{self._href(CALENDAR + name)}<d:status>HTTP/1.1 404 Not Found</d:status></d:response>"

    def _etag(self, number: int) -> str:
        text = self.etag(number)
        return f"<d:getetag>{escape(text)}</d:getetag>" if text else ""

    def _href(self, path: str) -> str:
        origin = (self.href_origin or self.origin) if self.absolute else ""
        return f"<d:href>{origin}{escape(self.encode(path))}</d:href>"

    def _row(self, href: str, props: str) -> str:
        parts = [f"<d:prop>{props}</d:prop>", "<d:status>HTTP/1.1 200 OK</d:status>"]
        inner = "".join(reversed(parts) if self.status_first else parts)
        return f"<d:response>{href}<d:propstat>{inner}</d:propstat></d:response>"

    def _multistatus(self, rows: str, token: str = "") -> bytes:
        said = f"<d:sync-token>{token}</d:sync-token>" if token else ""
        inner = said + rows if self.status_first else rows + said
        text = f"<?xml version='1.0' encoding='utf-8'?><d:multistatus {SPACES}>{inner}</d:multistatus>"
        return answer(207, text.encode(), Content_Type="application/xml")

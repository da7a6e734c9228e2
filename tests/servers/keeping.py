"""A dialect server that can be written to: it makes calendars, and keeps what is put there in its own way."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote

from tests.servers.dialect import HOME, SPACES, Dialect
from tests.servers.tls import Asked, answer


def as_it_came(text: bytes) -> bytes:
    return text


def rewritten(text: bytes) -> bytes:
    """As some services keep an event: with members of their own, in another order, the alarm spelled another way."""
    extra = b"CREATED:20261101T000000Z\r\nLAST-MODIFIED:20261101T000000Z\r\nSEQUENCE:0\r\nX-APPLE-NEEDS-REPLY:FALSE\r\n"
    kept = text.replace(b"BEGIN:VEVENT\r\n", b"BEGIN:VEVENT\r\nTRANSP:OPAQUE\r\n").replace(
        b"TRIGGER:-PT60M", b"TRIGGER:-PT1H"
    )
    return kept.replace(b"END:VEVENT", extra + b"END:VEVENT", 1)


@dataclass(slots=True)
class Keeping(Dialect):
    """`silent`: a PUT is answered without a tag. `keeps`: what becomes of a text. `taken`: names of calendars that were
    deleted and stay taken for a while. `members` are the calendars that were made here, by path."""

    silent: bool = False
    keeps: Callable[[bytes], bytes] = as_it_came
    taken: frozenset[str] = frozenset()
    members: dict[str, dict[str, tuple[int, bytes]]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    writes: int = 0
    scheduled: list[str] = field(default_factory=list)
    """What a server with scheduling (RFC 6638) would have written mail for."""

    def answered(self, asked: Asked) -> bytes:
        path = unquote(asked.target)
        calendar = next((one for one in self.members if path.startswith(one)), None)
        if asked.method == "MKCALENDAR":
            return self._made(path, asked.body)
        if calendar is None:
            if asked.method == "PROPFIND" and path == HOME:
                self.listing = "".join(map(self._calendar, self.members))
            # A slotted dataclass is made anew, and the short form would look for the old one.
            return Dialect.answered(self, asked)
        name = path.removeprefix(calendar)
        held = self.members[calendar]
        match asked.method:
            case "PROPFIND" if name:
                return self._multistatus(self._one(calendar, name)) if name in held else answer(404)
            case "PROPFIND":
                rows = [self._calendar(calendar)]
                if asked.headers.get("depth") == "1":
                    rows += [self._one(calendar, one) for one in held]
                return self._multistatus("".join(rows))
            case "REPORT":
                return self._brought(calendar, asked.body)
            case "GET" if name in held:
                return answer(200, held[name][1], Content_Type="text/calendar", ETag=self.etag(held[name][0]))
            case "PUT" | "DELETE":
                return self._written(asked, calendar, name)
            case _:
                return answer(404)

    def _made(self, path: str, body: bytes) -> bytes:
        if path in self.members or path.rstrip("/").rpartition("/")[2] in self.taken:
            return answer(405)
        told = re.search(rb"<d:displayname>(.*?)</d:displayname>", body)
        self.members[path] = {}
        self.names[path] = told[1].decode() if told else ""
        return answer(201)

    def _written(self, asked: Asked, calendar: str, name: str) -> bytes:
        held = self.members[calendar]
        if asked.method == "DELETE" and not name:
            del self.members[calendar]
            return answer(204)
        there = held.get(name)
        condition = asked.headers.get("if-match")
        if asked.headers.get("if-none-match") == "*" and there is not None:
            return answer(412)
        if condition is not None and (there is None or condition.strip('"') != self.etag(there[0]).strip('"')):
            return answer(412)
        if asked.method == "DELETE":
            return answer(404) if held.pop(name, None) is None else answer(204)
        if b"ATTENDEE" in asked.body.upper():
            self.scheduled.append(name)
        self.writes += 1
        held[name] = (self.writes, self.keeps(asked.body))
        status = 201 if there is None else 204
        return answer(status) if self.silent else answer(status, ETag=self.etag(self.writes))

    def _brought(self, calendar: str, body: bytes) -> bytes:
        if self.multiget == "refused":
            return answer(501)
        rows = []
        for found in re.findall(rb"<d:href>(.*?)</d:href>", body):
            name = unquote(found.decode()).removeprefix(self.origin).removeprefix(calendar)
            if name not in self.members[calendar]:
                continue
            number, text = self.members[calendar][name]
            data = b"<c:calendar-data><![CDATA[" + text + b"]]></c:calendar-data>"
            row = self._row(self._href(calendar + name), self._etag(number) + "\0").encode()
            rows.append(row.replace(b"\0", data))
        return answer(207, f"<d:multistatus {SPACES}>".encode() + b"".join(rows) + b"</d:multistatus>")

    def _one(self, calendar: str, name: str) -> str:
        return self._row(self._href(calendar + name), self._etag(self.members[calendar][name][0]))

    def _calendar(self, calendar: str) -> str:
        kind = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"
        return self._row(self._href(calendar), f"{kind}<d:displayname>{self.names[calendar]}</d:displayname>")

"""What CalDAV says in XML: the bodies that we send, and multistatus answers read by namespace, never by prefix.

Sources: RFC 4918 (WebDAV), 13 and 14; RFC 4791 (CalDAV), 7.9; RFC 6578 (sync), 6. Servers differ in prefixes, in the
order inside a propstat and in where the sync-token stands; none of that matters here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, ParseError, TreeBuilder
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from sync.errors import Malformed

DAV: Final = "{DAV:}"
CALDAV: Final = "{urn:ietf:params:xml:ns:caldav}"
SERVER: Final = "{http://calendarserver.org/ns/}"
APPLE: Final = "{http://apple.com/ns/ical/}"
MOST_DEEP: Final = 64
MOST_ROWS: Final = 500_000
MOST_ELEMENTS: Final = 20_000
"""In one response. They cost twenty times what they weigh on the wire."""
MOST_TAGS: Final = 2_000
"""Different ones in an answer; the parser remembers each."""
LONGEST_TAG: Final = 64 * 1024
"""Bytes of one tag with its attributes."""

ETAG: Final = DAV + "getetag"
DATA: Final = CALDAV + "calendar-data"
TYPE: Final = DAV + "getcontenttype"
CTAG: Final = SERVER + "getctag"
_ENCODING: Final = re.compile(rb"\s{0,99}<\?xml[^>]{0,99}\sencoding\s{0,9}=\s{0,9}[\"']([^\"'>]{0,99})")
_NARROW: Final = re.compile(rb"utf-?8|us-ascii|ascii|iso-8859-\d{1,2}|latin-?1|windows-125\d", re.IGNORECASE)
"""Python would try any of its codecs; RFC 4918 wants UTF-8, some old servers write these."""
_PREFIXES: Final = {DAV: "d", CALDAV: "c", SERVER: "s", APPLE: "a"}
_SPACES: Final = " ".join(f'xmlns:{short}="{name[1:-1]}"' for name, short in _PREFIXES.items())


@dataclass(frozen=True, slots=True)
class Row:
    """One `response`: the href as spelled, its own status (0 when it has propstats), and the properties found."""

    href: str
    status: int
    props: Mapping[str, Element]

    def text(self, tag: str) -> str:
        """The property's text without surrounding space, empty when it was not found."""
        element = self.props.get(tag)
        return (element.text or "").strip() if element is not None else ""

    def hrefs(self, tag: str) -> tuple[str, ...]:
        """The hrefs inside a property, as spelled."""
        element = self.props.get(tag)
        found = () if element is None else element.iter(DAV + "href")
        return tuple(text for text in ((href.text or "").strip() for href in found) if text)

    def kinds(self, tag: str) -> frozenset[str]:
        """The tags of everything inside a property (resource types, privileges, reports)."""
        element = self.props.get(tag)
        return frozenset() if element is None else frozenset(inner.tag for inner in element.iter())


@dataclass(frozen=True, slots=True)
class Multistatus:
    """A 207's body. `token` is None where the server gave none."""

    rows: tuple[Row, ...]
    token: str | None


def propfind(tags: Iterable[str]) -> bytes:
    """The body of a PROPFIND for these properties."""
    return f"<d:propfind {_SPACES}><d:prop>{_empty(tags)}</d:prop></d:propfind>".encode()


def sync_collection(token: str) -> bytes:
    """The body of a sync-collection REPORT (RFC 6578, 3.2); an empty token is everything. A limit loses rows."""
    return (
        f'<d:sync-collection xmlns:d="DAV:"><d:sync-token>{escape(token)}</d:sync-token>'
        "<d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
    ).encode()


def multiget(hrefs: Iterable[str]) -> bytes:
    """The body of a calendar-multiget REPORT (RFC 4791, 7.9)."""
    asked = "".join(f"<d:href>{escape(href)}</d:href>" for href in hrefs)
    return (
        '<c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
        f"<d:prop><d:getetag/><c:calendar-data/></d:prop>{asked}</c:calendar-multiget>"
    ).encode()


def multistatus(body: bytes, host: str = "") -> Multistatus:
    """Reads a multistatus answer. Raises `Malformed`: `not-multistatus`, `bad-xml` (also for entities, DTDs, bottomless
    nesting, and elements, tags or attributes without end), `too-large` for more than `MOST_ROWS` rows."""
    reader = _Reader(host)
    reader.read(body)
    if reader.root_tag != DAV + "multistatus":
        raise Malformed("not-multistatus", host)
    return Multistatus(tuple(reader.rows), reader.token)


def names(body: bytes, element: str) -> bool:
    """Whether an error's body is XML that holds `element` (a precondition code, RFC 4918, 16)."""
    if element.rpartition("}")[2].encode() not in body:
        return False
    reader = _Reader("")
    try:
        reader.read(body)
    except Malformed:
        return False
    return element in reader.tags


def _empty(tags: Iterable[str]) -> str:
    parts = []
    for tag in tags:
        space, _, name = tag.rpartition("}")
        parts.append(f"<{_PREFIXES[space + '}']}:{name}/>")
    return "".join(parts)


class _Reader:
    """A parser's target that keeps one response at a time as a tree, so that 100,000 of them stay small."""

    def __init__(self, host: str) -> None:
        self.host = host
        self.rows: list[Row] = []
        self.token: str | None = None
        self.tags: set[str] = set()
        self.root_tag = ""
        self._builder = TreeBuilder()
        self._depth = 0
        self._elements = 0
        self._root: Element | None = None

    def read(self, body: bytes) -> None:
        # The parser holds a tag whole; in an encoding of wide characters its end could not be seen here
        encoding = _ENCODING.match(body)
        if b"\0" in body[:4] or (encoding and not _NARROW.fullmatch(encoding[1])) or _has_endless_tag(body):
            raise Malformed("bad-xml", self.host)
        parser = DefusedXMLParser(target=self, forbid_dtd=True)
        try:
            parser.feed(body)
            parser.close()
        # ValueError and LookupError: an encoding that the parser does not know.
        except (ParseError, DefusedXmlException, ValueError, LookupError, AssertionError):
            raise Malformed("bad-xml", self.host) from None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        self.tags.add(tag)
        if self._depth > MOST_DEEP or self._elements > MOST_ELEMENTS or len(self.tags) > MOST_TAGS:
            raise Malformed("bad-xml", self.host)
        element = self._builder.start(tag, attributes)
        if self._root is None:
            self._root, self.root_tag = element, tag

    def data(self, text: str) -> None:
        self._builder.data(text)

    def end(self, tag: str) -> None:
        element = self._builder.end(tag)
        self._depth -= 1
        if self._depth == 1 and self._root is not None:
            self._elements = 0
            if tag == DAV + "response":
                self.rows.extend(_rows(element))
                if len(self.rows) > MOST_ROWS:
                    raise Malformed("too-large", self.host)
            elif tag == DAV + "sync-token":
                self.token = (element.text or "").strip()
            del self._root[:]

    def close(self) -> None:
        self._builder.close()


def _rows(response: Element) -> Iterable[Row]:
    """One row, or several where a response names several hrefs with one status (RFC 4918, 14.24)."""
    props: dict[str, Element] = {}
    for propstat in response.findall(DAV + "propstat"):
        if _status(propstat.findtext(DAV + "status")) in (0, 200):
            for prop in propstat.findall(DAV + "prop"):
                props.update((found.tag, found) for found in prop)
    status = _status(response.findtext(DAV + "status"))
    for href in response.findall(DAV + "href"):
        yield Row((href.text or "").strip(), status, props)


def _has_endless_tag(body: bytes) -> bool:
    """Whether somewhere a `<` is followed by more than `LONGEST_TAG` bytes without a `>`. Linear."""
    at = 0
    while at >= 0:
        end = body.find(b">", at)
        upto = len(body) if end < 0 else end
        if upto - at > LONGEST_TAG and body.find(b"<", at, upto - LONGEST_TAG) >= 0:
            return True
        at = end if end < 0 else end + 1
    return False


def _status(line: str | None) -> int:
    found = re.search(r"\b([1-5]\d\d)\b", (line or "").partition(" ")[2])
    return int(found[1]) if found else 0

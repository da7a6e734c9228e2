"""One text of a whole calendar, cut into one text for each UID: by content lines, nothing parsed, nothing lost.

What belongs to one UID (the master and its overrides, with properties that nobody here knows) stays together, with the
VTIMEZONEs that only the text defines. Linear in the length of the text (RFC 5545, 3.1, 3.4 and 3.6).
"""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass, field
from typing import Final

from storage.display_text import one_line
from storage.errors import Unreadable
from storage.ical_values import duration
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from storage.scan import text_value, unfold
from storage.zones import iana_name
from sync.errors import Malformed

LONGEST_UID: Final = 255
MOST_EVENTS: Final = 200_000
"""Of one text, and far more than anybody has; fifty megabytes of empty ones would take a gigabyte of memory."""
LARGEST_ZONE: Final = 16_384
"""Characters of a VTIMEZONE: a larger one is not repeated in the text of each event that names it."""
_MARK: Final = re.compile(
    r"\n(BEGIN|END|UID|X-WR-CALNAME|NAME|X-WR-TIMEZONE|REFRESH-INTERVAL|X-PUBLISHED-TTL|COLOR|X-APPLE-CALENDAR-COLOR)"
    r"(?:;[^\n:]*)?:([^\n]*)",
    re.IGNORECASE | re.ASCII,
)
_TZID: Final = re.compile(r';TZID=("[^"\n]*"|[^:;,"\n]*)', re.IGNORECASE | re.ASCII)
_ZONE_NAME: Final = re.compile(r"\nTZID(?:;[^\n:]*)?:([^\n]*)", re.IGNORECASE | re.ASCII)
_STAMP: Final = re.compile(r"\nDTSTAMP[^\n]*", re.IGNORECASE | re.ASCII)
_COLOUR: Final = re.compile(r"(#[0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class WholeCalendar:
    """What a calendar's text says of itself, and its events."""

    name: str = ""
    colour: str = ""
    zone: str = ""
    """IANA name of the zone that the author had in mind, or empty."""
    refresh: int = 0
    """The least seconds between two fetches, 0 where it is not said."""
    events: tuple[RemoteEvent, ...] = field(default=(), repr=False)


def decoded(body: bytes) -> str:
    """The text of a fetched or opened calendar: UTF-8 unless a byte-order mark or the bytes themselves say otherwise.

    Lines may have been folded in the middle of a character (RFC 5545, 3.1). Never raises.
    """
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if body.startswith(mark):
            return body.decode(name, "replace").removeprefix("\ufeff")
    try:
        return body.decode()
    except UnicodeDecodeError:
        joined = re.sub(rb"\r?\n[ \t]", b"", body)
    try:
        return joined.decode()
    except UnicodeDecodeError:
        return joined.decode("cp1252", "replace")


def split(text: str) -> WholeCalendar:
    """Cut a calendar's text. Raises `Malformed`: `not-a-calendar` (a page that asks to sign in), `cut-off`, `too-large`
    for more than `MOST_EVENTS` events."""
    text = unfold(text)
    if not re.match(r"\s*BEGIN:VCALENDAR\s*\n", text, re.IGNORECASE):
        raise Malformed("not-a-calendar")
    cutter = _Cutter(text)
    for match in _MARK.finditer(text):
        cutter.take(match)
    if cutter.inside:
        raise Malformed("cut-off")
    return cutter.whole()


class _Cutter:
    """Follows BEGIN and END through a text. A component that never ends is closed where its calendar ends."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.inside = False
        self._component, self._from, self._depth = "", 0, 0
        self._uid = ""
        self._said: dict[str, str] = {}
        self._parts = 0
        self._zones: dict[str, str] = {}
        self._events: dict[str, list[str]] = {}

    def take(self, match: re.Match[str]) -> None:
        name, value = match[1].upper(), match[2].strip()
        if name == "BEGIN":
            self._begin(value.upper(), match)
        elif name == "END":
            self._end(value.upper(), match)
        elif name == "UID":
            if self._component == "VEVENT" and self._depth == 1 and not self._uid:
                self._uid = text_value(match[2]).strip()
        elif self.inside and not self._component:
            self._said.setdefault(name, value)

    def whole(self) -> WholeCalendar:
        said = self._said
        colour = _COLOUR.fullmatch(said.get("X-APPLE-CALENDAR-COLOR", said.get("COLOR", "")))
        return WholeCalendar(
            name=one_line(text_value(said.get("X-WR-CALNAME") or said.get("NAME", ""))),
            colour=colour[1].lower() if colour else "",
            zone=iana_name(said.get("X-WR-TIMEZONE", "")),
            refresh=max(_seconds(said.get("REFRESH-INTERVAL", "")), _seconds(said.get("X-PUBLISHED-TTL", ""))),
            events=tuple(self._event(uid, parts) for uid, parts in self._events.items()),
        )

    def _begin(self, component: str, match: re.Match[str]) -> None:
        if component == "VCALENDAR":
            self.inside, self._component = True, ""
        elif component == "VEVENT" and self._component:
            # the end of what came before is missing
            if self._component == "VEVENT":
                self._keep(match.start(), closed=False)
            self._open(component, match)
        elif self._component:
            self._depth += 1
        elif self.inside:
            self._open(component, match)

    def _open(self, component: str, match: re.Match[str]) -> None:
        self._component, self._from, self._depth, self._uid = component, match.start(), 1, ""

    def _end(self, component: str, match: re.Match[str]) -> None:
        if component == "VCALENDAR":
            if self._component == "VEVENT":
                self._keep(match.start(), closed=False)
            self.inside, self._component = False, ""
        elif self._component and component == self._component:
            self._keep(match.end(), closed=True)
        elif self._depth > 1:
            self._depth -= 1

    def _keep(self, end: int, *, closed: bool) -> None:
        part = self.text[self._from : end] + ("" if closed else "\nEND:VEVENT")
        if self._component == "VEVENT":
            self._parts += 1
            if self._parts > MOST_EVENTS:
                raise Malformed("too-large")
            self._events.setdefault(self._uid or _digest(part), []).append(part)
        elif self._component == "VTIMEZONE" and len(part) <= LARGEST_ZONE:
            tzid = _ZONE_NAME.search(part)
            if tzid and not iana_name(tzid[1]):
                self._zones.setdefault(tzid[1].strip(), part)
        self._component = ""

    def _event(self, uid: str, parts: list[str]) -> RemoteEvent:
        body = "".join(parts)
        named = dict.fromkeys(found.strip('"').strip() for found in _TZID.findall(body)) if self._zones else {}
        zones = "".join(self._zones[tzid] for tzid in named if tzid in self._zones)
        text = f"BEGIN:VCALENDAR\nVERSION:2.0{zones}{body}\nEND:VCALENDAR\n".replace("\n", "\r\n")
        remote = RemoteId(uid if len(uid) <= LONGEST_UID else _digest(uid))
        # some services stamp every event with the time of the fetch: that is no change
        return RemoteEvent(remote, remote, _digest(_STAMP.sub("", text)), text)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _seconds(value: str) -> int:
    try:
        found = duration(value) if value else None
    except Unreadable:
        return 0
    return 0 if found is None else found.days * 86_400 + found.seconds

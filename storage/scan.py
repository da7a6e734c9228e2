"""One pass over iCalendar text for the few properties that the schedule needs (RFC 5545, 3.1 and 3.6); linear in time.

The text itself stays the truth: whatever is edited or odd is parsed in full elsewhere. Nothing here raises: what is not
iCalendar simply holds no events.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple


class Line(NamedTuple):
    """A content line without its name. `params` is raw (`;TZID=Europe/Berlin`), `value` is raw."""

    params: str
    value: str


Properties = dict[str, list[Line]]
"""Lines by upper-case property name, in the order of the text."""


class Scanned(NamedTuple):
    """What one text holds. Components other than VEVENT and VTIMEZONE, and what is nested in an event, are left out."""

    events: tuple[Properties, ...] = ()
    zones: tuple[str, ...] = ()
    """Each VTIMEZONE's unfolded inner lines."""
    zone: str = ""
    """`X-WR-TIMEZONE` (a common extension): the zone that the calendar's author had in mind."""
    cut: bool = False
    """The text ends inside an event."""
    excess: bool = False
    """There is more than is read."""


_NEEDED: Final = frozenset({
    "BEGIN", "END", "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY",
    "LOCATION", "DESCRIPTION", "STATUS", "TRANSP", "SEQUENCE", "X-MICROSOFT-CDO-BUSYSTATUS", "X-WR-TIMEZONE",
})  # fmt: skip
_ZONE_NEEDED: Final = ("BEGIN", "END", "TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO")
_ZONE_LINE: Final = re.compile(rf"\n({'|'.join(_ZONE_NEEDED)})([;:])([^\n]*)", re.IGNORECASE | re.ASCII)
_FIRST_EVENT: Final = re.compile(r"\nBEGIN:VEVENT\r?\n(?![ \t])")
_LINE: Final = re.compile(r"[^\n]+")
_PARAMETERS: Final = re.compile(r'((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)
_PARAMETER: Final = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;"]*)')
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
MOST_EVENTS: Final = 50_000
MOST_LINES: Final = 50_000
"""Events of one text, and lines of one name in an event, that are read; `Scanned.excess` says that there is more."""
_LONGEST_HEAD: Final = 8_000
_LONG: Final = 1_000_000
"""From so many characters on, the lines of a text are taken one by one, so that a hostile one costs no memory."""


def unfold(text: str) -> str:
    """Each content line on one line, begun by a line feed, whatever ends and folds there are (RFC 5545, 3.1)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n " in text:
        text = text.replace("\n ", "")
    if "\n\t" in text:
        text = text.replace("\n\t", "")
    return "\n" + text.removeprefix("\ufeff")


def scan(text: str) -> Scanned:
    """The events and zones of a text. An event whose end is missing is closed by the next one's begin."""
    first = _FIRST_EVENT.search(text, 0, _LONGEST_HEAD)
    if first is not None:
        # Nothing that comes before an event changes how it is read, and the texts of a calendar mostly begin alike.
        events, zones, zone, *_ = _head(text[: first.start()])
        if not events:
            return _scanned(unfold(text[first.start() + 1 :]), zones, zone)
    return _scanned(unfold(text), (), "")


@lru_cache(maxsize=64)
def _head(text: str) -> Scanned:
    """What stands before the first event: zones, and the calendar's own."""
    return _scanned(unfold(text), (), "")


def _scanned(text: str, before: tuple[str, ...], calendar_zone: str) -> Scanned:
    """An unfolded text, or what of it follows a head with the zones `before` and the calendar's zone."""
    events: list[Properties] = []
    zones: list[str] = []
    skipped, excess = "", False
    event: Properties | None = None
    inner: list[str] | None = None
    for line in text.split("\n") if len(text) < _LONG else (match[0] for match in _LINE.finditer(text)):
        name, mark, rest = line.partition(":")
        if ";" in name:
            name, mark, rest = line.partition(";")
        if inner is not None:
            inner.append(line)
        if name not in _NEEDED:
            if name.isupper() or not name.isascii():
                continue
            name = name.upper()
            if name not in _NEEDED:
                continue
        if not mark:
            continue
        if name == "BEGIN":
            # Nobody gives it parameters, but `sync.icalendar_split` reads past them too
            component = (rest if mark == ":" else _with_parameters(rest).value).strip().upper()
            if component == "VEVENT":
                if len(events) >= MOST_EVENTS:
                    excess = True
                    break
                event, skipped, inner = {}, "", None
                events.append(event)
            elif not skipped and component != "VCALENDAR":
                skipped, inner = component, [] if component == "VTIMEZONE" and event is None else None
        elif name == "END":
            component = (rest if mark == ":" else _with_parameters(rest).value).strip().upper()
            if component == "VEVENT":
                event, skipped, inner = None, "", None
            elif component == skipped:
                if inner is not None:
                    zones.append("".join("\n" + one for one in inner[:-1]))
                skipped, inner = "", None
        elif skipped:
            continue
        elif event is not None:
            found = Line("", rest) if mark == ":" else _with_parameters(rest)
            if name in event:
                if len(event[name]) < MOST_LINES:
                    event[name].append(found)
                else:
                    excess = True
            else:
                event[name] = [found]
        elif name == "X-WR-TIMEZONE":
            calendar_zone = rest.strip()
    return Scanned(tuple(events), (*before, *zones), calendar_zone, event is not None, excess)


def zone_lines(zone: str) -> list[tuple[str, Line]]:
    """The lines of a VTIMEZONE that say what it does, by upper-case name, in the order of the text."""
    return [
        (name.upper(), Line("", rest) if mark == ":" else _with_parameters(rest))
        for name, mark, rest in _ZONE_LINE.findall(zone)
    ]


def parameter(params: str, name: str) -> str:
    """The first value of a parameter, unquoted, or empty (RFC 5545, 3.2)."""
    if params.startswith(";TZID=") and name == "TZID" and params.count(";") == 1 and '"' not in params:
        return params[6:].strip()
    if params and name in params.upper():
        for found, value in _PARAMETER.findall(params):
            if found.upper() == name:
                return str(value).strip('"').strip()
    return ""


def text_value(value: str) -> str:
    """A TEXT value with its escapes undone (RFC 5545, 3.3.11)."""
    return _ESCAPE.sub(_unescaped, value) if "\\" in value else value


def _with_parameters(rest: str) -> Line:
    if '"' in rest:
        match = _PARAMETERS.match(rest)
        if match:
            return Line(";" + match[1], match[2])
    params, _, value = rest.partition(":")
    return Line(";" + params, value)


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]

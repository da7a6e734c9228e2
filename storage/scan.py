"""One pass over iCalendar text for the few properties that the schedule needs (RFC 5545, 3.1 and 3.6); linear in time.

The text itself stays the truth: whatever is edited or odd is parsed in full elsewhere. Nothing here raises: what is not
iCalendar simply holds no events.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import Final, NamedTuple


class Line(NamedTuple):
    """A content line without its name. `params` is raw (`;TZID=Europe/Berlin`), `value` is raw."""

    params: str
    value: str


_line: Final = partial(tuple.__new__, Line)
"""A `Line` of a pair, in half the time: each event has about ten."""

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


_CALENDAR_ZONE: Final = "X-WR-TIMEZONE"
_PROPERTIES: Final = frozenset({
    "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY",
    "LOCATION", "DESCRIPTION", "STATUS", "TRANSP", "SEQUENCE", "X-MICROSOFT-CDO-BUSYSTATUS", _CALENDAR_ZONE,
})  # fmt: skip
_NEEDED: Final = _PROPERTIES | {"BEGIN", "END"}
_ZONE_NEEDED: Final = ("BEGIN", "END", "TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO")
_ZONE_LINE: Final = re.compile(rf"\n({'|'.join(_ZONE_NEEDED)})([;:])([^\n]*)", re.IGNORECASE | re.ASCII)
_EVENT: Final = "\nBEGIN:VEVENT"
_WHOLE_LINE: Final = re.compile(r"\r?\n(?![ \t])")
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
    first = text.find(_EVENT, 0, _LONGEST_HEAD)
    if first >= 0 and _WHOLE_LINE.match(text, first + len(_EVENT)):
        # Nothing that comes before an event changes how it is read, and the texts of a calendar mostly begin alike.
        events, zones, zone, *_ = _head(text[:first])
        if not events:
            return _scanned(unfold(text[first + 1 :]), zones, zone)
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
    open_event: Properties | None = None  # where a line goes: the event, while nothing that is nested in it is open
    inner: list[str] | None = None
    for line in text.split("\n") if len(text) < _LONG else (match[0] for match in _LINE.finditer(text)):
        head, mark, rest = line.partition(":")
        if open_event is not None and mark and head in _PROPERTIES and head not in open_event:
            open_event[head] = [_line(("", rest))]  # most lines by far; what follows would do the same
            continue
        name, semicolon, params = head.partition(";") if ";" in head else (head, "", "")
        if inner is not None:
            inner.append(line)
        if name not in _NEEDED:
            if name.isupper() or not name.isascii():
                continue
            name = name.upper()
            if name not in _NEEDED:
                continue
        if name in _PROPERTIES:
            if open_event is None:
                if name == _CALENDAR_ZONE and event is None and not skipped and (mark or semicolon):
                    calendar_zone = (line[len(name) + 1 :] if semicolon else rest).strip()
                continue
            if not semicolon:
                if not mark:
                    continue
                found = _line(("", rest))
            elif '"' in head or not mark:
                found = _with_parameters(line[len(name) + 1 :])
            else:
                found = _line((";" + params, rest))
            if name not in open_event:
                open_event[name] = [found]
            elif len(open_event[name]) < MOST_LINES:
                open_event[name].append(found)
            else:
                excess = True
            continue
        if not (mark or semicolon):
            continue
        # Nobody gives BEGIN and END parameters, but `sync.icalendar_split` reads past them too
        component = (_with_parameters(line[len(name) + 1 :]).value if semicolon else rest).strip().upper()
        if name == "BEGIN":
            if component == "VEVENT":
                if len(events) >= MOST_EVENTS:
                    excess = True
                    break
                event, skipped, inner = {}, "", None
                open_event = event
                events.append(event)
            elif not skipped and component != "VCALENDAR":
                skipped, inner = component, [] if component == "VTIMEZONE" and event is None else None
                open_event = None if skipped else event
        elif component == "VEVENT":
            event, open_event, skipped, inner = None, None, "", None
        elif component == skipped:
            if inner is not None:
                zones.append("".join("\n" + one for one in inner[:-1]))
            skipped, inner, open_event = "", None, event
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

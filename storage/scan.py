"""One pass over iCalendar text for the few properties that the schedule needs (RFC 5545, 3.1 and 3.6); linear in time.

The text itself stays the truth: whatever is edited or odd is parsed in full elsewhere. Nothing here raises: what is not
iCalendar simply holds no events.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple


class Line(NamedTuple):
    """A content line without its name. `params` is raw (`;TZID=Europe/Berlin`), `value` is raw."""

    params: str
    value: str


Properties = dict[str, list[Line]]
"""Lines by upper-case property name, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What one text holds. Components other than VEVENT and VTIMEZONE, and what is nested in an event, are left out."""

    events: tuple[Properties, ...] = ()
    zones: tuple[str, ...] = ()
    """Each VTIMEZONE's unfolded inner lines."""
    zone: str = ""
    """`X-WR-TIMEZONE` (a common extension): the zone that the calendar's author had in mind."""
    cut: bool = False
    """The text ends inside an event."""


_NEEDED: Final = (
    "BEGIN", "END", "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY",
    "LOCATION", "DESCRIPTION", "STATUS", "TRANSP", "SEQUENCE", "X-MICROSOFT-CDO-BUSYSTATUS", "X-WR-TIMEZONE",
)  # fmt: skip
_ZONE_NEEDED: Final = ("BEGIN", "END", "TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO")
_LINE: Final = re.compile(rf"\n(?=[BDELRSTUX])({'|'.join(_NEEDED)})([;:])([^\n]*)")
_LINE_ANY_CASE: Final = re.compile(_LINE.pattern, re.IGNORECASE | re.ASCII)
_ZONE_LINE: Final = re.compile(rf"\n({'|'.join(_ZONE_NEEDED)})([;:])([^\n]*)", re.IGNORECASE | re.ASCII)
_LOWER_CASE_NAME: Final = re.compile(r"\n[A-Z-]*[a-z]")
_PARAMETERS: Final = re.compile(r'((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)
_PARAMETER: Final = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;"]*)')
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)


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
    text = unfold(text)
    lines = _LINE_ANY_CASE if _LOWER_CASE_NAME.search(text) else _LINE
    events: list[Properties] = []
    zones: list[str] = []
    calendar_zone = skipped = ""
    event: Properties | None = None
    skipped_from = 0
    for match in lines.finditer(text):
        name, mark, rest = match.groups()
        if lines is _LINE_ANY_CASE:
            name = name.upper()
        if name == "BEGIN":
            component = rest.strip().upper()
            if component == "VEVENT":
                event, skipped = {}, ""
                events.append(event)
            elif not skipped and component != "VCALENDAR":
                skipped, skipped_from = component, match.end()
        elif name == "END":
            component = rest.strip().upper()
            if component == "VEVENT":
                event, skipped = None, ""
            elif component == skipped:
                if skipped == "VTIMEZONE" and event is None:
                    zones.append(text[skipped_from : match.start()])
                skipped = ""
        elif skipped:
            continue
        elif event is not None:
            line = Line("", rest) if mark == ":" else _with_parameters(rest)
            if name in event:
                event[name].append(line)
            else:
                event[name] = [line]
        elif name == "X-WR-TIMEZONE":
            calendar_zone = rest.strip()
    return Scanned(tuple(events), tuple(zones), calendar_zone, event is not None)


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

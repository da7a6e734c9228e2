"""Events as iCalendar text (RFC 5545), as the programs of the time write them: folded, escaped, CRLF."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

PRODUCT = "-//Samplehaven//Invented calendars//EN"


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone by the name that events use for it, and the VTIMEZONE that comes along (empty for none)."""

    name: str
    definition: str = ""


OUTLOOK = Zone(
    "W. Europe Standard Time",
    "BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\n"
    "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
    "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE",
)
"""Outlook's name for Berlin, Rome, Stockholm: not an IANA one."""
KATHMANDU = Zone(
    "Asia/Kathmandu",
    "BEGIN:VTIMEZONE\nTZID:Asia/Kathmandu\nBEGIN:STANDARD\nDTSTART:19860101T000000\n"
    "TZOFFSETFROM:+0530\nTZOFFSETTO:+0545\nTZNAME:+0545\nEND:STANDARD\nEND:VTIMEZONE",
)
"""A quarter of an hour off everybody else."""
SHIP = Zone(
    "Ship time",
    "BEGIN:VTIMEZONE\nTZID:Ship time\nBEGIN:STANDARD\nDTSTART:20200101T000000\n"
    "TZOFFSETFROM:-0330\nTZOFFSETTO:-0330\nTZNAME:SHIP\nEND:STANDARD\nEND:VTIMEZONE",
)
"""A zone that only its own definition explains."""


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def days(number: int) -> timedelta:
    return timedelta(days=number)


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT. `start` is a date for all-day; a naive datetime floats unless `zone` is given."""

    uid: str
    summary: str
    start: date | datetime
    lasts: timedelta
    zone: Zone | None = None
    rule: str = ""
    location: str = ""
    description: str = ""
    except_on: tuple[date | datetime, ...] = ()
    also_on: tuple[date | datetime, ...] = ()
    instead_of: date | datetime | None = None
    """The original start of the instance that this one replaces (RECURRENCE-ID)."""
    status: str = "CONFIRMED"
    free: bool = False


def calendar(events: Iterable[Event], stamp: datetime) -> str:
    """One calendar object resource (RFC 4791, 4.1): events of one UID with the zones that they use."""
    events = tuple(events)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}"]
    for zone in dict.fromkeys(event.zone for event in events):
        if zone is not None and zone.definition:
            lines += zone.definition.split("\n")
    for event in events:
        lines += _event(event, stamp)
    return "".join(f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in _fold(line))


def _event(event: Event, stamp: datetime) -> list[str]:
    lines = ["BEGIN:VEVENT", f"UID:{event.uid}", f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}", f"SUMMARY:{_text(event.summary)}"]
    lines += [_moment("DTSTART", event.start, event.zone), _moment("DTEND", event.start + event.lasts, event.zone)]
    if event.instead_of is not None:
        lines.append(_moment("RECURRENCE-ID", event.instead_of, event.zone))
    if event.rule:
        lines.append(f"RRULE:{event.rule}")
    lines += [_moment("EXDATE", moment, event.zone) for moment in event.except_on]
    lines += [_moment("RDATE", moment, event.zone) for moment in event.also_on]
    if event.location:
        lines.append(f"LOCATION:{_text(event.location)}")
    if event.description:
        lines.append(f"DESCRIPTION:{_text(event.description)}")
    if event.status != "CONFIRMED":
        lines.append(f"STATUS:{event.status}")
    if event.free:
        lines.append("TRANSP:TRANSPARENT")
    return [*lines, "END:VEVENT"]


def _moment(name: str, moment: date | datetime, zone: Zone | None) -> str:
    if not isinstance(moment, datetime):
        return f"{name};VALUE=DATE:{moment:%Y%m%d}"
    if moment.tzinfo is not None:
        return f"{name}:{moment:%Y%m%dT%H%M%SZ}"
    return f"{name};TZID={zone.name}:{moment:%Y%m%dT%H%M%S}" if zone else f"{name}:{moment:%Y%m%dT%H%M%S}"


def _text(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _fold(line: str) -> Iterable[str]:
    """At most 75 octets a line, never within a character (RFC 5545, 3.1)."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > 74:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part

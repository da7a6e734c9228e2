"""Events of services that speak JSON, written as iCalendar text (RFC 5545): what the boxes keep and expand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime
from typing import TypeVar

Moment = TypeVar("Moment", bound=date)
PRODUCT = "-//OptiMantra//Desktop//EN"
_CONTROLS = {code: None for code in range(32) if code != 10} | {127: None}


@dataclass(frozen=True, slots=True)
class Vevent:
    """One VEVENT, displayed fields only.

    `start`, `end` (exclusive) and `recurrence_id` are dates for all-day, else aware datetimes, which are written as
    wall times of `zone` (an IANA name) or in UTC without one; naive datetimes float. `rules` are whole content lines
    (`RRULE:…`, `EXDATE;TZID=…:…`) as a service gave them.
    """

    uid: str
    start: date
    end: date
    zone: str = ""
    summary: str = ""
    location: str = ""
    rules: tuple[str, ...] = ()
    also: tuple[date, ...] = ()
    """Further starts of the same length (RDATE), of the kind of `start`."""
    recurrence_id: date | None = None
    status: str = ""
    """`TENTATIVE`, `CANCELLED`, or empty for confirmed."""
    free: bool = False
    private: bool = False
    stamp: datetime | None = None
    """When this was written (DTSTAMP), aware; readers of an exported file ask for it, our own boxes do not."""
    alarm: int | None = None
    """Minutes before the start at which it rings; None rings never."""


def vcalendar(events: Iterable[Vevent], name: str = "") -> str:
    """One VCALENDAR with these events, folded at 75 octets. Zones go by their IANA names, without definitions."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}"]
    if name:
        lines.append(f"X-WR-CALNAME:{text(name)}")
    for event in events:
        lines += _lines(event)
    return "".join(f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in _folded(line))


def text(value: str) -> str:
    """A TEXT value (3.3.11): escaped, control characters dropped."""
    value = value.replace("\r\n", "\n").translate(_CONTROLS)
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _lines(event: Vevent) -> list[str]:
    lines = ["BEGIN:VEVENT", f"UID:{text(event.uid)}"]
    if event.stamp is not None:
        lines.append(_moment("DTSTAMP", (event.stamp,), ""))
    lines += [_moment("DTSTART", (event.start,), event.zone), _moment("DTEND", (event.end,), event.zone)]
    if event.recurrence_id is not None:
        lines.append(_moment("RECURRENCE-ID", (event.recurrence_id,), event.zone))
    # A line break inside a rule would begin a line of its own
    lines += [rule.translate({10: None, 13: None}) for rule in event.rules]
    if event.also:
        lines.append(_moment("RDATE", event.also, event.zone))
    if event.summary:
        lines.append(f"SUMMARY:{text(event.summary)}")
    if event.location:
        lines.append(f"LOCATION:{text(event.location)}")
    if event.status:
        lines.append(f"STATUS:{event.status}")
    if event.free:
        lines.append("TRANSP:TRANSPARENT")
    if event.private:
        lines.append("CLASS:PRIVATE")
    if event.alarm is not None:
        trigger = f"TRIGGER:-PT{event.alarm}M"
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{text(event.summary)}", trigger, "END:VALARM"]
    return [*lines, "END:VEVENT"]


def within_reach(moment: Moment) -> Moment:
    """A day or an instant that can be told in every zone: not of the first or the last year. Raises `ValueError`."""
    if not MINYEAR < moment.year < MAXYEAR:
        raise ValueError("out of reach")
    return moment


def _moment(name: str, moments: tuple[date, ...], zone: str) -> str:
    first = moments[0]
    if not isinstance(first, datetime):
        return f"{name};VALUE=DATE:{','.join(f'{moment:%Y%m%d}' for moment in moments)}"
    if first.tzinfo is None:
        return f"{name}:{','.join(f'{moment:%Y%m%dT%H%M%S}' for moment in moments)}"
    aware = [moment for moment in moments if isinstance(moment, datetime)]
    if not zone or zone == "UTC":
        return f"{name}:{','.join(f'{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}' for moment in aware)}"
    from zoneinfo import ZoneInfo

    walls = [moment.astimezone(ZoneInfo(zone)) for moment in aware]
    if any(wall.fold for wall in walls):
        # The second of two equal wall times can't be written as one (3.3.5)
        return _moment(name, tuple(aware), "")
    return f"{name};TZID={zone}:{','.join(f'{wall:%Y%m%dT%H%M%S}' for wall in walls)}"


def _folded(line: str) -> Iterator[str]:
    """At most 75 octets a line, never within a character (3.1)."""
    if len(line) <= 18 or (len(line) <= 75 and line.isascii()):
        yield line
        return
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > 75:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part

"""What one VEVENT says of its time, length and look, read leniently (RFC 5545, 3.6.1). Pure.

Where a text bends the RFC, it is read the way that loses no appointment.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from storage.display_text import one_line
from storage.errors import Unreadable
from storage.ical_values import LATEST, Duration, Moment, duration, moment
from storage.records.events import Status
from storage.records.times import DAY, TimeKind
from storage.scan import Line, Properties, parameter, text_value
from storage.zones import UTC_CLOCK, Clock, Zones

_SHORT: Final = 100
CHANGE_REACH: Final = 4 * 3600
"""No clock change is wider: how far a wall time may be from the one that its instant reads as."""


def text_of(event: Properties, name: str) -> str:
    if name not in event:
        return ""
    value = event[name][0].value
    return text_value(value) if "\\" in value else value


@lru_cache(maxsize=256)
def _zone_of(params: str) -> str:
    """The TZID of parameters that are short, as nearly all are: a calendar has a handful of them."""
    return parameter(params, "TZID")


def zone_of(params: str) -> str:
    """The TZID that parameters name, or empty."""
    return _zone_of(params) if len(params) < _SHORT else parameter(params, "TZID")


class At(NamedTuple):
    """A start, end or recurrence id with its reading. `seconds` as in `storage.records.times`."""

    seconds: int
    wall: int
    kind: TimeKind
    clock: Clock


class Reader:
    """Reads times of one series: knows its zones and what floating means."""

    __slots__ = ("default", "zones")

    def __init__(self, zones: Zones, default: Clock | None) -> None:
        self.zones, self.default = zones, default

    def at(self, line: Line) -> At:
        """Raises `Unreadable`."""
        return self.read(moment(line.value), line.params, None)

    def read(self, found: Moment, params: str, master: At | None) -> At:
        """A moment with its parameters; a zone that is not said is the master's, then the calendar's."""
        if found.is_date:
            return At(found.wall, found.wall, TimeKind.ALL_DAY, UTC_CLOCK)
        if found.is_utc:
            return At(found.wall, found.wall, TimeKind.TIMED, UTC_CLOCK)
        return self.in_zone(found.wall, zone_of(params), master)

    def in_zone(self, wall: int, tzid: str, master: At | None) -> At:
        """A wall time in the zone that a TZID means; where it means none, in the master's, then the calendar's."""
        clock = self.zones.clock(tzid) if tzid else None
        if clock is None and master is not None and master.kind is not TimeKind.ALL_DAY:
            return at_wall(master, wall)
        clock = clock or self.default
        if clock is None:
            return At(wall, wall, TimeKind.FLOATING, UTC_CLOCK)
        return At(clock.utc(wall), wall, TimeKind.TIMED, clock)


def at_wall(like: At, wall: int) -> At:
    """Another wall time of the same kind and clock."""
    if like.kind is TimeKind.TIMED:
        return At(like.clock.utc(wall), wall, like.kind, like.clock)
    return At(wall, wall, like.kind, like.clock)


class Length(NamedTuple):
    """How long an event is: nominal days first, then exact seconds (RFC 5545, 3.8.5.3)."""

    days: int
    seconds: int

    def end(self, start: At) -> int:
        end = at_wall(start, min(start.wall + self.days * DAY, LATEST)).seconds if self.days else start.seconds
        return min(max(end + self.seconds, start.seconds), LATEST)

    @property
    def most(self) -> int:
        """No instance lasts longer, clock changes included."""
        return self.days * DAY + self.seconds + CHANGE_REACH


_A_DAY: Final = Length(1, 0)
_NO_TIME: Final = Length(0, 0)


def length_of(event: Properties, start: At, reader: Reader) -> Length:
    """From DTEND, else DURATION, else a day for a date and nothing for a time (RFC 5545, 3.6.1)."""
    all_day = start.kind is TimeKind.ALL_DAY
    least = _A_DAY if all_day else _NO_TIME
    try:
        if "DTEND" in event:
            end = _end(event["DTEND"][0], start, reader)
            if all_day:
                return max(Length(-(-(end.wall - start.wall) // DAY), 0), least)
            return Length(0, end.seconds - start.seconds) if end.seconds > start.seconds else least
        if "DURATION" in event:
            length = duration(event["DURATION"][0].value)
            return max(_rounded(length) if all_day else Length(*length), least)
    except Unreadable:
        pass  # an end that can't be read costs the length, not the appointment
    return least


def _end(line: Line, start: At, reader: Reader) -> At:
    found = moment(line.value, clamp=True)
    if found.is_date and start.kind is not TimeKind.ALL_DAY:
        return at_wall(start, found.wall)
    if start.kind is TimeKind.ALL_DAY:
        return At(found.wall, found.wall, TimeKind.ALL_DAY, UTC_CLOCK)
    if found.is_utc:
        end = reader.read(found, "", None)
    else:
        tzid = zone_of(line.params)
        end = reader.in_zone(found.wall, tzid, None if tzid else start)
    if end.kind is start.kind:
        return end
    return at_wall(start, found.wall)


def _rounded(length: Duration) -> Length:
    return Length(length.days - (-length.seconds // DAY), 0)


class Look(NamedTuple):
    """What an instance says besides its time."""

    uid: str
    summary: str
    location: str
    status: Status
    busy: bool


_STATUS: Final = {"TENTATIVE": Status.TENTATIVE, "CANCELLED": Status.CANCELLED, "CANCELED": Status.CANCELLED}
_FREE: Final = frozenset({"FREE", "WORKINGELSEWHERE"})


def look_of(event: Properties, base: Look | None = None) -> Look:
    """`base` lends words to a sparse override."""
    said = text_of(event, "X-MICROSOFT-CDO-BUSYSTATUS").strip().upper() if "X-MICROSOFT-CDO-BUSYSTATUS" in event else ""
    status = Status.CONFIRMED
    if "STATUS" in event:
        status = _STATUS.get(text_of(event, "STATUS").strip().upper(), status)
    elif said == "TENTATIVE":
        status = Status.TENTATIVE
    busy = text_of(event, "TRANSP").strip().upper() != "TRANSPARENT" if "TRANSP" in event else said not in _FREE
    summary, location = one_line(text_of(event, "SUMMARY")), one_line(text_of(event, "LOCATION"))
    if base is not None:
        summary, location = summary or base.summary, location or base.location
    return Look(one_line(text_of(event, "UID")), summary, location, status, busy and status is not Status.CANCELLED)


def matched(at: At, master: At | None) -> At:
    """A recurrence id, RDATE or the like as an instance of the master: kinds that differ meet by date and wall time."""
    if master is None or at.kind is master.kind:
        return at
    if master.kind is TimeKind.ALL_DAY:
        return at_wall(master, at.wall // DAY * DAY)
    if at.kind is TimeKind.ALL_DAY:
        return at_wall(master, at.wall + master.wall % DAY)
    return at_wall(master, at.wall)


def wall_like(at: At, master: At) -> int:
    """The same moment as the master's own clock reads it."""
    if at.kind is TimeKind.TIMED and at.clock is not master.clock:
        return master.clock.wall(at.seconds)
    return at.wall

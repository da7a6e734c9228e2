"""Which zone a TZID means, and what the clock says there (RFC 5545, 3.2.19, 3.3.5 and 3.6.5).

Resolved in this order: an IANA name → the same behind a vendor's prefix → a Windows name → a fixed offset such as
`UTC+02:00` → the VTIMEZONE that the text carries. A wall time that a clock change skips is read with the offset before
the change, one that it repeats is the first of the two.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Final

from storage.errors import Unreadable
from storage.ical_values import EARLIEST, LATEST, moment, offset
from storage.records.times import DAY, seconds_instant
from storage.rule_text import Freq, read_rule
from storage.rules import walls
from storage.scan import Line, parameter, zone_lines

_UTC_NAMES: Final = frozenset(
    {"utc", "z", "etc/utc", "etc/uct", "uct", "zulu", "etc/zulu", "universal", "etc/universal"}
)
_FIXED: Final = re.compile(r"\(?(?:UTC|GMT)\)?([+-]\d\d?)(?::?(\d\d))?\)?", re.ASCII | re.IGNORECASE)
_YEAR: Final = 366 * DAY
_MOST_DAYS: Final = 20_000
_MOST_ONSETS: Final = 20_000

OffsetAt = Callable[[int], int]


class Clock:
    """What the clock says in one zone. `name` is the IANA name, empty for UTC and for zones that have none."""

    __slots__ = ("_instants", "_walls", "name")

    def __init__(self, name: str, offset_of_wall: OffsetAt, offset_of_instant: OffsetAt) -> None:
        self.name = name
        self._walls, self._instants = _Daily(offset_of_wall), _Daily(offset_of_instant)

    def utc(self, wall: int) -> int:
        """UTC seconds of wall-clock seconds."""
        return wall - self._walls.at(wall)

    def wall(self, instant: int) -> int:
        """Wall-clock seconds of UTC seconds."""
        return instant + self._instants.at(instant)


class _Daily:
    """Offsets remembered by the day, for the days on which nothing changes: nearly all."""

    __slots__ = ("_days", "_offset")

    def __init__(self, offset: OffsetAt) -> None:
        self._offset = offset
        self._days: dict[int, int | None] = {}

    def at(self, seconds: int) -> int:
        day = seconds // DAY
        try:
            offset = self._days[day]
        except KeyError:
            offset = self._look_up(day)
        return self._offset(seconds) if offset is None else offset

    def _look_up(self, day: int) -> int | None:
        """The offset that holds all day, None when the clock changes in it; remembered."""
        # A day that is known to hold one offset has it at both of its midnights.
        first, last = self._days.get(day - 1), self._days.get(day + 1)
        first = self._offset(day * DAY) if first is None else first
        last = self._offset(day * DAY + DAY) if last is None else last
        offset = first if first == last else None
        if len(self._days) > _MOST_DAYS:
            self._days.clear()
        self._days[day] = offset
        return offset


UTC_CLOCK: Final = Clock("", lambda _: 0, lambda _: 0)


class Zones:
    """The zones of one text or series: names first, then the VTIMEZONEs that it carries."""

    __slots__ = ("_carried", "_texts")

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)
        self._carried: dict[str, Clock | None] = {}

    def clock(self, tzid: str) -> Clock | None:
        """The clock that a TZID means, or None when nothing tells."""
        return named_clock(tzid) or (self._custom(tzid.strip('"')) if self._texts else None)

    def _custom(self, tzid: str) -> Clock | None:
        """That of the first text which defines it in a way that can be read. Only those that name it are read: a text
        may carry thousands of zones."""
        if tzid not in self._carried:
            self._carried[tzid] = next(
                (found[1] for text in self._texts if tzid in text and (found := _readable(text))[0] == tzid), None
            )
        return self._carried[tzid]


def iana_name(tzid: str) -> str:
    """The IANA name that a TZID means, or empty: by name, behind a prefix (`/mozilla.org/2005_1/…`), or Windows'."""
    known = _iana_names()
    parts = tzid.strip().strip('"').split("/")[-3:]
    for first in range(len(parts)):
        found = known.get("/".join(parts[first:]).casefold())
        if found:
            return found
    return _windows_name(tzid.strip().strip('"'))


@lru_cache(maxsize=256)
def named_clock(tzid: str) -> Clock | None:
    """The clock of a TZID by its name alone, or None."""
    if not tzid or len(tzid) > 200:
        return None
    name = iana_name(tzid)
    if tzid.strip().casefold() in _UTC_NAMES or name.casefold() in _UTC_NAMES:
        return UTC_CLOCK
    if name:
        return _iana_clock(name)
    fixed = _FIXED.fullmatch(tzid.strip())
    if fixed and int(fixed[1]) in range(-14, 15):
        sign = -1 if fixed[1].startswith("-") else 1
        east = int(fixed[1]) * 3600 + sign * int(fixed[2] or 0) * 60
        return Clock("", lambda _: east, lambda _: east)
    return None


@lru_cache(maxsize=128)
def _iana_clock(name: str) -> Clock:
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(name)
    epoch = datetime(1970, 1, 1, tzinfo=zone)
    return Clock(name, lambda wall: _wall_offset(epoch, wall), lambda instant: _instant_offset(zone, instant))


def _wall_offset(epoch: datetime, wall: int) -> int:
    """`epoch` is midnight by the zone's own clock: what is added to it is counted by that clock too."""
    at = (epoch + timedelta(0, min(max(wall, EARLIEST), LATEST))).utcoffset()
    return 0 if at is None else at.days * DAY + at.seconds


def _instant_offset(zone: tzinfo, instant: int) -> int:
    at = seconds_instant(min(max(instant, EARLIEST), LATEST), UTC).astimezone(zone).utcoffset()
    return 0 if at is None else at.days * DAY + at.seconds


@lru_cache(maxsize=1)
def _iana_names() -> dict[str, str]:
    """Every name of the time-zone data, links too, by its folded form."""
    from importlib.resources import files

    names = files("tzdata").joinpath("zones").read_text(encoding="ascii").split()
    return {name.casefold(): name for name in names}


def _windows_name(name: str) -> str:
    """The IANA name of a Windows zone (CLDR's choice for the whole world), or empty."""
    from tzlocal.windows_tz import win_tz

    found = win_tz.get(name)
    if found is None and name.lower().endswith("time"):
        found = {key.casefold(): value for key, value in win_tz.items()}.get(name.casefold())
    return _iana_names().get((found or "").casefold(), "")


class _Observance:
    """One STANDARD or DAYLIGHT part of a VTIMEZONE: from when on which offset holds."""

    __slots__ = ("dates", "rules", "start", "whence", "whither")

    def __init__(self, start: int, whence: int, whither: int, rules: Sequence[str], dates: Sequence[int]) -> None:
        self.start, self.whence, self.whither = start, whence, whither
        self.rules, self.dates = rules, dates

    def onsets(self, low: int, high: int) -> set[int]:
        """Wall times, by the clock before, of the changes between `low` and `high`, and of the last before them."""
        found = {one for one in (self.start, *self.dates) if one <= high}
        for text in self.rules:
            rule = read_rule(text)
            if rule.freq > Freq.MONTHLY:
                raise Unreadable("zone-rule")
            end = high
            if rule.until:
                at = moment(rule.until, clamp=True)
                end = min(high, at.wall + (self.whence if at.is_utc else 0) + (DAY - 1 if at.is_date else 0))
            found.update(walls(rule, self.start, min(low, end) - 2 * _YEAR, end))
        if len(found) > _MOST_ONSETS:
            raise Unreadable("zone-rule")
        return found


def _readable(text: str) -> tuple[str | None, Clock | None]:
    try:
        return custom_clock(text)
    except Unreadable:
        return None, None


def custom_clock(text: str) -> tuple[str, Clock]:
    """TZID and clock of a VTIMEZONE's inner lines (RFC 5545, 3.6.5). Raises `Unreadable`."""
    tzid, observances = _observances(zone_lines(text))
    if not observances:
        raise Unreadable("zone-empty")
    chunks: dict[int, tuple[list[int], list[int], list[int], int]] = {}

    def chunk(at: int) -> tuple[list[int], list[int], list[int], int]:
        """Changes around `at`: since which instant and wall time, to which offset; and the offset before all."""
        number = at // (10 * _YEAR)
        found = chunks.get(number)
        if found is None:
            low = number * 10 * _YEAR - 2 * DAY
            changes = sorted(
                (onset - one.whence, onset + max(0, one.whither - one.whence), one.whither, one.whence)
                for one in observances
                for onset in one.onsets(low, low + 10 * _YEAR + 4 * DAY)
            )
            before = changes[0][3] if changes else observances[0].whence
            found = [one[0] for one in changes], [one[1] for one in changes], [one[2] for one in changes], before
            chunks[number] = found
        return found

    def of_wall(wall: int) -> int:
        _, since, to, before = chunk(wall)
        place = bisect_right(since, wall)
        return to[place - 1] if place else before

    def of_instant(instant: int) -> int:
        since, _, to, before = chunk(instant)
        place = bisect_right(since, instant)
        return to[place - 1] if place else before

    # A rule that can't be read must show now, when the text can still be set aside, and not at the first question.
    of_wall(0)
    return tzid, Clock("", of_wall, of_instant)


def _observances(lines: Sequence[tuple[str, Line]]) -> tuple[str, list[_Observance]]:
    tzid, found, part = "", [], dict[str, list[str]]()
    inside = False
    for name, line in lines:
        if name == "BEGIN":
            inside, part = line.value.strip().upper() in {"STANDARD", "DAYLIGHT"}, {}
        elif name == "END" and inside:
            inside = False
            found.append(_observance(part))
        elif inside:
            if name == "RDATE" and parameter(line.params, "VALUE").upper() == "PERIOD":
                continue
            part.setdefault(name, []).append(line.value)
        elif name == "TZID":
            tzid = line.value.strip()
    return tzid, found


def _observance(part: dict[str, list[str]]) -> _Observance:
    try:
        start, whence, whither = part["DTSTART"][0], part["TZOFFSETFROM"][0], part["TZOFFSETTO"][0]
    except KeyError:
        raise Unreadable("zone-part") from None
    dates = [moment(one, clamp=True).wall for value in part.get("RDATE", ()) for one in value.split(",")]
    return _Observance(moment(start, clamp=True).wall, offset(whence), offset(whither), part.get("RRULE", ()), dates)

"""The value types of iCalendar that carry time: DATE, DATE-TIME, DURATION, UTC-OFFSET (RFC 5545, 3.3)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from storage.errors import Unreadable
from storage.records.times import DAY, seconds_wall

EPOCH_ORDINAL: Final = date(1970, 1, 1).toordinal()
EARLIEST: Final = (date(2, 1, 1).toordinal() - EPOCH_ORDINAL) * DAY
LATEST: Final = (date(9998, 12, 31).toordinal() - EPOCH_ORDINAL) * DAY
"""A year inside what `datetime` can hold, so that no zone's offset can push a moment over the edge."""

_MOMENT: Final = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d):?(\d\d)?(?:[.,]\d*)?([Zz])?)?\s*", re.ASCII
)
_DURATION: Final = re.compile(
    r"\s*([+-])?P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?\s*",
    re.ASCII | re.IGNORECASE,
)
_OFFSET: Final = re.compile(r"\s*([+-])(\d\d):?(\d\d):?(\d\d)?\s*", re.ASCII)


class Moment(NamedTuple):
    """A DATE or DATE-TIME as it is written: wall-clock seconds (midnight for a date), and how to read them."""

    wall: int
    is_date: bool
    is_utc: bool


class Duration(NamedTuple):
    """A DURATION: nominal days and exact seconds are apart, as days are not all 24 hours long."""

    days: int
    seconds: int


def moment(value: str, *, clamp: bool = False) -> Moment:
    """Read a DATE or DATE-TIME (RFC 5545, 3.3.4, 3.3.5).

    Raises `Unreadable`: `bad-time`, or `out-of-range` for years 1 and 9999; with `clamp` those are the nearest moment
    that can be held instead (programs write them for "always").
    """
    if len(value) >= 15 and value[8] == "T" and (len(value) == 15 or value[15:] == "Z"):
        midnight, time = _midnight(value[:8]), _time(value[9:15])
        if midnight is not None and time is not None:
            return Moment(midnight + time, False, len(value) == 16)
    match = _MOMENT.fullmatch(value)
    if match is None:
        raise Unreadable("bad-time")
    year, month, day, hour, minute, second, utc = match.groups()
    try:
        wall = (date(int(year), int(month), int(day)).toordinal() - EPOCH_ORDINAL) * DAY
    except ValueError:
        raise Unreadable("bad-time") from None
    if hour is not None:
        clock = int(hour) * 3600 + int(minute) * 60 + min(int(second or 0), 59)
        if clock >= DAY or int(minute) > 59:
            raise Unreadable("bad-time")
        wall += clock
    if not EARLIEST <= wall <= LATEST:
        if not clamp:
            raise Unreadable("out-of-range")
        wall = min(max(wall, EARLIEST), LATEST)
    return Moment(wall, hour is None, utc is not None)


@lru_cache(maxsize=8192)
def _midnight(digits: str) -> int | None:
    """The midnight of a day that is written in eight digits and can be held; else None."""
    if not digits.isascii() or not digits.isdigit():
        return None
    try:
        wall = (date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).toordinal() - EPOCH_ORDINAL) * DAY
    except ValueError:
        return None
    return wall if EARLIEST <= wall < LATEST else None


@lru_cache(maxsize=2048)
def _time(digits: str) -> int | None:
    """The seconds of a day at a time that is written in six digits; else None."""
    if not digits.isascii() or not digits.isdigit():
        return None
    hour, minute, second = int(digits[:2]), int(digits[2:4]), min(int(digits[4:]), 59)
    return hour * 3600 + minute * 60 + second if hour < 24 and minute < 60 else None


def duration(value: str) -> Duration:
    """Read a DURATION (RFC 5545, 3.3.6); a negative one counts as none. Raises `Unreadable("bad-duration")`."""
    match = _DURATION.fullmatch(value)
    if match is None or not any(match.groups()[1:]):
        raise Unreadable("bad-duration")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    if match[1] == "-":
        return Duration(0, 0)
    return Duration(min(weeks * 7 + days, 4_000_000), hours * 3600 + minutes * 60 + seconds)


def offset(value: str) -> int:
    """Seconds east of UTC of a UTC-OFFSET (RFC 5545, 3.3.14). Raises `Unreadable("bad-offset")`."""
    match = _OFFSET.fullmatch(value)
    if match is None or int(match[2]) > 23 or int(match[3]) > 59:
        raise Unreadable("bad-offset")
    seconds = int(match[2]) * 3600 + int(match[3]) * 60 + int(match[4] or 0)
    return -seconds if match[1] == "-" else seconds


def moment_text(wall: int, *, is_date: bool = False, is_utc: bool = False) -> str:
    """Write a DATE (`20261123`) or DATE-TIME (`20261123T090000`, with `Z` for UTC)."""
    at = seconds_wall(wall)
    day = f"{at.year:04}{at.month:02}{at.day:02}"
    return day if is_date else f"{day}T{at.hour:02}{at.minute:02}{at.second:02}" + ("Z" if is_utc else "")

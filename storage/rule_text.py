"""A recurrence rule as it is written (RFC 5545, 3.3.10), read into sets of numbers and checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from storage.errors import Unreadable

_DAYS: Final = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_DAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?\d{1,10}", re.ASCII)


class Freq(IntEnum):
    """The unit that a rule counts in; the values are python-dateutil's."""

    YEARLY = 0
    MONTHLY = 1
    WEEKLY = 2
    DAILY = 3
    HOURLY = 4
    MINUTELY = 5
    SECONDLY = 6


@dataclass(frozen=True, slots=True)
class Rule:
    """One RRULE. Weekdays count from Monday = 0; an empty tuple means that the part is absent."""

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: str = ""
    """As written: how it is read depends on the event's start."""
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    days: tuple[tuple[int, int], ...] = ()
    """(nth, weekday); nth is 0 for every one."""
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0


@lru_cache(maxsize=512)
def read_rule(text: str) -> Rule:
    """Read an RRULE's value. Unknown parts (`X-…`) are passed over; the first of a repeated part counts.

    Raises `Unreadable`: `bad-rule`, `rule-interval` (0 would never move on), `rule-calendar` (RFC 7529 calendars).
    """
    parts: dict[str, str] = {}
    for part in text.strip().strip(";").split(";"):
        name, mark, value = part.partition("=")
        if not mark:
            raise Unreadable("bad-rule")
        parts.setdefault(name.strip().upper(), value.strip().upper())
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN" or parts.get("SKIP", "OMIT") != "OMIT":
        raise Unreadable("rule-calendar")
    try:
        freq = Freq[parts["FREQ"]]
        week_start = _DAYS[parts.get("WKST", "MO")]
    except KeyError:
        raise Unreadable("bad-rule") from None
    interval = _number(parts.get("INTERVAL", "1"), 0, 2**31)
    if interval == 0:
        raise Unreadable("rule-interval")
    count = _number(parts["COUNT"], -(2**31), 10**10) if parts.get("COUNT") else None
    return Rule(
        freq=freq,
        interval=interval,
        count=None if count is None or count < 0 else count,  # some programs write COUNT=-1 for "endless"
        until=parts.get("UNTIL", ""),
        months=_numbers(parts, "BYMONTH", 1, 12),
        month_days=_numbers(parts, "BYMONTHDAY", -31, 31, zero=False),
        year_days=_numbers(parts, "BYYEARDAY", -366, 366, zero=False),
        weeks=_numbers(parts, "BYWEEKNO", -53, 53, zero=False),
        days=_days(parts.get("BYDAY", "")),
        hours=_numbers(parts, "BYHOUR", 0, 23),
        minutes=_numbers(parts, "BYMINUTE", 0, 59),
        seconds=_numbers(parts, "BYSECOND", 0, 59, most=60),
        positions=_numbers(parts, "BYSETPOS", -366, 366, zero=False),
        week_start=week_start,
    )


def _number(text: str, low: int, high: int) -> int:
    # Unlike `int`, `strip` takes the separators U+001C to U+001F for white space
    text = text.strip()
    if _NUMBER.fullmatch(text) is None or not low <= int(text) <= high:
        raise Unreadable("bad-rule")
    return int(text)


def _numbers(
    parts: dict[str, str], name: str, low: int, high: int, *, zero: bool = True, most: int | None = None
) -> tuple[int, ...]:
    """Sorted, each once. `most` is allowed besides and counts as `high` (a leap second is the last we know)."""
    text = parts.get(name, "")
    if not text:
        return ()
    found = {min(_number(one, low, most or high), high) for one in text.split(",")}
    if not zero and 0 in found:
        raise Unreadable("bad-rule")
    return tuple(sorted(found))


def _days(text: str) -> tuple[tuple[int, int], ...]:
    found = set()
    for one in text.split(",") if text else ():
        match = _DAY.fullmatch(one.strip())
        if match is None or (match[1] and not 1 <= abs(int(match[1])) <= 53):
            raise Unreadable("bad-rule")
        found.add((int(match[1] or 0), _DAYS[match[2]]))
    return tuple(sorted(found))

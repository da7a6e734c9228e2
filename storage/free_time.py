"""When one is free: the stretches inside the wished hours that nothing on the merged day takes. Pure.

Hours are wall-clock minutes of a day in the person's zone; lengths are real minutes, so that an hour that is left out
gives no time and one that comes twice gives two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from storage.records.events import Occurrence, Status
from storage.records.times import DAY, TimeKind, instant_seconds

NOON: Final = 12 * 60
EVENING: Final = (17 * 60, 21 * 60)
"""Wall minutes of an evening; it needs no working hours."""
SNAP: Final = 15 * 60
"""A stretch that has begun already is offered from the next full quarter, seconds."""
_GIVEN_UP: Final = (Status.CANCELLED, Status.NOSHOW)
_NOT_FIRM: Final = (Status.TENTATIVE, Status.PROPOSED)
_MINUTE: Final = timedelta(minutes=1)


class Part(StrEnum):
    """Which part of the day is wished for."""

    WORK = "work"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


Hours = Mapping[int, tuple[int, int]]
"""From and until (wall minutes, exclusive) by ISO weekday; a weekday that is missing is left out."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: so many free minutes within these days and hours."""

    minutes: int
    first: date
    days: int
    hours: Hours
    buffer: int = 0
    """Minutes to keep free before and after whatever else is there."""
    tentative_takes: bool = True
    """Whether what is not firm yet takes its time."""
    all_day_takes: bool = True
    """Whether a busy event of whole days takes them."""


@dataclass(frozen=True, slots=True, order=True)
class Opening:
    """A free stretch, UTC seconds; `end` is exclusive."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        return (self.end - self.start) // 60


def hours_of(part: Part, working: Hours) -> dict[int, tuple[int, int]]:
    """The hours of a part of each working day; days on which nothing of it is left are missing."""
    cut = dict(working)
    match part:
        case Part.WORK:
            pass
        case Part.MORNING:
            cut = {weekday: (start, min(end, NOON)) for weekday, (start, end) in working.items()}
        case Part.AFTERNOON:
            cut = {weekday: (max(start, NOON), end) for weekday, (start, end) in working.items()}
        case Part.EVENING:
            cut = dict.fromkeys(working, EVENING)
    return {weekday: (start, end) for weekday, (start, end) in cut.items() if start < end}


def openings(occurrences: Iterable[Occurrence], wish: Wish, zone: tzinfo, now: int) -> tuple[Opening, ...]:
    """Every stretch of at least the wished length, by start; none that lies before `now` (UTC seconds)."""
    taken = _united(_taken(one, wish, zone) for one in occurrences if takes_time(one, wish))
    least = max(wish.minutes, 1) * 60
    found: list[Opening] = []
    place = 0
    for ahead in range(wish.days):
        day = wish.first + timedelta(days=ahead)
        span = wish.hours.get(day.isoweekday())
        if span is None:
            continue
        start, until = _instant(day, span[0], zone, late=False), _instant(day, span[1], zone, late=True)
        if start < now:
            start = -(-now // SNAP) * SNAP
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        at = place
        while start < until and at < len(taken) and taken[at][0] < until:
            if taken[at][0] - start >= least:
                found.append(Opening(start, taken[at][0]))
            start = max(start, taken[at][1])
            at += 1
        if until - start >= least:
            found.append(Opening(start, until))
    return tuple(found)


def takes_time(one: Occurrence, wish: Wish) -> bool:
    """Whether an occurrence makes one busy."""
    if not one.busy or one.status in _GIVEN_UP or one.end <= one.start:
        return False
    if one.status in _NOT_FIRM and not wish.tentative_takes:
        return False
    return wish.all_day_takes or not one.all_day


def _taken(one: Occurrence, wish: Wish, zone: tzinfo) -> tuple[int, int]:
    if one.kind is TimeKind.TIMED:
        start, end = one.start, one.end
    else:
        start, end = instant_seconds(one.start_in(zone)), instant_seconds(one.end_in(zone))
    room = 0 if one.all_day else wish.buffer * 60
    return start - room, end + room


def _united(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _instant(day: date, minute: int, zone: tzinfo, *, late: bool) -> int:
    """UTC seconds at which the wall clock first (`late`: last) shows this minute; the first one after it where it is
    left out."""
    wall = datetime(day.year, day.month, day.day) + minute * _MINUTE
    for _ in range(DAY // 60):
        moment = wall.replace(tzinfo=zone, fold=int(late)).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None, fold=0) == wall:
            return instant_seconds(moment)
        wall += _MINUTE
    return instant_seconds(wall.replace(tzinfo=zone))

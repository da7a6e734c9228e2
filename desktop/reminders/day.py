"""The day in one line: how many appointments, from when, the longest free time between them, what changed. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import Final

from desktop.reminders.plan import Kind, kind_of
from storage.free_time import Opening, Wish, openings
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId
from storage.records.times import instant_seconds
from ui.reminders.port import DayAhead

LEAST_FREE: Final = 30
"""Minutes: a shorter gap is a breath, not free time."""
MOST_TOLD: Final = 2
_GONE: Final = frozenset({Status.CANCELLED, Status.NOSHOW})


def day_ahead(
    occurrences: Iterable[Occurrence], practice: frozenset[CalendarId], changes: int, today: date, zone: tzinfo
) -> DayAhead:
    """What stands on `today`. Free time lies between the day's first beginning and last end, the longest first found
    but told in order. Without an own practice calendar one's own events are counted instead."""
    mine = [
        one
        for one in occurrences
        if kind_of(one, practice) is not Kind.ALL_DAY
        and one.status not in _GONE
        and one.status is not Status.BLOCKED
        and one.start_in(zone).date() == today
    ]
    counted = [one for one in mine if one.calendar in practice] if practice else mine
    starts = [instant_seconds(one.start_in(zone)) for one in counted]
    ends = [instant_seconds(one.end_in(zone)) for one in counted]
    return DayAhead(
        today,
        appointments=len(counted),
        first=min(starts, default=None),
        free=_free(occurrences, today, zone, min(starts), max(ends)) if starts else (),
        changes=changes,
    )


def _free(
    occurrences: Iterable[Occurrence], today: date, zone: tzinfo, first: int, last: int
) -> tuple[tuple[int, int], ...]:
    begin, end = datetime.fromtimestamp(first, zone), datetime.fromtimestamp(last, zone)
    until = end.hour * 60 + end.minute if end.date() == today else 24 * 60
    hours = {today.isoweekday(): (begin.hour * 60 + begin.minute, until)}
    wish = Wish(LEAST_FREE, today, 1, hours, all_day_takes=False)
    longest = sorted(openings(occurrences, wish, zone, first), key=_length, reverse=True)[:MOST_TOLD]
    return tuple((one.start, one.end) for one in sorted(longest))


def _length(opening: Opening) -> int:
    return opening.end - opening.start


def due(last: str, from_minute: int | None, now: datetime) -> bool:
    """Whether the day is to be told `now` (aware, in the person's zone). `last`: the ISO date it was last told for;
    `from_minute`: not before this wall minute, None for never."""
    if from_minute is None or last == now.date().isoformat():
        return False
    return now.hour * 60 + now.minute >= from_minute

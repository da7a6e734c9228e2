"""Which events a month shows in which lane of which week: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from storage.records.events import Occurrence
from storage.records.times import DAY, TimeKind, date_seconds
from storage.records.wall_clock import wall_clock
from ui.calendar.layout import Bar, lanes, split

WEEK = 7
MINUTE = 60


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One week of a month. Days count from the week's first; `timed` holds the rows of bars that have a time."""

    bars: tuple[Bar, ...]
    hidden: tuple[int, ...]
    """How many events each day hides behind its "+n more"."""
    timed: frozenset[int]


def month_rows(
    occurrences: Sequence[Occurrence], first: date, days: int, zone: tzinfo, room: int
) -> tuple[WeekRow, ...]:
    """`days // 7` weeks from `first`, with at most `room` lanes each.

    A timed event stands on the day it starts (on the range's first day when it started before); a bar over weeks is
    cut at their ends. Where a day has more than `room`, its last lane is left for the count.
    """
    by_day, long = _starting(occurrences, first, days, zone)
    _, loose = split([occurrences[row] for row in long], first, days, zone)
    bars = [bar._replace(row=long[bar.row]) for bar in loose]
    # One more than there is room for shows that a day is full; the rest of a full day is only counted.
    chips = [Bar(row, day, day, 0, False, False) for day, rows in enumerate(by_day) for row in rows[: room + 1]]
    beyond = [max(0, len(rows) - room - 1) for rows in by_day]
    timed = frozenset(chip.row for chip in chips)
    by_week: list[list[Bar]] = [[] for _ in range(days // WEEK)]
    for bar in (*bars, *chips):
        for week in range(bar.first_day // WEEK, bar.last_day // WEEK + 1):
            start, end = week * WEEK, week * WEEK + WEEK - 1
            by_week[week].append(
                Bar(
                    bar.row,
                    max(bar.first_day, start) - start,
                    min(bar.last_day, end) - start,
                    0,
                    bar.from_before or bar.first_day < start,
                    bar.goes_on or bar.last_day > end,
                )
            )
    return tuple(
        _fit(lanes(here, room), room, timed, beyond[week * WEEK : week * WEEK + WEEK])
        for week, here in enumerate(by_week)
    )


def _starting(
    occurrences: Sequence[Occurrence], first: date, days: int, zone: tzinfo
) -> tuple[list[list[int]], list[int]]:
    """The rows of the timed events that start on each day, and those of bars. Without pieces (`layout.split`): most
    of a full month is only counted."""
    by_day: list[list[int]] = [[] for _ in range(days)]
    long: list[int] = []
    origin, wall = date_seconds(first), wall_clock(zone).wall
    timed, all_day = TimeKind.TIMED, TimeKind.ALL_DAY
    for row, one in enumerate(occurrences):
        kind, start, end = one.kind, one.start, one.end
        if kind is all_day or end - start >= DAY:
            long.append(row)
            continue
        day = ((wall(start) if kind is timed else start) - origin) // DAY
        if 0 <= day < days:
            by_day[day].append(row)
        elif day < 0 and (wall(end) if kind is timed else end) >= origin + MINUTE:
            by_day[0].append(row)
    return by_day, long


def _fit(packed: Sequence[Bar], room: int, timed: frozenset[int], beyond: Sequence[int]) -> WeekRow:
    """Hide what has no room: a bar is shown when every day it covers has a lane for it. `beyond` is what each day hides
    in any case."""
    full = [0] * WEEK
    for bar in packed:
        for day in range(bar.first_day, bar.last_day + 1):
            full[day] = max(full[day], bar.lane)
    limit = [room if top < room else room - 1 for top in full]
    shown: list[Bar] = []
    hidden = list(beyond)
    for bar in packed:
        covered = range(bar.first_day, bar.last_day + 1)
        if all(bar.lane < limit[day] for day in covered):
            shown.append(bar)
        else:
            for day in covered:
                hidden[day] += 1
                limit[day] = min(limit[day], max(room - 1, 0))
    kept = tuple(bar for bar in shown if all(bar.lane < limit[day] for day in range(bar.first_day, bar.last_day + 1)))
    for bar in shown:
        if bar not in kept:
            for day in range(bar.first_day, bar.last_day + 1):
                hidden[day] += 1
    return WeekRow(kept, tuple(hidden), timed)

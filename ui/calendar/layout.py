"""Where occurrences go on a grid of days: pure, in minutes, columns and lanes; pixels come later.

The grid shows the wall clock: every day has 24 rows of one hour, also on the days when the clocks change. An event
stands where its start and end read on the wall, so nothing after a change is shifted. In the hour that is left out
(23-hour day) no event can start, and an event across it looks an hour longer than it lasts; in the hour that comes
twice (25-hour day) the two passes lie side by side, and an event across the change looks an hour shorter.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import accumulate

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence
from storage.records.times import TimeKind, date_seconds
from storage.records.wall_clock import wall_clock

DAY_MINUTES = 1440
FEW, MANY = 2, 5
WIDEST_TO_NARROWEST = 1.5
MANY_TO_NARROWEST = 2.5


class Piece(NamedTuple):
    """The part of a timed occurrence that falls on one day. `row` is its place in the sequence that was split.

    A tuple like `Slot` and `Bar`: a month of ten calendars has thousands of each.
    """

    row: int
    day: int
    start: int
    """Minutes of the day, 0–1439."""
    end: int
    """Minutes of the day, exclusive, 1–1440, never before `start`."""
    from_before: bool = False
    goes_on: bool = False


class Slot(NamedTuple):
    """A piece with its place among the ones it overlaps: `span` of `columns` columns, from `column`."""

    piece: Piece
    column: int
    span: int
    columns: int


class Bar(NamedTuple):
    """An all-day or day-long occurrence in the row above the hours; both days are inclusive and within the range."""

    row: int
    first_day: int
    last_day: int
    lane: int
    from_before: bool
    goes_on: bool


def split(
    occurrences: Sequence[Occurrence], first: date, days: int, zone: tzinfo
) -> tuple[tuple[Piece, ...], tuple[Bar, ...]]:
    """Pieces for the hours and bars for the row above, of what touches `days` days from `first` in `zone`.

    Whatever is all-day or lasts 24 hours or more is a bar; the rest is cut at midnight. Bars come without lanes.
    """
    pieces: list[Piece] = []
    bars: list[Bar] = []
    origin = date_seconds(first) // 60
    clock = wall_clock(zone)
    for row, occurrence in enumerate(occurrences):
        timed = occurrence.kind is TimeKind.TIMED
        start = (clock.wall(occurrence.start) if timed else occurrence.start) // 60 - origin
        end = (clock.wall(occurrence.end) if timed else occurrence.end) // 60 - origin
        from_day, from_minute = divmod(start, DAY_MINUTES)
        to_day, to_minute = divmod(end, DAY_MINUTES)
        to_day = max(from_day, to_day)
        if occurrence.kind is TimeKind.ALL_DAY or occurrence.end - occurrence.start >= DAY_MINUTES * 60:
            last_day = to_day - 1 if to_minute == 0 and to_day > from_day else to_day
            if last_day >= 0 and from_day < days:
                bars.append(Bar(row, max(from_day, 0), min(last_day, days - 1), 0, from_day < 0, last_day > days - 1))
            continue
        for day in range(max(from_day, 0), min(to_day, days - 1) + 1):
            begins = from_minute if day == from_day else 0
            ends = to_minute if day == to_day else DAY_MINUTES
            if day > from_day and ends == 0:
                continue
            pieces.append(Piece(row, day, begins, max(begins, ends), day > from_day, day < to_day and to_minute > 0))
    return tuple(pieces), tuple(bars)


def columns(pieces: Sequence[Piece], least: int) -> tuple[Slot, ...]:
    """Side-by-side places for the pieces of one day.

    `least` is how many minutes tall the shortest block is drawn: pieces that would touch on screen count as
    overlapping. Each piece takes the first column that is free and widens over the free columns to its right.
    """
    slots: list[Slot] = []
    cluster: list[tuple[Piece, int, int]] = []
    ends: list[int] = []
    for piece in sorted(pieces, key=lambda piece: (piece.start, -piece.end, piece.row)):
        end = max(piece.end, piece.start + least)
        if ends and piece.start >= max(ends):
            slots.extend(_widen(cluster, len(ends)))
            cluster, ends = [], []
        column = next((place for place, taken in enumerate(ends) if taken <= piece.start), len(ends))
        if column == len(ends):
            ends.append(end)
        else:
            ends[column] = end
        cluster.append((piece, end, column))
    slots.extend(_widen(cluster, len(ends)))
    return tuple(slots)


def _widen(cluster: Sequence[tuple[Piece, int, int]], count: int) -> list[Slot]:
    by_column: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for piece, end, column in cluster:
        by_column[column].append((piece.start, end))
    widened: list[Slot] = []
    for piece, end, column in cluster:
        reach = column + 1
        while reach < count and all(other <= piece.start or end <= start for start, other in by_column[reach]):
            reach += 1
        widened.append(Slot(piece, column, reach - column, count))
    return widened


def lanes(bars: Sequence[Bar], most: int | None = None) -> tuple[Bar, ...]:
    """The bars packed into as few lanes as they need: long ones and early ones on top.

    With `most`, whatever finds no lane below it is put into lane `most`, however much is there.
    """
    packed: list[Bar] = []
    reached: list[int] = []
    for bar in sorted(bars, key=lambda bar: (bar.first_day, bar.first_day - bar.last_day, bar.row)):
        # in the order of their first days a lane is free when its last bar has ended
        lane = next((place for place, last in enumerate(reached) if last < bar.first_day), len(reached))
        if lane != most:
            reached[lane : lane + 1] = [bar.last_day]
        packed.append(Bar(bar.row, bar.first_day, bar.last_day, lane, bar.from_before, bar.goes_on))
    return tuple(packed)


def overflow(bars: Sequence[Bar], days: int, room: int) -> tuple[int, tuple[int, ...]]:
    """How many lanes to show in `room` lanes, and how many bars each day hides behind its "+n more".

    When everything fits nothing is hidden; otherwise the last lane of the room is kept for the counts.
    """
    needed = max((bar.lane + 1 for bar in bars), default=0)
    if needed <= room:
        return needed, (0,) * days
    shown = max(room - 1, 0)
    hidden = [0] * days
    for bar in bars:
        if bar.lane >= shown:
            for day in range(bar.first_day, bar.last_day + 1):
                hidden[day] += 1
    return shown, tuple(hidden)


def day_widths(total: int, parallel: Sequence[int], least_column: int, least_day: int) -> tuple[int, ...]:
    """Pixel widths of days, `total` in all: equal, unless a crowded day needs more to stay readable.

    `parallel` is how many columns each day has. Two in parallel never change a day's width, so that a usual week
    stands still when one pages. Where more give columns narrower than `least_column`, room goes where it is needed,
    but no day gets less than `least_day` (or an equal share, when that is less), nor so much that the widest is
    `WIDEST_TO_NARROWEST` times the narrowest; from `MANY` in parallel it may be `MANY_TO_NARROWEST` times.
    """
    days = len(parallel)
    share = total / days
    widths = [share] * days
    if any(count > FEW and count * least_column > share for count in parallel):
        ratio = MANY_TO_NARROWEST if max(parallel) >= MANY else WIDEST_TO_NARROWEST
        floor = max(min(share, float(least_day)), total / (days - 1 + ratio))
        column = _column_width(total, parallel, floor, least_column)
        needs = [min(floor * ratio, max(floor, count * column)) for count in parallel]
        spare = (total - sum(needs)) / days
        widths = [need + spare for need in needs]
    edges = [round(sum(widths[: day + 1])) for day in range(days)]
    edges[-1] = total
    return tuple(edge - before for edge, before in zip(edges, [0, *edges[:-1]], strict=True))


def shares(total: int, weights: Sequence[float]) -> tuple[int, ...]:
    """Pixel widths that divide `total` in the proportion of the weights."""
    reach = list(accumulate(weights))
    edges = [round(total * share / reach[-1]) for share in reach]
    return tuple(edge - before for edge, before in zip(edges, [0, *edges[:-1]], strict=True))


def _column_width(total: int, parallel: Sequence[int], floor: float, least_column: int) -> float:
    """The widest column, at most `least_column`, with which all days fit."""
    low, high = 0.0, float(least_column)
    for _ in range(20):
        middle = (low + high) / 2
        fits = sum(max(floor, count * middle) for count in parallel) <= total
        low, high = (middle, high) if fits else (low, middle)
    return low


def clock_change(day: date, zone: tzinfo) -> tuple[int, int] | None:
    """Where the clocks change on `day`: the wall minute at which it happens, and by how many minutes (negative when
    an hour comes twice). None on ordinary days."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    before, after = midnight.utcoffset(), (midnight + timedelta(days=1)).utcoffset()
    if before is None or after is None or before == after:
        return None
    step = int((after - before).total_seconds() // 60)
    for minute in range(0, DAY_MINUTES, 15):
        moment = midnight + timedelta(minutes=minute)
        early, late = moment.replace(fold=0).utcoffset(), moment.replace(fold=1).utcoffset()
        if early != late:
            return minute, step
    return 0, step

"""What an agenda lists under which day, and where: pure, in pixels of one long page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from storage.records.events import Occurrence
from ui.calendar.layout import split


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a row on one of its days."""

    row: int
    day: int
    top: int
    all_day: bool


@dataclass(frozen=True, slots=True)
class Section:
    """One day with its lines."""

    day: int
    top: int
    height: int
    entries: tuple[Entry, ...]


def sections(
    occurrences: Sequence[Occurrence],
    first: date,
    days: int,
    zone: tzinfo,
    *,
    today: date,
    line: int,
    gap: int,
    least: int,
) -> tuple[Section, ...]:
    """Days that have something, and today in any case, one below the other.

    `line` is the height of an entry, `gap` the room above and below a day's entries, `least` a day's least height.
    """
    pieces, bars = split(occurrences, first, days, zone)
    by_day: dict[int, list[tuple[bool, int, int]]] = {}
    for bar in bars:
        for day in range(bar.first_day, bar.last_day + 1):
            by_day.setdefault(day, []).append((False, 0, bar.row))
    for piece in pieces:
        by_day.setdefault(piece.day, []).append((True, piece.start, piece.row))
    if first <= today < first + timedelta(days=days):
        by_day.setdefault((today - first).days, [])
    made: list[Section] = []
    top = 0
    for day in sorted(by_day):
        lines = sorted(by_day[day])
        height = max(least, len(lines) * line + 2 * gap)
        entries = tuple(
            Entry(row, day, top + gap + place * line, not timed) for place, (timed, _, row) in enumerate(lines)
        )
        made.append(Section(day, top, height, entries))
        top += height
    return tuple(made)

"""Which occurrence the arrow keys go to: pure, over where each row starts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo
from enum import Enum
from typing import NamedTuple

from storage.records.events import Occurrence


class Step(Enum):
    """What a key asks for."""

    EARLIER = "earlier"
    LATER = "later"
    DAY_BEFORE = "day before"
    DAY_AFTER = "day after"
    FIRST_OF_DAY = "first of day"
    LAST_OF_DAY = "last of day"
    FIRST = "first"
    LAST = "last"


class Stand(NamedTuple):
    """Where a row begins within the range: day, all-day rows before timed ones, minute."""

    day: int
    timed: bool
    minute: int
    row: int


def stands(occurrences: Sequence[Occurrence], first: date, days: int, zone: tzinfo) -> tuple[Stand, ...]:
    """Every row's beginning, in reading order; what began before the range stands at its first day."""
    origin = first.toordinal()
    found = []
    for row, occurrence in enumerate(occurrences):
        start = occurrence.start_in(zone)
        day = start.toordinal() - origin
        minute = start.hour * 60 + start.minute
        found.append(Stand(min(max(day, 0), days - 1), not occurrence.all_day, minute if day >= 0 else 0, row))
    return tuple(sorted(found))


def neighbour(places: Sequence[Stand], current: int | None, step: Step, near: tuple[int, int]) -> int | None:
    """The row that `step` leads to from row `current`; None where the range ends.

    With no current row the search starts at `near`, a day and a minute: the ends of that day, else the next one from
    there.
    """
    if not places:
        return None
    if step in (Step.FIRST, Step.LAST):
        return places[0 if step is Step.FIRST else -1].row
    here = next((place for place in places if place.row == current), None)
    if here is None:
        day, minute = near
        today = [place for place in places if place.day == day]
        if today and step in (Step.FIRST_OF_DAY, Step.LAST_OF_DAY):
            return today[0 if step is Step.FIRST_OF_DAY else -1].row
        after = [place for place in places if (place.day, place.minute) >= (day, minute)]
        return (after[0] if after else places[-1]).row
    at = places.index(here)
    today = [place for place in places if place.day == here.day]
    match step:
        case Step.EARLIER:
            return places[at - 1].row if at > 0 else None
        case Step.LATER:
            return places[at + 1].row if at + 1 < len(places) else None
        case Step.DAY_BEFORE:
            earlier = [place.day for place in places if place.day < here.day]
            return _nearest(places, max(earlier), here) if earlier else None
        case Step.DAY_AFTER:
            later = [place.day for place in places if place.day > here.day]
            return _nearest(places, min(later), here) if later else None
        case Step.FIRST_OF_DAY:
            return today[0].row
        case Step.LAST_OF_DAY:
            return today[-1].row


def _nearest(places: Sequence[Stand], day: int, here: Stand) -> int:
    same = [place for place in places if place.day == day]
    return min(same, key=lambda place: (place.timed != here.timed, abs(place.minute - here.minute), place.row)).row

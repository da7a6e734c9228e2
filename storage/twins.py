"""One event that stands on several calendars is drawn once. Pure.

The same event has the same UID (RFC 5545, 3.8.4.7) at the same time on another calendar; a title is never a reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId


def merged(borrowed: Iterable[Occurrence]) -> list[Occurrence]:
    """Borrowed occurrences with twins made one, in the order given; `also` names the other calendars.

    The one that says most stands for all. Two of the same calendar are never twins, nor is a cancelled one the twin of
    one that takes place.
    """
    groups: dict[tuple[object, ...], list[Occurrence]] = defaultdict(list)
    for number, one in enumerate(borrowed):
        groups[_identity(one) if one.uid else (number,)].append(one)
    return [one for group in groups.values() for one in _united(group)]


def _identity(one: Occurrence) -> tuple[object, ...]:
    return one.uid, one.start, one.end, one.kind, one.status is Status.CANCELLED


def _united(group: list[Occurrence]) -> list[Occurrence]:
    if len(group) == 1:
        return group
    by_calendar: dict[CalendarId, list[Occurrence]] = defaultdict(list)
    for one in group:
        by_calendar[one.calendar].append(one)
    firsts = [ones[0] for ones in by_calendar.values()]
    best = max(firsts, key=lambda one: len(one.summary) + len(one.location))
    others = tuple(one.calendar for one in firsts if one is not best)
    rest = [one for ones in by_calendar.values() for one in ones[1:]]
    return [best._replace(also=others) if others else best, *rest]

"""Which reminders are due: pure, from the merged days, the lead times, what was told already and the clock.

Nothing here asks what was missed: a reminder is due from its moment until its appointment is no longer near, so a
machine that slept, a program that was closed and quiet hours all end with it being told once, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId
from storage.records.marks import mark
from storage.records.times import DAY, TimeKind, instant_seconds

LATE: Final = 600
"""Seconds after its beginning for which an appointment is still near."""
SHORTEST: Final = 60
_SILENT: Final = frozenset({Status.CANCELLED, Status.NOSHOW, Status.FULFILLED, Status.BLOCKED})


class Kind(StrEnum):
    """What a lead time is chosen for."""

    PRACTICE = "practice"
    """Appointments of the practice."""
    OWN = "own"
    """What stands on a calendar of one's own at a time of the day."""
    ALL_DAY = "all-day"


Leads = Mapping[Kind, int]
"""Seconds before the beginning at which each kind is told; negative is after it (9 o'clock of an all-day event, whose
beginning is midnight). A kind that is missing is not told."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which nothing is told, as wall minutes of the day; over midnight where `until` is the smaller one."""

    first: int
    until: int

    def holds(self, moment: datetime) -> bool:
        """Whether this wall-clock moment lies in them."""
        minute = moment.hour * 60 + moment.minute
        if self.first <= self.until:
            return self.first <= minute < self.until
        return minute >= self.first or minute < self.until

    def over(self, moment: datetime) -> datetime:
        """When the hours that hold `moment` end."""
        day = moment.date()
        if self.first > self.until and moment.hour * 60 + moment.minute >= self.first:
            day += timedelta(days=1)
        return datetime(day.year, day.month, day.day, self.until // 60, self.until % 60, tzinfo=moment.tzinfo)


NEVER_QUIET: Final = Quiet(0, 0)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One telling of one occurrence; times are UTC seconds. `occurrence` is None once the store is locked."""

    key: str
    """The occurrence's mark (`storage.records.marks`)."""
    calendar: CalendarId
    kind: Kind
    at: int
    until: int
    """Not told from here on."""
    start: int
    occurrence: Occurrence | None = None


def planned(
    occurrences: Iterable[Occurrence], practice: frozenset[CalendarId], leads: Leads, zone: tzinfo
) -> tuple[Reminder, ...]:
    """The reminders of these occurrences, by when they are told. `practice` are the practice's own calendars."""
    made = []
    for one in occurrences:
        kind = kind_of(one, practice)
        lead = leads.get(kind)
        if lead is None or one.status in _SILENT:
            continue
        start, end = instant_seconds(one.start_in(zone)), instant_seconds(one.end_in(zone))
        until = start + DAY if kind is Kind.ALL_DAY else min(start + LATE, max(end, start + SHORTEST))
        made.append(Reminder(mark(one), one.calendar, kind, start - lead, until, start, one))
    return tuple(sorted(made, key=lambda one: (one.at, one.start, one.key)))


def kind_of(one: Occurrence, practice: frozenset[CalendarId]) -> Kind:
    """Which lead time an occurrence goes by."""
    if one.kind is TimeKind.ALL_DAY:
        return Kind.ALL_DAY
    return Kind.PRACTICE if one.calendar in practice else Kind.OWN


def due(
    reminders: Iterable[Reminder], told: Mapping[str, int], quiet: Quiet, zone: tzinfo, now: int
) -> tuple[Reminder, ...]:
    """What is to be told `now` (UTC seconds). `told`: each key that was told, with the time until which the person put
    it off, 0 for never again. What was put off is told even if its appointment has begun meanwhile."""
    if quiet.holds(datetime.fromtimestamp(now, zone)):
        return ()
    return tuple(one for one in reminders if (span := _span(one, told)) is not None and span[0] <= now < span[1])


def next_look(reminders: Iterable[Reminder], told: Mapping[str, int], quiet: Quiet, zone: tzinfo, now: int) -> int:
    """UTC seconds at which the next one is due, or quiet hours end; a day ahead at most."""
    moment = datetime.fromtimestamp(now, zone)
    if quiet.holds(moment):
        return instant_seconds(quiet.over(moment))
    spans = (_span(one, told) for one in reminders)
    return min((span[0] for span in spans if span is not None and span[0] > now), default=now + DAY)


def _span(one: Reminder, told: Mapping[str, int]) -> tuple[int, int] | None:
    """From when until when it may be told; None once it was."""
    again = told.get(one.key)
    if again is None:
        return one.at, one.until
    return (again, max(one.until, again + LATE)) if again else None

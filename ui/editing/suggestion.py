"""When a new appointment might be, where nobody has drawn it: the next time that is free. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo

from storage.records.events import Occurrence
from storage.records.times import instant_seconds

QUARTER = 900
"""Seconds: appointments begin at a quarter hour."""


def suggested(
    first: date,
    days: int,
    now: datetime,
    zone: tzinfo,
    opening: time,
    minutes: int,
    shown: Iterable[Occurrence],
    after: Occurrence | None = None,
) -> tuple[datetime, datetime]:
    """Aware start and end in `zone`: behind the event `after`, else from now if the present is in sight, else from the
    opening hour of the first day; then behind whatever takes the time, as long as that is the same day."""
    present = now.astimezone(zone)
    if after is not None and not after.all_day:
        begin = after.end_in(zone)
    elif first <= present.date() < first + timedelta(days=days):
        begin = present
    else:
        begin = datetime.combine(first, opening, zone)
    at = -(-instant_seconds(begin) // QUARTER) * QUARTER
    length = minutes * 60
    taken = sorted((instant_seconds(one.start_in(zone)), instant_seconds(one.end_in(zone))) for one in shown
                   if one.busy and not one.all_day)  # fmt: skip
    free = at
    for start, end in taken:
        if start < free + length and end > free:
            free = -(-end // QUARTER) * QUARTER
    chosen = datetime.fromtimestamp(free, zone)
    if chosen.date() != begin.date():
        chosen = datetime.fromtimestamp(at, zone)
    return chosen, datetime.fromtimestamp(instant_seconds(chosen) + length, zone)

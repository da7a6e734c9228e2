"""Instances equal those of an independent expander (recurring-ical-events), one by one, over thousands of series.

Where the two differ by design, the RFC is on our side, and the difference has a test of its own below.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
import recurring_ical_events
from icalendar import Calendar

from storage.records.times import TimeKind, instant_seconds, seconds_wall
from storage.recurrence import Instance, Span, expand
from tests.storage.series_texts import invented

Seen = tuple[str, str, str]


def window(chance: Random, start: datetime) -> tuple[datetime, datetime]:
    low = start.replace(hour=0, minute=0, tzinfo=UTC) + timedelta(days=chance.choice([-30, -2, 0, 3, 20, 60, 300, 900]))
    return low, low + timedelta(days=chance.choice([1, 7, 31, 200, 366]))


def seen_by_peer(text: str, low: datetime, high: datetime) -> set[Seen]:
    calendar = Calendar.from_ical(text)
    found = recurring_ical_events.of(calendar).between(low, high)
    return {(_written(one["DTSTART"].dt), _written(one["DTEND"].dt), str(one["SUMMARY"])) for one in found}


def _written(moment: date) -> str:
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return (moment.astimezone(UTC) if moment.tzinfo else moment).isoformat()


def seen_by_us(text: str, low: datetime, high: datetime) -> set[Seen]:
    found = expand([text], Span(instant_seconds(low), instant_seconds(high)), "")
    return {(_said(one, one.start), _said(one, one.end), one.summary) for one in found if _touches(one, low, high)}


def _said(one: Instance, seconds: int) -> str:
    match one.kind:
        case TimeKind.TIMED:
            return datetime.fromtimestamp(seconds, UTC).isoformat()
        case TimeKind.FLOATING:
            return seconds_wall(seconds).isoformat()
        case TimeKind.ALL_DAY:
            return seconds_wall(seconds).date().isoformat()


def _touches(one: Instance, low: datetime, high: datetime) -> bool:
    """The peer reads floating times and dates in the window's own zone, UTC here."""
    return one.start < instant_seconds(high) and max(one.end, one.start + 1) > instant_seconds(low)


def compare(seed: int) -> None:
    chance = Random(seed)
    series = invented(chance)
    text = series.text()
    low, high = window(chance, series.start)
    ours, theirs = seen_by_us(text, low, high), seen_by_peer(text, low, high)
    assert ours == theirs, f"seed {seed}, {low} to {high}: ours {ours - theirs}, theirs {theirs - ours}\n{text}"


@pytest.mark.parametrize("block", range(4))
def test_instances_equal_the_peers(block: int) -> None:
    for seed in range(block * 100, block * 100 + 100):
        compare(seed)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(1, 11))
def test_instances_of_thousands_of_series_equal_the_peers(block: int) -> None:
    for seed in range(block * 1000, block * 1000 + 500):
        compare(seed)

"""Reading iCalendar text against icalendar's full parse, and expanding series against recurring-ical-events."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

import recurring_ical_events
from icalendar import Calendar

from storage.records.times import instant_seconds
from storage.recurrence import Span, expand
from tests.benchmarks import read_texts
from tests.benchmarks.measuring import ROOT, instructions, interleaved
from tests.benchmarks.row import Row, Unit
from tests.storage.series_texts import invented

_EVENTS: Final = 60
_SERIES: Final = 150
_LOW: Final = datetime(2026, 1, 1, tzinfo=UTC)


def run() -> list[Row]:
    """Instructions where valgrind is, else CPU seconds; ratios from one run either way."""
    return [*_reading(), *_expanding()]


def _reading() -> list[Row]:
    counted = {way: _counted(way) for way in ("scan", "index", "icalendar")}
    unit = Unit.INSTRUCTIONS
    if None in counted.values():
        unit = Unit.CPU_SECONDS
        found = interleaved({way: lambda way=way: read_texts.main(way, _EVENTS, 1) for way in counted})  # type: ignore[misc]  # mypy does not type a lambda's default
        counted = dict(found)
    note = f"{_EVENTS} texts, 15 % recurring; each number is of one text"
    what = {"scan": "find the needed lines of an event", "index": "all that is indexed: instances and words"}
    return [_row(name, counted[way], counted["icalendar"], unit, note) for way, name in what.items()]


def _row(name: str, ours: float | None, peer: float | None, unit: Unit, note: str) -> Row:
    assert ours is not None
    assert peer is not None
    return Row(name, ours / _EVENTS, peer / _EVENTS, unit, "icalendar.from_ical", 0.2, note)


def _counted(way: str) -> float | None:
    """Instructions of reading all texts once: what a second and third reading add, halved."""
    script = ROOT / "tests" / "benchmarks" / "read_texts.py"
    once, thrice = (instructions(script, way, str(_EVENTS), str(times)) for times in (1, 3))
    return None if once is None or thrice is None else (thrice - once) / 2


def _expanding() -> list[Row]:
    written = [invented(Random(seed)).text() for seed in range(_SERIES)]
    parsed = [Calendar.from_ical(text) for text in written]
    rows = []
    for name, days in (("a week", 7), ("a year", 365)):
        high = _LOW + timedelta(days=days)
        span = Span(instant_seconds(_LOW), instant_seconds(high))
        found = interleaved(
            {
                "ours": lambda span=span: [expand([text], span, "") for text in written],  # type: ignore[misc]  # as above
                "peer": lambda high=high: [recurring_ical_events.of(one).between(_LOW, high) for one in parsed],  # type: ignore[misc]  # as above
            },
            rounds=3,
        )
        note = f"{_SERIES} series; ours from the text, the peer from its parsed calendar"
        rows.append(
            Row(f"expand {name}", found["ours"], found["peer"], Unit.CPU_SECONDS, "recurring-ical-events", 0.2, note)
        )
    return rows

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
from tests.benchmarks.sizes import SIZES
from tests.storage.series_texts import invented

_EVENTS: Final = SIZES.parsed
_SERIES: Final = SIZES.series
_LOW: Final = datetime(2026, 1, 1, tzinfo=UTC)


def run() -> list[Row]:
    """Instructions where valgrind is, else CPU seconds; ratios from one run either way."""
    return [*_reading(), *_expanding()]


def _reading() -> list[Row]:
    ways = ["scan", "index", "icalendar", *(["libical"] if read_texts.libical() else [])]
    unit, counted = Unit.INSTRUCTIONS, {way: _counted(way) for way in ways}
    if None in counted.values():
        unit = Unit.CPU_SECONDS
        found = interleaved({way: lambda way=way: read_texts.main(way, _EVENTS, 1) for way in counted})  # type: ignore[misc]  # mypy does not type a lambda's default
        counted = dict(found)
    each = {way: None if number is None else number / _EVENTS for way, number in counted.items()}
    note = f"{_EVENTS} texts, 15 % recurring; each number is of one text"
    missing = "" if "libical" in each else "; libical is not installed here"
    scan, index = "find the needed lines of an event", "all that is indexed: instances and words"
    return [
        Row(scan, each["scan"], each["icalendar"], unit, "icalendar's full parse", 0.2, note),
        Row(index, each["index"], each["icalendar"], unit, "icalendar's full parse", 0.2, note),
        Row(index, each["index"], each.get("libical"), unit, "libical's full parse", None, f"{note}; in C{missing}"),
    ]


def _counted(way: str) -> float | None:
    """Instructions of reading all texts once: what a second and third reading add, halved."""
    if not SIZES.peers:
        return None
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

"""The day in one line."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.reminders.day import day_ahead, due
from storage.records.events import Status
from storage.records.times import instant_seconds
from tests.ui.calendar.practice_week import PRACTICE, all_day, timed, typical_week, visit

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
OURS = frozenset({PRACTICE})


def at(clock: str) -> int:
    return instant_seconds(datetime.fromisoformat(f"{MONDAY}T{clock}").replace(tzinfo=BERLIN))


def test_a_typical_monday() -> None:
    told = day_ahead(typical_week(MONDAY, BERLIN), OURS, 1, MONDAY, BERLIN)
    assert (told.appointments, told.first, told.changes) == (5, at("08:30"), 1)
    assert told.free == ((at("12:00"), at("12:30")), (at("13:15"), at("15:15")))


def test_ones_own_events_take_time_but_are_not_counted() -> None:
    day = [
        visit(BERLIN, MONDAY, "08:00", 60, "Ada Lindqvist", "Acupuncture"),
        timed(BERLIN, MONDAY, "09:00", 60, "Dentist"),
        visit(BERLIN, MONDAY, "11:00", 60, "Ben Okafor", "Massage"),
        visit(BERLIN, MONDAY, "15:00", 60, "Clara Benedetti", "Massage", Status.CANCELLED),
        all_day(MONDAY, 1, "Birthday"),
    ]
    told = day_ahead(day, OURS, 0, MONDAY, BERLIN)
    assert (told.appointments, told.free) == (2, ((at("10:00"), at("11:00")),))
    assert day_ahead(day[1:2], frozenset(), 0, MONDAY, BERLIN).appointments == 1


def test_an_empty_day_has_no_first_and_nothing_between() -> None:
    told = day_ahead([], OURS, 0, MONDAY, BERLIN)
    assert (told.appointments, told.first, told.free) == (0, None, ())


def test_what_ends_after_midnight_does_not_break_it() -> None:
    late = visit(BERLIN, MONDAY, "23:00", 120, "Ada Lindqvist", "Acupuncture")
    early = visit(BERLIN, MONDAY, "20:00", 60, "Ben Okafor", "Acupuncture")
    assert day_ahead([late, early], OURS, 0, MONDAY, BERLIN).free == ((at("21:00"), at("23:00")),)


@pytest.mark.parametrize(
    ("last", "minute", "hour", "told"),
    [("", 360, 6, True), ("", 360, 5, False), ("2026-11-23", 360, 8, False), ("2026-11-22", 0, 0, True),
     ("", None, 12, False)],
)  # fmt: skip
def test_it_is_told_once_a_day_and_not_before_its_hour(last: str, minute: int | None, hour: int, told: bool) -> None:
    assert due(last, minute, datetime(2026, 11, 23, hour, 0, tzinfo=BERLIN)) == told

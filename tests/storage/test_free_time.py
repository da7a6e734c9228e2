"""Free time over the merged day: what takes it, buffers, hours of the day, clock changes, and a slow peer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.free_time import Opening, Part, Wish, hours_of, openings, takes_time
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import TimeKind, date_seconds, instant_seconds, wall_seconds

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WORK = dict.fromkeys(range(1, 6), (8 * 60, 18 * 60))
WISH = Wish(50, MONDAY, 5, WORK)


def at(day: date, clock: str, zone: ZoneInfo = BERLIN) -> int:
    hour, minute = clock.split(":")
    return instant_seconds(datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=zone))


def taken(start: int, end: int, *, kind: TimeKind = TimeKind.TIMED, **more: object) -> Occurrence:
    fields = {"summary": "Taken", "zone": "", **more}
    return Occurrence(CalendarId("c"), RemoteId("s"), "u", "", start, end, kind, **fields)  # type: ignore[arg-type] # fields are named by each test


def said(found: tuple[Opening, ...], zone: ZoneInfo = BERLIN) -> list[str]:
    return [
        f"{datetime.fromtimestamp(one.start, zone):%a %H:%M}-{datetime.fromtimestamp(one.end, zone):%H:%M}"
        for one in found
    ]


def test_what_is_left_between_events_is_offered_if_it_is_long_enough() -> None:
    day = [taken(at(MONDAY, "09:00"), at(MONDAY, "12:00")), taken(at(MONDAY, "12:40"), at(MONDAY, "17:10"))]
    assert said(openings(day, replace(WISH, days=1), BERLIN, 0)) == ["Mon 08:00-09:00", "Mon 17:10-18:00"]
    assert said(openings(day, replace(WISH, days=1, minutes=40), BERLIN, 0))[1] == "Mon 12:00-12:40"


def test_events_inside_each_other_and_touching_are_one_taken_time() -> None:
    day = [
        taken(at(MONDAY, "08:00"), at(MONDAY, "16:00")),
        taken(at(MONDAY, "09:00"), at(MONDAY, "10:00")),
        taken(at(MONDAY, "16:00"), at(MONDAY, "17:00")),
    ]
    assert said(openings(day, replace(WISH, days=1), BERLIN, 0)) == ["Mon 17:00-18:00"]


def test_a_night_shift_takes_the_morning_after() -> None:
    night = taken(at(MONDAY, "20:00"), at(MONDAY + timedelta(days=1), "10:00"))
    assert said(openings([night], replace(WISH, days=2), BERLIN, 0)) == ["Mon 08:00-18:00", "Tue 10:00-18:00"]


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.NOSHOW])
def test_what_does_not_take_place_takes_no_time(status: Status) -> None:
    assert not takes_time(taken(at(MONDAY, "09:00"), at(MONDAY, "10:00"), status=status), WISH)


def test_free_time_and_reminders_without_length_take_no_time() -> None:
    assert not takes_time(taken(at(MONDAY, "09:00"), at(MONDAY, "10:00"), busy=False), WISH)
    assert not takes_time(taken(at(MONDAY, "09:00"), at(MONDAY, "09:00")), WISH)


@pytest.mark.parametrize("status", [Status.TENTATIVE, Status.PROPOSED])
def test_what_is_not_firm_takes_time_only_if_asked(status: Status) -> None:
    one = taken(at(MONDAY, "08:00"), at(MONDAY, "18:00"), status=status)
    assert openings([one], replace(WISH, days=1), BERLIN, 0) == ()
    assert len(openings([one], replace(WISH, days=1, tentative_takes=False), BERLIN, 0)) == 1


def test_a_busy_whole_day_is_a_date_and_not_a_midnight_somewhere_else() -> None:
    start = date_seconds(MONDAY + timedelta(days=1))
    holiday = taken(start, start + 86_400, kind=TimeKind.ALL_DAY)
    for zone in (BERLIN, ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Los_Angeles")):
        days = [one[:3] for one in said(openings([holiday], WISH, zone, 0), zone)]
        assert days == ["Mon", "Wed", "Thu", "Fri"]
    assert len(openings([holiday], replace(WISH, all_day_takes=False), BERLIN, 0)) == 5


def test_a_floating_event_is_taken_where_one_is() -> None:
    start = wall_seconds(datetime(2026, 11, 23, 9))
    floating = taken(start, start + 3600, kind=TimeKind.FLOATING)
    for zone in (BERLIN, ZoneInfo("America/New_York")):
        assert said(openings([floating], replace(WISH, days=1), zone, 0), zone) == [
            "Mon 08:00-09:00",
            "Mon 10:00-18:00",
        ]


def test_a_buffer_lies_around_events_and_not_at_the_edges_of_the_day() -> None:
    day = [taken(at(MONDAY, "09:00"), at(MONDAY, "10:00"))]
    assert said(openings(day, replace(WISH, days=1, buffer=10), BERLIN, 0)) == ["Mon 08:00-08:50", "Mon 10:10-18:00"]


def test_nothing_is_offered_before_now_and_what_has_begun_from_the_next_quarter() -> None:
    now = at(MONDAY, "10:42")
    assert said(openings([], replace(WISH, days=1), BERLIN, now)) == ["Mon 10:45-18:00"]
    assert said(openings([], replace(WISH, days=1), BERLIN, at(MONDAY, "17:30"))) == []


def test_parts_of_the_day() -> None:
    assert hours_of(Part.MORNING, WORK)[1] == (480, 720)
    assert hours_of(Part.AFTERNOON, WORK)[1] == (720, 1080)
    assert hours_of(Part.EVENING, WORK)[1] == (1020, 1260)
    assert hours_of(Part.MORNING, {1: (13 * 60, 18 * 60)}) == {}
    assert 6 not in hours_of(Part.WORK, WORK)


def test_the_hour_that_is_left_out_gives_no_time_and_the_one_that_comes_twice_gives_two() -> None:
    night = {7: (60, 240)}
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)
    assert [one.minutes for one in openings([], Wish(30, spring, 1, night), BERLIN, 0)] == [120]
    assert [one.minutes for one in openings([], Wish(30, autumn, 1, night), BERLIN, 0)] == [240]
    inside = {7: (150, 240)}  # begins at 02:30, which spring leaves out: it begins when the clock first shows later
    assert said(openings([], Wish(30, spring, 1, inside), BERLIN, 0)) == ["Sun 03:00-04:00"]


spans = st.lists(st.tuples(st.integers(0, 5 * 288), st.integers(1, 100)), max_size=25)


@given(spans, st.integers(5, 180), st.integers(0, 30), st.booleans())
def test_it_agrees_with_trying_every_five_minutes(
    booked: list[tuple[int, int]], minutes: int, buffer: int, firm: bool
) -> None:
    minutes, buffer = minutes // 5 * 5, buffer // 5 * 5
    origin = int(datetime(2026, 10, 22, tzinfo=UTC).timestamp())
    day = [
        taken(origin + start * 300, origin + (start + length) * 300, status=Status.TENTATIVE)
        for start, length in booked
    ]
    wish = Wish(minutes, date(2026, 10, 22), 5, dict.fromkeys(range(1, 8), (480, 1080)), buffer, tentative_takes=firm)
    found = openings(day, wish, BERLIN, 0)

    def free(start: int) -> bool:
        first, last = (datetime.fromtimestamp(moment, BERLIN) for moment in (start, start + minutes * 60))
        inside = (
            first.date() == last.date() and (first.hour, first.minute) >= (8, 0) and (last.hour, last.minute) <= (18, 0)
        )
        return inside and not any(
            firm and one.start - buffer * 60 < start + minutes * 60 and start < one.end + buffer * 60 for one in day
        )

    for start in range(origin, origin + 5 * 86_400 - 4 * 3600, 300):
        inside = any(one.start <= start and start + minutes * 60 <= one.end for one in found)
        assert inside == free(start)

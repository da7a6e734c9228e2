"""What is due when, under a clock of the test: random days, sleeps, restarts and puttings off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reminders.plan import LATE, NEVER_QUIET, Kind, Leads, Quiet, due, next_look, planned
from storage.records.events import Occurrence, Status
from storage.records.marks import mark
from storage.records.times import DAY, instant_seconds
from tests.ui.calendar.practice_week import HOME, PRACTICE, all_day, timed, visit

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
OURS = frozenset({PRACTICE})
TEN: Leads = {Kind.PRACTICE: 600}


def at(clock: str, day: date = MONDAY) -> int:
    """UTC seconds of a wall time in Berlin."""
    return instant_seconds(datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=BERLIN))


def plan(*occurrences: Occurrence, leads: Leads = TEN) -> tuple[str, ...]:
    return tuple(one.key for one in planned(occurrences, OURS, leads, BERLIN))


ADA = visit(BERLIN, MONDAY, "10:30", 45, "Ada Lindqvist", "Acupuncture")


@pytest.mark.parametrize(
    ("clock", "told"),
    [("10:19", False), ("10:20", True), ("10:29", True), ("10:30", True), ("10:39", True), ("10:40", False)],
)
def test_it_is_due_from_its_moment_until_it_is_no_longer_near(clock: str, told: bool) -> None:
    found = due(planned([ADA], OURS, TEN, BERLIN), {}, NEVER_QUIET, BERLIN, at(clock))
    assert [one.start for one in found] == ([at("10:30")] if told else [])


def test_what_is_short_is_over_when_it_is_over() -> None:
    short = visit(BERLIN, MONDAY, "10:30", 3, "Ada Lindqvist", "Prescription")
    reminders = planned([short], OURS, TEN, BERLIN)
    assert due(reminders, {}, NEVER_QUIET, BERLIN, at("10:32"))
    assert not due(reminders, {}, NEVER_QUIET, BERLIN, at("10:33"))


def test_each_kind_has_its_lead_time_and_a_kind_without_one_is_silent() -> None:
    choir = timed(BERLIN, MONDAY, "19:30", 105, "Choir")
    birthday = all_day(MONDAY + timedelta(days=1), 1, "Birthday")
    leads = {Kind.OWN: 3600, Kind.ALL_DAY: 6 * 3600}
    assert plan(ADA, choir, birthday) == (mark(ADA),)
    reminders = planned([ADA, choir, birthday], OURS, leads, BERLIN)
    assert [(one.kind, one.at) for one in reminders] == [(Kind.ALL_DAY, at("18:00")), (Kind.OWN, at("18:30"))]
    morning = planned([birthday], OURS, {Kind.ALL_DAY: -9 * 3600}, BERLIN)
    assert [one.at for one in morning] == [at("09:00", MONDAY + timedelta(days=1))]


@pytest.mark.parametrize("status", list(Status))
def test_who_is_not_coming_is_not_reminded_of(status: Status) -> None:
    one = visit(BERLIN, MONDAY, "10:30", 45, "Ada Lindqvist", "Acupuncture", status)
    silent = {Status.CANCELLED, Status.NOSHOW, Status.FULFILLED, Status.BLOCKED}
    assert bool(plan(one)) == (status not in silent)


def test_what_is_moved_is_told_anew_and_what_changes_its_name_is_not() -> None:
    moved = visit(BERLIN, MONDAY, "11:00", 45, "Ada Lindqvist", "Acupuncture", uid="u", source="s")
    renamed = visit(BERLIN, MONDAY, "11:00", 45, "Ada L.", "Massage", uid="u", source="s")
    before = visit(BERLIN, MONDAY, "10:30", 45, "Ada Lindqvist", "Acupuncture", uid="u", source="s")
    assert plan(moved) == plan(renamed) != plan(before)


def test_quiet_hours_keep_it_until_they_end_and_what_began_in_them_is_not_told() -> None:
    quiet = Quiet(21 * 60, 7 * 60)
    early = visit(BERLIN, MONDAY, "07:05", 45, "Ada Lindqvist", "Acupuncture")
    night = visit(BERLIN, MONDAY, "06:30", 10, "Ben Okafor", "Acupuncture")
    reminders = planned([early, night], OURS, TEN, BERLIN)
    assert due(reminders, {}, quiet, BERLIN, at("06:55")) == ()
    assert next_look(reminders, {}, quiet, BERLIN, at("06:55")) == at("07:00")
    assert [one.start for one in due(reminders, {}, quiet, BERLIN, at("07:00"))] == [at("07:05")]


@given(st.integers(0, 1439), st.integers(0, 1439), st.datetimes(datetime(2026, 3, 1), datetime(2026, 11, 30)))
def test_quiet_hours_end_when_they_say_and_nothing_else_does(first: int, until: int, wall: datetime) -> None:
    quiet, moment = Quiet(first, until), wall.replace(tzinfo=BERLIN)
    if quiet.holds(moment):
        over = quiet.over(moment)
        assert over.hour * 60 + over.minute == until
        assert over.replace(tzinfo=None) > wall
        assert over.replace(tzinfo=None) - wall <= timedelta(days=1)
    assert not Quiet(first, first).holds(moment)


def test_put_off_until_the_start_it_is_told_at_the_start_also_if_that_is_late() -> None:
    reminders = planned([ADA], OURS, TEN, BERLIN)
    (one,) = reminders
    told = {one.key: one.start}
    assert due(reminders, told, NEVER_QUIET, BERLIN, at("10:29")) == ()
    assert next_look(reminders, told, NEVER_QUIET, BERLIN, at("10:25")) == one.start
    assert due(reminders, told, NEVER_QUIET, BERLIN, one.start) == (one,)
    after = {one.key: one.until + 60}
    assert due(reminders, after, NEVER_QUIET, BERLIN, one.until + 60) == (one,)
    assert due(reminders, after, NEVER_QUIET, BERLIN, one.until + 60 + LATE) == ()


days = st.lists(
    st.tuples(st.integers(0, 47), st.integers(0, 90), st.sampled_from([PRACTICE, HOME])), min_size=1, max_size=8
)
looks = st.lists(st.tuples(st.integers(1, 7 * 3600), st.booleans(), st.integers(0, 2)), min_size=1, max_size=60)


@given(days, looks, st.sampled_from([NEVER_QUIET, Quiet(0, 6 * 60), Quiet(22 * 60, 5 * 60)]))
def test_whatever_sleeps_and_restarts_come_each_is_told_once_for_each_putting_off(
    day: list[tuple[int, int, str]], looks: list[tuple[int, bool, int]], quiet: Quiet
) -> None:
    """`looks`: seconds until the next look, whether the program restarts there, how often something is put off."""
    occurrences = [
        timed(BERLIN, MONDAY, f"{half // 2:02d}:{half % 2 * 30:02d}", minutes, f"n{place}", calendar)  # type: ignore[arg-type]  # a CalendarId
        for place, (half, minutes, calendar) in enumerate(day)
    ]
    leads = {Kind.PRACTICE: 600, Kind.OWN: 1800}
    reminders = planned(occurrences, OURS, leads, BERLIN)
    kept: dict[str, int] = {}
    times: dict[str, int] = {}
    offs: dict[str, int] = {}
    now = at("00:00") - 3600
    for seconds, restarts, wish in looks:
        now += seconds
        if restarts:
            reminders = planned(occurrences, OURS, leads, BERLIN)
        for one in due(reminders, kept, quiet, BERLIN, now):
            assert not quiet.holds(datetime.fromtimestamp(now, BERLIN))
            assert now >= one.at
            assert one.key in kept or now < one.until
            times[one.key] = times.get(one.key, 0) + 1
            kept[one.key] = 0
            if wish and offs.get(one.key, 0) < wish:
                kept[one.key] = now + 300 * wish
                offs[one.key] = offs.get(one.key, 0) + 1
        assert due(reminders, kept, quiet, BERLIN, now) == ()
    assert all(number <= 1 + offs.get(key, 0) for key, number in times.items())


@given(days, st.integers(0, 2 * DAY))
def test_nothing_becomes_due_before_the_next_look(day: list[tuple[int, int, str]], later: int) -> None:
    occurrences = [
        timed(BERLIN, MONDAY, f"{half // 2:02d}:{half % 2 * 30:02d}", minutes, f"n{place}", calendar)  # type: ignore[arg-type]  # a CalendarId
        for place, (half, minutes, calendar) in enumerate(day)
    ]
    reminders = planned(occurrences, OURS, {Kind.PRACTICE: 600, Kind.OWN: 0}, BERLIN)
    now = at("00:00") - 3600
    told = {one.key: 0 for one in due(reminders, {}, NEVER_QUIET, BERLIN, now)}
    then = next_look(reminders, told, NEVER_QUIET, BERLIN, now)
    if now + later < then:
        assert due(reminders, told, NEVER_QUIET, BERLIN, now + later) == ()


def test_floating_and_other_zones_are_told_by_their_instant() -> None:
    london = timed(ZoneInfo("Europe/London"), MONDAY, "09:30", 60, "Dentist", PRACTICE)
    (one,) = planned([london], OURS, TEN, BERLIN)
    assert one.start == instant_seconds(datetime(2026, 11, 23, 9, 30, tzinfo=UTC))

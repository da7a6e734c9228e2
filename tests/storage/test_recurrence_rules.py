"""Rules fall by arithmetic exactly where python-dateutil, walking from DTSTART, lets them fall."""

from __future__ import annotations

import random
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage.errors import Unreadable
from storage.records.times import DAY, seconds_wall, wall_seconds
from storage.rule_text import read_rule
from storage.rules import MOST_STEPS, walls

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SUB_DAILY = ("HOURLY", "MINUTELY", "SECONDLY")
START = datetime(1997, 9, 2, 9)


def random_rule(random: random.Random) -> str:
    """Any rule that RFC 5545 gives a meaning, and some that programs write all the same."""

    def some(low: int, high: int, most: int, *, negative: bool = False) -> str:
        values = [value for value in range(-high if negative else low, high + 1) if abs(value) >= low]
        return ",".join(str(random.choice(values)) for _ in range(random.randint(1, most)))

    freq = random.choice(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"] * 4 + ["HOURLY", "MINUTELY", "SECONDLY"])
    parts = [f"FREQ={freq}"]
    if random.random() < 0.5:
        parts.append(f"INTERVAL={random.choice([1, 2, 3, 4, 5, 7, 12, 13, 40])}")
    if random.random() < 0.25 and freq not in SUB_DAILY:
        parts.append(f"BYMONTH={some(1, 12, 4)}")
    if freq in {"YEARLY", "MONTHLY"} and random.random() < 0.5:
        # dateutil wants both of `MO,1TU` to be true, where the RFC adds them up: plain and nth days are kept apart
        numbers = random.choice([[""], ["1", "2", "-1", "5", "-5", "-2"]])
        days = [random.choice(numbers) + random.choice(WEEKDAYS) for _ in range(random.randint(1, 3))]
        parts.append(f"BYDAY={','.join(days)}")
    elif random.random() < 0.5:
        parts.append(f"BYDAY={','.join(random.sample(WEEKDAYS, random.randint(1, 5)))}")
    if freq not in {"WEEKLY", *SUB_DAILY} and random.random() < 0.3:
        parts.append(f"BYMONTHDAY={some(1, 31, 3, negative=True)}")
    if freq == "YEARLY" and random.random() < 0.15:
        parts.append(f"BYYEARDAY={some(1, 366, 4, negative=True)}")
    elif freq == "YEARLY" and "BYDAY" in parts[-1] and not any(char.isdigit() for char in parts[-1]):
        parts.append(f"BYWEEKNO={some(1, 53, 3, negative=True)}")
    if random.random() < 0.2:
        parts.append(f"BYHOUR={some(0, 23, 3)}")
    if random.random() < 0.15:
        parts.append(f"BYMINUTE={some(0, 59, 3)}")
    if random.random() < 0.05:
        parts.append(f"BYSECOND={some(0, 59, 2)}")
    # dateutil places BYSETPOS in a first week that is cut off at DTSTART; the RFC has whole weeks
    if len(parts) > 2 and freq not in {"WEEKLY", *SUB_DAILY} and random.random() < 0.2:
        parts.append(f"BYSETPOS={some(1, 5, 2, negative=True)}")
    if random.random() < 0.3:
        parts.append(f"WKST={random.choice(WEEKDAYS)}")
    return ";".join(parts)


def by_dateutil(text: str, start: datetime, low: datetime, high: datetime) -> list[datetime]:
    """What dateutil finds, with DTSTART counted as the RFC says.

    All is moved on by nineteen times 400 years (whole weeks, the same calendar), since dateutil looks for a start of an
    empty rule until the year 9999.
    """
    start, low, high = (one.replace(year=one.year + 7600) for one in (start, low, high))
    rule: Iterable[datetime] = ()
    with suppress(ValueError):  # dateutil's word for a rule that never falls
        rule = rrulestr(text, dtstart=start)
    found = []
    for moment in rule:
        if moment > high:
            break
        if moment >= low:
            found.append(moment)
    if low <= start <= high and start not in found:
        found.insert(0, start)
    return [one.replace(year=one.year - 7600) for one in found]


def ours(text: str, start: datetime, low: datetime, high: datetime) -> list[datetime]:
    found = walls(read_rule(text), wall_seconds(start), wall_seconds(low), wall_seconds(high))
    return [seconds_wall(wall) for wall in found]


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, datetime, datetime, datetime]:
    chance = random.Random(draw(st.integers(0, 2**32)))
    text = random_rule(chance)
    start = datetime(1996, 1, 1) + timedelta(days=chance.randrange(1500), seconds=chance.randrange(96) * 900)
    if text.startswith(tuple(f"FREQ={freq}" for freq in SUB_DAILY)):
        reach = 7200 if "SECONDLY" in text else 3 * DAY
        low = start + timedelta(seconds=chance.randrange(-reach, reach))
        return text, start, low, low + timedelta(seconds=chance.randrange(reach))
    low = start + timedelta(days=chance.randrange(-20, 1500))
    return text, start, low, low + timedelta(days=chance.choice([1, 30, 400]))


def agree(text: str, start: datetime, low: datetime, high: datetime) -> None:
    assert ours(text, start, low, high) == by_dateutil(text, start, low, high), (text, start, low, high)


@settings(max_examples=300, deadline=None)
@given(cases())
@example(("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", datetime(1997, 8, 5, 9), START, datetime(1999, 1, 1)))
@example(("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", START, datetime(2019, 1, 1), datetime(2021, 1, 1)))
@example(("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2", datetime(1996, 2, 29), datetime(1999, 1, 1), datetime(2013, 1, 1)))
def test_a_rule_falls_where_dateutil_lets_it_fall(case: tuple[str, datetime, datetime, datetime]) -> None:
    agree(*case)


@pytest.mark.slow
@settings(max_examples=1200, deadline=None)
@given(cases())
def test_thousands_of_rules_fall_where_dateutil_lets_them_fall(case: tuple[str, datetime, datetime, datetime]) -> None:
    agree(*case)


@settings(max_examples=300, deadline=None)
@given(cases(), st.integers(1, 60))
def test_count_ends_a_rule_at_the_same_start_wherever_one_looks(
    case: tuple[str, datetime, datetime, datetime], count: int
) -> None:
    text, start, low, high = case
    endless = walls(read_rule(text), wall_seconds(start), 0, wall_seconds(high))
    expected = [wall for wall in islice(endless, count) if wall >= wall_seconds(low)]
    assert [wall_seconds(one) for one in ours(f"{text};COUNT={count}", start, low, high)] == expected


def test_the_start_counts_as_the_first_even_where_the_rule_does_not_fall_on_it() -> None:
    tuesday = datetime(2026, 3, 3, 9)
    found = ours("FREQ=WEEKLY;BYDAY=MO;COUNT=3", tuesday, tuesday, datetime(2027, 1, 1))
    assert found == [tuesday, datetime(2026, 3, 9, 9), datetime(2026, 3, 16, 9)]


def test_a_position_in_the_week_is_of_the_whole_week() -> None:
    wednesday = datetime(2026, 3, 4, 9)
    found = ours("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2;COUNT=3", wednesday, wednesday, datetime(2027, 1, 1))
    assert found == [wednesday, datetime(2026, 3, 11, 9), datetime(2026, 3, 18, 9)]


def test_plain_and_counted_weekdays_add_up() -> None:
    first = datetime(2026, 3, 5, 9)
    found = ours("FREQ=MONTHLY;BYDAY=TH,1SA", first, first, datetime(2026, 3, 31))
    assert [one.day for one in found] == [5, 7, 12, 19, 26]
    of_year = ours("FREQ=YEARLY;BYDAY=TH,1SA", datetime(2026, 1, 1, 9), datetime(2026, 1, 1), datetime(2027, 1, 1))
    assert len(of_year) == 53 + 1


def test_a_week_number_alone_takes_its_weekday_from_the_start() -> None:
    monday = datetime(1997, 5, 12, 9)
    found = ours("FREQ=YEARLY;BYWEEKNO=20", monday, monday, datetime(1999, 12, 31))
    assert found == [datetime(1997, 5, 12, 9), datetime(1998, 5, 11, 9), datetime(1999, 5, 17, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;COUNT=1000000000",
        "FREQ=SECONDLY;INTERVAL=86399;BYHOUR=3;BYMINUTE=3;BYSECOND=3",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;BYSETPOS=5",
        "FREQ=MINUTELY;INTERVAL=2147483647",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2,4,6",
        "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
        "FREQ=YEARLY;INTERVAL=2147483647;BYWEEKNO=3",
        "FREQ=YEARLY;BYDAY=53MO;COUNT=1000000000",
        "FREQ=MONTHLY;BYYEARDAY=366;BYMONTH=1;COUNT=3",
        "FREQ=MONTHLY;BYWEEKNO=20;BYDAY=53MO",
        "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=2;BYDAY=-53MO,TU",
    ],
)
def test_a_hostile_rule_ends_soon(text: str) -> None:
    """A bound on work, not on time: no more than the first 5,000 are asked for, and looking for them must end."""
    start, low = datetime(1900, 1, 1), datetime(2026, 1, 1)
    looked = list(
        islice(walls(read_rule(text), *(wall_seconds(one) for one in (start, low, datetime(2028, 1, 1)))), 5000)
    )
    assert all(wall_seconds(low) <= wall <= wall_seconds(datetime(2028, 1, 1)) for wall in looked)


def test_too_many_times_of_day_are_unreadable() -> None:
    every = ",".join(map(str, range(60)))
    with pytest.raises(Unreadable, match="rule-work"):
        ours(f"FREQ=DAILY;BYHOUR=1,2;BYMINUTE={every};BYSECOND={every}", START, START, START + timedelta(days=1))


def test_a_count_that_takes_too_many_steps_is_unreadable() -> None:
    rule = read_rule("FREQ=MINUTELY;BYSECOND=0,30;COUNT=100000000")
    with pytest.raises(Unreadable, match="rule-work"):
        list(walls(rule, 0, MOST_STEPS * 60, MOST_STEPS * 61 + DAY))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "bad-rule"),
        ("FREQ=NEVER", "bad-rule"),
        ("INTERVAL=2", "bad-rule"),
        ("FREQ=DAILY;INTERVAL=0", "rule-interval"),
        ("FREQ=DAILY;INTERVAL=-1", "bad-rule"),
        ("FREQ=DAILY;COUNT=many", "bad-rule"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "bad-rule"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "bad-rule"),
        ("FREQ=MONTHLY;BYDAY=0MO", "bad-rule"),
        ("FREQ=MONTHLY;BYDAY=XX", "bad-rule"),
        ("FREQ=DAILY;BYHOUR=24", "bad-rule"),
        ("FREQ=DAILY;BYHOUR=٣", "bad-rule"),
        ("FREQ=YEARLY;RSCALE=CHINESE", "rule-calendar"),
        ("FREQ=YEARLY;SKIP=FORWARD", "rule-calendar"),
        ("FREQ", "bad-rule"),
    ],
)
def test_a_rule_that_says_nothing_sensible_is_unreadable(text: str, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_rule(text)
    assert caught.value.reason == reason


def test_what_programs_write_loosely_is_read() -> None:
    assert read_rule(" freq=daily;x-note=1;count=-1; ").count is None
    assert read_rule("FREQ=MINUTELY;BYSECOND=60").seconds == (59,)
    assert read_rule("FREQ=YEARLY;RSCALE=gregorian").interval == 1

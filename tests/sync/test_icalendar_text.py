"""What is written as iCalendar is read back the same by a parser that others wrote."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from sync.icalendar_text import Vevent, vcalendar

BERLIN = ZoneInfo("Europe/Berlin")
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.just("\n"), max_size=200)


def read(*events: Vevent) -> list[Any]:
    parsed = icalendar.Calendar.from_ical(vcalendar(events))
    assert isinstance(parsed, icalendar.Calendar)
    return list(parsed.events)


@given(WORDS, WORDS)
def test_words_survive_and_lines_are_folded(summary: str, location: str) -> None:
    written = Vevent("u", date(2026, 11, 23), date(2026, 11, 24), summary=summary, location=location)
    (event,) = read(written)
    assert str(event.get("SUMMARY", "")) == summary
    assert str(event.get("LOCATION", "")) == location
    assert all(len(line.encode()) <= 75 for line in vcalendar([written]).split("\r\n"))


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1)),
    st.sampled_from(["", "UTC", "Europe/Berlin", "Asia/Kathmandu"]),
)
def test_instants_survive(moment: datetime, zone: str) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    (event,) = read(Vevent("u", moment, moment, zone))
    start = event.start
    assert isinstance(start, datetime)
    assert start.astimezone(UTC) == moment


def test_the_second_of_two_equal_wall_times_is_told_apart() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert "TZID=Europe/Berlin:20261025T023000" in vcalendar([Vevent("u", first, second, "Europe/Berlin")])
    assert "DTSTART:20261025T013000Z" in vcalendar([Vevent("u", second, second, "Europe/Berlin")])


def test_series_exceptions_and_marks() -> None:
    start = datetime(2026, 11, 2, 9, tzinfo=BERLIN)
    rules = ("RRULE:FREQ=WEEKLY;COUNT=3",)
    master = Vevent("u", start, start.replace(hour=10), "Europe/Berlin", rules=rules, free=True, private=True)
    moved = Vevent(
        "u", start.replace(day=10), start.replace(day=10, hour=11), "Europe/Berlin",
        recurrence_id=start.replace(day=9), status="TENTATIVE",
    )  # fmt: skip
    one, other = read(master, moved)
    assert one["RRULE"]["COUNT"] == [3]
    assert (one["TRANSP"], one["CLASS"], other["STATUS"]) == ("TRANSPARENT", "PRIVATE", "TENTATIVE")
    assert other["RECURRENCE-ID"].dt.astimezone(UTC) == start.replace(day=9).astimezone(UTC)


def test_nothing_from_outside_can_begin_a_line() -> None:
    hostile = Vevent(
        "u\r\nATTENDEE:x", date(2026, 11, 23), date(2026, 11, 24), summary="a\r\nATTENDEE:x\x00",
        rules=("RRULE:FREQ=DAILY\r\nATTENDEE:x",),
    )  # fmt: skip
    assert not any(line.startswith("ATTENDEE") for line in vcalendar([hostile]).split("\r\n"))


def test_further_starts_and_floating_times() -> None:
    days = tuple(date(2026, 11, number) for number in (24, 26))
    (event,) = read(Vevent("u", date(2026, 11, 23), date(2026, 11, 24), also=days))
    assert [found.dt for found in event["RDATE"].dts] == list(days)
    assert "DTSTART:20261123T090000\r\n" in vcalendar(
        [Vevent("u", datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 10))]
    )

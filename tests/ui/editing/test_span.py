"""The times in the form: they follow each other, keep their real length, and say what is wrong with a night."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from storage.booking import MOST_MINUTES, Code, Place, Twin, Wrong
from ui.editing import span as spans
from ui.editing.clock_text import clock
from ui.editing.span import DAY, Span

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from([ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC")])
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@given(DAYS, st.integers(0, DAY - 1), st.integers(1, MOST_MINUTES), ZONES)
def test_a_length_is_real_time(day: date, start: int, count: int, zone: ZoneInfo) -> None:
    """An hour over the night in which the clocks change would be none, or two."""
    made = spans.lasting(Span(day, start, start + 1), count, zone)
    found = spans.settled(made, zone)
    if isinstance(found, tuple):
        assert (found[1] - found[0]) // 60 == count
        assert spans.minutes(made, zone) == count
        assert spans.settled(spans.of(*found, zone), zone) == found
    else:
        assert found.place is Place.START
        assert found.code in (Code.NO_SUCH_TIME, Code.TWICE)


@given(DAYS, st.integers(0, DAY - 1), st.integers(1, 600), DAYS, st.integers(0, DAY - 1), ZONES)
def test_moving_keeps_the_length_and_back_is_where_it_was(
    day: date, start: int, count: int, other: date, minute: int, zone: ZoneInfo
) -> None:
    first = spans.lasting(Span(day, start, start + 1), count, zone)
    moved = spans.beginning(first, other, minute, zone)
    if isinstance(spans.settled(first, zone), tuple) and isinstance(spans.settled(moved, zone), tuple):
        assert spans.minutes(moved, zone) == count
        back = spans.beginning(moved, day, start, zone)
        assert spans.settled(back, zone) == spans.settled(first, zone)


@given(DAYS, st.integers(0, DAY - 1), st.integers(0, DAY - 1))
@example(AUTUMN, DAY - 30, DAY - 29)
def test_an_end_before_the_start_is_wrong_and_can_be_the_next_day(day: date, start: int, end: int) -> None:
    zone = ZoneInfo("UTC")
    typed = spans.ending(Span(day, start, start + 30), end)
    found = spans.settled(typed, zone)
    if end > start:
        assert isinstance(found, tuple)
    elif typed.end <= start:
        assert found == Wrong(Place.END, Code.ENDS_FIRST)
        later = spans.settled(spans.overnight(typed), zone)
        assert isinstance(later, tuple) and later[1] > later[0]


def test_an_evening_that_ends_after_midnight_keeps_its_day_when_the_end_is_typed_anew() -> None:
    assert spans.ending(Span(AUTUMN, 22 * 60, DAY + 60), 120).end == DAY + 120
    assert spans.ending(Span(AUTUMN, 22 * 60, DAY + 60), 22 * 60).end == DAY + 22 * 60


def test_an_evening_that_ended_at_midnight_or_after_it_can_end_before() -> None:
    """Whatever was typed would be on the next day, and more than a day long."""
    assert spans.ending(Span(AUTUMN, 23 * 60 + 30, DAY), 23 * 60 + 45).end == 23 * 60 + 45
    assert spans.ending(Span(AUTUMN, 22 * 60, DAY + 60), 23 * 60).end == 23 * 60


def test_the_skipped_hour_is_put_where_the_clocks_go_on() -> None:
    wished = Span(SPRING, 150, 210)
    wrong = spans.settled(wished, BERLIN)
    assert wrong == Wrong(Place.START, Code.NO_SUCH_TIME)
    mended = spans.after_gap(wished, Place.START, BERLIN)
    assert (mended.start, mended.end) == (210, 270)
    assert spans.minutes(mended, BERLIN) == 60
    late = spans.after_gap(Span(SPRING, 60, 150), Place.END, BERLIN)
    assert late.end == 210 and isinstance(spans.settled(late, BERLIN), tuple)


def test_the_doubled_hour_is_asked_for_and_answered() -> None:
    typed, lasting = Span(AUTUMN, 150, 210), spans.beginning(spans.of(0, 3600, BERLIN), AUTUMN, 150, BERLIN)
    for wished, lengths in ((typed, (120, 60)), (lasting, (60, 60))):
        assert spans.settled(wished, BERLIN) == Wrong(Place.START, Code.TWICE)
        first, second = (spans.settled(spans.chosen(wished, Place.START, twin, BERLIN), BERLIN) for twin in Twin)
        assert isinstance(first, tuple) and isinstance(second, tuple)
        assert second[0] - first[0] == 3600
        assert ((first[1] - first[0]) // 60, (second[1] - second[0]) // 60) == lengths
    ending = Span(AUTUMN, 60, 150)
    assert spans.settled(ending, BERLIN) == Wrong(Place.END, Code.TWICE)
    assert [spans.minutes(spans.chosen(ending, Place.END, twin, BERLIN), BERLIN) for twin in Twin] == [90, 150]


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("9", 540), ("930", 570), ("9:30", 570), ("09.30", 570), ("9h30", 570), ("14 h", 840), ("2 pm", 840),
     ("2:15pm", 855), ("12 am", 0), ("12pm", 720), ("2 p.m.", 840), ("٩:٣٠", 570), ("٩:٣٠ م", 1290), ("0:00", 0),
     ("23:59", 1439), ("1545", 945), ("24:00", None), ("9:75", None), ("13 pm", None), ("", None), ("soon", None),
     ("9:3", None), ("12345", None)],
)  # fmt: skip
def test_a_time_of_day_is_read_as_people_write_it(typed: str, minute: int | None) -> None:
    assert clock(typed, QLocale("en_GB")) == minute


@given(st.integers(0, DAY - 1), st.sampled_from(["en_GB", "en_US", "de_DE", "es_ES", "fr_FR", "ar_EG"]))
def test_what_is_shown_can_be_typed(minute: int, name: str) -> None:
    """A time that nobody changed would become wrong by leaving the field."""
    from ui.models.phrases import Phrases

    locale = QLocale(name)
    assert clock(Phrases(locale, BERLIN).time(minute), locale) == minute


@given(DAYS, st.sampled_from(["en_GB", "en_US", "de_DE", "es_ES", "fr_FR", "ar_EG"]))
def test_a_day_that_is_shown_can_be_typed(day: date, name: str) -> None:
    from ui.calendar.jump import jump
    from ui.models.phrases import Phrases

    locale = QLocale(name)
    assert jump(Phrases(locale, BERLIN).day(day), day + timedelta(days=40), locale) == day

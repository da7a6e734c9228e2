"""Keys between events, and which days each way to look shows."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.ui.calendar.practice_week import all_day, timed
from ui.calendar.modes import Mode, ahead, heading, span
from ui.calendar.moves import Step, neighbour, stands

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
EVENTS = (
    timed(BERLIN, MONDAY, "09:00", 60, "first"),
    timed(BERLIN, MONDAY, "14:00", 60, "second"),
    timed(BERLIN, MONDAY + timedelta(days=2), "08:00", 60, "early"),
    timed(BERLIN, MONDAY + timedelta(days=2), "13:30", 60, "noon"),
    all_day(MONDAY + timedelta(days=2), 1, "whole day"),
)
PLACES = stands(EVENTS, MONDAY, 7, BERLIN)


@pytest.mark.parametrize(
    ("current", "step", "expected"),
    [
        (0, Step.LATER, 1),
        (1, Step.LATER, 4),
        (1, Step.EARLIER, 0),
        (0, Step.EARLIER, None),
        (1, Step.DAY_AFTER, 3),
        (3, Step.DAY_BEFORE, 1),
        (3, Step.DAY_AFTER, None),
        (3, Step.FIRST_OF_DAY, 4),
        (4, Step.LAST_OF_DAY, 3),
        (3, Step.FIRST, 0),
        (0, Step.LAST, 3),
    ],
)
def test_arrows_follow_time_and_days(current: int, step: Step, expected: int | None) -> None:
    """A person without a mouse would be led astray."""
    assert neighbour(PLACES, current, step, (0, 0)) == expected


def test_without_a_current_event_the_keys_begin_at_now() -> None:
    """The first key press would jump to Monday morning."""
    assert neighbour(PLACES, None, Step.LATER, (0, 600)) == 1
    assert neighbour(PLACES, None, Step.EARLIER, (6, 0)) == 3
    assert neighbour((), None, Step.LATER, (0, 0)) is None


def test_the_keys_for_the_ends_go_there_whatever_is_current_or_nothing() -> None:
    """Until a quarter to nine "the first" would be right, and afterwards the next one from now."""
    assert neighbour(PLACES, None, Step.FIRST, (0, 600)) == 0
    assert neighbour(PLACES, None, Step.LAST, (0, 600)) == 3
    assert neighbour(PLACES, None, Step.FIRST_OF_DAY, (0, 600)) == 0
    assert neighbour(PLACES, None, Step.LAST_OF_DAY, (0, 600)) == 1
    assert neighbour(PLACES, None, Step.FIRST_OF_DAY, (1, 600)) == 4, "a day without any has no ends"


@pytest.mark.parametrize(
    ("mode", "locale", "expected"),
    [
        (Mode.WEEK, "de_DE", (date(2026, 11, 23), 7)),
        (Mode.WEEK, "en_US", (date(2026, 11, 22), 7)),
        (Mode.WEEK, "ar_EG", (date(2026, 11, 21), 7)),
        (Mode.WORK_WEEK, "en_US", (date(2026, 11, 23), 5)),
        (Mode.WORK_WEEK, "ar_EG", (date(2026, 11, 22), 5)),
        (Mode.MONTH, "de_DE", (date(2026, 10, 26), 42)),
        (Mode.DAY, "de_DE", (date(2026, 11, 25), 1)),
        (Mode.YEAR, "de_DE", (date(2026, 1, 1), 365)),
    ],
)
def test_ranges_follow_the_locale(mode: Mode, locale: str, expected: tuple[date, int]) -> None:
    """Weeks would begin on the wrong day."""
    assert span(mode, date(2026, 11, 25), QLocale(locale)) == expected


@given(
    st.sampled_from(Mode),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.sampled_from(["de_DE", "en_US", "ar_EG", "fa_IR", "he_IL"]),
)
def test_a_range_holds_its_day_and_steps_reach_every_day(mode: Mode, day: date, name: str) -> None:
    """Days would be skipped between two ranges."""
    locale = QLocale(name)
    first, days = span(mode, day, locale)
    if mode is not Mode.WORK_WEEK:
        assert first <= day < first + timedelta(days=days)
    after, _ = span(mode, ahead(mode, day, 1), locale)
    if mode in (Mode.DAY, Mode.WEEK, Mode.AGENDA, Mode.YEAR):
        assert after == first + timedelta(days=days)
    else:
        assert first < after <= first + timedelta(days=max(days, 7))


def test_a_month_step_from_the_thirty_first_stays_in_the_next_month() -> None:
    """January 31 plus a month would be March."""
    assert ahead(Mode.MONTH, date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert ahead(Mode.YEAR, date(2028, 2, 29), 1) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("mode", "day", "locale", "expected"),
    [
        (Mode.WEEK, date(2026, 11, 25), "en_GB", "November 2026"),
        (Mode.WEEK, date(2026, 12, 1), "en_GB", "Nov – Dec 2026"),
        (Mode.WEEK, date(2027, 1, 1), "en_GB", "Dec 2026 – Jan 2027"),
        (Mode.MONTH, date(2026, 12, 1), "de_DE", "Dezember 2026"),
        (Mode.DAY, date(2026, 11, 25), "de_DE", "Mittwoch, 25. November 2026"),
        (Mode.YEAR, date(2026, 11, 25), "de_DE", "2026"),
    ],
)
def test_titles(mode: Mode, day: date, locale: str, expected: str) -> None:
    """The toolbar would name another range than the one shown."""
    assert heading(mode, day, QLocale(locale)) == expected

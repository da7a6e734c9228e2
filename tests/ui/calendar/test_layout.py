"""Where events go: split by days, side by side, in lanes; on the days when the clocks change too."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from storage.records.events import Occurrence
from storage.records.times import TimeKind, instant_seconds, seconds_instant, wall_seconds
from storage.records.wall_clock import WallClock
from tests.ui.calendar.practice_week import HOME, all_day, timed
from ui.calendar.backdrop import shift_label
from ui.calendar.days import shift_elsewhere
from ui.calendar.layout import (
    MANY_TO_NARROWEST,
    Bar,
    Piece,
    clock_change,
    columns,
    day_widths,
    lanes,
    overflow,
    shares,
    split,
)

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def spans(occurrences: tuple[Occurrence, ...], first: date, days: int = 7) -> list[tuple[int, int, int]]:
    return [(piece.day, piece.start, piece.end) for piece in split(occurrences, first, days, BERLIN)[0]]


def test_an_event_over_midnight_is_cut_and_says_so() -> None:
    """A night shift would be lost on one of its days."""
    night = timed(BERLIN, MONDAY, "22:30", 180, "Night")
    pieces, bars = split((night,), MONDAY, 7, BERLIN)
    assert not bars
    assert [(piece.day, piece.start, piece.end, piece.from_before, piece.goes_on) for piece in pieces] == [
        (0, 1350, 1440, False, True),
        (1, 0, 90, True, False),
    ]


def test_an_event_until_midnight_stays_on_its_day() -> None:
    """An empty sliver would appear at the next day's start."""
    assert spans((timed(BERLIN, MONDAY, "22:00", 120, "Late"),), MONDAY) == [(0, 1320, 1440)]


def test_what_began_before_the_range_shows_its_rest() -> None:
    """The early morning after a night shift would look free."""
    night = timed(BERLIN, MONDAY - timedelta(days=1), "23:00", 120, "Night")
    assert spans((night,), MONDAY) == [(0, 0, 60)]


def test_an_event_without_length_is_still_there() -> None:
    """A reminder at a point in time would vanish, also at midnight."""
    assert spans((timed(BERLIN, MONDAY, "09:00", 0, "Call"),), MONDAY) == [(0, 540, 540)]
    assert spans((timed(BERLIN, MONDAY, "00:00", 0, "Call"),), MONDAY) == [(0, 0, 0)]


def test_whole_days_and_long_events_are_bars() -> None:
    """A three-day conference would fill three columns."""
    found = split(
        (all_day(MONDAY - timedelta(days=2), 4, "Visit"), timed(BERLIN, MONDAY, "18:00", 60 * 40, "Retreat")),
        MONDAY, 7, BERLIN,
    )  # fmt: skip
    assert found == ((), (Bar(0, 0, 1, 0, True, False), Bar(1, 0, 2, 0, False, False)))


def test_a_bar_that_ends_where_the_range_begins_is_not_in_it() -> None:
    """All-day ends are exclusive: Sunday's event would show on Monday."""
    assert split((all_day(MONDAY - timedelta(days=1), 1, "Sunday"),), MONDAY, 7, BERLIN) == ((), ())


def test_floating_times_stay_where_their_clock_says() -> None:
    """A floating lunch would move with the zone."""
    noon = wall_seconds(datetime(2026, 11, 23, 12))
    lunch = Occurrence(HOME, all_day(MONDAY, 1, "x").source, "l", "", noon, noon + 3600, TimeKind.FLOATING, "", "Lunch")
    assert spans((lunch,), MONDAY) == [(0, 720, 780)]


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_a_clock_change_moves_no_later_event(day: date) -> None:
    """On a day of 23 or 25 hours everything after the change would stand an hour off."""
    events = (timed(BERLIN, day, "01:00", 30, "Early"), timed(BERLIN, day, "09:00", 60, "Later"))
    assert spans(events, day, 1) == [(0, 60, 90), (0, 540, 600)]


def test_events_in_the_hour_that_comes_twice_overlap() -> None:
    """Both passes of 2:30 are drawn, at the same place, and columns set them side by side."""
    passes = []
    for hour in (0, 1):
        start = instant_seconds(datetime(2026, 10, 25, hour, 30, tzinfo=UTC))
        passes.append(
            Occurrence(HOME, all_day(AUTUMN, 1, "x").source, str(hour), "", start, start + 900, TimeKind.TIMED, "", "x")
        )
    assert spans(tuple(passes), AUTUMN, 1) == [(0, 150, 165), (0, 150, 165)]


def test_an_event_across_the_repeated_hour_is_never_lost() -> None:
    """Its end reads earlier on the wall than its start."""
    start = instant_seconds(datetime(2026, 10, 25, 0, 50, tzinfo=UTC))
    event = Occurrence(HOME, all_day(AUTUMN, 1, "x").source, "e", "", start, start + 1800, TimeKind.TIMED, "", "x")
    assert spans((event,), AUTUMN, 1) == [(0, 170, 170)]


def test_where_the_clocks_change() -> None:
    """The hatched hour would be on the wrong day or missing."""
    assert clock_change(SPRING, BERLIN) == (120, 60)
    assert clock_change(AUTUMN, BERLIN) == (120, -60)
    assert clock_change(MONDAY, BERLIN) is None
    assert clock_change(date(2026, 4, 5), ZoneInfo("Australia/Lord_Howe")) == (90, -30)


PIECES = st.lists(
    st.tuples(st.integers(0, 1439), st.integers(0, 300)).map(lambda pair: (pair[0], min(1440, pair[0] + pair[1]))),
    max_size=40,
).map(lambda pairs: [Piece(row, 0, start, end) for row, (start, end) in enumerate(pairs)])


@given(pieces=PIECES, least=st.integers(1, 40))
def test_blocks_side_by_side_never_cover_each_other(pieces: list[Piece], least: int) -> None:
    """Two events drawn over each other: one could not be read or clicked."""
    slots = columns(pieces, least)
    assert sorted(slot.piece.row for slot in slots) == list(range(len(pieces)))
    for one, other in combinations(slots, 2):
        one_end = max(one.piece.end, one.piece.start + least)
        other_end = max(other.piece.end, other.piece.start + least)
        if one.piece.start < other_end and other.piece.start < one_end:
            assert one.columns == other.columns
            assert one.column + one.span <= other.column or other.column + other.span <= one.column
    for slot in slots:
        assert 0 <= slot.column < slot.column + slot.span <= slot.columns


def test_a_block_widens_into_free_columns() -> None:
    """A single event beside a busy hour would stay thin for no reason."""
    pieces = [Piece(0, 0, 0, 120), Piece(1, 0, 0, 60), Piece(2, 0, 0, 60), Piece(3, 0, 60, 120)]
    found = {slot.piece.row: (slot.column, slot.span, slot.columns) for slot in columns(pieces, 10)}
    assert found == {0: (0, 1, 3), 1: (1, 1, 3), 2: (2, 1, 3), 3: (1, 2, 3)}


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).map(sorted), max_size=30).map(
        lambda pairs: [Bar(row, pair[0], pair[1], 0, False, False) for row, pair in enumerate(pairs)]
    ),
    st.integers(1, 6),
)
def test_bars_share_lanes_without_touching_and_hidden_ones_are_counted(bars: list[Bar], room: int) -> None:
    """All-day events would lie on each other, or "+n more" would lie."""
    packed = lanes(bars)
    for one, other in combinations(packed, 2):
        if one.lane == other.lane:
            assert one.last_day < other.first_day or other.last_day < one.first_day
    shown, hidden = overflow(packed, 7, room)
    assert shown + (1 if any(hidden) else 0) <= room
    for day in range(7):
        here = [bar for bar in packed if bar.first_day <= day <= bar.last_day]
        assert hidden[day] == sum(bar.lane >= shown for bar in here)


@given(st.integers(300, 4000), st.lists(st.integers(1, 20), min_size=1, max_size=7))
def test_day_widths_fill_the_view_exactly(total: int, crowds: list[int]) -> None:
    """A gap or an overlap at the edge, or a quiet day squeezed to nothing."""
    widths = day_widths(total, crowds, 52, 84)
    assert sum(widths) == total
    assert min(widths) >= min(84, total // len(crowds)) - 1
    assert max(widths) <= MANY_TO_NARROWEST * (min(widths) + 2)


def test_a_crowded_day_takes_room_from_quiet_ones() -> None:
    """Eight in parallel would be unreadable in a seventh of the window."""
    widths = day_widths(1400, (1, 8, 1, 1, 1, 1, 1), 52, 84)
    assert widths[1] >= 2 * widths[0]


def test_a_usual_week_stands_still() -> None:
    """Days would jump at every page for a pair of overlapping appointments."""
    assert day_widths(700, (1, 2, 1, 1, 2, 1, 1), 52, 84) == (100,) * 7
    assert day_widths(1400, (1, 3, 1, 1, 1, 1, 1), 52, 84) == (200,) * 7
    three = day_widths(900, (1, 3, 1, 1, 1, 1, 1), 52, 84)
    assert max(three) <= 1.5 * min(three) + 2


@given(
    st.sampled_from(["Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia",
                     "Africa/Casablanca", "UTC"]),
    st.lists(st.integers(-2_000_000_000, 4_000_000_000), min_size=1, max_size=50),
)  # fmt: skip
def test_wall_clocks_by_arithmetic_are_what_the_zone_says(name: str, moments: list[int]) -> None:
    """Events would stand at a wrong time after a change of the clocks, or in a zone of odd quarters."""
    zone = ZoneInfo(name)
    clock = WallClock(zone)
    for seconds in (*moments, *moments, *(moment + step for moment in moments[:5] for step in range(-900, 901, 60))):
        assert clock.wall(seconds) == wall_seconds(seconds_instant(seconds, zone))


@pytest.mark.parametrize("change", [datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)])
def test_the_wall_clock_is_right_to_the_second_around_a_change(change: datetime) -> None:
    """The quarter hour of the change itself is the one that may not be remembered."""
    clock, middle = WallClock(BERLIN), instant_seconds(change)
    for seconds in range(middle - 1000, middle + 1000, 7):
        assert clock.wall(seconds) == wall_seconds(seconds_instant(seconds, BERLIN))


@pytest.mark.parametrize(("step", "words"), [(60, "+1 h"), (-60, "−1 h"), (30, "+0.5 h")])
def test_a_days_heading_says_how_the_clocks_change(step: int, words: str) -> None:
    """Whoever looks at the afternoon would not know that the morning had another length."""
    assert shift_label(step, QLocale("en_GB")) == words


@given(st.integers(50, 3000), st.lists(st.floats(0.1, 3), min_size=1, max_size=12))
def test_shares_fill_the_room_exactly(total: int, weights: list[float]) -> None:
    """A gap or an overlap would stand between columns."""
    widths = shares(total, weights)
    assert sum(widths) == total
    assert all(width >= 0 for width in widths)


NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("day", "own", "other", "shift"),
    [
        (date(2026, 11, 1), BERLIN, NEW_YORK, ("EST", -60)),
        (date(2026, 3, 8), BERLIN, NEW_YORK, ("EDT", 60)),
        (date(2026, 10, 25), BERLIN, NEW_YORK, None),
        (date(2026, 10, 25), NEW_YORK, BERLIN, None),  # at 21 o'clock of the day before, over there
        (date(2026, 10, 24), NEW_YORK, BERLIN, ("CET", -60)),
        (MONDAY, BERLIN, NEW_YORK, None),
        (date(2026, 4, 4), BERLIN, ZoneInfo("Australia/Lord_Howe"), ("+1030", -30)),
    ],
)
def test_on_which_of_our_days_another_zones_clocks_change(
    day: date, own: ZoneInfo, other: ZoneInfo, shift: tuple[str, int] | None
) -> None:
    assert shift_elsewhere(day, own, other) == shift

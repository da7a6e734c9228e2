"""What was read is kept until it changes; what was read ahead in weeks is what is read at once."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, all_day, overfull_week, timed, typical_week
from ui.models import pages
from ui.models.pages import Pages

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
MONTH = tuple(one for week in range(6) for one in typical_week(MONDAY + timedelta(weeks=week), BERLIN))
EDGES = (
    all_day(MONDAY - timedelta(days=3), 20, "over weeks"),
    all_day(MONDAY + timedelta(days=6), 2, "over an edge"),
    timed(BERLIN, MONDAY + timedelta(days=6), "23:00", 120, "over midnight"),
    timed(BERLIN, MONDAY + timedelta(days=7), "00:00", 0, "at the edge"),
    timed(BERLIN, MONDAY + timedelta(days=6), "12:00", 10 * 1440, "long"),
)


@pytest.mark.parametrize("days", [1, 7, 28, 33, 42])
def test_a_range_read_ahead_in_weeks_is_the_range(qtbot: QtBot, days: int) -> None:
    """An event over the end of a week would be there twice, or not at all."""
    schedule = FakeSchedule(MONTH + EDGES)
    ahead = Pages(schedule)
    for _ in ahead.ahead(MONDAY, days, BERLIN):
        pass
    reads = schedule.reads
    found = ahead.soon(MONDAY, days, BERLIN)
    assert schedule.reads == reads, "it was read ahead"
    assert sorted(found, key=lambda one: one.uid) == sorted(
        schedule.between(MONDAY, days, BERLIN), key=lambda one: one.uid
    )


def test_what_changes_while_it_is_read_ahead_is_read_again(qtbot: QtBot) -> None:
    """Half a month of before would stand beside half a month of after."""
    schedule = FakeSchedule(MONTH)
    kept = Pages(schedule)
    work = kept.ahead(MONDAY, 28, BERLIN)
    next(work)
    schedule.replace(MONTH[:3])
    for _ in work:
        pass
    assert kept.soon(MONDAY, 28, BERLIN) == schedule.between(MONDAY, 28, BERLIN)


def test_a_page_is_read_once_until_the_schedule_changes(qtbot: QtBot) -> None:
    schedule = FakeSchedule(MONTH)
    kept = Pages(schedule)
    assert kept.soon(MONDAY, 7, BERLIN) is kept.soon(MONDAY, 7, BERLIN)
    assert schedule.reads == 1
    with qtbot.waitSignal(kept.changed):
        schedule.replace(())
    assert kept.soon(MONDAY, 7, BERLIN) == ()


def test_no_more_is_kept_than_is_allowed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A year of paging through ten calendars would stay in memory."""
    schedule = FakeSchedule(overfull_week(MONDAY, BERLIN))
    kept = Pages(schedule)
    weeks = [MONDAY + timedelta(weeks=week) for week in range(pages.MOST_PAGES + 1)]
    for week in weeks:
        kept.soon(week, 7, BERLIN)
    assert [kept.at_hand(week, 7, BERLIN) is not None for week in weeks] == [False, *[True] * pages.MOST_PAGES]
    reads = schedule.reads
    kept.soon(weeks[1], 7, BERLIN)
    assert schedule.reads == reads
    kept.soon(weeks[0], 7, BERLIN)
    assert schedule.reads == reads + 1
    assert kept.at_hand(weeks[-1], 7, BERLIN) is None, "what is farthest from what is looked at went"
    monkeypatch.setattr(pages, "MOST_ROWS", 1)
    kept.soon(weeks[0], 14, BERLIN)
    kept.soon(weeks[0], 7, BERLIN)
    assert schedule.reads == reads + 3, "a page of many rows leaves no room for another"

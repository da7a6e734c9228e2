"""Deep links: ours lead somewhere, nothing else does."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.calendar.modes import Mode
from ui.deep_links import (
    Place,
    Reach,
    ToConflicts,
    ToDay,
    ToEvent,
    ToSettings,
    ToStory,
    ToSync,
    event_link,
    link,
    parse,
)


@given(st.sampled_from(list(Reach)), st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_what_is_made_is_understood(reach: Reach, day: date) -> None:
    assert parse(link(reach, day)) == ToDay(reach, day)


@given(st.text())
def test_any_text_leads_somewhere_of_ours_or_nowhere(text: str) -> None:
    parse(text)
    parse("optimantra://" + text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "optimantra://",
        "optimantra://day/2026-02-30",
        "optimantra://day/2026-11-23/more",
        "optimantra://day/2026-11-23?x=1",
        "optimantra://day/0001-01-01",
        "optimantra://day/٢٠٢٦-١١-٢٣",
        "optimantra://settings/wipe",
        "optimantra://settings/consent/give",
        "optimantra://settings//consent",
        "optimantra://conflicts/decide",
        "optimantra://conflicts/k-0123456789ABCDEF",
        "optimantra://story/today",
        "optimantra://event/2026-11-23",
        "optimantra://event/2026-11-23/0123456789abcde",
        "optimantra://event/2026-11-23/0123456789ABCDEF",
        "optimantra://event/2026-11-31/0123456789abcdef",
        "optimantra://event/0123456789abcdef",
        "optimantra://sync/all",
        "optimantra://day/2026-11-23\n--profile",
        "http://day/2026-11-23",
        "javascript:alert(1)",
        "optimantra://day/" + "2" * 500,
    ],
)
def test_what_is_not_exactly_ours_leads_nowhere(text: str) -> None:
    assert parse(text) is None


def test_the_other_places() -> None:
    assert parse("optimantra://settings") == ToSettings()
    assert parse("optimantra://sync") == ToSync()
    assert parse("optimantra://conflicts") == ToConflicts()
    assert parse("optimantra://conflicts/k-0123456789abcdef") == ToConflicts("k-0123456789abcdef")
    assert parse("optimantra://story") == ToStory()
    assert parse("optimantra://week/today") == ToDay(Reach.WEEK, None)
    assert parse("optimantra://month") == ToDay(Reach.MONTH, None)


@pytest.mark.parametrize("page", list(Place))
def test_each_page_of_the_settings_has_an_address(page: Place) -> None:
    assert parse(f"optimantra://settings/{page}") == ToSettings(page)
    assert parse(f"optimantra:settings/{page}/") == ToSettings(page)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.binary(min_size=32, max_size=32))
def test_an_event_is_named_by_its_day_and_a_part_of_its_mark(day: date, digest: bytes) -> None:
    assert parse(event_link(day, digest.hex())) == ToEvent(day, digest.hex()[:16])


def test_every_reach_is_a_way_to_look() -> None:
    assert {one.value for one in Reach} <= {one.value for one in Mode}

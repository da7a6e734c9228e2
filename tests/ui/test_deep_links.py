"""Deep links: ours lead somewhere, nothing else does."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import example, given
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


OURS = (
    "optimantra://day/2026-11-23", "optimantra:week", "optimantra://month/today/", "optimantra://settings/consent",
    "optimantra://sync", "optimantra://story", "optimantra://conflicts/k-0123456789abcdef",
    "optimantra://event/2026-11-23/0123456789abcdef",
)  # fmt: skip
SPELT = re.compile(
    r"optimantra:(//)?((day|week|month|agenda|year)(/(today|\d{4}-\d\d-\d\d))?|event/\d{4}-\d\d-\d\d/[0-9a-f]{16}"
    r"|settings(/[a-z]+)?|conflicts(/k-[0-9a-f]{16})?|sync|story)/?",
    re.ASCII,
)
"""The whole grammar once more, so that a door that opens a little wider is noticed."""


@given(st.sampled_from(OURS), st.integers(0, 60), st.integers(0, 3), st.text(max_size=12))
@example("optimantra://day/2026-11-23", 60, 0, ";--profile=/tmp")
@example("optimantra://sync", 60, 0, "\noptimantra://story")
@example("optimantra://conflicts/k-0123456789abcdef", 25, 0, "../")
@example("optimantra://conflicts/k-0123456789abcdef", 30, 0, "XYZ")
@example("optimantra://event/2026-11-23/0123456789abcdef", 40, 0, "XYZ")
@example("optimantra://settings/consent", 22, 3, "About")
def test_any_text_leads_somewhere_of_ours_or_nowhere(ours: str, at: int, without: int, more: str) -> None:
    for text in (more, f"optimantra://{more}", ours[:at] + more + ours[at + without :]):
        if parse(text) is not None:
            assert SPELT.fullmatch(text.strip())
    assert parse(ours) is not None


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

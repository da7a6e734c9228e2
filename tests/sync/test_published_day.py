"""The published day begins at the person's midnight: in every zone, on the nights in which clocks change, on two
computers in two zones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import publishing
from storage.records.publishing import Choice
from storage.records.times import DAY, seconds_instant
from sync import publish
from sync.publish import Published
from sync.publishing_plan import Words, span
from sync.publishing_status import status
from tests.storage.book_store import store
from tests.storage.visits import fill, visit
from tests.sync.offices import Both, Office

ZONES = ("Pacific/Kiritimati", "Asia/Kathmandu", "Africa/Cairo", "Europe/Berlin", "America/Santiago",
         "America/Los_Angeles", "Etc/GMT+12", "Australia/Lord_Howe", "America/St_Johns")  # fmt: skip


def at(text: str, zone: str = "UTC") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp())


@pytest.mark.parametrize(
    ("zone", "now", "first", "hours"),
    [
        ("America/Los_Angeles", "2026-11-23T18:30", "2026-11-23T00:00", 24),
        ("Pacific/Kiritimati", "2026-11-23T06:30", "2026-11-23T00:00", 24),
        ("Europe/Berlin", "2026-10-25T23:59", "2026-10-25T00:00", 25),
        ("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:00", 23),
        ("America/Santiago", "2026-09-06T12:00", "2026-09-06T01:00", 23),
        ("Africa/Cairo", "2026-04-24T12:00", "2026-04-24T01:00", 23),
        ("America/Santiago", "2026-04-04T23:30", "2026-04-04T00:00", 25),
        ("Australia/Lord_Howe", "2026-04-05T12:00", "2026-04-05T00:00", 24.5),
    ],
)
def test_a_day_is_as_long_as_the_clocks_make_it(zone: str, now: str, first: str, hours: float) -> None:
    lo, hi = span(at(now, zone), Choice(days=1), ZoneInfo(zone))
    assert (lo, hi - lo) == (at(first, zone), hours * 3600)


@given(st.sampled_from(ZONES), st.integers(at("2020-01-01"), at("2035-01-01")), st.integers(1, 366))
def test_the_day_of_now_is_in_it_and_the_one_before_is_not(zone: str, now: int, days: int) -> None:
    local = ZoneInfo(zone)
    lo, hi = span(now, Choice(days=days), local)
    today = seconds_instant(now, local).date()
    assert lo <= now < hi
    assert seconds_instant(lo, local).date() == today == seconds_instant(lo - 1, local).date() + timedelta(days=1)
    assert seconds_instant(hi - 1, local).date() == today + timedelta(days=days - 1)
    assert seconds_instant(hi, local).date() == today + timedelta(days=days)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with store(tmp_path / "store") as made:
        yield Office(made)


@pytest.mark.anyio
@pytest.mark.parametrize("day", ["2026-11-23", "2026-11-01", "2026-03-08"], ids=["plain", "back", "forward"])
async def test_west_of_greenwich_this_mornings_visits_stand_there_in_the_evening(office: Office, day: str) -> None:
    zone = ZoneInfo("America/Los_Angeles")
    morning, evening = at(f"{day}T09:00", zone.key), at(f"{day}T20:00", zone.key)
    assert seconds_instant(evening, UTC).date() > seconds_instant(morning, UTC).date()
    tonight = at(f"{day}T00:00", zone.key) - 3600
    visits = [visit(number, start) for number, start in enumerate((tonight, morning, evening + 600), 20)]
    fill(office.store, office.practice, *(visit(number, at("2026-01-02"), version="2") for number in range(3)), *visits)
    office.decide()

    async def run(now: int) -> Published:
        return await publish.publish(office.book, office.account.id, office.publisher, now, Words(), zone=zone)

    assert await run(morning - 3600) == Published(put=2)
    assert await run(evening) == Published()
    assert status(office.book, office.account, evening, Words(), zone=zone).to_remove == 0
    assert len(publish.wanted(office.book, office.account.id, evening, Words(), Choice(), zone=zone)) == 2
    midnight = int((seconds_instant(evening, zone).replace(hour=0) + timedelta(days=1)).timestamp())
    assert await run(midnight - 1) == Published()
    assert await run(midnight) == Published(removed=2)


@pytest.mark.anyio
async def test_two_computers_in_two_zones_do_not_fight(tmp_path: Path) -> None:
    with store(tmp_path / "first") as first, store(tmp_path / "second") as second:
        both = Both(Office(first), Office(second))
        # 23 November, 23:00 in Berlin: there the day is over in an hour, in Los Angeles not for ten
        now = at("2026-11-23T23:00", "Europe/Berlin")
        zones = ((both.first, ZoneInfo("Europe/Berlin")), (both.second, ZoneInfo("America/Los_Angeles")))
        done: list[Published] = []
        for hour in range(14):
            for each, zone in zones:
                moment = now + hour * 3600
                done.append(
                    await publish.publish(
                        each.book, each.account.id, each.publisher, moment, Words(), zone=zone
                    )
                )  # fmt: skip
        assert sum(one.put for one in done) <= 6, "at most once more, by whom the day is not over for"
        assert [one for one in done[-4:] if one != Published()] == []
        assert both.versions() == {}, "over for both"


@pytest.mark.anyio
async def test_what_a_lost_computer_left_from_long_ago_is_taken_away(tmp_path: Path) -> None:
    with store(tmp_path / "first") as first, store(tmp_path / "second") as second:
        both = Both(Office(first), Office(second))
        now = at("2026-11-23T07:00")
        await publish.publish(both.first.book, both.first.account.id, both.first.publisher, now, Words())
        assert len(both.versions()) == 3
        for days in (0, 1, 2):
            await both.second.run(now + days * DAY)
        assert both.versions() == {}


def test_the_zone_is_the_computers_own_also_after_a_journey(system_zone: Callable[[str], None]) -> None:
    for name in ("America/Los_Angeles", "Asia/Tokyo"):
        system_zone(name)
        assert (
            datetime(2026, 7, 1, tzinfo=publishing.zone()).utcoffset()
            == datetime(2026, 7, 1, tzinfo=ZoneInfo(name)).utcoffset()
        )

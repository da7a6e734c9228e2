"""Which zone a TZID means, and what the clock says there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tzlocal.windows_tz import win_tz

from storage.errors import Unreadable
from storage.records.times import instant_seconds, seconds_instant, wall_seconds
from storage.zones import Zones, custom_clock, iana_name, named_clock


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America/Buenos_Aires", "America/Buenos_Aires"),
        ("/mozilla.org/20050126_1/Europe/Paris", "Europe/Paris"),
        ("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/citadel.org/20210210_1/Asia/Kolkata", "Asia/Kolkata"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("w. europe standard time", "Europe/Berlin"),
        ('"Pacific Standard Time"', "America/Los_Angeles"),
        ("Alberta Standard Time", "America/Edmonton"),
        ("../../etc/passwd", ""),
        ("/etc/localtime", ""),
        ("Nowhere/Atlantis", ""),
        ("", ""),
    ],
)
def test_a_tzid_means_an_iana_zone(tzid: str, name: str) -> None:
    assert iana_name(tzid) == name


def test_every_windows_zone_is_known() -> None:
    assert [name for name in win_tz if named_clock(name) is None] == []


@pytest.mark.parametrize("tzid", ["UTC", "Etc/UTC", "Z", "Zulu", "UTC ", "tzone://Microsoft/Utc"])
def test_utc_has_no_name_of_its_own(tzid: str) -> None:
    clock = named_clock(tzid)
    assert clock is not None
    assert (clock.name, clock.utc(1000)) == ("", 1000)


@pytest.mark.parametrize(
    ("tzid", "hours"), [("UTC+02:00", 2), ("GMT-5", -5), ("(UTC+05:30)", 5.5), ("GMT+0100", 1), ("UTC-03:30", -3.5)]
)
def test_a_fixed_offset_is_read(tzid: str, hours: float) -> None:
    clock = named_clock(tzid)
    assert clock is not None
    assert clock.utc(0) == -hours * 3600
    assert clock.wall(0) == hours * 3600


def test_nonsense_means_nothing() -> None:
    assert [named_clock(tzid) for tzid in ("UTC+99", "x" * 5000, "Customized Time Zone", "\x00")] == [None] * 4


NAMES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"]
)


@settings(max_examples=300, deadline=None)
@given(NAMES, st.datetimes(datetime(1975, 1, 1), datetime(2060, 1, 1)))
def test_a_clock_reads_as_zoneinfo_with_the_first_of_two(name: str, moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    clock = named_clock(name)
    assert clock is not None
    assert clock.utc(wall_seconds(moment)) == instant_seconds(moment.replace(tzinfo=ZoneInfo(name), fold=0))
    instant = instant_seconds(moment.replace(tzinfo=UTC))
    assert clock.wall(instant) == wall_seconds(seconds_instant(instant, ZoneInfo(name)).replace(tzinfo=None))


BERLIN = """
TZID:Somewhere
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
"""


@settings(max_examples=300, deadline=None)
@given(st.datetimes(datetime(1998, 1, 1), datetime(2060, 1, 1)))
def test_a_zone_that_its_text_defines_reads_as_the_same_rules_elsewhere(moment: datetime) -> None:
    tzid, ours = custom_clock(BERLIN)
    theirs = named_clock("Europe/Berlin")
    assert tzid == "Somewhere"
    assert theirs is not None
    wall = wall_seconds(moment)
    assert (ours.utc(wall), ours.wall(wall)) == (theirs.utc(wall), theirs.wall(wall))


@pytest.mark.parametrize(
    ("month", "day", "hour"), [(3, 29, 2), (10, 25, 2), (3, 29, 1), (3, 29, 3), (10, 25, 1), (10, 25, 3)]
)
def test_skipped_and_repeated_times_in_a_zone_of_its_own(month: int, day: int, hour: int) -> None:
    wall = wall_seconds(datetime(2026, month, day, hour, 30))
    theirs = named_clock("Europe/Berlin")
    assert theirs is not None
    assert custom_clock(BERLIN)[1].utc(wall) == theirs.utc(wall)


def test_a_zone_whose_rules_ended_keeps_its_last_offset() -> None:
    ended = BERLIN.replace("BYDAY=-1SU", "BYDAY=-1SU;UNTIL=20101231T000000Z")
    _, clock = custom_clock(ended)
    assert [clock.wall(instant_seconds(datetime(2026, month, 1, tzinfo=UTC))) % 86400 for month in (1, 7)] == [
        3600,
        3600,
    ]


def test_a_zone_with_listed_changes_and_one_without_any() -> None:
    listed = BERLIN.replace("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RDATE:20260329T020000").replace(
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "RDATE:20261025T030000"
    )
    _, clock = custom_clock(listed)
    assert clock.utc(wall_seconds(datetime(2026, 7, 1, 12))) == wall_seconds(datetime(2026, 7, 1, 10))
    assert clock.utc(wall_seconds(datetime(2026, 12, 1, 12))) == wall_seconds(datetime(2026, 12, 1, 11))
    fixed = "\nTZID:F\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\n"
    assert custom_clock(fixed)[1].utc(0) == -3 * 3600
    assert custom_clock(fixed.replace("1601", "0001"))[1].utc(0) == -3 * 3600


def test_names_go_before_what_the_text_defines() -> None:
    zones = Zones([BERLIN.replace("Somewhere", "Asia/Tokyo"), BERLIN])
    tokyo, own = zones.clock("Asia/Tokyo"), zones.clock("Somewhere")
    assert tokyo is not None
    assert own is not None
    assert (tokyo.name, tokyo.utc(0)) == ("Asia/Tokyo", -9 * 3600)
    assert (own.name, own.utc(0)) == ("", -3600)
    assert zones.clock("Neither") is None


@pytest.mark.parametrize(
    "text",
    [
        "\nTZID:X\n",
        "\nTZID:X\nBEGIN:STANDARD\nEND:STANDARD\n",
        BERLIN.replace("+0100", "one"),
        BERLIN.replace("FREQ=YEARLY", "FREQ=SECONDLY"),
        BERLIN.replace("FREQ=YEARLY", "FREQ=NEVER"),
    ],
)
def test_a_zone_that_makes_no_sense_is_passed_over(text: str) -> None:
    with pytest.raises(Unreadable):
        custom_clock(text)
    assert Zones([text]).clock("X") is None


def test_an_offset_is_remembered_for_the_day_and_forgotten_in_time() -> None:
    clock = named_clock("Europe/Berlin")
    assert clock is not None
    noon = wall_seconds(datetime(2026, 7, 1, 12))
    for day in range(25_000):
        clock.utc(noon + day * 86400)
    assert clock.utc(noon) == noon - timedelta(hours=2).total_seconds()

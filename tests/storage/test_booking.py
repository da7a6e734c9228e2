"""What may be set of an appointment: every wall time has one meaning or is asked about, every text is what it seems."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import booking
from storage.booking import Code, Place, Twin, Wrong
from storage.display_text import clean, hidden_in
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import TimeKind, seconds_instant

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from(
    [ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC",
                                 "America/St_Johns", "Africa/Casablanca", "Pacific/Apia", "Europe/Dublin")]
)  # fmt: skip
WALLS = st.datetimes(datetime(2000, 1, 1), datetime(2037, 12, 31)).map(lambda one: one.replace(second=0, microsecond=0))


@given(WALLS, ZONES)
def test_a_wall_time_is_one_instant_or_asked_about(wall: datetime, zone: ZoneInfo) -> None:
    """An appointment would stand an hour off without a word."""
    match booking.instant(wall, zone, None, Place.START):
        case Wrong(place, Code.TWICE):
            assert place is Place.START
            first, second = (booking.instant(wall, zone, twin, place) for twin in Twin)
            assert isinstance(first, int) and isinstance(second, int) and first < second
            for seconds in (first, second):
                assert seconds_instant(seconds, zone).replace(tzinfo=None, fold=0) == wall
        case Wrong(_, code):
            assert code is Code.NO_SUCH_TIME
            later = booking.after_gap(wall, zone)
            assert later > wall
            assert isinstance(booking.instant(later, zone, Twin.FIRST, Place.START), int)
        case seconds:
            assert seconds_instant(seconds, zone).replace(tzinfo=None) == wall


@given(st.integers(0, 2_100_000_000), ZONES)
def test_every_instant_can_be_said(seconds: int, zone: ZoneInfo) -> None:
    """Some appointments could be shown and not be edited."""
    then = seconds_instant(seconds, zone)
    twin = Twin.SECOND if then.fold else Twin.FIRST
    assert booking.instant(then.replace(tzinfo=None, fold=0), zone, twin, Place.START) == seconds


def test_the_hour_that_is_skipped_and_the_hour_that_comes_twice() -> None:
    gap, twice = datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)
    assert booking.instant(gap, BERLIN, Twin.FIRST, Place.START) == Wrong(Place.START, Code.NO_SUCH_TIME)
    assert booking.after_gap(gap, BERLIN) == datetime(2026, 3, 29, 3, 30)
    assert booking.instant(twice, BERLIN, None, Place.END) == Wrong(Place.END, Code.TWICE)
    first, second = (booking.instant(twice, BERLIN, twin, Place.END) for twin in Twin)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC).timestamp()
    assert second == datetime(2026, 10, 25, 1, 30, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    "wall", [datetime(1899, 12, 31), datetime(2200, 1, 1), datetime(9999, 12, 31), datetime(1, 1, 1)]
)
def test_a_slip_of_the_hand_in_the_year(wall: datetime) -> None:
    assert booking.instant(wall, BERLIN, Twin.FIRST, Place.START) == Wrong(Place.START, Code.TOO_FAR)


@given(st.integers(-100_000, 100_000))
def test_a_length_is_right_from_one_second_to_a_day(seconds: int) -> None:
    wrong = booking.length(1_800_000_000, 1_800_000_000 + seconds)
    if seconds <= 0:
        assert wrong == Wrong(Place.END, Code.ENDS_FIRST)
    else:
        assert (wrong is None) == (seconds <= booking.MOST_MINUTES * 60)
    whole = booking.minutes(seconds)
    assert (whole is None) == (0 < seconds <= booking.MOST_MINUTES)


@given(st.text(), st.sampled_from(Place))
def test_what_is_taken_is_what_is_shown(text: str, place: Place) -> None:
    """Text could be sent that looks other on the schedule than at the front desk."""
    kept = booking.tidy(place, text)
    assert booking.tidy(place, kept) == kept
    wrong = booking.words(place, kept)
    if wrong is None:
        assert hidden_in(kept) == ""
    else:
        assert wrong.code is Code.HIDDEN_LETTERS and wrong.count > 0
        assert booking.words(place, booking.tidy(place, clean(kept))) is None


@pytest.mark.parametrize("letter", ["\x07", "\u202e", "\u2066", "\u200f", "\u061c", "\x85", "\U000e0041"])
def test_a_letter_that_hides_is_named(letter: str) -> None:
    wrong = booking.words(Place.NOTE, f"Ada{letter}Lindqvist")
    assert wrong is not None
    assert (wrong.code, wrong.count) == (Code.HIDDEN_LETTERS, 1)
    assert wrong.letters[0].startswith(f"U+{ord(letter):04X}")


def test_letters_of_other_scripts_are_taken() -> None:
    for text in ("می‌خواهم", "👩‍⚕️ visit", "e\u0301", "שלום", "naïve — “quoted”", "line one\nline two\ttabbed"):
        assert booking.words(Place.NOTE, booking.tidy(Place.NOTE, text)) is None


def test_a_text_may_be_so_long_and_no_longer() -> None:
    assert booking.words(Place.NOTE, "x" * booking.MOST_LETTERS) is None
    assert booking.words(Place.NOTE, "x" * (booking.MOST_LETTERS + 7)) == Wrong(Place.NOTE, Code.TOO_LONG, 7)


def shown(status: Status) -> Occurrence:
    return Occurrence(CalendarId("c"), RemoteId("Appointment/1"), "u", "", 0, 3600, TimeKind.TIMED, "", "", "", status)


def test_what_is_over_stays_and_what_is_cancelled_is_done() -> None:
    assert booking.open_to_move(shown(Status.BOOKED), read_only=False) is None
    assert booking.open_to_move(shown(Status.BLOCKED), read_only=False) is None
    for status in (Status.ARRIVED, Status.FULFILLED, Status.NOSHOW):
        assert booking.open_to_move(shown(status), read_only=False) == Wrong(Place.WHOLE, Code.OVER)
        assert booking.open_to_change(shown(status), read_only=False) is None
    assert booking.open_to_change(shown(Status.CANCELLED), read_only=False) == Wrong(Place.WHOLE, Code.CANCELLED)
    assert booking.open_to_change(shown(Status.BOOKED), read_only=True) == Wrong(Place.WHOLE, Code.READ_ONLY)


def test_blocked_time_has_a_note_only() -> None:
    assert booking.fitting({"note": "Dentist", "start": 1}, blocked=True) is None
    assert booking.fitting({"patient": "Patient/1"}, blocked=True) == Wrong(Place.PATIENT, Code.BLOCKED_TIME)
    assert booking.fitting({"patient": "Patient/1"}, blocked=False) is None


def test_only_what_differs_is_sent_and_a_span_goes_whole() -> None:
    was = {
        "start": 0,
        "end": 3600,
        "patient": None,
        "visit_type": "",
        "location": "Room 2",
        "note": "",
        "status": "booked",
    }
    assert booking.changed({"visit_type": None, "note": "", "location": "Room 2"}, was) == {}
    assert booking.changed({"start": 0, "end": 1800, "note": "x"}, was) == {"start": 0, "end": 1800, "note": "x"}
    assert booking.changed({"location": ""}, was) == {"location": ""}


def test_a_day_of_twenty_five_hours_is_no_longer_than_the_most() -> None:
    start = booking.instant(datetime(2026, 10, 25), BERLIN, None, Place.START)
    end = booking.instant(datetime(2026, 10, 26), BERLIN, None, Place.END)
    assert isinstance(start, int) and isinstance(end, int)
    assert end - start == timedelta(hours=25).total_seconds()
    assert booking.length(start, end) == Wrong(Place.END, Code.BAD_LENGTH, booking.MOST_MINUTES)

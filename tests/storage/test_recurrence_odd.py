"""Texts as programs really write them: each file in tests/data/ical is named after what is odd in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.errors import Unreadable
from storage.ical_values import LATEST, moment_text
from storage.records.times import TimeKind, instant_seconds
from storage.recurrence import Instance, Series, Span, expand
from storage.recurrence_set import MOST_INSTANCES

TEXTS = Path(__file__).parent.parent / "data" / "ical"
YEAR = Span(instant_seconds(datetime(2026, 1, 1, tzinfo=UTC)), instant_seconds(datetime(2027, 1, 1, tzinfo=UTC)))

EXPECTED = {
    "alarm_with_words_of_its_own": [
        "20260302T090000Z 20260302T100000Z Quiet",
    ],
    "cancellation_that_names_only_its_instance": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T080000Z 20260309T090000Z Supervision free cancelled",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "count_below_zero": [
        "20260302T090000Z 20260302T090000Z Endless",
    ],
    "dates_of_every_length": [
        "20260302 20260303 No end",
        "20260303 20260304 Same end",
        "20260304 20260306 Two days",
        "20260305 20260307 A day and a half",
        "20260306 20260309 Unsaid dates",
        "20260310 20260311 Backwards",
    ],
    "end_as_a_date": [
        "20260302T170000Z 20260302T230000Z Evening",
    ],
    "end_before_start": [
        "20260302T090000Z 20260302T090000Z Backwards",
    ],
    "end_of_an_event_is_missing": [
        "20260302T090000Z 20260302T090000Z First",
        "20260303T090000Z 20260303T090000Z Second",
    ],
    "end_that_is_unreadable": [
        "20260302T170000Z 20260302T170000Z Open",
    ],
    "events_that_share_a_uid": [
        "20260302T090000Z 20260302T090000Z One",
        "20260303T090000Z 20260303T090000Z Other",
    ],
    "exact_length_over_a_clock_change": [
        "20260321T210000Z 20260322T050000Z Night shift",
        "20260328T210000Z 20260329T050000Z Night shift",
    ],
    "excluded_by_date_only": [
        "20260302T080000Z 20260302T090000Z Rounds",
        "20260305T080000Z 20260305T090000Z Rounds",
    ],
    "extended_and_short_times": [
        "20260302T090000Z 20260302T100000Z Loose",
    ],
    "extra_dates_with_lengths": [
        "20260302T080000Z 20260302T090000Z Course",
        "20260303T080000Z 20260303T100000Z Course",
        "20260304T080000Z 20260304T083000Z Course",
        "20260305T080000Z 20260305T090000Z Course",
        "20260306T080000Z 20260306T090000Z Course",
    ],
    "fixed_offset_as_a_zone": [
        "20260706T033000Z 20260706T043000Z Fixed",
    ],
    "floating": [
        "20260302T090000 20260302T100000 Tea",
        "20260303T090000 20260303T100000 Tea",
    ],
    "free_tentative_cancelled": [
        "20260302T090000Z 20260302T090000Z Free free",
        "20260302T100000Z 20260302T100000Z Perhaps tentative",
        "20260302T110000Z 20260302T110000Z Free there free",
        "20260302T120000Z 20260302T120000Z Perhaps there tentative",
        "20260302T130000Z 20260302T130000Z Off free cancelled",
    ],
    "hour_that_comes_twice": [
        "20261024T003000Z 20261024T013000Z Night watch",
        "20261025T003000Z 20261025T013000Z Night watch",
        "20261026T013000Z 20261026T023000Z Night watch",
    ],
    "hour_that_is_skipped": [
        "20260328T013000Z 20260328T023000Z Night watch",
        "20260329T013000Z 20260329T023000Z Night watch",
        "20260330T003000Z 20260330T013000Z Night watch",
    ],
    "long_before_and_still_here": [
        "20250101T090000Z 20270101T090000Z Leave",
    ],
    "lower_case_names_and_odd_folds": [
        "20260302T080000Z 20260302T090000Z Zwei, drei; vier fünf sechs at Raum\\1",
    ],
    "newer_version_of_the_master": [
        "20260302T090000Z 20260302T090000Z New",
    ],
    "nominal_length_over_a_clock_change": [
        "20260321T210000Z 20260322T220000Z On call",
        "20260328T210000Z 20260329T210000Z On call",
    ],
    "old_line_ends": [
        "20260302T090000Z 20260302T090000Z Old Mac",
    ],
    "old_zone_link": [
        "20260706T033000Z 20260706T043000Z East",
    ],
    "override_before_its_master": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260310T130000Z 20260310T140000Z Moved",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "override_in_another_zone": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T140000Z 20260309T150000Z From abroad",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "override_of_a_date_not_in_the_set": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T080000Z 20260309T090000Z Supervision",
        "20260311T130000Z 20260311T140000Z Extra",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "override_with_an_unreadable_start": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T080000Z 20260309T090000Z Unclear",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "override_without_its_master": [
        "20260310T130000Z 20260310T140000Z Alone",
    ],
    "recurrence_id_as_a_date": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T100000Z 20260309T110000Z Later",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "start_beside_the_rule": [
        "20260303T080000Z 20260303T090000Z Intake",
        "20260309T080000Z 20260309T090000Z Intake",
        "20260316T080000Z 20260316T090000Z Intake",
    ],
    "tasks_and_notes_beside": [
        "20260302T090000Z 20260302T090000Z Event",
    ],
    "this_and_future_over_a_clock_change": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T080000Z 20260309T090000Z Supervision",
        "20260317T093000Z 20260317T110000Z From now on",
        "20260324T093000Z 20260324T110000Z From now on",
        "20260330T060000Z 20260330T063000Z But once",
        "20260407T083000Z 20260407T100000Z From now on",
    ],
    "two_overrides_of_one_instance": [
        "20260302T080000Z 20260302T090000Z Supervision",
        "20260309T120000Z 20260309T130000Z Newest",
        "20260316T080000Z 20260316T090000Z Supervision",
        "20260323T080000Z 20260323T090000Z Supervision",
        "20260330T070000Z 20260330T080000Z Supervision",
        "20260406T070000Z 20260406T080000Z Supervision",
    ],
    "two_rules": [
        "20260302T080000Z 20260302T081500Z Huddle",
        "20260304T080000Z 20260304T081500Z Huddle",
        "20260309T080000Z 20260309T081500Z Huddle",
    ],
    "until_as_a_date": [
        "20260302T080000Z 20260302T083000Z Rounds",
        "20260303T080000Z 20260303T083000Z Rounds",
        "20260304T080000Z 20260304T083000Z Rounds",
    ],
    "until_before_the_start": [],
    "until_in_local_time": [
        "20260302T080000Z 20260302T083000Z Rounds",
        "20260303T080000Z 20260303T083000Z Rounds",
        "20260304T080000Z 20260304T083000Z Rounds",
    ],
    "until_in_utc_for_a_date": [
        "20260302 20260303 Fair",
        "20260303 20260304 Fair",
        "20260304 20260305 Fair",
    ],
    "windows_zone_name": [
        "20260706T070000Z 20260706T080000Z Office",
    ],
    "zone_behind_a_vendor_prefix": [
        "20260706T120000Z 20260706T130000Z South",
    ],
    "zone_that_nothing_defines": [
        "20260706T090000 20260706T100000 Lost",
    ],
    "zone_that_only_its_text_defines": [
        "20260323T040000Z 20260323T050000Z Elsewhere",
        "20260330T031500Z 20260330T041500Z Elsewhere",
    ],
}
"""Start, end (exclusive), summary and what else is special, of every instance in 2026, as a person works it out."""


def text_of(name: str) -> str:
    return (TEXTS / f"{name}.ics").read_bytes().decode()


def said(one: Instance) -> str:
    date, utc = one.kind is TimeKind.ALL_DAY, one.kind is TimeKind.TIMED
    times = " ".join(moment_text(at, is_date=date, is_utc=utc) for at in (one.start, one.end))
    place = f" at {one.location}" if one.location else ""
    free = "" if one.busy else " free"
    return f"{times} {one.summary}{place}{free}" + ("" if one.status == "confirmed" else f" {one.status}")


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_an_odd_text_is_read_as_a_person_would(name: str) -> None:
    assert [said(one) for one in expand([text_of(name)], YEAR, "")] == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(path.stem for path in TEXTS.glob("unreadable_*.ics")))
def test_a_text_that_says_nothing_is_set_aside_with_a_reason(name: str) -> None:
    with pytest.raises(Unreadable) as caught:
        expand([text_of(name)], YEAR, "")
    assert caught.value.reason == name.removeprefix("unreadable_")


def test_every_file_has_its_expectation() -> None:
    files = {path.stem for path in TEXTS.glob("*.ics") if not path.stem.startswith(("unreadable_", "fuzz_"))}
    assert files == set(EXPECTED)


def test_resources_of_one_series_may_come_apart_and_in_any_order() -> None:
    whole = text_of("override_before_its_master")
    override, master = (f"BEGIN:VCALENDAR\nBEGIN:VEVENT{part}" for part in whole.split("BEGIN:VEVENT")[1:])
    assert expand([override, master], YEAR, "") == expand([master, override], YEAR, "") == expand([whole], YEAR, "")


def test_a_recurrence_id_names_the_original_start() -> None:
    found = expand([text_of("override_before_its_master")], YEAR, "")
    assert [one.recurrence_id for one in found[:3]] == ["20260302T080000Z", "20260309T080000Z", "20260316T080000Z"]
    assert expand([text_of("floating")], YEAR, "")[1].recurrence_id == "20260303T090000"
    assert expand([text_of("until_in_utc_for_a_date")], YEAR, "")[1].recurrence_id == "20260303"
    assert expand([text_of("end_before_start")], YEAR, "")[0].recurrence_id == ""


def test_a_floating_time_means_the_calendars_zone_if_it_has_one() -> None:
    floating, zoned = expand([text_of("floating")], YEAR, "")[0], expand([text_of("floating")], YEAR, "Asia/Tokyo")[0]
    assert (floating.kind, floating.zone) == (TimeKind.FLOATING, "")
    assert (zoned.kind, zoned.zone) == (TimeKind.TIMED, "Asia/Tokyo")
    assert zoned.start == floating.start - 9 * 3600
    assert expand([text_of("zone_that_nothing_defines")], YEAR, "Asia/Tokyo")[0].zone == "Asia/Tokyo"


def test_an_instance_moved_into_the_span_is_found_and_one_moved_out_is_not() -> None:
    moved = text_of("override_before_its_master")
    tenth = Span(*(instant_seconds(datetime(2026, 3, day, tzinfo=UTC)) for day in (10, 11)))
    ninth = Span(*(instant_seconds(datetime(2026, 3, day, tzinfo=UTC)) for day in (9, 10)))
    assert [one.summary for one in expand([moved], tenth, "")] == ["Moved"]
    assert expand([moved], ninth, "") == ()


def test_an_instance_that_began_before_the_span_reaches_into_it() -> None:
    night = Span(*(instant_seconds(datetime(2026, 3, 22, hour, tzinfo=UTC)) for hour in (4, 6)))
    assert len(expand([text_of("exact_length_over_a_clock_change")], night, "")) == 1
    after = Span(night.start + 3600, night.end)
    assert expand([text_of("exact_length_over_a_clock_change")], after, "") == ()


def test_until_at_the_end_of_time_is_endless() -> None:
    text = text_of("until_as_a_date").replace("UNTIL=20260304", "UNTIL=99991231T235959Z")
    assert len(expand([text], YEAR, "")) == 305  # the second of March to the end of the year


def test_an_end_at_the_end_of_time_is_kept_within_what_can_be_shown() -> None:
    text = text_of("end_before_start").replace("DTEND:20260302T080000Z", "DTEND:99991231T235959Z")
    assert expand([text], YEAR, "")[0].end == LATEST


def test_an_exdate_is_a_moment_and_no_clock_face() -> None:
    text = text_of("until_as_a_date").replace("SUMMARY", "EXDATE:20260303T090000Z\r\nSUMMARY")
    assert len(expand([text], YEAR, "")) == 3, "nine o'clock in UTC is ten in Berlin"
    assert len(expand([text.replace("EXDATE:20260303T09", "EXDATE:20260303T08")], YEAR, "")) == 2


def test_search_gets_the_masters_words_without_markup() -> None:
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260302T090000Z\nSUMMARY:Moved\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:a\nDTSTART:20260301T090000Z\nSUMMARY:Case\\nround\nLOCATION: Room 1\n"
        "DESCRIPTION:<p>Bring <b>tea</b> &amp\\; cups</p><img src='https://x.example/1.png'>\nEND:VEVENT\nEND:VCALENDAR"
    )
    found = Series.of([text]).described()
    assert (found.uid, found.summary, found.location) == ("a", "Case round", "Room 1")
    assert found.description == "Bring tea & cups"


@pytest.mark.parametrize(
    "lines",
    [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=SECONDLY;COUNT=1000000000",
        "RRULE:FREQ=MINUTELY;BYSECOND=0,1,2,3,4,5,6,7,8,9",
        "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
        "RRULE:FREQ=YEARLY;UNTIL=00010101T000000Z",
        "RRULE:FREQ=DAILY;COUNT=1000000000",
        "RDATE:"
        + ",".join(
            f"20{year}{month:02}{day:02}T{hour:02}0000Z"
            for year in range(20, 40)
            for month in range(1, 13)
            for day in range(1, 29)
            for hour in range(0, 24, 2)
        ),
        "EXDATE:" + ",".join(["20260101T000000Z"] * 100_000) + "\nRRULE:FREQ=DAILY",
        "RRULE:FREQ=HOURLY\n" * 200,
        "RRULE:FREQ=MINUTELY\nRRULE:FREQ=MINUTELY;BYSECOND=1",
        "DURATION:P999999999W\nRRULE:FREQ=DAILY",
    ],
    ids=lambda lines: lines[:40],
)
def test_a_bomb_is_bounded(lines: str) -> None:
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:bomb\nDTSTART:20000101T000000Z\n{lines}\nEND:VEVENT\nEND:VCALENDAR"
    try:
        found = expand([text], YEAR, "")
    except Unreadable:
        return
    assert len(found) <= MOST_INSTANCES
    assert len({(one.start, one.recurrence_id) for one in found}) == len(found)

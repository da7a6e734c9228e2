"""The one-pass scanner: it reads what icalendar's full parse reads, and hostile text costs no more than its length."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from storage.errors import Unreadable
from storage.ical_values import moment
from storage.scan import parameter, scan, text_value, unfold, zone_lines

TEXTS = Path(__file__).parent.parent / "data" / "ical"
EVENT = "BEGIN:VCALENDAR\n{}BEGIN:VEVENT\n{}END:VEVENT\nEND:VCALENDAR\n"


def only(lines: str, before: str = "") -> dict[str, list[tuple[str, str]]]:
    (event,) = scan(EVENT.format(before, lines)).events
    return {name: [(line.params, line.value) for line in found] for name, found in event.items()}


def test_parameters_are_kept_apart_from_the_value() -> None:
    found = only('DTSTART;TZID="A:B;C";X=1:20260101T000000\nSUMMARY:a:b;c\n')
    assert found["DTSTART"] == [(';TZID="A:B;C";X=1', "20260101T000000")]
    assert found["SUMMARY"] == [("", "a:b;c")]
    assert parameter(';TZID="A:B;C";X=1', "TZID") == "A:B;C"
    assert parameter(";x=1;tzid=Europe/Berlin", "TZID") == "Europe/Berlin"
    assert parameter(";VALUE=DATE", "TZID") == ""


def test_an_unclosed_quote_does_not_swallow_the_line() -> None:
    assert only('DTSTART;TZID="Europe/Berlin:20260101T000000\n')["DTSTART"][0][1] == "20260101T000000"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"a\, b\; c", "a, b; c"),
        (r"a\nb\Nc", "a\nb\nc"),
        (r"C:\\new", r"C:\new"),
        (r"10\:30", "10:30"),
        ("ends with \\", "ends with \\"),
    ],
)
def test_text_escapes_are_undone(written: str, meant: str) -> None:
    assert text_value(written) == meant


@pytest.mark.parametrize("fold", ["\r\n ", "\r\n\t", "\n ", "\n\t", "\r ", "\r\n \r\n "])
def test_every_kind_of_fold_is_undone(fold: str) -> None:
    assert only(f"SUMMARY:one{fold}two\n")["SUMMARY"] == [("", "onetwo")]


def test_what_is_nested_in_an_event_is_not_the_events() -> None:
    alarm = "BEGIN:VALARM\nSUMMARY:x\nBEGIN:X-INNER\nUID:y\nEND:X-INNER\nUID:z\nEND:VALARM\n"
    assert only(f"UID:a\n{alarm}SUMMARY:b\n") == {"UID": [("", "a")], "SUMMARY": [("", "b")]}


def test_zones_are_kept_apart_and_their_rules_are_not_the_events() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nRRULE:FREQ=YEARLY\nEND:STANDARD\nEND:VTIMEZONE\n"
    found = scan(EVENT.format(zone, "UID:a\n"))
    assert set(found.events[0]) == {"UID"}
    assert [name for name, _ in zone_lines(found.zones[0])] == ["TZID", "BEGIN", "RRULE", "END"]


def test_the_calendars_zone_and_a_cut_are_noticed() -> None:
    assert scan("BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\nEND:VCALENDAR").zone == "Europe/Berlin"
    assert scan("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n").cut
    assert scan("<html>not a calendar</html>").events == ()


@pytest.mark.filterwarnings("ignore:Timezone")  # the full parse says that it guesses a zone
@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.ics")), ids=lambda path: path.stem)
def test_the_scanner_sees_the_events_that_a_full_parse_sees(path: Path) -> None:
    text = path.read_bytes().decode()
    try:
        parsed = list(Calendar.from_ical(text).walk("VEVENT"))
    except (ValueError, IndexError):
        return  # a full parse refuses what the scanner still reads; test_recurrence_odd.py says what it finds
    assert [str(event.get("UID")) for event in parsed] == [
        text_value(event["UID"][0].value) for event in scan(text).events
    ]
    summaries = [str(event.get("SUMMARY", "")) for event in parsed]
    assert summaries == [
        text_value(event["SUMMARY"][0].value) if "SUMMARY" in event else "" for event in scan(text).events
    ]


PIECES = st.sampled_from(
    ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "BEGIN:VALARM", "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE",
     "\n", "\r\n", "\r", "\n ", "\n\t", ":", ";", '"', "\\", ",", "DTSTART", ";TZID=", "Europe/Berlin",
     "20260101T000000Z", "RRULE:FREQ=DAILY", "\ufeff", "\x00", "\u2028", "é", "begin:vevent"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=60).map("".join))
@example("BEGIN:VEVENT\n" * 3)
def test_any_text_is_scanned(text: str) -> None:
    found = scan(text)
    assert len(found.events) <= unfold(text).upper().count("BEGIN:VEVENT")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=20).map("".join),
    st.sampled_from(["\n", "\r\n", "\r", " ", ""]),
    st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=20).map("".join),
)
@example("BEGIN:VTIMEZONE\nTZID:Z\nEND:VTIMEZONE", "\n", "UID:a\nBEGIN:VTIMEZONE\nTZID:Y\nEND:VTIMEZONE\nEND:VEVENT")
@example("begin:vevent\nuid:b", "\r\n", "UID:a\nEND:VEVENT")
@example("X-WR-TIMEZONE:Europe/Paris\nBEGIN:VTODO", "\n", " folded\nUID:a")
def test_a_head_that_was_read_before_changes_nothing(head: str, end: str, rest: str) -> None:
    """A text in front of which no event can be told apart is read in one piece; the same one otherwise in two."""
    text = f"{head}\nBEGIN:VEVENT{end}{rest}"
    in_one_piece = scan(text.replace("BEGIN:VEVENT", "BEGIN: VEVENT"))
    assert scan(text) == in_one_piece
    assert scan(text) == in_one_piece


@given(st.from_regex(r"[0-9]{8}T[0-9]{6}Z?", fullmatch=True))
@example("20260101T235960Z")
@example("00010101T000000")
@example("99991231T000000")
@example("20260230T000000")
def test_a_time_is_the_same_by_its_parts_and_as_a_whole(written: str) -> None:
    def read(text: str) -> object:
        try:
            return moment(text)
        except Unreadable as error:
            return error.reason

    assert read(written) == read(f" {written}")


@pytest.mark.parametrize(
    "unit",
    [
        "BEGIN:VEVENT\n",
        "BEGIN:VTIMEZONE\n",
        "END:VEVENT\n",
        '"',
        "\n ",
        "DTSTART;",
        'DTSTART;A="',
        "\\",
        "RRULE:",
        "\r",
        " \n",
    ],
)
def test_the_work_grows_with_the_length_only(unit: str) -> None:
    """Steps of the interpreter are counted, not seconds: sixteen times the text may take sixteen times the lines."""
    small, large = (_lines_run("BEGIN:VEVENT\nDTSTART;" + unit * size) for size in (200, 3200))
    assert large <= small * 20


def _lines_run(text: str) -> int:
    import sys

    count = 0

    def trace(frame: object, kind: str, argument: object) -> object:
        nonlocal count
        count += kind == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]  # typeshed wants the frame's own type back
    try:
        scan(text)
    finally:
        sys.settrace(before)
    return count

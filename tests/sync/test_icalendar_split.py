"""A whole calendar's text is cut by UID and nothing of any event is lost, however the text is written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from storage.recurrence import Span, expand
from storage.scan import scan, unfold
from sync.errors import Malformed
from sync.icalendar_split import LONGEST_UID, decoded, split

TEXTS = Path(__file__).parent.parent / "data" / "ical"
READABLE = [path for path in sorted(TEXTS.glob("*.ics")) if not path.stem.startswith(("unreadable_", "fuzz_"))]
ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:{}\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0300\r\n"
    "TZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


def calendar(*parts: str) -> str:
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(parts) + "END:VCALENDAR\r\n"


def event(uid: str, *lines: str) -> str:
    return "".join(f"{line}\r\n" for line in ("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"))


def test_master_and_overrides_stay_together_with_what_nobody_here_knows() -> None:
    text = calendar(
        event("a", "DTSTART:20260302T090000Z", "RRULE:FREQ=DAILY", "X-ODD;P=1:kept \\, as it is"),
        event("b", "DTSTART:20260302T100000Z"),
        event("a", "RECURRENCE-ID:20260303T090000Z", "DTSTART:20260303T110000Z"),
    )
    a, b = split(text).events
    assert (a.remote_id, a.series, b.remote_id) == ("a", "a", "b")
    assert a.text.count("BEGIN:VEVENT") == 2
    assert "X-ODD;P=1:kept \\, as it is\r\n" in a.text
    assert "UID:a" not in b.text


def test_a_zone_goes_along_where_only_the_text_defines_it() -> None:
    own, known = ZONE.format("Own Zone"), ZONE.format("Europe/Berlin")
    text = calendar(
        own,
        known,
        event("a", "DTSTART;TZID=Own Zone:20260302T090000"),
        event("b", "DTSTART;TZID=Europe/Berlin:20260302T090000"),
    )
    a, b = split(text).events
    assert "TZID:Own Zone" in a.text
    assert "VTIMEZONE" not in b.text
    assert expand([a.text], Span(0, 2**33), "")[0].start == expand([text], Span(0, 2**33), "")[0].start


def test_an_alarms_uid_is_not_the_events() -> None:
    alarm = "BEGIN:VALARM\r\nUID:alarm\r\nEND:VALARM\r\n"
    (one,) = split(
        calendar("BEGIN:VEVENT\r\n", alarm, "UID:event\r\nDTSTART:20260302T090000Z\r\nEND:VEVENT\r\n")
    ).events
    assert one.remote_id == "event"


def test_events_without_a_uid_or_with_an_endless_one_have_a_name_that_stays() -> None:
    nameless = event("x", "DTSTART:20260302T090000Z").replace("UID:x\r\n", "")
    endless = event("u" * (LONGEST_UID + 1), "DTSTART:20260302T090000Z")
    first, second = (split(calendar(nameless, endless, event("b", "SUMMARY:Beside") * n)).events[:2] for n in (0, 1))
    assert [one.remote_id for one in first] == [one.remote_id for one in second]
    assert all(0 < len(one.remote_id) <= LONGEST_UID for one in first)


def test_tasks_and_notes_are_left_out() -> None:
    assert split(calendar("BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n")).events == ()


def test_several_calendars_in_one_text_are_one() -> None:
    assert [one.remote_id for one in split(calendar(event("a")) + calendar(event("b"))).events] == ["a", "b"]


@pytest.mark.parametrize("text", ["", "<html></html>", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "hello\nBEGIN:VCALENDAR\n"])
def test_what_is_no_calendar_is_malformed(text: str) -> None:
    with pytest.raises(Malformed, match="not-a-calendar"):
        split(text)


@pytest.mark.parametrize("cut", range(30, 130, 7))
def test_a_text_that_ends_too_soon_is_malformed(cut: int) -> None:
    with pytest.raises(Malformed, match="cut-off"):
        split(calendar(event("a", "DTSTART:20260302T090000Z", "SUMMARY:" + "long " * 20))[:cut])


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("BEGIN:VCALENDAR\r\nX:ü\r\n".encode(), "ü"),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nX:\xc3\xbc\r\n", "ü"),
        ("BEGIN:VCALENDAR\r\nX:ü\r\n".encode("utf-16"), "ü"),
        (b"BEGIN:VCALENDAR\r\nX:\xc3\r\n \xbc\r\n", "ü"),
        (b"BEGIN:VCALENDAR\r\nX:\xfc\r\n", "ü"),
        (b"BEGIN:VCALENDAR\r\nX:\x81\r\n", "\ufffd"),
    ],
)
def test_bytes_are_read_whatever_they_are_written_in(body: bytes, text: str) -> None:
    assert decoded(body).startswith("BEGIN:VCALENDAR")
    assert f"X:{text}" in decoded(body)


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.stem)
def test_what_is_cut_apart_says_the_same(path: Path) -> None:
    text = decoded(path.read_bytes())
    parts = [part.text for part in split(text).events]
    span = Span(0, 2**33)
    assert sorted(expand(parts, span, ""), key=repr) == sorted(expand([text], span, ""), key=repr)


LINES = st.sampled_from(
    ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "UID:a", "UID:b",
     "TZID:Own", "DTSTART;TZID=Own:20260302T090000", "SUMMARY:x", "", " folded", "BEGIN:VTODO", "END:VTODO"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=30))
def test_no_event_is_lost_in_any_mess(lines: list[str]) -> None:
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""])
    found = split(text)
    assert sum(len(scan(one.text).events) for one in found.events) == len(scan(text).events)
    assert len({one.remote_id for one in found.events}) == len(found.events)
    for one in found.events:
        assert scan(one.text).events
        assert not scan(one.text).cut


def test_parts_are_calendars_to_others_too() -> None:
    text = calendar(
        ZONE.format("Own Zone"), event("a", "DTSTAMP:20260101T000000Z", "DTSTART;TZID=Own Zone:20260302T090000")
    )
    (one,) = split(text).events
    parsed = Calendar.from_ical(one.text)
    assert [str(found["UID"]) for found in parsed.walk("VEVENT")] == ["a"]


def test_a_large_zone_is_not_repeated_for_each_event() -> None:
    large = ZONE.format("Own Zone").replace("END:STANDARD", "X-PADDING:" + "x" * 20_000 + "\r\nEND:STANDARD")
    text = calendar(large, *(event(f"e{n}", "DTSTART;TZID=Own Zone:20260302T090000") for n in range(50)))
    assert sum(len(one.text) for one in split(text).events) < len(text)


@pytest.mark.parametrize(
    "unit", ["BEGIN:VEVENT\n", "BEGIN:VALARM\n", "END:VEVENT\n", "UID:x\n", ";TZID=", '"', "\n ", "BEGIN:VTIMEZONE\n"]
)
def test_the_work_grows_with_the_length_only(unit: str) -> None:
    small, large = (_lines_run("BEGIN:VCALENDAR\n" + unit * size + "\nEND:VCALENDAR\n") for size in (100, 1600))
    assert large <= small * 20


def _lines_run(text: str) -> int:
    count = 0

    def trace(frame: object, kind: str, argument: object) -> object:
        nonlocal count
        count += kind == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]  # typeshed wants the frame's own type back
    try:
        split(text)
    except Malformed:
        pass
    finally:
        sys.settrace(before)
    assert unfold(text)
    return count

"""What is small on the wire and large in memory: given up before it grows. Memory is measured, work is counted."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import pytest

from storage import scan as scanning
from storage.boxes.expansion import expand_series
from storage.errors import Unreadable
from storage.recurrence import Series, Span
from storage.recurrence_set import MOST_INSTANCES
from sync import decoding, icalendar_split
from sync.errors import Malformed
from sync.providers import caldav_xml
from tests.hostile.rounds import steps_of

SIZE = 2_000_000
"""Bytes of each bomb."""
YEAR = Span(1_767_225_600, 1_767_225_600 + 366 * 86_400)


def peak(act: Callable[[], object]) -> int:
    """The most bytes that `act` had allocated at once, beside what was there before."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        act()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits a tenth of what they are, as the bombs are a twenty-fifth of what may come."""
    monkeypatch.setattr(decoding, "MOST_VALUES", 40_000)
    monkeypatch.setattr(caldav_xml, "MOST_ROWS", 20_000)
    monkeypatch.setattr(icalendar_split, "MOST_EVENTS", 8_000)
    monkeypatch.setattr(scanning, "MOST_EVENTS", 5_000)
    monkeypatch.setattr(scanning, "MOST_LINES", 5_000)


HEAD, END = b'<d:multistatus xmlns:d="DAV:">', b"</d:multistatus>"
XML = {
    "responses": HEAD + b"".join(b"<d:response><d:href>/%d</d:href></d:response>" % n for n in range(SIZE // 45)) + END,
    "hrefs in one": HEAD + b"<d:response>" + b"<d:href>/a</d:href>" * (SIZE // 19) + b"</d:response>" + END,
    "elements": HEAD + b"<d:response>" + b"<a/>" * (SIZE // 4) + b"</d:response>" + END,
    "elements beside": HEAD + b"<x><a/>" + b"<a/>" * (SIZE // 4) + b"</x>" + END,
    "tags": HEAD + b"".join(b"<t%d/>" % n for n in range(SIZE // 9)) + END,
    "spaces of names": HEAD + b"".join(b"<a xmlns='u:%d'/>" % n for n in range(SIZE // 18)) + END,
    "attributes": HEAD + b"<a " + b" ".join(b"a%d=''" % n for n in range(SIZE // 9)) + b"/>" + END,
    "open": HEAD + b"<a>" * (SIZE // 3),
}
JSON = {
    "lists": b"[" + b"[]," * (SIZE // 3) + b"0]",
    "objects": b"[" + b"{}," * (SIZE // 3) + b"0]",
    "names": b"{" + b",".join(b'"%d":1' % n for n in range(SIZE // 9)) + b"}",
    "nested": b"[" * SIZE,
    "numbers": b"[" + b"1," * (SIZE // 2) + b"1]",
}
TEXT = {
    "begins": "BEGIN:VEVENT\n" * (SIZE // 13),
    "events": "".join(f"BEGIN:VEVENT\nUID:{n}\nEND:VEVENT\n" for n in range(SIZE // 33)),
    "lines": "BEGIN:VEVENT\n" + "RDATE:2\n" * (SIZE // 8) + "END:VEVENT\n",
    "zones": "BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n" * (SIZE // 40),
    "folds": "BEGIN:VEVENT\nSUMMARY:" + "a\n " * (SIZE // 3) + "\nEND:VEVENT\n",
}


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("bomb", XML)
def test_xml_stays_small(bomb: str) -> None:
    body = XML[bomb]

    def read() -> None:
        with pytest.raises(Malformed) as raised:
            caldav_xml.multistatus(body, "dav.example")
        assert raised.value.code in ("bad-xml", "too-large") and raised.value.host == "dav.example"

    assert peak(read) < 12_000_000


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("bomb", JSON)
def test_json_stays_small(bomb: str) -> None:
    def read() -> None:
        with pytest.raises(Malformed):
            decoding.json_value(JSON[bomb])

    assert peak(read) < 1_000_000


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("bomb", TEXT)
def test_calendars_stay_small(bomb: str) -> None:
    text = f"BEGIN:VCALENDAR\n{TEXT[bomb]}END:VCALENDAR\n"

    def cut() -> None:
        with suppress(Malformed):
            icalendar_split.split(text)

    def read() -> None:
        with suppress(Unreadable):
            Series.of([text])

    assert peak(cut) < 12 * len(text)
    assert peak(read) < 8 * len(text)


FULL_ITEM = b"""{"id": "a_20261124T090000Z", "etag": "1", "status": "confirmed", "iCalUID": "a@example.test",
"summary": "Review, with the others", "location": "Ward 3, second floor, Example Street 1, Example", "start":
{"dateTime": "2026-11-24T10:00:00+01:00", "timeZone": "Europe/Berlin"}, "end": {"dateTime": "2026-11-24T11:00:00+01:00",
"timeZone": "Europe/Berlin"}, "recurringEventId": "a", "originalStartTime": {"dateTime": "2026-11-24T10:00:00+01:00"},
"transparency": "opaque", "visibility": "default", "attendees": [{"self": true, "responseStatus": "accepted"}]}"""
"""All that is asked for of an event of a series at Google, who puts 2,500 on a page."""


def test_what_is_real_fits_well_into_each_limit() -> None:
    """A hundred thousand events, as the largest store of the benchmarks holds them."""
    rows = b"".join(
        b'<d:response><d:href>/c/%d.ics</d:href><d:propstat><d:prop><d:getetag>"%d"</d:getetag></d:prop>'
        b"<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>" % (n, n)
        for n in range(2_000)
    )
    assert len(caldav_xml.multistatus(HEAD + rows + END).rows) == 2_000
    assert caldav_xml.MOST_ROWS >= 500_000 and caldav_xml.MOST_ELEMENTS >= 20_000
    page = b'{"items": [' + b",".join([FULL_ITEM] * 2_500) + b"]}"
    assert sum(map(page.count, (b",", b"[", b"{"))) * 5 <= decoding.MOST_VALUES, "five of Google's largest pages"
    assert icalendar_split.MOST_EVENTS >= 2 * 100_000


HOURS, FIVES = ",".join(map(str, range(24))), ",".join(map(str, range(0, 60, 5)))
PLACES = ",".join(str(n) for n in range(-366, 367) if n)


def times(many: int) -> list[str]:
    """So many moments of 2026, each once."""
    return [f"2026{n // 672 % 12 + 1:02}{n // 24 % 28 + 1:02}T{n % 24:02}{n // 8064 % 60:02}00Z" for n in range(many)]


RULES = {
    "secondly": "RRULE:FREQ=SECONDLY",
    "secondly, counted": "RRULE:FREQ=SECONDLY;COUNT=1000000000",
    "secondly, never": "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "minutely, by every second": "RRULE:FREQ=MINUTELY;BYSECOND=" + ",".join(map(str, range(60))),
    "daily, counted": "RRULE:FREQ=DAILY;COUNT=1000000000",
    "positions": f"RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR={HOURS};BYMINUTE={FIVES};BYSETPOS={PLACES}",
    "never": "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
    "never by week": "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;COUNT=2",
    "many rules": "\n".join(f"RRULE:FREQ=HOURLY;INTERVAL={n}" for n in range(1, 4_000)),
    "dates": "RDATE:" + ",".join(times(40_000)),
    "exceptions": "RRULE:FREQ=HOURLY\nEXDATE:" + ",".join(["20260101T000000Z"] * 100_000),
    "dates in lines": "\n".join(["RDATE:20260101T000000Z"] * 40_000),
    "events that share a name": "\n".join(
        f"RRULE:FREQ=HOURLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:bomb\nDTSTART:20000101T{n // 60:02}{n % 60:02}00Z"
        for n in range(1_000)
    ),
    "zones": "DTSTART;TZID=Own 1:20000101T000000\nEND:VEVENT\n"
    + "".join(
        f"BEGIN:VTIMEZONE\nTZID:Own {n}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\n"
        "TZOFFSETTO:+0200\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE\nEND:STANDARD\nEND:VTIMEZONE\n"
        for n in range(2_000)
    )
    + "BEGIN:VEVENT\nUID:other\nDTSTART;TZID=Own 1999:20260101T090000",
}


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("bomb", RULES)
def test_a_rule_makes_bounded_work_in_a_box(bomb: str) -> None:
    """As a box expands it: years at once. Lines are counted, so a machine that is busy changes nothing."""
    text = (
        f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:bomb\nDTSTART:20000101T000000Z\n{RULES[bomb]}\nEND:VEVENT\nEND:VCALENDAR"
    )
    window = Span(YEAR.start - 366 * 86_400, YEAR.end + 2 * 366 * 86_400)
    found = []
    steps = steps_of(lambda: found.append(expand_series([text], window, "Europe/Berlin")), 12_000_000)
    assert steps > 100
    assert len(found[0].instances) <= MOST_INSTANCES or found[0].aside


@pytest.mark.slow
@pytest.mark.parametrize("many", [500, 4_000])
def test_overrides_are_met_once_each(many: int) -> None:
    """Work grows with their number and not with its square."""
    one = "BEGIN:VEVENT\nUID:bomb\nRECURRENCE-ID{range}:{at}\nDTSTART:{at}\nEND:VEVENT\n"
    ranges = ("" if n % 7 else ";RANGE=THISANDFUTURE" for n in range(many))
    flood = "".join(one.format(range=range_, at=at) for range_, at in zip(ranges, times(many), strict=True))
    master = "BEGIN:VEVENT\nUID:bomb\nDTSTART:20260101T000000Z\nRRULE:FREQ=HOURLY;COUNT=2000\nEND:VEVENT\n"
    text = f"BEGIN:VCALENDAR\n{master}{flood}END:VCALENDAR\n"
    assert steps_of(partial(expand_series, [text], YEAR, ""), 2_000_000) < 400_000 + many * 300

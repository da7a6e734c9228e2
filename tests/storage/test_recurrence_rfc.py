"""The examples of RFC 5545, 3.8.5.3: each rule and the days and times that the RFC says it falls on."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage.records.times import instant_seconds
from storage.recurrence import Span, expand

NEW_YORK = ZoneInfo("America/New_York")


def days(text: str) -> list[str]:
    """`1997-09: 2 4` → the days, written in full."""
    found = []
    for line in text.split(";"):
        month, _, numbers = line.partition(":")
        found += [f"{month.strip()}-{int(number):02}" for number in numbers.split()]
    return found


def run(first: str, step: int, times: int) -> list[str]:
    begin = datetime.fromisoformat(first)
    return [(begin + timedelta(days=step * number)).strftime("%Y-%m-%d") for number in range(times)]


EVERY_JANUARY = [f"{year}-01-{day:02}" for year in (1998, 1999, 2000) for day in range(1, 32)]

EXAMPLES = [
    ("FREQ=DAILY;COUNT=10", "19970902T090000", run("1997-09-02", 1, 10), True),
    ("FREQ=DAILY;UNTIL=19971224T000000Z", "19970902T090000", run("1997-09-02", 1, 113), True),
    ("FREQ=DAILY;INTERVAL=2", "19970902T090000", run("1997-09-02", 2, 47), False),
    ("FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902T090000", run("1997-09-02", 10, 5), True),
    ("FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "19980101T090000", EVERY_JANUARY, True),
    ("FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "19980101T090000", EVERY_JANUARY, True),
    ("FREQ=WEEKLY;COUNT=10", "19970902T090000", run("1997-09-02", 7, 10), True),
    ("FREQ=WEEKLY;UNTIL=19971224T000000Z", "19970902T090000", run("1997-09-02", 7, 17), True),
    ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19970902T090000", run("1997-09-02", 14, 13), False),
    (
        "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
        "19970902T090000",
        days("1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2"),
        True,
    ),
    (
        "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
        "19970902T090000",
        days("1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2"),
        True,
    ),
    (
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
        "19970901T090000",
        days(
            "1997-09: 1 3 5 15 17 19 29; 1997-10: 1 3 13 15 17 27 29 31; "
            "1997-11: 10 12 14 24 26 28; 1997-12: 8 10 12 22"
        ),
        True,
    ),
    (
        "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
        "19970902T090000",
        days("1997-09: 2 4 16 18 30; 1997-10: 2 14 16"),
        True,
    ),
    (
        "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
        "19970905T090000",
        days(
            "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5; 1998-01: 2; "
            "1998-02: 6; 1998-03: 6; 1998-04: 3; 1998-05: 1; 1998-06: 5"
        ),
        True,
    ),
    (
        "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
        "19970905T090000",
        days("1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5"),
        True,
    ),
    (
        "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
        "19970907T090000",
        days("1997-09: 7 28; 1997-11: 2 30; 1998-01: 4 25; 1998-03: 1 29; 1998-05: 3 31"),
        True,
    ),
    (
        "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
        "19970922T090000",
        days("1997-09: 22; 1997-10: 20; 1997-11: 17; 1997-12: 22; 1998-01: 19; 1998-02: 16"),
        True,
    ),
    (
        "FREQ=MONTHLY;BYMONTHDAY=-3",
        "19970928T090000",
        days("1997-09: 28; 1997-10: 29; 1997-11: 28; 1997-12: 29; 1998-01: 29; 1998-02: 26"),
        False,
    ),
    (
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
        "19970902T090000",
        days("1997-09: 2 15; 1997-10: 2 15; 1997-11: 2 15; 1997-12: 2 15; 1998-01: 2 15"),
        True,
    ),
    (
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
        "19970930T090000",
        days("1997-09: 30; 1997-10: 1 31; 1997-11: 1 30; 1997-12: 1 31; 1998-01: 1 31; 1998-02: 1"),
        True,
    ),
    (
        "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
        "19970910T090000",
        days("1997-09: 10 11 12 13 14 15; 1999-03: 10 11 12 13"),
        True,
    ),
    (
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
        "19970902T090000",
        days("1997-09: 2 9 16 23 30; 1997-11: 4 11 18 25; 1998-01: 6 13 20 27; 1998-03: 3 10 17 24 31"),
        False,
    ),
    (
        "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
        "19970610T090000",
        [f"{year}-{month}-10" for year in range(1997, 2002) for month in ("06", "07")],
        True,
    ),
    (
        "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
        "19970310T090000",
        ["1997-03-10", *(f"{year}-{month}-10" for year in (1999, 2001, 2003) for month in ("01", "02", "03"))],
        True,
    ),
    (
        "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        "19970101T090000",
        days(
            "1997-01: 1; 1997-04: 10; 1997-07: 19; 2000-01: 1; 2000-04: 9; "
            "2000-07: 18; 2003-01: 1; 2003-04: 10; 2003-07: 19; 2006-01: 1"
        ),
        True,
    ),
    ("FREQ=YEARLY;BYDAY=20MO", "19970519T090000", days("1997-05: 19; 1998-05: 18; 1999-05: 17"), False),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512T090000", days("1997-05: 12; 1998-05: 11; 1999-05: 17"), False),
    (
        "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
        "19970313T090000",
        days("1997-03: 13 20 27; 1998-03: 5 12 19 26; 1999-03: 4 11 18 25"),
        False,
    ),
    (
        "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
        "19970605T090000",
        days(
            "1997-06: 5 12 19 26; 1997-07: 3 10 17 24 31; 1997-08: 7 14 21 28; "
            "1998-06: 4 11 18 25; 1998-07: 2 9 16 23 30"
        ),
        False,
    ),
    (
        "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        "19970913T090000",
        days(
            "1997-09: 13; 1997-10: 11; 1997-11: 8; 1997-12: 13; 1998-01: 10; "
            "1998-02: 7; 1998-03: 7; 1998-04: 11; 1998-05: 9; 1998-06: 13"
        ),
        False,
    ),
    (
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "19961105T090000",
        ["1996-11-05", "2000-11-07", "2004-11-02"],
        False,
    ),
    (
        "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
        "19970904T090000",
        days("1997-09: 4; 1997-10: 7; 1997-11: 6"),
        True,
    ),
    (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "19970929T090000",
        days("1997-09: 29; 1997-10: 30; 1997-11: 27; 1997-12: 30; 1998-01: 29; 1998-02: 26; 1998-03: 30"),
        False,
    ),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805T090000", days("1997-08: 5 10 19 24"), True),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805T090000", days("1997-08: 5 17 19 31"), True),
    (
        "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
        "20070115T090000",
        days("2007-01: 15 30; 2007-02: 15; 2007-03: 15 30"),
        True,
    ),
]


def starts(rule: str, start: str, extra: str = "", *, until: datetime = datetime(2020, 1, 1)) -> list[datetime]:
    """Local starts in New York."""
    event = f"UID:x\nDTSTART;TZID=America/New_York:{start}\nRRULE:{rule}\n{extra}"
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}END:VEVENT\nEND:VCALENDAR"
    found = expand([text], Span(0, instant_seconds(until.replace(tzinfo=NEW_YORK))), "")
    return [datetime.fromtimestamp(one.start, NEW_YORK).replace(tzinfo=None) for one in found]


@pytest.mark.parametrize(("rule", "start", "expected", "ends"), EXAMPLES, ids=[example[0] for example in EXAMPLES])
def test_an_example_of_the_rfc(rule: str, start: str, expected: list[str], ends: bool) -> None:
    found = starts(rule, start)
    assert [one.strftime("%Y-%m-%d") for one in found[: len(expected)]] == expected
    assert {one.strftime("%H:%M") for one in found} == {"09:00"}
    assert (len(found) == len(expected)) is ends


def test_every_friday_the_thirteenth_but_the_first_day() -> None:
    found = starts(
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19970902T090000", "EXDATE;TZID=America/New_York:19970902T090000\n"
    )
    assert [one.strftime("%Y-%m-%d") for one in found[:5]] == days(
        "1998-02: 13; 1998-03: 13; 1998-11: 13; 1999-08: 13; 2000-10: 13"
    )


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z", ["09:00", "12:00", "15:00"]),
        ("FREQ=MINUTELY;INTERVAL=15;COUNT=6", ["09:00", "09:15", "09:30", "09:45", "10:00", "10:15"]),
        ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", ["09:00", "10:30", "12:00", "13:30"]),
    ],
)
def test_an_example_inside_a_day(rule: str, expected: list[str]) -> None:
    # The RFC's own list for the first ends at 15:00 though its UNTIL is 17:00 in New York: 18:00 would be too late
    assert [one.strftime("%H:%M") for one in starts(rule, "19970902T090000")] == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
        "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
    ],
)
def test_every_twenty_minutes_of_the_working_day(rule: str) -> None:
    found = starts(rule, "19970902T090000", until=datetime(1997, 9, 5))
    day = [f"{hour:02}:{minute:02}" for hour in range(9, 17) for minute in (0, 20, 40)]
    assert [one.strftime("%H:%M") for one in found] == day * 3


def test_an_invalid_day_is_passed_over() -> None:
    found = starts("FREQ=YEARLY", "20240229T090000", until=datetime(2040, 1, 1))
    assert [one.year for one in found] == [2024, 2028, 2032, 2036]

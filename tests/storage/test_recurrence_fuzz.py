"""Whatever the text, expanding it ends with instances or a reason; finds are kept in tests/data/ical/fuzz_*."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.errors import Unreadable
from storage.ical_values import EARLIEST, LATEST
from storage.records.times import DAY, TimeKind
from storage.recurrence import Instance, Series, Span
from storage.recurrence_set import MOST_INSTANCES
from tests.storage.series_texts import invented

TEXTS = Path(__file__).parent.parent / "data" / "ical"
REASONS = {
    "bad-rule", "bad-time", "cut-off", "no-event", "no-start", "out-of-range", "rule-calendar", "rule-interval",
    "rule-kind", "rule-work",
}  # fmt: skip
"""What the window and the command line have words for."""
SPAN = Span(1_767_225_600, 1_767_225_600 + 400 * DAY)
NUMBERS = st.sampled_from(
    ["0", "1", "-1", "2147483648", "99999999999999999999", "1e9", "٣", "", " 2", "+3", "366", "53"]
)
MOMENTS = st.sampled_from(
    ["20260101T000000Z", "20260101", "00010101T000000Z", "99991231T235959Z", "20261340T250000", "20260229",
     "20260329T023000", "20260101T000000Z/PT1H", "20260101T000000Z/20250101T000000Z", "", "T", "20260101T240000Z",
     "2026-01-01T00:00:00+01:00"]
)  # fmt: skip
FREQS = st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY", "NEVER", ""])
PARTS = [
    "INTERVAL",
    "COUNT",
    "BYMONTH",
    "BYMONTHDAY",
    "BYYEARDAY",
    "BYWEEKNO",
    "BYHOUR",
    "BYMINUTE",
    "BYSECOND",
    "BYSETPOS",
]
DAYS = st.sampled_from(["MO", "1TU", "-1FR", "53SU", "0MO", "XX", ""])
ZONES = st.sampled_from(
    [
        "",
        ";TZID=Europe/Berlin",
        ";TZID=Own",
        ";TZID=",
        ';TZID="a:b"',
        ";VALUE=DATE",
        ";VALUE=PERIOD",
        ";RANGE=THISANDFUTURE",
    ]
)


@st.composite
def rules(draw: st.DrawFn) -> str:
    parts = [f"FREQ={draw(FREQS)}"]
    parts += [f"{name}={draw(NUMBERS)}" for name in draw(st.lists(st.sampled_from(PARTS), max_size=4))]
    if draw(st.booleans()):
        parts.append(f"BYDAY={','.join(draw(st.lists(DAYS, max_size=3)))}")
    if draw(st.booleans()):
        parts.append(f"UNTIL={draw(MOMENTS)}")
    return ";".join(parts)


@st.composite
def events(draw: st.DrawFn) -> str:
    names = draw(st.lists(st.sampled_from(["DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"]), max_size=3))
    lines = [f"UID:{draw(st.sampled_from('ab'))}"]
    if draw(st.integers(0, 9)):
        lines.append(f"DTSTART{draw(ZONES)}:{draw(MOMENTS)}")
    lines += [f"{name}{draw(ZONES)}:{','.join(draw(st.lists(MOMENTS, min_size=1, max_size=3)))}" for name in names]
    lines += [f"RRULE:{draw(rules())}" for _ in range(draw(st.integers(0, 2)))]
    if draw(st.booleans()):
        lines.append(f"DURATION:{draw(st.sampled_from(['PT1H', 'P1W', '-PT1H', 'P999999999W', 'P', 'PT', 'P1DT0S']))}")
    lines.append(draw(st.text(max_size=10)))
    return "\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"])


OWN = (
    "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "RRULE:{}\nEND:STANDARD\nEND:VTIMEZONE"
)


@st.composite
def calendars(draw: st.DrawFn) -> str:
    return "\n".join(
        ["BEGIN:VCALENDAR", OWN.format(draw(rules())), *draw(st.lists(events(), max_size=3)), "END:VCALENDAR"]
    )


def sound(text: str) -> None:
    """Instances or a reason; what comes out can be stored and shown."""
    found: tuple[Instance, ...] = ()
    try:
        series = Series.of([text])
        found = series.instances(SPAN, "Europe/Berlin")
    except Unreadable as error:
        reason = error.reason
    else:
        reason = ""
        series.described()
    if reason:
        assert reason in REASONS
        return
    assert len(found) <= MOST_INSTANCES
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert len({(one.uid, one.start, one.recurrence_id) for one in found}) == len(found)
    for one in found:
        assert EARLIEST - DAY <= one.start <= one.end <= LATEST + DAY
        assert one.kind is not TimeKind.ALL_DAY or (one.start % DAY, one.end % DAY) == (0, 0)


@settings(max_examples=250, deadline=None)
@given(calendars())
def test_made_up_calendars(text: str) -> None:
    sound(text)


@pytest.mark.slow
@settings(max_examples=800, deadline=None)
@given(calendars())
def test_thousands_of_made_up_calendars(text: str) -> None:
    sound(text)


@pytest.mark.parametrize("block", range(3))
def test_texts_with_letters_changed_cut_and_doubled(block: int) -> None:
    pool = [path.read_bytes().decode() for path in sorted(TEXTS.glob("*.ics"))]
    for seed in range(block * 100, block * 100 + 100):
        chance = Random(seed)
        text = list(chance.choice(pool) if chance.random() < 0.5 else invented(chance).text())
        for _ in range(chance.randint(1, 8)):
            place = chance.randrange(len(text))
            end = min(place + chance.randint(1, 20), len(text))
            match chance.randrange(4):
                case 0:
                    text[place] = chance.choice('0123456789:;,"\\\n\rTZ=-\x00٣')
                case 1:
                    del text[place : place + 1]
                case 2:
                    text[place:place] = text[place:end]
                case _:
                    text[place:end] = reversed(text[place:end])
        sound("".join(text))


@pytest.mark.parametrize("path", sorted(TEXTS.glob("fuzz_*.ics")), ids=lambda path: path.stem)
def test_a_find_stays_mended(path: Path) -> None:
    sound(path.read_bytes().decode())

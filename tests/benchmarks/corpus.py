"""Ten years of invented events, the same for the same seed: mostly single and zoned, some all-day, some recurring."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

FIRST: Final = datetime(2017, 1, 2, 8)
DAYS: Final = 3_650
WEEK: Final = datetime(2026, 11, 23)
"""The Monday of the week that is looked at."""
IN_THE_WEEK: Final = 80
LANTERN: Final = "Lantern"
"""A word of places of some events of that week, and of no other."""
_TITLES: Final = (
    "Dentist",
    "Planning",
    "Choir",
    "Call with the lab",
    "Run",
    "Parents' evening",
    "Supervision",
    "Lunch",
)
_ZONES: Final = ("Europe/Berlin", "Europe/London", "America/New_York")
_ZONE: Final = (
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
)


def texts(count: int, seed: int = 42, week: datetime = WEEK) -> Iterator[tuple[str, str]]:
    """`count` pairs of uid and iCalendar text; the first `IN_THE_WEEK` lie in the week of Monday `week`, no others."""
    chance = random.Random(seed)
    for number in range(count):
        uid = f"bench-{number}@example.test"
        if number < IN_THE_WEEK:
            start = week + timedelta(days=number % 7, hours=8 + number % 9, minutes=15 * (number % 4))
            yield uid, _text(uid, chance, start, "single" if number % 10 else "all-day", f"{LANTERN} hall")
        else:
            # Ends well before the week, so that a week costs the same in every store.
            start = FIRST + timedelta(days=chance.randrange(DAYS - 120), minutes=15 * chance.randrange(40))
            kind = chance.choices(["single", "all-day", "recurring", "long"], [70, 10, 15, 5])[0]
            yield uid, _text(uid, chance, start, kind)


def _text(uid: str, chance: random.Random, start: datetime, kind: str, elsewhere: str = "") -> str:
    zone = chance.choice(_ZONES)
    lines = [
        f"UID:{uid}",
        f"DTSTAMP:{FIRST:%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{chance.choice(_TITLES)} {chance.randrange(1000)}",
    ]
    if kind == "all-day":
        day = start.replace(hour=0, minute=0)
        lines += [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
    else:
        end = start + timedelta(minutes=chance.choice([25, 30, 45, 50, 60, 90]))
        lines += [f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}", f"DTEND;TZID={zone}:{end:%Y%m%dT%H%M%S}"]
    if kind == "recurring":
        # At most twelve weeks: over before the week that is looked at.
        rule = chance.choice(["FREQ=WEEKLY;COUNT=12", "FREQ=DAILY;COUNT=20", "FREQ=WEEKLY;INTERVAL=2;COUNT=6"])
        gone = start + timedelta(weeks=2)
        lines += [f"RRULE:{rule}", f"EXDATE;TZID={zone}:{gone:%Y%m%dT%H%M%S}"]
    if kind == "long":
        lines.append("DESCRIPTION:" + " ".join(chance.choice(_TITLES) for _ in range(120)))
    if chance.random() < 0.4:
        lines.append(f"LOCATION:Room {chance.randrange(40)}")
    elif elsewhere:
        lines.append(f"LOCATION:{elsewhere}")
    body = "\r\n".join(_folded(line) for line in lines)
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//en\r\n"
        f"{_ZONE}BEGIN:VEVENT\r\n{body}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def _folded(line: str) -> str:
    """RFC 5545, 3.1: no line over 75 octets (the corpus is ASCII)."""
    return "\r\n ".join(line[at : at + 74] for at in range(0, len(line), 74))


def monday() -> int:
    """The week's first instant in UTC, seconds."""
    return int(WEEK.replace(tzinfo=UTC).timestamp())

"""Invented series as iCalendar text: what calendars in the wild hold, drawn from a seeded source of chance."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "America/Sao_Paulo",
    "Pacific/Apia",
)


@dataclass
class Series:
    """Content lines of a master and its overrides; `text()` puts them together."""

    master: list[str]
    start: datetime
    overrides: list[list[str]] = field(default_factory=list)

    def text(self) -> str:
        events = [["UID:series@example.org", *lines] for lines in (self.master, *self.overrides) if lines]
        body = "".join(
            f"BEGIN:VEVENT\r\n{''.join(line + chr(13) + chr(10) for line in lines)}END:VEVENT\r\n" for lines in events
        )
        return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//invented//EN\r\n{body}END:VCALENDAR\r\n"


@dataclass
class Form:
    """How a series writes its times: zoned, UTC, floating or as dates."""

    kind: str
    zone: str = ""

    def line(self, name: str, *moments: datetime) -> str:
        match self.kind:
            case "zoned":
                return f"{name};TZID={self.zone}:{','.join(one.strftime('%Y%m%dT%H%M%S') for one in moments)}"
            case "utc":
                return f"{name}:{','.join(one.strftime('%Y%m%dT%H%M%SZ') for one in moments)}"
            case "floating":
                return f"{name}:{','.join(one.strftime('%Y%m%dT%H%M%S') for one in moments)}"
            case _:
                return f"{name};VALUE=DATE:{','.join(one.strftime('%Y%m%d') for one in moments)}"

    def until(self, moment: datetime) -> str:
        """UNTIL in the form that the RFC asks for."""
        match self.kind:
            case "zoned" | "utc":
                return moment.strftime("%Y%m%dT%H%M%SZ")
            case "floating":
                return moment.strftime("%Y%m%dT%H%M%S")
            case _:
                return moment.strftime("%Y%m%d")


def form(chance: Random) -> Form:
    kind = chance.choice(["zoned"] * 5 + ["utc", "floating", "date"])
    return Form(kind, chance.choice(ZONES) if kind == "zoned" else "")


def rule(chance: Random, start: datetime) -> str:
    """A rule of the kinds that people make, and that falls on the start."""
    every = f";INTERVAL={chance.randint(2, 5)}" if chance.random() < 0.35 else ""
    weekday, nth = WEEKDAYS[start.weekday()], (start.day - 1) // 7 + 1
    last = -1 if (start + timedelta(days=7)).month != start.month else nth
    others = chance.sample(WEEKDAYS, chance.randint(0, 3))
    shapes = [
        f"FREQ=DAILY{every}",
        f"FREQ=WEEKLY{every}",
        f"FREQ=WEEKLY{every};BYDAY={','.join(sorted({weekday, *others}))}",
        f"FREQ=WEEKLY{every};BYDAY={weekday};WKST=SU",
        f"FREQ=MONTHLY{every}",
        f"FREQ=MONTHLY{every};BYMONTHDAY={start.day}",
        f"FREQ=MONTHLY{every};BYDAY={last}{weekday}",
        f"FREQ=MONTHLY;BYDAY={weekday};BYSETPOS={last}",
        f"FREQ=YEARLY;BYMONTH={start.month};BYMONTHDAY={start.day}",
        f"FREQ=YEARLY;BYMONTH={start.month};BYDAY={last}{weekday}",
        f"FREQ=YEARLY;BYYEARDAY={start.timetuple().tm_yday}",
        "FREQ=YEARLY",
    ]
    return chance.choice(shapes)


def starts_of(text: str, start: datetime, most: int) -> list[datetime]:
    from dateutil.rrule import rrulestr

    found = []
    for moment in rrulestr(text, dtstart=start):
        found.append(moment)
        if len(found) == most or moment.year > 2040:
            break
    return found


def invented(chance: Random) -> Series:
    """One series: a master with a rule, often an end, exceptions, extra dates, moved and cancelled instances."""
    how = form(chance)
    night = chance.random() < 0.2
    quarter = chance.randrange(20) if night else chance.randrange(24, 80)
    start = datetime(2024, 1, 1) + timedelta(days=chance.randrange(500), minutes=15 * quarter)
    if how.kind == "date":
        start = datetime.combine(start.date(), datetime.min.time())
    text = rule(chance, start)
    falls = starts_of(text, start, 60)
    ending = chance.random()
    written = text
    if ending < 0.3:
        written += f";COUNT={chance.randint(1, 60)}"
    elif ending < 0.6:
        written += f";UNTIL={how.until(chance.choice(falls) + timedelta(days=chance.randint(1, 3)))}"
    lines = [how.line("DTSTART", start), f"RRULE:{written}", "SUMMARY:Master"]
    length = (
        timedelta(days=chance.randint(1, 3)) if how.kind == "date" else timedelta(minutes=15 * chance.randint(0, 15))
    )
    if night and how.kind != "date":
        length = timedelta(0)  # over a clock change, lengths differ by design: test_recurrence_odd.py
    lines += _lasting(chance, how, start, length)
    if chance.random() < 0.4:
        lines.append(how.line("EXDATE", *chance.sample(falls, min(len(falls), chance.randint(1, 3)))))
    if chance.random() < 0.2:
        lines.append(how.line("RDATE", *(one + timedelta(days=1) for one in chance.sample(falls, min(len(falls), 2)))))
    series = Series(lines, start)
    if chance.random() < 0.5:
        changed = chance.sample(falls[:12], min(len(falls[:12]), chance.randint(1, 3)))
        for number, original in enumerate(changed):
            series.overrides.append(_override(chance, how, original, length, number))
        if chance.random() < 0.3 and not night:
            free = [one for one in falls[:12] if one not in changed]
            series.overrides += [_and_future(chance, how, one, length) for one in free[:1]]
    chance.shuffle(series.overrides)
    return series


def _lasting(chance: Random, how: Form, start: datetime, length: timedelta) -> list[str]:
    if not length or chance.random() < 0.1:
        return []
    if chance.random() < 0.3:
        return [
            f"DURATION:P{length.days}D" if how.kind == "date" else f"DURATION:PT{int(length.total_seconds()) // 60}M"
        ]
    return [how.line("DTEND", start + length)]


def _override(chance: Random, how: Form, original: datetime, length: timedelta, number: int) -> list[str]:
    lines = [how.line("RECURRENCE-ID", original), f"SUMMARY:Override {number}"]
    if chance.random() < 0.2:
        return [*lines, how.line("DTSTART", original), "STATUS:CANCELLED"]
    moved = original + (timedelta(days=chance.randint(-9, 9)) if chance.random() < 0.7 else timedelta(0))
    if how.kind != "date":
        moved += timedelta(minutes=15 * chance.randint(-20, 20))
    lines.append(how.line("DTSTART", moved))
    return [*lines, how.line("DTEND", moved + (length or timedelta(minutes=30)))]


def _and_future(chance: Random, how: Form, original: datetime, length: timedelta) -> list[str]:
    moved = original + timedelta(days=chance.randint(-2, 2))
    if how.kind != "date":
        moved = moved.replace(hour=chance.randint(7, 17), minute=30)
    name, mark, value = how.line("RECURRENCE-ID", original).partition(":")
    return [
        f"{name};RANGE=THISANDFUTURE{mark}{value}",
        "SUMMARY:From now on",
        how.line("DTSTART", moved),
        how.line("DTEND", moved + (length or timedelta(days=1))),
    ]

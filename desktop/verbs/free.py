"""`optimantra free`: when one is free for so many minutes; private events take their time like the practice's."""

from __future__ import annotations

import argparse
from datetime import date, datetime, tzinfo
from typing import Any, Final

from desktop.exits import BAD_INPUT, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line

PARTS: Final = ("work", "morning", "afternoon", "evening")
MOST_DAYS: Final = 366
MOST_MINUTES: Final = 24 * 60


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("free", parents=[shared], help="when you are free for so many minutes")
    verb.add_argument("--minutes", type=int, default=50, metavar="N", help="how long (default: 50)")
    verb.add_argument("--from", dest="first", metavar="D", help="the first day (default: today)")
    verb.add_argument("--to", dest="last", metavar="D", help="the last day, included (default: 13 days later)")
    verb.add_argument("--part", choices=PARTS, default="work", help="which part of your working days")
    verb.add_argument("--hours", metavar="A-B", help="your working hours (default: as set in the window, else 8-18)")
    verb.add_argument("--buffer", type=int, default=0, metavar="N", help="minutes to keep around what is there")
    verb.add_argument("--tentative-is-free", action="store_true", help="what is not firm takes no time")
    verb.add_argument("--all-day-is-free", action="store_true", help="events of whole days take no time")
    verb.add_argument("--tz", metavar="Z", help="the zone of days and hours (default: this computer's)")


def run(options: argparse.Namespace) -> int:
    from desktop.passes import now
    from desktop.verbs.agenda import schedule_of
    from desktop.verbs.times import parse_days, parse_zone
    from storage import working_time
    from storage.free_time import Part, Wish, hours_of, openings

    zone = parse_zone(options.tz)
    first, days = parse_days(options.first, options.last, datetime.fromtimestamp(now(), zone).date(), 13)
    _check(options, days)
    read = schedule_of(options, first, days, zone)
    working = working_time.loads(read.settings.get(working_time.SETTING, "")) or working_time.USUAL
    if options.hours:
        working = dict.fromkeys(working, _span(options.hours))
    wish = Wish(
        options.minutes,
        first,
        days,
        hours_of(Part(options.part), working),
        options.buffer,
        tentative_takes=not options.tentative_is_free,
        all_day_takes=not options.all_day_is_free,
    )
    found = [_object(one, zone) for one in openings(read.occurrences, wish, zone, now())]
    if place.wants_json(options):
        as_json(found)
    else:
        for text in _lines(found):
            line(text)
    return OK


def _check(options: argparse.Namespace, days: int) -> None:
    if days > MOST_DAYS:
        raise Exit(BAD_INPUT, "bad-range", "Ask for a year at most.")
    if not 1 <= options.minutes <= MOST_MINUTES:
        raise Exit(BAD_INPUT, "bad-minutes", "A stretch of free time has between 1 and 1440 minutes.")
    if not 0 <= options.buffer <= MOST_MINUTES:
        raise Exit(BAD_INPUT, "bad-buffer", "A buffer has between 0 and 1440 minutes.")


def _span(text: str) -> tuple[int, int]:
    """`8-18` or `8:30-17:15` as minutes of the day."""
    parts = text.split("-")
    try:
        start, end = (_minute(part) for part in parts)
    except ValueError as error:
        raise Exit(BAD_INPUT, "bad-hours", f"{text!r} are no hours. Write them as 8:30-17.") from error
    if not 0 <= start < end <= MOST_MINUTES:
        raise Exit(BAD_INPUT, "bad-hours", f"{text!r} are no hours. Write them as 8:30-17.")
    return start, end


def _minute(text: str) -> int:
    hour, _, minute = text.strip().partition(":")
    return int(hour) * 60 + int(minute or "0")


def _object(one: Any, zone: tzinfo) -> dict[str, Any]:
    start, end = (datetime.fromtimestamp(moment, zone) for moment in (one.start, one.end))
    return {"start": start.isoformat(), "end": end.isoformat(), "minutes": one.minutes}


def _lines(found: list[dict[str, Any]]) -> list[str]:
    if not found:
        return ["Nothing is free that long."]
    lines, day = [], ""
    for one in found:
        if one["start"][:10] != day:
            day = one["start"][:10]
            lines.append(f"{date.fromisoformat(day):%A %d %B %Y}")
        lines.append(f"  {one['start'][11:16]}–{one['end'][11:16]}  {one['minutes']} minutes")
    return lines

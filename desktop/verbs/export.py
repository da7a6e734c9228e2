"""`optimantra export`: the schedule between two days as an `.ics` file that other calendar programs read."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.exits import NOT_FOUND, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, new_file


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("export", parents=[shared], help="write the schedule as an .ics file")
    verb.add_argument("file", metavar="FILE", help="where to write it; a file that is there is not replaced")
    verb.add_argument("--from", dest="first", metavar="D", help="the first day (default: today)")
    verb.add_argument("--to", dest="last", metavar="D", help="the last day, included (default: 29 days later)")
    verb.add_argument("--tz", metavar="Z", help="the zone that days are counted in (default: this computer's)")
    verb.add_argument("--calendar", metavar="ID", action="append", help="only this calendar; may be given again")
    verb.add_argument("--busy", action="store_true", help="only when you are busy, and nothing else")


def run(options: argparse.Namespace) -> int:
    from desktop.verbs.times import parse_days, parse_zone
    from storage import schedule
    from storage.book import calendars
    from sync.icalendar_export import exported

    zone = parse_zone(options.tz)
    first, days = parse_days(options.first, options.last, datetime.now(zone).date(), 29)
    with place.reading(options) as opened:
        if opened is None:
            raise Exit(NOT_FOUND, "no-store", "There is no store here yet, so there is nothing to export.")
        known = {str(calendar.id) for calendar in calendars.every(opened.book)}
        wanted = set(options.calendar or known)
        if not wanted <= known:
            raise Exit(NOT_FOUND, "no-such-calendar", "No calendar has that id. `optimantra calendars` lists them.")
        found = schedule.between(opened.book, opened.shelf, first, days, zone)
    chosen = [one for one in found if one.calendar in wanted]
    text = exported(chosen, "OptiMantra", datetime.now(UTC), busy_only="Busy" if options.busy else "")
    target = Path(options.file)
    new_file(target, text.encode())
    if place.wants_json(options):
        as_json({"file": str(target), "events": text.count("BEGIN:VEVENT\r\n")})
    else:
        line(f"{target}: {text.count('BEGIN:VEVENT' + chr(13))} events. This file is not encrypted.")
    return OK

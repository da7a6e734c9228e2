"""`optimantra search`: everything ever synced that may be shown, nearest in time first."""

from __future__ import annotations

import argparse
from typing import Any, Final

from desktop.exits import OK
from desktop.verbs import place
from desktop.verbs.agenda import objects, printed
from desktop.verbs.output import as_json, line

MOST: Final = 100_000
"""Found events that one answer can hold."""


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("search", parents=[shared], help="find by the beginnings of words")
    verb.add_argument("words", nargs="+", metavar="WORD")
    verb.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many (default: 50)")
    verb.add_argument("--tz", metavar="Z", help="the zone to show times in (default: this computer's)")


def run(options: argparse.Namespace) -> int:
    from desktop.passes import now
    from desktop.verbs.times import parse_zone
    from storage.book import calendars
    from storage.search import search

    zone, typed = parse_zone(options.tz), " ".join(options.words)
    with place.reading(options) as opened:
        limit = min(max(1, options.limit), MOST)
        found = () if opened is None else search(opened.book, opened.shelf, typed, now(), limit)
        names = {} if opened is None else {calendar.id: calendar for calendar in calendars.every(opened.book)}
    if place.wants_json(options):
        as_json(objects(found, names, zone))
    else:
        for text in printed(found, names, zone):
            line(text)
    return OK

"""`optimantra agenda`: what is on the schedule between two days, one object per occurrence."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from desktop.exits import NOT_FOUND, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, note


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("agenda", parents=[shared], help="what is on the schedule")
    verb.add_argument("--from", dest="first", metavar="D", help="the first day (default: today)")
    verb.add_argument("--to", dest="last", metavar="D", help="the last day, included (default: six days later)")
    verb.add_argument("--tz", metavar="Z", help="the zone to show times in (default: this computer's)")
    verb.add_argument("--view", metavar="NAME", help="only what the view of this name shows")


def run(options: argparse.Namespace) -> int:
    from desktop.verbs.times import parse_days, parse_zone

    zone = parse_zone(options.tz)
    read = schedule_of(options, *parse_days(options.first, options.last, datetime.now(zone).date(), 6), zone)
    found = objects(_seen(read, options.view), read.calendars, zone)
    if place.wants_json(options):
        as_json(found)
    else:
        for text in _lines(found):
            line(text)
    return OK


@dataclass(frozen=True, slots=True)
class Read:
    """What the store and the calendars that are not kept say of some days."""

    occurrences: Sequence[Any]
    calendars: Mapping[Any, Any]
    """`Calendar` by id."""
    settings: Mapping[str, str]
    """The two that verbs ask for: named views and working hours."""


def schedule_of(options: argparse.Namespace, first: date, days: int, zone: tzinfo) -> Read:
    """The merged schedule of these days. Calendars that may be shown but not kept are read from their servers now."""
    from desktop import session
    from storage import schedule

    home, passphrase = place.home(options), place.passphrase(options)
    with session.reading(home, passphrase) as opened:
        if opened is None:
            return Read((), {}, {})
        if not _unkept(opened.book):
            return _read(opened.book, schedule.between(opened.book, opened.shelf, first, days, zone))
    return _read_with_unkept(home, passphrase, first, days, zone)


def _read(book: Any, found: Sequence[Any]) -> Read:
    from storage import named_views, working_time
    from storage.book import calendars, settings

    names = {calendar.id: calendar for calendar in calendars.every(book)}
    kept = {key: settings.get(book, key) or "" for key in (named_views.SETTING, working_time.SETTING)}
    return Read(found, names, kept)


def _seen(read: Read, name: str | None) -> Sequence[Any]:
    """What the view of this name shows; everything without one. Raises `Exit`."""
    from storage import named_views
    from storage.filters import passes

    if name is None:
        return read.occurrences
    views = named_views.loads(read.settings.get(named_views.SETTING, ""))
    view = named_views.found(views, name)
    if view is None:
        there = f" There are: {', '.join(one.name for one in views)}." if views else ""
        raise Exit(NOT_FOUND, "no-view", f"There is no view named {name!r}.{there}")
    accounts = {calendar: record.account for calendar, record in read.calendars.items()}
    return [one for one in read.occurrences if passes(view.filter, one, accounts)]


def _unkept(book: Any) -> list[Any]:
    """Calendars that may be shown but not kept: their events are read now, into memory, and gone afterwards."""
    from storage.book import calendars, ledger
    from storage.records.consents import Purpose

    unkept = ledger.live(book, Purpose.SHOW) - ledger.live(book, Purpose.KEEP)
    return [calendar.id for calendar in calendars.every(book) if calendar.id in unkept]


def _read_with_unkept(home: Any, passphrase: bytes | None, first: date, days: int, zone: tzinfo) -> Read:
    import asyncio

    from desktop import passes, session
    from storage import schedule
    from storage.book import calendars
    from storage.boxes.shelf import ShelfReader

    with session.writing(home, passphrase) as opened:
        results = asyncio.run(passes.engine(opened.book, opened.shelf).run(_unkept(opened.book)))
        for result in results:
            if result.error is not None:
                note(f"{calendars.get(opened.book, result.calendar).name}: could not be read now; it is not kept here.")  # type: ignore[union-attr]  # the engine only reports calendars that are there
        with closing(ShelfReader(home, opened.book)) as reader:
            return _read(opened.book, schedule.between(opened.book, reader, first, days, zone))


def _object(one: Any, calendar: Any, zone: tzinfo) -> dict[str, Any]:
    start, end = one.start_in(zone), one.end_in(zone)
    return {
        "account": calendar.account,
        "calendar": calendar.id,
        "calendar_name": calendar.name,
        "uid": one.uid,
        "recurrence_id": one.recurrence_id or None,
        "start": start.date().isoformat() if one.all_day else start.isoformat(),
        "end": end.date().isoformat() if one.all_day else end.isoformat(),
        "all_day": one.all_day,
        "zone": one.zone or None,
        "summary": one.summary,
        "location": one.location or None,
        "status": str(one.status),
        "busy": one.busy,
        "patient": one.patient or None,
        "visit_type": one.visit_type or None,
        "pending": one.pending,
    }


def objects(found: Iterable[Any], names: Mapping[Any, Any], zone: tzinfo) -> list[dict[str, Any]]:
    """Occurrences as the answers of this command; `names` are calendars by id."""
    return [_object(one, names[one.calendar], zone) for one in found]


def printed(found: Iterable[Any], names: Mapping[Any, Any], zone: tzinfo) -> Iterator[str]:
    """The same as lines for a person, days as headings."""
    yield from _lines(objects(found, names, zone))


def _lines(found: list[dict[str, Any]]) -> Iterator[str]:
    day = ""
    for one in found:
        starts = one["start"][:10]
        if starts != day:
            yield f"{date.fromisoformat(starts):%A %d %B %Y}"
            day = starts
        clock = "all day    " if one["all_day"] else f"{one['start'][11:16]}–{one['end'][11:16]}"
        title = one["patient"] or one["summary"]
        where = f"  ({one['location']})" if one["location"] else ""
        status = "" if one["status"] in ("confirmed", "booked") else f"  [{one['status']}]"
        yield f"  {clock}  {title}{where}{status}  · {one['calendar_name']}"

"""`optimantra reminders`: what the window will remind of, and the choices about it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.exits import BAD_INPUT, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, note, table

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop.reminders.choices import Choices
    from desktop.reminders.plan import Reminder
    from desktop.session import Reading
    from storage.database import Reader

DAYS = 2


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("reminders", parents=[shared], help="what the window reminds of, today and tomorrow")
    verb.add_argument("--tz", metavar="Z", help="the zone to show times in (default: this computer's)")
    acts = verb.add_subparsers(dest="act", metavar="ACT")
    choose = acts.add_parser("set", parents=[shared], help="choose when and how they are told")
    minutes = "minutes before, or off"
    choose.add_argument("--practice", metavar="N", help=f"appointments of the practice: {minutes}")
    choose.add_argument("--own", metavar="N", help=f"events of your own calendars: {minutes}")
    choose.add_argument("--all-day", metavar="N", help="all-day events: minutes before midnight (=-540: at 9:00), off")
    choose.add_argument("--say", choices=["names", "titles", "visits", "time"], help="how much a notification says")
    choose.add_argument("--quiet", metavar="HH:MM-HH:MM", help="hours in which nothing is told, or off")
    choose.add_argument("--day", metavar="HH:MM", help="tell the day once from this time on, or off")
    choose.add_argument("--locked", choices=["on", "off"], help="tell the time while the store is locked")
    choose.add_argument("--sound", choices=["on", "off"], help="with a sound, where the system has one")


def run(options: argparse.Namespace) -> int:
    return _set(options) if options.act == "set" else _list(options)


def _list(options: argparse.Namespace) -> int:
    from desktop.reminders.choices import choices
    from desktop.verbs.times import parse_zone
    from storage.book import reminders

    zone = parse_zone(options.tz)
    told: dict[str, int] = {}
    coming: tuple[Reminder, ...] = ()
    chosen = choices({})
    with place.reading(options) as opened:
        if opened is not None:
            chosen = choices(_Book(opened.book))
            coming, told = _coming(opened, chosen, zone), dict(reminders.told(opened.book))
    if place.wants_json(options):
        as_json({"choices": _said(chosen), "coming": [_object(one, told, zone) for one in coming]})
    else:
        rows = [_object(one, told, zone) for one in coming]
        table([(one["at"][11:16], one["start"][:16].replace("T", " "), one["title"], one["told"]) for one in rows])
    return OK


class _Book:
    """The book's settings, as `choices` asks for them."""

    def __init__(self, book: Reader) -> None:
        self._book = book

    def get(self, key: str, /) -> str | None:
        from storage.book import settings

        return settings.get(self._book, key)


def _coming(opened: Reading, chosen: Choices, zone: tzinfo) -> tuple[Reminder, ...]:
    from datetime import datetime

    from desktop.passes import now
    from desktop.reminders.plan import planned
    from storage import schedule
    from storage.book import accounts, calendars

    practices = {one.id for one in accounts.practices(opened.book)}
    ours = frozenset(one.id for one in calendars.every(opened.book) if one.account in practices)
    today = datetime.fromtimestamp(now(), zone).date()
    rows = schedule.between(opened.book, opened.shelf, today, DAYS + 1, zone)
    return tuple(one for one in planned(rows, ours, chosen.leads, zone) if one.until > now())


def _object(one: Reminder, told: dict[str, int], zone: tzinfo) -> dict[str, str]:
    from datetime import datetime

    from desktop.passes import now

    again = told.get(one.key)
    at = datetime.fromtimestamp(again or max(one.at, 0), zone)
    state = "told" if again == 0 else "put off" if again else "due" if one.at <= now() else "coming"
    occurrence = one.occurrence
    return {
        "at": at.isoformat(),
        "start": datetime.fromtimestamp(one.start, zone).isoformat(),
        "kind": one.kind.value,
        "title": "" if occurrence is None else occurrence.patient or occurrence.summary,
        "told": state,
    }


def _said(chosen: Choices) -> dict[str, object]:
    from desktop.reminders.plan import NEVER_QUIET, Kind

    quiet = chosen.quiet
    return {
        **{kind.value: chosen.leads[kind] // 60 if kind in chosen.leads else None for kind in Kind},
        "say": chosen.level.value,
        "quiet": None if quiet == NEVER_QUIET else f"{_clock(quiet.first)}-{_clock(quiet.until)}",
        "day": None if chosen.day_from is None else _clock(chosen.day_from),
        "locked": chosen.locked,
        "sound": chosen.sound,
    }


def _set(options: argparse.Namespace) -> int:
    from storage.book import settings
    from ui.settings import keys

    wished: dict[str, str] = {}
    for name, key in (
        ("practice", keys.REMIND_PRACTICE),
        ("own", keys.REMIND_OWN),
        ("all_day", keys.REMIND_ALL_DAY),
    ):
        text = getattr(options, name)
        if text is not None:
            wished[key] = _minutes(text)
    if options.say is not None:
        wished[keys.REMINDERS_SAY] = options.say
    if options.quiet is not None:
        wished[keys.QUIET_HOURS] = _hours(options.quiet)
    if options.day is not None:
        wished[keys.DAY_SUMMARY] = keys.OFF if options.day == keys.OFF else str(_minute(options.day))
    for name, key in (("locked", keys.REMIND_LOCKED), ("sound", keys.REMIND_SOUND)):
        text = getattr(options, name)
        if text is not None:
            wished[key] = "1" if text == "on" else "0"
    if not wished:
        raise Exit(BAD_INPUT, "nothing-chosen", "Say what to choose, for example: --practice 15. Nothing was changed.")
    with place.writing(options) as opened:
        for key, value in wished.items():
            settings.put(opened.book, key, value)
    note("Chosen.")
    if place.wants_json(options):
        as_json({"chosen": wished})
    return OK


def _minutes(text: str) -> str:
    if text == "off":
        return text
    if text.lstrip("-").isdecimal() and text.isascii() and abs(int(text)) <= 24 * 60:
        return str(int(text))
    raise Exit(BAD_INPUT, "bad-minutes", f"{text!r} is no number of minutes up to a day, and not off.")


def _hours(text: str) -> str:
    if text == "off":
        return ""
    first, _, until = text.partition("-")
    return f"{_minute(first)}-{_minute(until)}"


def _minute(text: str) -> int:
    from datetime import time

    try:
        moment = time.fromisoformat(text)
    except ValueError as error:
        raise Exit(BAD_INPUT, "bad-time", f"{text!r} is not a time of day. Write it as 22:00.") from error
    return moment.hour * 60 + moment.minute


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"

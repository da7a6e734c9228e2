"""Dates and zones as a person types them on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.exits import BAD_INPUT, Exit
from storage import booking
from storage.booking import Code, Place, Twin, Wrong

YEARS: Final = range(2, 9999)
"""Years that a day may be in: with room on both sides for zones and for the days of a range."""


def parse_date(text: str) -> date:
    """An ISO date. Raises `Exit`."""
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise Exit(BAD_INPUT, "bad-date", f"{text!r} is not a date. Write it as 2026-11-23.") from error
    if day.year not in YEARS:
        raise Exit(BAD_INPUT, "bad-date", f"{text!r} is too far away.")
    return day


def parse_days(first: str | None, last: str | None, today: date, ahead: int) -> tuple[date, int]:
    """The first of some days and how many they are: from `today`, and `ahead` days more, where nothing is said.
    Raises `Exit`."""
    begins = parse_date(first) if first else today
    ends = parse_date(last) if last else begins + timedelta(days=ahead)
    if ends < begins:
        raise Exit(BAD_INPUT, "bad-range", f"The last day ({ends}) is before the first ({begins}).")
    return begins, (ends - begins).days + 1


def parse_moment(text: str, zone: tzinfo) -> int:
    """UTC seconds of an ISO time: with an offset as it is, else as the clocks of `zone` show it.

    A time that the clocks skip does not exist and is refused; one that they show twice is the first. Raises `Exit`.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Exit(BAD_INPUT, "bad-time", f"{text!r} is not a time. Write it as 2026-11-23T14:30.") from error
    if len(text) <= len("2026-11-23"):
        raise Exit(BAD_INPUT, "bad-time", f"{text!r} has no time of day. Write it as 2026-11-23T14:30.")
    if moment.tzinfo is not None:
        return _seconds(moment, text)
    match booking.instant(moment.replace(microsecond=0), zone, Twin.FIRST, Place.START):
        case Wrong(_, Code.NO_SUCH_TIME):
            raise Exit(BAD_INPUT, "no-such-time", f"{text!r} does not exist here: the clocks are put forward over it.")
        case Wrong():
            raise Exit(BAD_INPUT, "bad-time", f"{text!r} is too far away.")
        case seconds:
            return seconds


def _seconds(moment: datetime, text: str) -> int:
    try:
        return int(moment.timestamp())
    except (OverflowError, ValueError, OSError) as error:
        raise Exit(BAD_INPUT, "bad-time", f"{text!r} is too far away.") from error


def parse_zone(text: str | None) -> tzinfo:
    """An IANA zone, or this computer's own. Raises `Exit`."""
    if text is None:
        return local_zone()
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Exit(BAD_INPUT, "bad-zone", f"{text!r} is not a time zone. Write it as Europe/Berlin.") from error


def local_zone() -> tzinfo:
    """This computer's zone with its rules, so that a day next summer is right too."""
    from tzlocal import get_localzone

    try:
        return get_localzone()
    except (ZoneInfoNotFoundError, ValueError):
        return UTC

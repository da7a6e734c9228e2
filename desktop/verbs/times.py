"""Dates and zones as a person types them on the command line."""

from __future__ import annotations

from datetime import UTC, date, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.exits import BAD_INPUT, Exit


def parse_date(text: str) -> date:
    """An ISO date. Raises `Exit`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Exit(BAD_INPUT, "bad-date", f"{text!r} is not a date. Write it as 2026-11-23.") from error


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

"""Addresses that lead into the program: `optimantra://day/2026-11-23`. Pure; anything else leads nowhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_LONGEST = 100
_LINK = re.compile(r"optimantra:(?://)?(day|week|month|agenda|year|settings|sync)(?:/([A-Za-z0-9-]*))?/?", re.ASCII)


class Reach(StrEnum):
    """How much around the day is shown; the values are those of `ui.calendar.modes.Mode`."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class ToDay:
    """Show this day, so wide. None means today."""

    reach: Reach
    day: date | None


@dataclass(frozen=True, slots=True)
class ToSettings:
    """Open the settings."""


@dataclass(frozen=True, slots=True)
class ToSync:
    """Sync now."""


Link = ToDay | ToSettings | ToSync


def parse(text: str) -> Link | None:
    """Where this address leads; None for anything that is not exactly one of ours. Never raises."""
    if len(text) > _LONGEST:
        return None
    found = _LINK.fullmatch(text.strip())
    if found is None:
        return None
    place, rest = found[1], found[2] or ""
    match place:
        case "settings":
            return ToSettings() if not rest else None
        case "sync":
            return ToSync() if not rest else None
        case _:
            return _to_day(Reach(place), rest)


def _to_day(reach: Reach, text: str) -> ToDay | None:
    if text in {"", "today"}:
        return ToDay(reach, None)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return ToDay(reach, day) if 1900 <= day.year <= 2200 else None


def link(reach: Reach, day: date) -> str:
    """The address of this day."""
    return f"optimantra://{reach}/{day.isoformat()}"

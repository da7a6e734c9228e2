"""Addresses that lead into the program: `optimantra://day/2026-11-23`. Pure; anything else leads nowhere.

Anybody can put such an address on a page, so none of them changes, sends or shows anything that the person did not ask
for before: they turn to a place. An event is named by a hash, which says nothing to who finds the address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SCHEME = "optimantra"
LONGEST = 100
MARK = 16
"""Hexadecimal digits of an occurrence's mark (`storage.records.marks`) in an address; enough to tell a day's apart."""
_LINK = re.compile(
    r"optimantra:(?://)?(day|week|month|agenda|year|event|settings|sync|conflicts|story)((?:/[A-Za-z0-9-]+){0,2})/?",
    re.ASCII,
)


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
class ToEvent:
    """Show this day, and on it the event whose mark begins like this."""

    day: date
    mark: str


class Place(StrEnum):
    """Pages of the settings, as addresses name them."""

    ACCOUNTS = "accounts"
    CONSENT = "consent"
    HISTORY = "history"
    PRIVACY = "privacy"
    SECURITY = "security"
    NOTIFICATIONS = "notifications"
    APPEARANCE = "appearance"
    LANGUAGE = "language"
    SHARING = "sharing"
    PROMISES = "promises"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class ToSettings:
    """Open the settings, at a page if one is named."""

    page: Place | None = None


@dataclass(frozen=True, slots=True)
class ToSync:
    """Sync now."""


@dataclass(frozen=True, slots=True)
class ToConflicts:
    """Open the inbox of what waits for a decision, at this one if it still waits."""

    conflict: str = ""


@dataclass(frozen=True, slots=True)
class ToStory:
    """Show what happened."""


Link = ToDay | ToEvent | ToSettings | ToSync | ToConflicts | ToStory


def parse(text: str) -> Link | None:
    """Where this address leads; None for anything that is not exactly one of ours. Never raises."""
    if len(text) > LONGEST:
        return None
    found = _LINK.fullmatch(text.strip())
    if found is None:
        return None
    parts = [part for part in found[2].split("/") if part]
    match found[1], parts:
        case "settings", []:
            return ToSettings()
        case "settings", [page] if page in set(Place):
            return ToSettings(Place(page))
        case "sync", []:
            return ToSync()
        case "conflicts", []:
            return ToConflicts()
        case "conflicts", [conflict] if re.fullmatch(r"k-[0-9a-f]{16}", conflict):
            return ToConflicts(conflict)
        case "story", []:
            return ToStory()
        case "event", [day, mark] if re.fullmatch(rf"[0-9a-f]{{{MARK}}}", mark) and (on := _day(day)) is not None:
            return ToEvent(on, mark)
        case "day" | "week" | "month" | "agenda" | "year", [] | ["today"]:
            return ToDay(Reach(found[1]), None)
        case "day" | "week" | "month" | "agenda" | "year", [day] if (on := _day(day)) is not None:
            return ToDay(Reach(found[1]), on)
        case _:
            return None


def _day(text: str) -> date | None:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1900 <= day.year <= 2200 else None


def link(reach: Reach, day: date) -> str:
    """The address of this day."""
    return f"{SCHEME}://{reach}/{day.isoformat()}"


def event_link(day: date, mark: str) -> str:
    """The address of the event with this mark, which begins on this day."""
    return f"{SCHEME}://event/{day.isoformat()}/{mark[:MARK]}"

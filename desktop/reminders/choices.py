"""What the person chose about reminders, read from the settings. What makes no sense counts as not chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Protocol

from desktop.reminders.plan import NEVER_QUIET, Kind, Leads, Quiet
from ui.reminders.level import Level
from ui.settings import keys

MINUTE: Final = 60
_LONGEST: Final = 24 * 60
"""Minutes; what is read reaches no further ahead."""
_USUAL: Final = {Kind.PRACTICE: "10", Kind.OWN: keys.OFF, Kind.ALL_DAY: keys.OFF}
"""One's own calendars remind by themselves, on every device: here they do only if asked to."""
_NAMES: Final = {
    Kind.PRACTICE: keys.REMIND_PRACTICE,
    Kind.OWN: keys.REMIND_OWN,
    Kind.ALL_DAY: keys.REMIND_ALL_DAY,
}
_QUIET: Final = re.compile(r"(\d{1,4})-(\d{1,4})", re.ASCII)
_DAY: Final = 24 * 60
DAY_FROM: Final = 6 * 60


class Kept(Protocol):
    """Where settings are: the window's port, or the book."""

    def get(self, key: str, /) -> str | None:
        """The value as it was put, None if it never was."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that decides what is told, and how."""

    leads: Leads
    quiet: Quiet
    level: Level
    locked: bool
    """Whether the time is told while the store is locked."""
    sound: bool
    day_from: int | None
    """Wall minute from which the day's summary is told, None for never."""


def choices(settings: Kept) -> Choices:
    """As the settings say it now."""
    leads = {kind: lead for kind in Kind if (lead := _lead(settings.get(_NAMES[kind]), _USUAL[kind])) is not None}
    level = settings.get(keys.REMINDERS_SAY) or ""
    return Choices(
        leads,
        _quiet(settings.get(keys.QUIET_HOURS) or ""),
        Level(level) if level in set(Level) else Level.VISITS,
        locked=settings.get(keys.REMIND_LOCKED) != "0",
        sound=settings.get(keys.REMIND_SOUND) == "1",
        day_from=_day_from(settings.get(keys.DAY_SUMMARY)),
    )


def _lead(kept: str | None, usual: str) -> int | None:
    """Seconds before the beginning."""
    if kept == keys.OFF:
        return None
    minutes = _number(kept)
    if minutes is None or abs(minutes) > _LONGEST:
        minutes = _number(usual)
    return None if minutes is None else minutes * MINUTE


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"-?\d{1,5}", text, re.ASCII) else None


def _quiet(text: str) -> Quiet:
    found = _QUIET.fullmatch(text)
    if found is None or int(found[1]) >= _DAY or int(found[2]) >= _DAY:
        return NEVER_QUIET
    return Quiet(int(found[1]), int(found[2]))


def _day_from(kept: str | None) -> int | None:
    if kept == keys.OFF:
        return None
    minute = _number(kept)
    return minute if minute is not None and 0 <= minute < _DAY else DAY_FROM

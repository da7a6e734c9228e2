"""The practice schedule on a calendar of one's own: what a person chooses, and one event of it, whatever the service.

An event has no member that could name a guest, so no service can be moved to write to anybody.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Level(StrEnum):
    """How much a published appointment says. Each says all that the one before does."""

    BUSY = "busy"
    VISIT_TYPE = "visit-type"
    INITIALS = "initials"
    FULL = "full"
    """The patient's name and the place."""

    @property
    def nameable(self) -> bool:
        """Whether somebody who reads it may tell who the patient is: the window warns."""
        return self in (Level.INITIALS, Level.FULL)


EVERY_LEVEL: Final = frozenset(Level)
MOST_DAYS: Final = 366
MOST_MINUTES: Final = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose for one account. `since` (UTC seconds) is when."""

    level: Level = Level.BUSY
    days: int = 60
    """How far ahead of today the schedule is written, 1 to 366."""
    since: int = 0
    alarm: int | None = None
    """Minutes before the start at which an event rings, None for never."""

    def __post_init__(self) -> None:
        if not 1 <= self.days <= MOST_DAYS:
            raise ValueError("days")
        if self.alarm is not None and not 0 <= self.alarm <= MOST_MINUTES:
            raise ValueError("alarm")


@dataclass(frozen=True, slots=True)
class PublishedEvent:
    """Two are equal when they look the same in a calendar; `attempt` is not seen there."""

    start: int
    """UTC seconds, as `end`, which is exclusive."""
    end: int
    summary: str
    location: str = ""
    tentative: bool = False
    alarm: int | None = None
    """Minutes before the start at which it rings; None rings never."""
    attempt: int = field(default=0, compare=False)
    """Which run writes it; services that know a request again by an id of its own are given another in each."""

    @property
    def digest(self) -> str:
        """By which the event is known again without keeping it."""
        seen = [self.start, self.end, self.summary, self.location, self.tentative, self.alarm]
        return hashlib.sha256(json.dumps(seen, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Standing:
    """What a service has under one of our keys. `event` is None where it says or does anything that we never write."""

    version: str
    event: PublishedEvent | None = None
    as_known: bool = False
    """It stands in the version that the caller knows; it was not read again, and `event` is None."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request as it leaves, but for the credential. `body` is exact; `address` is a path on the service's host."""

    method: str
    address: str
    kind: str
    """The media type of the body."""
    body: bytes


def allowed_level(level: Level, allowed: frozenset[Level] = EVERY_LEVEL) -> Level:
    """The most that may be said of what was chosen, where whoever manages this computer allows some levels only."""
    levels = list(Level)
    below = [one for one in levels[: levels.index(level) + 1] if one in allowed]
    return below[-1] if below else Level.BUSY

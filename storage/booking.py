"""What a person may set of an appointment or of blocked time, and what is wrong with what they set. Pure.

The window says a `Wrong` at its field, the command line as an error of its own; both ask here, so they agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Final

from storage.display_text import hidden_in
from storage.records.choices import Person
from storage.records.events import Occurrence, Status
from storage.records.pending import Fields
from storage.records.times import instant_seconds

MOST_MINUTES: Final = 24 * 60
MOST_LETTERS: Final = 4_000
"""Of a note, a visit type, a place or a reason: what any FHIR server takes."""
SOONEST: Final = datetime(1900, 1, 1)
LATEST: Final = datetime(2200, 1, 1)
"""Wall times outside of these are slips of the hand."""

_ONE_LINE: Final = re.compile(r"[\s\u2028\u2029]+")


class Place(StrEnum):
    """Where something is wrong."""

    START = "start"
    END = "end"
    PATIENT = "patient"
    VISIT_TYPE = "visit_type"
    LOCATION = "location"
    NOTE = "note"
    REASON = "reason"
    WHOLE = "whole"
    """The appointment itself."""


class Code(StrEnum):
    """What is wrong."""

    NO_SUCH_TIME = "no-such-time"
    """The clocks are put forward over it."""
    TWICE = "twice"
    """The clocks are put back over it: it has to be said which of the two is meant."""
    TOO_FAR = "too-far"
    ENDS_FIRST = "ends-first"
    BAD_LENGTH = "bad-length"
    TOO_LONG = "too-long"
    HIDDEN_LETTERS = "control-characters"
    """Control or direction characters, which would make text look other than it is."""
    BLOCKED_TIME = "blocked-time"
    """Blocked time has no patient, no visit and no place."""
    INACTIVE = "patient-inactive"
    CANCELLED = "cancelled"
    OVER = "over"
    """It has taken place."""
    READ_ONLY = "read-only"
    NOTHING = "nothing-to-change"


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing that is wrong. `facts` never hold what was typed: a count, or names of characters (`U+202E`)."""

    place: Place
    code: Code
    count: int = 0
    letters: tuple[str, ...] = ()


class Twin(StrEnum):
    """Which of two equal wall times."""

    FIRST = "first"
    SECOND = "second"


def instant(wall: datetime, zone: tzinfo, twin: Twin | None, place: Place) -> int | Wrong:
    """UTC seconds of a naive wall time in `zone`. `twin` says which one where the clocks show it twice (None: ask)."""
    if not SOONEST <= wall < LATEST:
        return Wrong(place, Code.TOO_FAR)
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) != wall.replace(fold=0):
        return Wrong(place, Code.NO_SUCH_TIME)
    if twin is None and first.utcoffset() != second.utcoffset():
        return Wrong(place, Code.TWICE)
    return instant_seconds(second if twin is Twin.SECOND else first)


def after_gap(wall: datetime, zone: tzinfo) -> datetime:
    """Where a wall time that does not exist lands when the clocks go forward over it (RFC 5545, 3.3.5)."""
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0)


def length(start: int, end: int) -> Wrong | None:
    """What is wrong with a span of UTC seconds."""
    if end <= start:
        return Wrong(Place.END, Code.ENDS_FIRST)
    return None if end - start <= MOST_MINUTES * 60 else Wrong(Place.END, Code.BAD_LENGTH, MOST_MINUTES)


def minutes(count: int) -> Wrong | None:
    """What is wrong with a length in minutes."""
    return None if 0 < count <= MOST_MINUTES else Wrong(Place.END, Code.BAD_LENGTH, MOST_MINUTES)


def tidy(place: Place, text: str) -> str:
    """The text as it is kept: a note keeps its lines, everything else is one line; no white space at the ends."""
    if place in (Place.NOTE, Place.REASON):
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()
    return _ONE_LINE.sub(" ", text).strip()


def words(place: Place, text: str) -> Wrong | None:
    """What is wrong with a text (as `tidy` leaves it) that goes to `place`."""
    hidden = hidden_in(text)
    if hidden:
        return Wrong(place, Code.HIDDEN_LETTERS, len(hidden), tuple(dict.fromkeys(map(_name, hidden))))
    return Wrong(place, Code.TOO_LONG, len(text) - MOST_LETTERS) if len(text) > MOST_LETTERS else None


def open_to_change(shown: Occurrence, *, read_only: bool) -> Wrong | None:
    """Why an appointment can't be changed as a whole; None when it can."""
    if read_only:
        return Wrong(Place.WHOLE, Code.READ_ONLY)
    return Wrong(Place.WHOLE, Code.CANCELLED) if shown.status is Status.CANCELLED else None


def open_to_move(shown: Occurrence, *, read_only: bool) -> Wrong | None:
    """Why an appointment's time can't be changed; None when it can."""
    if shown.status in (Status.ARRIVED, Status.FULFILLED, Status.NOSHOW):
        return Wrong(Place.WHOLE, Code.OVER)
    return open_to_change(shown, read_only=read_only)


def answering(text: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Who is meant by an id, a whole name, or a part of one: the closest of these that anybody answers to."""
    known, wanted = tuple(people), text.casefold().strip()
    if not wanted:
        return ()
    for meant in (
        lambda one: text in (one.id, one.id.partition("/")[2]),
        lambda one: one.name.casefold() == wanted,
        lambda one: wanted in one.name.casefold(),
    ):
        found = tuple(one for one in known if meant(one))
        if found:
            return found
    return ()


def fitting(intent: Fields, *, blocked: bool) -> Wrong | None:
    """What in `intent` does not go with blocked time; None if it is none, or everything does."""
    if blocked:
        for place in (Place.PATIENT, Place.VISIT_TYPE, Place.LOCATION):
            if intent.get(place.value):
                return Wrong(place, Code.BLOCKED_TIME)
    return None


def changed(wanted: Fields, shown: Fields) -> Fields:
    """Of what is wanted, only what is another than what is shown; start and end go together.

    No text and no value are one and the same nothing.
    """
    new = {name: value for name, value in wanted.items() if value != shown.get(name) and (value or shown.get(name))}
    if new.keys() & {"start", "end"}:
        new |= {name: wanted[name] for name in ("start", "end") if name in wanted}
    return new


def _name(letter: str) -> str:
    name = unicodedata.name(letter, "")
    code = f"U+{ord(letter):04X}"
    return f"{code} {name.lower()}" if name else code

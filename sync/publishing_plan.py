"""What of the practice schedule is written to a practitioner's own calendar, and what has to change there. Pure.

Only appointments go in, and of each only what the chosen level of detail allows; notes and reasons never leave. Nothing
of a borrowed calendar is of the type that comes in here by way of `storage.book.appointments`.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, assert_never

from storage.records.events import Occurrence, Status
from storage.records.times import DAY
from sync.icalendar_text import Vevent, vcalendar


class Detail(StrEnum):
    """How much a published appointment says. Each says all that the one before does."""

    BUSY = "busy"
    VISIT_TYPE = "visit-type"
    INITIALS = "initials"
    FULL = "full"
    """The patient's name and the place. Patients become nameable: the window warns."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose for one account. `since` (UTC seconds) is when: it stamps what is written."""

    detail: Detail = Detail.BUSY
    days: int = 60
    """How far ahead of today the schedule is written, 1 to 366."""
    since: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """The words that stand in somebody's calendar, in her language."""

    calendar: str = "Practice"
    busy: str = "Busy"


@dataclass(frozen=True, slots=True)
class Kept:
    """What we wrote of one appointment the last time: the service's version, and a digest of the text."""

    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What has to be done: (key, text, version or None for a new one), and (key, version)."""

    put: tuple[tuple[str, str, str | None], ...]
    remove: tuple[tuple[str, str], ...]


_LEFT_OUT: Final = frozenset({Status.CANCELLED, Status.NOSHOW})
_UNSURE: Final = frozenset({Status.PROPOSED, Status.TENTATIVE})
MOST_DAYS: Final = 366


def span(now: int, choice: Choice) -> tuple[int, int]:
    """The part of the schedule that is published, UTC seconds: from yesterday's end on, `choice.days` far."""
    today = now - now % DAY
    return today, today + min(max(choice.days, 1), MOST_DAYS) * DAY


def wanted(appointments: Iterable[Occurrence], choice: Choice, words: Words) -> dict[str, str]:
    """The texts (iCalendar) by key, of every appointment that takes place."""
    return {
        key(one): _text(one, choice, words)
        for one in appointments
        if one.status not in _LEFT_OUT and one.end > one.start
    }


def key(appointment: Occurrence) -> str:
    """Our name for an appointment at a calendar service: the same on every computer, and telling nothing."""
    digest = hashlib.sha256(f"optimantra-published\0{appointment.source}".encode()).digest()
    return base64.b32hexencode(digest[:16]).decode("ascii").lower().rstrip("=")


def steps(texts: Mapping[str, str], there: Mapping[str, str], kept: Mapping[str, Kept]) -> Steps:
    """From what is there to what should be: what was changed or deleted by hand is healed, what is right is left."""
    put = []
    for name, text in texts.items():
        version = there.get(name)
        before = kept.get(name)
        if version is None or before is None or before != Kept(version, digest(text)):
            put.append((name, text, version))
    return Steps(tuple(put), tuple((name, version) for name, version in there.items() if name not in texts))


def digest(text: str) -> str:
    """By which a text is known again without keeping it."""
    return hashlib.sha256(text.encode()).hexdigest()


def _text(one: Occurrence, choice: Choice, words: Words) -> str:
    event = Vevent(
        uid=key(one),
        start=datetime.fromtimestamp(one.start, UTC),
        end=datetime.fromtimestamp(one.end, UTC),
        summary=_summary(one, choice.detail, words),
        location=one.location if choice.detail is Detail.FULL else "",
        status="TENTATIVE" if one.status in _UNSURE else "",
        private=True,
    )
    # RFC 5545, 3.8.7.2 wants a stamp; the moment of the choice says nothing of who booked when.
    stamp = f"DTSTAMP:{datetime.fromtimestamp(choice.since, UTC):%Y%m%dT%H%M%SZ}"
    return vcalendar([event]).replace("BEGIN:VEVENT\r\n", f"BEGIN:VEVENT\r\n{stamp}\r\n", 1)


def _summary(one: Occurrence, detail: Detail, words: Words) -> str:
    match detail:
        case Detail.BUSY:
            parts: tuple[str, ...] = ()
        case Detail.VISIT_TYPE:
            parts = (one.visit_type,)
        case Detail.INITIALS:
            parts = (initials(one.patient), one.visit_type)
        case Detail.FULL:
            parts = (one.patient, one.visit_type)
        case _:
            assert_never(detail)
    return " · ".join(part for part in parts if part) or words.busy


def initials(name: str) -> str:
    """`M. K.` of a name, empty of none."""
    return " ".join(f"{part[0].upper()}." for part in name.replace("-", " ").split() if part[0].isalpha())

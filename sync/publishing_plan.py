"""What of the practice schedule is written to a practitioner's own calendar, and what has to change there. Pure.

Only appointments go in, and of each only what the chosen level of detail allows; notes and reasons never leave. Nothing
of a borrowed calendar is of the type that comes in here by way of `storage.book.appointments`.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, assert_never

from storage.records.events import Occurrence, Status
from storage.records.publishing import Choice, Level, PublishedEvent, Standing
from storage.records.times import instant_seconds, seconds_instant


@dataclass(frozen=True, slots=True)
class Words:
    """The words that stand in somebody's calendar, in her language."""

    calendar: str = "Practice"
    busy: str = "Busy"


@dataclass(frozen=True, slots=True)
class Kept:
    """What we wrote of one appointment the last time: under which key, the service's version, a digest of it."""

    key: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Put:
    """`event` is to stand under `key`; `version` is what stands there now, None for nothing. `own` is our first choice
    of a key for the appointment, by which it is remembered."""

    own: str
    key: str
    event: PublishedEvent
    version: str | None


@dataclass(frozen=True, slots=True)
class Steps:
    """What has to be done, and what is right as it stands, by our own key."""

    put: tuple[Put, ...] = ()
    remove: tuple[tuple[str, str], ...] = ()
    """(key, version)."""
    right: Mapping[str, Kept] = field(default_factory=dict)
    yielded: int = 0
    """How many of those say less than was chosen here, since another computer of the person's wrote them so."""


_LEFT_OUT: Final = frozenset({Status.CANCELLED, Status.NOSHOW})
_ZONES_APART: Final = 26 * 3600
"""Seconds between the midnights of the two zones that are furthest apart (UTC+14, UTC-12)."""
_UNSURE: Final = frozenset({Status.PROPOSED, Status.TENTATIVE})


def span(now: int, choice: Choice, zone: tzinfo = UTC) -> tuple[int, int]:
    """The part of the schedule that is published, UTC seconds: the day that it is in `zone` from its first instant on,
    and the days after it, `choice.days` in all. A day is as long as the clocks make it."""
    today = seconds_instant(now, zone).date()
    return _begins(today, zone), _begins(today + timedelta(days=choice.days), zone)


def _begins(day: date, zone: tzinfo) -> int:
    """The first instant of a day, where its midnight is skipped too (PEP 495: fold 0 takes the offset before)."""
    return instant_seconds(datetime(day.year, day.month, day.day, tzinfo=zone))


def wanted(
    appointments: Iterable[Occurrence], choice: Choice, words: Words, secret: bytes, attempt: int = 0
) -> dict[str, PublishedEvent]:
    """The events by our own key, of every appointment that takes place."""
    return {
        key(one, secret): _event(one, choice, words, attempt)
        for one in appointments
        if one.status not in _LEFT_OUT and one.end > one.start
    }


def key(appointment: Occurrence, secret: bytes) -> str:
    """Our own key of an appointment. Without the secret, which stays in this book, it can't be linked to anything. Two
    practices may give two appointments the same id."""
    return hmac.digest(secret, f"{appointment.calendar}\n{appointment.source}".encode(), "sha256")[:16].hex()


def steps(
    events: Mapping[str, PublishedEvent],
    there: Mapping[str, Standing],
    kept: Mapping[str, Kept],
    lesser: Sequence[Mapping[str, PublishedEvent]] = (),
    within: tuple[int, int] | None = None,
) -> Steps:
    """From what is there to what should be. What already looks as it should is left, whoever wrote it: so two computers
    of one person take over each other's events, and of two alike both keep the same one.

    `lesser` are the same events saying less: what another computer wrote so stands too, and the one that says less wins
    (alarms do not count). `within` (UTC seconds) is our own span: what another computer wrote beyond its end is its,
    and also what lies so little before that its person's day may not be over there.
    """
    held = {one.key: one for one in kept.values()}
    looks: dict[str, list[str]] = defaultdict(list)
    for name in sorted(there):
        if digest := _digest(there[name], held.get(name)):
            looks[digest].append(name)
    right, waiting = _matched(events, there, kept, looks)
    claimed = {one.key for one in right.values()}
    yielded = _yielded(waiting, events, there, claimed, lesser)
    right |= yielded
    claimed |= {one.key for one in yielded.values()}
    put = []
    at_the_time: dict[tuple[int, int], list[str]] = defaultdict(list)
    for name, one in there.items():
        if one.event is not None and name not in claimed:
            at_the_time[one.event.start, one.event.end].append(name)
    for own in (one for one in waiting if one not in yielded):
        name = kept[own].key if own in kept and kept[own].key in there else own
        if name not in there or name in claimed:
            # What another computer wrote for the same time is written over rather than removed and made again.
            same = [one for one in at_the_time[events[own].start, events[own].end] if one not in claimed]
            name = same[0] if same else name
        if name in claimed:
            name = own if own not in claimed else _another(own, claimed, there)
        claimed.add(name)
        put.append(Put(own, name, events[own], there[name].version if name in there else None))
    order = {own: place for place, own in enumerate(events)}
    put.sort(key=lambda one: order[one.own])
    strays = [name for name in there if name not in claimed and not _beyond(there[name], name in held, within)]
    return Steps(tuple(put), tuple((name, there[name].version) for name in strays), right, len(yielded))


def _matched(
    events: Mapping[str, PublishedEvent],
    there: Mapping[str, Standing],
    kept: Mapping[str, Kept],
    looks: Mapping[str, Sequence[str]],
) -> tuple[dict[str, Kept], list[str]]:
    """What looks as it should, by our own key, and the keys for which nothing does."""
    right: dict[str, Kept] = {}
    waiting = []
    for want, owns in _by_look(events).items():
        free = list(looks.get(want, ())[: len(owns)])
        names = frozenset(free)
        # Each keeps the one that it has, where it has one: so a later change touches as little as can be.
        for own in sorted(owns, key=lambda own: (own not in kept or kept[own].key not in names, own)):
            if own in kept and kept[own].key in free:
                name = kept[own].key
            elif free:
                name = own if own in free else free[0]
            else:
                waiting.append(own)
                continue
            free.remove(name)
            right[own] = Kept(name, there[name].version, want)
    return right, waiting


def _yielded(
    waiting: Sequence[str],
    events: Mapping[str, PublishedEvent],
    there: Mapping[str, Standing],
    claimed: Collection[str],
    lesser: Sequence[Mapping[str, PublishedEvent]],
) -> dict[str, Kept]:
    """What another computer wrote saying less; it is kept as if it were what we want, until that changes."""
    if not lesser:
        return {}
    free: dict[str, list[str]] = defaultdict(list)
    for name in sorted(there):
        event = there[name].event
        if event is not None and name not in claimed:
            free[_silent(event)].append(name)
    found: dict[str, Kept] = {}
    for own in waiting:
        looks = (_silent(one[own]) for one in lesser if own in one)
        if (look := next((look for look in looks if free.get(look)), None)) is not None:
            name = free[look].pop(0)
            found[own] = Kept(name, there[name].version, events[own].digest)
    return found


def _silent(event: PublishedEvent) -> str:
    return replace(event, alarm=None).digest


def _beyond(one: Standing, ours: bool, within: tuple[int, int] | None) -> bool:
    if within is None or ours or one.event is None:
        return False
    return one.event.start >= within[1] or within[0] - _ZONES_APART < one.event.end <= within[0]


def due(events: Mapping[str, PublishedEvent], kept: Mapping[str, Kept]) -> tuple[int, int]:
    """How many are to be written and to be taken away, as far as is known without asking the service."""
    put = sum(1 for own, event in events.items() if own not in kept or kept[own].digest != event.digest)
    return put, sum(1 for own in kept if own not in events)


def _digest(one: Standing, kept: Kept | None) -> str:
    """How what stands there looks, empty where it is nothing of ours."""
    if one.as_known:
        return kept.digest if kept is not None and kept.version == one.version else ""
    return one.event.digest if one.event is not None else ""


def _by_look(events: Mapping[str, PublishedEvent]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for own, event in events.items():
        found[event.digest].append(own)
    return found


def _another(own: str, claimed: set[str], there: Mapping[str, Standing]) -> str:
    """A key that nothing has, for an appointment whose own one was given to another that looks as it should."""
    for number in range(1, len(claimed) + len(there) + 2):
        name = hashlib.sha256(f"{own}:{number}".encode()).digest()[:16].hex()
        if name not in claimed and name not in there:
            return name
    raise AssertionError("there are more names than things")


def _event(one: Occurrence, choice: Choice, words: Words, attempt: int) -> PublishedEvent:
    return PublishedEvent(
        start=one.start,
        end=one.end,
        summary=_summary(one, choice.level, words),
        location=one.location if choice.level is Level.FULL else "",
        tentative=one.status in _UNSURE,
        alarm=choice.alarm,
        attempt=attempt,
    )


def _summary(one: Occurrence, level: Level, words: Words) -> str:
    match level:
        case Level.BUSY:
            parts: tuple[str, ...] = ()
        case Level.VISIT_TYPE:
            parts = (one.visit_type,)
        case Level.INITIALS:
            parts = (initials(one.patient), one.visit_type)
        case Level.FULL:
            parts = (one.patient, one.visit_type)
        case _:
            assert_never(level)
    return " · ".join(part for part in parts if part) or words.busy


def initials(name: str) -> str:
    """`M. K.` of a name, empty of none."""
    return " ".join(f"{part[0].upper()}." for part in name.replace("-", " ").split() if part[0].isalpha())

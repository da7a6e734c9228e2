"""From the iCalendar texts of one series to its instances in a span of time (RFC 5545, 3.8.5 and 3.8.4.4). Pure.

Bounded against hostile text: linear in its length, at most `MOST_INSTANCES` instances (the earliest), and a rule that
would take more than a bounded number of steps is `Unreadable`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from storage.display_text import one_line, plain_text
from storage.errors import Unreadable
from storage.ical_values import moment, moment_text
from storage.readings import At, Length, Look, Reader, at_wall, length_of, look_of, matched, text_of
from storage.records.events import Status
from storage.records.times import DAY, ZONE_REACH, TimeKind
from storage.recurrence_set import MOST_INSTANCES, MOST_RULES, excluded, original_walls
from storage.scan import Properties, parameter, scan
from storage.zones import Zones, named_clock

MOST_TOGETHER: Final = 10 * MOST_INSTANCES
"""Of all events of one text, which may each have a rule: nobody has so many, and they would be sorted first."""


class Span(NamedTuple):
    """From `start` to `end` (exclusive), UTC seconds."""

    start: int
    end: int


class Instance(NamedTuple):
    """One instance. Times are read as `storage.records.times` says; `end` is exclusive and never before `start`."""

    uid: str
    recurrence_id: str
    """Its original start as iCalendar text in UTC, wall time or date; empty if the event does not recur."""
    start: int
    end: int
    kind: TimeKind
    zone: str
    """IANA name, empty for UTC, floating, all-day, and zones that only their own text defines."""
    summary: str
    location: str
    status: Status
    busy: bool


class Described(NamedTuple):
    """The words of a series for search: the master's, or the first override's where there is no master."""

    uid: str
    summary: str
    location: str
    description: str


class Series(NamedTuple):
    """All resources of one series, scanned once, in any order."""

    events: tuple[Properties, ...]
    zones: tuple[str, ...]

    @classmethod
    def of(cls, texts: Sequence[str]) -> Series:
        """Raises `Unreadable` when a text is cut off or holds more than is read, or when there is no event in any."""
        if len(texts) == 1:
            events, zones, _, cut, excess = scan(texts[0])
        else:
            scanned = [scan(text) for text in texts]
            events = tuple(event for one in scanned for event in one.events)
            zones = tuple(zone for one in scanned for zone in one.zones)
            cut, excess = any(one.cut for one in scanned), any(one.excess for one in scanned)
        if excess:
            raise Unreadable("rule-work")
        if cut:
            raise Unreadable("cut-off")
        if not events:
            raise Unreadable("no-event")
        return cls(events, zones)

    @property
    def recurs(self) -> bool:
        """Whether a rule or a list of dates makes more than one of it (RFC 5545, 3.8.5)."""
        if len(self.events) == 1:
            return "RRULE" in self.events[0] or "RDATE" in self.events[0]
        return any("RRULE" in event or "RDATE" in event for event in self.events)

    def instances(self, span: Span, zone: str) -> tuple[Instance, ...]:
        """As `expand` says."""
        reader = Reader(Zones(self.zones), named_clock(zone) if zone else None)
        if len(self.events) == 1 and _stands_alone(self.events[0]):
            # Most events by far: nothing to gather, to sort, or to meet with anything.
            only = _only(self.events[0], span, reader)
            return () if only is None else (only,)
        found: dict[tuple[str, int, str], Instance] = {}
        for events in _by_uid(self.events):
            for instance in _expand_series(events, span, reader):
                found[instance.uid, instance.start, instance.recurrence_id] = instance
            if len(found) > MOST_TOGETHER:
                raise Unreadable("rule-work")
        ordered = sorted(found.values(), key=lambda one: (one.start, one.end, one.recurrence_id))
        return tuple(ordered[:MOST_INSTANCES])

    def described(self, instances: Sequence[Instance] = ()) -> Described:
        """The words of the series. Where it is of one event, any of its `instances` has most of them already."""
        if instances and len(self.events) == 1:
            event = self.events[0]
            summary, location = instances[0].summary, instances[0].location
        else:
            event = next((one for one in self.events if "RECURRENCE-ID" not in one), self.events[0])
            summary, location = one_line(text_of(event, "SUMMARY")), one_line(text_of(event, "LOCATION"))
        return Described(text_of(event, "UID"), summary, location, plain_text(text_of(event, "DESCRIPTION")))


def expand(texts: Sequence[str], span: Span, zone: str) -> tuple[Instance, ...]:
    """The instances of one series that touch `span`, by start. `texts` are all of its resources, in any order.

    `zone` is the calendar's IANA zone: it is what floating times and unknown TZIDs mean; empty leaves them floating.
    Floating and all-day instances are given when they touch the span in any zone. Cancelled ones are given as such.
    Raises `Unreadable` with a short code.
    """
    return Series.of(texts).instances(span, zone)


def _by_uid(events: Iterable[Properties]) -> list[list[Properties]]:
    found: dict[str, list[Properties]] = {}
    for event in events:
        found.setdefault(text_of(event, "UID"), []).append(event)
    return list(found.values())


def _stands_alone(event: Properties) -> bool:
    return not ("RRULE" in event or "RDATE" in event or "RECURRENCE-ID" in event)


def _only(event: Properties, span: Span, reader: Reader) -> Instance | None:
    """The instance of a master that stands alone."""
    if "DTSTART" not in event:
        raise Unreadable("no-start")
    start = reader.at(event["DTSTART"][0])
    return _instance(None, start, length_of(event, start, reader), look_of(event), span)


@dataclass(frozen=True, slots=True)
class _Override:
    """A RECURRENCE-ID component. `key` identifies the instance that it stands for."""

    key: int
    original: At
    start: At
    length: Length
    look: Look
    and_future: bool


def _expand_series(events: Sequence[Properties], span: Span, reader: Reader) -> Iterator[Instance]:
    masters = _masters([event for event in events if "RECURRENCE-ID" not in event])
    changed = [event for event in events if "RECURRENCE-ID" in event]
    if not masters:
        for override in _single(_overrides(changed, None, None, Length(0, 0), reader)):
            yield from _given(_instance(override.original, override.start, override.length, override.look, span))
        return
    if len(masters) > MOST_RULES and sum("RRULE" in one for one in masters) > MOST_RULES:
        raise Unreadable("rule-work")
    for number, master in enumerate(masters):
        yield from _expand_master(master, changed if number == 0 else [], span, reader)


def _masters(events: Sequence[Properties]) -> list[Properties]:
    """The latest version (SEQUENCE) of the master; versions alike that start apart are events that share a UID."""
    if len(events) < 2:
        return list(events)
    newest = max(_sequence(event) for event in events)
    found = {
        tuple(line.value for line in event.get("DTSTART", ())): event for event in events if _sequence(event) == newest
    }
    return sorted(found.values(), key=lambda event: "RRULE" not in event)


def _sequence(event: Properties) -> int:
    text = event["SEQUENCE"][0].value.strip() if "SEQUENCE" in event else ""
    return int(text) if text.isdecimal() and len(text) < 12 else 0


def _overrides(
    events: Sequence[Properties], master: At | None, base: Look | None, length: Length, reader: Reader
) -> list[_Override]:
    """Overrides that can be placed; of several alike for one instance, the highest SEQUENCE, then the last."""
    found: dict[tuple[int, bool], tuple[int, _Override]] = {}
    for event in events:
        try:
            override = _override(event, master, base, length, reader)
        except Unreadable:
            if master is None:
                raise
            continue  # an override that names no instance can't be placed; the series stands without it
        sequence = _sequence(event)
        key = override.key, override.and_future
        if key not in found or found[key][0] <= sequence:
            found[key] = sequence, override
    return [override for _, override in found.values()]


def _single(overrides: Sequence[_Override]) -> list[_Override]:
    """What stands in the place of each overridden instance: its own override before one for all that follow."""
    return list({one.key: one for one in sorted(overrides, key=lambda one: not one.and_future)}.values())


def _override(event: Properties, master: At | None, base: Look | None, length: Length, reader: Reader) -> _Override:
    line = event["RECURRENCE-ID"][0]
    original = matched(reader.read(moment(line.value), line.params, master), master)
    try:
        start = reader.at(event["DTSTART"][0])
        look, lasts = look_of(event), length_of(event, start, reader)
    except (KeyError, Unreadable):
        # a sparse override (a cancellation often names only the instance) leaves the time and words as they were
        start, look, lasts = original, look_of(event, base), length
    return _Override(
        key=original.seconds,
        original=original,
        start=start,
        length=lasts,
        look=look,
        and_future=parameter(line.params, "RANGE").upper() == "THISANDFUTURE",
    )


def _expand_master(event: Properties, changed: Sequence[Properties], span: Span, reader: Reader) -> Iterator[Instance]:
    if not changed and _stands_alone(event):
        yield from _given(_only(event, span, reader))
        return
    if "DTSTART" not in event:
        raise Unreadable("no-start")
    start = reader.at(event["DTSTART"][0])
    length, look = length_of(event, start, reader), look_of(event)
    overrides = _overrides(changed, start, look, length, reader)
    single = {one.key: one for one in _single(overrides)}
    gone, gone_days = excluded(event, start, reader)
    later = sorted((one for one in overrides if one.and_future), key=lambda one: one.key)
    keys = [one.key for one in later]
    utc = start.clock.utc if start.kind is TimeKind.TIMED else None
    lengths, shifts = [length, *(one.length for one in later)], [one.start.wall - one.original.wall for one in later]
    found, own_lengths = original_walls(event, start, span, lengths, shifts, reader)
    for wall in found:
        seconds = utc(wall) if utc else wall
        if seconds in single or seconds in gone or wall // DAY in gone_days:
            continue
        original = At(seconds, wall, start.kind, start.clock)
        ruling = bisect_left(keys, seconds) - 1
        if ruling < 0:
            lasting = own_lengths.get(wall, length) if own_lengths else length
            instance = _instance(original, original, lasting, look, span)
        else:
            instance = _instance(
                original, _moved(original, later[ruling]), later[ruling].length, later[ruling].look, span
            )
        if instance is not None:
            yield instance
    for one in single.values():
        if one.key not in gone and one.original.wall // DAY not in gone_days:
            yield from _given(_instance(one.original, one.start, one.length, one.look, span))


def _given(instance: Instance | None) -> Iterator[Instance]:
    if instance is not None:
        yield instance


def _instance(original: At | None, start: At, length: Length, look: Look, span: Span) -> Instance | None:
    """The instance if it touches the span."""
    seconds, _, kind, clock = start
    end = length.end(start)
    reach = 0 if kind is TimeKind.TIMED else ZONE_REACH
    if seconds >= span.end + reach or (end <= span.start - reach and seconds < span.start - reach):
        return None
    return Instance(
        look.uid,
        "" if original is None else _recurrence_id(original),
        seconds,
        end,
        kind,
        clock.name,
        look.summary,
        look.location,
        look.status,
        look.busy,
    )


def _recurrence_id(original: At) -> str:
    day, clock = divmod(original.seconds, DAY)
    text = _day_text(day)
    if original.kind is TimeKind.ALL_DAY:
        return text
    return text + _clock_text(clock) + ("Z" if original.kind is TimeKind.TIMED else "")


@lru_cache(maxsize=4096)
def _day_text(day: int) -> str:
    return moment_text(day * DAY, is_date=True)


@lru_cache(maxsize=2048)
def _clock_text(clock: int) -> str:
    return moment_text(clock)[8:]


def _moved(original: At, ruling: _Override) -> At:
    """Where RANGE=THISANDFUTURE puts a later instance: as far by the clock as its own was moved (RFC 5545, 3.2.13)."""
    if ruling.start.kind is TimeKind.TIMED and original.kind is TimeKind.TIMED:
        clock = ruling.start.clock
        moved = ruling.start.wall - clock.wall(ruling.original.seconds)
        return at_wall(ruling.start, clock.wall(original.seconds) + moved)
    return at_wall(ruling.start, original.wall + ruling.start.wall - ruling.original.wall)

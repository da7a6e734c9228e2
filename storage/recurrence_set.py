"""The recurrence set of a master: what its rules and dates make, what is taken out of it (RFC 5545, 3.8.5). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from storage.errors import Unreadable
from storage.ical_values import EARLIEST, LATEST, duration, moment
from storage.readings import CHANGE_REACH, At, Length, Reader, matched, wall_like
from storage.records.times import DAY, ZONE_REACH, TimeKind
from storage.rule_text import Freq, read_rule
from storage.rules import walls
from storage.scan import Line, Properties

MOST_INSTANCES: Final = 10_000
MOST_RULES: Final = 20
"""Of one event, and of events that share a UID; RFC 5545, 3.8.5.3, would have one."""
_WALL_REACH: Final = ZONE_REACH + 2 * 3600
"""How far a wall time may be from its instant: zones by the sun, before there were others, went a little further."""


def original_walls(
    event: Properties,
    start: At,
    span: tuple[int, int],
    lengths: Sequence[Length],
    shifts: Sequence[int],
    reader: Reader,
) -> tuple[Iterable[int], dict[int, Length]]:
    """The wall times of the recurrence set that may touch the span, and the lengths of their own that PERIODs give.

    `span` is in UTC seconds, its end exclusive; `lengths` are those that an instance may have, `shifts` how many
    seconds one may stand from its original time. At most `MOST_INSTANCES` of each rule. Raises `Unreadable`.
    """
    own_lengths: dict[int, Length] = {}
    dates = _recurrence_dates(event, start, reader, own_lengths)
    lasting = max(one.most for one in (*lengths, *own_lengths.values()))
    low = max(span[0] - _WALL_REACH - lasting - max([0, *shifts]), EARLIEST)
    high = min(span[1] + _WALL_REACH - min([0, *shifts]), LATEST)
    rules = list(dict.fromkeys(line.value for line in event.get("RRULE", ())))
    if len(rules) > MOST_RULES:
        raise Unreadable("rule-work")
    listed = {wall for wall in dates if low <= wall <= high}
    if not rules and low <= start.wall <= high:
        listed.add(start.wall)
    streams = [islice(_rule_walls(text, start, low, high), MOST_INSTANCES) for text in rules]
    if len(streams) == 1 and not listed:
        return streams[0], own_lengths
    for stream in streams:
        listed.update(stream)
    return sorted(listed), own_lengths


def _rule_walls(text: str, start: At, low: int, high: int) -> Iterator[int]:
    rule = read_rule(text)
    if start.kind is TimeKind.ALL_DAY:
        if rule.freq > Freq.DAILY:
            raise Unreadable("rule-kind")
        if rule.hours or rule.minutes or rule.seconds:
            rule = replace(rule, hours=(), minutes=(), seconds=())  # to be ignored for a date (RFC 5545, 3.3.10)
    if not rule.until:
        return walls(rule, start.wall, low, high)
    until = moment(rule.until, clamp=True)
    if until.is_date:
        return walls(rule, start.wall, low, min(high, until.wall + DAY - 1))
    if start.kind is TimeKind.ALL_DAY:
        return walls(rule, start.wall, low, min(high, until.wall // DAY * DAY))
    if start.kind is TimeKind.FLOATING or not until.is_utc:
        return walls(rule, start.wall, low, min(high, until.wall))
    last = start.clock.wall(until.wall)
    found = walls(rule, start.wall, low, min(high, last + CHANGE_REACH))
    return (wall for wall in found if wall <= last - CHANGE_REACH or start.clock.utc(wall) <= until.wall)


def _recurrence_dates(event: Properties, start: At, reader: Reader, own_lengths: dict[int, Length]) -> set[int]:
    """Wall times by the master's clock of every RDATE that can be read; periods put their length into `own_lengths`."""
    found: set[int] = set()
    for line in event.get("RDATE", ()):
        for value in line.value.split(","):
            begin, mark, end = value.partition("/")
            try:
                at = reader.read(moment(begin), line.params, start)
                wall = wall_like(matched(at, start), start)
                if mark and start.kind is not TimeKind.ALL_DAY:  # a date lasts whole days
                    own_lengths[wall] = _period_length(end, at, line, reader)
            except Unreadable:
                continue
            found.add(wall)
    return found


def _period_length(end: str, start: At, line: Line, reader: Reader) -> Length:
    if end.strip().lstrip("+-").upper().startswith("P"):
        return Length(*duration(end))
    until = reader.read(moment(end), line.params, start)
    return Length(0, max(0, until.seconds - start.seconds))


def excluded(event: Properties, start: At, reader: Reader) -> tuple[set[int], set[int]]:
    """What EXDATEs take out: moments as the master's instances count them, and days where only a date is given."""
    moments: set[int] = set()
    days: set[int] = set()
    for line in event.get("EXDATE", ()):
        for value in line.value.split(","):
            try:
                at = reader.read(moment(value), line.params, start)
            except Unreadable:
                continue
            if at.kind is TimeKind.ALL_DAY:
                days.add(at.wall // DAY)
            else:
                moments.add(matched(at, start).seconds)
    return moments, days

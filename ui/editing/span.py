"""The times of an appointment while they are being set: wall times in the hand, instants in the end. Pure.

A length is real time: an hour over the night in which the clocks go back ends an hour later, not two.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from storage import booking
from storage.booking import Code, Place, Twin, Wrong
from storage.records.times import instant_seconds, seconds_instant

DAY = 1440


@dataclass(frozen=True, slots=True)
class Span:
    """`start` and `end` are wall minutes from the midnight of `day`; `end` may lie on a later day, or before `start`
    while it is wrong. A twin says which one is meant where the clocks show a time twice; None while nobody said."""

    day: date
    start: int
    end: int
    start_twin: Twin | None = None
    end_twin: Twin | None = None

    def start_wall(self) -> datetime:
        """Naive."""
        return _wall(self.day, self.start)

    def end_wall(self) -> datetime:
        """Naive."""
        return _wall(self.day, self.end)


def of(start: int, end: int, zone: tzinfo) -> Span:
    """The span of two instants (UTC seconds)."""
    first, last = seconds_instant(start, zone), seconds_instant(end, zone)
    days = last.toordinal() - first.toordinal()
    return Span(
        first.date(),
        first.hour * 60 + first.minute,
        days * DAY + last.hour * 60 + last.minute,
        Twin.SECOND if first.fold else Twin.FIRST,
        Twin.SECOND if last.fold else Twin.FIRST,
    )


def drawn(start: datetime, end: datetime, was: datetime, zone: tzinfo) -> Span:
    """What two aware times on the grid ask for: with a start other than it `was`, the length is kept in real time."""
    face = (end.toordinal() - start.toordinal()) * DAY + end.hour * 60 + end.minute
    made = Span(start.date(), start.hour * 60 + start.minute, face)
    if start == was:
        return made
    return lasting(made, max(1, (instant_seconds(end) - instant_seconds(start)) // 60), zone)


def settled(span: Span, zone: tzinfo) -> tuple[int, int] | Wrong:
    """Start and end in UTC seconds, or the first thing that is wrong with them."""
    start = booking.instant(span.start_wall(), zone, span.start_twin, Place.START)
    if isinstance(start, Wrong):
        return start
    end = booking.instant(span.end_wall(), zone, span.end_twin, Place.END)
    if isinstance(end, Wrong):
        return end
    wrong = booking.length(start, end)
    return (start, end) if wrong is None else wrong


def doubtful(span: Span, zone: tzinfo) -> bool:
    """Whether an end of it does not exist that night, or comes twice."""
    found = (
        booking.instant(span.start_wall(), zone, None, Place.START),
        booking.instant(span.end_wall(), zone, None, Place.END),
    )
    return any(isinstance(one, Wrong) and one.code in (Code.TWICE, Code.NO_SUCH_TIME) for one in found)


def minutes(span: Span, zone: tzinfo) -> int:
    """The real length, the first of two equal times meant where nobody said; where a time does not exist, what the
    clock's face says (perhaps below 0)."""
    start = booking.instant(span.start_wall(), zone, span.start_twin or Twin.FIRST, Place.START)
    end = booking.instant(span.end_wall(), zone, span.end_twin or Twin.FIRST, Place.END)
    if isinstance(start, Wrong) or isinstance(end, Wrong):
        return span.end - span.start
    return (end - start) // 60


def lasting(span: Span, count: int, zone: tzinfo) -> Span:
    """The same start, so many minutes long."""
    start = booking.instant(span.start_wall(), zone, span.start_twin or Twin.FIRST, Place.START)
    if isinstance(start, Wrong):
        return replace(span, end=span.start + count, end_twin=None)
    made = of(start, start + count * 60, zone)
    return replace(span, end=made.end, end_twin=made.end_twin)


def beginning(span: Span, day: date, start: int, zone: tzinfo) -> Span:
    """Another day or start, the length kept. A time that now comes twice has to be said anew."""
    count = minutes(span, zone)
    moved = Span(day, start, start + count)
    return lasting(moved, count, zone) if count > 0 else moved


def ending(span: Span, end: int) -> Span:
    """Another end, as typed: on the day on which it ended until now, if that is within a day after the start. An
    evening that ended at midnight or later so comes to end before it, too."""
    days = span.end // DAY if span.end > span.start else 0
    wanted = days * DAY + end
    return replace(span, end=wanted if span.start < wanted <= span.start + DAY else end, end_twin=None)


def overnight(span: Span) -> Span:
    """Ending at the same time of the next day."""
    return replace(span, end=span.end + DAY, end_twin=None)


def after_gap(span: Span, place: Place, zone: tzinfo) -> Span:
    """With the time that does not exist put where the clocks go on."""
    if place is Place.START:
        wall = booking.after_gap(span.start_wall(), zone)
        count = minutes(span, zone)
        return lasting(replace(span, start=_minutes(span.day, wall), start_twin=None), max(count, 1), zone)
    return replace(span, end=_minutes(span.day, booking.after_gap(span.end_wall(), zone)), end_twin=None)


def chosen(span: Span, place: Place, twin: Twin, zone: tzinfo) -> Span:
    """With the doubled hour said. An end that came from a length follows the start; one that was typed stays."""
    if place is Place.START:
        said = replace(span, start_twin=twin)
        return said if span.end_twin is None else lasting(said, max(minutes(span, zone), 1), zone)
    return replace(span, end_twin=twin)


def _wall(day: date, minute: int) -> datetime:
    try:
        return datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
    except OverflowError:
        return datetime(day.year, day.month, day.day)


def _minutes(day: date, wall: datetime) -> int:
    return (wall.toordinal() - day.toordinal()) * DAY + wall.hour * 60 + wall.minute

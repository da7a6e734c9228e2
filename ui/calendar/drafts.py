"""Drawing, moving and stretching an event: what a draft becomes as pointer or keys go on. Pure, in wall minutes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import Enum

from storage.records.events import Occurrence
from ui.calendar.layout import DAY_MINUTES

SNAP = 15
"""Minutes that drafts keep to."""
FINE = 5
"""Minutes with Shift held."""


class Grip(Enum):
    """What is held: a free stretch of day, a whole event, or one of its ends."""

    NEW = "new"
    WHOLE = "whole"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Draft:
    """An event in the hand. `day` counts from the range's first; `start` and `end` are wall minutes from its midnight
    (`end` may lie on the next day)."""

    grip: Grip
    occurrence: Occurrence | None
    """The event as it was taken hold of, None for a new one."""
    day: int
    start: int
    end: int
    hold: int
    """From the start to where the pointer took hold, minutes (for a new one: the minute it began at)."""


def taken(occurrence: Occurrence, grip: Grip, first: date, zone: tzinfo, held: tuple[int, float] | None) -> Draft:
    """The draft of an event that is taken hold of at a day and a minute (None: by the keyboard)."""
    start, end = occurrence.start_in(zone), occurrence.end_in(zone)
    begin = start.hour * 60 + start.minute
    length = (end.toordinal() - start.toordinal()) * DAY_MINUTES + end.hour * 60 + end.minute - begin
    day = start.toordinal() - first.toordinal()
    hold = (held[0] - day) * DAY_MINUTES + round(held[1]) - begin if held is not None else 0
    return Draft(grip, occurrence, day, begin, begin + max(length, 0), hold)


def begun(day: int, minute: float) -> Draft:
    """A new event that begins where the pointer was pressed."""
    start = int(minute) // SNAP * SNAP
    return Draft(Grip.NEW, None, day, start, min(start + SNAP, DAY_MINUTES), start)


def shown(start: datetime, end: datetime, first: date, zone: tzinfo) -> Draft:
    """These aware times as a draft of a new event."""
    start, end = start.astimezone(zone), end.astimezone(zone)
    begin = start.hour * 60 + start.minute
    last = (end.toordinal() - start.toordinal()) * DAY_MINUTES + end.hour * 60 + end.minute
    return Draft(Grip.NEW, None, start.toordinal() - first.toordinal(), begin, max(last, begin + FINE), begin)


def dragged(draft: Draft, day: int, minute: float, *, fine: bool = False) -> Draft:
    """The draft with the pointer at a day and a minute."""
    snap = FINE if fine else SNAP
    at = round(minute / snap) * snap
    match draft.grip:
        case Grip.NEW:
            low, high = min(draft.hold, at), max(draft.hold, at)
            return replace(draft, start=low, end=max(high, low + snap))
        case Grip.WHOLE:
            begin = round((day * DAY_MINUTES + minute - draft.hold) / snap) * snap
            turn, start = divmod(begin, DAY_MINUTES)
            return replace(draft, day=turn, start=start, end=start + draft.end - draft.start)
        case Grip.START:
            return replace(draft, start=max(0, min(at, draft.end - snap)))
        case Grip.END:
            return replace(draft, end=max(at, draft.start + snap))


def nudged(draft: Draft, *, days: int = 0, minutes: int = 0, stretch: int = 0) -> Draft:
    """The draft after a key: moved by days or minutes, or its end moved by `stretch` minutes."""
    start = draft.start + minutes
    turn, start = divmod(start, DAY_MINUTES)
    end = start + max(draft.end - draft.start + stretch, FINE)
    return replace(draft, day=draft.day + days + turn, start=start, end=end)


def moments(draft: Draft, first: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """Start and end as aware datetimes in `zone`. A moved event keeps its real length over a clock change."""
    start, occurrence = _wall(first, draft.day, draft.start, zone), draft.occurrence
    if draft.grip is Grip.WHOLE and occurrence is not None:
        length = timedelta(seconds=occurrence.end - occurrence.start)
        drawn = timedelta(minutes=draft.end - draft.start)
        before = occurrence.end_in(zone).replace(tzinfo=None) - occurrence.start_in(zone).replace(tzinfo=None)
        if drawn == before:
            return start, (start.astimezone(UTC) + length).astimezone(zone)
    return start, _wall(first, draft.day, draft.end, zone)


def _wall(first: date, day: int, minute: int, zone: tzinfo) -> datetime:
    midnight = datetime(first.year, first.month, first.day) + timedelta(days=day, minutes=minute)
    return midnight.replace(tzinfo=zone)

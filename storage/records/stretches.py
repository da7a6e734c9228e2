"""A stretch of time that something stands in, and nothing else of it: what a picture of many months needs."""

from __future__ import annotations

from typing import NamedTuple

from storage.records.events import Occurrence, Status
from storage.records.times import TimeKind


class Stretch(NamedTuple):
    """`start` and `end` as those of an `Occurrence`. A tuple: a year of ten calendars has tens of thousands."""

    start: int
    end: int
    kind: TimeKind
    taken: bool
    """Nothing else can be done in it: busy, and neither cancelled nor missed."""


def stretch_of(one: Occurrence) -> Stretch:
    """What an occurrence takes."""
    return Stretch(one.start, one.end, one.kind, takes(one.status, busy=one.busy))


def takes(status: Status, *, busy: bool) -> bool:
    """Whether an occurrence of this status takes its time."""
    return busy and status not in (Status.CANCELLED, Status.NOSHOW)

"""What recurs beyond a box's stored window, expanded at the moment it is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from storage.boxes.box import texts_of
from storage.boxes.expansion import expand_series
from storage.database import Reader, Row
from storage.records.times import ZONE_REACH, TimeKind
from storage.recurrence import Instance, Span


def expanded(reader: Reader, zone: str, lo: int, hi: int) -> Iterator[Row]:
    """Rows as a box's occurrences are drawn, of every recurring series that touches [lo, hi) (UTC seconds; wall times
    in any zone). `zone` is the calendar's own."""
    for _, name, members in texts_of(reader, "WHERE s.recurs = 1"):
        for one in expand_series([text for _, text in members], Span(lo, hi), zone).instances:
            slack = 0 if one.kind is TimeKind.TIMED else ZONE_REACH
            if one.start < hi + slack and (one.end > lo - slack or one.start >= lo - slack):
                yield drawn(name, one)


def drawn(source: str, one: Instance) -> Row:
    """One instance as the columns that `storage.boxes.reader` reads."""
    return (
        source,
        one.uid,
        one.recurrence_id,
        one.start,
        one.end,
        int(one.kind),
        one.zone,
        one.summary,
        one.location,
        one.status.value,
        int(one.busy),
    )

"""The schedule as an `.ics` file for other programs: each occurrence an event of its own, nobody invited, no alarm.

Instants are written in UTC, so a reader needs no zone of ours; dates stay dates and floating times float (RFC 5545).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from storage.records.events import Occurrence, Status
from storage.records.times import TimeKind, seconds_date, seconds_instant, seconds_wall
from sync.icalendar_text import Vevent, vcalendar


def exported(occurrences: Iterable[Occurrence], name: str, stamp: datetime, *, busy_only: str = "") -> str:
    """One VCALENDAR called `name`, written at `stamp` (aware).

    With `busy_only` every event is called that and says nothing but when; what is free or cancelled is left out.
    """
    found = [one for one in occurrences if not busy_only or (one.busy and one.status is not Status.CANCELLED)]
    return vcalendar((_event(one, stamp, busy_only) for one in found), name)


def _event(one: Occurrence, stamp: datetime, busy_only: str) -> Vevent:
    start, end = _moment(one.start, one.kind), _moment(one.end, one.kind)
    # Instances stand alone here: under the series' UID a reader would look for a master that is not in the file.
    uid = f"{one.uid or one.source}{'/' if one.recurrence_id else ''}{one.recurrence_id}"
    if busy_only:
        return Vevent(uid, start, end, summary=busy_only, private=True, stamp=stamp)
    title = " – ".join(part for part in (one.patient, one.visit_type) if part) or one.summary
    return Vevent(
        uid,
        start,
        end,
        summary=title,
        location=one.location,
        status=_STATUS.get(one.status, ""),
        free=not one.busy,
        private=bool(one.patient),
        stamp=stamp,
    )


_STATUS = {
    Status.TENTATIVE: "TENTATIVE",
    Status.PROPOSED: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
    Status.NOSHOW: "CANCELLED",
}


def _moment(seconds: int, kind: TimeKind) -> date:
    match kind:
        case TimeKind.TIMED:
            return seconds_instant(seconds, UTC)
        case TimeKind.FLOATING:
            return seconds_wall(seconds)
        case TimeKind.ALL_DAY:
            return seconds_date(seconds)

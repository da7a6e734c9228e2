"""What a calendar server holds, expanded by somebody else: recurring-ical-events over the files as they lie there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

Fact = tuple[str, str, str]
"""uid, start, end; dates for all-day, else instants in UTC, ISO."""


def expected(collections: Path, first: date, after: date, zone: str) -> set[Fact]:
    """Every occurrence in Radicale's folder that touches `[first, after)` as it is in `zone`."""
    local = ZoneInfo(zone)
    found: set[Fact] = set()
    for path in collections.rglob("*.ics"):
        if ".Radicale.cache" in path.parts:
            continue
        calendar = icalendar.Calendar.from_ical(path.read_text(encoding="utf-8"))
        for one in recurring_ical_events.of(calendar, skip_bad_series=True).between(
            datetime(first.year, first.month, first.day, tzinfo=local),
            datetime(after.year, after.month, after.day, tzinfo=local),
        ):
            start, end = one.start, one.end
            if isinstance(start, datetime):
                if start == end and start >= datetime(after.year, after.month, after.day, tzinfo=local):
                    continue
                found.add((str(one["UID"]), _instant(start, local), _instant(end, local)))
            else:
                found.add((str(one["UID"]), start.isoformat(), end.isoformat()))
    return found


def _instant(moment: datetime, local: ZoneInfo) -> str:
    """A floating time is read where the person is."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=local)).astimezone(UTC).isoformat()


def told(agenda: list[dict[str, object]]) -> set[Fact]:
    """The same facts from `agenda --json`."""
    return {
        (str(one["uid"]), str(one["start"]), str(one["end"]))
        if one["all_day"]
        else (str(one["uid"]), _utc(str(one["start"])), _utc(str(one["end"])))
        for one in agenda
    }


def _utc(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(UTC).isoformat()

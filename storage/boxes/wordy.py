"""The words of one borrowed event that no view draws: its description, and where it is joined from afar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from storage.database import Reader
from storage.display_text import plain_text
from storage.errors import Unreadable
from storage.ical_values import moment_text
from storage.readings import Reader as TimeReader
from storage.readings import text_of
from storage.records.details import Details
from storage.records.times import TimeKind
from storage.recurrence import Series
from storage.scan import Properties, unfold
from storage.zones import Zones, named_clock

TEXTS: Final = (
    "SELECT raw.text FROM series AS s JOIN resource AS r ON r.series = s.id JOIN raw ON raw.resource = r.id"
    " WHERE s.remote_id = ? ORDER BY r.id"
)
_JOINED_AT: Final = re.compile(
    # RFC 7986, 5.11; what Google and Microsoft wrote before it; last the page about the event (RFC 5545, 3.8.4.6)
    r"\n(CONFERENCE|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL|URL)"
    r"(?:;(?:[^\":\n]|\"[^\"\n]*\")*)?:(https?://\S+)",
    re.IGNORECASE,
)


def details(reader: Reader, source: str, recurrence_id: str, zone: str) -> Details:
    """Of the series `source`, the instance that began as `recurrence_id` says; `zone` is the calendar's own. Nothing
    where the series is not there any more, or can't be read."""
    texts = [str(row[0]) for row in reader.rows(TEXTS, (source,))]
    if not texts:
        return Details()
    try:
        series = Series.of(texts)
    except Unreadable:
        return Details()
    event = _event(series, recurrence_id, zone)
    return Details(plain_text(text_of(event, "DESCRIPTION")), joined_at(texts))


def joined_at(texts: Sequence[str]) -> str:
    """The address of the meeting, the best of those that the texts name."""
    named = [(match[1].upper() == "URL", match[2]) for text in texts for match in _JOINED_AT.finditer(unfold(text))]
    return min(named, key=lambda one: one[0])[1] if named else ""


def _event(series: Series, recurrence_id: str, zone: str) -> Properties:
    """The override that stands for the instance, else the master."""
    reader = TimeReader(Zones(series.zones), named_clock(zone) if zone else None)
    for event in series.events:
        if "RECURRENCE-ID" in event and "DESCRIPTION" in event:
            try:
                at = reader.at(event["RECURRENCE-ID"][0])
            except Unreadable:
                continue
            said = moment_text(at.seconds, is_date=at.kind is TimeKind.ALL_DAY, is_utc=at.kind is TimeKind.TIMED)
            if said == recurrence_id:
                return event
    return next((event for event in series.events if "RECURRENCE-ID" not in event), series.events[0])

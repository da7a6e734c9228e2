"""What takes the same time as the appointment in the form: said softly, for two at a time may be meant."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from storage.records.events import Occurrence
from storage.records.times import instant_seconds
from ui.models.phrases import Phrases

MOST = 3
"""Named; who has more than these at one time sees it on the schedule."""


def overlapping(
    start: int, end: int, rows: Iterable[Occurrence], own: Occurrence | None, phrases: Phrases
) -> tuple[Occurrence, ...]:
    """Every busy event that touches [start, end) (UTC seconds), but `own`. Whole days take no time of the day."""
    zone = phrases.zone
    return tuple(
        one
        for one in rows
        if one.busy
        and not one.all_day
        and instant_seconds(one.start_in(zone)) < end
        and instant_seconds(one.end_in(zone)) > start
        and (own is None or (one.calendar, one.source) != (own.calendar, own.source))
    )


def said(found: tuple[Occurrence, ...], phrases: Phrases) -> str:
    """The sentence; empty for none."""
    if not found:
        return ""
    parts = [
        QCoreApplication.translate("Card", "{title} ({times})").format(
            title=phrases.title(one), times=phrases.times(one.start_in(phrases.zone), one.end_in(phrases.zone))
        )
        for one in found[:MOST]
    ]
    return QCoreApplication.translate("Card", "At the same time: {events}").format(
        events=phrases.locale.createSeparatedList(parts)
    )

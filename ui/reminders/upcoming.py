"""The next appointments in a line each: for the menu and the tool tip of the tray. Names are said as `phrases` says."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from storage.records.events import Occurrence
from storage.records.times import instant_seconds
from ui.models.phrases import Phrases
from ui.said import filled

translate = QCoreApplication.translate

HOUR = 60
"""Minutes for which they are counted."""


def minutes_until(one: Occurrence, now: int, zone: tzinfo) -> int:
    """Minutes from `now` (UTC seconds) until it begins, a begun one counted whole."""
    return -(-(instant_seconds(one.start_in(zone)) - now) // 60)


def line(one: Occurrence, now: int, phrases: Phrases) -> str:
    """Time, title and, within the hour, in how many minutes it begins. `now` in UTC seconds."""
    start = one.start_in(phrases.zone)
    clock, title = phrases.clock(start), phrases.title(one)
    away = minutes_until(one, now, phrases.zone)
    if away <= 0:
        return filled(translate("Upcoming", "%1 %2, now"), clock, title)
    if away <= HOUR:
        minutes = translate("Upcoming", "in %n minute(s)", None, away)
        return filled(translate("Upcoming", "%1 %2, %3"), clock, title, minutes)
    if start.date() != datetime.fromtimestamp(now, phrases.zone).date():
        return filled(translate("Upcoming", "Tomorrow, %1 %2"), clock, title)
    return filled(translate("Upcoming", "%1 %2"), clock, title)

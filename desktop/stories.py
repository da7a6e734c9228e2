"""What the last passes changed: counts by calendar, kept in the book, read by the window's story panel."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from storage.book import settings
from storage.database import Reader, Writer
from storage.records.changes import PassSummary
from storage.records.ids import CalendarId
from ui.ports import Told

KEPT: Final = 50
_KEY: Final = "stories"


def told(r: Reader) -> tuple[Told, ...]:
    """The last passes that changed anything, newest first."""
    try:
        rows = json.loads(settings.get(r, _KEY) or "[]")
        return tuple(Told(at, CalendarId(calendar), name, *counts) for at, calendar, name, *counts in rows)
    except (ValueError, TypeError):
        return ()


def tell(w: Writer, at: int, passes: Iterable[tuple[CalendarId, str, PassSummary]]) -> None:
    """Add what passes that ended `at` (UTC seconds) did; those that changed nothing are no story."""
    fresh = [
        Told(at, calendar, name, done.added, done.changed, done.removed, done.set_aside)
        for calendar, name, done in passes
        if done.added or done.changed or done.removed
    ]
    if not fresh:
        return
    rows = [
        [one.at, one.calendar, one.name, one.added, one.changed, one.removed, one.set_aside]
        for one in (*fresh, *told(w))[:KEPT]
    ]
    with w.transaction():
        settings.put(w, _KEY, json.dumps(rows, ensure_ascii=False))

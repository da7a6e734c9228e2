"""The merged schedule as the window reads it."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING

from storage import schedule
from storage.records.events import Occurrence
from ui import ports

if TYPE_CHECKING:
    from desktop.feeds.store import Feeds


class ScheduleFeed(ports.Schedule):
    """Occurrences of everything that may be shown."""

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        opened = self._feeds.opened
        if opened is None:
            return ()
        lo, hi = schedule.span(first, days, zone)
        if not opened.shelf.covers(lo, hi):
            self._feeds.extend(lo, hi)
        return schedule.between(opened.book, opened.shelf, first, days, zone)

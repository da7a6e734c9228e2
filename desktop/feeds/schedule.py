"""The merged schedule as the window reads it."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING

from storage import schedule
from storage.records.events import Occurrence
from ui import ports

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.feeds.store import Feeds, Open
    from storage.records.stretches import Stretch


class ScheduleFeed(ports.Schedule):
    """Occurrences of everything that may be shown."""

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds
        self._awaited: set[tuple[int, int]] = set()
        """Spans (UTC seconds) over which recurring events are being written out."""
        self._come: set[tuple[int, int]] = set()
        """Spans for which that is over, as well as it went."""

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        opened = self._feeds.opened
        if opened is None:
            return ()
        lo, hi = schedule.span(first, days, zone)
        if not opened.shelf.covers(lo, hi):
            self._feeds.extend(lo, hi)
        return schedule.between(opened.book, opened.shelf, first, days, zone)

    def soon(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        """Expanding every series takes seconds in a large store, so the worker does it, once for each span; what it
        could not write out is expanded here after all."""
        opened = self._feeds.opened
        if opened is None:
            return ()
        whole = self._whole(opened, schedule.span(first, days, zone))
        return schedule.between(opened.book, opened.shelf, first, days, zone, whole=whole)

    def stretches(self, first: date, days: int, zone: tzinfo) -> Sequence[Stretch]:
        opened = self._feeds.opened
        if opened is None:
            return ()
        span = schedule.span(first, days, zone)
        if self._whole(opened, span) and not opened.shelf.covers(*span):
            return super().stretches(first, days, zone)
        return schedule.stretches(opened.book, opened.shelf, first, days, zone)

    def _whole(self, opened: Open, span: tuple[int, int]) -> bool:
        """Whether a span (UTC seconds) can be read whole now; if not, the worker is asked to write it out."""
        whole = span in self._come or opened.shelf.covers(*span)
        if not whole and span not in self._awaited:
            if self._feeds.extend(*span):
                self._awaited.add(span)
            else:
                whole = True
        return whole

    def note_extended(self, lo: int, hi: int) -> None:
        """The worker is done with a span."""
        if (lo, hi) in self._awaited:
            self._awaited.discard((lo, hi))
            self._come.add((lo, hi))
            self.changed.emit()

    def begin_anew(self) -> None:
        """The store has changed, or is another one: a box that was filled again reaches less far. What is awaited still
        comes, unless the store was closed."""
        self._come.clear()
        if self._feeds.opened is None:
            self._awaited.clear()

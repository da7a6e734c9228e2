"""What passes changed in borrowed calendars, series by series: nouns of a story that lives and ends with its box."""

from __future__ import annotations

from dataclasses import dataclass

from storage.records.events import Status
from storage.records.runs import Happened
from storage.records.times import TimeKind


@dataclass(frozen=True, slots=True)
class Drawn:
    """One occurrence as a view draws it; times as `storage.records.times` says."""

    recurrence_id: str
    start: int
    end: int
    kind: TimeKind
    zone: str
    summary: str
    location: str
    status: Status


@dataclass(frozen=True, slots=True)
class BoxChange:
    """One series before and after a pass: the first of its occurrences that differs, and how many differ besides."""

    before: Drawn | None
    after: Drawn | None
    more: int = 0

    @property
    def happened(self) -> Happened:
        """The one thing that it is told as."""
        before, after = self.before, self.after
        if before is None:
            return Happened.ADDED
        if after is None:
            return Happened.REMOVED
        if (before.status is Status.CANCELLED) != (after.status is Status.CANCELLED):
            return Happened.CANCELLED if after.status is Status.CANCELLED else Happened.RESTORED
        if (before.start, before.kind) != (after.start, after.kind):
            return Happened.MOVED
        return Happened.RESIZED if before.end != after.end else Happened.CHANGED


@dataclass(frozen=True, slots=True)
class BoxRun:
    """One pass that changed something, `finished_at` in UTC seconds."""

    id: int
    finished_at: int
    counts: tuple[tuple[Happened, int], ...]

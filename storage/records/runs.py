"""What passes and sent batches did: runs and their changes, what each change is told as, and what undoing one means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Literal

from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Action, Fields

Origin = Literal["pull", "push"]
"""`pull`: somebody at the practice did it; `push`: it was done here."""


@dataclass(frozen=True, slots=True)
class Run:
    """One committed pass (`pull`) or one edit that was accepted (`push`), `finished_at` in UTC seconds."""

    id: int
    calendar: CalendarId
    origin: Origin
    finished_at: int
    changes: int


@dataclass(frozen=True, slots=True)
class Change:
    """What one appointment was before and after a run; None for "was not there" and "is gone"."""

    run: int
    calendar: CalendarId
    subject: RemoteId
    before: Fields | None
    after: Fields | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """Runs that one sync made of one calendar from one side: what the story tells, and undo undoes, as one."""

    runs: tuple[int, ...]
    """Oldest first."""
    calendar: CalendarId
    origin: Origin
    finished_at: int
    changes: tuple[Change, ...]
    """One for each appointment, from before the first run to after the last; none for what came back."""

    @property
    def id(self) -> int:
        """Its last run: what `optimantra undo` takes."""
        return self.runs[-1]


class Happened(StrEnum):
    """The one thing that a change is told as."""

    ADDED = "added"
    MOVED = "moved"
    RESIZED = "resized"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    ARRIVED = "arrived"
    FULFILLED = "fulfilled"
    NOSHOW = "noshow"
    CHANGED = "changed"
    REMOVED = "removed"


_STATUS: Final = {
    Status.CANCELLED.value: Happened.CANCELLED,
    Status.ARRIVED.value: Happened.ARRIVED,
    Status.FULFILLED.value: Happened.FULFILLED,
    Status.NOSHOW.value: Happened.NOSHOW,
}


def happened(before: Fields | None, after: Fields | None) -> Happened:
    """What matters most of a change: that it came or went, then its status, its time, anything else.

    Fields that both sides lack did not change.
    """
    if before is None:
        return Happened.ADDED
    if after is None:
        return Happened.REMOVED
    if before.get("status") != after.get("status"):
        if before.get("status") == Status.CANCELLED.value:
            return Happened.RESTORED
        told = _STATUS.get(str(after.get("status")))
        if told is not None:
            return told
    if before.get("start") != after.get("start"):
        return Happened.MOVED
    return Happened.RESIZED if before.get("end") != after.get("end") else Happened.CHANGED


def counted(changes: Iterable[Change]) -> Mapping[Happened, int]:
    """How often each kind happened, those that did, in the order of `Happened`."""
    found = Counter(happened(change.before, change.after) for change in changes)
    return {kind: found[kind] for kind in Happened if found[kind]}


def composed(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes in the order in which they were made, as one for each appointment; what came back is left out."""
    first: dict[RemoteId, Change] = {}
    last: dict[RemoteId, Change] = {}
    for change in changes:
        first.setdefault(change.subject, change)
        last[change.subject] = change
    made = (Change(last[one].run, last[one].calendar, one, first[one].before, last[one].after) for one in first)
    return tuple(change for change in made if change.before != change.after)


class Why(StrEnum):
    """Why something of a change is not put back."""

    BACK = "back"
    """It is as it was already."""
    GONE = "gone"
    """The appointment is not there any more."""
    SINCE = "since"
    """It was changed again since, and that is somebody's later will."""
    WAITS = "waits"
    """An edit of the person's own waits for the same thing."""
    UNDECIDED = "undecided"
    """An edit of the same appointment was refused or met somebody else's: that comes first."""
    OVER = "over"
    """It was cancelled before it went: there is nothing to put back."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """What undoing a change would do, and what of it can't be undone."""

    change: Change
    action: Action | None
    """None: nothing is sent."""
    intent: Fields = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    """Fields that the change set and that stay as they are."""
    why: Why | None = None
    """The reason for `kept`, or for doing nothing."""

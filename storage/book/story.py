"""What a run did, in kinds that can be counted and told: two moved, one cancelled. Pure; the words are the window's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

from storage.book.runs import Change
from storage.records.events import Status


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


_STATUS = {
    Status.CANCELLED.value: Happened.CANCELLED,
    Status.ARRIVED.value: Happened.ARRIVED,
    Status.FULFILLED.value: Happened.FULFILLED,
    Status.NOSHOW.value: Happened.NOSHOW,
}


def happened(change: Change) -> Happened:
    """What matters most of a change: that it came or went, then its status, its time, anything else."""
    before, after = change.before, change.after
    if before is None:
        return Happened.ADDED
    if after is None:
        return Happened.REMOVED
    if before["status"] != after["status"]:
        if before["status"] == Status.CANCELLED.value:
            return Happened.RESTORED
        told = _STATUS.get(str(after["status"]))
        if told is not None:
            return told
    if before["start"] != after["start"]:
        return Happened.MOVED
    return Happened.RESIZED if before["end"] != after["end"] else Happened.CHANGED


def story(changes: Iterable[Change]) -> Mapping[Happened, int]:
    """How often each kind happened, those that did, in the order of `Happened`."""
    counted = Counter(map(happened, changes))
    return {kind: counted[kind] for kind in Happened if counted[kind]}

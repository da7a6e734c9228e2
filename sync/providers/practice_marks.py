"""The newest that was seen of a feed, by which a service that was set back to an earlier state is noticed. Pure.

A feed by `_lastUpdated` asks from a little before the newest change that it knows. So that change is in the answer
again, in this version or a later one: a service that was restored from a copy has lost it, and with it everything that
it will not tell of by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.records.ids import RemoteId

MOST: Final = 4
NEAR: Final = 60
"""Seconds: marks lie so near to the newest one that the next question surely covers them."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One resource as its service stated it."""

    id: RemoteId
    version: str
    updated: str
    """`meta.lastUpdated`, as spelled."""


def newest(seen: Iterable[Mark]) -> tuple[Mark, ...]:
    """A few of the latest, the latest first; what can't be dated is no mark."""
    dated = [(moment, one) for one in seen if (moment := _moment(one)) is not None]
    dated.sort(key=lambda pair: (-pair[0], pair[1].id))
    return tuple(one for moment, one in dated[:MOST] if moment >= dated[0][0] - NEAR)


def missing(marks: Sequence[Mark], seen: Mapping[RemoteId, Mark]) -> tuple[Mark, ...]:
    """Those of which an answer said nothing."""
    return tuple(one for one in marks if one.id not in seen)


def went_back(marks: Sequence[Mark], seen: Mapping[RemoteId, Mark]) -> bool:
    """Whether one of them is there in an earlier state than it was, or in another one under the same version."""
    return any(_earlier(one, seen[one.id]) for one in marks if one.id in seen)


def _earlier(before: Mark, now: Mark) -> bool:
    one, other = _moment(before), _moment(now)
    if one is not None and other is not None and other < one:
        return True
    if before.version == now.version:
        return before.updated != now.updated
    numbers = before.version.isdecimal() and now.version.isdecimal()
    return numbers and int(now.version[:18]) < int(before.version[:18])


def _moment(mark: Mark) -> float | None:
    try:
        return datetime.fromisoformat(mark.updated).timestamp()
    except (ValueError, OverflowError, OSError):
        return None

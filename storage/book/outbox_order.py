"""Which entries may leave: those of one appointment in the order in which they were made. Pure.

What waits for a person (refused, or met by somebody else's change) holds back only what depends on it: later entries
that set the same things, but never a cancel; and a creation holds back whatever is meant for the appointment.
"""

from __future__ import annotations

from collections.abc import Iterable

from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import UNITS, Action, Entry, PendingState

_STUCK = frozenset({PendingState.PARKED, PendingState.CONFLICT})


def free(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that nothing of their own appointment is ahead of; given and returned oldest first."""
    return tuple(one for one, waits in _judged(entries) if waits is None)


def held(entries: Iterable[Entry]) -> frozenset[str]:
    """The ids of entries that would wait but for a person's decision on an earlier one; given oldest first."""
    return frozenset(one.id for one, waits in _judged(entries) if waits == "person")


def _judged(entries: Iterable[Entry]) -> Iterable[tuple[Entry, str | None]]:
    """Each entry that waits, with what it waits for: its turn, a person, or nothing (None)."""
    ahead: dict[tuple[CalendarId, RemoteId], list[tuple[Entry, bool]]] = {}
    for one in entries:
        before = ahead.setdefault((one.calendar, one.subject), [])
        stuck = one.state in _STUCK
        if one.state is PendingState.WAITING:
            stuck = any(first_stuck and _depends(one, first) for first, first_stuck in before)
            turn = any(not first_stuck for _, first_stuck in before)
            yield one, "person" if stuck else "turn" if turn else None
        before.append((one, stuck))


def _depends(later: Entry, first: Entry) -> bool:
    if first.action is Action.CREATE:
        return True
    return later.action is not Action.CANCEL and bool(_units(later) & _units(first))


def _units(one: Entry) -> frozenset[tuple[str, ...]]:
    return frozenset(unit for unit in UNITS if any(name in one.intent for name in unit))

"""Which of the decisions that several computers made about one scope is in force. Pure.

Each computer's latest decision counts, unless another computer decided knowing it. Of those that are left the latest
wins, and of two at the same moment the stricter. A yes counts from when it was given, a no from when the service had
it, and one that the service does not have yet from the end of time: so a yes never overtakes a no that was made
without knowing it, whatever the clocks say. While a yes of this computer is not known to the others, any no is
stricter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.records.consents import Decision


@dataclass(frozen=True, slots=True)
class Made:
    """One decision as it was made on some computer, in the order of that computer's chain."""

    device: str
    place: int
    """Its place in the computer's chain: larger is later."""
    hash: str
    decision: Decision
    decided_at: int
    """UTC milliseconds, by the clock of that computer."""
    received_at: int | None
    """UTC milliseconds, by the service's clock; None while the service does not have it."""
    knew: frozenset[str] = frozenset()
    """Hashes of other computers' decisions on the scope that it had taken over before."""

    @property
    def given(self) -> bool:
        return self.decision is Decision.GIVEN

    @property
    def counts_from(self) -> float:
        """The moment that it is compared by."""
        if self.given:
            return self.decided_at if self.received_at is None else min(self.decided_at, self.received_at)
        return float("inf") if self.received_at is None else self.received_at


def in_force(decisions: Iterable[Made]) -> Made | None:
    """The decision that governs, None where there is none."""
    latest: dict[str, Made] = {}
    for one in decisions:
        before = latest.get(one.device)
        if before is None or one.place > before.place:
            latest[one.device] = one
    heads = [
        one
        for one in latest.values()
        if not any(one.hash in other.knew for other in latest.values() if other.device != one.device)
    ]
    unknown = any(one.received_at is None for one in heads)
    if unknown and any(not one.given for one in heads):
        heads = [one for one in heads if not one.given]
    return max(heads, key=lambda one: (one.counts_from, not one.given, one.hash), default=None)

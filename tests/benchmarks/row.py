"""One line of the table: what was measured, ours and the peer's in the same run, and the goal for their ratio."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What the two numbers count; less is better for each."""

    CPU_SECONDS = "CPU s"
    SECONDS = "s"
    INSTRUCTIONS = "instructions"
    REQUESTS = "requests"
    BYTES = "bytes"
    MEGABYTES = "MB"
    PAGES = "pages"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Row:
    """`goal` is the largest ratio ours ÷ peer that is good enough; for a row without a peer, the largest `ours`."""

    name: str
    ours: float
    peer: float | None
    unit: Unit
    peer_name: str = ""
    goal: float | None = None
    note: str = ""
    """What has to be known to read the numbers; why the peer is missing, where it is."""

    @property
    def ratio(self) -> float | None:
        """Ours ÷ peer, None without a peer."""
        return self.ours / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is no goal, or no peer though the goal needs one."""
        if self.goal is None:
            return None
        if self.peer_name and self.peer is None:
            return None
        measured = self.ratio if self.peer_name else self.ours
        return None if measured is None else measured <= self.goal

"""One line of the table: what was measured, ours and the peer's in the same run, and the goal for it."""

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


class NotHere(Exception):
    """Nothing of a benchmark can be measured on this machine; its text says what is missing."""


@dataclass(frozen=True, slots=True)
class Row:
    """`goal` is the largest ratio ours ÷ peer that is good enough; for a row without a peer, the largest `ours`."""

    name: str
    ours: float | None
    """None: could not be measured here, and the note says why."""
    peer: float | None
    unit: Unit
    peer_name: str = ""
    goal: float | None = None
    note: str = ""
    """What has to be known to read the numbers; why the peer is missing, where it is."""
    limit: float | None = None
    """The largest `ours` that is good enough whatever the peer does."""

    @property
    def ratio(self) -> float | None:
        """Ours ÷ peer, None without a peer."""
        return self.ours / self.peer if self.peer and self.ours is not None else None

    @property
    def met(self) -> bool | None:
        """Whether every goal that can be judged is met; None where there is none, or its peer is missing."""
        judged = [verdict for verdict in (self._of_goal(), self._of_limit()) if verdict is not None]
        return all(judged) if judged else None

    def _of_goal(self) -> bool | None:
        measured = self.ratio if self.peer_name else self.ours
        return None if self.goal is None or measured is None else measured <= self.goal

    def _of_limit(self) -> bool | None:
        return None if self.limit is None or self.ours is None else self.ours <= self.limit

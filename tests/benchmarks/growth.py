"""What one act costs in stores of several sizes, and how it grows with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from tests.benchmarks.row import Unit

FLAT: Final = 0.1
"""The largest exponent that still counts as no growth: a store a hundred times larger may cost 1.6 times as much."""


@dataclass(frozen=True, slots=True)
class Line:
    """One program's costs, by how many events it holds, from few to many."""

    who: str
    points: tuple[tuple[int, float], ...]

    @property
    def exponent(self) -> float | None:
        """The power of the size that the cost grows with: 0 not at all, 1 in step. None where it can't be told."""
        return fitted(self.points)

    @property
    def factor(self) -> float | None:
        """How many times the least cost the largest store costs; None where nothing was measured."""
        least = min((cost for _, cost in self.points), default=0.0)
        return self.points[-1][1] / least if least > 0 else None


@dataclass(frozen=True, slots=True)
class Growth:
    """One act, ours first and the peers that were there after it. `most` is the largest exponent that meets the goal;
    None where growth is only shown."""

    name: str
    unit: Unit
    ours: Line
    peers: tuple[Line, ...] = ()
    most: float | None = FLAT
    note: str = ""

    @property
    def met(self) -> bool | None:
        exponent = self.ours.exponent
        return None if self.most is None or exponent is None else exponent <= self.most


def fitted(points: Sequence[tuple[int, float]]) -> float | None:
    """The slope of the straight line through the logarithms that leaves the least squares; None for fewer than two
    sizes, or a cost that has no logarithm."""
    if len({size for size, _ in points}) < 2 or any(size <= 0 or cost <= 0 for size, cost in points):
        return None
    x, y = [log(size) for size, _ in points], [log(cost) for _, cost in points]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    spread = sum((one - mean_x) ** 2 for one in x)
    return sum((one - mean_x) * (other - mean_y) for one, other in zip(x, y, strict=True)) / spread

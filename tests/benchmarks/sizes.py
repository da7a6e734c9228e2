"""How much is measured: enough to say something, or (`BENCH_TINY=1`) just enough to run through every line."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sizes:
    """Events in a store unless said otherwise."""

    stores: tuple[int, ...] = (1_000, 10_000, 100_000)
    """Growth is shown over these."""
    fills: tuple[int, ...] = (500, 2_000, 8_000)
    """Filled beside peers, which take long."""
    synced: tuple[int, ...] = (200, 600, 2_000)
    """On a calendar server; the largest is compared step by step."""
    views: int = 100_000
    parsed: int = 40
    series: int = 150
    box_series: int = 12_500
    """Series in each of ten boxes, of four occurrences each; one box alone has four times as many."""
    opened: int = 2_000
    """Imported into windowed peers."""
    rounds: int = 5
    starts: int = 7
    steps: int = 120
    moves: int = 300
    weeks: int = 52
    """Of a year, stepped through in the program."""
    peers: bool = True
    """Whether other programs may be installed to be measured beside, and instructions counted by valgrind."""
    edits: bool = True
    """Whether a day of edits is lived through."""


FULL: Final = Sizes()
TINY: Final = Sizes(
    stores=(50, 100), fills=(20, 40), synced=(20,), views=200, parsed=4, series=4, box_series=50,
    opened=20, rounds=1, starts=1, steps=4, moves=10, weeks=3, peers=False, edits=False,
)  # fmt: skip
SIZES: Final = TINY if os.environ.get("BENCH_TINY") else FULL

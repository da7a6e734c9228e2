"""How growth is told from a few measured sizes."""

from __future__ import annotations

import pytest

from tests.benchmarks.growth import Growth, Line, fitted
from tests.benchmarks.row import Unit


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0, 2.0])
def test_the_power_that_a_cost_was_made_with_is_found(power: float) -> None:
    points = [(size, 3e-4 * size**power) for size in (1_000, 10_000, 100_000)]
    assert fitted(points) == pytest.approx(power)


def test_noise_that_is_small_leaves_a_level_line_level() -> None:
    assert Growth("a week", Unit.CPU_SECONDS, Line("ours", ((1_000, 1.1), (10_000, 1.0), (100_000, 1.2)))).met


def test_a_line_that_climbs_misses_its_goal() -> None:
    line = Line("ours", ((1_000, 1.0), (10_000, 2.0), (100_000, 4.0)))
    assert Growth("a week", Unit.CPU_SECONDS, line).met is False
    assert Growth("a week", Unit.CPU_SECONDS, line, most=None).met is None


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    for points in ((), ((1_000, 1.0),), ((1_000, 0.0), (10_000, 1.0))):
        assert Growth("a week", Unit.PAGES, Line("ours", points)).met is None

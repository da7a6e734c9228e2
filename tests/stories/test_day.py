"""Two hundred edits of an offline day, pushed by a process that is killed ten times: each is there once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.sandbox.sandbox import Sandbox
from tests.stories.day import EDITS, KILLS, spend

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def test_two_hundred_edits_and_ten_kills(sandbox: Sandbox, services: Path, tmp_path: Path) -> None:
    day = spend(sandbox, services, tmp_path / "desk")
    assert (day.edits, day.kills) == (EDITS, KILLS)
    assert (day.written, day.doubled, day.lost) == (EDITS, 0, 0)
    # A kill costs the request that it cut off, and a look at what became of it
    assert day.requests <= EDITS + 2 * KILLS
    assert day.looks <= 2 * KILLS

"""A sync that is killed at any moment and run again ends in the same store as one that was left alone."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from desktop.sandbox.sandbox import Sandbox
from tests.stories.desk import Desk

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

YEAR = ("2026-06-01", "2027-05-31")


def _state(desk: Desk) -> object:
    steady = ("id", "name", "consents", "health", "set_aside")
    return desk.agenda(*YEAR), [{key: calendar[key] for key in steady} for calendar in desk.calendars()]


def test_a_killed_first_sync_repeats_to_the_same_store(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path / "one")
    desk.add_caldav(sandbox)
    desk.add_practice(sandbox)
    desk.consent_to_all_at_once()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    other = Desk.fresh(tmp_path / "two")

    desk.ask("sync")
    whole = _state(desk)

    other.kill(6, random.Random(11), ("sync",))
    other.ask("sync")
    assert _state(other) == whole
    assert sum(one["added"] + one["changed"] + one["removed"] for one in other.ask("sync")) == 0

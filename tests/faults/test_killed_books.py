"""SIGKILL while the book is migrated, copied and restored: it is what it was or what it was to become."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import books
from tests.faults.killing import Killer, needs_fork
from tests.faults.practices import EVENTS
from tests.faults.stores import prepare

pytestmark = [needs_fork, pytest.mark.slow]


def test_a_migration_is_a_whole_number_of_steps(tmp_path: Path) -> None:
    prepare(tmp_path / "store")
    killed = Killer(tmp_path / "store", books.bring_up_to_date)
    assert {books.steps_done(*left) for left in killed.left_behind(32)} >= {0, 3}


def test_every_copy_that_is_listed_is_whole(tmp_path: Path) -> None:
    prepare(tmp_path / "store")
    killed = Killer(tmp_path / "store", books.copy_days)
    assert len({books.copies(*left) for left in killed.left_behind(24)}) > 1


def test_going_back_ends_in_one_of_two_books(tmp_path: Path) -> None:
    books.furnish_past(tmp_path / "store")
    killed = Killer(tmp_path / "store", books.go_back)
    assert {books.appointments_held(*left) for left in killed.left_behind(32)} == {0, EVENTS}

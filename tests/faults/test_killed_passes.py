"""SIGKILL while passes are written, consents withdrawn, boxes given other keys: what was acknowledged is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import passes
from tests.faults.killing import Killer, needs_fork
from tests.faults.practices import furnish

pytestmark = [needs_fork, pytest.mark.slow]
TIMES = 36


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "store"
    furnish(directory)
    return directory


def test_a_pass_into_a_box_is_there_with_its_cursor_or_not_at_all(prepared: Path) -> None:
    killed = Killer(prepared, passes.write_private)
    assert len({passes.private_pass(*left) for left in killed.left_behind(TIMES)}) > 1


def test_a_pass_into_the_book_is_there_with_its_cursor_or_not_at_all(prepared: Path) -> None:
    killed = Killer(prepared, passes.write_practice)
    assert len({passes.practice_pass(*left) for left in killed.left_behind(TIMES)}) > 1


def test_what_is_withdrawn_is_gone_and_what_is_not_is_whole(prepared: Path) -> None:
    killed = Killer(prepared, passes.withdraw)
    assert {passes.still_shown(*left) for left in killed.left_behind(TIMES)} >= {0, 2}


def test_a_box_opens_however_far_its_new_key_came(prepared: Path) -> None:
    killed = Killer(prepared, passes.give_another_key)
    assert len({passes.box_key(*left) for left in killed.left_behind(TIMES)}) > 1


def test_edits_that_were_acknowledged_wait_or_were_sent_once(prepared: Path) -> None:
    killed = Killer(prepared, passes.edit)
    assert len({passes.edits(*left) for left in killed.left_behind(TIMES)}) > 1

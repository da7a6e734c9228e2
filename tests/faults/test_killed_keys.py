"""SIGKILL while a key is made, changed or exchanged: one store is left, and the words or the keyring open it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import keys
from tests.faults.killing import Killer, needs_fork
from tests.faults.stores import prepare

pytestmark = [needs_fork, pytest.mark.slow]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "store"
    prepare(directory)
    return directory


def test_a_file_has_one_key_at_every_moment(tmp_path: Path) -> None:
    keys.make_file(tmp_path / "file")
    killed = Killer(tmp_path / "file", keys.exchange)
    assert {keys.file_key(*left) for left in killed.left_behind(40)} == {keys.OLD, keys.NEW}


def test_rotation_leaves_one_key_that_opens_the_book_and_its_copies(prepared: Path) -> None:
    killed = Killer(prepared, keys.rotate)
    assert len({keys.book_key(*left) for left in killed.left_behind(30)}) > 1


def test_changing_the_ways_in_never_leaves_none(prepared: Path) -> None:
    killed = Killer(prepared, keys.change_words)
    assert {keys.words_that_fit(*left) for left in killed.left_behind(25)}


def test_a_first_start_that_is_cut_short_is_made_anew_or_opened(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    killed = Killer(empty, keys.make)
    assert {keys.made(*left) for left in killed.left_behind(25)} == {True, False}

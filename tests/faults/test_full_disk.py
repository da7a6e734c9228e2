"""No room for another byte, in the middle of everything that writes: it is said and nothing is lost."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.errors import StoreUnwritable
from tests.faults import books, keys, passes, rounds
from tests.faults.killing import Act, needs_fork, scratch, starve
from tests.faults.practices import furnish, opened
from tests.faults.stores import damaged, prepare

pytestmark = [needs_fork, pytest.mark.slow]
Check = Callable[[Path, list[Any]], object]
KIB = 1024


@pytest.fixture
def place() -> Iterator[Path]:
    with scratch() as place:
        yield place


@pytest.mark.parametrize(
    ("prepare_store", "act", "check"),
    [
        pytest.param(furnish, passes.write_private, passes.private_pass, id="pass into a box"),
        pytest.param(furnish, passes.write_practice, passes.practice_pass, id="pass into the book"),
        pytest.param(rounds.furnish_rounds, rounds.sync_rounds, rounds.rounds_kept, id="whole rounds"),
        pytest.param(furnish, passes.withdraw, passes.still_shown, id="withdrawal"),
        pytest.param(furnish, passes.edit, passes.edits, id="outbox"),
        pytest.param(furnish, passes.give_another_key, passes.box_key, id="box key"),
        pytest.param(keys.make_file, keys.exchange, keys.file_key, id="file key"),
        pytest.param(prepare, keys.rotate, keys.book_key, id="book key"),
        pytest.param(prepare, keys.change_words, keys.words_that_fit, id="ways in"),
        pytest.param(Path.mkdir, keys.make, keys.made, id="first start"),
        pytest.param(prepare, books.bring_up_to_date, books.steps_done, id="migration"),
        pytest.param(prepare, books.copy_days, books.copies, id="copies"),
        pytest.param(books.furnish_past, books.go_back, books.appointments_held, id="restore"),
    ],
)
def test_a_full_disk_is_said_and_loses_nothing(
    place: Path, prepare_store: Callable[[Path], None], act: Act, check: Check
) -> None:
    prepare_store(place / "prepared")
    largest = max((path.stat().st_size for path in (place / "prepared").rglob("*") if path.is_file()), default=0)
    draw = random.Random(11)
    met = 0
    for most in (6 * KIB, *(draw.randrange(8 * KIB, 2 * largest + 300 * KIB) for _ in range(5)), 64 * KIB * KIB):
        acknowledged, full = starve(place / "prepared", place / "store", act, most)
        check(place / "store", acknowledged)
        met += full
        assert not (full and most == 64 * KIB * KIB)
    assert met


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with little room."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "none", str(place)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a file system can be mounted by root only")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_really_full_file_system_is_said_and_loses_nothing(small_disk: Path) -> None:
    furnish(small_disk / "store")
    with opened(small_disk / "store") as store:
        store.fill_private(1)
        hog = small_disk / "hog"
        with pytest.raises(OSError, match="No space"), hog.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        with pytest.raises(StoreUnwritable):
            for number in range(2, 50):
                store.fill_private(number)
        with pytest.raises(StoreUnwritable):
            for number in range(1, 50):
                store.fill_practice(number)
        hog.unlink()
        store.fill_private(60)
        assert set(passes.shown(store)) == {"pass 60"}
        store.fill_practice(60)
    with opened(small_disk / "store") as store:
        assert set(passes.shown(store)) == {"pass 60"}
        assert damaged(store.home, store.key) == []

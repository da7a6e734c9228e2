"""Everything of a store goes for good, keys first; what is cut short is finished, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import backups, erasure, vault
from storage.boxes.shelf import Shelf
from storage.errors import KeyringLocked, NotFound, NotOpened
from storage.home import Home
from storage.keys import read_header
from tests.storage.keyrings import MemoryKeyring

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _full(tmp_path: Path, keyring: MemoryKeyring) -> Home:
    """A store with a copy, a box folder and a note of a crash."""
    home = Home(tmp_path / "store")
    key = vault.create(home, keyring, None)
    book = vault.open_book(home, key, NOON)
    Shelf(home, book).close()
    backups.take(home, book, key, NOON)
    book.close()
    (home.boxes / "c-one.db").write_bytes(b"box")
    home.failures.mkdir()
    (home.failures / "1.txt").write_text("a crash")
    return home


def test_everything_goes_and_the_keyring_forgets(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    home = _full(tmp_path, keyring)
    header = read_header(home.keys)
    assert header is not None
    assert header.slots.keyring is not None
    entry = header.slots.keyring.entry
    assert keyring.get(entry) is not None
    erasure.begin(home, tmp_path / "receipt.json")
    assert home.erasing.exists()
    done = erasure.finish(home, keyring)
    assert done.entries == 1
    assert done.entries_left == 0
    assert done.files >= 5
    assert done.receipt == str(tmp_path / "receipt.json")
    assert keyring.get(entry) is None
    assert not home.directory.exists()
    assert not vault.exists(home)
    assert erasure.finish(home, keyring).files == 0, "a second time changes nothing"


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    home = _full(tmp_path, keyring)
    (home.directory / "holiday.txt").write_text("not ours")
    erasure.begin(home, None)
    erasure.finish(home, keyring)
    assert [path.name for path in home.directory.iterdir()] == ["holiday.txt"]


@pytest.mark.parametrize("survived", range(8))
def test_a_process_that_ends_at_any_file_leaves_nothing_readable_and_is_finished(
    survived: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyring()
    home = _full(tmp_path, keyring)
    erasure.begin(home, None)
    real: Callable[..., None] = Path.unlink
    left = [survived]

    class Ended(BaseException):
        """The power went."""

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if left[0] == 0:
            raise Ended
        left[0] -= 1
        real(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", unlink)
        with pytest.raises(Ended):
            erasure.finish(home, keyring)
    assert home.erasing.exists()
    with pytest.raises((NotOpened, NotFound)):
        vault.read_book(home, vault.unlock(home, keyring, None))
    erasure.finish(home, keyring)
    assert not home.directory.exists()


def test_a_locked_keyring_holds_nothing_up_and_is_asked_again(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    home = _full(tmp_path, keyring)
    erasure.begin(home, None)

    class Locked(MemoryKeyring):
        def remove(self, entry: str) -> None:
            raise KeyringLocked("test")

    done = erasure.finish(home, Locked())
    assert (done.entries, done.entries_left) == (0, 1)
    assert not home.book.exists()
    assert not home.keys.exists()
    # A new store may be made meanwhile: only the old entry goes.
    vault.create(home, keyring, None)
    again = erasure.finish(home, keyring)
    assert (again.files, again.entries) == (0, 1)
    assert vault.exists(home)
    assert not home.erasing.exists()

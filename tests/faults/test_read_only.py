"""A disk that takes no more bytes at all: the store says so, and what it holds can still be read."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from storage import vault
from storage.book import ledger
from storage.cipher import Key
from storage.errors import StoreError, StoreUnwritable
from storage.home import Home
from storage.keyring import Keyring
from tests.faults.killing import context, needs_fork
from tests.faults.practices import furnish, opened
from tests.faults.stores import parts
from tests.storage.keyrings import CHEAP

pytestmark = needs_fork
NOBODY = 65534


def as_anybody(act: Callable[[Path], str], directory: Path) -> str:
    """What `act` answers as a user for whom the directory's modes hold (they do not for root)."""
    forked = context()
    ours, theirs = forked.Pipe(duplex=False)
    process = forked.Process(target=_run, args=(act, theirs, directory))
    process.start()
    process.join()
    assert process.exitcode == 0
    return str(ours.recv())


def _run(act: Callable[[Path], str], pipe: Connection, directory: Path) -> None:
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        pipe.send(act(directory))
    except StoreError as error:
        pipe.send(type(error).__name__)


def read_only(directory: Path) -> None:
    """Owned by the user who will ask, and writable by nobody."""
    for path in [*directory.rglob("*"), directory]:
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(0o500 if path.is_dir() else 0o400)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    # Every folder above, as deep as the test runner nests them, so that anybody can come this far.
    for folder in (tmp_path, *tmp_path.parents):
        if folder == Path(tempfile.gettempdir()):
            break
        folder.chmod(0o755)
    return tmp_path / "store"


def unlocked(directory: Path) -> tuple[Home, Keyring, Key]:
    home, keyring = parts(directory)
    return home, keyring, vault.unlock(home, keyring, None)


def write(directory: Path) -> str:
    home, _, key = unlocked(directory)
    vault.open_book(home, key).close()
    return "opened"


def read(directory: Path) -> str:
    home, _, key = unlocked(directory)
    reader = vault.read_book(home, key)
    told = f"{ledger.verify(reader)} records, {reader.value('SELECT count(*) FROM appointment')} appointments"
    reader.close()
    return told


def first_start(directory: Path) -> str:
    home, keyring = parts(directory)
    vault.create(home, keyring, b"words", CHEAP)
    return "made"


def test_writing_is_refused_and_reading_goes_on(store: Path) -> None:
    furnish(store)
    read_only(store)
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    assert as_anybody(write, store) == StoreUnwritable.__name__
    assert as_anybody(read, store) == "6 records, 12 appointments"
    assert {path: path.read_bytes() for path in store.rglob("*") if path.is_file()} == before


def test_what_is_in_the_log_only_is_not_passed_over_in_silence(store: Path) -> None:
    furnish(store)
    with opened(store) as writing:
        writing.book.run("DELETE FROM appointment")
        log = writing.home.book.with_name("book.db-wal").read_bytes()
    assert log
    (store / "home" / "book.db-wal").write_bytes(log)
    read_only(store)
    assert as_anybody(read, store) == StoreUnwritable.__name__


def test_no_store_can_be_made_there(store: Path) -> None:
    store.mkdir()
    read_only(store)
    assert as_anybody(first_start, store) == StoreUnwritable.__name__
    assert list(store.iterdir()) == []

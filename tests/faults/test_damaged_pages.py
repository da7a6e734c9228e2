"""A byte flipped on the disk, in every page of every kind: it is found and never taken for data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import backups, restoring, vault
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.database import Reader, open_reader
from storage.errors import StoreDamaged
from storage.home import Home
from storage.keyring import Keyring
from tests.faults.passes import shown
from tests.faults.practices import furnish, opened
from tests.faults.stores import damaged, parts

PAGE = 4096
LATER = datetime.now(UTC) + timedelta(hours=23)


@pytest.fixture
def store(tmp_path: Path) -> tuple[Home, Keyring, Key]:
    """A book with pages of every kind: tables and indexes of several levels, long values, words, free pages."""
    furnish(tmp_path / "store")
    with opened(tmp_path / "store") as store:
        book = store.book
        with book.transaction():
            book.many("INSERT INTO setting VALUES (?, ?)", [(f"k{n}", f"{n} " * 40) for n in range(800)])
            book.run("INSERT INTO setting VALUES ('long', ?)", ("long " * 20_000,))
            book.many("INSERT INTO setting VALUES (?, ?)", [(f"gone{n}", "x" * 900) for n in range(100)])
        book.run("DELETE FROM setting WHERE key LIKE 'gone%'")
        assert book.value("PRAGMA freelist_count") > 0
        backups.take(store.home, book, store.key, LATER)
    home, keyring = parts(tmp_path / "store")
    return home, keyring, vault.unlock(home, keyring, None)


def flipped(file: Path) -> Iterator[int]:
    """Flip one byte in each page in turn; the file is as it was afterwards."""
    sound = file.read_bytes()
    for page in range(len(sound) // PAGE):
        harmed = bytearray(sound)
        harmed[page * PAGE + 16 + (page * 37) % (PAGE - 16)] ^= 0x40
        file.write_bytes(harmed)
        yield page + 1
    file.write_bytes(sound)


def read_all(reader: Reader) -> None:
    for (table,) in reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        reader.rows(f'SELECT * FROM "{table}"')


@pytest.mark.slow
def test_every_page_of_the_book_is_watched(store: tuple[Home, Keyring, Key]) -> None:
    home, _, key = store
    sound = damaged(home, key)
    assert sound == []
    told: Counter[str] = Counter()
    for page in flipped(home.book):
        try:
            found = damaged(home, key)
            told["found by the check"] += bool(found)
            assert found, f"page {page}"
        except StoreDamaged:
            told["did not open"] += 1
        try:
            reader = open_reader(home.book, key)
        except StoreDamaged:
            continue
        try:
            read_all(reader)
        except StoreDamaged:
            told["refused to be read"] += 1
        finally:
            reader.close()
    assert told["did not open"] >= 1
    assert told["found by the check"] > 50
    assert told["refused to be read"] > 50
    assert damaged(home, key) == []


def test_a_damaged_book_goes_back_to_a_copy_and_keeps_what_was_decided(store: tuple[Home, Keyring, Key]) -> None:
    home, _, key = store
    book = vault.open_book(home, key, LATER)
    book.run("INSERT INTO setting VALUES ('decided since', 'yes')")
    root = book.value("SELECT rootpage FROM sqlite_master WHERE name = 'appointment'")
    book.close()
    harmed = bytearray(home.book.read_bytes())
    harmed[(root - 1) * PAGE + 100] ^= 1
    home.book.write_bytes(harmed)
    assert damaged(home, key)
    restored = restoring.restore(home, key, backups.every(home)[0])
    assert restored.present_read
    book = vault.open_book(home, key, LATER)
    assert book.damaged_pages() == []
    assert book.value("SELECT count(*) FROM appointment") == 12
    assert book.value("SELECT value FROM setting WHERE key = 'decided since'") == "yes"
    assert book.value("SELECT count(*) FROM token") == 2
    book.close()


@pytest.mark.slow
def test_a_box_with_a_damaged_page_is_filled_again_alone(tmp_path: Path) -> None:
    furnish(tmp_path / "store")
    with opened(tmp_path / "store") as store:
        (file,) = store.home.boxes.glob("*.db")
    for _ in flipped(file):
        with opened(tmp_path / "store") as store:
            assert store.shelf.mend() == (store.private.id,)
            store.fill_private(7)
            assert set(shown(store)) == {"pass 7"}
            assert store.book.value("SELECT count(*) FROM appointment") == 12


@pytest.mark.slow
def test_every_page_of_a_box_is_watched(store: tuple[Home, Keyring, Key]) -> None:
    home, _, key = store
    book = vault.open_book(home, key, LATER)
    calendar, raw = book.row("SELECT calendar, key FROM box_key") or ("", b"")
    Shelf(home, book).close()
    file = home.boxes / f"{calendar}.db"
    found = 0
    for page in flipped(file):
        try:
            reader = open_reader(file, Key(raw))
        except StoreDamaged:
            found += 1
            continue
        assert reader.damaged_pages(), f"page {page}"
        reader.close()
        found += 1
    assert found == file.stat().st_size // PAGE
    book.close()

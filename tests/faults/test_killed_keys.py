"""SIGKILL while a key is made, changed or exchanged: one store is left, and the words or the keyring open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storage import backups, rotation, slots, vault
from storage.cipher import Key, opens, rekey
from storage.database import open_reader, open_writer
from storage.errors import WrongPassphrase
from storage.keys import read_header
from tests.faults.killing import Killer, needs_fork
from tests.faults.stores import CHEAP, ROWS, WORDS, expect_rows, expect_whole, parts, prepare, unlocked

pytestmark = [needs_fork, pytest.mark.slow]
Acknowledge = Callable[[Any], None]

OLD, NEW = bytes(range(32)), bytes(range(100, 132))
OTHER_WORDS = b"other invented words"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "store"
    prepare(directory)
    return directory


def exchange(_: Acknowledge, directory: Path) -> None:
    rekey(directory / "file.db", Key(OLD), Key(NEW))


def test_a_file_has_one_key_at_every_moment(tmp_path: Path) -> None:
    file = tmp_path / "prepared" / "file.db"
    file.parent.mkdir()
    writer = open_writer(file, Key(OLD))
    writer.run("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT) STRICT")
    with writer.transaction():
        writer.many("INSERT INTO setting VALUES (?, ?)", [(f"row {n}", f"value {n} " * 30) for n in range(ROWS)])
    writer.close()
    killer = Killer(file.parent, exchange)
    found = set()
    for directory, _ in killer.left_behind(40):
        fits = [raw for raw in (OLD, NEW) if opens(directory / "file.db", Key(raw))]
        assert len(fits) == 1
        reader = open_reader(directory / "file.db", Key(fits[0]))
        expect_rows(reader)
        reader.close()
        settled = open_writer(directory / "file.db", Key(fits[0]))
        settled.checkpoint()
        expect_whole(settled)
        settled.close()
        found.add(fits[0])
    assert found == {OLD, NEW}


def rotate(_: Acknowledge, directory: Path) -> None:
    home, keyring = parts(directory)
    rotation.rotate(home, vault.unlock(home, keyring, WORDS), keyring, WORDS, CHEAP)


def test_rotation_leaves_one_key_that_opens_the_book_and_its_copies(prepared: Path) -> None:
    before = unlocked(prepared)[1].reveal()
    moved = 0
    killer = Killer(prepared, rotate)
    for directory, _ in killer.left_behind(30):
        home, key = unlocked(directory)
        book = vault.open_book(home, key)
        expect_whole(book)
        book.close()
        header = read_header(home.keys)
        assert header is not None
        assert header.rotation is None
        assert [opens(copy.path, key) for copy in backups.every(home)] == [True]
        again, key_again = unlocked(directory)
        assert key_again.reveal() == key.reveal()
        assert len(parts(directory)[1].entries()) == 1, "the entry of the key that is not used stays"
        vault.open_book(again, key_again).close()
        moved += key.reveal() != before
    assert 0 < moved < 30


def change_words(_: Acknowledge, directory: Path) -> None:
    home, keyring = parts(directory)
    key = vault.unlock(home, keyring, WORDS)
    book = vault.open_book(home, key)
    slots.change_passphrase(home, book, key, OTHER_WORDS, CHEAP)
    slots.add_keyring(home, book, key, keyring)
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    book.close()


def test_changing_the_ways_in_never_leaves_none(prepared: Path) -> None:
    raw = unlocked(prepared)[1].reveal()
    killer = Killer(prepared, change_words)
    for directory, _ in killer.left_behind(25):
        home, keyring = parts(directory)
        assert vault.unlock(home, keyring, None).reveal() == raw
        fits = 0
        for words in (WORDS, OTHER_WORDS):
            try:
                fits += vault.unlock(home, keyring, words).reveal() == raw
            except WrongPassphrase:
                continue
        assert fits == 1
        assert len(keyring.entries()) == 1, "an entry that no slot names stays"


def make(_: Acknowledge, directory: Path) -> None:
    home, keyring = parts(directory)
    vault.create(home, keyring, WORDS, CHEAP)
    vault.open_book(home, vault.unlock(home, keyring, None)).close()


def test_a_first_start_that_is_cut_short_is_made_anew_or_opened(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    made = 0
    killer = Killer(empty, make)
    for directory, _ in killer.left_behind(25):
        home, keyring = parts(directory)
        made += vault.exists(home)
        key = vault.create(home, keyring, WORDS, CHEAP)
        vault.open_book(home, key).close()
        assert unlocked(directory)[1].reveal() == key.reveal()
        assert len(keyring.entries()) == 1
    assert 0 < made < 25

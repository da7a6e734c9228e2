"""Making, changing and exchanging keys as acts to be interrupted, and what each must leave, whenever that happens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from storage import backups, rotation, slots, vault
from storage.cipher import Key, opens, rekey
from storage.database import open_reader, open_writer
from storage.errors import WrongPassphrase
from storage.keys import read_header
from tests.faults.stores import ROWS, WORDS, expect_rows, expect_whole, parts, unlocked
from tests.storage.keyrings import CHEAP

Acknowledge = Callable[[Any], None]
OLD, NEW = bytes(range(32)), bytes(range(100, 132))
OTHER_WORDS = b"other invented words"


def make_file(directory: Path) -> None:
    """One file of many pages under the old key."""
    directory.mkdir()
    writer = open_writer(directory / "file.db", Key(OLD))
    writer.run("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT) STRICT")
    with writer.transaction():
        writer.many("INSERT INTO setting VALUES (?, ?)", [(f"row {n}", f"value {n} " * 30) for n in range(ROWS)])
    writer.close()


def exchange(_: Acknowledge, directory: Path) -> None:
    rekey(directory / "file.db", Key(OLD), Key(NEW))


def file_key(directory: Path, _: list[Any]) -> bytes:
    """The file opens by exactly one key and is whole."""
    (fits,) = [raw for raw in (OLD, NEW) if opens(directory / "file.db", Key(raw))]
    reader = open_reader(directory / "file.db", Key(fits))
    expect_rows(reader)
    reader.close()
    settled = open_writer(directory / "file.db", Key(fits))
    settled.checkpoint()
    expect_whole(settled)
    settled.close()
    return fits


def rotate(_: Acknowledge, directory: Path) -> None:
    home, keyring = parts(directory)
    rotation.rotate(home, vault.unlock(home, keyring, WORDS), keyring, WORDS, CHEAP)


def book_key(directory: Path, _: list[Any]) -> bytes:
    """The book and its copies open by one key, which the keyring and the words lead to; nothing else is left."""
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
    return key.reveal()


def change_words(_: Acknowledge, directory: Path) -> None:
    home, keyring = parts(directory)
    key = vault.unlock(home, keyring, WORDS)
    book = vault.open_book(home, key)
    slots.change_passphrase(home, book, key, OTHER_WORDS, CHEAP)
    slots.add_keyring(home, book, key, keyring)
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    book.close()


def words_that_fit(directory: Path, _: list[Any]) -> bytes:
    """The keyring leads to the key, and so do exactly one person's words."""
    home, keyring = parts(directory)
    raw = vault.unlock(home, keyring, None).reveal()
    fits = []
    for words in (WORDS, OTHER_WORDS):
        try:
            assert vault.unlock(home, keyring, words).reveal() == raw
        except WrongPassphrase:
            continue
        fits.append(words)
    assert len(fits) == 1
    assert len(keyring.entries()) == 1, "an entry that no slot names stays"
    return fits[0]


def make(_: Acknowledge, directory: Path) -> None:
    home, keyring = parts(directory)
    vault.create(home, keyring, WORDS, CHEAP)
    vault.open_book(home, vault.unlock(home, keyring, None)).close()


def made(directory: Path, _: list[Any]) -> bool:
    """A store that is there opens, one that is not can be made; whether it was there."""
    home, keyring = parts(directory)
    there = vault.exists(home)
    key = vault.create(home, keyring, WORDS, CHEAP)
    vault.open_book(home, key).close()
    assert unlocked(directory)[1].reveal() == key.reveal()
    assert len(keyring.entries()) == 1
    return there

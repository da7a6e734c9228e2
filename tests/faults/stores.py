"""What the kill tests work on: a keyring in files that outlives a process, and a book with something in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from storage import vault
from storage.cipher import Key
from storage.database import Reader, open_reader
from storage.home import Home
from tests.storage.keyrings import CHEAP

WORDS = b"four invented words here"
ROWS = 400


@dataclass(frozen=True, slots=True)
class FileKeyring:
    """A `Keyring` whose entries are files; each call is all or nothing, as a keyring's is."""

    directory: Path

    def backend(self) -> str:
        return "tests.Files"

    def get(self, entry: str) -> bytes | None:
        path = self.directory / entry
        return path.read_bytes() if path.exists() else None

    def put(self, entry: str, secret: bytes) -> None:
        self.directory.mkdir(exist_ok=True)
        beside = self.directory / "being written"
        beside.write_bytes(secret)
        beside.replace(self.directory / entry)

    def remove(self, entry: str) -> None:
        (self.directory / entry).unlink(missing_ok=True)

    def entries(self) -> list[str]:
        return sorted(path.name for path in self.directory.glob("OptiMantra*"))


def parts(directory: Path) -> tuple[Home, FileKeyring]:
    """The store and its keyring in one directory that can be copied."""
    return Home(directory / "home"), FileKeyring(directory / "keyring")


def prepare(directory: Path) -> None:
    """A store with a passphrase, a keyring entry, a copy, and ROWS settings of a few hundred bytes."""
    directory.mkdir()
    home, keyring = parts(directory)
    key = vault.create(home, keyring, WORDS, CHEAP)
    book = vault.open_book(home, key)
    with book.transaction():
        book.many("INSERT INTO setting VALUES (?, ?)", [(f"row {n}", f"value {n} " * 30) for n in range(ROWS)])
    book.close()


def expect_rows(reader: Reader) -> None:
    """Every row of `prepare` is there."""
    rows = reader.rows("SELECT key, value FROM setting WHERE key LIKE 'row %'")
    assert dict(rows) == {f"row {n}": f"value {n} " * 30 for n in range(ROWS)}


def expect_whole(reader: Reader) -> None:
    """Every row of `prepare` is there and no page is damaged."""
    expect_rows(reader)
    assert reader.damaged_pages() == []


def unlocked(directory: Path) -> tuple[Home, Key]:
    """As after the next start of the program."""
    home, keyring = parts(directory)
    by_keyring, by_words = vault.unlock(home, keyring, None), vault.unlock(home, keyring, WORDS)
    assert by_keyring.reveal() == by_words.reveal()
    return home, by_keyring


def damaged(home: Home, key: Key) -> list[str]:
    """What is wrong with the book's file, page by page. Raises `StoreDamaged` if it does not open."""
    reader = open_reader(home.book, key)
    try:
        return reader.damaged_pages()
    finally:
        reader.close()

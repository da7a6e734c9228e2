"""One command's use of the store: find the key, open what the command needs, close it again."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop import memory_images
from desktop.exits import BAD_INPUT, Exit
from storage import vault
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.database import Reader, Writer
from storage.errors import KeyringAbsent, PassphraseNeeded
from storage.home import Home
from storage.keyring import ProcessKeyring

if TYPE_CHECKING:
    from storage.boxes.shelf import Shelf
    from storage.consent import Forget


@dataclass(frozen=True, slots=True)
class Writing:
    """The store opened for writing; there is one of these at a time on a profile."""

    home: Home
    book: Writer
    shelf: Shelf
    forget: Forget


@dataclass(frozen=True, slots=True)
class Reading:
    """The store opened for reading, beside a window that may be open on it."""

    home: Home
    book: Reader
    shelf: ShelfReader


def find_key(home: Home, passphrase: bytes | None) -> Key:
    """The book's key, asked for at the terminal where one is needed and somebody sits there. Raises `NotOpened`."""
    memory_images.forbid()
    keyring = ProcessKeyring()
    fresh = not vault.exists(home)
    try:
        return vault.create(home, keyring, passphrase) if fresh else vault.unlock(home, keyring, passphrase)
    except (PassphraseNeeded, KeyringAbsent):
        if passphrase is not None or not sys.stdin.isatty():
            raise
    asked = _ask(twice=fresh)
    return vault.create(home, keyring, asked) if fresh else vault.unlock(home, keyring, asked)


def _ask(*, twice: bool) -> bytes:
    first = getpass.getpass("Passphrase for the store on this computer: ")
    if twice and getpass.getpass("The same once more: ") != first:
        raise Exit(BAD_INPUT, "passphrases-differ", "The two passphrases differ. Nothing was made.")
    return first.encode()


@contextmanager
def writing(home: Home, passphrase: bytes | None) -> Iterator[Writing]:
    """Open for writing, making the store if there is none. Raises `NotOpened`."""
    from storage import backups
    from storage.boxes.shelf import Shelf

    key = find_key(home, passphrase)
    book = vault.open_book(home, key)
    try:
        shelf = Shelf(home, book)
        try:
            yield Writing(home, book, shelf, lambda of: backups.forget(home, key, of))
        finally:
            shelf.close()
    finally:
        book.close()


@contextmanager
def reading(home: Home, passphrase: bytes | None) -> Iterator[Reading | None]:
    """Open for reading; None where there is no store yet. Raises `NotOpened`."""
    if not vault.exists(home):
        yield None
        return
    book = vault.read_book(home, find_key(home, passphrase))
    try:
        shelf = ShelfReader(home, book)
        try:
            yield Reading(home, book, shelf)
        finally:
            shelf.close()
    finally:
        book.close()

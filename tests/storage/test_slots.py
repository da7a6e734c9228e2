"""Changing the ways to the key, and moving the book to another key."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from storage import backups, rotation, slots, vault
from storage.cipher import Key, opens
from storage.database import Writer
from storage.errors import (
    KeyMissing,
    KeyringAbsent,
    KeyringLocked,
    LastWay,
    PassphraseNeeded,
    StoreBusy,
    WrongPassphrase,
)
from storage.home import Home
from storage.keys import read_header
from storage.recovery_code import ALPHABET, new_recovery_code, recovery_words
from tests.storage.keyrings import CHEAP, AbsentKeyring, MemoryKeyring

WORDS = b"four invented words here"
OTHER = "vier erfundene Wörter".encode()


@pytest.fixture
def key(home: Home, keyring: MemoryKeyring) -> Key:
    return vault.create(home, keyring, None, CHEAP)


@pytest.fixture
def book(home: Home, key: Key) -> Writer:
    return vault.open_book(home, key)


def nothing() -> AbsentKeyring:
    keyring = AbsentKeyring()
    keyring.failing = KeyringAbsent("none")
    return keyring


def test_a_passphrase_is_set_changed_and_taken_away(home: Home, book: Writer, key: Key) -> None:
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    assert vault.unlock(home, nothing(), WORDS).reveal() == key.reveal()
    slots.change_passphrase(home, book, key, OTHER, CHEAP)
    assert vault.unlock(home, nothing(), OTHER).reveal() == key.reveal()
    with pytest.raises(WrongPassphrase):
        vault.unlock(home, nothing(), WORDS)
    slots.remove_passphrase(home, book, key)
    assert vault.ways(home).passphrase is None
    book.close()


def test_a_recovery_code_opens_beside_a_passphrase(home: Home, book: Writer, key: Key) -> None:
    code = new_recovery_code()
    slots.keep_recovery_code(home, book, key, code, CHEAP)
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l") + "\n"
    assert vault.unlock(home, nothing(), sloppy.encode()).reveal() == key.reveal()
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    for words in (WORDS, code.encode()):
        assert vault.unlock(home, nothing(), words).reveal() == key.reveal()
    for wrong in (b"other words", new_recovery_code().encode()):
        with pytest.raises(WrongPassphrase):
            vault.unlock(home, nothing(), wrong)
    slots.remove_recovery_code(home, book, key)
    with pytest.raises(WrongPassphrase):
        vault.unlock(home, nothing(), code.encode())
    book.close()


def test_with_a_recovery_code_only_other_words_are_wrong(home: Home, book: Writer, key: Key) -> None:
    slots.keep_recovery_code(home, book, key, new_recovery_code(), CHEAP)
    with pytest.raises(WrongPassphrase):
        vault.unlock(home, nothing(), WORDS)
    book.close()


def test_a_slip_of_the_pen_is_no_code() -> None:
    code = new_recovery_code()
    assert recovery_words(code.encode()) is not None
    caught = 0
    for at, was in enumerate(code):
        if was != "-":
            other = ALPHABET[(ALPHABET.index(was) + 1) % len(ALPHABET)]
            caught += recovery_words((code[:at] + other + code[at + 1 :]).encode()) is None
    assert caught >= 20
    assert recovery_words(code[:-1].encode()) is None
    assert recovery_words(b"\xff") is None
    assert len({new_recovery_code() for _ in range(50)}) == 50


def test_only_a_code_is_kept_as_one(home: Home, book: Writer, key: Key) -> None:
    with pytest.raises(ValueError, match="recovery code"):
        slots.keep_recovery_code(home, book, key, "hello", CHEAP)
    book.close()


def test_the_last_way_stays(home: Home, book: Writer, key: Key) -> None:
    with pytest.raises(LastWay):
        slots.remove_keyring(home, book, key)
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    slots.remove_keyring(home, book, key)
    with pytest.raises(LastWay):
        slots.remove_passphrase(home, book, key)
    book.close()


def test_a_keyring_is_added_and_its_entry_goes_when_it_is_taken_away(
    home: Home, book: Writer, key: Key, keyring: MemoryKeyring
) -> None:
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    other = MemoryKeyring("tests.Other")
    slots.add_keyring(home, book, key, other)
    assert vault.unlock(home, other, None).reveal() == key.reveal()
    slots.remove_keyring(home, book, key)
    book.close()
    assert other.entries
    vault.unlock(home, other, WORDS)
    assert not other.entries


def test_a_keyring_that_fails_while_it_is_added_changes_nothing(
    home: Home, book: Writer, key: Key, keyring: MemoryKeyring
) -> None:
    other = MemoryKeyring("tests.Other")
    other.failing = KeyringLocked("tests.Other")
    with pytest.raises(KeyringLocked):
        slots.add_keyring(home, book, key, other)
    other.failing, other.lossy = None, True
    with pytest.raises(KeyringAbsent):
        slots.add_keyring(home, book, key, other)
    book.close()
    assert vault.unlock(home, keyring, None).reveal() == key.reveal()


def test_slots_change_under_the_writer_lock_only(home: Home, key: Key, book: Writer) -> None:
    book.close()
    with pytest.raises(ValueError, match="not open"):
        slots.change_passphrase(home, book, key, WORDS, CHEAP)
    again = vault.open_book(home, key)
    with pytest.raises(KeyMissing):
        slots.change_passphrase(home, again, Key.fresh(), WORDS, CHEAP)
    again.close()


def test_the_book_and_its_copies_move_to_a_new_key(home: Home, key: Key, book: Writer, keyring: MemoryKeyring) -> None:
    book.run("INSERT INTO setting VALUES ('kept', 'yes')")
    book.close()
    old = Key(key.reveal())
    new = rotation.rotate(home, key, keyring, None)
    assert not opens(home.book, old)
    assert [opens(copy.path, new) for copy in backups.every(home)] == [True]
    assert [opens(copy.path, old) for copy in backups.every(home)] == [False]
    unlocked = vault.unlock(home, keyring, None)
    assert unlocked.reveal() == new.reveal() != old.reveal()
    assert len(keyring.entries) == 1
    reader = vault.read_book(home, new)
    assert reader.value("SELECT value FROM setting WHERE key = 'kept'") == "yes"
    assert reader.damaged_pages() == []
    reader.close()
    header = read_header(home.keys)
    assert header is not None
    assert (header.rotation, header.retired) == (None, ())
    with pytest.raises(KeyMissing):
        vault.open_book(home, old)


def test_rotation_needs_the_passphrase_where_it_is_a_way_in(
    home: Home, key: Key, book: Writer, keyring: MemoryKeyring
) -> None:
    slots.change_passphrase(home, book, key, WORDS, CHEAP)
    slots.keep_recovery_code(home, book, key, new_recovery_code(), CHEAP)
    book.close()
    before = home.keys.read_bytes()
    with pytest.raises(PassphraseNeeded):
        rotation.rotate(home, key, keyring, None, CHEAP)
    with pytest.raises(WrongPassphrase):
        rotation.rotate(home, key, keyring, OTHER, CHEAP)
    assert home.keys.read_bytes() == before
    new = rotation.rotate(home, key, keyring, WORDS, CHEAP)
    assert vault.unlock(home, nothing(), WORDS).reveal() == new.reveal()
    assert vault.ways(home).recovery is None


def test_rotation_keeps_the_last_way(home: Home, key: Key, book: Writer, keyring: MemoryKeyring) -> None:
    slots.keep_recovery_code(home, book, key, new_recovery_code(), CHEAP)
    slots.remove_keyring(home, book, key)
    book.close()
    with pytest.raises(LastWay):
        rotation.rotate(home, key, keyring, None, CHEAP)


def test_rotation_waits_until_it_is_alone(home: Home, key: Key, book: Writer, keyring: MemoryKeyring) -> None:
    with pytest.raises(StoreBusy):
        rotation.rotate(home, key, keyring, None)
    reader = vault.read_book(home, key)
    book.close()
    with pytest.raises(StoreBusy):
        rotation.rotate(home, key, keyring, None)
    reader.close()
    rotation.rotate(home, key, keyring, None)


def test_a_keyring_that_fails_during_rotation_leaves_the_old_key(
    home: Home, key: Key, book: Writer, keyring: MemoryKeyring
) -> None:
    book.close()
    (entry,) = keyring.entries
    for lossy in (False, True):
        keyring.lossy = lossy
        keyring.failing = None if lossy else KeyringLocked("tests.Memory")
        with pytest.raises(KeyringAbsent if lossy else KeyringLocked):
            rotation.rotate(home, key, keyring, None)
    keyring.lossy = False
    assert vault.unlock(home, keyring, None).reveal() == key.reveal()
    assert list(keyring.entries) == [entry]
    vault.open_book(home, key, datetime(2026, 11, 22, tzinfo=UTC)).close()

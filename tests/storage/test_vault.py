"""Making, unlocking and opening a store: each state of the key is told apart, and no old store gets a new key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import backups, vault
from storage.cipher import Key
from storage.errors import (
    KeyMissing,
    KeyringAbsent,
    KeyringChanged,
    KeyringLocked,
    KeyringSilent,
    NotFound,
    NotOpened,
    PassphraseNeeded,
    StoreBusy,
    StoreDamaged,
    StoreFromTheFuture,
    StoreOutdated,
    WrongPassphrase,
)
from storage.home import Home
from storage.keyring import ProcessKeyring, begin_look_up
from storage.migrator import Step, steps_of
from storage.schema import schema_of
from tests.storage.keyrings import CHEAP, AbsentKeyring, MemoryKeyring

WORDS = b"four invented words here"


def make(home: Home, keyring: MemoryKeyring, words: bytes | None = None) -> Key:
    return vault.create(home, keyring, words, CHEAP)


def without_keyring(error: NotOpened | None = None) -> AbsentKeyring:
    keyring = AbsentKeyring()
    keyring.failing = error or KeyringAbsent("none")
    return keyring


def test_a_store_is_made_unlocked_and_opened(home: Home, keyring: MemoryKeyring) -> None:
    assert not vault.exists(home)
    key = make(home, keyring)
    assert vault.exists(home)
    assert vault.unlock(home, keyring, None).reveal() == key.reveal()
    book = vault.open_book(home, key)
    reader = vault.read_book(home, key)
    assert schema_of(book) == schema_of(reader) == len(steps_of("book")) > 0
    assert reader.damaged_pages() == []
    reader.close()
    book.close()


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_every_file_is_for_this_user_only(home: Home, keyring: MemoryKeyring) -> None:
    home.directory.mkdir(mode=0o755)
    book = vault.open_book(home, make(home, keyring, WORDS))
    files = [path for path in home.directory.rglob("*") if path.is_file()]
    assert {"book.db", "book.keys", "writer.lock", "book.db-wal"} <= {path.name for path in files}
    assert len(backups.every(home)) == 1
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    directories = [home.directory, *(path for path in home.directory.rglob("*") if path.is_dir())]
    assert {path.stat().st_mode & 0o777 for path in directories} == {0o700}
    book.close()


def test_no_file_holds_the_key(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring, WORDS)
    vault.open_book(home, key).close()
    for path in home.directory.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert key.reveal() not in content
            assert key.reveal().hex().encode() not in content.lower()
            assert WORDS not in content


@pytest.mark.parametrize("error", [KeyringAbsent("none"), KeyringLocked("x"), KeyringSilent("x")])
def test_a_keyring_that_fails_leaves_the_passphrase(home: Home, error: NotOpened) -> None:
    nothing = without_keyring(error)
    with pytest.raises(type(error)):
        make(home, nothing)
    assert not vault.exists(home)
    key = make(home, nothing, WORDS)
    assert vault.ways(home).keyring is None
    assert vault.unlock(home, nothing, WORDS).reveal() == key.reveal()
    with pytest.raises(PassphraseNeeded):
        vault.unlock(home, nothing, None)


def test_with_both_either_opens(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring, WORDS)
    assert vault.unlock(home, keyring, None).reveal() == key.reveal()
    assert vault.unlock(home, without_keyring(), WORDS).reveal() == key.reveal()


def test_a_wrong_passphrase_is_told(home: Home, keyring: MemoryKeyring) -> None:
    make(home, keyring, WORDS)
    with pytest.raises(WrongPassphrase):
        vault.unlock(home, keyring, b"other words")


def test_a_passphrase_that_no_slot_wants_does_not_keep_the_keyring_out(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    assert vault.unlock(home, keyring, WORDS).reveal() == key.reveal()


@pytest.mark.parametrize("error", [KeyringAbsent("none"), KeyringLocked("tests.Memory"), KeyringSilent("x")])
def test_a_keyring_that_fails_is_told(home: Home, keyring: MemoryKeyring, error: NotOpened) -> None:
    make(home, keyring)
    keyring.failing = error
    with pytest.raises(type(error)):
        vault.unlock(home, keyring, None)


def test_another_kind_of_keyring_is_told(home: Home, keyring: MemoryKeyring) -> None:
    make(home, keyring)
    other = MemoryKeyring("tests.Other")
    with pytest.raises(KeyringChanged) as told:
        vault.unlock(home, other, None)
    assert (told.value.was, told.value.now) == ("tests.Memory", "tests.Other")
    other.failing = KeyringLocked("tests.Other")
    with pytest.raises(KeyringChanged):
        vault.unlock(home, other, None)


@pytest.mark.parametrize("held", [None, bytes(32), b"short"])
def test_a_missing_or_foreign_entry_is_told_and_nothing_is_made_anew(
    home: Home, keyring: MemoryKeyring, held: bytes | None
) -> None:
    make(home, keyring)
    (entry,) = keyring.entries
    before = {path: path.read_bytes() for path in (home.book, home.keys)}
    keyring.entries = {} if held is None else {entry: held}
    for attempt in (vault.unlock, vault.create):
        with pytest.raises(KeyMissing):
            attempt(home, keyring, None)
    assert {path: path.read_bytes() for path in before} == before
    assert keyring.entries == ({} if held is None else {entry: held})


def test_a_book_without_its_header_is_never_given_a_new_key(home: Home, keyring: MemoryKeyring) -> None:
    make(home, keyring)
    home.keys.unlink()
    before = home.book.read_bytes()
    assert vault.exists(home)
    for attempt in (vault.unlock, vault.create):
        with pytest.raises(KeyMissing):
            attempt(home, keyring, WORDS)
    assert home.book.read_bytes() == before
    assert not home.keys.exists()


def test_a_header_without_its_book_is_damage_and_not_a_new_store(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    home.book.unlink()
    assert vault.exists(home)
    for attempt in (vault.unlock, vault.create):
        with pytest.raises(StoreDamaged):
            attempt(home, keyring, None)
    for opened in (vault.open_book, vault.read_book):
        with pytest.raises(StoreDamaged):
            opened(home, key)
    assert not home.book.exists()


def test_where_there_is_no_store_none_is_found(home: Home, keyring: MemoryKeyring) -> None:
    with pytest.raises(NotFound):
        vault.unlock(home, keyring, None)
    with pytest.raises(NotFound):
        vault.read_book(home, Key.fresh())
    assert not home.directory.exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"version": 1}', b'{"version": 1, "store": 7, "check": "zz"}']
)
def test_a_damaged_header_is_told(home: Home, keyring: MemoryKeyring, content: bytes) -> None:
    make(home, keyring)
    home.keys.write_bytes(content)
    assert vault.exists(home)
    with pytest.raises(StoreDamaged):
        vault.unlock(home, keyring, None)
    with pytest.raises(StoreDamaged):
        make(home, keyring)


def test_a_header_from_the_future_is_told(home: Home, keyring: MemoryKeyring) -> None:
    make(home, keyring)
    header = json.loads(home.keys.read_text())
    home.keys.write_text(json.dumps(header | {"version": 2, "slots": []}))
    with pytest.raises(StoreFromTheFuture):
        vault.unlock(home, keyring, None)


def test_a_slot_that_asks_for_absurd_work_is_damage(home: Home, keyring: MemoryKeyring) -> None:
    make(home, keyring, WORDS)
    header = json.loads(home.keys.read_text())
    header["passphrase"]["memory"] = 1 << 40
    home.keys.write_text(json.dumps(header))
    with pytest.raises(StoreDamaged):
        vault.unlock(home, keyring, WORDS)


def test_another_stores_key_does_not_open_the_book(home: Home, keyring: MemoryKeyring) -> None:
    make(home, keyring)
    with pytest.raises(KeyMissing):
        vault.open_book(home, Key.fresh())
    vault.open_book(home, vault.unlock(home, keyring, None)).close()


def test_a_damaged_book_is_told_apart_from_a_wrong_key(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    content = bytearray(home.book.read_bytes())
    content[100] ^= 1
    home.book.write_bytes(content)
    assert vault.unlock(home, keyring, None).reveal() == key.reveal()
    for opened in (vault.open_book, vault.read_book):
        with pytest.raises(StoreDamaged):
            opened(home, key)


def test_a_book_from_the_future_is_refused_untouched(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    book = vault.open_book(home, key)
    book.run("PRAGMA user_version = 9999")
    book.close()
    for opened in (vault.open_book, vault.read_book):
        with pytest.raises(StoreFromTheFuture) as told:
            opened(home, key)
        assert (told.value.found, told.value.known) == (9999, len(steps_of("book")))


def test_an_outdated_book_is_not_read_before_it_was_opened_for_writing(
    home: Home, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = make(home, keyring)
    later = (*steps_of("book"), Step(len(steps_of("book")) + 1, "CREATE TABLE later (id INTEGER) STRICT;\n"))
    monkeypatch.setattr("storage.migrator.steps_of", lambda _: later)
    monkeypatch.setattr(vault, "newest", lambda _: len(later))
    with pytest.raises(StoreOutdated) as told:
        vault.read_book(home, key)
    assert (told.value.found, told.value.known) == (len(later) - 1, len(later))
    vault.open_book(home, key).close()
    vault.read_book(home, key).close()


def test_a_book_cut_to_nothing_is_damage_and_not_a_new_store(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    home.book.write_bytes(b"")
    for opened in (vault.open_book, vault.read_book):
        with pytest.raises(StoreDamaged):
            opened(home, key)
    with pytest.raises(StoreDamaged):
        vault.open_book(home, make(home, keyring))


def test_two_writers_are_refused_in_one_process(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    book = vault.open_book(home, key)
    with pytest.raises(StoreBusy):
        vault.open_book(home, key)
    vault.read_book(home, key).close()
    book.close()
    vault.open_book(home, key).close()


def test_two_writers_are_refused_in_two_processes(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    book = vault.open_book(home, key)
    code = (
        "import sys; from pathlib import Path; from storage import vault; from storage.cipher import Key;"
        "from storage.home import Home; from storage.errors import StoreBusy\n"
        "try: vault.open_book(Home(Path(sys.argv[1])), Key(bytes.fromhex(sys.stdin.readline().strip())))\n"
        "except StoreBusy: print('busy')\n"
        "else: print('open')"
    )

    def other() -> str:
        return subprocess.run(
            [sys.executable, "-c", code, str(home.directory)],
            input=key.reveal().hex(),
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(vault.__file__).parents[1],
        ).stdout.strip()

    assert other() == "busy"
    book.close()
    assert other() == "open"


def test_the_second_of_two_first_starts_gets_the_first_ones_store(home: Home, keyring: MemoryKeyring) -> None:
    first, second = make(home, keyring), make(home, keyring)
    assert first.reveal() == second.reveal()
    assert len(keyring.entries) == 1


def test_a_keyring_that_forgets_at_once_gets_no_store(home: Home, keyring: MemoryKeyring) -> None:
    keyring.lossy = True
    with pytest.raises(KeyringAbsent):
        make(home, keyring)
    assert not vault.exists(home)


def test_a_store_half_made_is_made_anew_and_its_entry_removed(
    home: Home, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("storage.migrator.migrate", die)
    with pytest.raises(KeyboardInterrupt):
        make(home, keyring)
    monkeypatch.undo()
    assert home.book.exists()
    assert not vault.exists(home)
    with pytest.raises(NotFound):
        vault.unlock(home, keyring, None)
    (left,) = keyring.entries
    key = make(home, keyring)
    assert vault.unlock(home, keyring, None).reveal() == key.reveal()
    assert left not in keyring.entries
    assert len(keyring.entries) == 1


def test_a_day_later_there_is_a_second_copy(home: Home, keyring: MemoryKeyring) -> None:
    key = make(home, keyring)
    for hour, copies in ((8, 1), (20, 1)):
        vault.open_book(home, key, datetime(2026, 11, 22, hour, tzinfo=UTC)).close()
        assert len(backups.every(home)) == copies
    vault.open_book(home, key, datetime(2026, 11, 23, 9, tzinfo=UTC)).close()
    assert len(backups.every(home)) == 2


def test_a_lookup_is_begun_only_where_the_keyring_is_a_way_in(home: Home, keyring: MemoryKeyring) -> None:
    begun = ProcessKeyring((sys.executable, "-I", "-c", 'print(\'{"backend": "tests.Memory", "value": null}\')'))
    begin_look_up(home, begun)
    assert not begun._begun
    make(home, keyring)
    begin_look_up(home, begun)
    assert list(begun._begun) == list(keyring.entries)
    with pytest.raises(KeyMissing):
        vault.unlock(home, begun, None)
    assert not begun._begun
    home.keys.write_bytes(b"{")
    begin_look_up(home, begun)
    assert not begun._begun


def test_keys_do_not_show_and_can_be_forgotten() -> None:
    key = Key.fresh()
    assert key.reveal().hex() not in repr(key)
    key.forget()
    assert key.reveal() == bytes(32)
    with pytest.raises(ValueError, match="32 bytes"):
        Key(b"short")

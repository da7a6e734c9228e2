"""What the store's files are encrypted with, shown without the libraries that do it in the program."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from storage import vault
from storage.cipher import Key, connect
from storage.home import Home
from storage.keys import read_header
from storage.wrapping import DEFAULT_COST, Cost
from tests.storage.keyrings import MemoryKeyring
from tests.storage.raw_pages import NotThatPage, decrypted

WORDS = b"words of a person"


def test_a_file_is_aes_256_with_an_hmac_sha_256_on_each_page(tmp_path: Path) -> None:
    key = Key(hashlib.sha256(b"some key").digest())
    connection = connect(tmp_path / "file.db", key, read_only=False)
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [("quokka" + "x" * 1000,) for _ in range(20)])
    light = decrypted(tmp_path / "file.db", key.reveal())
    assert light.count(b"quokka") >= 20
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    assert decrypted(tmp_path / "file.db", key.reveal()).count(b"quokka") >= 20
    with pytest.raises(NotThatPage):
        decrypted(tmp_path / "file.db", hashlib.sha256(b"another key").digest())


def test_each_page_has_a_vector_of_its_own(tmp_path: Path) -> None:
    key = Key.fresh()
    connection = connect(tmp_path / "file.db", key, read_only=False)
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [("x" * 3900,) for _ in range(50)])
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    content = (tmp_path / "file.db").read_bytes()
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    assert len({page[-48:-32] for page in pages}) == len({page[:64] for page in pages}) == len(pages) > 50


def test_words_lead_to_the_key_by_argon2id_at_the_cost_that_is_written_down(tmp_path: Path) -> None:
    """RFC 9106, 4: the second recommended option, 64 MiB in three passes over four lanes."""
    assert (DEFAULT_COST.memory_kib, DEFAULT_COST.passes, DEFAULT_COST.lanes) == (65_536, 3, 4)
    cheap = Cost(memory_kib=1024, passes=2, lanes=2)
    home = Home(tmp_path / "store")
    key = vault.create(home, MemoryKeyring(), WORDS, cheap)
    header = read_header(home.keys)
    assert header is not None and header.slots.passphrase is not None
    slot = header.slots.passphrase
    assert (slot.memory, slot.passes, slot.lanes) == (1024, 2, 2)
    wrapping = Argon2id(salt=slot.salt, length=32, iterations=2, lanes=2, memory_cost=1024).derive(WORDS)
    purpose = f"{header.store} passphrase".encode()
    assert AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, purpose) == key.reveal()
    with pytest.raises(InvalidTag):
        AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, purpose.replace(b"passphrase", b"recovery"))


def test_without_a_cost_that_is_named_it_is_the_recommended_one(tmp_path: Path) -> None:
    home = Home(tmp_path / "store")
    vault.create(home, MemoryKeyring(), WORDS)
    header = read_header(home.keys)
    assert header is not None and header.slots.passphrase is not None
    slot = header.slots.passphrase
    assert (slot.memory, slot.passes, slot.lanes) == (65_536, 3, 4)
    assert (len(slot.salt), len(slot.nonce)) == (16, 12)

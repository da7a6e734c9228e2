"""A key wrapped by words a person knows (Argon2id, RFC 9106) or by another key; AES-256-GCM both.

`cryptography` is imported when it is needed only: a start with the keyring does not need it.
"""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass
from typing import Final

from storage.cipher import KEY_BYTES, Key
from storage.errors import StoreDamaged, WrongPassphrase
from storage.keys import WordSlot

NONCE_BYTES: Final = 12
SALT_BYTES: Final = 16
MOST_MEMORY_KIB: Final = 1 << 20
MOST_PASSES: Final = 64
MOST_LANES: Final = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs; the default is RFC 9106's second recommended option."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


DEFAULT_COST: Final = Cost()


def wrap_by_words(key: Key, words: bytes, purpose: str, cost: Cost = DEFAULT_COST) -> WordSlot:
    """`purpose` binds the slot to its store and kind: it can't be moved into another place."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    wrapping = _derived(words, salt, cost)
    return WordSlot(
        memory=cost.memory_kib,
        passes=cost.passes,
        lanes=cost.lanes,
        salt=salt,
        nonce=nonce,
        wrapped=_seal(wrapping, nonce, key.reveal(), purpose),
    )


def unwrap_by_words(slot: WordSlot, words: bytes, purpose: str) -> Key:
    """Raises `WrongPassphrase`, or `StoreDamaged` when the slot asks for what no version of the program wrote."""
    cost = Cost(slot.memory, slot.passes, slot.lanes)
    sane = (
        8 * cost.lanes <= cost.memory_kib <= MOST_MEMORY_KIB
        and 1 <= cost.passes <= MOST_PASSES
        and 1 <= cost.lanes <= MOST_LANES
        and len(slot.salt) == SALT_BYTES
        and len(slot.nonce) == NONCE_BYTES
    )
    if not sane:
        raise StoreDamaged("book.keys")
    opened = _open(_derived(words, slot.salt, cost), slot.nonce, slot.wrapped, purpose)
    if opened is None:
        raise WrongPassphrase(purpose.rpartition(" ")[2])
    return opened


def wrap_by_key(key: Key, by: Key, purpose: str) -> bytes:
    """Nonce and sealed key in one."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + _seal(by.reveal(), nonce, key.reveal(), purpose)


def unwrap_by_key(wrapped: bytes, by: Key, purpose: str) -> Key:
    """Raises `StoreDamaged` when it is not what `wrap_by_key` made with this key."""
    opened = _open(by.reveal(), wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], purpose)
    if opened is None:
        raise StoreDamaged("book.keys")
    return opened


_ONE_AT_A_TIME: Final = threading.Lock()
"""OpenSSL shares the threads of Argon2 among a process: two derivations at once wait for each other for ever, or fail
as if memory had ended, and so does each one after them (measured: cryptography 50, OpenSSL 4.0)."""


def _derived(words: bytes, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    guess = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    with _ONE_AT_A_TIME:
        return guess.derive(_composed(words))


def _composed(words: bytes) -> bytes:
    """Text in Unicode's composed form (RFC 8265 §4.2.2): an umlaut is typed in two ways, by keyboard and in a file."""
    from unicodedata import normalize

    try:
        return normalize("NFC", words.decode()).encode()
    except UnicodeDecodeError:
        return words


def _seal(wrapping: bytes, nonce: bytes, raw: bytes, purpose: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(wrapping).encrypt(nonce, raw, purpose.encode())


def _open(wrapping: bytes, nonce: bytes, sealed: bytes, purpose: str) -> Key | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return Key(AESGCM(wrapping).decrypt(nonce, sealed, purpose.encode()))
    except (InvalidTag, ValueError):
        return None

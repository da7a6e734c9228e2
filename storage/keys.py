"""The header beside the book: which slots hold the book's key, so that it is found again and never replaced by another.

A slot is the keyring of the operating system, a passphrase, or a recovery code. The header holds no key that can be
read: only wrapped ones, and a check value by which a wrong key and a damaged book are told apart.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from storage.digests import keyed, same
from storage.errors import StoreDamaged, StoreFromTheFuture, StoreUnwritable
from storage.files import write_whole
from storage.named_tuple import NamedTuple

if TYPE_CHECKING:
    from storage.cipher import Key

HEADER_VERSION: Final = 1
ENTRY_PREFIX: Final = "OptiMantra Desktop"


class KeyringSlot(NamedTuple):
    """The key is in the keyring `backend` (full class name) under the service name `entry`."""

    backend: str
    entry: str


class WordSlot(NamedTuple):
    """The key wrapped by something a person knows: Argon2id (RFC 9106) to a key for AES-256-GCM. Sizes in KiB."""

    memory: int
    passes: int
    lanes: int
    salt: bytes
    nonce: bytes
    wrapped: bytes


class Slots(NamedTuple):
    """One key and all the ways to it."""

    check: bytes
    keyring: KeyringSlot | None = None
    passphrase: WordSlot | None = None
    recovery: WordSlot | None = None

    def holds(self, store: str, key: Key) -> bool:
        """Whether `key` is the one these slots lead to."""
        return same(self.check, check_value(store, key))


class Rotation(NamedTuple):
    """The book is being moved from one key to another; each is wrapped by the other, so that either leads to both."""

    slots: Slots
    """The ways to the new key."""
    new_by_old: bytes
    old_by_new: bytes


class Header(NamedTuple):
    """All of `book.keys`."""

    store: str
    """Random name of the store, in hex."""
    slots: Slots
    made: bool
    """False until the book stood for the first time; a store that is half made holds nothing and is made anew."""
    rotation: Rotation | None = None
    retired: tuple[str, ...] = ()
    """Entries of the keyring that hold keys nobody needs any more, to be removed when the keyring answers."""


def new_store_id() -> str:
    """A random name for a new store."""
    return os.urandom(16).hex()


def new_entry(store: str) -> str:
    """A service name in the keyring that was never used before."""
    return f"{ENTRY_PREFIX} {store[:8]} {os.urandom(4).hex()}"


def check_value(store: str, key: Key) -> bytes:
    """A value that tells keys apart and says nothing about them (HMAC-SHA-256 under the key)."""
    return keyed(key.reveal(), b"book key check " + store.encode())


def read_header(path: Path) -> Header | None:
    """The header, or None when there is none. Raises `StoreDamaged`, `StoreFromTheFuture` or `StoreUnwritable`."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreUnwritable(error.strerror or "unreadable") from error
    try:
        found = json.loads(text)
        version = int(found["version"])
        if version > HEADER_VERSION:
            raise StoreFromTheFuture(version, HEADER_VERSION)
        return _header(found)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise StoreDamaged(path.name) from error


def write_header(path: Path, header: Header) -> None:
    """Replace the header in one step. Raises `StoreUnwritable`."""
    written = {
        "version": HEADER_VERSION,
        "store": header.store,
        "made": header.made,
        **_written_slots(header.slots),
        "rotation": None if header.rotation is None else _written_rotation(header.rotation),
        "retired": list(header.retired),
    }
    write_whole(path, json.dumps(written, indent=1).encode() + b"\n")


def _header(found: dict[str, Any]) -> Header:
    rotation = found["rotation"]
    return Header(
        store=str(found["store"]),
        slots=_slots(found),
        made=bool(found["made"]),
        rotation=None if rotation is None else _rotation(rotation),
        retired=tuple(map(str, found["retired"])),
    )


def _rotation(found: dict[str, Any]) -> Rotation:
    return Rotation(_slots(found), bytes.fromhex(found["new_by_old"]), bytes.fromhex(found["old_by_new"]))


def _written_rotation(rotation: Rotation) -> dict[str, Any]:
    sealed = {"new_by_old": rotation.new_by_old.hex(), "old_by_new": rotation.old_by_new.hex()}
    return _written_slots(rotation.slots) | sealed


def _slots(found: dict[str, Any]) -> Slots:
    keyring = found["keyring"]
    return Slots(
        check=bytes.fromhex(found["check"]),
        keyring=None if keyring is None else KeyringSlot(str(keyring["backend"]), str(keyring["entry"])),
        passphrase=_word_slot(found["passphrase"]),
        recovery=_word_slot(found["recovery"]),
    )


def _word_slot(found: dict[str, Any] | None) -> WordSlot | None:
    if found is None:
        return None
    return WordSlot(
        memory=int(found["memory"]),
        passes=int(found["passes"]),
        lanes=int(found["lanes"]),
        salt=bytes.fromhex(found["salt"]),
        nonce=bytes.fromhex(found["nonce"]),
        wrapped=bytes.fromhex(found["wrapped"]),
    )


def _written_slots(slots: Slots) -> dict[str, Any]:
    keyring = slots.keyring
    return {
        "check": slots.check.hex(),
        "keyring": None if keyring is None else {"backend": keyring.backend, "entry": keyring.entry},
        "passphrase": _written_word_slot(slots.passphrase),
        "recovery": _written_word_slot(slots.recovery),
    }


def _written_word_slot(slot: WordSlot | None) -> dict[str, Any] | None:
    if slot is None:
        return None
    return {
        "memory": slot.memory,
        "passes": slot.passes,
        "lanes": slot.lanes,
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }

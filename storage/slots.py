"""Changing the ways to the book's key while the book is open: passphrase, recovery code, keyring.

Each takes the book's `Writer`, which proves that this process holds the writer lock; each is one replacement of the
header, and none may take the last way in.
"""

from __future__ import annotations

from storage.cipher import Key
from storage.database import Writer
from storage.errors import KeyMissing, KeyringAbsent, KeyringChanged, LastWay, NotFound
from storage.home import Home
from storage.keyring import Keyring
from storage.keys import Header, KeyringSlot, Slots, new_entry, read_header, write_header
from storage.recovery_code import recovery_words
from storage.wrapping import DEFAULT_COST, Cost, wrap_by_words


def change_passphrase(home: Home, book: Writer, key: Key, passphrase: bytes, cost: Cost = DEFAULT_COST) -> None:
    """Set it, or set it anew; the old one no longer fits."""
    header = _header(home, book, key)
    slot = wrap_by_words(key, passphrase, f"{header.store} passphrase", cost)
    _keep(home, header, header.slots._replace(passphrase=slot))


def remove_passphrase(home: Home, book: Writer, key: Key) -> None:
    """Raises `LastWay` when the keyring does not hold the key."""
    header = _header(home, book, key)
    _keep(home, header, header.slots._replace(passphrase=None))


def keep_recovery_code(home: Home, book: Writer, key: Key, code: str, cost: Cost = DEFAULT_COST) -> None:
    """Make `code` (from `new_recovery_code`) a way in, in place of an earlier one. Raises `ValueError` for no code."""
    header = _header(home, book, key)
    words = recovery_words(code.encode())
    if words is None:
        raise ValueError("not a recovery code")
    _keep(home, header, header.slots._replace(recovery=wrap_by_words(key, words, f"{header.store} recovery", cost)))


def remove_recovery_code(home: Home, book: Writer, key: Key) -> None:
    """The code no longer fits. Raises `LastWay` when nothing else leads to the key."""
    header = _header(home, book, key)
    _keep(home, header, header.slots._replace(recovery=None))


def add_keyring(home: Home, book: Writer, key: Key, keyring: Keyring) -> None:
    """Put the key into the keyring of this session, also in place of one that is gone. Raises the keyring's errors."""
    header = _header(home, book, key)
    slot = KeyringSlot(keyring.backend(), new_entry(header.store))
    # Named as retired first: an entry that a killed process leaves behind is removed at the next unlock.
    write_header(home.keys, header._replace(retired=(*header.retired, slot.entry)))
    keyring.put(slot.entry, key.reveal())
    if keyring.get(slot.entry) != key.reveal():
        raise KeyringAbsent("the keyring does not keep what it is given")
    _keep(home, header, header.slots._replace(keyring=slot))


def put_back(slot: KeyringSlot, key: Key, keyring: Keyring) -> bool:
    """Whether the keyring had lost the key while the book was open, and has it again under the same name. Touches the
    keyring only. Raises the keyring's errors, `KeyringChanged` where another one answers."""
    if keyring.get(slot.entry) == key.reveal():
        return False
    if keyring.backend() != slot.backend:
        raise KeyringChanged(slot.backend, keyring.backend())
    keyring.put(slot.entry, key.reveal())
    if keyring.get(slot.entry) != key.reveal():
        raise KeyringAbsent("the keyring does not keep what it is given")
    return True


def remove_keyring(home: Home, book: Writer, key: Key) -> None:
    """Need the passphrase or recovery code from now on; the entry goes at the next unlock. Raises `LastWay`."""
    header = _header(home, book, key)
    _keep(home, header, header.slots._replace(keyring=None))


def _header(home: Home, book: Writer, key: Key) -> Header:
    if not book.holds_lock:
        raise ValueError("the book is not open for writing")
    header = read_header(home.keys)
    if header is None:
        raise NotFound("store")
    if header.rotation is not None or not header.slots.holds(header.store, key):
        raise KeyMissing("not the key of this store")
    return header


def _keep(home: Home, header: Header, slots: Slots) -> None:
    if slots.keyring is None and slots.passphrase is None and slots.recovery is None:
        raise LastWay
    was, now = header.slots.keyring, slots.keyring
    retired = header.retired if was is None or was == now else (*header.retired, was.entry)
    write_header(home.keys, header._replace(slots=slots, retired=retired))

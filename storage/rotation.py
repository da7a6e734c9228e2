"""Moving the book to a new key, so that a process killed at any moment leaves one key that opens it.

The header names both keys, each wrapped by the other, before the book is touched; the book itself tells which one is
its key (`PRAGMA rekey` is one transaction); only then are the backups moved and the old key dropped.
"""

from __future__ import annotations

from storage import backups
from storage.cipher import Key, opens, rekey
from storage.database import open_writer
from storage.errors import KeyMissing, KeyringAbsent, LastWay, NotFound, PassphraseNeeded
from storage.file_lock import FileLock
from storage.home import Home
from storage.keyring import Keyring
from storage.keys import Header, KeyringSlot, Rotation, Slots, check_value, new_entry, read_header, write_header
from storage.wrapping import DEFAULT_COST, Cost, unwrap_by_key, unwrap_by_words, wrap_by_key, wrap_by_words


def rotate(home: Home, key: Key, keyring: Keyring, passphrase: bytes | None, cost: Cost = DEFAULT_COST) -> Key:
    """Give the book a new key; the new one. Every connection to the book must be closed (else `StoreBusy`).

    The passphrase is needed when it is one of the ways in (`PassphraseNeeded`, `WrongPassphrase`). A recovery code
    no longer fits afterwards: offer a new one; `LastWay` when it is the only way in. Raises the keyring's errors.
    """
    lock = FileLock(home.writer_lock)
    try:
        header = read_header(home.keys)
        if header is None:
            raise NotFound("store")
        if header.rotation is not None:
            header = settle(home, header, key)
        if not header.slots.holds(header.store, key):
            raise KeyMissing("not the key of this store")
        _alone(home, key)
        new = Key.fresh()
        slots = _new_slots(header, new, keyring, passphrase, cost)
        rotation = Rotation(
            slots, wrap_by_key(new, key, f"{header.store} new"), wrap_by_key(key, new, f"{header.store} old")
        )
        turning = header._replace(rotation=rotation)
        write_header(home.keys, turning)
        _put(home, turning, slots, new, keyring)
        rekey(home.book, key, new)
        settle(home, turning, new)
        return new
    finally:
        lock.release()


def other_key(header: Header, key: Key) -> Key:
    """The other of the two keys between which the book is being moved."""
    rotation = header.rotation
    assert rotation is not None
    if header.slots.holds(header.store, key):
        return unwrap_by_key(rotation.new_by_old, key, f"{header.store} new")
    return unwrap_by_key(rotation.old_by_new, key, f"{header.store} old")


def settle(home: Home, header: Header, key: Key) -> Header:
    """Finish or undo what `rotate` began; `key` is either of the two. Needs the writer lock."""
    rotation = header.rotation
    assert rotation is not None
    other = other_key(header, key)
    old, new = (key, other) if header.slots.holds(header.store, key) else (other, key)
    if opens(home.book, new):
        _into_the_file(home, new)
        backups.rekey_every(home, old, new)
        left, kept = header.slots, rotation.slots
    else:
        left, kept = rotation.slots, header.slots
    retired = header.retired + (() if left.keyring is None else (left.keyring.entry,))
    settled = header._replace(slots=kept, rotation=None, retired=retired)
    write_header(home.keys, settled)
    return settled


def _into_the_file(home: Home, key: Key) -> None:
    """Move what the log holds into the file: until then the file has pages under the old key."""
    book = open_writer(home.book, key)
    try:
        book.checkpoint()
    finally:
        book.close()


def _new_slots(header: Header, new: Key, keyring: Keyring, passphrase: bytes | None, cost: Cost) -> Slots:
    slots = Slots(check_value(header.store, new))
    if header.slots.passphrase is not None:
        if passphrase is None:
            raise PassphraseNeeded
        purpose = f"{header.store} passphrase"
        unwrap_by_words(header.slots.passphrase, passphrase, purpose)
        slots = slots._replace(passphrase=wrap_by_words(new, passphrase, purpose, cost))
    if header.slots.keyring is not None:
        slots = slots._replace(keyring=KeyringSlot(keyring.backend(), new_entry(header.store)))
    if slots.passphrase is None and slots.keyring is None:
        raise LastWay
    return slots


def _put(home: Home, turning: Header, slots: Slots, new: Key, keyring: Keyring) -> None:
    if slots.keyring is None:
        return
    try:
        keyring.put(slots.keyring.entry, new.reveal())
        if keyring.get(slots.keyring.entry) != new.reveal():
            raise KeyringAbsent("the keyring does not keep what it is given")
    except BaseException:
        undone = turning._replace(rotation=None, retired=(*turning.retired, slots.keyring.entry))
        write_header(home.keys, undone)
        raise


def _alone(home: Home, key: Key) -> None:
    """Raises `StoreBusy` while any other connection to the book is open: leaving WAL mode needs the file alone."""
    book = open_writer(home.book, key)
    try:
        book.single_file()
    finally:
        book.close()

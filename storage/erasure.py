"""Erasing a whole store for good: first its keys, then its files, then the note that says so.

The order makes a process that ends anywhere in between harmless: once the header and the keyring's entry are gone the
files can't be read by anybody, and the note in `Home.erasing` lets the next start finish (`resume`). Keys are random
and kept nowhere else, so that destroying them is what erases; overwriting files would promise more than disks keep.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from storage.errors import KeyringAbsent, KeyringLocked, KeyringSilent, StoreDamaged
from storage.file_lock import FileLock
from storage.files import files_of, sync_directory, write_whole, writing
from storage.home import Home
from storage.keyring import Keyring
from storage.keys import Header, read_header

_BESIDE: Final = ("restoring.db",)
"""Files of the store that other rooms of it make for a moment."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure removed. `entries_left` are names in the keyring that could not be removed yet: they open nothing
    any more, and the next start tries again."""

    files: int
    entries: int
    entries_left: int
    receipt: str
    """Where the person's receipt lies, to be completed; empty without one."""


def begin(home: Home, receipt: Path | None) -> None:
    """Note that everything is to be erased; from here on nothing but `finish` may use the store. Needs every connection
    closed. Raises `StoreUnwritable`."""
    entries: tuple[str, ...] = ()
    with suppress(StoreDamaged):
        header = read_header(home.keys)
        entries = () if header is None else _entries(header)
    _note(home, erase=True, entries=entries, receipt="" if receipt is None else str(receipt))


def finish(home: Home, keyring: Keyring) -> Erased:
    """Erase what is left to be erased; may be called again at any time. Raises `StoreBusy`, `StoreUnwritable`."""
    erase, entries, receipt = _read(home)
    if not erase and not entries:
        home.erasing.unlink(missing_ok=True)
        return Erased(0, 0, 0, receipt)
    home.make()
    lock = FileLock(home.writer_lock)
    try:
        left = tuple(entry for entry in entries if not _removed(keyring, entry))
        gone = 0
        if erase:
            gone = _unlink(home.keys)
            with writing():
                sync_directory(home.directory)
            gone += sum(_unlink(path) for path in list(_files(home)))
        if left:
            _note(home, erase=False, entries=left, receipt=receipt)
    finally:
        lock.release()
    if not left:
        _unlink(home.erasing)
    if not erase:
        return Erased(gone, len(entries) - len(left), len(left), receipt)  # a new store may live here by now
    _unlink(home.writer_lock)
    for directory in (home.boxes, home.backups, home.failures, home.directory):
        with suppress(OSError):  # what is not ours in it stays, and it with that
            directory.rmdir()
    return Erased(gone, len(entries) - len(left), len(left), receipt)


def _files(home: Home) -> Iterator[Path]:
    """Every file of ours but the header, the lock and the note, the book first."""
    for database in (home.book, home.restored, home.damaged, *(home.directory / name for name in _BESIDE)):
        yield from files_of(database)
    for directory in (home.boxes, home.backups, home.failures):
        if directory.is_dir():
            yield from (path for path in directory.iterdir() if path.is_file())
    # What a write that was cut short left beside a file of ours
    yield from home.directory.glob("book.*.new")


def _unlink(path: Path) -> int:
    with writing():
        try:
            path.unlink()
        except FileNotFoundError:
            return 0
    return 1


def _removed(keyring: Keyring, entry: str) -> bool:
    try:
        keyring.remove(entry)
    except (KeyringAbsent, KeyringLocked, KeyringSilent):
        return False
    return True


def _entries(header: Header) -> tuple[str, ...]:
    slots = [header.slots.keyring, None if header.rotation is None else header.rotation.slots.keyring]
    return tuple(dict.fromkeys((*header.retired, *(slot.entry for slot in slots if slot is not None))))


def _note(home: Home, *, erase: bool, entries: tuple[str, ...], receipt: str) -> None:
    write_whole(home.erasing, json.dumps({"erase": erase, "entries": entries, "receipt": receipt}).encode())


def _read(home: Home) -> tuple[bool, tuple[str, ...], str]:
    """What the note says; one that can't be read was written whole once, so everything is to go."""
    try:
        found = json.loads(home.erasing.read_bytes())
        return bool(found["erase"]), tuple(map(str, found["entries"])), str(found["receipt"])
    except FileNotFoundError:
        return False, (), ""
    except (ValueError, KeyError, TypeError, RecursionError):
        return True, (), ""

"""SQLCipher: how a file is keyed and set up, and how the driver's errors become ours.

The recipe and why: `docs/decisions/book-and-boxes.md`. The driver's exceptions do not derive from `sqlite3.Error`, and
a wrong key, no key and a damaged first page all read as "not a database".
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Final

from sqlcipher3 import dbapi2 as driver

from storage.errors import StoreBusy, StoreDamaged, StoreUnwritable
from storage.files import make_private_file

KEY_BYTES: Final = 32
MOST_LOG: Final = 1024 * 1024
"""Bytes that a file's log gathers before its pages are moved into the file, and keeps afterwards. SQLite's own measure
is four times that, which is more than most boxes hold: a window that stays open for weeks would have it of each."""
READ_CACHE: Final = 2048
"""KiB of pages that a connection which only reads keeps in memory, as SQLite has it; SQLCipher's builds keep four times
that, which ten boxes that somebody steps or searches through would all come to have. A month of a box of 50,000 events
is 272 KiB; with half as much as this, a search of them takes a twentieth longer."""
_PAGE: Final = 4096

# Result codes of SQLite (https://www.sqlite.org/rescode.html); an extended code has its primary one in the low byte.
PRIMARY: Final = 0xFF
BUSY: Final = frozenset({5, 6})
DAMAGED: Final = frozenset({11, 26, 10 | 32 << 8, 10 | 33 << 8})
"""CORRUPT, NOTADB, IOERR_DATA, IOERR_CORRUPTFS."""
UNWRITABLE: Final = frozenset({3, 8, 10, 13, 14})
"""PERM, READONLY, IOERR, FULL, CANTOPEN."""
BY_TEXT: Final = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""`Connection.backup` raises without a code; these are the texts of `sqlite3_errstr`."""


class Key:
    """A raw 256-bit key. Not shown by `repr`, and `forget` overwrites our copy of it."""

    __slots__ = ("_bytes",)

    def __init__(self, raw: bytes | bytearray) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")
        self._bytes = bytearray(raw)

    @classmethod
    def fresh(cls) -> Key:
        return cls(os.urandom(KEY_BYTES))

    def reveal(self) -> bytes:
        return bytes(self._bytes)

    def forget(self) -> None:
        """Overwrite it; copies that Python or the driver made are beyond reach."""
        self._bytes[:] = bytes(KEY_BYTES)

    def __repr__(self) -> str:
        return "Key(…)"


def connect(path: Path, key: Key, *, read_only: bool) -> driver.Connection:
    """An open, keyed connection in autocommit mode. Raises `StoreDamaged`, `StoreBusy` or `StoreUnwritable`."""
    if not read_only:
        make_private_file(path)
        return _connected(path, key, "rw", read_only=False)
    try:
        return _connected(path, key, "ro", read_only=True)
    except StoreUnwritable:
        if not _lies_still(path):
            raise
    return connect_alone(path, key)


def connect_alone(path: Path, key: Key) -> driver.Connection:
    """Read-only, to the file as it lies, without what its log holds. Raises `StoreDamaged`, also where the process was
    ended while the log was moved into the file: then some pages are newer than others."""
    return _connected(path, key, "ro&immutable=1", read_only=True)


def _lies_still(path: Path) -> bool:
    """Whether nobody can write beside the file, as on a read-only disk, and no log holds more than the file does."""
    log = path.with_name(path.name + "-wal")
    return path.exists() and not os.access(path.parent, os.W_OK) and (not log.exists() or not log.stat().st_size)


def address(path: PurePath) -> str:
    """An absolute path as SQLite reads it in a URI (https://www.sqlite.org/uri.html, 3.1); `Path.as_uri` would load all
    of `urllib.parse`."""
    plain = path.as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return "file://" + (plain if plain.startswith("/") else "/" + plain)


def _connected(path: Path, key: Key, mode: str, *, read_only: bool) -> driver.Connection:
    with translated(path.name):
        connection = driver.connect(
            f"{address(path.resolve())}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            _set_up(connection, key, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def opens(path: Path, key: Key) -> bool:
    """Whether the file is there, sound at its start, and `key` is its key."""
    try:
        connect(path, key, read_only=True).close()
    except (StoreDamaged, StoreUnwritable):
        return False
    return True


def rekey(path: Path, old: Key, new: Key) -> None:
    """Encrypt every page anew, in one transaction of the file's log; the file must have no other connection.

    Killed at any moment, exactly one of the two keys opens the file (tests/faults). Raises as `connect` does.
    """
    connection = connect(path, old, read_only=False)
    try:
        with translated(path.name):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.execute(f"PRAGMA rekey = \"x'{new.reveal().hex()}'\"")
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            except driver.OperationalError as error:
                # Nobody else has the file: where SQLCipher can't write a page it says nothing, and its transaction
                # stays open. Closing the connection undoes it.
                raise StoreUnwritable("no room to encrypt it anew") from error
    finally:
        connection.close()


def connect_memory(name: str, *, read_only: bool) -> driver.Connection:
    """A database that lives in this process's memory only, shared by name between its connections."""
    connection = driver.connect(f"file:/{name}?vfs=memdb", uri=True, isolation_level=None, check_same_thread=False)
    for pragma in ("foreign_keys = ON", "trusted_schema = OFF", "busy_timeout = 5000"):
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _set_up(connection: driver.Connection, key: Key, *, read_only: bool) -> None:
    # Before the key: it would write to standard error on a wrong one.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.reveal().hex()}'\"")
    connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
    # `cipher_memory_security` stays off: it holds for the whole process and can't be turned off again, makes writing in
    # bulk four times slower, and keys are locked and wiped without it (docs/decisions/book-and-boxes.md).
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        # FULL: an acknowledged edit survives a power cut, not only a crash.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        # Else the log keeps the size of the largest pass for as long as the program runs, and old pages lie in it.
        connection.execute(f"PRAGMA journal_size_limit = {MOST_LOG}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {MOST_LOG // _PAGE}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA trusted_schema = OFF")
    if read_only:
        connection.execute(f"PRAGMA cache_size = -{READ_CACHE}")
        connection.execute("PRAGMA query_only = ON")


@contextmanager
def translated(which: str) -> Iterator[None]:
    """Turns the driver's errors that are not bugs into `StoreError`; `which` names the file in them."""
    try:
        yield
    except driver.Error as error:
        code = int(getattr(error, "sqlite_errorcode", 0)) or BY_TEXT.get(str(error), 0)
        if code & PRIMARY in BUSY:
            raise StoreBusy(which) from error
        if code & PRIMARY in DAMAGED or code in DAMAGED:
            raise StoreDamaged(which) from error
        if code & PRIMARY in UNWRITABLE:
            raise StoreUnwritable(str(error)) from error
        raise


def version() -> str:
    """Of the SQLite that SQLCipher is built on."""
    return str(driver.sqlite_version)

"""Reader and writer of one file, apart by type: what only reads can't write.

A `Writer` is a `Reader` too. Each connection is used by one thread at a time; the program has one thread that writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from storage.cipher import Key, connect, connect_alone, connect_memory, translated
from storage.errors import StoreBusy, StoreDamaged, StoreError
from storage.file_lock import FileLock

Row = tuple[Any, ...]
Value = str | int | float | bytes | None


class Reader:
    """Queries. Raises `storage.errors.StoreError` for what is not a bug."""

    def __init__(self, connection: driver.Connection, name: str) -> None:
        self._connection = connection
        self.name = name

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        with translated(self.name):
            found: list[Row] = self._connection.execute(sql, values).fetchall()
            return found

    def row(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        with translated(self.name):
            found: Row | None = self._connection.execute(sql, values).fetchone()
            return found

    def value(self, sql: str, values: Sequence[Value] = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, values)
        return None if found is None else found[0]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads inside see one state of the file."""
        with translated(self.name):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK" if not isinstance(self, Writer) else "COMMIT")

    def damaged_pages(self) -> list[str]:
        """What is wrong with the file, page by page, in the words of SQLCipher and SQLite; nothing when it is sound.

        Reads every page: 16 µs each. A page whose code does not fit was changed outside of the program. While the log
        holds pages that are not in the file yet, only what is in use is checked: the file's own pages may be half
        written, and the log makes good for them.
        """
        try:
            found = (
                [] if self._log_holds_pages() else [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]
            )
            if not found:
                found = [str(text) for (text,) in self.rows("PRAGMA quick_check") if text != "ok"]
        except StoreDamaged as error:
            found = [str(error)]
        return found

    def _log_holds_pages(self) -> bool:
        file = Path(self.value("SELECT file FROM pragma_database_list WHERE name = 'main'") or "")
        log = file.with_name(file.name + "-wal") if file.name else file
        return log.is_file() and log.stat().st_size > 0

    def copy_pages(self, target: Writer) -> None:
        """Fill `target` with the state of this file at one moment, page by page, in place of what it holds."""
        with translated(self.name):
            self._connection.backup(target._connection)

    def let_go_of_pages(self) -> None:
        """Free what lies in memory of the file; it is read again when it is asked for."""
        with translated(self.name):
            self._connection.execute("PRAGMA shrink_memory")

    def close(self) -> None:
        self._connection.close()


class Writer(Reader):
    """Changes, always inside `transaction`. Holds `lock`, where one is given, until it is closed."""

    def __init__(self, connection: driver.Connection, name: str, lock: FileLock | None = None) -> None:
        super().__init__(connection, name)
        self._lock = lock

    @property
    def holds_lock(self) -> bool:
        """Whether it is the store's one writer, and open."""
        return self._lock is not None and self._lock.held

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Execute one statement; how many rows it touched."""
        with translated(self.name):
            return int(self._connection.execute(sql, values).rowcount)

    def many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        with translated(self.name):
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a transaction inside another joins it."""
        if self._connection.in_transaction:
            yield
            return
        with translated(self.name):
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with translated(self.name):
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def damaged_pages(self) -> list[str]:
        with suppress(StoreError):  # what stands in the way of moving the log is found by the check itself
            self.checkpoint()
        return super().damaged_pages()

    def close(self) -> None:
        super().close()
        if self._lock is not None:
            self._lock.release()

    def checkpoint(self) -> None:
        """Move the log into the file and cut the log to nothing, so that no old page stays in it."""
        with translated(self.name):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def single_file(self) -> None:
        """Leave WAL mode, so that the file is whole without others beside it. Raises `StoreBusy` if it is not alone."""
        mode = self.value("PRAGMA journal_mode = DELETE")
        if mode != "delete":
            raise StoreBusy(self.name)


def open_writer(path: Path, key: Key, lock: FileLock | None = None) -> Writer:
    """Open, and make (for this user only) if it is not there."""
    return Writer(connect(path, key, read_only=False), path.name, lock)


def open_reader(path: Path, key: Key) -> Reader:
    return Reader(connect(path, key, read_only=True), path.name)


def open_reader_alone(path: Path, key: Key) -> Reader:
    """The file as it lies, without what its log holds (`storage.cipher.connect_alone`)."""
    return Reader(connect_alone(path, key), path.name)


def open_memory_writer(name: str) -> Writer:
    return Writer(connect_memory(name, read_only=False), name)


def open_memory_reader(name: str) -> Reader:
    return Reader(connect_memory(name, read_only=True), name)


def copy_database(source: Reader, path: Path, key: Key) -> None:
    """A copy at `path`, which must not be there yet, under `key`. Raises `StoreDamaged`, `StoreUnwritable`."""
    target = open_writer(path, key)
    try:
        source.copy_pages(target)
        target.single_file()
    finally:
        target.close()

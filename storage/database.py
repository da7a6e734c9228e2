"""Reader and writer of one file, apart by type: what only reads can't write.

A `Writer` is a `Reader` too. Each connection is used by one thread at a time; the program has one thread that writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from storage.cipher import Key, connect, connect_memory, translated

Row = tuple[Any, ...]
Value = str | int | float | bytes | None


class Reader:
    """Queries. Raises `storage.errors.StoreError` for what is not a bug."""

    def __init__(self, connection: driver.Connection, name: str) -> None:
        self._connection = connection
        self.name = name

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        with translated(self.name):
            return self._connection.execute(sql, values).fetchall()

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

    def close(self) -> None:
        self._connection.close()


class Writer(Reader):
    """Changes, always inside `transaction`."""

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

    def checkpoint(self) -> None:
        """Move the log into the file and cut the log to nothing, so that no old page stays in it."""
        with translated(self.name):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def open_writer(path: Path, key: Key) -> Writer:
    """Open, and make if it is not there."""
    return Writer(connect(path, key, read_only=False), path.name)


def open_reader(path: Path, key: Key) -> Reader:
    return Reader(connect(path, key, read_only=True), path.name)


def open_memory_writer(name: str) -> Writer:
    return Writer(connect_memory(name, read_only=False), name)


def open_memory_reader(name: str) -> Reader:
    return Reader(connect_memory(name, read_only=True), name)

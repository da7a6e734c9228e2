"""Files for this user only, that are there whole or not at all, even if the power goes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from storage.errors import StoreUnwritable

PRIVATE_FILE: Final = 0o600
PRIVATE_DIRECTORY: Final = 0o700


@contextmanager
def writing() -> Iterator[None]:
    """Turns what the operating system refuses into `StoreUnwritable`."""
    try:
        yield
    except OSError as error:
        raise StoreUnwritable(error.strerror or type(error).__name__) from error


def make_private_directory(directory: Path) -> None:
    """Make it, or take other users' rights to it away. Raises `StoreUnwritable`."""
    with writing():
        directory.mkdir(mode=PRIVATE_DIRECTORY, parents=True, exist_ok=True)
        if os.name == "posix" and directory.stat().st_mode & 0o077:
            directory.chmod(PRIVATE_DIRECTORY)


def make_private_file(path: Path) -> None:
    """An empty file, if there is none yet, that only this user can read. Raises `StoreUnwritable`."""
    with writing(), suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file's content in one step that survives a power cut. Raises `StoreUnwritable`."""
    beside = path.with_name(path.name + ".new")
    with writing():
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(beside, path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise


def put_in_place(beside: Path, path: Path) -> None:
    """Rename over whatever is there, and make the rename last. Raises `OSError`."""
    beside.replace(path)
    sync_directory(path.parent)


def sync_file(path: Path) -> None:
    """Have the system write the file's content out. Raises `OSError`."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_directory(directory: Path) -> None:
    """Make renames and removals in it last; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def files_of(database: Path) -> tuple[Path, ...]:
    """The database and every file that SQLite keeps beside it, whether they are there or not."""
    return (database, *(database.with_name(database.name + end) for end in ("-wal", "-shm", "-journal")))


def remove_database(database: Path) -> int:
    """Remove it with everything beside it; how many files went. Raises `StoreUnwritable`."""
    gone = 0
    with writing():
        for path in files_of(database):
            with suppress(FileNotFoundError):
                path.unlink()
                gone += 1
        if gone:
            sync_directory(database.parent)
    return gone

"""Encrypted copies of the book: one a day and one before each migration, the last seven.

A copy holds nobody else's secrets: no token, no password, no key of a box. So what is withdrawn can't come back out of
a copy, and a token that was renewed since is never tried again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from storage.cipher import Key, opens, rekey
from storage.database import Reader, Writer, copy_database, open_writer
from storage.errors import StoreDamaged, StoreUnwritable
from storage.files import put_in_place, remove_database, sync_directory, sync_file, writing
from storage.home import Home
from storage.records.ids import AccountId, CalendarId
from storage.schema import schema_of

KEEP: Final = 7
EVERY: Final = timedelta(days=1)
SECRETS: Final = ("token", "box_key", "link")
_NAME: Final = re.compile(r"book-(\d{6})-(\d{8}T\d{6}Z)-s(\d+)\.db")
_TIME: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. They are told apart and ordered by `number`, since a clock can be set back."""

    path: Path
    number: int
    taken_at: datetime
    """UTC."""
    schema: int

    @property
    def name(self) -> str:
        """How a person names it on the command line."""
        return self.path.stem


def every(home: Home) -> tuple[Backup, ...]:
    """The newest first."""
    found = []
    for path in home.backups.glob("book-*.db"):
        name = _NAME.fullmatch(path.name)
        if name is not None:
            taken_at = datetime.strptime(name[2], _TIME).replace(tzinfo=UTC)
            found.append(Backup(path, int(name[1]), taken_at, int(name[3])))
    return tuple(sorted(found, key=lambda backup: backup.number, reverse=True))


def due(home: Home, now: datetime) -> bool:
    """Whether the newest is a day old, or from a time that has not come yet. `now` is in UTC."""
    known = every(home)
    return not known or not timedelta(0) <= now - known[0].taken_at < EVERY


def take(home: Home, book: Writer, key: Key, now: datetime) -> Backup:
    """Copy the book as it stands. A second copy of one day and schema takes the place of the first.

    Raises `StoreDamaged` when a page of the book can't be read, and `StoreUnwritable`; then no copy was made.
    """
    known = every(home)
    number = known[0].number + 1 if known else 1
    schema = schema_of(book)
    path = home.backups / f"book-{number:06d}-{now.astimezone(UTC).strftime(_TIME)}-s{schema}.db"
    making = home.backups / "making.db"
    remove_database(making)
    try:
        copy_database(book, making, key)
        _without_secrets(making, key)
        with writing():
            sync_file(making)
            put_in_place(making, path)
    finally:
        remove_database(making)
    made = Backup(path, number, now.astimezone(UTC).replace(microsecond=0), schema)
    for old in _superfluous((made, *known)):
        remove_database(old.path)
    return made


def forget(home: Home, key: Key, of: CalendarId | AccountId) -> int:
    """Delete what every copy holds of a calendar whose consent is withdrawn, or of an account that left with the names
    of its calendars; how many rows went.

    A copy that it can't be deleted from (damaged, or no room for it) is removed whole, and so is a book kept aside.
    """
    gone = 0
    for backup in every(home):
        try:
            gone += _forget_in(backup.path, key, of)
        except (StoreDamaged, StoreUnwritable):
            remove_database(backup.path)
    remove_database(home.damaged)
    return gone


def _forget_in(path: Path, key: Key, of: CalendarId | AccountId) -> int:
    copy = open_writer(path, key)
    try:
        with copy.transaction():
            gone = sum(
                copy.run(f'DELETE FROM "{table}" WHERE calendar = ?', (of,)) for table in _tables_by_calendar(copy)
            )
            gone += copy.run("DELETE FROM account WHERE id = ?", (of,))
        for table in _search_tables(copy):
            copy.run(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
        copy.checkpoint()
    finally:
        copy.close()
    return gone


def rekey_every(home: Home, old: Key, new: Key) -> None:
    """Move every copy to a new key; again after an interruption. What neither key opens is removed."""
    for backup in every(home):
        if opens(backup.path, new):
            continue
        if opens(backup.path, old):
            rekey(backup.path, old, new)
        else:
            remove_database(backup.path)
    remove_database(home.damaged)
    with writing():
        sync_directory(home.backups)


def _without_secrets(path: Path, key: Key) -> None:
    """Delete them from a copy (overwritten, `secure_delete`), check every page of it, and leave one file."""
    copy = open_writer(path, key)
    try:
        present = set(_tables(copy))
        with copy.transaction():
            for table in SECRETS:
                if table in present:
                    copy.run(f"DELETE FROM {table}")
        copy.single_file()
        if copy.damaged_pages():
            raise StoreDamaged(path.name)
    finally:
        copy.close()


def _superfluous(newest_first: tuple[Backup, ...]) -> list[Backup]:
    kept: list[Backup] = []
    seen: set[tuple[object, int]] = set()
    for backup in newest_first:
        kind = (backup.taken_at.date(), backup.schema)
        if kind not in seen and len(kept) < KEEP:
            seen.add(kind)
            kept.append(backup)
    return [backup for backup in newest_first if backup not in kept]


def _tables(reader: Reader) -> list[str]:
    return [name for (name,) in reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]


def _search_tables(reader: Reader) -> list[str]:
    """Deleted words stay in an FTS5 index until its parts are merged."""
    return [
        str(name)
        for (name,) in reader.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
        )
    ]


def _tables_by_calendar(reader: Reader) -> list[str]:
    return [
        table
        for table in _tables(reader)
        if reader.value("SELECT count(*) FROM pragma_table_info(?) WHERE name = 'calendar'", (table,))
    ]

"""Migrations, copies and restores as acts to be interrupted, and what each must leave, whenever that happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from storage import backups, restoring, vault
from storage.book import ledger
from storage.database import open_reader, open_writer
from storage.migrator import Step, migrate, steps_of
from storage.schema import schema_of
from tests.faults.practices import EVENTS, furnish, opened
from tests.faults.stores import ROWS, expect_whole, parts, unlocked

Acknowledge = Callable[[Any], None]

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
REMADE = (
    "CREATE TABLE setting_new (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, length INTEGER NOT NULL) STRICT;\n"
    "INSERT INTO setting_new SELECT key, value, length(value) FROM setting;\n"
    "DROP TABLE setting;\n"
    "ALTER TABLE setting_new RENAME TO setting;\n"
)


def longer() -> tuple[Step, ...]:
    """The program's steps and three to come, each of which makes a table anew."""
    known = steps_of("book")
    again = REMADE.replace("value TEXT NOT NULL, length", "value TEXT NOT NULL, more TEXT, length")
    further = [REMADE, again.replace("key, value, length(value)", "key, value, 'more', length(value)"), REMADE]
    return (*known, *(Step(len(known) + 1 + n, sql) for n, sql in enumerate(further)))


def bring_up_to_date(_: Acknowledge, directory: Path) -> None:
    home, key = unlocked(directory)
    book = open_writer(home.book, key)
    migrate(book, longer())
    book.close()


def steps_done(directory: Path, _: list[Any]) -> int:
    """The book is at a step, whole, and goes on from there; how many steps had been done."""
    home, key = unlocked(directory)
    book = open_writer(home.book, key)
    done = schema_of(book) - len(steps_of("book"))
    columns = [row[1] for row in book.rows("PRAGMA table_info(setting)")]
    assert (
        columns
        == [
            ["key", "value"],
            ["key", "value", "length"],
            ["key", "value", "more", "length"],
            ["key", "value", "length"],
        ][done]
    )
    migrate(book, longer())
    expect_whole(book)
    assert book.value("SELECT count(*) FROM setting WHERE length = length(value)") == ROWS
    book.close()
    return done


def copy_days(acknowledge: Acknowledge, directory: Path) -> None:
    home, key = unlocked(directory)
    book = vault.open_book(home, key, NOON)
    try:
        for day in range(1, 10):
            acknowledge(backups.take(home, book, key, NOON + timedelta(days=day)).number)
    finally:
        book.close()


def copies(directory: Path, acknowledged: list[Any]) -> int:
    """Every copy that is listed is whole, the last ones that were taken are there, and taking goes on."""
    home, key = unlocked(directory)
    listed = backups.every(home)
    assert {backup.number for backup in listed} >= set(acknowledged[-backups.KEEP + 1 :])
    for backup in listed:
        copy = open_reader(backup.path, key)
        assert copy.damaged_pages() == []
        assert copy.value("SELECT count(*) FROM setting") in (0, ROWS)
        copy.close()
    book = vault.open_book(home, key, NOON)
    backups.take(home, book, key, NOON + timedelta(days=30))
    expect_whole(book)
    book.close()
    assert len(backups.every(home)) <= backups.KEEP
    assert {path.name for path in home.backups.iterdir()} == {copy.path.name for copy in backups.every(home)}
    return len(listed)


def furnish_past(directory: Path) -> None:
    """A copy that has appointments, a book that has none, and something that was decided in between."""
    furnish(directory)
    with opened(directory) as store:
        backups.take(store.home, store.book, store.key, NOON)
        store.book.run("DELETE FROM appointment")
        store.book.run("INSERT INTO setting VALUES ('decided since', 'yes')")


def go_back(acknowledge: Acknowledge, directory: Path) -> None:
    home, key = unlocked(directory)
    backup = backups.every(home)[0]
    restoring.restore(home, key, backup)
    acknowledge("restored")


def appointments_held(directory: Path, acknowledged: list[Any]) -> int:
    """The book is the present or the restored one, with what was decided since; how many appointments it has."""
    home, keyring = parts(directory)
    book = vault.open_book(home, vault.unlock(home, keyring, None), NOON)
    held = int(book.value("SELECT count(*) FROM appointment"))
    assert held in ((EVENTS,) if acknowledged else (0, EVENTS))
    assert book.value("SELECT value FROM setting WHERE key = 'decided since'") == "yes"
    assert ledger.verify(book) == 6
    assert book.value("SELECT count(*) FROM token") == 2
    assert book.damaged_pages() == []
    book.close()
    assert not home.restored.exists()
    return held

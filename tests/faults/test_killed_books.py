"""SIGKILL while the book is migrated, copied and restored: it is what it was or what it was to become."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storage import backups, restoring, vault
from storage.book import ledger
from storage.database import open_reader, open_writer
from storage.migrator import Step, migrate, schema_of, steps_of
from tests.faults.killing import Killer, needs_fork
from tests.faults.practices import EVENTS, furnish, opened
from tests.faults.stores import ROWS, expect_whole, parts, prepare, unlocked

pytestmark = [needs_fork, pytest.mark.slow]
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


def test_a_migration_is_a_whole_number_of_steps(tmp_path: Path) -> None:
    prepare(tmp_path / "store")
    reached = set()
    known = len(steps_of("book"))
    for directory, _ in Killer(tmp_path / "store", bring_up_to_date).left_behind(32):
        home, key = unlocked(directory)
        book = open_writer(home.book, key)
        at = schema_of(book)
        columns = [row[1] for row in book.rows("PRAGMA table_info(setting)")]
        assert (
            columns
            == {
                0: ["key", "value"],
                1: ["key", "value", "length"],
                2: ["key", "value", "more", "length"],
                3: ["key", "value", "length"],
            }[at - known]
        )
        migrate(book, longer())
        expect_whole(book)
        assert book.value("SELECT count(*) FROM setting WHERE length = length(value)") == ROWS
        book.close()
        reached.add(at - known)
    assert {0, 3} <= reached


def copy_days(acknowledge: Acknowledge, directory: Path) -> None:
    home, key = unlocked(directory)
    book = vault.open_book(home, key, NOON)
    for day in range(1, 10):
        acknowledge(backups.take(home, book, key, NOON + timedelta(days=day)).number)
    book.close()


def test_every_copy_that_is_listed_is_whole(tmp_path: Path) -> None:
    prepare(tmp_path / "store")
    for directory, acknowledged in Killer(tmp_path / "store", copy_days).left_behind(24):
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


def go_back(acknowledge: Acknowledge, directory: Path) -> None:
    home, key = unlocked(directory)
    backup = backups.every(home)[0]
    restoring.restore(home, key, backup)
    acknowledge("restored")


def test_going_back_ends_in_one_of_two_books(tmp_path: Path) -> None:
    prepared = tmp_path / "store"
    furnish(prepared)
    with opened(prepared) as store:
        backups.take(store.home, store.book, store.key, NOON)
        store.book.run("DELETE FROM appointment")
        store.book.run("INSERT INTO setting VALUES ('decided since', 'yes')")
    found = set()
    for directory, acknowledged in Killer(prepared, go_back).left_behind(32):
        home, keyring = parts(directory)
        book = vault.open_book(home, vault.unlock(home, keyring, None), NOON)
        held = book.value("SELECT count(*) FROM appointment")
        assert held in ((EVENTS,) if acknowledged else (0, EVENTS))
        assert book.value("SELECT value FROM setting WHERE key = 'decided since'") == "yes"
        assert ledger.verify(book) == 6
        assert book.value("SELECT count(*) FROM token") == 2
        assert book.damaged_pages() == []
        book.close()
        assert not home.restored.exists()
        found.add(held)
    assert found == {0, EVENTS}

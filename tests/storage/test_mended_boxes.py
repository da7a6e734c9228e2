"""What a damaged box leaves: no key that opened it, and nothing that only looks sound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.cipher import Key
from storage.database import open_reader, open_writer
from tests.storage.book_store import Store, event, store

ONCE = event("once", "20261124T090000Z", "20261124T100000Z", summary="Once")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store(tmp_path / "store") as opened:
        yield opened


def test_a_box_that_is_made_anew_has_another_key(made: Store) -> None:
    """The old file may lie in somebody's copy: its key is gone with it."""
    calendar = made.kept()
    shelf = made.shelf()
    made.fill(shelf, calendar, [ONCE])
    shelf.close()
    path = made.home.boxes / f"{calendar.id}.db"
    old = made.book.value("SELECT key FROM box_key")
    path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
    shelf = made.shelf()
    made.fill(shelf, calendar, [ONCE])
    assert made.book.value("SELECT key FROM box_key") != old
    shelf.close()


def test_what_is_sealed_rightly_and_makes_no_sense_is_damage_too(made: Store) -> None:
    """Each page's code fits, but the pages do not fit each other: written so by a fault, or by whoever had the key."""
    calendar = made.kept()
    shelf = made.shelf()
    made.fill(shelf, calendar, [event(f"e{n}", "20261124T090000Z", "20261124T100000Z") for n in range(200)])
    shelf.close()
    path, key = made.home.boxes / f"{calendar.id}.db", Key(made.book.value("SELECT key FROM box_key"))
    writer = open_writer(path, key)
    writer.rows("PRAGMA writable_schema = ON")
    roots = [row[0] for row in writer.rows("SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND rootpage > 0")]
    writer.run("UPDATE sqlite_schema SET rootpage = ? WHERE rootpage = ?", (roots[0], roots[-1]))
    writer.close()
    reader = open_reader(path, key)
    assert reader.damaged_pages()
    reader.close()
    shelf = made.shelf()
    assert shelf.mend() == (calendar.id,)
    shelf.close()

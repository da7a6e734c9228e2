"""Every store that a released version left behind opens, is brought up to date, and still holds what it held."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from storage import vault
from storage.book import accounts, ledger, tokens
from storage.boxes.shelf import Shelf
from storage.home import Home
from storage.migrator import steps_of
from storage.schema import schema_of
from tests.faults.passes import SEEN_WEEKS, shown
from tests.faults.practices import EVENTS, Furnished
from tests.storage import released
from tests.storage.book_store import NOW

KEPT = sorted(path.name for path in released.STORES.iterdir())


@pytest.mark.parametrize("kind", released.KINDS)
def test_the_schema_is_the_one_that_is_written_down(kind: str, tmp_path: Path) -> None:
    writer = released.migrated(kind, tmp_path)
    assert released.schema(writer) == (released.SCHEMAS / f"{kind}.sql").read_text("utf-8"), (
        "a released migration was changed, or a new one is not written down: see tests/storage/released.py"
    )
    writer.close()


def test_there_is_a_store_of_the_newest_schema() -> None:
    assert released.name_of_store() in KEPT


@pytest.mark.parametrize("name", KEPT)
def test_a_store_of_a_released_version_opens_with_all_that_is_in_it(name: str, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    shutil.copytree(released.STORES / name, home.directory)
    key = released.key_of(home)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book, lambda: NOW)
    store = Furnished(home, key, book, shelf)
    assert schema_of(book) == len(steps_of("book"))
    assert [tokens.get(book, account.id, "tokens") for account in accounts.every(book)] == ["an invented token"] * 2
    assert ledger.verify(book) == 6
    assert book.value("SELECT count(*) FROM appointment WHERE note = 'pass 1'") == EVENTS
    store.fill_private(2)
    assert shown(store) == ["pass 2"] * (EVENTS * SEEN_WEEKS)
    assert book.damaged_pages() == []
    shelf.close()
    book.close()

"""A store to try things on: bare, or with a book, a shelf and a calendar that is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.boxes.shelf import Shelf, ShelfReader
from storage.home import Home
from storage.records.calendars import Calendar
from tests.storage.book_store import Store, store
from tests.storage.keyrings import MemoryKeyring


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "store")


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    with store(tmp_path / "store") as made:
        yield made


@pytest.fixture
def shelf(here: Store) -> Iterator[Shelf]:
    shelf = here.shelf()
    yield shelf
    shelf.close()


@pytest.fixture
def reader(here: Store) -> Iterator[ShelfReader]:
    reader = here.shelf_reader()
    yield reader
    reader.close()


@pytest.fixture
def calendar(here: Store) -> Calendar:
    return here.kept()

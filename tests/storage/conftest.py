"""A store to try things on: its home, a keyring in memory, and words that cost little to try."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.home import Home
from storage.wrapping import Cost
from tests.storage.keyrings import MemoryKeyring

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "store")


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()

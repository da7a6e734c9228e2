"""One running sample practice for each module."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.sandbox import Sandbox
from tests.servers.sandbox import running
from tests.wall.practice import Computer, computer


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(tmp_path_factory.mktemp("services"))


@pytest.fixture(scope="module")
def sandbox(services: Path) -> Iterator[Sandbox]:
    with running(services) as started:
        yield started


@pytest.fixture
def here(tmp_path: Path, sandbox: Sandbox) -> Iterator[Computer]:
    """A computer with nothing on it."""
    with computer(tmp_path / "here", sandbox) as made:
        yield made


@pytest.fixture
def there(tmp_path: Path, sandbox: Sandbox) -> Iterator[Computer]:
    """Another computer of the same person."""
    with computer(tmp_path / "there", sandbox) as made:
        yield made


@pytest.fixture
def nothing_decided_before(services: Path, sandbox: Sandbox) -> None:
    """Each test is about a person who decided nothing yet."""
    database = sqlite3.connect(services / "practice.db")
    with database:
        for table in ("version", "current", "value"):
            database.execute(f"DELETE FROM {table} WHERE kind = 'Consent'")
    database.close()

"""A sample practice for the stories of one module, with a fixed today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.sandbox.sandbox import Sandbox


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the sandbox keeps its data."""
    return tmp_path_factory.mktemp("services")


@pytest.fixture(scope="module")
def sandbox(services: Path) -> Iterator[Sandbox]:
    running = Sandbox(services, seed=7, today="2026-11-23", zone="Europe/Berlin")
    running.start()
    yield running
    running.stop()

"""One running sample practice for each module."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop.sandbox import Sandbox
from sync.http import Http
from tests.servers.sandbox import client, running


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("sandbox"))) as started:
        yield started


@pytest.fixture
async def desk(sandbox: Sandbox) -> AsyncIterator[Http]:
    """The front desk's client."""
    made = client(sandbox)
    yield made
    await made.aclose()

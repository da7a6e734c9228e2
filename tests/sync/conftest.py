"""What the tests of this room share: an authority to trust, retries that do not wait."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import stamina

from tests.servers.caldav import CalDavServer
from tests.servers.radicale import radicale
from tests.servers.tls import Authority
from tests.servers.xandikos import xandikos


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority.new()


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture(scope="session")
def radicale_server(authority: Authority) -> Iterator[CalDavServer]:
    with radicale(authority) as server:
        yield server


@pytest.fixture(scope="session")
def xandikos_server(authority: Authority) -> Iterator[CalDavServer]:
    with xandikos(authority) as server:
        yield server

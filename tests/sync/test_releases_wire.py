"""The list of versions as it comes over TLS: read only where it was found, and no further than a list is long."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import stamina

from sync import releases
from sync.errors import Malformed, Refused, SyncError
from tests.servers.tls import Authority, answer, wire
from tests.sync.http_harness import always
from tests.sync.release_lists import LIST
from tools.release import make_key, sign

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def once() -> Iterator[None]:
    """What fails is not tried again."""
    with stamina.set_testing(True, attempts=1):
        yield


@pytest.fixture
def keys(tmp_path: Path) -> tuple[bytes, bytes]:
    public = bytes.fromhex(make_key(tmp_path / "release.key"))
    return bytes.fromhex((tmp_path / "release.key").read_text("ascii")), public


async def fetched(authority: Authority, said: bytes, key: bytes) -> SyncError | str:
    async with wire(authority.server(), always(said)) as server:
        try:
            found = await releases.latest(f"{server.url}/list.json", key, "linux-x64", ca_pem=authority.ca_pem)
        except SyncError as error:
            return error
        assert "authorization" not in server.asked[0].headers and "cookie" not in server.asked[0].headers
        return found.version


async def test_what_is_no_list_is_not_read_as_one_even_if_it_is_signed(
    authority: Authority, keys: tuple[bytes, bytes]
) -> None:
    """A page of errors, or of a network, may hold what was a list once."""
    envelope = sign(keys[0], json.dumps(LIST).encode())
    assert await fetched(authority, answer(200, envelope), keys[1]) == "1.4.0"
    for status in (203, 206, 404, 410):
        error = await fetched(authority, answer(status, envelope), keys[1])
        assert isinstance(error, Refused) and error.status == status


async def test_a_list_longer_than_any_is_left(authority: Authority, keys: tuple[bytes, bytes]) -> None:
    envelope = sign(keys[0], json.dumps(LIST).encode()) + b" " * releases.MOST_BYTES
    error = await fetched(authority, answer(200, envelope), keys[1])
    assert isinstance(error, Malformed) and error.code == "too-large"


def test_an_envelope_is_base64_and_nothing_beside_it(keys: tuple[bytes, bytes]) -> None:
    outer = json.loads(sign(keys[0], json.dumps(LIST).encode()))
    for name in ("signed", "signature"):
        spoiled = {**outer, name: f"{outer[name][:8]}\n!{outer[name][8:]}"}
        assert base64.b64decode(spoiled[name]) == base64.b64decode(outer[name])
        with pytest.raises(Malformed):
            releases.opened(json.dumps(spoiled).encode(), keys[1], "linux-x64")

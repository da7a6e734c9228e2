"""The list of versions: only what the release key signed, never an old list again, the same request for everyone."""

from __future__ import annotations

import base64
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.release import VERSION, channel
from storage.records.releases import newer
from sync.errors import Malformed, SyncError, Untrusted
from sync.releases import judge, opened
from tests.sync.release_lists import LIST
from tools.release import make_key, sign


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    place = tmp_path_factory.mktemp("key") / "release.key"
    public = bytes.fromhex(make_key(place))
    assert place.stat().st_mode & 0o077 == 0
    return bytes.fromhex(place.read_text("ascii")), public


def test_a_signed_list_is_believed_and_read(keys: tuple[bytes, bytes]) -> None:
    release = opened(sign(keys[0], json.dumps(LIST).encode()), keys[1], "linux-x64")
    assert judge(release, "1.3.9", 7, 1_900_000_000) is release
    assert judge(release, "1.4.0", 7, 1_900_000_000) is None
    assert judge(release, "1.10.0", 7, 1_900_000_000) is None, "1.10 is later than 1.4"
    assert release.notes_in("de") == ("Ihre Woche druckt auf eine Seite.",)
    assert release.notes_in("ar") == ("Your week prints on one page.",)


def test_a_list_played_again_or_held_back_is_not_believed(keys: tuple[bytes, bytes]) -> None:
    release = opened(sign(keys[0], json.dumps(LIST).encode()), keys[1], "linux-x64")
    with pytest.raises(Untrusted, match="old-list"):
        judge(release, "1.0", 8, 1_900_000_000)
    with pytest.raises(Untrusted, match="expired-list"):
        judge(release, "1.0", 7, 2_000_000_000)


def test_another_key_or_one_flipped_bit_is_refused(keys: tuple[bytes, bytes], tmp_path: Path) -> None:
    envelope = sign(keys[0], json.dumps(LIST).encode())
    other = bytes.fromhex(make_key(tmp_path / "other.key"))
    with pytest.raises(Untrusted):
        opened(envelope, other, "linux-x64")
    outer = json.loads(envelope)
    signed = bytearray(base64.b64decode(outer["signed"]))
    signed[20] ^= 1
    outer["signed"] = base64.b64encode(bytes(signed)).decode()
    with pytest.raises(Untrusted):
        opened(json.dumps(outer).encode(), keys[1], "linux-x64")


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": "1.4-beta"},
        {"version": "1"},
        {"serial": -1},
        {"serial": True},
        {"notes": {"de": ["nur deutsch"]}},
        {"notes": {"en": ["a\u202eb"]}},
        {"packages": {}},
        {"packages": {"linux-x64": {"url": "http://plain.example/o", "sha256": "ab" * 32, "size": 1}}},
        {"packages": {"linux-x64": {"url": "https://plain.example/o", "sha256": "xy", "size": 1}}},
    ],
)
def test_even_a_signed_list_must_be_whole(keys: tuple[bytes, bytes], wrong: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        opened(sign(keys[0], json.dumps({**LIST, **wrong}).encode()), keys[1], "linux-x64")


@given(st.binary(max_size=300))
def test_any_bytes_end_in_one_of_our_errors(envelope: bytes) -> None:
    with pytest.raises(SyncError):
        opened(envelope, bytes(32), "linux-x64")


def test_versions_compare_as_numbers() -> None:
    assert newer("0.10.0", "0.9.9")
    assert not newer("1.0", "1.0")
    with pytest.raises(ValueError, match="invalid literal"):
        newer("1.x", "1.0")


def test_a_working_copy_has_no_channel_and_a_broken_one_is_none(tmp_path: Path) -> None:
    assert channel() is None
    place = tmp_path / "release.json"
    place.write_text(json.dumps({"manifest": "https://download.example/list.json", "key": "00" * 32}), "ascii")
    found = channel(place)
    assert found is not None
    assert len(found.key) == 32
    for broken in (
        '{"manifest": "http://x", "key": "' + "00" * 32 + '"}',
        '{"manifest": "https://x", "key": "00"}',
        "[",
    ):
        place.write_text(broken, "ascii")
        assert channel(place) is None


def test_the_version_stands_once() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION

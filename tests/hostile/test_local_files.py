"""Files on this computer that somebody else could have written or spoiled: each is its reader's own error, or sound."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop import crash_reports, leaving
from storage import vault
from storage.errors import StoreDamaged, StoreFromTheFuture, StoreUnwritable
from storage.home import Home
from storage.keys import read_header
from sync.client_settings import ClientSettings, SettingsUnreadable, kept_settings
from tests.faults.stores import FileKeyring, prepare
from tests.hostile.mutations import worse
from tests.hostile.rounds import READINGS, round_of

SPOILED = {
    "nothing": b"", "no text": b"\xff\xfe\x00", "deep": b"[" * 5000 + b"]" * 5000, "deep objects": b'{"a":' * 5000,
    "a word": b'"x"', "a number": b"5", "a list": b"[]", "an object": b"{}", "null": b"null", "nul": bytes(5000),
    "beyond numbers": b'{"version":1e999,"accounts":1e999,"erase":1e999,"farewell":1e999}',
    "not a number": b'{"version":NaN}', "many digits": b'{"version":' + b"9" * 5000 + b"}",
    "other kinds": b'{"version":[],"store":{},"made":[],"rotation":5,"retired":5,"farewell":5,"last_record":[]}',
}  # fmt: skip


@pytest.mark.parametrize("kind", SPOILED)
def test_a_spoiled_header_is_damage_and_nothing_is_made_anew(tmp_path: Path, kind: str) -> None:
    prepare(tmp_path / "store")
    home, keyring = Home(tmp_path / "store" / "home"), FileKeyring(tmp_path / "store" / "keyring")
    book, entries = home.book.read_bytes(), keyring.entries()
    home.keys.write_bytes(SPOILED[kind])
    with pytest.raises((StoreDamaged, StoreFromTheFuture)) as raised:
        vault.unlock(home, keyring, None)
    assert len(str(raised.value)) < 100
    assert home.keys.read_bytes() == SPOILED[kind]
    assert home.book.read_bytes() == book and keyring.entries() == entries


def test_any_header_is_read_or_damage(tmp_path: Path) -> None:
    prepare(tmp_path / "store")
    home = Home(tmp_path / "store" / "home")
    right = home.keys.read_bytes()
    path = tmp_path / "header"
    for number in range(READINGS):
        with round_of("header", number) as dice:
            path.write_bytes(worse(right, "application/json", dice))
            try:
                read_header(path)
            except (StoreDamaged, StoreFromTheFuture, StoreUnwritable) as error:
                told = str(error)
                assert len(told) < 100, told[:200]


@pytest.mark.parametrize("kind", SPOILED)
def test_other_notes_that_are_spoiled_stop_nothing(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    home = Home(tmp_path / "store")
    home.make()
    crash_reports.place(home).mkdir()
    (crash_reports.place(home) / "one.json").write_bytes(SPOILED[kind])
    (crash_reports.place(home) / "two.json").write_text(json.dumps({"kinds": ["x"]}))
    assert {"kinds": ["x"]} in crash_reports.kept(home)
    receipt = tmp_path / "receipt.json"
    receipt.write_bytes(SPOILED[kind])
    leaving.complete(str(receipt), None)  # type: ignore[arg-type]  # never looked at: the note can't be read
    assert receipt.read_bytes() == SPOILED[kind]
    assert kept_settings(SPOILED[kind].decode("utf-8", "replace")) == ((), {})
    monkeypatch.setenv("OPTIMANTRA_SETTINGS", str(receipt))
    if SPOILED[kind].strip(b"\0"):
        with pytest.raises(SettingsUnreadable) as raised:
            ClientSettings.google()
        assert len(str(raised.value)) < 40


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_a_settings_file_of_links_to_itself_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = tmp_path / "settings.toml"
    loop.symlink_to(loop)
    monkeypatch.setenv("OPTIMANTRA_SETTINGS", str(loop))
    with pytest.raises(SettingsUnreadable):
        ClientSettings.google()

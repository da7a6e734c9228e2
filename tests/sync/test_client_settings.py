"""Registrations come from arguments, the environment and one file, in that order, key by key."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.client_settings import ClientSettings, SettingsUnreadable


def test_arguments_outrank_the_environment_and_that_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "services.toml"
    file.write_text('[google]\nclient_id = "file"\nclient_secret = "kept"\ntoken_url = "https://t.example/token"\n')
    monkeypatch.setenv("OPTIMANTRA_SETTINGS", str(file))
    assert ClientSettings.google().client_id == "file"
    assert ClientSettings.google().token_url == "https://t.example/token"
    assert ClientSettings.google().authorize_url == "https://accounts.google.com/o/oauth2/v2/auth"
    monkeypatch.setenv("OPTIMANTRA_GOOGLE_CLIENT_ID", "environment")
    assert ClientSettings.google().client_id == "environment"
    found = ClientSettings.google("argument", api_base="https://api.example")
    assert (found.client_id, found.client_secret, found.api_base) == ("argument", "kept", "https://api.example")
    assert "kept" not in repr(found)
    assert ClientSettings.microsoft().client_id == ""
    assert ClientSettings.practice().client_id == "optimantra-desktop"
    assert ClientSettings.practice().token_url == "", "the practice's addresses are discovered"


@pytest.mark.parametrize("text", ["not toml", "google = 3", "[google]\nclient_id = 3\n"])
def test_a_file_that_can_not_be_read_is_said(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "services.toml"
    file.write_text(text)
    monkeypatch.setenv("OPTIMANTRA_SETTINGS", str(file))
    with pytest.raises(SettingsUnreadable):
        ClientSettings.practice()


def test_a_file_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPTIMANTRA_SETTINGS", str(tmp_path / "none.toml"))
    with pytest.raises(SettingsUnreadable):
        ClientSettings.practice()

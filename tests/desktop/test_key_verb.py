"""The ways to the store's key by the command line alone: made, renewed, closed, and never the last one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.exits import OK
from storage import vault
from storage.home import Home
from storage.keyring import ProcessKeyring
from tests.storage.keyrings import CHEAP

Run = Callable[..., tuple[int, str]]
WORDS = "an invented passphrase"
LAST_WAY = 21


@pytest.fixture
def store(profile: Path) -> Home:
    """A store that only a passphrase opens: there is no keyring here."""
    home = Home(profile)
    vault.create(home, ProcessKeyring(("false",)), WORDS.encode(), CHEAP).forget()
    return home


@pytest.fixture
def optimantra(tmp_path: Path, store: Home, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str, words: str = WORDS) -> tuple[int, str]:
        secret = tmp_path / "passphrase"
        secret.write_text(words, encoding="utf-8")
        monkeypatch.setenv("OPTIMANTRA_PASSPHRASE_FILE", str(secret))
        capsys.readouterr()
        code = cli.run(["key", *arguments])
        return code, capsys.readouterr().out

    return run


def ways(optimantra: Run, words: str = WORDS) -> Any:
    code, told = optimantra("ways", "--json", words=words)
    assert code == OK
    return json.loads(told)


def test_the_last_way_is_never_closed(optimantra: Run) -> None:
    code, _ = optimantra("remove", "passphrase")
    assert code == LAST_WAY
    assert ways(optimantra) == {"keyring": None, "passphrase": True, "recovery_code": False}


def test_a_recovery_code_takes_the_place_of_a_passphrase_and_gives_it_back(optimantra: Run, tmp_path: Path) -> None:
    code, told = optimantra("recovery-code")
    recovery = told.strip()
    assert (code, ways(optimantra)["recovery_code"]) == (OK, True)
    assert optimantra("remove", "passphrase")[0] == OK
    assert optimantra("rotate")[0] != OK, "the old words open nothing any more"
    fresh = tmp_path / "fresh"
    fresh.write_text("other invented words", encoding="utf-8")
    assert optimantra("passphrase", "--new-passphrase-file", str(fresh), words=recovery)[0] == OK
    assert optimantra("remove", "recovery-code", words="other invented words")[0] == OK
    assert ways(optimantra, "other invented words") == {"keyring": None, "passphrase": True, "recovery_code": False}


def test_an_empty_passphrase_changes_nothing(optimantra: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("", encoding="utf-8")
    code, _ = optimantra("passphrase", "--new-passphrase-file", str(tmp_path / "empty"))
    assert code != OK
    assert optimantra("recovery-code")[0] == OK, "the old one still opens it"

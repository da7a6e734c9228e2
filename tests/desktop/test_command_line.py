"""The command line itself: odd words are answered, odd terminals can show every answer, and nothing else is said."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from desktop import cli
from desktop.exits import BAD_INPUT, NOT_FOUND, OK, SIGN_IN_FAILED, UNWRITABLE, USAGE
from storage.home import Home
from tests.storage.keyrings import CHEAP, MemoryKeyring

PASSPHRASE = b"three plain words"


@pytest.fixture
def home(profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An empty store that a passphrase opens."""
    from storage import vault

    file = tmp_path / "passphrase"
    file.write_bytes(PASSPHRASE)
    monkeypatch.setenv("OPTIMANTRA_PASSPHRASE_FILE", str(file))
    home = Home(profile)
    vault.open_book(home, vault.create(home, MemoryKeyring(), PASSPHRASE, CHEAP)).close()
    return home


def run_narrowly(monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str]:
    """A command at a terminal whose letters are those of Western Europe: its exit code, and what it printed."""
    written = io.BytesIO()
    terminal = io.TextIOWrapper(written, "latin-1", write_through=True)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", terminal)
        try:
            code = cli.run(words)
        except SystemExit as ended:
            code = int(ended.code or OK)
    return code, written.getvalue().decode("latin-1")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
@pytest.mark.parametrize("verb", [["agenda"], ["free"], ["export", "never-written.ics"]])
def test_a_day_at_the_end_of_time_is_refused(verb: list[str], day: str, capsys: pytest.CaptureFixture[str]) -> None:
    for end in ("--from", "--to"):
        assert cli.run([*verb, end, day, "--json"]) == BAD_INPUT
        assert json.loads(capsys.readouterr().out)["error"] in {"bad-date", "bad-range"}


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("day", ["0002-01-01", "1900-01-01", "2100-12-31", "9998-12-31"])
def test_far_days_that_can_be_told_are(day: str, zone: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["agenda", "--from", day, "--to", day, "--tz", zone, "--json"]) == OK
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.usefixtures("home")
def test_a_limit_beyond_every_number_is_just_a_large_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["search", "any", "--limit", "9" * 30, "--json"]) == OK
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("name", ["Ivančuk", "אב 😀"])
def test_letters_that_a_terminal_lacks_end_no_command(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code, told = run_narrowly(monkeypatch, "accounts", "remove", name, "--json")
    assert code == NOT_FOUND
    assert repr(name)[1:-1] in json.loads(told)["message"]
    assert run_narrowly(monkeypatch, "documents", "show", "agreement", name)[0] == USAGE


@pytest.mark.usefixtures("home")
def test_bytes_that_are_no_text_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    code, told = run_narrowly(monkeypatch, "accounts", "remove", "a-\udcff", "--json")
    assert (code, json.loads(told)["error"]) == (BAD_INPUT, "not-text")


def test_help_is_shown_by_any_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    code, told = run_narrowly(monkeypatch, "accounts", "add", "--help")
    assert code == OK
    assert "caldav" in told


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("evil evil", "https://calendar.example.org"),
        ("http://dav.example/", "https://"),
        ("https://mara:secret@dav.example/", "Leave user name"),
    ],
)
def test_an_address_that_is_none_is_said_to_be_none(
    address: str, says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("password\n"))
    words = ["accounts", "add", "caldav", "--url", address, "--user", "mara", "--password-stdin", "--json"]
    assert cli.run(words) == SIGN_IN_FAILED
    said = json.loads(capsys.readouterr().out)["message"]
    assert says in said
    assert "--ca-file" not in said
    assert "secret" not in said


@pytest.mark.usefixtures("home")
def test_that_it_was_tried_again_is_nobodys_matter(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    words = ["accounts", "add", "practice", "--base", "https://127.0.0.1:9/fhir", "--client-id", "c", "--no-browser"]
    assert cli.run(words) == SIGN_IN_FAILED
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert caplog.records == []


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device that never ends is a thing of POSIX")
def test_a_passphrase_file_that_never_ends_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["calendars", "--passphrase-file", "/dev/zero", "--json"]) == BAD_INPUT
    assert json.loads(capsys.readouterr().out)["error"] == "passphrase-file"


def test_a_sandbox_that_has_no_place_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert cli.run(["sandbox", "serve", "--directory", str(tmp_path / "file" / "x"), "--json"]) == UNWRITABLE
    assert json.loads(capsys.readouterr().out)["error"] == "unwritable"

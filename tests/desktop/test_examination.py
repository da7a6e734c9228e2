"""What `doctor` finds: what is well says so too, and what is not says what to do."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import cli
from desktop.exits import BAD_INPUT, OK, SOME_SOURCES_FAILED
from storage import vault
from storage.book import accounts, sources, tokens
from storage.home import Home
from storage.records.accounts import Account, Health, ProviderName, SourceState
from storage.records.consents import Purpose
from storage.records.ids import AccountId
from tests.storage.book_store import NOW, Store, event
from tests.storage.keyrings import CHEAP, MemoryKeyring

PASSPHRASE = b"three plain words"
LONG_AGO = NOW - 365 * 86_400
FAR = NOW + 50 * 365 * 86_400


@pytest.fixture
def made(profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store that a passphrase opens, open for writing."""
    file = tmp_path / "passphrase"
    file.write_bytes(PASSPHRASE)
    monkeypatch.setenv("OPTIMANTRA_PASSPHRASE_FILE", str(file))
    home = Home(profile)
    key = vault.create(home, MemoryKeyring(), PASSPHRASE, CHEAP)
    here = Store(home, key, vault.open_book(home, key))
    yield here
    here.close()


@pytest.fixture
def filled(made: Store, tmp_path: Path) -> Store:
    """With a file's calendar in it, kept and read once."""
    calendar = made.calendar("Choir")
    account = Account(AccountId("a-file"), ProviderName.ICS, "file:", "x", "Choir")
    with made.book.transaction():
        made.book.run("DELETE FROM account WHERE id <> ?", (calendar.account,))
        made.book.run(
            "UPDATE account SET provider = 'ics', base = ?, label = ? WHERE id = ?",
            (account.base, account.label, calendar.account),
        )
        tokens.put(made.book, calendar.account, "address", (tmp_path / "choir.ics").as_uri())
    made.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    shelf = made.shelf()
    made.fill(shelf, calendar, [event("one", "20261123T180000Z", "20261123T200000Z")], full=True)
    shelf.close()
    sources.note(made.book, SourceState(calendar.id, Health.WELL, LONG_AGO, LONG_AGO))
    return made


def examined(capsys: pytest.CaptureFixture[str], code: int = OK) -> dict[str, tuple[bool, str, str | None]]:
    """What `doctor --json` says of each part."""
    assert cli.run(["doctor", "--json"]) == code
    return {one["check"]: (one["ok"], one["says"], one["do"]) for one in json.loads(capsys.readouterr().out)}


@pytest.mark.usefixtures("filled")
def test_what_is_well_is_named_part_by_part(capsys: pytest.CaptureFixture[str]) -> None:
    told = examined(capsys)
    assert {"keyring", "tls", "store", "consent ledger", "ics Choir", "clock", "calendars"} == set(told)
    assert all(well for well, _, _ in told.values())
    assert told["ics Choir"][1] == "a file on this computer."
    assert told["calendars"][1].startswith("1 known")


@pytest.mark.parametrize("harm", ["gone", "junk", "one byte"])
def test_a_calendars_file_that_is_gone_or_damaged_is_said(
    filled: Store, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (box,) = filled.home.boxes.glob("*.db")
    body = bytearray(box.read_bytes())
    match harm:
        case "gone":
            box.unlink()
        case "junk":
            box.write_bytes(os.urandom(len(body)))
        case _:
            body[-100] ^= 1
            box.write_bytes(body)
    told = examined(capsys, SOME_SOURCES_FAILED)
    well, says, do = told[f"calendar {box.stem}"]
    assert not well
    assert "gone or damaged" in says
    assert do == "Sync: optimantra sync"
    assert "calendars" not in told


def test_a_clock_that_went_back_is_noticed_without_a_network(filled: Store, capsys: pytest.CaptureFixture[str]) -> None:
    box = next(filled.home.boxes.glob("*.db")).stem
    filled.book.run("UPDATE source_state SET last_attempt = ? WHERE calendar = ?", (FAR, box))
    well, says, do = examined(capsys, SOME_SOURCES_FAILED)["clock"]
    assert (well, do) == (False, "Set this computer's clock.")
    assert "before the last sync" in says


def test_a_service_that_is_not_reached_says_so_beside_the_others(
    filled: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    accounts.add(
        filled.book, Account(AccountId("a-1"), ProviderName.CALDAV, "https://127.0.0.1:9/", "mara", "mara @ nowhere")
    )
    told = examined(capsys, SOME_SOURCES_FAILED)
    assert told["caldav mara @ nowhere"] == (False, "Offline: no-connection", "Check the network, then try again.")
    assert told["ics Choir"][0]
    assert told["clock"][0]


@pytest.mark.usefixtures("filled")
def test_the_bundle_goes_into_a_new_file_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bundle.json"
    assert cli.run(["doctor", "--bundle", str(file), "--json"]) == OK
    assert json.loads(capsys.readouterr().out)["file"] == str(file)
    held = file.read_text("utf-8")
    assert json.loads(held)["store"]["counts"]["calendars"] == 1
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all,", "utf-8")
    assert cli.run(["doctor", "--bundle", str(letter), "--json"]) == BAD_INPUT
    assert letter.read_text("utf-8") == "Dear all,"
    assert not (tmp_path / "folder").exists()
    assert cli.run(["doctor", "--bundle", str(tmp_path / "folder" / "b.json"), "--json"]) != OK
    assert not (tmp_path / "folder").exists()

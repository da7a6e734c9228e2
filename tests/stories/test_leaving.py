"""Leaving: what is taken along is whole, what was withdrawn is told there, and nothing stays behind, killed or not."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import icalendar
import pytest

from desktop import passes, session
from desktop.notices import notice
from desktop.sandbox.sandbox import Sandbox
from storage.book import accounts
from storage.home import Home
from storage.records.consents import Purpose
from sync import joining
from tests.stories.desk import PASSPHRASE, Desk
from tests.stories.outside_client import found_at

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def _furnished(sandbox: Sandbox, folder: Path) -> tuple[Desk, list[dict[str, Any]]]:
    desk = Desk.fresh(folder)
    desk.add_caldav(sandbox)
    desk.add_practice(sandbox)
    desk.consent_to_all_at_once()
    desk.ask("sync")
    return desk, desk.agenda("2026-10-01", "2026-12-31")


def _whole(taken: Path, shown: list[dict[str, Any]]) -> None:
    """What lies there can be read by others, and nothing that was shown is missing."""
    calendar = icalendar.Calendar.from_ical((taken / "schedule.ics").read_bytes())
    written = {str(one["SUMMARY"]) for one in calendar.walk("VEVENT")}
    assert len(calendar.walk("VEVENT")) >= len(shown)
    assert len(written) > 10
    for path in (taken / "calendars").iterdir():
        assert icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
    (practice,) = json.loads((taken / "practice.json").read_text())
    assert {one["resourceType"] for one in practice["appointments"]} == {"Appointment", "Slot"}
    assert len(practice["appointments"]) > 50
    plain = "".join(path.read_text() for path in taken.rglob("*") if path.is_file())
    assert "access_token" not in plain
    assert "refresh" not in json.loads((taken / "accounts.json").read_text())[0]


def test_leaving_takes_everything_along_tells_the_service_and_leaves_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    desk, shown = _furnished(sandbox, tmp_path / "one")
    dav = next(one["id"] for one in desk.ask("accounts", "list") if one["provider"] == "caldav")
    desk.ask("consent", "give", f"{dav}:write")
    desk.ask("sync")
    told = desk.ask("leave")
    assert told["changed"] is False
    assert len(told["accounts"]) == 2
    assert desk.agenda("2026-10-01", "2026-12-31") == shown, "telling what would happen changes nothing"

    taken = tmp_path / "taken"
    done = desk.ask("leave", "--export", str(taken), "--yes")
    assert done["owed"] == []
    assert done["files"] >= 3
    assert not desk.profile.exists()
    _whole(taken, shown)
    receipt = json.loads((taken / "leaving-receipt.json").read_text())
    assert receipt["erased"]["files"] == done["files"]
    assert {one["revoked"] for one in receipt["farewell"]["accounts"].values()} == {True}
    assert {one["provider"]: one["recalled"] for one in receipt["farewell"]["accounts"].values()} == {
        "caldav": True, "practice": False,
    }  # fmt: skip
    records = [json.loads(line) for line in (taken / "consents.jsonl").read_text().splitlines()]
    chain = [one for one in records if "sequence" in one]
    assert chain[-1]["hash"] == receipt["last_record"]
    states = [json.loads(one["body"])["event"]["event_state"] for one in chain]
    assert states.count("given") == states.count("withdrawn")

    # Everything that was decided is known there, the withdrawals too.
    handed = {one["identifier"][0]["value"] for one in found_at(sandbox, "Consent?_count=200")}
    assert {f"{json.loads(one['body'])['record_id']}:{one['hash']}" for one in chain} <= handed
    assert desk.run("agenda").code == 0
    assert not desk.profile.exists() or not any(desk.profile.iterdir())


def test_without_a_network_nothing_is_erased_unless_that_is_wanted(sandbox: Sandbox, tmp_path: Path) -> None:
    desk, shown = _furnished(sandbox, tmp_path / "one")
    taken = tmp_path / "taken"
    sandbox.stop()
    try:
        said = desk.run("leave", "--export", str(taken), "--yes", "--json")
        assert said.code == 3
        assert said.json["error"] == "still-owed"
        assert desk.profile.exists()
        _whole(taken, shown)
        (taken / "schedule.ics").write_text("of another day")
        done = desk.ask("leave", "--export", str(taken), "--anyway", "--yes")
    finally:
        sandbox.start()
    assert {one["what"] for one in done["owed"]} >= {"permission"}
    assert not desk.profile.exists()
    _whole(taken, shown)
    assert json.loads((taken / "leaving-receipt.json").read_text())["farewell"]["owed"]


def test_a_leaving_that_is_killed_goes_on_where_it_was(sandbox: Sandbox, tmp_path: Path) -> None:
    desk, shown = _furnished(sandbox, tmp_path / "one")
    taken = tmp_path / "taken"
    desk.kill(5, random.Random(3), ("leave", "--export", str(taken), "--yes"))
    said = desk.run("leave", "--export", str(taken), "--yes", "--json")
    assert said.code in (0, 5), said.err  # 5: the last killed one had come as far as erasing, and the start finished it
    assert not desk.profile.exists()
    _whole(taken, shown)
    assert json.loads((taken / "leaving-receipt.json").read_text())["erased"] is not None


def test_a_leaving_that_ended_when_everything_was_withdrawn_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path / "one")
    desk.add_practice(sandbox)
    desk.consent_to_all_at_once()
    with session.writing(Home(desk.profile), PASSPHRASE.encode()) as opened:
        (account,) = accounts.every(opened.book)
        made = joining.withdraw_everything(opened.book, account.id, notice, passes.now(), sparing=(Purpose.AGREEMENT,))
        assert made
    done = desk.ask("leave", "--export", str(tmp_path / "taken"), "--yes")
    assert done["owed"] == []
    assert not desk.profile.exists()


def test_a_store_whose_key_is_lost_can_be_erased_all_the_same(tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path / "one")
    with session.writing(Home(desk.profile), PASSPHRASE.encode()):
        pass
    desk.passphrase_file.write_text("another one by mistake")
    said = desk.run("leave", "--no-export", "--yes", "--json")
    assert said.code == 14
    assert (desk.profile / "book.db").exists(), "a wrong passphrase erases nothing by itself"
    done = desk.ask("leave", "--no-export", "--anyway", "--yes")
    assert done["receipt"] is None
    assert not desk.profile.exists()

"""The story, undo and the inbox on the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from desktop import cli, passes
from storage import vault
from storage.book import appointments, calendars, conflicts, ledger, outbox
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.desktop.conftest import Ask
from tests.desktop.practice_store import PASSPHRASE, VISIT
from tests.storage.book_store import WORDS, event
from tests.storage.keyrings import MemoryKeyring


@contextmanager
def book_of(home: Home) -> Iterator[tuple[Writer, Calendar]]:
    book = vault.open_book(home, vault.unlock(home, MemoryKeyring(), PASSPHRASE))
    try:
        yield book, next(one for one in calendars.every(book) if one.name == "Practice")
    finally:
        book.close()


def pull(home: Home, *items: RemoteAppointment) -> None:
    with book_of(home) as (book, practice):
        intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
        intake.add(Page(items))
        intake.commit(Cursor("d"))


def meet(home: Home) -> str:
    with book_of(home) as (book, practice):
        times = {"start": VISIT.start + 600, "end": VISIT.end + 600}
        made = outbox.change(book, practice.id, VISIT.remote_id, {**times, "note": "mine"}, passes.now())
        outbox.sending(book, made.id)
        theirs = replace(VISIT, version="2", start=VISIT.start + 7200, end=VISIT.end + 7200, note="theirs")
        return conflicts.meet(book, made.id, theirs, passes.now()).id


def test_the_story_is_told_and_a_run_is_undone(practice_home: Home, ask: Ask) -> None:
    assert ask("story") == []
    pull(practice_home, replace(VISIT, version="2", start=VISIT.start + 3600, end=VISIT.end + 3600))
    (told,) = ask("story", "--tz", "Europe/Berlin")
    assert (told["name"], told["by"], told["counts"]) == ("Practice", "front desk", {"moved": 1})
    (change,) = told["changes"]
    assert (change["happened"], change["before"]["start"]) == ("moved", "2026-11-23T09:00:00+01:00")
    assert change["after"]["start"] == "2026-11-23T10:00:00+01:00"

    preview = ask("undo", told["run"], "--preview")
    assert (preview["plan"][0]["action"], preview["sends"]) == ("change", [])
    assert ask("outbox", "list") == []
    undone = ask("undo", told["run"])
    assert [one["id"] for one in undone["sends"]] == [one["id"] for one in ask("outbox", "list")]
    again = ask("undo", told["run"])
    assert (again["plan"][0]["why"], again["plan"][0]["stays"], again["sends"]) == ("waits", ["start", "end"], [])
    for nothing in ("99", "soon", "9" * 30):
        assert ask("undo", nothing, code=5)["error"] == "no-run"
    assert ask("story", "--days", "91", code=4)["error"] == "bad-days"


def test_a_borrowed_calendar_tells_titles_and_has_no_run_to_undo(
    practice_home: Home,
    ask: Ask,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with book_of(practice_home) as (book, _):
        from storage.book import accounts

        accounts.add(book, Account(AccountId("a-2"), ProviderName.CALDAV, "https://d.example/", "m", "m"))
        (calendar,) = calendars.relist(book, AccountId("a-2"), [RemoteCalendar(RemoteId("/h/"), "Home")])
        for purpose in (Purpose.SHOW, Purpose.KEEP):
            ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], passes.now())
        shelf = Shelf(practice_home, book)
        for uid, day in (("a", "24"), ("b", "25")):
            grants = ledger.read_grant(book, calendar.id), ledger.keep_grant(book, calendar.id)
            intake = shelf.intake(*grants, calendar)
            intake.add(Page((event(uid, f"202611{day}T090000Z", f"202611{day}T100000Z"),), cursor=Cursor(uid)))
            intake.commit(Cursor(uid))
        shelf.close()
    (told,) = ask("story", "--tz", "UTC")
    assert (told["name"], told["run"], told["counts"]) == ("Home", None, {"added": 1})
    assert told["changes"][0]["after"] == {
        "title": "Dentist", "start": "2026-11-25T09:00:00+00:00", "end": "2026-11-25T10:00:00+00:00",
        "location": None, "status": "confirmed",
    }  # fmt: skip
    assert cli.run(["story", "--tz", "UTC"]) == 0
    assert "added Dentist: 2026-11-25T09:00:00+00:00" in capsys.readouterr().out
    ask("consent", "withdraw", f"{calendar.id}:show")
    assert ask("story") == []


def test_a_conflict_is_decided_by_field_told_and_taken_back(
    practice_home: Home,
    ask: Ask,
    capsys: pytest.CaptureFixture[str],
) -> None:
    conflict = meet(practice_home)
    (listed,) = ask("conflicts", "list")
    assert set(listed["fields"]) == {"start", "end", "note"}
    assert ask("conflicts", "keep", "fields", conflict, code=4)["error"] == "no-fields"
    assert ask("conflicts", "keep", "mine", conflict, "--mine", "note", code=4)["error"] == "no-fields"
    assert ask("conflicts", "keep", "fields", conflict, "--mine", "location", code=4)["error"] == "bad-fields"
    kept = ask("conflicts", "keep", "fields", conflict, "--mine", "note")
    assert kept["sends"]["intent"] == {"note": "mine"}
    told = next(one for one in ask("story") if "decided" in one)
    assert (told["decided"], told["fields_from_you"], told["theirs"]["note"]) == ("fields", ["note"], "theirs")
    assert cli.run(["story"]) == 0
    assert f"two edits met, decided by field ({conflict})" in capsys.readouterr().out
    assert ask("conflicts", "reopen", conflict)["id"] == conflict
    assert [one["id"] for one in ask("conflicts", "list")] == [conflict]
    assert ask("outbox", "list")[0]["state"] == "conflict"


@pytest.mark.parametrize("words", [("story",), ("undo", "1"), ("undo", "1", "--preview")])
def test_in_words(practice_home: Home, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    pull(practice_home, replace(VISIT, version="2", status=Status.CANCELLED, note="No show fee waived"))
    assert cli.run([*words]) == 0
    said = capsys.readouterr().out
    assert ("cancelled" in said) if words == ("story",) else ("booked" in said)
    assert "Traceback" not in said

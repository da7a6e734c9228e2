"""Free time and named views on the command line, over a real store."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from storage import named_views, vault, working_time
from storage.book import accounts, appointments, calendars, ledger, settings
from storage.filters import Choice, Filter
from storage.home import Home
from storage.named_views import NamedView
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import CHEAP, MemoryKeyring

PASSPHRASE = b"three plain words"
MONDAY = int(datetime(2090, 1, 2, tzinfo=UTC).timestamp())
DAY = ("--from", "2090-01-02", "--to", "2090-01-02", "--tz", "UTC")


def visit(number: int, start: int, end: int, place: str) -> RemoteAppointment:
    return RemoteAppointment(
        RemoteId(f"Appointment/{number}"), "1", "", MONDAY + start * 3600, MONDAY + end * 3600, Status.BOOKED, None,
        "Follow-up", place, "", "{}",
    )  # fmt: skip


@pytest.fixture
def ask(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Any]:
    """Runs a command with --json on a store with two visits and a named view."""
    file = tmp_path / "passphrase"
    file.write_bytes(PASSPHRASE)
    monkeypatch.setenv("OPTIMANTRA_PASSPHRASE_FILE", str(file))
    home = Home(profile)
    book = vault.open_book(home, vault.create(home, MemoryKeyring(), PASSPHRASE, CHEAP))
    account = AccountId("a-1")
    accounts.add(book, Account(account, ProviderName.PRACTICE, "https://p.example/fhir", "Practitioner/1", "M"))
    (calendar,) = calendars.relist(book, account, [RemoteCalendar(RemoteId("Practitioner/1"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    intake = appointments.intake(book, ledger.keep_grant(book, calendar.id), calendar)
    intake.add(Page((visit(1, 9, 11, "Orchard Row"), visit(2, 12, 16, "Harbour Street"))))
    intake.commit(Cursor("c"))
    harbour = Filter(place=Choice(frozenset({"Harbour Street"}), only=True))
    settings.put(book, named_views.SETTING, named_views.dumps([NamedView("Harbour days", harbour)]))
    settings.put(book, working_time.SETTING, working_time.dumps((8 * 60, 17 * 60), frozenset({1})))
    book.close()

    def run(*words: str, code: int = 0) -> Any:
        assert cli.run([*words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


def spans(found: list[dict[str, Any]]) -> list[tuple[str, str, int]]:
    return [(one["start"][11:16], one["end"][11:16], one["minutes"]) for one in found]


def test_free_time_lies_between_visits_in_the_hours_that_were_set(ask: Callable[..., Any]) -> None:
    assert spans(ask("free", "--minutes", "50", *DAY)) == [
        ("08:00", "09:00", 60),
        ("11:00", "12:00", 60),
        ("16:00", "17:00", 60),
    ]
    assert spans(ask("free", "--minutes", "90", "--hours", "7:30-18", *DAY)) == [
        ("07:30", "09:00", 90),
        ("16:00", "18:00", 120),
    ]
    assert spans(ask("free", "--minutes", "50", "--buffer", "10", "--part", "morning", *DAY)) == [
        ("08:00", "08:50", 50),
    ]


@pytest.mark.parametrize(
    "words",
    [
        ("--minutes", "0"),
        ("--minutes", "5000"),
        ("--buffer", "-1"),
        ("--hours", "18-8"),
        ("--hours", "early"),
        ("--from", "2090-01-02", "--to", "2090-01-01"),
        ("--from", "2090-01-02", "--to", "2098-01-01"),
        ("--tz", "Nowhere/At_all"),
    ],
)
def test_what_makes_no_sense_is_refused(ask: Callable[..., Any], words: tuple[str, ...]) -> None:
    assert ask("free", *words, code=4)["error"].startswith("bad-")


def test_a_named_view_shows_what_its_filter_shows(ask: Callable[..., Any]) -> None:
    assert [one["location"] for one in ask("agenda", *DAY)] == ["Orchard Row", "Harbour Street"]
    assert [one["location"] for one in ask("agenda", "--view", "harbour DAYS", *DAY)] == ["Harbour Street"]
    refused = ask("agenda", "--view", "Nowhere", *DAY, code=5)
    assert refused["error"] == "no-view"
    assert "Harbour days" in refused["message"]


@pytest.mark.parametrize("text", ["", "8-18", "480-480 1", "600-500 12", "0-2000 1", "480-1080 08", "a-b 1"])
def test_working_hours_that_make_no_sense_count_as_none(text: str) -> None:
    assert working_time.loads(text) is None


def test_working_hours_come_back() -> None:
    assert working_time.loads(working_time.dumps((510, 1020), frozenset({2, 4}))) == {2: (510, 1020), 4: (510, 1020)}
    assert working_time.loads(working_time.dumps((510, 1020), frozenset())) == {}

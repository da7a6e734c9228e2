"""Appointments, outbox and conflicts on the command line, offline: what is done, what is refused, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop import cli, session
from storage import vault
from storage.book import appointments, calendars, conflicts, ledger, outbox
from storage.home import Home
from storage.records.appointments import RemoteAppointment
from storage.records.changes import Cursor, Page
from storage.records.events import Status
from storage.records.ids import RemoteId
from tests.desktop.conftest import Ask
from tests.desktop.practice_store import PASSPHRASE, VISIT
from tests.storage.book_store import NOW
from tests.storage.keyrings import MemoryKeyring


def test_added_moved_changed_and_cancelled(ask: Ask) -> None:
    made = ask("appointments", "add", "--start", "2026-11-28T10:00+01:00", "--minutes", "45", "--patient", "björn",
               "--type", "Initial", "--note", "Interpreter")  # fmt: skip
    assert made["appointment"].startswith("new-") and made["state"] == "waiting"
    shown = ask("appointments", "show", made["appointment"], "--tz", "Europe/Berlin")
    assert (shown["start"], shown["end"]) == ("2026-11-28T10:00:00+01:00", "2026-11-28T10:45:00+01:00")
    assert (shown["patient"], shown["note"], shown["pending"]) == ("Björn Abendrath", "Interpreter", True)
    ask("appointments", "move", made["appointment"], "--start", "2026-11-28T12:00", "--tz", "Europe/Berlin")
    ask("appointments", "change", made["appointment"], "--note", "")
    shown = ask("appointments", "show", made["appointment"], "--tz", "Europe/Berlin")
    assert (shown["start"], shown["end"], shown["note"]) == (
        "2026-11-28T12:00:00+01:00",
        "2026-11-28T12:45:00+01:00",
        None,
    )
    ask("appointments", "cancel", made["appointment"])
    assert ask("appointments", "show", made["appointment"])["status"] == "cancelled"
    assert [entry["action"] for entry in ask("outbox", "list")] == ["create", "change", "change", "cancel"]


def test_an_appointment_is_found_by_the_change_that_made_it_and_by_the_id_it_had(ask: Ask, practice_home: Home) -> None:
    made = ask("appointments", "add", "--start", "2026-11-24T10:00", "--minutes", "30", "--tz", "UTC")
    assert made["id"] != made["appointment"]
    assert ask("appointments", "show", made["id"])["id"] == made["appointment"]
    ask("appointments", "move", made["id"], "--start", "2026-11-24T11:00", "--tz", "UTC")
    assert ask("appointments", "show", made["id"], "--tz", "UTC")["start"].startswith("2026-11-24T11:00")

    # the practice takes it, and gives it an id of its own
    with session.writing(practice_home, PASSPHRASE) as opened:
        for name, hour in zip([one.id for one in outbox.every(opened.book)], (10, 11), strict=True):
            start = int(datetime(2026, 11, 24, hour, tzinfo=UTC).timestamp())
            answer = replace(VISIT, remote_id=RemoteId("Appointment/7"), start=start, end=start + 1800, patient=None)
            outbox.sending(opened.book, name)
            outbox.done(opened.book, name, answer, NOW)
        assert outbox.every(opened.book) == ()
    for name in (made["id"], made["appointment"], "Appointment/7"):
        assert ask("appointments", "show", name)["id"] == "Appointment/7"
    cancelled = ask("appointments", "cancel", made["appointment"])
    assert cancelled["appointment"] == "Appointment/7"
    ask("appointments", "show", "new-0000", code=5)


def test_blocked_time_has_no_patient(ask: Ask) -> None:
    when = ("appointments", "add", "--start", "2026-11-28T10:00", "--minutes", "60", "--block")
    assert ask(*when, "--note", "Dentist")["intent"]["status"] == "blocked"
    assert ask(*when, "--patient", "Patient/1", code=4)["error"] == "blocked-time"


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("--start", "2026-03-29T02:30", "--minutes", "30", "--tz", "Europe/Berlin"), 4, "no-such-time"),
        (("--start", "2026-11-28", "--minutes", "30"), 4, "bad-time"),
        (("--start", "soon", "--minutes", "30"), 4, "bad-time"),
        (("--start", "2026-11-28T10:00", "--minutes", "0"), 4, "bad-length"),
        (("--start", "2026-11-28T10:00", "--minutes", "-5"), 4, "bad-length"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--tz", "Mars/Base"), 4, "bad-zone"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--patient", "Abendrath"), 4, "several-patients"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--patient", "Nobody"), 5, "no-patient"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--patient", "Patient/3"), 4, "patient-inactive"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--note", "x" * 5000), 4, "too-long"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--note", "a\x07b"), 4, "control-characters"),
        (("--start", "2026-11-28T10:00", "--minutes", "5", "--type", "a\u202eb"), 4, "control-characters"),
        (("--start", "0001-01-01T00:00", "--minutes", "5"), 4, "bad-time"),
        (("--start", "9999-12-31T23:59", "--minutes", "5"), 4, "bad-time"),
    ],
)
def test_what_can_not_be_is_said_and_writes_nothing(ask: Ask, words: tuple[str, ...], code: int, error: str) -> None:
    assert ask("appointments", "add", *words, code=code)["error"] == error
    assert ask("outbox", "list") == []


def test_what_is_not_there_or_over_is_said(ask: Ask) -> None:
    assert ask("appointments", "cancel", "Appointment/9", code=5)["error"] == "not-found"
    assert ask("appointments", "change", "Appointment/1", code=4)["error"] == "nothing-to-change"
    ask("appointments", "cancel", "Appointment/1")
    assert ask("appointments", "move", "Appointment/1", "--start", "2026-11-28T10:00", code=4)["error"] == "cancelled"


def test_a_change_is_taken_back(ask: Ask) -> None:
    entry = ask("appointments", "change", "Appointment/1", "--note", "Mine")
    assert ask("appointments", "show", "Appointment/1")["note"] == "Mine"
    assert [one["id"] for one in ask("outbox", "retry", entry["id"])] == [entry["id"]]
    assert [one["id"] for one in ask("outbox", "discard", entry["id"])] == [entry["id"]]
    assert ask("outbox", "list") == [] and ask("appointments", "show", "Appointment/1")["note"] is None
    assert ask("outbox", "discard", entry["id"], code=5)["error"] == "not-pending"


def test_what_has_taken_place_stays_where_it_was(ask: Ask, practice_home: Home) -> None:
    book = vault.open_book(practice_home, vault.unlock(practice_home, MemoryKeyring(), PASSPHRASE))
    (calendar,) = calendars.every(book)
    intake = appointments.intake(book, ledger.keep_grant(book, calendar.id), calendar)
    intake.add(Page((replace(VISIT, version="2", status=Status.FULFILLED),)))
    intake.commit(Cursor("d"))
    book.close()
    assert ask("appointments", "move", "Appointment/1", "--start", "2026-11-28T10:00", code=4)["error"] == "over"
    assert ask("appointments", "change", "Appointment/1", "--note", "Came late")["state"] == "waiting"


def test_a_cancellation_carries_its_reason_and_is_undone(ask: Ask) -> None:
    entry = ask("appointments", "cancel", "Appointment/1", "--reason", " Snow \n on the roads ")
    assert entry["intent"] == {"status": "cancelled", "reason": "Snow \n on the roads"}
    undone = ask("outbox", "undo", entry["id"])
    assert [one["id"] for one in undone["taken_back"]] == [entry["id"]] and undone["sends"] == []
    assert ask("appointments", "show", "Appointment/1")["status"] == "booked"
    assert ask("outbox", "undo", entry["id"], code=5)["error"] == "nothing-to-undo"


def test_what_may_have_arrived_is_not_forgotten_but_undone(ask: Ask, practice_home: Home) -> None:
    entry = ask("appointments", "change", "Appointment/1", "--note", "Mine")
    book = vault.open_book(practice_home, vault.unlock(practice_home, MemoryKeyring(), PASSPHRASE))
    outbox.sending(book, entry["id"])
    outbox.later(book, entry["id"], NOW, "timeout")
    book.close()
    assert ask("outbox", "discard", entry["id"], code=4)["error"] == "may-have-arrived"
    undone = ask("outbox", "undo", entry["id"])
    assert undone["taken_back"] == [] and [one["intent"] for one in undone["sends"]] == [{"note": ""}]
    assert ask("appointments", "show", "Appointment/1")["note"] is None


def test_a_conflict_is_shown_and_decided(ask: Ask, practice_home: Home) -> None:
    entry = ask("appointments", "change", "Appointment/1", "--note", "Mine")
    book = vault.open_book(practice_home, vault.unlock(practice_home, MemoryKeyring(), PASSPHRASE))
    theirs = RemoteAppointment(
        VISIT.remote_id, "2", "", NOW, NOW + 1800, Status.BOOKED, RemoteId("Patient/1"), "Follow-up", "", "Theirs", "{}"
    )
    outbox.sending(book, entry["id"])
    conflicts.meet(book, entry["id"], theirs, NOW)
    book.close()
    (found,) = ask("conflicts", "list")
    assert found["fields"] == ["note"]
    assert (found["base"]["note"], found["mine"]["note"], found["theirs"]["note"]) == ("", "Mine", "Theirs")
    decided = ask("conflicts", "keep", "mine", found["id"])
    assert decided["sends"]["id"] == entry["id"]
    assert ask("conflicts", "list") == []
    assert ask("conflicts", "keep", "theirs", found["id"], code=5)["error"] == "not-pending"


def test_lines_for_people(practice_home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["appointments", "change", "Appointment/1", "--note", "Mine"]) == 0
    assert "sent with the next sync" in capsys.readouterr().out
    for words in (["outbox", "list"], ["appointments", "show", "Appointment/1"], ["conflicts", "list"]):
        assert cli.run(words) == 0
        assert capsys.readouterr().out.strip()


def test_what_waits_behind_a_refused_change_is_told(ask: Ask, practice_home: Home) -> None:
    refused = ask("appointments", "change", "Appointment/1", "--note", "Mine")["id"]
    book = vault.open_book(practice_home, vault.unlock(practice_home, MemoryKeyring(), PASSPHRASE))
    outbox.park(book, refused, "forbidden")
    book.close()
    behind = ask("appointments", "change", "Appointment/1", "--note", "Later")["id"]
    free = ask("appointments", "move", "Appointment/1", "--start", "2026-11-28T10:00")["id"]
    told = {one["id"]: (one["state"], one["held"]) for one in ask("outbox", "list")}
    assert told == {refused: ("parked", False), behind: ("waiting", True), free: ("waiting", False)}

"""The practice's appointments: passes, history, forgetting, and unsent changes laid over what the service said."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from storage.book import appointments, ledger, runs
from storage.records.accounts import ProviderName
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Destroyed, Outlook, Page, PassSummary
from storage.records.events import Occurrence, Status
from storage.records.ids import RemoteId
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store
from tests.storage.visits import ADA, BEN, begin, fill, visit


@pytest.fixture
def practice(here: Store) -> Calendar:
    return here.kept("Practice", ProviderName.PRACTICE)


def shown(here: Store) -> list[Occurrence]:
    return appointments.between(here.book, NOW - 30 * DAY, NOW + 30 * DAY)


def intend(here: Store, practice: Calendar, subject: str, action: str = "change", **intent: object) -> None:
    here.book.run(
        "INSERT INTO outbox (id, calendar, subject, action, intent, base, created_at)"
        " VALUES (lower(hex(randomblob(8))), ?, ?, ?, ?, '{}', ?)",
        (practice.id, subject, action, json.dumps(intent), NOW),
    )


def test_appointments_come_with_their_patients_names(here: Store, practice: Calendar) -> None:
    assert fill(here, practice, visit(1), ADA, full=True) == PassSummary(added=1)
    (one,) = shown(here)
    assert (one.source, one.patient, one.visit_type, one.location, one.pending) == (
        "Appointment/1",
        "Ada Bright",
        "Follow-up",
        "Room 2",
        False,
    )
    assert appointments.server_row(here.book, practice.id, one.source) == visit(1)
    fill(here, practice, replace(ADA, version="2", name="Ada Dark"))
    assert shown(here)[0].patient == "Ada Dark"


def test_a_pass_writes_at_its_end_and_replays_are_harmless(here: Store, practice: Calendar) -> None:
    intake = begin(here, practice)
    assert intake.cursor() is None
    intake.add(Page((visit(1), ADA, visit(2, NOW + 3600))))
    intake.add(Page((visit(1),), cursor=Cursor("1")))
    assert intake.outlook() == Outlook(0, 2, 0)
    assert shown(here) == []
    assert intake.commit(Cursor("1")) == PassSummary(added=2)
    again = begin(here, practice)
    assert again.cursor() == "1"
    assert again.versions() == {"Appointment/1": "1", "Appointment/2": "1", "Patient/1": "1"}
    again.add(Page((visit(1), visit(2, NOW + 3600), ADA)))
    assert again.commit(Cursor("2")) == PassSummary()
    assert fill(here, practice, visit(1, NOW + 60, version="2")) == PassSummary(changed=1)


def test_what_was_entered_in_error_is_removed(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), visit(2), ADA)
    assert fill(here, practice, visit(1, version="2", void=True)) == PassSummary(removed=1)
    assert [one.source for one in shown(here)] == ["Appointment/2"]


def test_a_full_pass_removes_what_it_does_not_mention(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), visit(2, patient=BEN.remote_id), ADA, BEN, full=True)
    intake = begin(here, practice)
    intake.add(Page((visit(1),), unchanged=(ADA.remote_id,), full=True))
    assert intake.outlook() == Outlook(2, 1, 1)
    assert intake.commit(Cursor("2")) == PassSummary(removed=1)
    assert appointments.patients(here.book, practice.id) == (ADA,)


def test_a_patient_who_is_still_named_outlives_a_full_pass(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), ADA, BEN, full=True)
    intend(here, practice, "new-1", "create", start=NOW, end=NOW + 60, patient=BEN.remote_id)
    fill(here, practice, visit(1), full=True)
    assert appointments.patients(here.book, practice.id) == (ADA, BEN)


def test_long_blocks_are_found_from_their_middle(here: Store, practice: Calendar) -> None:
    away = visit(1, NOW - 9 * DAY, end=NOW + 9 * DAY, status=Status.BLOCKED, patient=None, visit_type="", note="Away")
    fill(here, practice, away, visit(2, NOW - 1800), visit(3, NOW + 60))
    assert [(one.source, one.summary) for one in appointments.between(here.book, NOW, NOW + 60)] == [
        ("Appointment/1", "Away")
    ]


def test_an_unsent_change_is_shown_over_the_server_s_row(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), visit(2, NOW + 7200), ADA, BEN)
    intend(here, practice, "Appointment/1", start=NOW + 3600, end=NOW + 5400)
    intend(here, practice, "Appointment/1", start=NOW + 3660, note="moved twice", patient=BEN.remote_id)
    first, second = shown(here)
    assert (first.start, first.end, first.patient, first.pending) == (NOW + 3660, NOW + 5400, "Ben Stone", True)
    assert (second.start, second.patient, second.pending) == (NOW + 7200, "Ada Bright", False)
    assert appointments.between(here.book, NOW, NOW + 1800) == []
    kept = appointments.server_row(here.book, practice.id, RemoteId("Appointment/1"))
    assert kept == visit(1)


def test_an_unsent_appointment_and_a_cancellation_are_shown(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), ADA)
    intend(here, practice, "Appointment/1", "cancel", status="cancelled")
    intend(here, practice, "new-1", "create", start=NOW + 60, end=NOW + 120, visit_type="First visit")
    cancelled, made = shown(here)
    assert (cancelled.status, cancelled.busy, cancelled.pending) == (Status.CANCELLED, False, True)
    assert (made.source, made.summary, made.status, made.pending) == ("new-1", "First visit", Status.BOOKED, True)
    found = appointments.get(here.book, practice.id, RemoteId("new-1"))
    assert found == made


def test_a_patient_can_be_taken_off(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), ADA)
    intend(here, practice, "Appointment/1", patient=None)
    assert shown(here)[0].patient == ""


@pytest.mark.parametrize("state", ["parked", "conflict"])
def test_a_refused_change_is_not_shown_as_if_it_held(here: Store, practice: Calendar, state: str) -> None:
    fill(here, practice, visit(1), ADA)
    intend(here, practice, "Appointment/1", start=NOW + 3600, end=NOW + 5400)
    here.book.run("UPDATE outbox SET state = ?", (state,))
    (one,) = shown(here)
    assert (one.start, one.pending) == (NOW, False)


def test_a_week_is_looked_up_in_the_index(here: Store) -> None:
    plan = " ".join(
        str(row[3])
        for row in here.book.rows("EXPLAIN QUERY PLAN SELECT * FROM projected WHERE start > 5 AND start < 9")
    )
    assert "SEARCH a USING INDEX appointment_start (start>? AND start<?)" in plan
    assert "SCAN a" not in plan


def test_each_run_tells_what_was_before_and_after(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), visit(2), ADA)
    assert runs.latest(here.book) == ()
    here.now = NOW + 100
    fill(here, practice, visit(1, NOW + 600, version="2"), visit(3))
    here.now = NOW + 200
    fill(here, practice, visit(1, version="3", void=True))
    last, before = runs.latest(here.book)
    assert (before.origin, before.finished_at, before.changes) == ("pull", NOW + 100, 2)
    moved, made = runs.changes(here.book, before.id)
    assert (moved.before or {})["start"] == NOW
    assert (moved.after or {})["start"] == NOW + 600
    assert (made.subject, made.before) == ("Appointment/3", None)
    (gone,) = runs.changes(here.book, last.id)
    assert gone.after is None
    told = runs.history(here.book, practice.id, RemoteId("Appointment/1"))
    assert [(run.finished_at, change.after is None) for run, change in told] == [(NOW + 100, False), (NOW + 200, True)]


def test_a_pass_that_fails_leaves_everything_as_it_was(
    here: Store, practice: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(here, practice, visit(1), ADA)
    intake = begin(here, practice)
    intake.add(Page((visit(2),), full=True))
    with monkeypatch.context() as broken:
        broken.setattr(runs, "note", lambda *_: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            intake.commit(Cursor("2"))
    assert [one.source for one in shown(here)] == ["Appointment/1"]
    assert begin(here, practice).cursor() == "c"


def test_forgetting_leaves_no_row_and_no_word(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), visit(2), ADA, BEN)
    fill(here, practice, visit(1, version="2", note="Xylophone"))
    intend(here, practice, "Appointment/1", start=1)
    assert appointments.forget(here.book, practice.id) == Destroyed(events=2, occurrences=2)
    for table in ("appointment", "patient", "outbox", "run", "change", "conflict", "practice_cursor"):
        assert here.book.value(f"SELECT count(*) FROM {table}") == 0, table
    for word in ("Xylophone", "Ada", "Follow"):
        assert here.book.rows("SELECT rowid FROM appointment_words WHERE appointment_words MATCH ?", (word,)) == []
    assert appointments.forget(here.book, practice.id) == Destroyed()


def test_a_grant_for_another_calendar_is_no_grant(here: Store, practice: Calendar) -> None:
    other = here.calendar("Other", ProviderName.PRACTICE)
    with pytest.raises(PermissionError):
        appointments.intake(here.book, ledger.keep_grant(here.book, practice.id), other)


def test_what_could_not_be_read_is_kept_as_it_was_and_counted(here: Store, practice: Calendar) -> None:
    fill(here, practice, visit(1), ADA, full=True)
    intake = begin(here, practice)
    intake.add(Page(unchanged=(ADA.remote_id,), full=True, set_aside=(RemoteId("Appointment/1"),)))
    assert intake.outlook() == Outlook(1, 1, 0)
    assert intake.commit(Cursor("2")) == PassSummary(set_aside=1)
    assert [one.source for one in shown(here)] == ["Appointment/1"]
    assert fill(here, practice).set_aside == 1
    assert fill(here, practice, visit(1, version="2")) == PassSummary(changed=1)

"""Appointments and patients of a practice to test with, and passes that bring them."""

from __future__ import annotations

from dataclasses import replace

from storage.book import appointments, ledger
from storage.book.practice_intake import PracticeIntake
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page, PassSummary
from storage.records.events import Status
from storage.records.ids import RemoteId
from tests.storage.book_store import NOW, Store

HOUR = 3600
ADA = RemotePatient(RemoteId("Patient/1"), "1", "Ada Bright", '{"resourceType": "Patient"}')
BEN = RemotePatient(RemoteId("Patient/2"), "1", "Ben Stone", '{"resourceType": "Patient"}')
VISIT = RemoteAppointment(
    RemoteId("Appointment/1"), "1", "", NOW, NOW + HOUR, Status.BOOKED, None, "Follow-up", "Room 2", "", "{}"
)
OTHER = replace(VISIT, remote_id=RemoteId("Appointment/2"))


def visit(number: int, start: int = NOW, **more: object) -> RemoteAppointment:
    made = RemoteAppointment(
        remote_id=RemoteId(f"Appointment/{number}"),
        version="1",
        last_updated="2026-11-23T07:00:00Z",
        start=start,
        end=start + 1800,
        status=Status.BOOKED,
        patient=ADA.remote_id,
        visit_type="Follow-up",
        location="Room 2",
        note="",
        resource='{"resourceType": "Appointment"}',
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name, by hand


def moved(visit: RemoteAppointment, by: int, version: str) -> RemoteAppointment:
    return replace(visit, version=version, start=visit.start + by, end=visit.end + by)


def begin(here: Store, practice: Calendar) -> PracticeIntake:
    """A pass that is still open."""
    return appointments.intake(here.book, ledger.keep_grant(here.book, practice.id), practice, lambda: here.now)


def fill(here: Store, practice: Calendar, *items: RemoteAppointment | RemotePatient, full: bool = False) -> PassSummary:
    """One committed pass of one page."""
    intake = begin(here, practice)
    intake.add(Page(items, full=full))
    return intake.commit(Cursor("c"))

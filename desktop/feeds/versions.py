"""Fields of the practice and dates of a borrowed series as the versions of an event that a window compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.records.events import Occurrence, Status
from storage.records.ids import RemoteId
from storage.records.times import TimeKind
from ui.story.port import Version

if TYPE_CHECKING:
    from storage.database import Reader
    from storage.records.box_runs import Drawn
    from storage.records.ids import CalendarId
    from storage.records.pending import Fields


def of_fields(book: Reader, calendar: CalendarId, subject: RemoteId, fields: Fields) -> Version:
    """An appointment from what is known of its fields; what is not known is empty, a time that is not known 0."""
    from storage.book import appointments

    visit_type, note = str(fields.get("visit_type") or ""), str(fields.get("note") or "")
    start, end = (value if isinstance(value := fields.get(name), int) else 0 for name in ("start", "end"))
    patient = fields.get("patient")
    return Version(
        Occurrence(
            calendar=calendar,
            source=subject,
            uid=subject,
            recurrence_id="",
            start=start,
            end=end,
            kind=TimeKind.TIMED,
            zone="",
            summary=visit_type or note,
            location=str(fields.get("location") or ""),
            status=Status(str(fields.get("status") or Status.BOOKED)),
            visit_type=visit_type,
            patient=appointments.patient_name(book, calendar, str(patient)) if patient else "",
        ),
        note,
    )


def of_drawn(calendar: CalendarId, one: Drawn) -> Version:
    """One date of a borrowed series."""
    return Version(
        Occurrence(
            calendar=calendar,
            source=RemoteId(""),
            uid="",
            recurrence_id=one.recurrence_id,
            start=one.start,
            end=one.end,
            kind=one.kind,
            zone=one.zone,
            summary=one.summary,
            location=one.location,
            status=one.status,
        )
    )

"""What is borrowed from a third-party calendar, and one occurrence as a view draws it."""

from __future__ import annotations

from datetime import datetime, tzinfo
from enum import StrEnum

from storage.named_tuple import NamedTuple
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import TimeKind, seconds_instant, seconds_wall


class RemoteEvent(NamedTuple):
    """One resource of a calendar as its provider hands it over.

    `text` is iCalendar (RFC 5545): a VCALENDAR with one or more VEVENTs of one UID, and their VTIMEZONEs.
    `series` groups the resources that must be expanded together; a provider whose resource holds the master and all
    of its exceptions (CalDAV) gives the `remote_id` itself.
    """

    remote_id: RemoteId
    series: RemoteId
    version: str
    """ETag or the like; equal versions mean equal content."""
    text: str


class Status(StrEnum):
    """How firm an occurrence is (RFC 5545, 3.8.1.11; FHIR R4 AppointmentStatus)."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    PROPOSED = "proposed"
    BOOKED = "booked"
    ARRIVED = "arrived"
    FULFILLED = "fulfilled"
    NOSHOW = "noshow"
    BLOCKED = "blocked"


class Occurrence(NamedTuple):
    """One box on the schedule. `start` and `end` are read as `storage.records.times` says; `end` is exclusive."""

    calendar: CalendarId
    source: RemoteId
    """The series (third-party) or the appointment (practice) it comes from."""
    uid: str
    recurrence_id: str
    """The instance's original start as iCalendar text (`20261123T090000Z`, `20261123`), empty if it does not recur."""
    start: int
    end: int
    kind: TimeKind
    zone: str
    """The event's own IANA zone, empty for UTC, floating and all-day."""
    summary: str
    location: str = ""
    status: Status = Status.CONFIRMED
    busy: bool = True
    visit_type: str = ""
    patient: str = ""
    """The patient's display name: practice appointments only."""
    pending: bool = False
    """A change of the person's is still waiting to be sent."""
    also: tuple[CalendarId, ...] = ()
    """Other calendars on which the very same event stands (`storage.twins`)."""

    @property
    def all_day(self) -> bool:
        return self.kind is TimeKind.ALL_DAY

    def start_in(self, zone: tzinfo) -> datetime:
        """Aware start as it reads in `zone`; floating and all-day times are taken as wall times there."""
        return _read(self.start, self.kind, zone)

    def end_in(self, zone: tzinfo) -> datetime:
        """Aware, exclusive end as it reads in `zone`."""
        return _read(self.end, self.kind, zone)


def _read(seconds: int, kind: TimeKind, zone: tzinfo) -> datetime:
    if kind is TimeKind.TIMED:
        return seconds_instant(seconds, zone)
    return seconds_wall(seconds).replace(tzinfo=zone)

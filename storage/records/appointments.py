"""The practice's appointments and patients, as its service states them (FHIR R4 Appointment, Slot, Patient)."""

from __future__ import annotations

from dataclasses import dataclass

from storage.records.events import Status
from storage.records.ids import RemoteId


@dataclass(frozen=True, slots=True)
class RemotePatient:
    """A patient whom an appointment names. `resource` is the FHIR JSON as it came, unknown fields kept."""

    remote_id: RemoteId
    version: str
    name: str
    resource: str


@dataclass(frozen=True, slots=True)
class RemoteAppointment:
    """An appointment as its service states it. Times are UTC seconds; `resource` is the FHIR JSON as it came."""

    remote_id: RemoteId
    """`Appointment/{id}` or `Slot/{id}`."""
    version: str
    last_updated: str
    start: int
    end: int
    status: Status
    patient: RemoteId | None
    """`Patient/{id}`."""
    visit_type: str
    location: str
    note: str
    resource: str
    void: bool = False
    """True for `entered-in-error`: a tombstone (`hosted-service.md` never deletes)."""


RemotePracticeItem = RemoteAppointment | RemotePatient

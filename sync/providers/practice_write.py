"""Writes to the practice: appointments and blocked time from the outbox, records of consent from the ledger.

Every write can be sent twice: a create carries its identifier (`If-None-Exist`), a change the version that it was made
on (`If-Match`). A change whose first answer was lost meets its own effect as a `Conflict`; `following` finds it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from storage.booking import MOST_LETTERS
from storage.records.accounts import Account
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.consents import ConsentRecord
from storage.records.events import Status
from storage.records.grants import AgreementGrant
from storage.records.ids import RemoteId
from storage.records.pending import REASON, Action, Entry
from sync.errors import Conflict, Gone, Malformed, Refused
from sync.http import Answer, Http
from sync.providers import practice_fhir as fhir
from sync.providers import practice_resources as resources
from sync.providers.contract import check_account
from sync.providers.practice_wire import Wire


class PracticeWriter:
    """One practitioner's hand at one hosted service, whose agreement is accepted. Whoever made `http` closes it."""

    def __init__(self, agreed: AgreementGrant, account: Account, http: Http) -> None:
        check_account(agreed, account.id)
        self._account = account
        self._wire = Wire(account.base, http)

    async def send(self, entry: Entry, calendar: Calendar, stated: RemoteAppointment | None) -> RemoteAppointment:
        """Carry out an entry; what the service has of the appointment now.

        `stated` is what the service last stated of it (for a change or a cancel: the row that the entry was made on, so
        that fields which this program does not know are sent back as they were). Raises `Conflict` when somebody
        changed it since, `Gone`, `Refused` for what the service or FHIR does not allow, and any other `SyncError`.
        """
        texts = ("note", "visit_type", "location", REASON)
        if any(len(str(entry.intent.get(name) or "")) > MOST_LETTERS for name in texts):
            raise Refused("too-long")
        if entry.action is Action.CREATE:
            return await self._create(entry, calendar)
        if stated is None:
            stated = await self.current(entry.subject)
            if entry.base_version and stated.version != entry.base_version:
                raise Conflict("changed-since")
        change = resources.changed_slot if _is_slot(entry.subject) else resources.changed_appointment
        resource = change(json.loads(stated.resource), entry.intent)
        version = entry.base_version or stated.version
        return await self._written("PUT", entry.subject, resource, if_match=f'W/"{version}"')

    async def current(self, subject: RemoteId) -> RemoteAppointment:
        """What the service has of an appointment or of blocked time now. Raises `Gone`, and any other `SyncError`."""
        return _read(await self._wire.read(subject), subject)

    async def following(self, subject: RemoteId, version: str) -> RemoteAppointment | None:
        """The version of an appointment that came right after `version`; None where the service keeps no history, or
        nothing of that version. Raises `SyncError` for what may pass."""
        try:
            answer = await self._wire.read(RemoteId(f"{subject}/_history"))
            return fhir.following(answer.body, version)
        except (Refused, Gone, Malformed):
            return None

    async def post_consent(self, record: ConsentRecord) -> None:
        """Hand a record of the ledger to the service; twice is once. Raises `SyncError`."""
        resource = resources.consent(record, self._account.user)
        mark = resource["identifier"][0]
        condition = f"identifier={mark['system']}|{mark['value']}"
        await self._wire.write("POST", "Consent", resource, if_none_exist=condition)

    async def _create(self, entry: Entry, calendar: Calendar) -> RemoteAppointment:
        if entry.intent.get("status") == Status.BLOCKED:
            schedules = json.loads(calendar.remote.settings).get("schedules", [])
            if not schedules:
                raise Refused("no-schedule")
            resource = resources.slot(entry.intent, entry.id, schedules[0])
        else:
            resource = resources.appointment(entry.intent, entry.id, self._account.user)
        mark = resource["identifier"][0]
        condition = f"identifier={mark['system']}|{mark['value']}"
        return await self._written("POST", resource["resourceType"], resource, if_none_exist=condition)

    async def _written(
        self, method: str, reference: str, resource: Mapping[str, Any], **conditions: str
    ) -> RemoteAppointment:
        answer = await self._wire.write(method, reference, resource, **conditions)
        if answer.body:
            return _read(answer, reference)
        # A server may leave the resource out although it was asked for (FHIR R4, 3.1.0.1.7)
        place = answer.headers.get("location", "").partition("/_history/")[0]
        return await self.current(RemoteId("/".join(place.split("/")[-2:]) if method == "POST" else reference))


def vanished(subject: RemoteId, gone: Gone) -> RemoteAppointment:
    """What is no longer there, as a tombstone. Raises `gone` where it is not the service that says so: a page of
    something in between is no reason to let an appointment go."""
    if gone.code not in {"not-found", "deleted", "status-410"}:
        raise gone
    return RemoteAppointment(subject, "", "", 0, 0, Status.CANCELLED, None, "", "", "", "{}", void=True)


def _is_slot(subject: str) -> bool:
    return subject.startswith("Slot/")


def _read(answer: Answer, asked: str) -> RemoteAppointment:
    """What was answered, where it is what was `asked` for (`Type`, or `Type/id`): an answer about another appointment
    must not be taken down as this one's. Raises `Malformed`."""
    found = fhir.parsed(answer.body)
    match found.get("resourceType"):
        case "Appointment":
            read = fhir.appointment(found)
        case "Slot":
            read = fhir.slot(found)
        case _:
            raise Malformed("other-kind", answer.host)
    if read.remote_id != asked and read.remote_id.partition("/")[0] != asked:
        raise Malformed("other-id", answer.host)
    return read

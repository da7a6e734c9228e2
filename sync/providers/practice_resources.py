"""Records of the practice → FHIR R4 resources: what is set is changed, all else stays as it was stated. Pure."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from storage.records.consents import ConsentRecord, Decision
from storage.records.events import Status
from storage.records.pending import REASON, Fields
from storage.records.times import seconds_instant
from sync.errors import Refused
from sync.providers.practice_fhir import APPOINTMENT_STATUS

URIS: Final = "urn:ietf:rfc:3986"
LEDGER: Final = "urn:optimantra:ledger"
"""`<record>:<hash>` of a consent record."""
LEDGER_BEFORE: Final = "urn:optimantra:ledger:previous"
"""The hash of the record before it in the same computer's chain, so that another computer can check the chain."""
_STATUS: Final = {
    Status.PROPOSED: "proposed",
    Status.TENTATIVE: "proposed",
    Status.CONFIRMED: "booked",
    Status.BOOKED: "booked",
    Status.ARRIVED: "arrived",
    Status.FULFILLED: "fulfilled",
    Status.CANCELLED: "cancelled",
    Status.NOSHOW: "noshow",
}
_CONSENT: Final = {
    Decision.GIVEN: ("active", "permit"),
    Decision.REFUSED: ("rejected", "deny"),
    Decision.WITHDRAWN: ("inactive", "deny"),
    Decision.EXPIRED: ("inactive", "deny"),
}
_SCOPES: Final = "http://terminology.hl7.org/CodeSystem/consentscope"


def identifier(entry: str) -> dict[str, str]:
    """The business identifier of an outbox entry: the same entry sent twice makes one resource."""
    return {"system": URIS, "value": UUID(entry).urn}


def appointment(intent: Fields, entry: str, practitioner: str) -> dict[str, Any]:
    """A new Appointment. Raises `Refused` for what R4 does not allow."""
    bare = {
        "resourceType": "Appointment",
        "identifier": [identifier(entry)],
        "status": "booked",
        "participant": [{"actor": {"reference": practitioner}, "required": "required", "status": "accepted"}],
    }
    return changed_appointment(bare, intent)


def slot(intent: Fields, entry: str, schedule: str) -> dict[str, Any]:
    """New blocked time on a Schedule."""
    bare = {
        "resourceType": "Slot",
        "identifier": [identifier(entry)],
        "schedule": {"reference": schedule},
        "status": "busy-unavailable",
    }
    return changed_slot(bare, intent)


def changed_appointment(stated: Mapping[str, Any], intent: Fields) -> dict[str, Any]:
    """`stated` with the fields of `intent`. Raises `Refused` for a status that an appointment can't have."""
    resource = deepcopy(dict(stated))
    _times(resource, intent)
    if "status" in intent:
        wanted = Status(str(intent["status"]))
        if wanted not in _STATUS:
            raise Refused("status")
        # `pending` and `waitlist` read as proposed, `checked-in` as arrived: what reads the same is left as it is
        if APPOINTMENT_STATUS.get(str(resource.get("status"))) is not wanted:
            resource["status"] = _STATUS[wanted]
        if wanted not in (Status.CANCELLED, Status.NOSHOW):
            resource.pop("cancelationReason", None)
        elif intent.get(REASON):
            resource["cancelationReason"] = {"text": intent[REASON]}
    if "visit_type" in intent:
        _put(resource, "serviceType", [{"text": intent["visit_type"]}] if intent["visit_type"] else None)
    if "note" in intent:
        _put(resource, "comment", intent["note"])
    if "patient" in intent:
        _actor(resource, "Patient", {"reference": intent["patient"]} if intent["patient"] else None)
    if "location" in intent:
        place = {"type": "Location", "display": intent["location"]}
        _actor(resource, "Location", place if intent["location"] else None)
    return resource


def changed_slot(stated: Mapping[str, Any], intent: Fields) -> dict[str, Any]:
    """`stated` with the fields of `intent`; blocked time has a start, an end, a note, and can be cancelled."""
    if intent.keys() & {"patient", "visit_type", "location"} and any(
        intent.get(name) for name in ("patient", "visit_type", "location")
    ):
        raise Refused("blocked-time-has-no-visit")
    resource = deepcopy(dict(stated))
    _times(resource, intent)
    if "status" in intent:
        match Status(str(intent["status"])):
            case Status.CANCELLED:
                resource["status"] = "free"
            case Status.BLOCKED:
                resource["status"] = "busy-unavailable"
            case _:
                raise Refused("status")
    if "note" in intent:
        _put(resource, "comment", intent["note"])
    return resource


def consent(record: ConsentRecord, practitioner: str) -> dict[str, Any]:
    """A ledger record as a Consent: state and time for machines, the whole ISO/IEC TS 27560 record attached.

    The record names calendars by local ids only; nothing of a third-party calendar is in it.
    """
    status, kind = _CONSENT[record.decision]
    body = record.body.encode()
    code = {"system": "urn:optimantra:consent", "code": record.scope.purpose.value}
    return {
        "resourceType": "Consent",
        "identifier": [
            {"system": LEDGER, "value": f"{record.id}:{record.hash}"},
            {"system": LEDGER_BEFORE, "value": record.previous},
        ],
        "status": status,
        "scope": {"coding": [{"system": _SCOPES, "code": "patient-privacy"}]},
        "category": [{"coding": [code]}],
        "dateTime": _instant(record.decided_at),
        "performer": [{"reference": practitioner}],
        "policy": [{"uri": f"urn:optimantra:notice:sha256:{record.notice}"}],
        "sourceAttachment": {
            "contentType": "application/json",
            "data": base64.b64encode(body).decode(),
            "hash": base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode(),
        },
        "provision": {"type": kind},
    }


def _times(resource: dict[str, Any], intent: Fields) -> None:
    """Only what was set; a length that was stated follows the new times."""
    for name in ("start", "end"):
        if isinstance(intent.get(name), int):
            resource[name] = _instant(int(intent[name] or 0))
    if "minutesDuration" in resource and ("start" in intent or "end" in intent):
        length = datetime.fromisoformat(resource["end"]) - datetime.fromisoformat(resource["start"])
        resource["minutesDuration"] = int(length.total_seconds() // 60)


def _actor(resource: dict[str, Any], kind: str, actor: dict[str, Any] | None) -> None:
    """Put `actor` in the place of the first participant of its kind; None takes them out. Equal ones are left alone."""
    people = list(resource.get("participant", []))
    at = [index for index, person in enumerate(people) if _kind(person) == kind]
    if actor is None:
        resource["participant"] = [person for index, person in enumerate(people) if index not in at]
        return
    same = ("reference",) if "reference" in actor else ("display",)
    if at and all(people[at[0]]["actor"].get(name) == actor[name] for name in same):
        return
    if at:
        people[at[0]] = {**people[at[0]], "actor": actor}
    else:
        people.append({"actor": actor, "status": "accepted"})
    resource["participant"] = people


def _kind(person: Mapping[str, Any]) -> str:
    actor = person.get("actor", {})
    return str(actor.get("reference", "")).rpartition("/")[0].rpartition("/")[2] or str(actor.get("type", ""))


def _put(resource: dict[str, Any], name: str, value: object) -> None:
    if value:
        resource[name] = value
    else:
        resource.pop(name, None)


def _instant(seconds: int) -> str:
    return f"{seconds_instant(seconds, UTC):%Y-%m-%dT%H:%M:%S}Z"

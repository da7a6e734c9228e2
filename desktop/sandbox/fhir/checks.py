"""What a resource must hold before the service takes it in: R4 structure and invariants, and the profile's own."""

from __future__ import annotations

import re
from typing import Any, Final

from desktop.sandbox.fhir.outcome import Refusal
from desktop.sandbox.fhir.parameters import seconds

APPOINTMENT_STATUS: Final = frozenset(
    "proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist".split()
)
SLOT_STATUS: Final = frozenset("busy free busy-unavailable busy-tentative entered-in-error".split())
CONSENT_STATUS: Final = frozenset("draft proposed active rejected inactive entered-in-error".split())
ANSWER_STATUS: Final = frozenset("in-progress completed amended entered-in-error stopped".split())
REPORT_STATUS: Final = frozenset("complete pending error".split())
PARTICIPANT_STATUS: Final = frozenset("accepted declined tentative needs-action".split())
WRITABLE: Final = frozenset({"Appointment", "Slot", "Consent"})
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
ANONYMOUS: Final = frozenset({"QuestionnaireResponse", "MeasureReport"})


def check(resource: dict[str, Any]) -> None:
    """Raises `Refusal` 422 naming the first thing that is wrong."""
    match resource.get("resourceType"):
        case "Appointment":
            _appointment(resource)
        case "Slot":
            _needs(resource, "schedule", "start", "end")
            _status(resource, SLOT_STATUS)
            _interval(resource)
        case "Consent":
            _consent(resource)
        case "QuestionnaireResponse":
            _status(resource, ANSWER_STATUS)
            _nobody(resource, "subject", "author", "source", "authored", "encounter", "identifier")
        case "MeasureReport":
            _needs(resource, "type", "measure", "period")
            _status(resource, REPORT_STATUS)
            _nobody(resource, "subject", "reporter", "identifier", "evaluatedResource")
        case _:
            pass


def _appointment(resource: dict[str, Any]) -> None:
    _status(resource, APPOINTMENT_STATUS)
    people = resource.get("participant")
    if not isinstance(people, list) or not people:
        raise _wrong("required", "Appointment.participant needs at least one entry")
    for person in people:
        if not isinstance(person, dict) or person.get("status") not in PARTICIPANT_STATUS:
            raise _wrong("value", "Appointment.participant.status is missing or unknown")
        if not person.get("actor") and not person.get("type"):
            raise _wrong("invariant", "app-1: a participant has an actor or a type")
    if ("start" in resource) != ("end" in resource):
        raise _wrong("invariant", "app-2: start and end come together")
    if "start" not in resource and resource["status"] not in ("proposed", "cancelled", "waitlist"):
        raise _wrong("invariant", "app-3: this status needs a start and an end")
    if "cancelationReason" in resource and resource["status"] not in ("cancelled", "noshow"):
        raise _wrong("invariant", "app-4: only a cancelled or missed appointment has a reason for it")
    if "start" in resource:
        _interval(resource)


def _consent(resource: dict[str, Any]) -> None:
    _needs(resource, "scope", "category", "dateTime", "performer")
    _status(resource, CONSENT_STATUS)
    if not resource.get("policy") and not resource.get("policyRule"):
        raise _wrong("invariant", "ppc-1: a policy or a policyRule is needed")


def _interval(resource: dict[str, Any]) -> None:
    try:
        start, end = seconds(resource["start"]), seconds(resource["end"])
    except (ValueError, TypeError):
        raise _wrong("value", "start or end is not an instant") from None
    if not all(_INSTANT.fullmatch(resource[name]) for name in ("start", "end")):
        raise _wrong("value", "an instant has a time and an offset")
    if end <= start:
        raise _wrong("business-rule", "the end must be after the start")


def _needs(resource: dict[str, Any], *names: str) -> None:
    for name in names:
        if not resource.get(name):
            raise _wrong("required", f"{resource['resourceType']}.{name} is missing")


def _nobody(resource: dict[str, Any], *names: str) -> None:
    for name in names:
        if name in resource:
            raise _wrong("business-rule", f"an anonymous {resource['resourceType']} must not have {name}")


def _status(resource: dict[str, Any], known: frozenset[str]) -> None:
    if resource.get("status") not in known:
        raise _wrong("code-invalid", f"{resource['resourceType']}.status is missing or unknown")


def _wrong(code: str, text: str) -> Refusal:
    return Refusal(422, code, text)

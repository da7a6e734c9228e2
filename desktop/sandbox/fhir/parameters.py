"""Which search parameters each resource has (FHIR R4, SearchParameter), and the values a resource is found by.

Dates are indexed as UTC seconds with a fixed width, so that text order is time order.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

TOKEN, REFERENCE, DATE = "token", "reference", "date"
KINDS: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "Appointment": {
        "actor": (REFERENCE, "participant.actor"),
        "patient": (REFERENCE, "participant.actor"),
        "practitioner": (REFERENCE, "participant.actor"),
        "date": (DATE, "start"),
        "identifier": (TOKEN, "identifier"),
        "status": (TOKEN, "status"),
    },
    "Slot": {
        "schedule": (REFERENCE, "schedule"),
        "start": (DATE, "start"),
        "identifier": (TOKEN, "identifier"),
        "status": (TOKEN, "status"),
    },
    "Schedule": {"actor": (REFERENCE, "actor")},
    "Patient": {"identifier": (TOKEN, "identifier"), "active": (TOKEN, "active")},
    "Practitioner": {"identifier": (TOKEN, "identifier"), "active": (TOKEN, "active")},
    "Location": {"status": (TOKEN, "status")},
    "Consent": {
        "consentor": (REFERENCE, "performer"),
        "identifier": (TOKEN, "identifier"),
        "category": (TOKEN, "category.coding"),
        "date": (DATE, "dateTime"),
        "status": (TOKEN, "status"),
    },
    "DocumentReference": {
        "type": (TOKEN, "type.coding"),
        "identifier": (TOKEN, "identifier"),
        "status": (TOKEN, "status"),
    },
    "Binary": {},
    "Questionnaire": {"url": (TOKEN, "url"), "status": (TOKEN, "status")},
}
"""Kind → parameter → (its type, the path of its values)."""

COMMON: Final = frozenset({"_id", "_lastUpdated", "_sort", "_count", "_include", "_elements", "_total", "_page"})


def seconds(text: str) -> int:
    """UTC seconds of a FHIR date, dateTime or instant; a date is its midnight in UTC. Raises `ValueError`."""
    moment = datetime.fromisoformat(text)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def sortable(text: str) -> str:
    """`seconds` as text of a fixed width."""
    return f"{seconds(text):012d}"


def values(resource: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(parameter, value) pairs under which `resource` is indexed."""
    for parameter, (type_, path) in KINDS.get(str(resource["resourceType"]), {}).items():
        for found in _walk(resource, path.split(".")):
            yield from ((parameter, value) for value in _index(type_, found))


def _walk(node: Any, path: list[str]) -> Iterator[Any]:
    if isinstance(node, list):
        for part in node:
            yield from _walk(part, path)
    elif not path:
        yield node
    elif isinstance(node, dict) and path[0] in node:
        yield from _walk(node[path[0]], path[1:])


def _index(type_: str, found: Any) -> Iterator[str]:
    match type_, found:
        case "reference", {"reference": str(target)}:
            yield target
        case "date", str(text):
            yield sortable(text)
        case "token", bool(flag):
            yield "true" if flag else "false"
        case "token", str(text):
            yield text
        case "token", {"code": str(code), **rest}:
            yield code
            yield f"{rest.get('system', '')}|{code}"
        case "token", {"value": str(value), **rest}:
            yield value
            yield f"{rest.get('system', '')}|{value}"
        case _:
            return

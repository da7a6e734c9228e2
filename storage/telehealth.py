"""Where a visit from afar is joined, as an Appointment states it. Pure.

FHIR R5 has `virtualService`; R4 carries the same as an extension (the cross-version one of HL7, or a practice's own of
the same name), with the address as `addressUrl`, or as a nested `address[x]`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

_NAME: Final = "virtualservice"
_MOST: Final = 2048


def joined_at(resource: str) -> str:
    """The first web address in an Appointment's JSON, empty if it names none. Never raises."""
    try:
        found = json.loads(resource)
    except (ValueError, RecursionError):
        return ""
    return next(_addresses(found), "") if isinstance(found, dict) else ""


def _addresses(appointment: dict[str, Any]) -> Iterator[str]:
    for service in _dicts(appointment.get("virtualService")):
        yield from _web(service.get("addressUrl"))
    for extension in _dicts(appointment.get("extension")):
        if str(extension.get("url", "")).casefold().endswith(_NAME):
            yield from _web(extension.get("valueUrl"))
            for part in _dicts(extension.get("extension")):
                if str(part.get("url", "")).startswith("address"):
                    yield from _web(part.get("valueUrl"))


def _web(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.startswith(("https://", "http://")) and len(value) <= _MOST:
        yield value


def _dicts(value: object) -> Iterator[dict[str, Any]]:
    return (one for one in value if isinstance(one, dict)) if isinstance(value, list) else iter(())

"""Whose an appointment or a slot is, by what it says itself: a service that mixes in another practitioner's schedule,
by mistake or not, is not followed. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

Resource = Mapping[str, Any]


def hers(user: str, schedules: Collection[str]) -> Callable[[Resource], bool]:
    """Whether a resource may be of `user` (`Practitioner/{id}`), whose `schedules` (`Schedule/{id}`) are these.

    Only what names other practitioners and not her, or another schedule, is somebody else's: services also name people
    by role or identifier, and such a name says nothing here.
    """
    known = frozenset(schedules)

    def may_be(resource: Resource) -> bool:
        match resource.get("resourceType"):
            case "Appointment":
                people = [one for one in _actors(resource) if one.startswith("Practitioner/")]
                return not people or user in people
            case "Slot":
                schedule = _reference(resource.get("schedule"))
                return not schedule.startswith("Schedule/") or schedule in known
            case _:
                return True

    return may_be


def _actors(resource: Resource) -> Iterator[str]:
    participants = resource.get("participant")
    for one in participants if isinstance(participants, list) else ():
        yield _reference(one.get("actor") if isinstance(one, dict) else None)


def _reference(value: object) -> str:
    """`Kind/id` of a reference, relative, absolute or to a version (R4, 2.3.0.1); empty for one that is not literal."""
    found = value.get("reference") if isinstance(value, dict) else None
    if not isinstance(found, str):
        return ""
    kind, _, id = found.partition("/_history/")[0].rpartition("/")
    return f"{kind.rpartition('/')[2]}/{id}" if kind else ""

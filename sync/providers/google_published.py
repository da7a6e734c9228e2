"""Our calendar and its events in the words of Google's Calendar API v3, and back. Pure.

What is written: times, the summary, a place if there is one, private, and reminders by ourselves or none at all. No
guest, no description, and every write asks for no mail to anybody (`sendUpdates=none`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from storage.records.publishing import Outgoing, PublishedEvent

MARK: Final = "optimantra-practice"
"""In the description of the calendar that we make, so that it is known again."""
QUIET: Final = (("sendUpdates", "none"),)
JSON: Final = "application/json; charset=UTF-8"
_OTHERS: Final = ("description", "recurrence", "recurringEventId", "attendees", "attachments", "conferenceData")


def calendar(name: str) -> dict[str, Any]:
    """What makes our calendar."""
    return {"summary": name, "description": MARK}


def written(key: str, event: PublishedEvent) -> dict[str, Any]:
    """What makes, or replaces, an event; a new one names its id besides."""
    rings = [] if event.alarm is None else [{"method": "popup", "minutes": event.alarm}]
    body: dict[str, Any] = {
        "summary": event.summary,
        "start": _moment(event.start),
        "end": _moment(event.end),
        "status": "tentative" if event.tentative else "confirmed",
        "visibility": "private",
        "reminders": {"useDefault": False, "overrides": rings},
        "extendedProperties": {"private": {"app": MARK, "key": key}},
    }
    if event.location:
        body["location"] = event.location
    return body


def created(key: str, event: PublishedEvent) -> dict[str, Any]:
    """What makes a new event."""
    return {**written(key, event), "id": key}


def encoded(body: Mapping[str, Any]) -> bytes:
    """As it leaves."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def read(item: Mapping[str, Any]) -> PublishedEvent | None:
    """An event as Google lists it; None where it says or does anything that we never write."""
    try:
        rings = item.get("reminders") or {}
        overrides = rings.get("overrides") or []
        if any(item.get(name) for name in _OTHERS) or item.get("visibility") != "private":
            return None
        if item.get("transparency", "opaque") != "opaque" or rings.get("useDefault", True) or len(overrides) > 1:
            return None
        if any(one.get("method") != "popup" for one in overrides):
            return None
        return PublishedEvent(
            start=_seconds(item["start"]),
            end=_seconds(item["end"]),
            summary=str(item.get("summary", "")),
            location=str(item.get("location", "")),
            tentative=item.get("status") == "tentative",
            alarm=int(overrides[0]["minutes"]) if overrides else None,
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


def outgoing(name: str, events: Mapping[str, PublishedEvent]) -> tuple[Outgoing, ...]:
    """The requests that make our calendar and fill it; `{calendar}` stands for the id that Google gives it."""
    made = Outgoing("POST", "/calendar/v3/calendars", JSON, encoded(calendar(name)))
    address = "/calendar/v3/calendars/{calendar}/events?sendUpdates=none"
    return made, *(Outgoing("POST", address, JSON, encoded(created(key, event))) for key, event in events.items())


def _moment(seconds: int) -> dict[str, str]:
    return {"dateTime": f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}", "timeZone": "UTC"}


def _seconds(value: Mapping[str, str]) -> int:
    moment = datetime.fromisoformat(value["dateTime"])
    if moment.tzinfo is None:
        raise ValueError("no offset")
    return int(moment.timestamp())

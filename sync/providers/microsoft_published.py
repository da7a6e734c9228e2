"""Our calendar and its events in the words of Microsoft Graph v1.0, and back. Pure.

What is written: times, the subject, a place if there is one, private, busy or tentative, and a reminder only if one was
asked for. No guest, no body. Our calendar and each event of it carry a named property of ours, by which they are known
again, since Graph gives them ids of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from uuid import NAMESPACE_URL, UUID, uuid5

from storage.records.publishing import Outgoing, PublishedEvent

MARK: Final = "optimantra-practice"
_SET: Final = "{6d1a7d0e-3f0b-4c52-9d2a-6f4e0f6b8c11}"
CALENDAR_PROPERTY: Final = f"String {_SET} Name OptiMantraCalendar"
KEY_PROPERTY: Final = f"String {_SET} Name OptiMantraKey"
JSON: Final = "application/json"
_OTHERS: Final = ("bodyPreview", "attendees", "recurrence", "isAllDay", "isOnlineMeeting", "hasAttachments")


def expanded(property_: str) -> str:
    """The `$expand` that shows one named property; without it Graph shows none."""
    return f"singleValueExtendedProperties($filter=id eq '{property_}')"


def marked(item: Mapping[str, Any], property_: str) -> str:
    """The value of a named property of an item that was asked for with `expanded`, or empty."""
    properties = item.get("singleValueExtendedProperties")
    for one in properties if isinstance(properties, list) else ():
        if isinstance(one, Mapping) and str(one.get("id", "")).lower() == property_.lower():
            return str(one.get("value", ""))
    return ""


def calendar(name: str) -> dict[str, Any]:
    """What makes our calendar."""
    return {"name": name, "singleValueExtendedProperties": [{"id": CALENDAR_PROPERTY, "value": MARK}]}


def written(key: str, event: PublishedEvent) -> dict[str, Any]:
    """What changes an event to be this one."""
    return {
        "subject": event.summary,
        "start": _moment(event.start),
        "end": _moment(event.end),
        "location": {"displayName": event.location},
        "showAs": "tentative" if event.tentative else "busy",
        "sensitivity": "private",
        "isReminderOn": event.alarm is not None,
        "reminderMinutesBeforeStart": event.alarm or 0,
        "singleValueExtendedProperties": [{"id": KEY_PROPERTY, "value": key}],
    }


def created(key: str, event: PublishedEvent) -> dict[str, Any]:
    """What makes a new event. Told twice within one run, the service makes one (`transactionId`); a later run, which
    looked first, may make it again even if its like was deleted before."""
    return {**written(key, event), "transactionId": str(_transaction(key, event.attempt))}


def encoded(body: Mapping[str, Any]) -> bytes:
    """As it leaves."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def read(item: Mapping[str, Any]) -> PublishedEvent | None:
    """An event as Graph shows it in UTC; None where it says or does anything that we never write."""
    if any(item.get(name) for name in _OTHERS) or item.get("type", "singleInstance") != "singleInstance":
        return None
    if item.get("sensitivity") != "private" or item.get("showAs") not in ("busy", "tentative"):
        return None
    try:
        return PublishedEvent(
            start=_seconds(item["start"]),
            end=_seconds(item["end"]),
            summary=str(item.get("subject") or ""),
            location=str((item.get("location") or {}).get("displayName") or ""),
            tentative=item["showAs"] == "tentative",
            alarm=int(item.get("reminderMinutesBeforeStart") or 0) if item.get("isReminderOn") else None,
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


def outgoing(name: str, events: Mapping[str, PublishedEvent]) -> tuple[Outgoing, ...]:
    """The requests that make our calendar and fill it; `{calendar}` stands for the id that the service gives it."""
    made = Outgoing("POST", "/v1.0/me/calendars", JSON, encoded(calendar(name)))
    address = "/v1.0/me/calendars/{calendar}/events"
    return made, *(Outgoing("POST", address, JSON, encoded(created(key, event))) for key, event in events.items())


def _transaction(key: str, attempt: int) -> UUID:
    return uuid5(NAMESPACE_URL, f"urn:optimantra:published:{key}:{attempt}")


def _moment(seconds: int) -> dict[str, str]:
    return {"dateTime": f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"}


def _seconds(value: Mapping[str, str]) -> int:
    if value["timeZone"] != "UTC":
        raise ValueError("not in UTC")
    # Seven digits after the point, which is one more than a datetime has
    return int(datetime.fromisoformat(value["dateTime"][:19]).replace(tzinfo=UTC).timestamp())

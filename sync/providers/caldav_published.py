"""Our calendar and its events as CalDAV servers take them (RFC 4791, RFC 5545), and back. Pure.

What is written: times, the summary, a place if there is one, private, and an alarm only if one was asked for. Nobody is
invited, so no server has anybody to write to (RFC 6638).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final
from xml.sax.saxutils import escape

from storage.errors import Unreadable
from storage.ical_values import duration
from storage.records.publishing import Outgoing, PublishedEvent
from storage.records.times import DAY
from storage.scan import text_value, unfold
from sync.icalendar_text import Vevent, vcalendar

SLUG: Final = "optimantra-practice"
"""The last part of the path of the one calendar that we make on an account."""
XML: Final = "application/xml; charset=utf-8"
TEXT: Final = "text/calendar; charset=utf-8"
_HARMLESS: Final = frozenset({"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "PRIORITY"})
"""What servers and clients add to an event without changing how it looks."""


def calendar(name: str) -> bytes:
    """What makes our calendar."""
    return (
        '<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>'
        f"<d:displayname>{escape(name)}</d:displayname>"
        '<c:supported-calendar-component-set><c:comp name="VEVENT"/></c:supported-calendar-component-set>'
        "</d:prop></d:set></c:mkcalendar>"
    ).encode()


def written(key: str, event: PublishedEvent) -> str:
    """The event as iCalendar text."""
    return vcalendar(
        [
            Vevent(
                uid=key,
                start=datetime.fromtimestamp(event.start, UTC),
                end=datetime.fromtimestamp(event.end, UTC),
                summary=event.summary,
                location=event.location,
                status="TENTATIVE" if event.tentative else "",
                private=True,
                # RFC 5545, 3.8.7.2 wants a stamp; this one says nothing of who booked or wrote when.
                stamp=datetime.fromtimestamp(event.start, UTC),
                alarm=event.alarm,
            )
        ]
    )


def read(text: str) -> PublishedEvent | None:
    """An event as a server keeps it; None where it says or does anything that we never write."""
    try:
        values, alarm = _lines(text)
        if values.get("CLASS") != "PRIVATE" or values.get("TRANSP", "OPAQUE") != "OPAQUE":
            return None
        status = values.get("STATUS", "CONFIRMED")
        if status not in ("CONFIRMED", "TENTATIVE"):
            return None
        return PublishedEvent(
            start=_seconds(values["DTSTART"]),
            end=_seconds(values["DTEND"]),
            summary=text_value(values.get("SUMMARY", "")),
            location=text_value(values.get("LOCATION", "")),
            tentative=status == "TENTATIVE",
            alarm=alarm,
        )
    except (KeyError, ValueError):
        return None


def outgoing(name: str, events: Mapping[str, PublishedEvent], home: str = "/{home}/") -> tuple[Outgoing, ...]:
    """The requests that make our calendar and fill it; `home` is where the account keeps its calendars."""
    ours = f"{home}{SLUG}/"
    made = Outgoing("MKCALENDAR", ours, XML, calendar(name))
    return made, *(Outgoing("PUT", f"{ours}{key}.ics", TEXT, written(key, one).encode()) for key, one in events.items())


def _lines(text: str) -> tuple[dict[str, str], int | None]:
    """The properties of the one event, and when it rings. Raises `ValueError` for what we never write."""
    values: dict[str, str] = {}
    inside: list[str] = []
    alarms: list[dict[str, str]] = []
    events = 0
    for line in unfold(text).split("\n"):
        head, mark, value = line.partition(":")
        name, _, parameters = head.partition(";")
        name = name.strip().upper()
        if not mark:
            continue
        if name == "BEGIN":
            inside.append(value.strip().upper())
            events += inside == ["VCALENDAR", "VEVENT"]
            if inside[-1] == "VALARM":
                alarms.append({})
        elif name == "END":
            if not inside or inside.pop() != value.strip().upper():
                raise ValueError("not nested")
        elif inside == ["VCALENDAR", "VEVENT"]:
            if name in ("DTSTART", "DTEND") and parameters:
                raise ValueError("not in UTC")
            if name in values or (name not in _KNOWN and name not in _HARMLESS and not name.startswith("X-")):
                raise ValueError("not of ours")
            if name in _KNOWN:
                values[name] = value if name in ("SUMMARY", "LOCATION") else value.strip().upper()
        elif inside == ["VCALENDAR", "VEVENT", "VALARM"]:
            alarms[-1][name] = f"{parameters}:{value.strip().upper()}" if name == "TRIGGER" else value.strip().upper()
        elif "VEVENT" in inside or inside[-1:] != ["VCALENDAR"]:
            raise ValueError("not of ours")
    if events != 1 or len(alarms) > 1:
        raise ValueError("not one event")
    return values, _rings(alarms[0]) if alarms else None


_KNOWN: Final = frozenset({"DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS", "CLASS", "TRANSP"})


def _rings(alarm: Mapping[str, str]) -> int:
    """Minutes before the start; servers spell the same length in many ways. Raises `ValueError`."""
    parameters, _, trigger = alarm.get("TRIGGER", "").partition(":")
    if alarm.get("ACTION") != "DISPLAY" or parameters not in ("", "RELATED=START", "VALUE=DURATION"):
        raise ValueError("not of ours")
    try:
        days, seconds = duration(trigger.removeprefix("-"))
    except Unreadable:
        raise ValueError("not a duration") from None
    whole = days * DAY + seconds
    if whole % 60 or (whole and not trigger.startswith("-")):
        raise ValueError("not of ours")
    return whole // 60


def _seconds(value: str) -> int:
    return int(datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp())

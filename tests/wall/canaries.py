"""Borrowed events with a word of their own in every field, put where they come from by other hands than ours."""

from __future__ import annotations

import base64
import json
import ssl
from http.client import HTTPSConnection
from typing import Any, Final
from urllib.parse import urlsplit

from desktop.sandbox import Sandbox

DAY: Final = "2026-11-24"
FIELDS: Final = {
    "title": "zanzibarquill",
    "description": "ochrelantern",
    "location": "vermilionporch",
    "attendee": "kestrelmoor",
    "organizer": "sandpipergate",
    "uid": "junipercrest",
    "url": "cobaltferry",
    "attachment": "larkspurdesk",
    "category": "tamarindflute",
    "own": "saffrongable",
    "calendar": "quillworthmarsh",
}
"""A word for each field; each source has them with a letter of its own in front."""


def words(source: str) -> dict[str, str]:
    """The words of one source: `c`aldav, `g`oogle, `m`icrosoft."""
    return {field: f"{source}{word}" for field, word in FIELDS.items()}


def plant(sandbox: Sandbox) -> None:
    """One calendar with one event at each source."""
    _caldav(sandbox)
    _google(sandbox)
    _microsoft(sandbox)


def _caldav(sandbox: Sandbox) -> None:
    said, places = words("c"), sandbox.addresses
    login = base64.b64encode(f"{places.caldav_user}:{places.caldav_password}".encode()).decode()
    folder = f"{places.caldav_url}{places.caldav_user}/{said['calendar']}/"
    make = (
        '<?xml version="1.0"?><mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop><resourcetype>'
        "<collection/><C:calendar/></resourcetype><C:supported-calendar-component-set><C:comp name='VEVENT'/>"
        f"</C:supported-calendar-component-set><displayname>{said['calendar']}</displayname></prop></set></mkcol>"
    )
    event = "\r\n".join([
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//wall//en", "BEGIN:VEVENT", f"UID:{said['uid']}@example.test",
        "DTSTAMP:20261101T000000Z", "DTSTART:20261124T110000Z", "DTEND:20261124T120000Z",
        f"SUMMARY:{said['title']}", f"DESCRIPTION:{said['description']}", f"LOCATION:{said['location']}",
        f"URL:https://{said['url']}.example/", f"ATTACH:https://{said['attachment']}.example/file",
        f"CATEGORIES:{said['category']}", f"X-OWN:{said['own']}",
        f"ORGANIZER;CN={said['organizer']}:mailto:{said['organizer']}@example.test",
        f"ATTENDEE;CN={said['attendee']}:mailto:{said['attendee']}@example.test",
        "END:VEVENT", "END:VCALENDAR", "",
    ])  # fmt: skip
    headers = {"Authorization": f"Basic {login}"}
    _ask(sandbox, "MKCOL", folder, make.encode(), {**headers, "Content-Type": "application/xml"})
    _ask(sandbox, "PUT", f"{folder}{said['uid']}.ics", event.encode(), {**headers, "Content-Type": "text/calendar"})


def _google(sandbox: Sandbox) -> None:
    said, place = words("g"), sandbox.addresses.google
    made = _json(sandbox, place.token, f"{place.api_base}/calendars", {"summary": said["calendar"]})
    event = {
        "summary": said["title"],
        "description": said["description"],
        "location": said["location"],
        "iCalUID": f"{said['uid']}@example.test",
        "attendees": [{"email": f"{said['attendee']}@example.test", "displayName": said["attendee"]}],
        "start": {"dateTime": f"{DAY}T13:00:00Z", "timeZone": "UTC"},
        "end": {"dateTime": f"{DAY}T13:30:00Z", "timeZone": "UTC"},
    }
    _json(sandbox, place.token, f"{place.api_base}/calendars/{made['id']}/events", event)


def _microsoft(sandbox: Sandbox) -> None:
    said, place = words("m"), sandbox.addresses.microsoft
    made = _json(sandbox, place.token, f"{place.api_base}/me/calendars", {"name": said["calendar"]})
    event = {
        "subject": said["title"],
        "body": {"contentType": "text", "content": said["description"]},
        "location": {"displayName": said["location"]},
        "start": {"dateTime": f"{DAY}T15:00:00.0000000", "timeZone": "UTC"},
        "end": {"dateTime": f"{DAY}T15:30:00.0000000", "timeZone": "UTC"},
    }
    _json(sandbox, place.token, f"{place.api_base}/me/calendars/{made['id']}/events", event)


def _json(sandbox: Sandbox, token: str, url: str, body: dict[str, Any]) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    found: dict[str, Any] = json.loads(_ask(sandbox, "POST", url, json.dumps(body).encode(), headers))
    return found


def _ask(sandbox: Sandbox, method: str, url: str, body: bytes, headers: dict[str, str]) -> bytes:
    parts = urlsplit(url)
    trust = ssl.create_default_context(cadata=sandbox.addresses.ca_pem)
    connection = HTTPSConnection(parts.hostname or "", parts.port, context=trust, timeout=30)
    try:
        connection.request(method, parts.path, body, headers)
        answer = connection.getresponse()
        told = answer.read()
        assert answer.status < 300, (answer.status, told)
        return told
    finally:
        connection.close()

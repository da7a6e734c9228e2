"""Google's own Python client against an address: lists, pages, syncs, writes. Run by a Python that has it.

`python google_client.py ROOT TOKEN CA_FILE` prints a JSON object; any surprise is an exception.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import google_auth_httplib2
import httplib2
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError


def main(root: str, token: str, ca_file: str) -> None:
    http = google_auth_httplib2.AuthorizedHttp(Credentials(token), http=httplib2.Http(ca_certs=ca_file))
    options = {"api_endpoint": f"{root}/calendar/v3/"}
    service = build("calendar", "v3", http=http, static_discovery=True, client_options=options)
    names = paged(service.calendarList(), service.calendarList().list(maxResults=2))[0]
    made = service.calendars().insert(body={"summary": "By its own client", "timeZone": "Europe/Berlin"}).execute()
    where = {"calendarId": made["id"], "singleEvents": False, "showDeleted": True}
    start = {"dateTime": "2026-11-26T10:00:00+01:00", "timeZone": "Europe/Berlin"}
    end = {"dateTime": "2026-11-26T11:00:00+01:00", "timeZone": "Europe/Berlin"}
    body = {
        "id": "seriea1",
        "summary": "Weekly",
        "start": start,
        "end": end,
        "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=4"],
    }
    service.events().insert(calendarId=made["id"], sendUpdates="none", body=body).execute()
    _, sync = paged(service.events(), service.events().list(**where, maxResults=1))
    service.events().delete(calendarId=made["id"], eventId="seriea1_20261203T090000Z").execute()
    changed, _ = paged(service.events(), service.events().list(**where, syncToken=sync))
    assert [item["status"] for item in changed] == ["cancelled"], changed
    assert changed[0]["recurringEventId"] == "seriea1"
    expect(409, service.events().insert(calendarId=made["id"], body=body))
    expect(400, service.events().list(**where, syncToken=sync, timeMin="2026-01-01T00:00:00Z"))
    late = service.events().delete(calendarId=made["id"], eventId="seriea1")
    late.headers["If-Match"] = '"0"'
    expect(412, late)
    service.calendars().delete(calendarId=made["id"]).execute()
    expect(404, service.events().list(**where))
    primary, _ = paged(service.events(), service.events().list(calendarId="primary", maxResults=2))
    print(json.dumps({"calendars": len(names), "seen": len(primary)}))


def paged(methods: Any, request: Any) -> tuple[list[Any], str]:
    items: list[Any] = []
    answer: dict[str, Any] = {}
    while request is not None:
        answer = request.execute()
        items += answer.get("items", [])
        request = methods.list_next(request, answer)
    return items, answer["nextSyncToken"]


def expect(status: int, request: Any) -> None:
    found = 200
    try:
        request.execute()
    except HttpError as error:
        found = error.status_code
    assert found == status, (found, status)


if __name__ == "__main__":
    main(*sys.argv[1:4])

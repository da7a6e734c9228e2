"""The sandbox's Google keeps the rules of the Calendar API v3 that a sync client depends on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from desktop.sandbox import Sandbox
from desktop.sandbox.google.fields import kept
from desktop.sandbox.google.refusals import GoogleError
from sync.http import Http, Origin
from sync.trust import trust

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[3]


class Device:
    """Another device of the same account."""

    def __init__(self, sandbox: Sandbox) -> None:
        place = sandbox.addresses.google

        async def authorize(fresh: bool) -> str:
            return f"Bearer {place.token}"

        self.base = place.api_base
        self.http = Http({Origin.of(place.api_base)}, trust(sandbox.addresses.ca_pem), authorize)

    async def ask(self, method: str, path: str, body: Any = None, if_match: str = "", **query: Any) -> tuple[int, Any]:
        headers = {"content-type": "application/json", **({"if-match": if_match} if if_match else {})}
        data = b"" if body is None else json.dumps(body).encode()
        url = f"{self.base}/{path}?{urlencode(query, doseq=True)}"
        answer = await self.http.send(method, url, headers=headers, body=data)
        return answer.status, json.loads(answer.body) if answer.body else None

    async def every(self, calendar: str, **query: Any) -> tuple[list[Any], str]:
        """All pages of a listing, and its sync token, which only the last page may have."""
        items: list[Any] = []
        status, page = await self.ask("GET", f"calendars/{calendar}/events", **query)
        while True:
            assert status == 200, page
            items += page["items"]
            if "nextPageToken" not in page:
                return items, page["nextSyncToken"]
            assert "nextSyncToken" not in page
            status, page = await self.ask(
                "GET", f"calendars/{calendar}/events", **query, pageToken=page["nextPageToken"]
            )


@pytest.fixture
async def device(sandbox: Sandbox) -> AsyncIterator[Device]:
    made = Device(sandbox)
    yield made
    sandbox.mend("google")
    await made.http.aclose()


@pytest.fixture
async def calendar(device: Device) -> str:
    _, made = await device.ask("POST", "calendars", {"summary": "Fresh", "timeZone": "Europe/Berlin"})
    return str(made["id"])


def timed(summary: str, day: int = 25, **more: Any) -> dict[str, Any]:
    moments = {
        name: {"dateTime": f"2026-11-{day:02d}T{hour}:00:00+01:00", "timeZone": "Europe/Berlin"}
        for name, hour in (("start", "10"), ("end", "11"))
    }
    return {"summary": summary, **moments, **more}


LIST: dict[str, Any] = {"singleEvents": "false", "showDeleted": "true"}


async def test_sync_tokens_bring_what_changed_and_nothing_else(device: Device, calendar: str) -> None:
    path = f"calendars/{calendar}/events"
    for number in range(5):
        await device.ask("POST", path, timed(f"Event {number}", id=f"event{number}"))
    items, token = await device.every(calendar, **LIST, maxResults=2)
    assert {item["id"] for item in items} == {f"event{number}" for number in range(5)}
    assert await device.every(calendar, **LIST, syncToken=token) == ([], token)
    await device.ask("PATCH", f"{path}/event1", {"summary": "Other"})
    await device.ask("DELETE", f"{path}/event2")
    changed, after = await device.every(calendar, **LIST, syncToken=token, maxResults=1)
    assert [item["id"] for item in changed] == ["event1", "event2"]
    assert set(changed[1]) == {"kind", "etag", "id", "status"}, "of what is cancelled only the id is sure"
    assert after != token
    full, _ = await device.every(calendar, singleEvents="false")
    assert "event2" not in {item["id"] for item in full}


async def test_holes_and_moves_of_a_series(device: Device, calendar: str) -> None:
    path = f"calendars/{calendar}/events"
    await device.ask("POST", path, timed("Weekly", id="serie1", recurrence=["RRULE:FREQ=WEEKLY;COUNT=4"]))
    _, token = await device.every(calendar, **LIST)
    hole, moved = "serie1_20261202T090000Z", "serie1_20261209T090000Z"
    assert (await device.ask("GET", f"{path}/{hole}"))[1]["originalStartTime"][
        "dateTime"
    ] == "2026-12-02T10:00:00+01:00"
    assert (await device.ask("GET", f"{path}/serie1_20261203T090000Z"))[0] == 404, "no instance then"
    await device.ask("DELETE", f"{path}/{hole}")
    await device.ask("PATCH", f"{path}/{moved}", {**timed("Moved", 27)})
    changed, _ = await device.every(calendar, **LIST, syncToken=token)
    assert [(item["id"], item["status"]) for item in changed] == [(hole, "cancelled"), (moved, "confirmed")]
    assert set(changed[0]) == {"kind", "etag", "id", "status", "recurringEventId", "originalStartTime"}
    assert changed[1]["recurringEventId"] == "serie1" and changed[1]["start"]["dateTime"].startswith("2026-11-27")
    full, _ = await device.every(calendar, singleEvents="false")
    assert hole in {item["id"] for item in full}, "holes of a live series always come"


async def test_what_the_api_refuses(device: Device, calendar: str, sandbox: Sandbox) -> None:
    path = f"calendars/{calendar}/events"
    _, made = await device.ask("POST", path, timed("One", id="0ne01"))
    _, token = await device.every(calendar, **LIST)

    async def refused(method: str, where: str, body: Any = None, if_match: str = "", **query: Any) -> tuple[int, str]:
        status, answer = await device.ask(method, where, body, if_match, **query)
        return status, answer["error"]["errors"][0]["reason"]

    assert await refused("GET", path, **LIST, syncToken=token, timeMin="2026-01-01T00:00:00Z") == (400, "invalid")
    assert await refused("GET", path, singleEvents="false", syncToken=token) == (400, "invalid"), "other parameters"
    assert await refused("GET", path, surprise="1") == (400, "invalidParameter")
    assert await refused("GET", path, fields="items(") == (400, "invalidParameter")
    assert await refused("POST", path, timed("Again", id="0ne01")) == (409, "duplicate")
    assert await refused("POST", path, timed("Odd id", id="UPPER-case")) == (400, "invalid")
    assert await refused("POST", path, {"summary": "No times"}) == (400, "required")
    backwards = timed("Backwards")
    backwards["end"] = timed("", 24)["end"]
    assert await refused("POST", path, backwards) == (400, "timeRangeEmpty")
    assert await refused("PATCH", f"{path}/0ne01", {}, '"wrong"') == (412, "conditionNotMet")
    assert (await device.ask("PATCH", f"{path}/0ne01", {"summary": "Two"}, made["etag"]))[0] == 200
    assert (await device.ask("DELETE", f"{path}/0ne01"))[0] == 204
    assert await refused("DELETE", f"{path}/0ne01") == (410, "deleted")
    assert await refused("POST", path, timed("Once more", id="0ne01")) == (409, "duplicate"), "ids stay taken"
    assert await refused("GET", f"{path}/n0ne") == (404, "notFound")
    reader = "calendars/holidays@group.v.calendar.google.com/events"
    assert await refused("POST", reader, timed("Mine")) == (403, "requiredAccessLevel")
    sandbox.act("google", "forget-cursors")
    assert await refused("GET", path, **LIST, syncToken=token) == (410, "fullSyncRequired")
    sandbox.fault("google", "quota", times=1)
    assert await refused("GET", path) == (403, "userRateLimitExceeded")


async def test_hidden_calendars_are_listed_when_asked_for(device: Device) -> None:
    _, usual = await device.ask("GET", "users/me/calendarList")
    _, all_of_them = await device.ask("GET", "users/me/calendarList", showHidden="true")
    assert {item["summary"] for item in all_of_them["items"]} - {item["summary"] for item in usual["items"]} == {
        "Old clinic"
    }
    assert [item["id"] for item in usual["items"] if item.get("primary")] == ["mara.lindqvist@gmail.example"]


def test_partial_answers() -> None:
    whole = {"a": 1, "items": [{"id": "x", "start": {"date": "d", "timeZone": "z"}, "more": 1}], "next": "n"}
    assert kept(whole, "next,items(id,start/date)") == {"items": [{"id": "x", "start": {"date": "d"}}], "next": "n"}
    assert kept(whole, "items/start(date,timeZone)") == {"items": [{"start": {"date": "d", "timeZone": "z"}}]}
    assert kept(whole, "items/*") == {"items": whole["items"]} and kept(whole, "") == whole
    for wrong in ("items(", "(a)", "a,,b", "items)"):
        with pytest.raises(GoogleError):
            kept(whole, wrong)


@pytest.mark.slow
def test_googles_own_client_understands_it(sandbox: Sandbox) -> None:
    """With google-api-python-client in an environment named by `GOOGLE_CLIENT_PYTHON`."""
    python = os.environ.get("GOOGLE_CLIENT_PYTHON", sys.executable)
    has = subprocess.run(
        [python, "-c", "import googleapiclient, google_auth_httplib2"], capture_output=True, check=False
    )
    if has.returncode:
        pytest.skip("google-api-python-client is not installed")
    script = ROOT / "tests" / "servers" / "google_client.py"
    place = sandbox.addresses.google
    done = subprocess.run(
        [python, str(script), place.api_base.removesuffix("/calendar/v3"), place.token, sandbox.addresses.ca_file],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["seen"] > 5

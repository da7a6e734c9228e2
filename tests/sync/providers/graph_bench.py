"""The contract's bench on the sandbox's Graph: a calendar of its own, and another device's hands on it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from storage.recurrence import Span, expand
from sync.http import Http, Origin
from sync.providers.microsoft import Microsoft
from sync.trust import trust
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench
from tests.sync.watched import Watched

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC).timestamp()
BERLIN = "W. Europe Standard Time"


class GraphBench(EventBench):
    """A calendar of its own in the sample mailbox, and another device's hands."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.place = sandbox.addresses.microsoft

        async def authorize(fresh: bool) -> str:
            return f"Bearer {self.place.token}"

        origins = {Origin.of(self.place.api_base)}
        self.hands = Http(origins, trust(sandbox.addresses.ca_pem), authorize)
        self.http = Watched(origins, trust(sandbox.addresses.ca_pem), authorize)
        self.now = NOW
        account = Account(ACCOUNT, ProviderName.MICROSOFT, self.place.api_base, "mara", "Mara")
        self.provider = Microsoft(account, self.http, clock=lambda: self.now)
        self.ids: dict[str, str] = {}
        self.gone: set[str] = set()

    async def begin(self) -> None:
        made = await self.ask("POST", "/me/calendars", {"name": f"Bench {uuid4().hex}"})
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId(made["id"]), "Bench"))

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        sent = {
            "content-type": "application/json",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        data = b"" if body is None else json.dumps(body).encode()
        answer = await self.hands.send(method, self.place.api_base + path, headers=sent, body=data)
        assert answer.status < 300, answer.body
        return json.loads(answer.body) if answer.body else None

    async def make(self, key: str, body: dict[str, Any]) -> None:
        made = await self.ask("POST", f"/me/calendars/{self.calendar.remote.remote_id}/events", body)
        self.ids[key] = made["id"]

    async def put(self, key: str, title: str, start: str) -> None:
        end = datetime.fromisoformat(start) + timedelta(minutes=30)
        body = {"subject": title, "start": stamp(start), "end": stamp(end.isoformat())}
        if key in self.ids and key not in self.gone:
            await self.ask("PATCH", f"/me/events/{self.ids[key]}", body)
        else:
            self.gone.discard(key)
            await self.make(key, body)

    async def delete(self, key: str) -> None:
        await self.ask("DELETE", f"/me/events/{self.ids[key]}")
        self.gone.add(key)

    async def series(self, key: str, title: str) -> None:
        await self.make(key, weekly(title, "2026-11-02T09:00", 10))
        found = await self.occurrences(key)
        moved = {"subject": f"{title} moved", "start": stamp("2026-11-17T14:00"), "end": stamp("2026-11-17T14:30")}
        await self.ask("PATCH", f"/me/events/{found[2]['id']}", moved)
        await self.ask("PATCH", f"/me/events/{found[4]['id']}", {"isCancelled": True})

    async def occurrences(self, key: str) -> list[Any]:
        view = "startDateTime=2026-01-01T00:00:00Z&endDateTime=2027-12-01T00:00:00Z&$top=500"
        found = await self.ask("GET", f"/me/events/{self.ids[key]}/instances?{view}")
        return list(found["value"])

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(self.ids.get(key, f"no event of the key {key}"))

    async def lost(self, cursor: Cursor) -> Cursor:
        self.sandbox.act("microsoft", "forget-cursors")
        return cursor

    async def spoil(self, spoiled: bool) -> None:
        self.http.change = (lambda body: body[: len(body) // 2]) if spoiled else None


def stamp(moment: str, zone: str = "UTC") -> dict[str, str]:
    return {"dateTime": datetime.fromisoformat(moment).strftime("%Y-%m-%dT%H:%M:%S.0000000"), "timeZone": zone}


def weekly(title: str, start: str, count: int, zone: str = "UTC") -> dict[str, Any]:
    day = datetime.fromisoformat(start)
    pattern = {"type": "weekly", "interval": 1, "daysOfWeek": [f"{day:%A}".lower()], "firstDayOfWeek": "monday"}
    span = {"type": "numbered", "startDate": day.date().isoformat(), "numberOfOccurrences": count}
    end = (day + timedelta(minutes=30)).isoformat()
    recurrence = {"pattern": pattern, "range": span}
    return {"subject": title, "start": stamp(start, zone), "end": stamp(end, zone), "recurrence": recurrence}


def starts(event: RemoteEvent) -> list[str]:
    """What the box makes of it: starts in UTC and titles of what is not cancelled."""
    lo, hi = (int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) for year in (2026, 2028))
    return [
        f"{datetime.fromtimestamp(one.start, UTC):%m-%d %H:%M} {one.summary}"
        for one in sorted(expand([event.text], Span(lo, hi), ""), key=lambda one: one.start)
        if one.status != "cancelled"
    ]

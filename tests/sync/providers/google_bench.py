"""The contract's bench on the sandbox's Google: a calendar of its own, and another device's hands on it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from sync.http import Http, Origin
from sync.providers.google import Google
from sync.trust import trust
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench
from tests.sync.providers.dav_bench import Spoiling

ZONE = "Europe/Berlin"


class GoogleBench(EventBench):
    """A calendar of its own at the sandbox's Google, and another device's hands on it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox, self.place = sandbox, sandbox.addresses.google

        async def bearer(fresh: bool) -> str:
            return f"Bearer {self.place.token}"

        trusted = trust(sandbox.addresses.ca_pem)
        origin = Origin.of(self.place.api_base)
        self.hands, self.http = Http({origin}, trusted, bearer), Spoiling({origin}, trusted, bearer)
        account = Account(ACCOUNT, ProviderName.GOOGLE, self.place.api_base, self.place.login.label, "Mara")
        self.provider = Google(account, self.http)

    async def begin(self) -> GoogleBench:
        made = await self.ask("POST", "calendars", {"summary": "Bench", "timeZone": ZONE})
        self.id = str(made["id"])
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId(self.id), "Bench", zone=ZONE))
        return self

    async def ask(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        data = b"" if body is None else json.dumps(body).encode()
        found = await self.hands.send(
            method, f"{self.place.api_base}/{path}", headers={"content-type": "application/json"}, body=data
        )
        assert found.status in (200, 204), found.body
        told: dict[str, Any] = json.loads(found.body) if found.body else {}
        return told

    async def put(self, key: str, title: str, start: str) -> None:
        began = datetime.fromisoformat(start)
        body = {"summary": title, "start": when(began), "end": when(began + timedelta(minutes=30))}
        await self.write(key, body)

    async def write(self, key: str, body: dict[str, Any]) -> None:
        path, id = f"calendars/{self.id}/events", self.remote_id(key)
        found = await self.hands.send("GET", f"{self.place.api_base}/{path}/{id}")
        if found.status == 404:
            await self.ask("POST", path, {**body, "id": id})
        else:
            await self.ask("PUT", f"{path}/{id}", body)

    async def delete(self, key: str) -> None:
        await self.ask("DELETE", f"calendars/{self.id}/events/{self.remote_id(key)}")

    async def series(self, key: str, title: str) -> None:
        began = datetime(2026, 11, 2, 9)
        rule = {"recurrence": ["RRULE:FREQ=WEEKLY;COUNT=10"]}
        await self.write(
            key, {"summary": title, "start": when(began), "end": when(began + timedelta(minutes=30)), **rule}
        )
        moved = datetime(2026, 11, 17, 14)
        body = {"summary": f"{title} moved", "start": when(moved), "end": when(moved + timedelta(minutes=30))}
        await self.ask("PATCH", f"calendars/{self.id}/events/{self.remote_id(key)}_20261116T090000Z", body)
        await self.ask("DELETE", f"calendars/{self.id}/events/{self.remote_id(key)}_20261130T090000Z")

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId("a0" + key.encode().hex())

    async def lost(self, cursor: Cursor) -> Cursor:
        self.sandbox.act("google", "forget-cursors")
        return cursor

    async def spoil(self, spoiled: bool) -> None:
        self.http.spoiled = spoiled

    async def aclose(self) -> None:
        await self.provider.aclose()
        await self.hands.aclose()


def when(moment: datetime) -> dict[str, str]:
    return {"dateTime": f"{moment:%Y-%m-%dT%H:%M:%S}Z", "timeZone": "UTC"}

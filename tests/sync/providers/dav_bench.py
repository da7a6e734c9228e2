"""The contract's bench on a real CalDAV server: a fresh calendar, and another client's hands on it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from sync.http import Answer, Http, Origin
from sync.providers.caldav import CalDav
from sync.providers.caldav_discovery import authorize
from sync.trust import trust
from tests.servers.caldav import PASSWORD, USER, CalDavServer
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench


@dataclass(slots=True)
class Spoiling(Http):
    """The client, with answers that are cut when told to; and a list of what was asked."""

    spoiled: bool = False
    asked: list[str] = field(default_factory=list)

    async def send(self, method: str, url: str, **how: Any) -> Answer:
        # Named in full: a slotted dataclass is made anew, and the short form would look for the old one.
        answer = await Http.send(self, method, url, **how)
        head = how.get("body", b"")[:200]
        kind = next((name for name in ("sync-collection", "multiget") if name.encode() in head), "")
        self.asked.append(f"{method} {kind}".strip())
        return replace(answer, body=answer.body[: len(answer.body) // 2]) if self.spoiled else answer


def account_at(server: CalDavServer) -> Account:
    settings = json.dumps({"homes": [server.url + server.home]})
    return Account(ACCOUNT, ProviderName.CALDAV, server.url + "/", USER, "Pat", server.ca_pem, settings)


def client_of(server: CalDavServer) -> Spoiling:
    return Spoiling({Origin.of(server.url)}, trust(server.ca_pem), authorize(USER, PASSWORD))


class DavBench(EventBench):
    """`sync` False plays a server whose listing knows no sync-collection."""

    many = 103  # one batch and a little: each PUT costs the servers a tenth of a second

    def __init__(self, server: CalDavServer, *, sync: bool = True) -> None:
        self.server = server
        self.hands = server.hands()
        self.path = self.hands.make(f"cal-{uuid4().hex}")
        self.http = client_of(server)
        self.now = 1_764_000_000.0
        self.provider = CalDav(account_at(server), self.http, clock=lambda: self.now)
        remote = RemoteCalendar(RemoteId(self.path), "Work", settings=json.dumps({"sync": sync}))
        self.calendar = Calendar(CALENDAR, ACCOUNT, remote)

    async def put(self, key: str, title: str, start: str) -> None:
        self.hands.put(f"{self.path}{key}.ics", texts.event(key, title, start))

    async def delete(self, key: str) -> None:
        self.hands.delete(f"{self.path}{key}.ics")

    async def series(self, key: str, title: str) -> None:
        self.hands.put(f"{self.path}{key}.ics", texts.series(key, title))

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(f"{self.path}{key}.ics")

    async def lost(self, cursor: Cursor) -> Cursor:
        held = json.loads(cursor)
        mangled = held["token"][:-8] + "deadbeef"
        return Cursor(json.dumps(held | {"token": mangled}))

    async def spoil(self, spoiled: bool) -> None:
        self.http.spoiled = spoiled

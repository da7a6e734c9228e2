"""The contract's bench on a server whose habits a test chooses."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from sync.http import Http, Origin
from sync.providers.caldav import CalDav
from sync.providers.caldav_discovery import authorize
from sync.trust import trust
from tests.servers.dialect import CALENDAR as PATH
from tests.servers.dialect import HOME, Dialect
from tests.servers.tls import Authority, Wire, wire
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench


class DialectBench(EventBench):
    def __init__(self, dialect: Dialect, server: Wire, authority: Authority) -> None:
        self.dialect, self.server, self.authority = dialect, server, authority
        dialect.origin = server.url
        settings = json.dumps({"homes": [server.url + HOME]})
        account = Account(ACCOUNT, ProviderName.CALDAV, server.url + "/", "pat", "Pat", authority.ca_pem, settings)
        self.http = Http({Origin.of(server.url)}, trust(authority.ca_pem), authorize("pat", "pw"))
        self.now = 1_764_000_000.0
        self.provider = CalDav(account, self.http, clock=lambda: self.now)
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId(PATH), "Work"))

    async def put(self, key: str, title: str, start: str) -> None:
        self.dialect.put(f"{key}.ics", texts.event(key, title, start))

    async def delete(self, key: str) -> None:
        self.dialect.delete(f"{key}.ics")

    async def series(self, key: str, title: str) -> None:
        self.dialect.put(f"{key}.ics", texts.series(key, title))

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(f"{PATH}{key}.ics")

    async def lost(self, cursor: Cursor) -> Cursor:
        return Cursor(json.dumps(json.loads(cursor) | {"token": "urn:t:unknown"}))

    async def spoil(self, spoiled: bool) -> None:
        self.http.most_bytes = 40 if spoiled else 10_000_000

    def asked(self) -> list[str]:
        """What was asked since the last time, as `METHOD target`."""
        told = [f"{asked.method} {asked.target}" for asked in self.server.asked]
        self.server.asked.clear()
        return told


@asynccontextmanager
async def bench_of(dialect: Dialect, authority: Authority) -> AsyncIterator[DialectBench]:
    async with wire(authority.server(), dialect) as server:
        bench = DialectBench(dialect, server, authority)
        yield bench
        await bench.provider.aclose()

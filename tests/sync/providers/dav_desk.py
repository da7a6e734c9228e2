"""The publisher's desk at a real CalDAV server."""

from __future__ import annotations

from uuid import uuid4

from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.providers.caldav import CalDav
from sync.providers.caldav_write import CalDavPublisher
from tests.servers.caldav import CalDavServer
from tests.sync.providers import texts
from tests.sync.providers.dav_bench import account_at, client_of
from tests.sync.providers.publishing import Desk


class DavDesk(Desk):
    def __init__(self, server: CalDavServer) -> None:
        self.server, self.hands = server, server.hands()
        account = account_at(server)
        self.http = client_of(server)
        self.publisher = CalDavPublisher(account, self.http)
        self.provider = CalDav(account, self.http)  # type: ignore[assignment]  # lists only

    async def read(self, calendar: RemoteCalendar, key: str) -> str:
        status, body = self.hands.ask("GET", f"{calendar.remote_id}{key}.ics")
        return body.decode() if status == 200 else ""

    async def meddle(self, calendar: RemoteCalendar, key: str, text: str) -> None:
        path = f"{calendar.remote_id}{key}.ics"
        if text:
            self.hands.put(path, text)
        else:
            self.hands.delete(path)

    async def drop(self, calendar: RemoteCalendar) -> None:
        self.hands.delete(calendar.remote_id)

    async def foreign(self) -> RemoteCalendar:
        path = self.hands.make(f"private-{uuid4().hex}")
        self.hands.put(f"{path}x.ics", texts.event("x", "Mine", "2026-11-23T09:00"))
        return RemoteCalendar(RemoteId(path), "Private")

    async def untouched(self, calendar: RemoteCalendar) -> bool:
        status, body = self.hands.ask("GET", f"{calendar.remote_id}x.ics")
        return status == 200 and b"Mine" in body

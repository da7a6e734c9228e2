"""The publisher's desk at the sandbox's Google, and the sign-in that it works with."""

from __future__ import annotations

import json

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.client_settings import ClientSettings
from sync.http import Http, Origin
from sync.oauth import Bearer
from sync.providers import google, google_events, scopes
from sync.providers.google import Google
from sync.providers.google_write import GooglePublisher
from sync.trust import trust
from tests.servers.sign_ins import opening, registered
from tests.sync.kept import Kept
from tests.sync.providers.contract import ACCOUNT
from tests.sync.providers.google_bench import GoogleBench
from tests.sync.providers.publishing import Desk


class GoogleDesk(Desk):
    """The publisher with its own narrow token, and the hands of a device that may do anything."""

    def __init__(self, sandbox: Sandbox, kept: Kept) -> None:
        self.bench = GoogleBench(sandbox)
        trusted, base = trust(sandbox.addresses.ca_pem), self.bench.place.api_base
        bearer = Bearer(kept, Http(set(), trusted))
        account = Account(ACCOUNT, ProviderName.GOOGLE, base, self.bench.place.login.label, "Mara")
        self.http = Http({Origin.of(base)}, trusted, bearer)
        self.publisher = GooglePublisher(account, self.http, bearer)
        self.provider = Google(account, self.http)  # type: ignore[assignment]  # lists only

    async def read(self, calendar: RemoteCalendar, key: str) -> str:
        found = await self.bench.ask("GET", f"calendars/{calendar.remote_id}/events/{key}")
        read = google_events.read(found, "UTC")
        return read.event.text if isinstance(read, google_events.Found) else ""

    async def meddle(self, calendar: RemoteCalendar, key: str, text: str) -> None:
        path = f"calendars/{calendar.remote_id}/events/{key}"
        if text:
            await self.bench.ask("PATCH", path, {"summary": "By hand"})
        else:
            await self.bench.ask("DELETE", path)

    async def drop(self, calendar: RemoteCalendar) -> None:
        await self.bench.ask("DELETE", f"calendars/{calendar.remote_id}")

    async def foreign(self) -> RemoteCalendar:
        await self.bench.begin()
        await self.bench.put("theirs", "Mine", "2026-11-23T09:00")
        return self.bench.calendar.remote._replace(remote_id=RemoteId(self.bench.id))

    async def untouched(self, calendar: RemoteCalendar) -> bool:
        return "Mine" in await self.read(calendar, self.bench.remote_id("theirs"))


async def signed_in(sandbox: Sandbox, *, write: bool) -> Kept:
    place = sandbox.addresses.google
    settings = registered(ClientSettings.google, place)
    browser = opening(sandbox.browser(place.login))
    signed = await google.sign_in(settings, sandbox.addresses.ca_pem, browser, write=write)
    assert (scopes.GOOGLE_WRITE in json.loads(signed.settings)["scopes"]) is write
    return Kept(signed.secrets)

"""The publisher's desk at the sandbox's Graph, and the sign-in that it works with."""

from __future__ import annotations

import json
from typing import Any

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from sync.client_settings import ClientSettings
from sync.http import Http, Origin
from sync.oauth import Bearer
from sync.providers import microsoft, microsoft_published
from sync.providers.contract import SignedIn
from sync.providers.microsoft import Microsoft
from sync.providers.microsoft_write import MicrosoftPublisher
from sync.trust import trust
from tests.servers.sign_ins import opening, registered
from tests.sync.kept import Kept
from tests.sync.providers.contract import ACCOUNT
from tests.sync.providers.graph_bench import GraphBench
from tests.sync.providers.publishing import Desk


class GraphDesk(Desk):
    """The publisher with the token of its own sign-in, and the hands of another device."""

    def __init__(self, sandbox: Sandbox, signed: SignedIn) -> None:
        self.bench = GraphBench(sandbox)
        trusted, base = trust(sandbox.addresses.ca_pem), self.bench.place.api_base
        bearer = Bearer(Kept(signed.secrets), Http(set(), trusted))
        account = Account(ACCOUNT, ProviderName.MICROSOFT, base, "mara", "Mara", settings=signed.settings)
        self.http = Http({Origin.of(base)}, trusted, bearer)
        self.publisher = MicrosoftPublisher(account, self.http, bearer)
        self.provider = Microsoft(account, self.http)  # type: ignore[assignment]  # lists only

    async def find(self, calendar: RemoteCalendar, key: str) -> dict[str, Any] | None:
        """The event as another device sees it."""
        expand = microsoft_published.expanded(microsoft_published.KEY_PROPERTY)
        path = f"/me/calendars/{calendar.remote_id}/events?$top=100&$expand={expand}".replace(" ", "%20")
        items = (await self.bench.ask("GET", path))["value"]
        return next(
            (one for one in items if microsoft_published.marked(one, microsoft_published.KEY_PROPERTY) == key), None
        )

    async def read(self, calendar: RemoteCalendar, key: str) -> str:
        found = await self.find(calendar, key)
        if found is None:
            return ""
        start = found["start"]["dateTime"][:19].replace("-", "").replace(":", "")
        return f"SUMMARY:{found['subject']}\nDTSTART:{start}Z"

    async def meddle(self, calendar: RemoteCalendar, key: str, text: str) -> None:
        found = await self.find(calendar, key)
        assert found is not None
        path = f"/me/events/{found['id']}"
        await self.bench.ask("PATCH", path, {"subject": "By hand"}) if text else await self.bench.ask("DELETE", path)

    async def drop(self, calendar: RemoteCalendar) -> None:
        await self.bench.ask("DELETE", f"/me/calendars/{calendar.remote_id}")

    async def foreign(self) -> RemoteCalendar:
        await self.bench.begin()
        await self.bench.put("theirs", "Mine", "2026-11-23T09:00")
        return self.bench.calendar.remote

    async def untouched(self, calendar: RemoteCalendar) -> bool:
        found = await self.bench.ask("GET", f"/me/events/{self.bench.remote_id('theirs')}")
        return bool(found["subject"] == "Mine")

    async def aclose(self) -> None:
        await self.publisher.aclose()
        await self.provider.aclose()
        await self.bench.provider.aclose()
        await self.bench.hands.aclose()


async def signed_in(sandbox: Sandbox, *, write: bool) -> SignedIn:
    place = sandbox.addresses.microsoft
    settings = registered(ClientSettings.microsoft, place)
    browser = opening(sandbox.browser(place.login))
    signed = await microsoft.sign_in(settings, sandbox.addresses.ca_pem, browser, write=write)
    assert ("Calendars.ReadWrite" in json.loads(signed.settings)["scopes"]) is write
    return signed

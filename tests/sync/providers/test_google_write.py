"""Google's publisher keeps the contract at the sandbox, with leave for calendars of its own making only."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.client_settings import ClientSettings
from sync.errors import Refused
from sync.http import Http, Origin
from sync.oauth import Bearer
from sync.providers import google, google_events, google_published, scopes
from sync.providers.google import Google
from sync.providers.google_write import GooglePublisher
from sync.trust import trust
from tests.servers.sandbox import running
from tests.sync.providers.contract import ACCOUNT
from tests.sync.providers.google_bench import GoogleBench
from tests.sync.providers.publishing import KEYS, NAME, Desk, PublisherContract, busy, write_grant
from tests.sync.providers.test_google import opening

pytestmark = pytest.mark.anyio


class Kept:
    """Secrets in memory."""

    def __init__(self, secrets: dict[str, str]) -> None:
        self.secrets = secrets

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret


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


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("google-write"))) as started:
        yield started


async def signed_in(sandbox: Sandbox, *, write: bool) -> Kept:
    place = sandbox.addresses.google
    settings = ClientSettings.google(
        place.client_id,
        client_secret=place.client_secret,
        authorize_url=place.authorize_url,
        token_url=place.token_url,
        revoke_url=place.revoke_url,
        jwks_url=place.jwks_url,
        issuer=place.issuer,
        api_base=place.api_base,
    )
    browser = opening(sandbox.browser(place.login))
    signed = await google.sign_in(settings, sandbox.addresses.ca_pem, browser, write=write)
    assert (scopes.GOOGLE_WRITE in json.loads(signed.settings)["scopes"]) is write
    return Kept(dict(signed.secrets))


@pytest.fixture
async def desk(sandbox: Sandbox) -> AsyncIterator[GoogleDesk]:
    made = GoogleDesk(sandbox, await signed_in(sandbox, write=True))
    yield made
    ours = await made.publisher.ensure_calendar(write_grant(), NAME, None)
    await made.publisher.remove_calendar(write_grant(), ours)
    await made.publisher.aclose()
    await made.provider.aclose()
    await made.bench.aclose()


class TestGooglePublisher(PublisherContract):
    """Every test of the contract."""


async def test_nobody_is_written_to_and_nothing_rings(desk: GoogleDesk) -> None:
    grant = write_grant()
    ours = await desk.publisher.ensure_calendar(grant, NAME, None)
    await desk.publisher.put(grant, ours, KEYS[0], busy("2026-11-23T09:00", location="Room 2"), None)
    found = await desk.bench.ask("GET", f"calendars/{ours.remote_id}/events/{KEYS[0]}")
    assert (found["visibility"], found["reminders"]) == ("private", {"useDefault": False, "overrides": []})
    assert found["location"] == "Room 2" and "attendees" not in found
    assert found["extendedProperties"]["private"] == {"app": google_published.MARK, "key": KEYS[0]}


async def test_without_the_write_scope_it_is_said(sandbox: Sandbox) -> None:
    desk = GoogleDesk(sandbox, await signed_in(sandbox, write=False))
    with pytest.raises(Refused) as raised:
        await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    assert raised.value.code == "write-scope-missing"
    await desk.publisher.aclose()
    await desk.provider.aclose()
    await desk.bench.aclose()

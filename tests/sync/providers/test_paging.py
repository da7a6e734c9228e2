"""A list that names a page a second time comes to an end, whoever walks it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.ids import RemoteId
from sync.errors import Malformed, Refused
from sync.http import Http, Origin
from sync.providers import practice_consents
from sync.providers.google import Google
from sync.providers.google_write import GooglePublisher
from sync.providers.microsoft import Microsoft
from sync.providers.microsoft_write import MicrosoftPublisher
from sync.providers.paging import MOST_PAGES, Walk
from sync.providers.practice import Practice
from sync.providers.practice_documents import search
from sync.trust import trust
from tests.servers.tls import Asked, Authority, answer, wire
from tests.storage.book_store import NOW
from tests.sync.http_harness import always, says
from tests.sync.providers.contract import (
    ACCOUNT,
    CALENDAR,
    agreement_grant,
    list_grant,
    read_grant,
)
from tests.sync.providers.publishing import recall_grant, write_grant

pytestmark = pytest.mark.anyio


class Nothing:
    """What a first pass knows."""

    def versions(self) -> dict[RemoteId, str]:
        return {}


OURS = RemoteCalendar(RemoteId("ours"), "Ours")
HERS = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId("P/mara"), "Hers", settings='{"schedules": ["S/1"]}'))


def test_a_page_is_walked_on_to_once_and_not_for_ever() -> None:
    walk = Walk("host.example")
    assert walk.on("a") == "a"
    with pytest.raises(Malformed, match="endless-pages"):
        walk.on("a")
    walk = Walk()
    with pytest.raises(Malformed, match="endless-pages"):
        for number in range(MOST_PAGES + 2):
            walk.on(str(number))


async def of_google(account: Account, http: Http) -> None:
    await Google(account, http).calendars(list_grant())


async def of_google_changes(account: Account, http: Http) -> None:
    await _passed(Google(account, http).changes(read_grant(), HERS, None, Nothing()))


async def of_google_ours(account: Account, http: Http) -> None:
    await GooglePublisher(account, http).find_calendar(recall_grant(), None)


async def of_google_published(account: Account, http: Http) -> None:
    publisher = GooglePublisher(account, http)
    publisher._ours.add(OURS.remote_id)
    await publisher.published(write_grant(), OURS, {})


async def of_microsoft(account: Account, http: Http) -> None:
    await Microsoft(account, http).calendars(list_grant())


async def of_microsoft_ours(account: Account, http: Http) -> None:
    await MicrosoftPublisher(account, http).find_calendar(recall_grant(), None)


async def of_practice(account: Account, http: Http) -> None:
    practice = Practice(account, http, clock=lambda: NOW)
    practice.admit(agreement_grant())
    await _passed(practice.changes(read_grant(), HERS, None, Nothing()))


async def of_documents(account: Account, http: Http) -> None:
    practice = Practice(account, http, clock=lambda: NOW)
    practice.admit(agreement_grant())
    await search(practice.wire, ["1"])


async def of_consents(account: Account, http: Http) -> None:
    practice = Practice(account, http, clock=lambda: NOW)
    practice.admit(agreement_grant())
    await practice_consents.since(practice.wire, "P/mara", "")


async def _passed(pages: object) -> None:
    async for _ in pages:  # type: ignore[attr-defined]  # whichever provider's pages
        pass


Walking = Callable[[Account, Http], Awaitable[None]]
WALKS: tuple[Walking, ...] = (
    of_google, of_google_changes, of_google_ours, of_google_published, of_microsoft, of_microsoft_ours, of_practice,
    of_documents, of_consents,
)  # fmt: skip


@pytest.mark.parametrize("walk", WALKS, ids=[walk.__name__ for walk in WALKS])
async def test_who_sends_us_round_is_left(
    authority: Authority, walk: Callable[[Account, Http], Awaitable[None]]
) -> None:
    """As Google, Graph and FHIR name a next page, all at once: always the same one."""

    async def handler(asked: Asked, writer: asyncio.StreamWriter) -> None:
        here = f"https://{asked.headers['host']}{asked.target}"
        page = {"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "next", "url": here}]}
        body = {**page, "entry": [], "items": [], "value": [], "nextPageToken": "again", "@odata.nextLink": here}
        writer.write(answer(200, json.dumps(body).encode(), Content_Type="application/json"))

    async with wire(authority.server(), handler) as server:
        http = Http({Origin.of(server.url)}, trust(authority.ca_pem), says)
        account = Account(ACCOUNT, ProviderName.PRACTICE, server.url, "P/mara", "", authority.ca_pem)
        with pytest.raises(Malformed, match="endless-pages"):
            async with asyncio.timeout(60):
                await walk(account, http)
        assert len(server.asked) <= 4
        await http.aclose()


async def test_a_network_that_forbids_is_not_taken_for_an_account_without_our_calendar(authority: Authority) -> None:
    """Else what stands there would be believed to be gone."""
    forbidden = answer(403, b"<h1>Blocked by your network</h1>", Content_Type="text/html")
    async with wire(authority.server(), always(forbidden)) as server:
        http = Http({Origin.of(server.url)}, trust(authority.ca_pem), says)
        account = Account(ACCOUNT, ProviderName.GOOGLE, server.url, "mara", "", authority.ca_pem)
        with pytest.raises(Refused):
            await GooglePublisher(account, http).find_calendar(recall_grant(), None)
        await http.aclose()

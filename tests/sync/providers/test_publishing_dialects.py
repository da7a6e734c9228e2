"""The CalDAV publisher on servers with habits: iCloud's, weak tags, no tag for a PUT, texts kept another way."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.providers import icloud
from sync.providers.caldav import CalDav
from sync.providers.caldav_write import CalDavPublisher
from tests.servers.dialect import CALENDAR, HOME
from tests.servers.keeping import Keeping, rewritten
from tests.servers.tls import Authority, wire
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT
from tests.sync.providers.dialect_bench import DialectBench
from tests.sync.providers.publishing import KEYS, NAME, Desk, PublisherContract, busy, write_grant

pytestmark = pytest.mark.anyio

DIALECTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "iCloud": {"lists_itself": True, "absolute": True, "silent": True, "keeps": rewritten},
    "weak tags": {"etag": lambda number: f'W/"{number}"', "silent": True},
    "bare tags": {"etag": str},
    "no multiget, status first": {"multiget": "refused", "status_first": True},
    "a name that stays taken": {"taken": frozenset({"optimantra-practice"})},
}


def account_of(bench: DialectBench) -> Account:
    settings = json.dumps({"homes": [bench.server.url + HOME]})
    address = bench.server.url + "/"
    return Account(ACCOUNT, ProviderName.ICLOUD, address, "pat", "Pat", bench.authority.ca_pem, settings)


class DialectDesk(Desk):
    def __init__(self, server: Keeping, bench: DialectBench) -> None:
        self.server, self.bench = server, bench
        account = account_of(bench)
        self.publisher = CalDavPublisher(account, bench.http)
        self.provider = CalDav(account, bench.http)  # type: ignore[assignment]  # lists only

    async def read(self, calendar: RemoteCalendar, key: str) -> str:
        return self.server.members.get(calendar.remote_id, {}).get(f"{key}.ics", (0, b""))[1].decode()

    async def meddle(self, calendar: RemoteCalendar, key: str, text: str) -> None:
        held = self.server.members[calendar.remote_id]
        if not text:
            del held[f"{key}.ics"]
            return
        self.server.writes += 1
        held[f"{key}.ics"] = (self.server.writes, text.encode())

    async def drop(self, calendar: RemoteCalendar) -> None:
        del self.server.members[calendar.remote_id]

    async def foreign(self) -> RemoteCalendar:
        self.server.put("x.ics", texts.event("x", "Mine", "2026-11-23T09:00"))
        return RemoteCalendar(RemoteId(CALENDAR), "Work")

    async def untouched(self, calendar: RemoteCalendar) -> bool:
        return list(self.server.items) == ["x.ics"] and b"Mine" in self.server.items["x.ics"][1]


class TestEachDialect(PublisherContract):
    @pytest.fixture(params=DIALECTS)
    async def desk(self, request: pytest.FixtureRequest, authority: Authority) -> AsyncIterator[DialectDesk]:
        dialect = Keeping(**DIALECTS[request.param])
        async with wire(authority.server(), dialect) as server:
            bench = DialectBench(dialect, server, authority)
            yield DialectDesk(dialect, bench)
            assert dialect.scheduled == []
            await bench.provider.aclose()


async def test_apple_is_written_to_by_the_same_publisher_on_its_own_hosts(authority: Authority) -> None:
    dialect = Keeping(**DIALECTS["iCloud"])
    async with wire(authority.server(), dialect) as server:
        bench = DialectBench(dialect, server, authority)
        made = icloud.publisher(account_of(bench), _Password())
        assert isinstance(made, CalDavPublisher)
        ours = await made.ensure_calendar(write_grant(), NAME, None)
        version = await made.put(write_grant(), ours, KEYS[0], busy("2026-11-23T09:00", alarm=60), None)
        (found,) = (await made.published(write_grant(), ours, {})).values()
        assert (found.version, found.event) == (version, busy("2026-11-23T09:00", alarm=60))
        (known,) = (await made.published(write_grant(), ours, {KEYS[0]: version})).values()
        assert known.as_known
        await made.aclose()
        await bench.provider.aclose()


class _Password:
    def get(self, name: str) -> str | None:
        return "abcd-efgh-ijkl-mnop" if name == "password" else None

    def put(self, name: str, secret: str) -> None:
        raise AssertionError("a password is not renewed")

"""Apple's ways: partition hosts, hrefs of another of its hosts, itself as a member, app-specific passwords."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.errors import Gone, Reconnect, Refused, Untrusted
from sync.providers import icloud
from tests.servers.dialect import CALENDAR as PATH
from tests.servers.dialect import HOME, Dialect
from tests.servers.tls import Authority, Wire, wire
from tests.sync.kept import Kept
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, Held, list_grant
from tests.sync.providers.dialect_bench import DialectBench

pytestmark = pytest.mark.anyio


@pytest.fixture
def apple_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name under icloud.com is this machine."""
    real = socket.getaddrinfo

    def here(host: Any, *more: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return real("127.0.0.1" if str(name).endswith("icloud.com") else host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", here)


@pytest.mark.usefixtures("apple_names")
class TestICloud:
    """Apple's ways: partition hosts, hrefs of another of its hosts, itself as a member, app-specific passwords."""

    @asynccontextmanager
    async def apple(self, authority: Authority, **habits: Any) -> AsyncIterator[tuple[Dialect, Wire, str]]:
        dialect = Dialect(lists_itself=True, absolute=True, **habits)
        context = authority.server("caldav.icloud.com", "p07-caldav.icloud.com", "p08-caldav.icloud.com")
        async with wire(context, dialect) as server:
            dialect.origin = dialect.href_origin = f"https://caldav.icloud.com:{server.port}"
            dialect.home_origin = f"https://p07-caldav.icloud.com:{server.port}"
            yield dialect, server, f"https://caldav.icloud.com:{server.port}/"

    async def test_from_sign_in_to_events(self, authority: Authority) -> None:
        async with self.apple(authority) as (dialect, server, base):
            signed = await icloud.sign_in(" pat@example.org ", "ABCD efgh ijklmnop", authority.ca_pem, base)
            assert signed.user == "pat@example.org" and signed.secrets == {"password": "abcd-efgh-ijkl-mnop"}
            assert json.loads(signed.settings) == {"homes": [dialect.home_origin + HOME]}
            account = Account(ACCOUNT, ProviderName.ICLOUD, base, signed.user, "", authority.ca_pem, signed.settings)
            dialect.put("one.ics", texts.event("one", "Alpha", "2026-11-23T09:00"))
            for homes in (
                signed.settings,
                json.dumps({"homes": [f"https://p08-caldav.icloud.com:{server.port}/old/"]}),
            ):
                provider = icloud.opened(account._replace(settings=homes), Kept(signed.secrets))
                listed = await provider.calendars(list_grant())
                assert [one.remote_id for one in listed] == [PATH]
                bench = DialectBench(dialect, server, authority)
                dialect.origin = dialect.href_origin
                bench.provider = provider
                held = Held(bench)
                await held.pull(None)
                assert list(held.items) == [bench.remote_id("one")]
                server.asked.clear()
                await held.pull(held.cursor)
                assert [asked.headers["host"].split(":")[0] for asked in server.asked] == ["p07-caldav.icloud.com"]
                await provider.aclose()

    async def test_an_account_that_moved_between_apples_hosts_is_followed_once(self, authority: Authority) -> None:
        async with self.apple(authority, emptied_host="p08") as (dialect, server, base):
            dialect.put("one.ics", texts.event("one", "Alpha", "2026-11-23T09:00"))
            settings = json.dumps({"homes": [f"https://p08-caldav.icloud.com:{server.port}/dav/calendars/old/"]})
            account = Account(ACCOUNT, ProviderName.ICLOUD, base, "pat", "", authority.ca_pem, settings)
            bench = DialectBench(dialect, server, authority)
            dialect.origin = dialect.href_origin
            for path, found in ((PATH, True), (f"{HOME}no-such/", False)):
                bench.provider = icloud.opened(account, Kept({"password": "x"}))
                bench.calendar = bench.calendar._replace(remote=RemoteCalendar(RemoteId(path), "Work"))
                held = Held(bench)
                if found:
                    await held.pull(None)
                    assert "one" in held
                else:
                    with pytest.raises(Gone):
                        await held.pull(None)
                    before = len(server.asked)
                    with pytest.raises(Gone):
                        await held.pull(None)
                    assert len(server.asked) == before + 1
                await bench.provider.aclose()

    async def test_what_looks_like_no_app_password_is_not_sent(self, authority: Authority) -> None:
        async with self.apple(authority) as (_, server, base):
            for typed in ("MyApplePassword1!", "", "abcd-efgh-ijkl", "abcd-efgh-ijkl-mno1"):
                with pytest.raises(Refused) as raised:
                    await icloud.sign_in("pat@example.org", typed, authority.ca_pem, base)
                assert raised.value.code == "not-app-password"
            assert server.asked == []

    async def test_a_host_that_is_not_apples_gets_no_password(self, authority: Authority) -> None:
        async with self.apple(authority) as (dialect, _, base):
            dialect.home_origin = "https://p07-caldav.icloud.com.evil.test"
            with pytest.raises(Untrusted):
                await icloud.sign_in("pat@example.org", "abcd-efgh-ijkl-mnop", authority.ca_pem, base)

    def test_without_a_password_there_is_no_provider(self) -> None:
        account = Account(ACCOUNT, ProviderName.ICLOUD, icloud.BASE, "pat", "")
        with pytest.raises(Reconnect):
            icloud.opened(account, Kept({}))

"""Ways to the calendars, and ways that lead nowhere."""

from __future__ import annotations

import json
from typing import Any

import pytest

from storage.records.accounts import Account, ProviderName
from sync.errors import Refused, SyncError, Untrusted
from sync.http import Http, Origin
from sync.providers.caldav import CalDav
from sync.providers.caldav_discovery import authorize, neighbours, sign_in
from sync.trust import trust
from tests.servers.dialect import CALENDAR as PATH
from tests.servers.dialect import HOME, Dialect
from tests.servers.tls import Asked, Authority, answer, wire
from tests.sync.providers.contract import ACCOUNT, list_grant

pytestmark = pytest.mark.anyio


class TestDiscovery:
    """Ways to the calendars, and ways that lead nowhere."""

    @pytest.mark.parametrize("well_known", ["/dav/", None])
    async def test_with_and_without_a_well_known_address(self, authority: Authority, well_known: str | None) -> None:
        async with wire(authority.server(), Dialect(well_known=well_known)) as server:
            signed = await sign_in(server.url, "pat", "pw", authority.ca_pem)
            assert json.loads(signed.settings)["homes"] == [server.url + HOME]

    async def test_a_home_on_a_foreign_host_gets_no_password(self, authority: Authority) -> None:
        async with wire(authority.server(), Dialect(home_origin="https://elsewhere.test")) as server:
            with pytest.raises(Untrusted) as raised:
                await sign_in(server.url, "pat", "pw", authority.ca_pem)
            assert raised.value.code == "foreign-origin"

    @pytest.mark.parametrize("status", [200, 404, 405])
    async def test_no_caldav_is_told(self, authority: Authority, status: int) -> None:
        async def page(_: Asked, writer: Any) -> None:
            writer.write(answer(status, b"<html>Welcome</html>", Content_Type="text/html"))

        async with wire(authority.server(), page) as server:
            with pytest.raises(Refused) as raised:
                await sign_in(server.url, "pat", "pw", authority.ca_pem)
            assert raised.value.code == "not-caldav"

    async def test_the_address_of_one_calendar_on_a_server_without_principals(self, authority: Authority) -> None:
        dialect = Dialect(well_known=None)

        class Lone(Dialect):
            def answered(self, asked: Asked) -> bytes:
                if asked.target != PATH:
                    return answer(404)
                if asked.method == "PROPFIND":
                    return self._multistatus(self._listed().split("</d:response>", 1)[1])
                return dialect.answered(asked)

        async with wire(authority.server(), Lone()) as server:
            signed = await sign_in(server.url + PATH, "pat", "pw", authority.ca_pem)
            account = Account(ACCOUNT, ProviderName.CALDAV, signed.base, "pat", "", authority.ca_pem, signed.settings)
            http = Http({Origin.of(server.url)}, trust(authority.ca_pem), authorize("pat", "pw"))
            provider = CalDav(account, http)
            assert [one.remote_id for one in await provider.calendars(list_grant())] == [PATH]
            await provider.aclose()

    @pytest.mark.parametrize(
        ("typed", "code"),
        [("http://localhost", "not-https"), ("localhost:notaport", "bad-address"), ("example", "bad-address"),
         ("https://a:b@localhost/", "user-in-address"), ("", "bad-address")],
    )  # fmt: skip  # pairs
    async def test_an_address_that_is_none_is_told_before_anything_is_sent(self, typed: str, code: str) -> None:
        with pytest.raises(SyncError) as raised:
            await sign_in(typed, "pat", "pw", "")
        assert raised.value.code == code

    def test_which_hosts_are_neighbours(self) -> None:
        near = neighbours("https://caldav.example.com/")
        assert near(Origin("p01.example.com", 443)) and near(Origin("sub.caldav.example.com", 443))
        assert not near(Origin("example.com.evil.test", 443)) and not near(Origin("badexample.com", 443))
        assert not near(Origin("p01.example.com", 8443))
        assert not neighbours("https://practice.co.uk/")(Origin("other.co.uk", 443))
        assert not neighbours("https://dav.com/")(Origin("other.com", 443))

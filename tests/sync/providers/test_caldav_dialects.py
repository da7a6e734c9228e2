"""The habits of CalDAV servers that can't be run here, each by itself, from a server that has it."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from sync.errors import Gone, Malformed, Reconnect, Refused, SyncError, Untrusted
from sync.http import Http, Origin
from sync.providers import icloud
from sync.providers.caldav import CalDav
from sync.providers.caldav_discovery import authorize, neighbours, sign_in
from sync.trust import trust
from tests.servers.dialect import CALENDAR as PATH
from tests.servers.dialect import HOME, Dialect
from tests.servers.tls import Asked, Authority, Wire, answer, wire
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, Bench, Held, ProviderContract, list_grant

pytestmark = pytest.mark.anyio


class DialectBench(Bench[RemoteEvent]):
    def __init__(self, dialect: Dialect, server: Wire, authority: Authority) -> None:
        self.dialect, self.server = dialect, server
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

    def says(self, item: RemoteEvent) -> str:
        return item.text

    def id_of(self, item: RemoteEvent) -> RemoteId:
        return item.remote_id

    def version_of(self, item: RemoteEvent) -> str:
        return item.version

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


DIALECTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "absolute hrefs": {"absolute": True},
    "everything encoded": {
        "encode": lambda path: "".join(f"%{byte:02x}" if byte != 47 else "/" for byte in path.encode())
    },
    "status first": {"status_first": True},
    "iCloud": {"lists_itself": True},
    "weak tags": {"etag": lambda number: f'W/"{number}"'},
    "bare tags": {"etag": str},
    "encoded tags": {"etag": lambda number: f"%22{number}%22"},
    "truncates": {"page": 2},
    "Xandikos": {"bad_token": "412 element"},
    "fails on tokens": {"bad_token": "500 element"},
    "refuses tokens without a word": {"bad_token": "400"},
    "no multiget": {"multiget": "refused"},
    "loses rows": {"multiget": "loses"},
    "rows without data": {"multiget": "no-data"},
}


@pytest.mark.slow
class TestEachDialect(ProviderContract):
    """The whole contract in every dialect."""

    @pytest.fixture(params=list(DIALECTS))
    async def bench(self, request: pytest.FixtureRequest, authority: Authority) -> AsyncIterator[DialectBench]:
        async with bench_of(Dialect(**DIALECTS[request.param]), authority) as bench:
            yield bench


class TestWithoutSync(ProviderContract):
    """The whole contract where sync-collection is listed and then refused, with and without a ctag."""

    @pytest.fixture(params=[True, False], ids=["ctag", "no ctag"])
    async def bench(self, request: pytest.FixtureRequest, authority: Authority) -> AsyncIterator[DialectBench]:
        async with bench_of(Dialect(sync=False, ctag=request.param), authority) as bench:
            bench.loses_cursors = False
            yield bench


async def test_a_first_sync_that_is_cut_short_is_taken_up_until_it_is_whole(authority: Authority) -> None:
    async with bench_of(Dialect(page=7), authority) as bench:
        for number in range(30):
            await bench.put(f"n{number}", "Number", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert len(held.items) == 30
        assert len(bench.asked()) == 5 + 1


class Endless(Dialect):
    """Says at every question that there is more, and gives the same again."""

    def _sync(self, asked: Asked) -> bytes:
        return Dialect._sync(self, Asked("REPORT", PATH, {}, b"sync-collection"))


async def test_a_server_that_is_never_done_is_malformed(authority: Authority) -> None:
    async with bench_of(Endless(page=1), authority) as bench:
        for number in range(3):
            await bench.put(f"n{number}", "Number", "2026-11-23T09:00")
        with pytest.raises(Malformed) as raised:
            await Held(bench).pull(None)
        assert raised.value.code == "sync-loop"


async def test_a_lost_token_answered_with_everything_is_found_out_at_once(authority: Authority) -> None:
    async with bench_of(Dialect(bad_token="207"), authority) as bench:
        for key in ("one", "two", "three"):
            await bench.put(key, key, "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert held.cursor is not None
        await bench.delete("three")
        bench.asked()
        pages = await held.pull(await bench.lost(held.cursor))
        assert pages[-1].full and sorted(held.items) == [bench.remote_id("one"), bench.remote_id("two")]
        assert bench.asked() == [f"REPORT {PATH}", f"PROPFIND {PATH}"], "nothing is fetched twice"


async def test_one_text_that_breaks_the_xml_costs_no_other(authority: Authority) -> None:
    async with bench_of(Dialect(), authority) as bench:
        for number in range(20):
            await bench.put(f"n{number}", f"Number {number}", "2026-11-23T09:00")
        bench.dialect.put("control.ics", texts.event("control", "Bell \x07 here", "2026-11-23T09:00"))
        bench.dialect.put("latin.ics", texts.event("latin", "Müller", "2026-11-23T09:00").encode("latin-1"))
        held = Held(bench)
        await held.pull(None)
        assert len(held.items) == 22
        assert "Bell \x07 here" in held.says("control") and "M\ufffdller" in held.says("latin")
        assert len(bench.asked()) < 40


async def test_one_resource_on_which_the_server_fails_costs_no_other(authority: Authority) -> None:
    async with bench_of(Dialect(multiget="fails-on n3.ics"), authority) as bench:
        for number in range(9):
            await bench.put(f"n{number}", f"Number {number}", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert len(held.items) == 9


async def test_a_resource_larger_than_anything_is_handed_on_without_its_text(authority: Authority) -> None:
    async with bench_of(Dialect(), authority) as bench:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        await bench.put("huge", "x" * 100_000, "2026-11-23T09:00")
        bench.http.most_bytes = 50_000
        held = Held(bench)
        await held.pull(None)
        assert "Alpha" in held.says("one") and held.says("huge") == ""
        assert held.versions()[bench.remote_id("huge")] == "2"


class Late(Dialect):
    """Deletes what it has just listed."""

    def _sync(self, asked: Asked) -> bytes:
        told = Dialect._sync(self, asked)
        if "brief.ics" in self.items:
            self.delete("brief.ics")
        return told


@pytest.mark.parametrize("multiget", ["works", "refused", "loses"])
async def test_a_resource_gone_between_listing_and_fetching_is_gone(authority: Authority, multiget: str) -> None:
    async with bench_of(Late(multiget=multiget), authority) as bench:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        await bench.put("brief", "Beta", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert list(held.items) == [bench.remote_id("one")]


async def test_an_event_with_an_ampersand_in_its_name(authority: Authority) -> None:
    async with bench_of(Dialect(encode=lambda path: path), authority) as bench:
        bench.dialect.put("a&b <c>.ics", texts.event("odd", "Odd", "2026-11-23T09:00"))
        held = Held(bench)
        await held.pull(None)
        assert [item.text.count("SUMMARY:Odd") for item in held.items.values()] == [1]


async def test_an_href_on_another_host_is_refused(authority: Authority) -> None:
    async with bench_of(Dialect(absolute=True, href_origin="https://elsewhere.test"), authority) as bench:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        with pytest.raises(Malformed) as raised:
            await Held(bench).pull(None)
        assert raised.value.code == "foreign-href"


async def test_a_listing_is_read_with_care(authority: Authority) -> None:
    def row(name: str, kinds: str, more: str = "") -> str:
        return (
            f"<d:response><d:href>{name}</d:href><d:propstat><d:prop><d:resourcetype><d:collection/>{kinds}"
            f"</d:resourcetype>{more}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        )

    zone = (
        "<c:calendar-timezone>BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:{}\nEND:VTIMEZONE\nEND:VCALENDAR"
        "</c:calendar-timezone>"
    )
    colour = "<a:calendar-color xmlns:a='http://apple.com/ns/ical/'>{}</a:calendar-color>"
    tasks = "<c:supported-calendar-component-set><c:comp name='VTODO'/></c:supported-calendar-component-set>"
    reads = "<d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>"
    both = reads.replace("<d:read/>", "<d:read/><d:write-content/>")
    own = reads + colour.format("#ABC") + zone.format("/x.test/Europe/Berlin")
    listing = "".join(
        [
            row(f"{HOME}inbox/", "<c:calendar/><c:schedule-inbox/>"),
            row(f"{HOME}feed/", "<s:subscribed/>"),
            row(f"{HOME}bin/", "<c:calendar/><n:deleted-calendar xmlns:n='http://nextcloud.com/ns'/>"),
            row(f"{HOME}lists/", "<c:calendar/>", tasks),
            row("https://elsewhere.test/cal/", "<c:calendar/>"),
            row(f"{HOME}na%c3%afve%20one", "<c:calendar/>", own),
            row(f"{HOME}b/", "<c:calendar/>", both + colour.format("red") + zone.format("W. Europe Standard Time")),
            row(f"{HOME}c/", "<c:calendar/>", zone.format("Somewhere/Else") + "<d:sync-token>1</d:sync-token>"),
        ]
    )  # fmt: skip  # one calendar a line
    async with bench_of(Dialect(listing=listing), authority) as bench:
        found = await bench.provider.calendars(list_grant())
        assert [(one.remote_id, one.name, one.colour, one.read_only, one.zone) for one in found] == [
            (PATH, "Work", "", False, ""),
            (f"{HOME}na%C3%AFve%20one/", "naïve one", "#aabbcc", True, "Europe/Berlin"),
            (f"{HOME}b/", "b", "", False, "Europe/Berlin"),
            (f"{HOME}c/", "c", "", False, ""),
        ]
        assert [json.loads(one.settings)["sync"] for one in found] == [True, False, False, True]


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
                provider = icloud.opened(replace(account, settings=homes), Kept(signed.secrets))
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
                bench.calendar = replace(bench.calendar, remote=RemoteCalendar(RemoteId(path), "Work"))
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


@dataclass(frozen=True, slots=True)
class Kept:
    """Secrets as an account keeps them."""

    secrets: Any

    def get(self, name: str) -> str | None:
        found: str | None = self.secrets.get(name)
        return found

    def put(self, name: str, secret: str) -> None:
        raise AssertionError("a password is not renewed")

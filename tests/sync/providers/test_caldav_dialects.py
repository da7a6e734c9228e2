"""The habits of CalDAV servers that can't be run here, each by itself, from a server that has it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from sync.errors import Malformed
from tests.servers.dialect import CALENDAR as PATH
from tests.servers.dialect import HOME, Dialect
from tests.servers.tls import Asked, Authority
from tests.sync.providers import texts
from tests.sync.providers.contract import Held, ProviderContract, list_grant
from tests.sync.providers.dialect_bench import DialectBench, bench_of

pytestmark = pytest.mark.anyio

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

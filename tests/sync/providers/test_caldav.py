"""CalDAV against servers that nobody here wrote, over TLS: Radicale and Xandikos."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.ids import RemoteId
from sync.errors import CursorLost, Gone, Reconnect, Untrusted
from sync.providers.caldav import CalDav, opened
from sync.providers.caldav_discovery import sign_in
from tests.servers.caldav import PASSWORD, USER, CalDavServer
from tests.servers.tls import Authority
from tests.sync.kept import Kept
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, Held, ProviderContract, list_grant
from tests.sync.providers.dav_bench import DavBench, account_at, client_of

pytestmark = pytest.mark.slow


@pytest.fixture(params=["radicale", "xandikos"])
def server(request: pytest.FixtureRequest) -> CalDavServer:
    found: CalDavServer = request.getfixturevalue(f"{request.param}_server")
    return found


@pytest.fixture
async def bench(server: CalDavServer) -> AsyncIterator[DavBench]:
    made = DavBench(server)
    yield made
    await made.provider.aclose()


class TestCalDav(ProviderContract):
    """The contract by sync-collection."""


class TestCalDavByListing(ProviderContract):
    """The same contract where the server is said to know no sync-collection: ctag and ETags."""

    @pytest.fixture
    async def bench(self, server: CalDavServer) -> AsyncIterator[DavBench]:
        made = DavBench(server, sync=False)
        # A ctag is compared, never asked about: it can't be lost.
        made.loses_cursors = False
        yield made
        await made.provider.aclose()

    async def test_nothing_new_is_one_small_question(self, bench: DavBench) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        bench.http.asked.clear()
        before = bench.http.traffic.received
        await held.pull(held.cursor)
        assert bench.http.asked == ["PROPFIND"] and bench.http.traffic.received - before < 1000


@pytest.mark.anyio
class TestWire:
    """What moves, in requests and bytes."""

    async def test_first_unchanged_and_one_change(self, bench: DavBench) -> None:
        for number in range(104):
            await bench.put(f"n{number}", f"Number {number}", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert sorted(bench.http.asked) == ["REPORT multiget"] * 2 + ["REPORT sync-collection"]
        assert len(held.items) == 104

        bench.http.asked.clear()
        moved = bench.http.traffic.received
        await held.pull(held.cursor)
        assert bench.http.asked == ["REPORT sync-collection"]
        assert bench.http.traffic.received - moved < 1000

        await bench.put("n7", "Seven", "2026-11-24T09:00")
        bench.http.asked.clear()
        moved = bench.http.traffic.received
        await held.pull(held.cursor)
        assert bench.http.asked == ["REPORT sync-collection", "REPORT multiget"]
        assert bench.http.traffic.received - moved < 3000
        assert "Seven" in held.says("n7")

    async def test_after_a_lost_token_only_what_differs_is_fetched(self, bench: DavBench) -> None:
        for number in range(20):
            await bench.put(f"n{number}", f"Number {number}", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert held.cursor is not None
        await bench.put("n7", "Seven", "2026-11-24T09:00")
        await bench.delete("n8")
        with pytest.raises(CursorLost):
            await held.pull(await bench.lost(held.cursor))
        bench.http.asked.clear()
        pages = await held.pull(None)
        assert bench.http.asked == ["REPORT sync-collection", "REPORT multiget"]
        assert sum(len(page.changed) for page in pages) == 1 and len(pages[-1].unchanged) == 18
        assert "Seven" in held.says("n7") and "n8" not in held and len(held.items) == 19

    async def test_once_a_week_everything_is_listed_again(self, bench: DavBench) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        await bench.put("two", "Beta", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        # What a server that lost its history would not tell of.
        held.items[RemoteId(f"{bench.path}ghost.ics")] = held.items.pop(bench.remote_id("two"))
        bench.now += 6 * 86_400
        pages = await held.pull(held.cursor)
        assert not pages[-1].full and "ghost" in held
        bench.now += 2 * 86_400
        bench.http.asked.clear()
        pages = await held.pull(held.cursor)
        assert pages[-1].full and "ghost" not in held and "two" in held
        assert bench.http.asked == ["REPORT sync-collection", "PROPFIND", "REPORT multiget"]
        pages = await held.pull(held.cursor)
        assert not pages[-1].full


@pytest.mark.anyio
class TestContents:
    """Resources that are not what one hopes for."""

    async def test_a_renamed_resource_goes_and_comes(self, bench: DavBench) -> None:
        await bench.put("old", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        await bench.delete("old")
        bench.hands.put(f"{bench.path}new.ics", texts.event("old", "Alpha", "2026-11-23T09:00"))
        await held.pull(held.cursor)
        assert "old" not in held and "Alpha" in held.says("new")

    async def test_odd_names_are_one_resource_each(self, bench: DavBench) -> None:
        names = ["a%20b", "%C3%BCmlaut", "at%40home", "plus+sign", "per%25cent", "semi;colon"]
        for number, name in enumerate(names):
            bench.hands.put(f"{bench.path}{name}.ics", texts.event(f"odd{number}", f"Odd {number}", "2026-11-23T09:00"))
        held = Held(bench)
        await held.pull(None)
        assert sorted(item.text.split("SUMMARY:")[1].splitlines()[0] for item in held.items.values()) == [
            f"Odd {number}" for number in range(len(names))
        ]
        bench.hands.put(f"{bench.path}{names[2]}.ics", texts.event("odd2", "Changed", "2026-11-23T09:00"))
        bench.hands.delete(f"{bench.path}{names[0]}.ics")
        await held.pull(held.cursor)
        assert len(held.items) == len(names) - 1
        assert sum("Changed" in item.text for item in held.items.values()) == 1

    async def test_a_task_is_no_event_and_no_fault(self, server: CalDavServer) -> None:
        bench = DavBench(server)
        bench.path = bench.hands.make("mixed-" + bench.path.strip("/").rpartition("/")[2], components="VEVENT VTODO")
        bench.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId(bench.path), "Mixed"))
        bench.hands.put(f"{bench.path}task.ics", texts.task("task"))
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert list(held.items) == [bench.remote_id("one")]
        await bench.provider.aclose()

    async def test_a_calendar_that_is_deleted_says_gone(self, bench: DavBench) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        bench.hands.delete(bench.path)
        with pytest.raises(Gone):
            await held.pull(held.cursor)
        with pytest.raises(Gone):
            await held.pull(None)


@pytest.mark.anyio
class TestSigningIn:
    """From what a person types to her calendars."""

    async def test_by_address_by_host_and_by_home(self, server: CalDavServer) -> None:
        host = server.url.removeprefix("https://")
        for typed in (server.url, server.url + "/", host, f"pat@{host}", server.url + server.home):
            signed = await sign_in(typed, USER, PASSWORD, server.ca_pem)
            assert json.loads(signed.settings) == {"homes": [server.url + server.home]}
            assert signed.label == "pat @ localhost" and signed.secrets == {"password": PASSWORD}
            assert PASSWORD not in repr(signed)

    async def test_a_wrong_password_is_told_and_sent_once(self, server: CalDavServer) -> None:
        with pytest.raises(Reconnect) as raised:
            await sign_in(server.url, USER, "wrong", server.ca_pem)
        assert raised.value.code == "wrong-password"

    async def test_an_unknown_certificate_is_told(self, server: CalDavServer) -> None:
        with pytest.raises(Untrusted) as raised:
            await sign_in(server.url, USER, PASSWORD, Authority.new().ca_pem)
        assert raised.value.code == "certificate-unknown"
        with pytest.raises(Untrusted) as raised:
            await sign_in(server.url, USER, PASSWORD, "no certificate")
        assert raised.value.code == "bad-authority"

    async def test_the_account_that_results_lists_and_reads(self, server: CalDavServer) -> None:
        path = server.hands().make("of-pat", title="Pat’s own", colour="#12ab9fff")
        server.hands().make("only-tasks", components="VTODO")

        provider = opened(account_at(server), Kept(password=PASSWORD))
        listed = {remote.remote_id: remote for remote in await provider.calendars(list_grant())}
        own = listed[RemoteId(path)]
        assert (own.name, own.colour, own.read_only) == ("Pat’s own", "#12ab9f", False)
        assert json.loads(own.settings) == {"sync": True}
        assert provider.tls()["localhost"].issuer == "Throwaway Authority"
        assert not any("only-tasks" in remote_id for remote_id in listed)
        await provider.aclose()

    async def test_an_account_without_its_discovery_finds_its_way_again(self, server: CalDavServer) -> None:
        bench = DavBench(server)
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        account = account_at(server)
        for settings in ("{}", "", "[]", json.dumps({"homes": [server.url + "/moved/away/"]})):
            lost = type(account)(**{name: getattr(account, name) for name in account._fields} | {"settings": settings})
            bench.provider = CalDav(lost, client_of(server))
            assert bench.calendar.remote.remote_id in [
                remote.remote_id for remote in await bench.provider.calendars(list_grant())
            ]
            held = Held(bench)
            await held.pull(None)
            assert "one" in held
            await bench.provider.aclose()

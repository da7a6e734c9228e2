"""Publishers against one contract: in memory, and on Radicale and Xandikos over TLS."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from storage.records.publishing import Standing
from sync.errors import Conflict, Refused
from sync.http import Http, Origin
from sync.providers.caldav_discovery import authorize
from sync.providers.caldav_write import CalDavPublisher
from sync.providers.memory import Memory, MemoryService
from sync.providers.memory_write import MemoryPublisher
from sync.trust import trust
from tests.servers.caldav import CalDavServer
from tests.servers.tls import Authority, answer, wire
from tests.sync.http_harness import always, scripted
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT
from tests.sync.providers.dav_bench import account_at
from tests.sync.providers.dav_desk import DavDesk
from tests.sync.providers.publishing import KEYS, NAME, Desk, PublisherContract, busy, write_grant

TEXT = texts.event(KEYS[0], "Busy", "2026-11-23T09:00")
BUSY = busy("2026-11-23T09:00")


class MemoryDesk(Desk):
    def __init__(self) -> None:
        self.service = MemoryService()
        self.publisher = MemoryPublisher(ACCOUNT, self.service)
        self.provider = Memory(ACCOUNT, self.service)  # type: ignore[assignment]  # lists only

    async def read(self, calendar: RemoteCalendar, key: str) -> str:
        held = self.service.calendars[calendar.remote_id].events.get(RemoteId(key))
        return held.text if held else ""

    async def meddle(self, calendar: RemoteCalendar, key: str, text: str) -> None:
        if text:
            self.service.put(calendar.remote_id, RemoteId(key), text)
        else:
            self.service.delete(calendar.remote_id, RemoteId(key))

    async def drop(self, calendar: RemoteCalendar) -> None:
        del self.service.calendars[calendar.remote_id]

    async def foreign(self) -> RemoteCalendar:
        remote = RemoteCalendar(RemoteId("private"), "Private")
        self.service.add(remote)
        self.service.put(remote.remote_id, RemoteId("x"), TEXT)
        return remote

    async def untouched(self, calendar: RemoteCalendar) -> bool:
        return [event.text for event in self.service.calendars[calendar.remote_id].events.values()] == [TEXT]


class TestMemoryPublisher(PublisherContract):
    @pytest.fixture
    def desk(self) -> MemoryDesk:
        return MemoryDesk()


@pytest.mark.slow
class TestCalDavPublisher(PublisherContract):
    @pytest.fixture(params=["radicale", "xandikos"])
    async def desk(self, request: pytest.FixtureRequest) -> AsyncIterator[DavDesk]:
        server: CalDavServer = request.getfixturevalue(f"{request.param}_server")
        desk = DavDesk(server)
        yield desk
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        await desk.publisher.remove_calendar(write_grant(), ours)
        await desk.publisher.aclose()


def publisher_at(url: str, authority: Authority) -> CalDavPublisher:
    server = CalDavServer("test", url, "/dav/pat/", authority.ca_pem)
    return CalDavPublisher(account_at(server), Http({Origin.of(url)}, trust(authority.ca_pem), authorize("pat", "pw")))


@pytest.mark.anyio
class TestOddServers:
    """Answers that the real ones do not give."""

    OURS = RemoteCalendar(RemoteId("/dav/pat/optimantra-practice/"), "Ours")

    @pytest.mark.parametrize("status", [403, 501])
    async def test_where_nobody_may_make_a_calendar_it_is_said(self, authority: Authority, status: int) -> None:
        async with wire(authority.server(), scripted(answer(404), answer(status), answer(404))) as server:
            publisher = publisher_at(server.url, authority)
            with pytest.raises(Refused) as raised:
                await publisher.ensure_calendar(write_grant(), NAME, None)
            assert raised.value.code == "cannot-make-calendar"
            await publisher.aclose()

    async def test_a_name_that_stays_taken_is_passed_over(self, authority: Authority) -> None:
        answers = scripted(answer(404), answer(405), answer(404), answer(404), answer(201))
        async with wire(authority.server(), answers) as server:
            publisher = publisher_at(server.url, authority)
            made = await publisher.ensure_calendar(write_grant(), NAME, None)
            assert made.remote_id == "/dav/pat/optimantra-practice-2/"
            await publisher.aclose()

    async def test_a_redirected_write_is_not_followed(self, authority: Authority) -> None:
        async with wire(authority.server(), always(answer(307, Location="/elsewhere"))) as server:
            publisher = publisher_at(server.url, authority)
            with pytest.raises(Refused):
                await publisher.put(write_grant(), self.OURS, KEYS[0], BUSY, None)
            assert len(server.asked) == 1
            await publisher.aclose()

    async def test_a_weak_version_is_compared_and_never_sent_as_a_condition(self, authority: Authority) -> None:
        def told(tag: str) -> bytes:
            row = "<response><href>/dav/pat/optimantra-practice/x.ics</href><propstat><prop><getetag>"
            row += f"{tag}</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>"
            return answer(207, f'<multistatus xmlns="DAV:">{row}</multistatus>'.encode())

        answers = scripted(told('W/"1"'), answer(204), told('W/"2"'), told('W/"2"'))
        async with wire(authority.server(), answers) as server:
            publisher = publisher_at(server.url, authority)
            assert await publisher.put(write_grant(), self.OURS, KEYS[0], BUSY, 'W/"1"') == 'W/"2"'
            assert "if-match" not in server.asked[1].headers and server.asked[1].method == "PUT"
            with pytest.raises(Conflict):
                await publisher.put(write_grant(), self.OURS, KEYS[0], BUSY, 'W/"1"')
            await publisher.aclose()

    async def test_what_is_in_our_calendar_but_not_ours_is_left_out(self, authority: Authority) -> None:
        rows = "".join(
            f'<response><href>/dav/pat/optimantra-practice/{name}</href><propstat><prop><getetag>"1"</getetag></prop>'
            "<status>HTTP/1.1 200 OK</status></propstat></response>"
            for name in ("", f"{KEYS[0]}.ics", "Dentist.ics", "notes.txt")
        )
        body = answer(207, f'<multistatus xmlns="DAV:">{rows}</multistatus>'.encode())
        async with wire(authority.server(), always(body)) as server:
            publisher = publisher_at(server.url, authority)
            found = await publisher.published(write_grant(), self.OURS, {KEYS[0]: '"1"'})
            assert found == {KEYS[0]: Standing('"1"', as_known=True)}
            await publisher.aclose()

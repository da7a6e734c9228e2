"""Published calendars against a real TLS server: the contract, and what only an address can do."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email.utils import formatdate

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from sync.errors import Gone, Malformed, Reconnect, Refused, SyncError, Untrusted
from sync.providers import ics
from sync.providers.registry import opened
from tests.servers.tls import Asked, Authority, Wire, answer, wire
from tests.sync.kept import Kept
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench, Held, ProviderContract, list_grant, read_grant

SECRET = "/private-1f9c0a77/basic.ics"


@dataclass
class Published:
    """The other side: a folder of events that is served as one calendar."""

    events: dict[str, str] = field(default_factory=dict)
    head: str = "X-WR-CALNAME:Choir\r\n"
    etag: bool = True
    modified: str = ""
    cut: bool = False
    instead: bytes = b""
    """An answer that is sent whatever is asked."""

    def text(self) -> str:
        inner = "".join(
            text.split("PRODID:-//Tests//EN\r\n")[1].removesuffix("END:VCALENDAR\r\n") for text in self.events.values()
        )
        return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tests//EN\r\n{self.head}{inner}END:VCALENDAR\r\n"

    async def serve(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        if self.instead:
            writer.write(self.instead)
            return
        if asked.target != SECRET:
            writer.write(answer(404))
            return
        body = self.text().encode()
        tag = f'W/"{hashlib.sha256(body).hexdigest()}"' if self.etag else ""
        if (tag and asked.headers.get("if-none-match") == tag) or (
            self.modified and asked.headers.get("if-modified-since") == self.modified
        ):
            writer.write(answer(304))
            return
        said = {name: value for name, value in (("ETag", tag), ("Last_Modified", self.modified)) if value}
        writer.write(answer(200, body[: len(body) // 2] if self.cut else body, Content_Type="text/calendar", **said))


class IcsBench(EventBench):
    loses_cursors = False
    many = 0

    def __init__(self, server: Wire, published: Published, authority: Authority) -> None:
        self.server, self.published = server, published
        account = Account(ACCOUNT, ProviderName.ICS, server.url, "", "", authority.ca_pem)
        self.provider = opened(account, Kept({"address": server.url + SECRET}))
        self.calendar: Calendar

    async def put(self, key: str, title: str, start: str) -> None:
        self.published.events[key] = texts.event(key, title, start)

    async def delete(self, key: str) -> None:
        self.published.events.pop(key, None)

    async def series(self, key: str, title: str) -> None:
        self.published.events[key] = texts.series(key, title)

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(key)

    async def lost(self, cursor: Cursor) -> Cursor:
        raise AssertionError("an address forgets no cursor")

    async def spoil(self, spoiled: bool) -> None:
        self.published.cut = spoiled


@pytest.fixture
async def bench(authority: Authority, anyio_backend: str) -> AsyncIterator[IcsBench]:
    published = Published()
    async with wire(authority.server(), published.serve) as server:
        made = IcsBench(server, published, authority)
        (remote,) = await made.provider.calendars(list_grant())
        made.calendar = Calendar(CALENDAR, ACCOUNT, remote)
        server.asked.clear()
        yield made
        await made.provider.aclose()


class TestIcs(ProviderContract):
    """Everything that every provider does."""


pytestmark = pytest.mark.anyio


async def test_what_did_not_change_costs_one_small_answer(bench: IcsBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    bench.provider._http.traffic.received = 0  # type: ignore[attr-defined]  # the provider behind the contract
    await held.pull(held.cursor)
    assert bench.provider._http.traffic.received == 0  # type: ignore[attr-defined]  # as above
    assert bench.server.asked[-1].headers["if-none-match"].startswith('W/"')


async def test_a_date_is_replayed_letter_by_letter(bench: IcsBench) -> None:
    bench.published.etag, bench.published.modified = False, "Mon, 23 Nov 2026  09:00:00 UTC"
    held = Held(bench)
    await held.pull(None)
    await held.pull(held.cursor)
    assert bench.server.asked[-1].headers["if-modified-since"] == bench.published.modified
    assert "if-none-match" not in bench.server.asked[-1].headers


async def test_without_etag_and_date_the_body_tells(bench: IcsBench) -> None:
    bench.published.etag = False
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    (page,) = await held.pull(held.cursor)
    assert (page.changed, page.full) == ((), False)


async def test_a_stamp_of_the_fetch_is_no_change(bench: IcsBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    stamped = bench.published.events["one"].replace("DTSTAMP:20261101T000000Z", "DTSTAMP:20261102T000000Z")
    assert stamped != bench.published.events["one"]
    bench.published.events["one"] = stamped
    pages = await held.pull(held.cursor)
    assert not any(page.changed for page in pages)
    assert pages[-1].unchanged == ("one",)


async def test_a_large_calendar_comes_on_several_pages(bench: IcsBench) -> None:
    for number in range(ics.PAGE + 5):
        await bench.put(f"n{number}", f"Number {number}", "2026-11-23T09:00")
    pages = await Held(bench).pull(None)
    assert [len(page.changed) for page in pages] == [ics.PAGE, 5, 0]
    assert {page.expected for page in pages} == {ics.PAGE + 5}


async def test_what_the_calendar_says_of_itself_is_listed(bench: IcsBench) -> None:
    bench.published.head = (
        "X-WR-CALNAME:Choir\\, altos\r\nX-WR-TIMEZONE:Europe/Berlin\r\nX-APPLE-CALENDAR-COLOR:#AABBCCFF\r\n"
        "REFRESH-INTERVAL;VALUE=DURATION:PT2H\r\n"
    )
    (remote,) = await bench.provider.calendars(list_grant())
    assert (remote.name, remote.colour, remote.zone, remote.read_only) == (
        "Choir, altos",
        "#aabbcc",
        "Europe/Berlin",
        True,
    )
    assert remote.settings == '{"refresh": 7200}'


@pytest.mark.parametrize(
    ("sent", "kind", "code"),
    [
        (
            answer(200, b"<!DOCTYPE html><html><form>Sign in</form></html>", Content_Type="text/html"),
            Malformed,
            "not-a-calendar",
        ),
        (answer(200, b""), Malformed, "not-a-calendar"),
        (answer(200, b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n"), Malformed, "cut-off"),
        (answer(401), Reconnect, "address-refused"),
        (answer(403), Reconnect, "address-refused"),
        (answer(404), Gone, "no-such-calendar"),
        (answer(410), Gone, "no-such-calendar"),
        (answer(500), Refused, "status-500"),
        (answer(304), Refused, "status-304"),
        (answer(302, Location="http://localhost/calendar.ics"), Untrusted, "not-https"),
    ],
)
async def test_an_answer_that_is_no_calendar_changes_nothing(
    bench: IcsBench, sent: bytes, kind: type[SyncError], code: str
) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    bench.published.instead = sent
    with pytest.raises(kind) as raised:
        await held.pull(held.cursor if code != "status-304" else None)
    assert raised.value.code == code
    assert SECRET not in str(raised.value)
    assert "one" in held


async def test_a_redirect_to_another_host_gets_no_password(authority: Authority) -> None:
    published = Published({"one": texts.event("one", "Alpha", "2026-11-23T09:00")})
    async with wire(authority.server(), published.serve) as target:

        async def leads(_: Asked, writer: asyncio.StreamWriter) -> None:
            writer.write(answer(302, Location=target.url + SECRET))

        async with wire(authority.server(), leads) as first:
            signed = await ics.sign_in(first.url + "/moved.ics", authority.ca_pem)
            assert signed.label == "Choir"
            with pytest.raises(Untrusted):
                await ics.sign_in(first.url.replace("https://", "https://mara:pw@") + "/moved.ics", authority.ca_pem)
    assert all("authorization" not in asked.headers for asked in target.asked)


async def test_a_password_in_the_address_is_said_as_one(authority: Authority) -> None:
    published = Published()
    async with wire(authority.server(), published.serve) as server:
        address = server.url.replace("https://", "webcal://mara:s%40fe@") + SECRET
        signed = await ics.sign_in(address, authority.ca_pem)
    assert server.asked[0].headers["authorization"] == "Basic bWFyYTpzQGZl"
    assert server.asked[0].target == SECRET
    assert signed.secrets == {"address": address}


async def test_a_sign_in_keeps_the_address_with_the_secrets_only(authority: Authority) -> None:
    published = Published(head="")
    async with wire(authority.server(), published.serve) as server:
        address = f"webcal://localhost:{server.port}{SECRET}"
        signed = await ics.sign_in(f" {address}\n", authority.ca_pem)
        with pytest.raises(Malformed):
            published.instead = answer(200, b"<html></html>")
            await ics.sign_in(address, authority.ca_pem)
    assert (signed.base, signed.label) == (server.url, "localhost")
    assert SECRET not in repr(signed) and SECRET not in signed.settings
    assert signed.secrets == {"address": address}


@pytest.mark.parametrize(
    "address", ["http://example.org/a.ics", "ftp://example.org/a.ics", "a.ics", "https://", "https://[x/a.ics"]
)
async def test_an_address_that_is_not_https_is_refused_before_anything_is_sent(address: str) -> None:
    with pytest.raises(Untrusted):
        await ics.sign_in(address)


async def test_an_account_without_its_address_asks_for_it() -> None:
    with pytest.raises(Reconnect) as raised:
        opened(Account(ACCOUNT, ProviderName.ICS, "https://example.org", "", ""), Kept({}))
    assert raised.value.code == "no-address"


async def test_another_calendar_is_not_here(bench: IcsBench) -> None:

    other = bench.calendar._replace(remote=bench.calendar.remote._replace(remote_id=RemoteId("other")))
    with pytest.raises(Gone):
        await anext(aiter(bench.provider.changes(read_grant(), other, None, Held(bench))))


@pytest.mark.parametrize(
    ("said", "seconds"), [("", 3600), ("max-age=7200", 7200), ("max-age=1", 900), ("no-cache, max-age=9999999", 86400)]
)
async def test_a_server_may_ask_for_fewer_fetches(bench: IcsBench, said: str, seconds: int) -> None:
    body = bench.published.text().encode()
    more = {"Cache_Control": said} if said else {}
    bench.published.instead = answer(200, body, Date=formatdate(usegmt=True), **more)
    (remote,) = await bench.provider.calendars(list_grant())
    assert remote.settings == f'{{"refresh": {seconds}}}'

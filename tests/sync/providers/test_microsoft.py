"""Microsoft's provider keeps the contract, against the sandbox's Graph over TLS; and its own quirks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from sync.client_settings import ClientSettings
from sync.errors import Malformed, Refused, Throttled, Untrusted
from sync.http import Answer, Http
from sync.providers import microsoft, microsoft_events
from tests.servers.sandbox import running
from tests.servers.sign_ins import registered
from tests.sync.kept import Kept
from tests.sync.providers.contract import ACCOUNT, Held, ProviderContract, list_grant
from tests.sync.providers.graph_bench import BERLIN, GraphBench, stamp, starts, weekly

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("graph"))) as started:
        yield started


@pytest.fixture
async def bench(sandbox: Sandbox) -> AsyncIterator[GraphBench]:
    made = GraphBench(sandbox)
    await made.begin()
    yield made
    sandbox.mend("microsoft")
    await made.provider.aclose()
    await made.hands.aclose()


class TestMicrosoft(ProviderContract):
    """Every test of the contract."""


async def test_a_deleted_occurrence_goes_although_nothing_says_so(bench: GraphBench) -> None:
    await bench.make("weekly", weekly("Rounds", "2026-11-02T09:00", 6, BERLIN))
    held = Held(bench)
    await held.pull(None)
    everything = ["11-02", "11-09", "11-16", "11-23", "11-30", "12-07"]
    assert starts(held.items[bench.remote_id("weekly")]) == [f"{day} 08:00 Rounds" for day in everything]
    found = await bench.occurrences("weekly")
    await bench.ask("DELETE", f"/me/events/{found[1]['id']}")
    later = {"start": stamp("2026-11-18T15:00", BERLIN), "end": stamp("2026-11-18T16:00", BERLIN), "subject": "Late"}
    await bench.ask("PATCH", f"/me/events/{found[2]['id']}", later)
    await held.pull(held.cursor)
    told = starts(held.items[bench.remote_id("weekly")])
    assert told == ["11-02 08:00 Rounds", "11-18 14:00 Late", *(f"{day} 08:00 Rounds" for day in everything[3:])]
    await bench.ask("DELETE", f"/me/events/{bench.ids['weekly']}")
    await held.pull(held.cursor)
    assert held.items == {}


async def test_a_series_keeps_its_wall_time_over_the_clock_change_and_its_zone(bench: GraphBench) -> None:
    await bench.make("weekly", weekly("Rounds", "2026-10-19T09:00", 3, BERLIN))
    held = Held(bench)
    await held.pull(None)
    event = held.items[bench.remote_id("weekly")]
    assert starts(event) == ["10-19 07:00 Rounds", "10-26 08:00 Rounds", "11-02 08:00 Rounds"]
    assert "TZID=Europe/Berlin" in event.text


async def test_a_round_with_nothing_new_is_one_request_and_each_asks_for_what_it_must(bench: GraphBench) -> None:
    await bench.make("weekly", weekly("Rounds", "2026-11-02T09:00", 6))
    held = Held(bench)
    await held.pull(None)
    assert len(bench.http.asked) == 1, "a first round tells every occurrence already"
    bench.http.asked.clear()
    await held.pull(held.cursor)
    assert len(bench.http.asked) == 1 and "$deltatoken" in bench.http.asked[0]
    for headers in bench.http.sent:
        assert headers["prefer"] == 'IdType="ImmutableId", outlook.timezone="UTC", odata.maxpagesize=100'
        assert not any("body" in url for url in bench.http.asked)


async def test_the_window_moves_on_once_a_month(bench: GraphBench) -> None:
    await bench.put("soon", "Soon", "2026-11-25T09:00")
    await bench.put("far", "Far", "2028-01-10T09:00")
    held = Held(bench)
    await held.pull(None)
    assert "soon" in held and "far" not in held
    bench.now += 31 * 86_400
    pages = await held.pull(held.cursor)
    assert pages[-1].full and "far" in held
    bench.now += 70 * 86_400
    await held.pull(held.cursor)
    assert "soon" not in held, "more than ninety days ago"


async def test_what_moves_out_of_the_window_goes(bench: GraphBench) -> None:
    await bench.put("one", "Alpha", "2026-11-25T09:00")
    held = Held(bench)
    await held.pull(None)
    await bench.put("one", "Alpha", "2029-11-25T09:00")
    await bench.put("other", "Never here", "2029-11-25T09:00")
    pages = await held.pull(held.cursor)
    assert held.items == {} and bench.remote_id("other") in {id for page in pages for id in page.removed}


async def test_marks_are_kept(bench: GraphBench) -> None:
    base = {"subject": "S", "start": stamp("2026-11-25T09:00"), "end": stamp("2026-11-25T10:00")}
    await bench.make("free", {**base, "showAs": "free", "location": {"displayName": "Here, there"}})
    await bench.make("maybe", {**base, "showAs": "tentative", "sensitivity": "private"})
    await bench.make("no", {**base, "responseStatus": {"response": "declined"}})
    whole = {**base, "start": stamp("2026-11-25T00:00", BERLIN), "end": stamp("2026-11-27T00:00", BERLIN)}
    await bench.make("leave", {**whole, "isAllDay": True, "showAs": "oof", "body": {"content": "secret"}})
    held = Held(bench)
    await held.pull(None)
    assert "TRANSP:TRANSPARENT" in held.says("free") and "LOCATION:Here\\, there" in held.says("free")
    assert "STATUS:TENTATIVE" in held.says("maybe") and "CLASS:PRIVATE" in held.says("maybe")
    assert "TRANSP:TRANSPARENT" in held.says("no")
    assert "DTSTART;VALUE=DATE:20261125" in held.says("leave") and "DTEND;VALUE=DATE:20261127" in held.says("leave")
    assert "secret" not in held.says("leave")


async def test_an_unreadable_event_is_set_aside(bench: GraphBench) -> None:
    await bench.put("one", "Alpha", "2026-11-25T09:00")
    await bench.put("two", "Beta", "2026-11-25T09:00")

    def spoil(body: bytes) -> bytes:
        found = json.loads(body)
        for item in found["value"]:
            if item["subject"] == "Alpha":
                item["start"] = {"dateTime": "whenever", "timeZone": "UTC"}
        return json.dumps(found).encode()

    bench.http.change = spoil
    held = Held(bench)
    pages = await held.pull(None)
    assert "two" in held and [id for page in pages for id in page.set_aside] == [bench.remote_id("one")]


async def test_a_link_elsewhere_is_not_followed(bench: GraphBench) -> None:
    bench.http.change = lambda _: b'{"value": [], "@odata.nextLink": "https://elsewhere.invalid/v1.0/me"}'
    with pytest.raises(Untrusted):
        await Held(bench).pull(None)
    bench.http.change = lambda _: b'{"value": []}'
    with pytest.raises(Malformed):
        await Held(bench).pull(None)


async def test_a_window_that_is_too_much_is_halved(bench: GraphBench, sandbox: Sandbox) -> None:
    await bench.put("one", "Alpha", "2026-11-25T09:00")
    real, refused = Http.send, []

    async def overwhelmed(self: Http, method: str, url: str, **more: Any) -> Answer:
        if "endDateTime=2027-12" in url:
            refused.append(url)
            raise Throttled("status-504", "127.0.0.1")
        return await real(self, method, url, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Http, "send", overwhelmed)
        held = Held(bench)
        await held.pull(None)
    assert len(refused) == 1 and "one" in held
    assert "endDateTime=2027-06-11" in bench.http.asked[-1]


async def test_asked_to_wait(bench: GraphBench, sandbox: Sandbox) -> None:
    await bench.put("one", "Alpha", "2026-11-25T09:00")
    sandbox.fault("microsoft", "throttle", where="/delta", seconds=120)
    with pytest.raises(Throttled) as caught:
        await Held(bench).pull(None)
    assert caught.value.wait == 120
    sandbox.mend("microsoft")
    sandbox.fault("microsoft", "forbidden", where="/delta")
    with pytest.raises(Refused) as denied:
        await Held(bench).pull(None)
    assert denied.value.code == "ErrorAccessDenied"


async def test_without_an_id_token_the_default_calendar_tells_whose_account_it_is(sandbox: Sandbox) -> None:
    place = sandbox.addresses.microsoft
    client = ClientSettings(
        place.client_id, authorize_url=place.authorize_url, token_url=place.token_url, api_base=place.api_base
    )
    real = Http.send

    async def mute(self: Http, method: str, url: str, **more: Any) -> Answer:
        answer = await real(self, method, url, **more)
        if url == place.token_url:
            body = {name: value for name, value in json.loads(answer.body).items() if name != "id_token"}
            return replace(answer, body=json.dumps(body).encode())
        return answer

    async def sign_in() -> str:
        tasks = []
        signed = await microsoft.sign_in(
            client,
            sandbox.addresses.ca_pem,
            lambda url: tasks.append(asyncio.ensure_future(sandbox.click_through(url, place.login))),
        )
        await asyncio.gather(*tasks)
        return signed.user

    assert await sign_in() == "sample-oid@11111111-2222-4333-8444-555555555555", "believed for the sake of its TLS"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Http, "send", mute)
        assert await sign_in() == "mara@samplehaven.example"


async def test_signing_in_reading_and_signing_out(sandbox: Sandbox) -> None:
    place = sandbox.addresses.microsoft
    client = registered(ClientSettings.microsoft, place)
    tasks = []
    signed = await microsoft.sign_in(
        client,
        sandbox.addresses.ca_pem,
        lambda url: tasks.append(asyncio.ensure_future(sandbox.click_through(url, place.login))),
    )
    assert signed.label == "mara@hospital.example" and signed.user.startswith("sample-oid@")
    assert json.loads(signed.settings)["scopes"] == ["openid", "profile", "offline_access", "Calendars.ReadBasic"]

    account = Account(ACCOUNT, ProviderName.MICROSOFT, signed.base, signed.user, signed.label, sandbox.addresses.ca_pem)
    kept = Kept(signed.secrets)
    provider = microsoft.opened(account, kept)
    listed = await provider.calendars(list_grant())
    shown = {remote.name: remote for remote in listed}
    assert listed[0].name == "Calendar" and shown["Calendar"].colour == "#0078d4"
    assert shown["Trust events"].read_only and not shown["Calendar"].read_only
    assert await provider.revoke() is False, "there is no way to"
    assert kept.puts == [], "nothing to renew yet"
    await provider.aclose()


def test_zones() -> None:
    assert microsoft_events.zone("W. Europe Standard Time") == "Europe/Berlin"
    assert microsoft_events.zone("Tokyo Standard Time") == "Asia/Tokyo"
    assert microsoft_events.zone("America/New_York") == "America/New_York"
    for name in ("UTC", "tzone://Microsoft/Utc", "tzone://Microsoft/Custom", "Nowhere Standard Time", "", None, "../x"):
        assert microsoft_events.zone(name) == ""


def test_an_all_day_event_that_was_shifted_to_utc_stays_on_its_day() -> None:
    item = {
        "id": "x", "iCalUId": "u", "subject": "Leave", "isAllDay": True, "originalStartTimeZone": BERLIN,
        "start": {"dateTime": "2026-11-24T23:00:00.0000000", "timeZone": "UTC"},
        "end": {"dateTime": "2026-11-25T23:00:00.0000000", "timeZone": "UTC"},
    }  # fmt: skip
    assert "DTSTART;VALUE=DATE:20261125" in microsoft_events.single(item).text


def test_a_series_of_nothing_but_exceptions() -> None:
    master = {"id": "m", "iCalUId": "u", "subject": "S", "isAllDay": False, "originalStartTimeZone": "UTC"}
    moved = {
        "id": "e", "type": "exception", "seriesMasterId": "m", "subject": "Moved",
        "originalStart": "2026-11-23T09:00:00Z",
        "start": {"dateTime": "2026-11-24T10:00:00.0000000", "timeZone": "UTC"},
        "end": {"dateTime": "2026-11-24T10:30:00.0000000", "timeZone": "UTC"},
    }  # fmt: skip
    assert starts(microsoft_events.series(master, [moved])) == ["11-24 10:00 Moved"]
    longer = {"id": "o", "type": "occurrence", "start": stamp("2026-11-30T09:00"), "end": stamp("2026-11-30T11:00")}
    usual = {"id": "p", "type": "occurrence", "start": stamp("2026-11-16T09:00"), "end": stamp("2026-11-16T09:30")}
    found = microsoft_events.series(master, [moved, longer, usual])
    assert starts(found) == ["11-16 09:00 S", "11-24 10:00 Moved", "11-30 09:00 S"]

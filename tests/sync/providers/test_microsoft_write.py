"""Microsoft's publisher keeps the contract at the sandbox, with the scope that was granted in the browser."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.sandbox import Sandbox
from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.errors import Gone, Offline, Refused, Throttled
from sync.http import Answer, Http
from sync.providers import microsoft_published
from tests.servers.sandbox import running
from tests.sync.providers.contract import list_grant
from tests.sync.providers.graph_desk import GraphDesk, signed_in
from tests.sync.providers.publishing import KEYS, NAME, PublisherContract, busy, write_grant

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("microsoft-write"))) as started:
        yield started


@pytest.fixture
async def desk(sandbox: Sandbox) -> AsyncIterator[GraphDesk]:
    made = GraphDesk(sandbox, await signed_in(sandbox, write=True))
    yield made
    ours = await made.publisher.ensure_calendar(write_grant(), NAME, None)
    await made.publisher.remove_calendar(write_grant(), ours)
    await made.aclose()


class TestMicrosoftPublisher(PublisherContract):
    """Every test of the contract."""


async def test_nobody_is_written_to_and_nothing_rings(desk: GraphDesk) -> None:
    ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    await desk.publisher.put(write_grant(), ours, KEYS[0], busy("2026-11-23T09:00", location="Room 2"), None)
    found = await desk.find(ours, KEYS[0])
    assert found is not None
    assert (found["sensitivity"], found["showAs"], found["isReminderOn"]) == ("private", "busy", False)
    assert found["location"] == {"displayName": "Room 2"} and "attendees" not in found and "body" not in found
    await desk.publisher.put(write_grant(), ours, KEYS[1], busy("2026-11-23T11:00", tentative=True, alarm=15), None)
    found = await desk.find(ours, KEYS[1])
    assert found is not None
    assert (found["showAs"], found["isReminderOn"], found["reminderMinutesBeforeStart"]) == ("tentative", True, 15)


async def test_an_answer_that_was_lost_makes_one_event(desk: GraphDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    sent = Http.send
    lost: list[str] = []

    async def losing(self: Http, method: str, url: str, **more: Any) -> Answer:
        answer = await sent(self, method, url, **more)
        if method == "POST" and url.endswith("/events") and not lost:
            lost.append(url)
            raise Offline("cut-off")
        return answer

    await desk.publisher.published(write_grant(), ours, {})
    monkeypatch.setattr(Http, "send", losing)
    await desk.publisher.put(write_grant(), ours, KEYS[0], busy("2026-11-23T09:00"), None)
    assert lost and len(await desk.there(ours)) == 1


async def test_a_copy_made_by_hand_is_a_stray_of_its_own(desk: GraphDesk) -> None:
    ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    version = await desk.publisher.put(write_grant(), ours, KEYS[0], busy("2026-11-23T09:00"), None)
    body = microsoft_published.written(KEYS[0], busy("2026-11-24T09:00"))
    await desk.bench.ask("POST", f"/me/calendars/{ours.remote_id}/events", body)
    await desk.bench.ask(
        "POST", f"/me/calendars/{ours.remote_id}/events", {**body, "singleValueExtendedProperties": []}
    )
    there = await desk.there(ours)
    assert len(there) == 2 and there[KEYS[0]] == version
    (stray,) = set(there) - {KEYS[0]}
    await desk.publisher.remove(write_grant(), ours, stray, there[stray])
    assert await desk.there(ours) == {KEYS[0]: version}


async def test_a_calendar_of_hers_that_is_named_like_ours_stays(desk: GraphDesk) -> None:
    hers = await desk.bench.ask("POST", "/me/calendars", {"name": NAME})
    ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    assert ours.remote_id != hers["id"] and ours.name == f"{NAME} 2"
    await desk.publisher.remove_calendar(write_grant(), ours)
    assert (await desk.bench.ask("GET", f"/me/calendars/{hers['id']}"))["name"] == NAME
    with pytest.raises(PermissionError):
        await desk.publisher.published(write_grant(), RemoteCalendar(RemoteId(hers["id"]), NAME), {})
    await desk.bench.ask("DELETE", f"/me/calendars/{hers['id']}")


async def test_asked_to_wait_it_says_how_long(desk: GraphDesk, sandbox: Sandbox) -> None:
    ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    await desk.publisher.published(write_grant(), ours, {})
    sandbox.fault("microsoft", "throttle", times=1, where="/events", seconds=7)
    try:
        with pytest.raises(Throttled) as raised:
            for key in KEYS:
                await desk.publisher.put(write_grant(), ours, key, busy("2026-11-23T09:00"), None)
    finally:
        sandbox.mend("microsoft")
    assert raised.value.wait == 7


@pytest.mark.parametrize("status", [400, 404, 405, 501])
async def test_where_the_service_knows_no_permanent_deletion_it_is_an_ordinary_one(
    desk: GraphDesk, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    sent = Http.send

    async def older(self: Http, method: str, url: str, **more: Any) -> Answer:
        if url.endswith("/permanentDelete"):
            return Answer(status, {}, b'{"error": {"code": "BadRequest"}}', url)
        return await sent(self, method, url, **more)

    monkeypatch.setattr(Http, "send", older)
    await desk.publisher.remove_calendar(write_grant(), ours)
    with pytest.raises(Gone):
        await desk.publisher.published(write_grant(), ours, {})


async def test_without_the_write_scope_nothing_is_asked(sandbox: Sandbox) -> None:
    desk = GraphDesk(sandbox, await signed_in(sandbox, write=False))
    with pytest.raises(Refused) as raised:
        await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    assert raised.value.code == "write-scope-missing"
    assert desk.http.traffic.requests == 0
    assert all(json.loads(one.settings) == {} for one in await desk.provider.calendars(list_grant()))
    await desk.aclose()

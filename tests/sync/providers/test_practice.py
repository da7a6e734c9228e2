"""The practice's provider keeps the contract, against the sandbox's hosted service over TLS."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar
from storage.records.changes import Cursor
from storage.records.events import Status
from storage.records.ids import RemoteId
from sync.errors import CursorLost, Malformed, Refused, Untrusted
from sync.providers.practice import WEEK, Practice
from sync.providers.practice_wire import Wire
from tests.servers.sandbox import appointment, client, running
from tests.sync.providers.contract import (
    ACCOUNT,
    CALENDAR,
    Held,
    ProviderContract,
    agreement_grant,
    list_grant,
    read_grant,
)
from tests.sync.providers.practice_bench import PracticeBench

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("practice"))) as started:
        yield started


@pytest.fixture
async def bench(sandbox: Sandbox) -> AsyncIterator[PracticeBench]:
    made = PracticeBench(sandbox)
    yield made
    await made.provider.aclose()
    await made.hands.aclose()


class TestPractice(ProviderContract):
    """Every test of the contract."""


async def test_patients_come_along_and_a_pass_with_nothing_new_is_one_request_a_feed(bench: PracticeBench) -> None:
    people = [{"actor": {"reference": who}, "status": "accepted"} for who in (bench.user, "Patient/pt-001")]
    place = {"actor": {"reference": "Location/harbour", "display": "Harbour Street clinic"}, "status": "accepted"}
    visit = appointment(bench.user, "Visit", "2026-11-23T10:00:00+01:00", "2026-11-23T10:45:00+01:00")
    await bench.write(
        "one", {**visit, "participant": [*people, place], "comment": "Ground floor", "x-unknown": {"kept": 1}}
    )
    held = Held(bench)
    await held.pull(None)
    found = held.items[bench.remote_id("one")]
    assert isinstance(found, RemoteAppointment)
    assert (found.patient, found.location, found.note) == ("Patient/pt-001", "Harbour Street clinic", "Ground floor")
    assert found.end - found.start == 45 * 60
    assert json.loads(found.resource)["x-unknown"] == {"kept": 1}
    patient = held.items[RemoteId("Patient/pt-001")]
    assert isinstance(patient, RemotePatient)
    assert patient.name
    bench.http.asked.clear()
    pages = await held.pull(held.cursor)
    assert not any(page.changed for page in pages)
    assert len(bench.http.asked) == 2


async def test_blocked_time_is_shown_until_it_blocks_nothing(bench: PracticeBench) -> None:
    slot = {
        "resourceType": "Slot",
        "schedule": {"reference": bench.schedule},
        "status": "busy-unavailable",
        "start": "2026-11-23T12:30:00+01:00",
        "end": "2026-11-23T13:30:00+01:00",
        "comment": "Lunch",
    }
    await bench.write("lunch", slot)
    held = Held(bench)
    await held.pull(None)
    found = held.items[bench.remote_id("lunch")]
    assert isinstance(found, RemoteAppointment)
    assert (found.status, found.note, found.void) == (Status.BLOCKED, "Lunch", False)
    await bench.write("lunch", {**slot, "status": "free"})
    await held.pull(held.cursor)
    freed = held.items[bench.remote_id("lunch")]
    assert isinstance(freed, RemoteAppointment)
    assert freed.void


async def test_entered_in_error_is_a_tombstone(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    await bench.delete("one")
    await held.pull(held.cursor)
    found = held.items[bench.remote_id("one")]
    assert isinstance(found, RemoteAppointment)
    assert found.void


async def test_one_unreadable_resource_is_set_aside_and_the_rest_comes(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    await bench.put("two", "Beta", "2026-11-23T10:00")
    spoiled = bench.remote_id("one")

    def swap(body: bytes) -> bytes:
        found = json.loads(body)
        for entry in found.get("entry", []):
            if f"{entry['resource']['resourceType']}/{entry['resource']['id']}" == spoiled:
                entry["resource"]["start"] = {"not": "an instant"}
        return json.dumps(found).encode()

    bench.http.change = swap
    held = Held(bench)
    pages = await held.pull(None)
    assert "two" in held and "one" not in held
    assert [id for page in pages for id in page.set_aside] == [spoiled]


async def test_a_resource_of_another_kind_is_set_aside(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")

    def swap(body: bytes) -> bytes:
        return body.replace(b'"resource":{"resourceType":"Appointment"', b'"resource":{"resourceType":"Observation"')

    bench.http.change = swap
    held = Held(bench)
    pages = await held.pull(None)
    assert held.items == {}
    assert [len(page.set_aside) for page in pages if page.set_aside] == [1]


async def test_a_next_page_elsewhere_is_not_followed(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")

    def lure(body: bytes) -> bytes:
        found = json.loads(body)
        found["link"] = [{"relation": "next", "url": "https://elsewhere.invalid/fhir/Appointment?page=2"}]
        return json.dumps(found).encode()

    bench.http.change = lure
    with pytest.raises(Untrusted):
        await Held(bench).pull(None)


async def test_a_refused_search_says_why(bench: PracticeBench) -> None:
    with pytest.raises(Refused) as caught:
        await Wire(bench.base, bench.http).search("Appointment", [("no-such-parameter", "1")])
    assert caught.value.status == 400 and caught.value.code == "not-supported"


async def test_once_a_week_everything_is_compared_and_what_the_feed_missed_is_found(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    await bench.put("two", "Beta", "2026-11-23T10:00")
    held = Held(bench)
    await held.pull(None)
    assert held.cursor is not None
    # A feed whose index lagged more than the overlap: the cursor has run past a change that never came
    note = json.loads(held.cursor)
    await bench.put("one", "Gamma", "2026-11-23T09:00")
    later = datetime.now().astimezone() + timedelta(hours=1)
    held.cursor = Cursor(json.dumps({**note, "appointments": later.isoformat()}))
    held.items[RemoteId("Appointment/never-was")] = held.items[bench.remote_id("two")]
    await held.pull(held.cursor)
    assert "Gamma" not in held.says("one")
    bench.now += WEEK + 1
    await held.pull(held.cursor)
    assert "Gamma" in held.says("one")
    assert "Beta" in held.says("two")
    assert RemoteId("Appointment/never-was") not in held.items


async def test_the_cursor_never_goes_back(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    assert held.cursor is not None
    first = json.loads(held.cursor)["appointments"]
    await held.pull(held.cursor)
    assert json.loads(held.cursor)["appointments"] == first
    unmarked = Cursor(json.dumps({**json.loads(held.cursor), "marks": []}))
    bench.http.change = lambda _: b'{"resourceType":"Bundle","type":"searchset","total":0,"link":[]}'
    await held.pull(unmarked)
    assert json.loads(held.cursor)["appointments"] == first


async def test_a_service_that_lost_what_it_had_told_is_read_again_from_nothing(bench: PracticeBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    assert held.cursor is not None
    marks = json.loads(held.cursor)["marks"]
    assert [one[0] for one in marks] == [bench.remote_id("one")]
    later = {"version": ["9", marks[0][2]], "moment": [marks[0][1], "2099-01-01T00:00:00.000Z"]}
    for version, moment in later.values():
        known = [[marks[0][0], version, moment]]
        with pytest.raises(CursorLost) as lost:
            await held.pull(Cursor(json.dumps({**json.loads(held.cursor), "marks": known})))
        assert lost.value.code == "went-back"
    again = Cursor(json.dumps({**json.loads(held.cursor), "marks": [["Appointment/gone", "1", marks[0][2]]]}))
    with pytest.raises(CursorLost):
        await held.pull(again)
    pages = await held.pull(None)
    assert [item.remote_id for page in pages for item in page.changed if item.remote_id.startswith("App")] == [
        bench.remote_id("one")
    ], "told again, also in the version that is held"


async def test_the_sample_practitioners_whole_schedule_is_read(sandbox: Sandbox) -> None:
    places = sandbox.addresses
    account = Account(ACCOUNT, ProviderName.PRACTICE, places.practice_base, "Practitioner/mara", "Mara Lindqvist")
    hands = client(sandbox)
    provider = Practice(account, hands)
    provider.admit(agreement_grant(account.id))
    (remote,) = await provider.calendars(list_grant())
    assert json.loads(remote.settings) == {"schedules": ["Schedule/schedule-mara"]}

    class Nothing:
        def versions(self) -> Mapping[RemoteId, str]:
            return {}

    pages = [
        page async for page in provider.changes(read_grant(), Calendar(CALENDAR, ACCOUNT, remote), None, Nothing())
    ]
    items = [item for page in pages for item in page.changed]
    visits = [item for item in items if isinstance(item, RemoteAppointment) and item.status is not Status.BLOCKED]
    people = {item.remote_id for item in items if isinstance(item, RemotePatient)}
    assert len(visits) > 400
    assert {visit.patient for visit in visits} <= people
    assert not any(page.set_aside for page in pages)
    assert {Status.FULFILLED, Status.BOOKED, Status.CANCELLED, Status.ARRIVED} <= {visit.status for visit in visits}
    await provider.aclose()


async def test_no_searchset_is_malformed(bench: PracticeBench) -> None:
    for body in (
        b"[]",
        b"{}",
        b'{"resourceType":"Patient"}',
        b'{"resourceType":"Bundle","type":"searchset","entry":7}',
    ):
        bench.http.change = lambda _, body=body: body
        with pytest.raises(Malformed):
            await Held(bench).pull(None)

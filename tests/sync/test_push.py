"""The outbox against the sandbox's practice: every act exactly once, in order, nothing over somebody else's head."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import stamina

from desktop.sandbox import Sandbox
from storage.book import accounts, appointments, calendars, conflicts, consent_post, inbox, ledger, outbox, settings
from storage.book.consent_post import Owed
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import Purpose
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from storage.records.pending import Choice, Fate, PendingState
from sync.errors import Offline, Reconnect, Throttled
from sync.http import Http
from sync.providers.practice import Practice
from sync.providers.practice_write import PracticeWriter
from sync.push import POSTED, Pusher, push
from tests.servers.sandbox import client, fhir, running
from tests.storage.book_store import NOW, Store, store
from tests.sync.providers.contract import agreement_grant, read_grant

pytestmark = pytest.mark.anyio
USER = "Practitioner/jonas"
HALF = 1800


@dataclass
class World:
    """A book with the practice's schedule, its service, and the front desk."""

    sandbox: Sandbox
    here: Store
    calendar: Calendar
    writer: PracticeWriter
    hand: Http
    """What the writer writes over."""
    desk: Http
    now: int = NOW
    pusher: Pusher = field(init=False)

    def __post_init__(self) -> None:
        self.pusher = Pusher(self.here.book, lambda: self.now, lambda: 1.0)

    async def push(self) -> Any:
        with stamina.set_testing(True, attempts=1):
            return await self.pusher.run(self.calendar, self.writer)

    def make(self, **intent: Any) -> str:
        wanted = {"start": NOW, "end": NOW + HALF, "patient": "Patient/pt-001", "visit_type": "Follow-up", **intent}
        return outbox.create(self.here.book, self.calendar.id, wanted, self.now).id

    async def made(self, **intent: Any) -> RemoteAppointment:
        """An appointment that the service has already."""
        entry = self.make(**intent)
        assert (await self.push()).accepted == 1
        return self.row(self.subject(entry))

    def subject(self, entry: str) -> RemoteId:
        found = self.here.book.value("SELECT subject FROM past WHERE id = ?", (entry,))
        return RemoteId(found)

    def row(self, subject: RemoteId) -> RemoteAppointment:
        found = appointments.server_row(self.here.book, self.calendar.id, subject)
        assert found is not None
        return found

    def change(self, subject: RemoteId, **intent: Any) -> str:
        return outbox.change(self.here.book, self.calendar.id, subject, intent, self.now).id

    async def theirs(self, subject: RemoteId, **change: Any) -> None:
        """The front desk changes something."""
        url = f"{self.sandbox.addresses.practice_base}/{subject}"
        _, found, answer = await fhir(self.desk, "GET", url)
        status, _, _ = await fhir(self.desk, "PUT", url, {**found, **change}, if_match=answer.headers["etag"])
        assert status == 200

    async def there(self, subject: RemoteId) -> dict[str, Any]:
        _, found, _ = await fhir(self.desk, "GET", f"{self.sandbox.addresses.practice_base}/{subject}")
        return dict(found)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("push"))) as started:
        yield started


@pytest.fixture
async def world(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[World]:
    account = Account(AccountId("a-push"), ProviderName.PRACTICE, sandbox.addresses.practice_base, USER, "Jonas")
    with store(tmp_path / "store") as here:
        accounts.add(here.book, account)
        remote = RemoteCalendar(RemoteId(USER), "Jonas", settings='{"schedules": ["Schedule/schedule-jonas"]}')
        (calendar,) = calendars.relist(here.book, account.id, [remote])
        here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
        hand = client(sandbox)
        writer = PracticeWriter(agreement_grant(account.id), account, hand)
        made = World(sandbox, here, calendar, writer, hand, client(sandbox))
        yield made
        sandbox.mend("practice")
        await hand.aclose()
        await made.desk.aclose()


async def test_an_appointment_made_changed_and_cancelled_before_it_was_ever_sent(world: World) -> None:
    first = world.make()
    local = outbox.every(world.here.book)[0].subject
    world.change(local, note="Bring results")
    outbox.cancel(world.here.book, world.calendar.id, local, world.now)
    pushed = await world.push()
    assert (pushed.accepted, pushed.waiting, pushed.error) == (3, 0, None)
    found = await world.there(world.subject(first))
    assert (found["status"], found["comment"], found["meta"]["versionId"]) == ("cancelled", "Bring results", "3")
    fates = [past.fate for past in outbox.past(world.here.book, world.calendar.id, world.subject(first))]
    assert fates == [Fate.ACCEPTED] * 3


async def test_offline_it_waits_and_later_it_goes_once(world: World) -> None:
    entry = world.make()
    world.sandbox.fault("practice", "lost-answer", times=1)
    pushed = await world.push()
    assert isinstance(pushed.error, Offline) and pushed.waiting == 1
    assert (await world.push()).accepted == 0, "not before its time"
    world.now += 31
    assert (await world.push()).accepted == 1
    found = await world.there(world.subject(entry))
    assert found["meta"]["versionId"] == "1"
    query = f"Appointment?identifier={found['identifier'][0]['value']}"
    _, same, _ = await fhir(world.desk, "GET", f"{world.sandbox.addresses.practice_base}/{query}")
    assert same["total"] == 1


async def test_a_change_whose_answer_was_lost_is_known_again(world: World) -> None:
    row = await world.made()
    world.change(row.remote_id, note="Once")
    world.sandbox.fault("practice", "lost-answer", times=1)
    assert isinstance((await world.push()).error, Offline)
    world.now += 60
    pushed = await world.push()
    assert (pushed.accepted, pushed.conflicts) == (1, 0)
    assert (await world.there(row.remote_id))["meta"]["versionId"] == "2"


async def test_waits_grow_and_the_service_may_ask_for_longer(world: World) -> None:
    world.make()
    waits = []
    world.sandbox.fault("practice", "unavailable", seconds=0)
    for _ in range(4):
        assert isinstance((await world.push()).error, Throttled)
        (entry,) = outbox.every(world.here.book)
        waits.append(entry.retry_at - world.now)
        world.now = entry.retry_at
    assert waits == [30, 60, 120, 240]
    world.sandbox.mend("practice")
    world.sandbox.fault("practice", "throttle", seconds=700)
    await world.push()
    (entry,) = outbox.every(world.here.book)
    assert entry.retry_at - world.now == 700 and entry.reason == "status-429"


async def test_what_can_be_merged_is_merged(world: World) -> None:
    row = await world.made()
    world.change(row.remote_id, start=NOW + 600, end=NOW + 600 + HALF)
    await world.theirs(row.remote_id, comment="Desk: brings a friend")
    pushed = await world.push()
    assert (pushed.merged, pushed.accepted, pushed.conflicts) == (1, 1, 0)
    found = world.row(row.remote_id)
    assert (found.note, found.start) == ("Desk: brings a friend", NOW + 600)
    (told,) = inbox.decided(world.here.book)
    assert (told.decided, told.picked) == (Choice.MERGED, ("end", "start"))
    assert (told.base["note"], told.mine["start"], told.theirs["note"]) == ("", NOW + 600, "Desk: brings a friend")
    there = await world.there(row.remote_id)
    assert there["comment"] == "Desk: brings a friend" and there["start"] == "2026-11-23T08:10:00Z"


async def test_what_can_not_goes_to_the_inbox_and_a_person_decides(world: World) -> None:
    row = await world.made()
    world.change(row.remote_id, note="Mine")
    await world.theirs(row.remote_id, comment="Theirs")
    pushed = await world.push()
    assert (pushed.conflicts, pushed.accepted) == (1, 0)
    (conflict,) = conflicts.undecided(world.here.book)
    assert (conflict.base["note"], conflict.mine["note"], conflict.theirs["note"]) == ("", "Mine", "Theirs")
    assert (await world.there(row.remote_id))["comment"] == "Theirs"
    conflicts.decide(world.here.book, conflict.id, Choice.MINE, world.now)
    assert (await world.push()).accepted == 1
    assert (await world.there(row.remote_id))["comment"] == "Mine"


async def test_a_cancelled_or_vanished_appointment_is_not_edited_in_silence(world: World) -> None:
    one, other = await world.made(), await world.made(start=NOW + 3600, end=NOW + 5400)
    for row in (one, other):
        world.change(row.remote_id, note="Mine")
    await world.theirs(one.remote_id, status="cancelled")
    await world.theirs(other.remote_id, status="entered-in-error")
    assert (await world.push()).conflicts == 2
    assert {found.subject for found in conflicts.undecided(world.here.book)} == {one.remote_id, other.remote_id}


async def test_a_refusal_parks_one_entry_and_the_others_go_on(world: World) -> None:
    wrong = world.make(note="x" * 5000)
    right = world.make()
    pushed = await world.push()
    assert (pushed.parked, pushed.accepted) == (1, 1)
    parked = outbox.get(world.here.book, wrong)
    assert parked is not None
    assert (parked.state, parked.reason) == (PendingState.PARKED, "too-long")
    assert outbox.get(world.here.book, right) is None


async def test_a_dead_sign_in_stops_the_push_and_loses_nothing(world: World) -> None:
    entry = world.make()
    world.sandbox.fault("practice", "unauthorized")
    pushed = await world.push()
    assert isinstance(pushed.error, Reconnect) and pushed.waiting == 1
    world.sandbox.mend("practice")
    assert (await world.push()).accepted == 1
    assert outbox.get(world.here.book, entry) is None


async def test_cancelled_in_the_middle_it_is_sent_again(world: World) -> None:
    entry = world.make()
    world.sandbox.fault("practice", "slow", times=1, seconds=20)
    task = asyncio.ensure_future(world.push())
    while not task.done() and outbox.every(world.here.book)[0].state is not PendingState.SENDING:  # noqa: ASYNC110  # a row tells it
        await asyncio.sleep(0.01)
    assert not task.done(), "it is in the middle of a request"
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    found = outbox.get(world.here.book, entry)
    assert found is not None
    assert found.state is PendingState.WAITING
    assert (await world.push()).accepted == 1


async def test_two_hundred_edits_are_a_request_each(world: World) -> None:
    for number in range(50):
        world.make(start=NOW + number * 3600, end=NOW + number * 3600 + HALF)
        subject = outbox.every(world.here.book)[-1].subject
        for step in range(3):
            world.change(subject, note=f"Step {step}")
    before = world.hand.traffic.requests
    pushed = await world.push()
    assert (pushed.accepted, pushed.waiting) == (200, 0)
    assert world.hand.traffic.requests - before == 200


async def test_a_pull_after_a_push_finds_nothing_new(world: World) -> None:
    row = await world.made()
    account = accounts.get(world.here.book, world.calendar.account)
    assert account is not None
    provider = Practice(account, client(world.sandbox))
    provider.admit(agreement_grant(account.id))
    intake = appointments.intake(world.here.book, ledger.keep_grant(world.here.book, world.calendar.id), world.calendar)
    pages = [
        page
        async for page in provider.changes(read_grant(world.calendar.id), world.calendar, None, intake)
        if row.remote_id in {item.remote_id for item in page.changed}
    ]
    assert pages == []
    await provider.aclose()


async def test_blocked_time_is_made_and_freed(world: World) -> None:
    entry = outbox.create(
        world.here.book,
        world.calendar.id,
        {"start": NOW, "end": NOW + HALF, "status": "blocked", "note": "Dentist"},
        NOW,
    )
    assert (await world.push()).accepted == 1
    subject = world.subject(entry.id)
    assert world.row(subject).status is Status.BLOCKED
    outbox.cancel(world.here.book, world.calendar.id, subject, world.now)
    assert (await world.push()).accepted == 1
    assert appointments.server_row(world.here.book, world.calendar.id, subject) is None
    assert (await world.there(subject))["status"] == "free"


async def test_records_of_consent_are_handed_over_once_and_in_order(world: World) -> None:
    held = [record.sequence for record in ledger.history(world.here.book)]
    assert await world.pusher.post_consents(world.writer) == len(held)
    assert settings.get(world.here.book, POSTED) == str(max(held))
    assert await world.pusher.post_consents(world.writer) == 0
    world.here.decide(world.calendar, Purpose.WRITE)
    world.sandbox.fault("practice", "lost-answer", times=1)
    with stamina.set_testing(True, attempts=1), pytest.raises(Offline):
        await world.pusher.post_consents(world.writer)
    assert await world.pusher.post_consents(world.writer) == 1
    url = f"{world.sandbox.addresses.practice_base}/Consent?consentor={USER}&_count=100&_sort=_lastUpdated"
    _, found, _ = await fhir(world.desk, "GET", url)
    marks = [one["resource"]["identifier"][0]["value"] for one in found["entry"]]
    ours = [f"{record.id}:{record.hash}" for record in ledger.history(world.here.book)]
    assert [mark for mark in marks if mark in ours] == ours


async def test_a_whole_push_begins_with_what_a_crash_left_and_ends_with_the_consents(world: World) -> None:
    entry = world.make()
    outbox.sending(world.here.book, entry)
    account = accounts.get(world.here.book, world.calendar.account)
    assert account is not None
    provider = Practice(account, client(world.sandbox))
    provider.admit(agreement_grant(account.id))
    done = await push(world.here.book, world.calendar, provider.writer(), lambda: world.now)
    assert (done.accepted, done.waiting, done.error) == (1, 0, None)
    assert done.consents == len(ledger.history(world.here.book))
    world.sandbox.fault("practice", "forbidden", where="/Consent")
    world.here.decide(world.calendar, Purpose.WRITE)
    assert (await push(world.here.book, world.calendar, provider.writer(), lambda: world.now)).error is None
    assert consent_post.owed(world.here.book) == Owed(1, "forbidden", 1, world.now + 3600)
    world.sandbox.mend("practice")
    assert (await push(world.here.book, world.calendar, provider.writer(), lambda: world.now)).consents == 0, "not yet"
    world.now += 3600
    assert (await push(world.here.book, world.calendar, provider.writer(), lambda: world.now)).consents == 1
    assert consent_post.owed(world.here.book) == Owed()
    await provider.aclose()

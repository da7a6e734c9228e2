"""The practice schedule on somebody's own calendar: with consent only, no more than was chosen, healed, recalled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storage.book import accounts, ledger
from storage.errors import ConsentMissing
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import RemoteId, new_account_id
from storage.records.times import DAY
from sync import publish
from sync.errors import Offline, Refused
from sync.providers.caldav_write import CalDavPublisher
from sync.providers.memory import MemoryService
from sync.providers.memory_write import OURS, MemoryPublisher
from sync.publish import Published
from sync.publishing_plan import Choice, Detail, Words
from tests.servers.caldav import CalDavServer
from tests.storage.book_store import NOW, WORDS, Store, store
from tests.storage.test_book_appointments import ADA, BEN, fill, visit
from tests.sync.providers.dav_bench import account_at, client_of

pytestmark = pytest.mark.anyio
BUSY = Words()


class Office:
    """A practice schedule, an account to publish on, and what stands there."""

    def __init__(self, made: Store) -> None:
        self.store, self.book = made, made.book
        self.practice: Calendar = made.calendar("Practice", ProviderName.PRACTICE)
        made.decide(self.practice, Purpose.SHOW, Purpose.KEEP)
        self.account = Account(new_account_id(), ProviderName.MEMORY, "https://x.test/", "mara", "mara")
        accounts.add(made.book, self.account)
        self.service = MemoryService()
        self.publisher = MemoryPublisher(self.account.id, self.service)
        fill(made, self.practice, ADA, BEN, *(visit(number, NOW + number * 3600) for number in range(3)))

    def decide(self, decision: Decision = Decision.GIVEN) -> None:
        ledger.record(self.book, Scope(self.account.id, Purpose.WRITE), decision, WORDS[Purpose.WRITE], NOW)

    async def run(self) -> Published:
        return await publish.publish(self.book, self.account.id, self.publisher, NOW, BUSY)

    def there(self) -> dict[str, str]:
        return {str(key): event.text for key, event in self.service.calendars[OURS].events.items()}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with store(tmp_path / "store") as made:
        yield Office(made)


async def test_without_consent_nothing_is_made(office: Office) -> None:
    with pytest.raises(ConsentMissing):
        await office.run()
    office.decide(Decision.REFUSED)
    with pytest.raises(ConsentMissing):
        await office.run()
    assert office.service.calendars == {} and publish.owed(office.book) == ()


async def test_a_schedule_is_written_once_and_kept_in_step(office: Office) -> None:
    office.decide()
    assert await office.run() == Published(put=3)
    before = office.there()
    assert await office.run() == Published() and office.there() == before
    moved = visit(1, NOW + 5 * 3600, version="2")
    cancelled = visit(2, NOW + 2 * 3600, version="2", status=Status.CANCELLED)
    fill(office.store, office.practice, moved, cancelled, visit(7, NOW + 7 * 3600))
    assert await office.run() == Published(put=2, removed=1)
    told = "".join(office.there().values())
    assert "DTSTART:20261123T130000Z" in told and "DTSTART:20261123T090000Z" not in told


@pytest.mark.parametrize(
    ("detail", "summary", "never"),
    [
        (Detail.BUSY, "SUMMARY:Busy\r\n", ["Follow-up", "Ada", "A. B.", "Room"]),
        (Detail.VISIT_TYPE, "SUMMARY:Follow-up\r\n", ["Ada", "A. B.", "Room"]),
        (Detail.INITIALS, "SUMMARY:A. B. · Follow-up\r\n", ["Ada", "Bright", "Room"]),
        (Detail.FULL, "SUMMARY:Ada Bright · Follow-up\r\n", []),
    ],
)
async def test_no_more_leaves_than_was_chosen_and_the_preview_is_what_leaves(
    office: Office, detail: Detail, summary: str, never: list[str]
) -> None:
    fill(office.store, office.practice, visit(0, version="2", note="Private matters"))
    publish.choose(office.book, office.account.id, detail, 30, NOW)
    shown = publish.preview(office.book, office.account.id, NOW, BUSY)
    office.decide()
    await office.run()
    texts = list(office.there().values())
    assert sorted(texts) == sorted(shown)
    for text in texts:
        assert summary in text
        assert ("LOCATION:Room 2" in text) == (detail is Detail.FULL)
        assert not [word for word in [*never, "Private", "Appointment", "ATTENDEE", "VALARM"] if word in text]


async def test_another_level_rewrites_what_is_there(office: Office) -> None:
    office.decide()
    publish.choose(office.book, office.account.id, Detail.FULL, 30, NOW)
    await office.run()
    publish.choose(office.book, office.account.id, Detail.BUSY, 30, NOW + 60)
    assert await office.run() == Published(put=3)
    assert "Ada" not in "".join(office.there().values())


async def test_the_horizon_bounds_what_is_written(office: Office) -> None:
    far = [visit(number, NOW + number * DAY) for number in (10, 40, 400)]
    fill(office.store, office.practice, *far, visit(50, NOW - 2 * DAY))
    office.decide()
    publish.choose(office.book, office.account.id, Detail.BUSY, 20, NOW)
    assert await office.run() == Published(put=4)
    publish.choose(office.book, office.account.id, Detail.BUSY, 366, NOW)
    await office.run()
    assert len(office.there()) == 5
    for days in (0, 367):
        with pytest.raises(ValueError, match="days"):
            publish.choose(office.book, office.account.id, Detail.BUSY, days, NOW)


async def test_what_was_meddled_with_by_hand_is_healed(office: Office) -> None:
    office.decide()
    await office.run()
    right = office.there()
    changed, deleted, _ = right
    office.service.put(OURS, RemoteId(changed), "BEGIN:VCALENDAR by hand")
    office.service.delete(OURS, RemoteId(deleted))
    office.service.put(OURS, RemoteId("0123456789abcdefghijklmnop"), "BEGIN:VCALENDAR stray")
    assert await office.run() == Published(put=2, removed=1)
    assert office.there() == right


async def test_a_calendar_deleted_by_hand_is_made_again(office: Office) -> None:
    office.decide()
    await office.run()
    right = office.there()
    office.service.calendars.clear()
    assert await office.run() == Published(put=3)
    assert office.there() == right


@pytest.mark.parametrize("after", range(1, 6))
async def test_a_run_cut_off_anywhere_ends_in_the_same_calendar(office: Office, after: int) -> None:
    office.decide()
    calls = 0

    def cut() -> None:
        nonlocal calls
        calls += 1
        if calls == after:
            raise Offline("cut-off")

    office.service.before_page = cut
    with pytest.raises(Offline):
        await office.run()
    done = await office.run()
    assert len(office.there()) == 3 and done.put == 3 - max(after - 3, 0)
    assert await office.run() == Published()


async def test_consent_withdrawn_in_the_middle_stops_the_next_write(office: Office) -> None:
    office.decide()
    calls = 0

    def withdraw() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            office.decide(Decision.WITHDRAWN)

    office.service.before_page = withdraw
    with pytest.raises(ConsentMissing):
        await office.run()
    assert len(office.there()) == 1
    assert [account.id for account in publish.owed(office.book)] == [office.account.id]


async def test_a_withdrawal_is_a_debt_until_the_calendar_is_recalled(office: Office) -> None:
    office.decide()
    await office.run()
    assert publish.owed(office.book) == ()
    office.decide(Decision.WITHDRAWN)
    assert [account.id for account in publish.owed(office.book)] == [office.account.id]

    def offline() -> None:
        raise Offline("no-connection")

    office.service.before_page = offline
    with pytest.raises(Offline):
        await publish.recall(office.book, office.account.id, office.publisher)
    assert publish.owed(office.book) != ()
    office.service.before_page = lambda: None
    assert await publish.recall(office.book, office.account.id, office.publisher)
    assert OURS not in office.service.calendars and publish.owed(office.book) == ()
    assert not await publish.recall(office.book, office.account.id, office.publisher)


async def test_two_computers_end_in_the_same_calendar(office: Office, tmp_path: Path) -> None:
    office.decide()
    await office.run()
    before = {key: event.version for key, event in office.service.calendars[OURS].events.items()}
    with store(tmp_path / "second") as made:
        other = Office(made)
        other.decide()
        other.service, other.publisher = office.service, MemoryPublisher(other.account.id, office.service)
        assert (await other.run()).removed == 0
        assert set(office.service.calendars[OURS].events) == set(before)
        assert await other.run() == Published()


def test_a_kind_of_account_that_cannot_be_written_to_says_so(office: Office) -> None:
    with pytest.raises(Refused) as raised:
        publish.publisher_of(replace(office.account, provider=ProviderName.ICS), _NoSecrets())
    assert raised.value.code == "cannot-publish"
    for provider in (ProviderName.CALDAV, ProviderName.ICLOUD):
        made = publish.publisher_of(replace(office.account, provider=provider), _NoSecrets())
        assert isinstance(made, CalDavPublisher)


def test_choices_default_to_the_least() -> None:
    assert Choice().detail is Detail.BUSY


class _NoSecrets:
    def get(self, name: str) -> str | None:
        return "x"

    def put(self, name: str, secret: str) -> None:
        raise AssertionError("a password is not renewed")


@pytest.fixture(params=["radicale", "xandikos"])
def server(request: pytest.FixtureRequest) -> CalDavServer:
    found: CalDavServer = request.getfixturevalue(f"{request.param}_server")
    return found


@pytest.mark.slow
async def test_the_whole_story_on_a_real_server(office: Office, server: CalDavServer) -> None:
    account = replace(account_at(server), id=office.account.id)
    publisher = CalDavPublisher(account, client_of(server))
    hands = server.hands()
    office.decide()
    book, id = office.book, office.account.id
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published(put=3)
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published()
    calendar = publish.state(book, id).calendar
    assert calendar is not None
    keys = list(publish.state(book, id).kept)
    hands.delete(f"{calendar.remote_id}{keys[0]}.ics")
    hands.put(f"{calendar.remote_id}{keys[1]}.ics", publish.preview(book, id, NOW, BUSY)[1].replace("Busy", "By hand"))
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published(put=2)
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published()
    office.decide(Decision.WITHDRAWN)
    assert await publish.recall(book, id, publisher)
    assert hands.ask("GET", f"{calendar.remote_id}{keys[2]}.ics")[0] == 404
    await publisher.aclose()

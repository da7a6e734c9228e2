"""One pass: what is fetched is applied with its cursor in one step, or not at all; nothing moves without consent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from storage import consent, schedule
from storage.book import sources
from storage.boxes.shelf import Shelf
from storage.records.accounts import Account, Health
from storage.records.calendars import Calendar
from storage.records.consents import Purpose, Scope
from storage.records.ids import CalendarId, RemoteId
from sync.engine import Engine, PassResult, Progressed, Proved
from sync.errors import Offline, Reconnect, SuddenlyEmpty, SyncError, Throttled
from sync.providers.memory import Memory, MemoryService
from tests.storage.book_store import NOW, WORDS, Store, store
from tests.sync.providers.texts import event

MONDAY = date(2026, 11, 23)

pytestmark = pytest.mark.anyio


@dataclass
class World:
    """A store with one borrowed calendar, and the service it comes from."""

    store: Store
    shelf: Shelf
    calendar: Calendar
    service: MemoryService
    heard: list[Progressed | Proved] = field(default_factory=list)

    def engine(self) -> Engine:
        return Engine(self.store.book, self.shelf, self._provider, lambda: NOW, self.heard.append)

    def _provider(self, account: Account) -> Memory:
        return Memory(account.id, self.service)

    async def one_pass(self, *, agreed: bool = False) -> PassResult:
        (result,) = await self.engine().run(emptying_agreed=agreed)
        return result

    def put(self, *numbers: int) -> None:
        for number in numbers:
            text = event(f"event-{number}", f"Title {number}", f"2026-11-23T{8 + number % 12:02d}:00")
            self.service.put(self.calendar.remote.remote_id, RemoteId(f"/{number}.ics"), text)

    def shown(self) -> list[str]:
        reader = self.store.shelf_reader()
        try:
            found = schedule.between(self.store.reader(), reader, MONDAY, 7, ZoneInfo("Europe/Berlin"))
        finally:
            reader.close()
        return sorted(one.uid for one in found)

    def health(self) -> Health:
        return sources.state(self.store.book, self.calendar.id).health


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with store(tmp_path / "store") as made:
        calendar = made.calendar()
        service = MemoryService(page_size=10)
        service.add(calendar.remote)
        shelf = made.shelf()
        yield World(made, shelf, calendar, service)
        shelf.close()


def allow(world: World, *purposes: Purpose) -> None:
    world.store.decide(world.calendar, *(purposes or (Purpose.SHOW, Purpose.KEEP)))


async def test_without_consent_not_one_request_is_made(world: World) -> None:
    world.put(1)
    asked: list[str] = []
    world.service.before_page = lambda: asked.append("asked")
    assert await world.engine().run() == ()
    assert asked == []


async def test_a_first_pass_brings_everything_and_a_second_nothing(world: World) -> None:
    allow(world)
    world.put(*range(25))
    first = await world.one_pass()
    assert first.summary is not None
    assert (first.summary.added, world.health()) == (25, Health.WELL)
    fetched = world.service.fetched
    second = await world.one_pass()
    assert second.summary is not None
    assert (second.summary.added, second.summary.changed, second.summary.removed) == (0, 0, 0)
    assert world.service.fetched == fetched
    assert len(world.shown()) == 25


async def test_progress_is_told_with_what_is_expected(world: World) -> None:
    allow(world)
    world.put(*range(25))
    await world.one_pass()
    assert [(step.done, step.expected) for step in world.heard[:3] if isinstance(step, Progressed)] == [
        (10, 25),
        (20, 25),
        (25, 25),
    ]


async def test_a_pass_that_breaks_off_leaves_the_store_and_its_cursor_as_they_were(world: World) -> None:
    allow(world)
    world.put(*range(5))
    await world.one_pass()
    before = world.shown()
    world.put(*range(5, 40))
    pages = iter(range(100))

    def break_off() -> None:
        if next(pages) == 2:
            raise Offline("cut-off", "cal.example")

    world.service.before_page = break_off
    broken = await world.one_pass()
    assert isinstance(broken.error, Offline)
    assert (world.shown(), world.health()) == (before, Health.OFFLINE)
    world.service.before_page = lambda: None
    await world.one_pass()
    assert len(world.shown()) == 40


async def test_a_lost_cursor_is_recovered_without_fetching_again_what_is_held(world: World) -> None:
    allow(world)
    world.put(*range(30))
    await world.one_pass()
    world.service.forget(world.calendar.remote.remote_id)
    world.service.delete(world.calendar.remote.remote_id, RemoteId("/3.ics"))
    world.put(30)
    fetched = world.service.fetched
    result = await world.one_pass()
    assert result.summary is not None
    assert (result.summary.added, result.summary.removed) == (1, 1)
    assert world.service.fetched == fetched + 1
    assert "event-3" not in world.shown()


async def test_a_calendar_that_suddenly_empties_is_held_until_the_person_agrees(world: World) -> None:
    allow(world)
    world.put(*range(6))
    await world.one_pass()
    for number in range(6):
        world.service.delete(world.calendar.remote.remote_id, RemoteId(f"/{number}.ics"))
    held = await world.one_pass()
    assert isinstance(held.error, SuddenlyEmpty)
    assert held.error.before == 6
    assert (len(world.shown()), world.health()) == (6, Health.ASKS)
    agreed = await world.one_pass(agreed=True)
    assert agreed.summary is not None
    assert (agreed.summary.removed, world.shown(), world.health()) == (6, [], Health.WELL)


@pytest.mark.parametrize(
    ("error", "health"),
    [
        (Reconnect("unauthorized"), Health.RECONNECT),
        (Throttled("status-429", wait=90), Health.WAITING),
    ],
)
async def test_what_a_service_answers_becomes_the_sources_state(world: World, error: SyncError, health: Health) -> None:
    allow(world)

    def refuse() -> None:
        raise error

    world.service.before_page = refuse
    await world.one_pass()
    state = sources.state(world.store.book, world.calendar.id)
    assert (state.health, json.loads(state.detail)["code"]) == (health, error.code)


async def test_an_account_whose_secret_is_gone_is_told_and_does_not_stop_the_rest(world: World) -> None:
    allow(world)

    def lost(account: Account) -> Memory:
        raise Reconnect("no-password", "cal.example")

    engine = Engine(world.store.book, world.shelf, lost, lambda: NOW)
    (result,) = await engine.run()
    assert isinstance(result.error, Reconnect)
    assert world.health() is Health.RECONNECT


async def test_a_bad_event_is_set_aside_and_the_others_come(world: World) -> None:
    allow(world)
    world.put(1, 2)
    world.service.put(world.calendar.remote.remote_id, RemoteId("/odd.ics"), "BEGIN:VCALENDAR\r\nnonsense")
    result = await world.one_pass()
    assert result.summary is not None
    assert (result.summary.added, result.summary.set_aside, len(world.shown())) == (2, 1, 2)
    assert sources.state(world.store.book, world.calendar.id).set_aside == 1


async def test_consent_withdrawn_during_a_pass_leaves_nothing_written(world: World) -> None:
    allow(world)
    world.put(*range(30))
    pages = iter(range(100))

    def withdraw() -> None:
        if next(pages) == 2:
            scope = Scope(world.calendar.id, Purpose.SHOW)
            consent.withdraw(
                world.store.book, world.shelf, scope, lambda purpose: WORDS[Purpose(purpose)], NOW, lambda _: 0
            )

    world.service.before_page = withdraw
    result = await world.one_pass()
    assert result.summary is None
    assert world.shown() == []
    assert list(world.store.home.boxes.glob("*.db*")) == []


async def test_stopping_a_calendars_pass_ends_it_without_writing(world: World) -> None:
    allow(world)
    world.put(*range(30))
    engine = world.engine()
    begun = asyncio.Event()
    world.service.before_page = begun.set
    running = asyncio.ensure_future(engine.run())
    await begun.wait()
    await engine.stop(world.calendar.id)
    assert await running == ()
    assert world.shown() == []


async def test_shown_but_not_kept_leaves_no_file(world: World) -> None:
    allow(world, Purpose.SHOW)
    world.put(1, 2, 3)
    result = await world.one_pass()
    assert result.summary is not None
    assert list(world.store.home.boxes.glob("*")) == []
    assert len(world.shown()) == 3


async def test_only_the_calendars_that_are_asked_for_are_read(world: World) -> None:
    allow(world)
    world.put(1)
    assert await world.engine().run([CalendarId("c-another")]) == ()
    assert len(await world.engine().run([world.calendar.id])) == 1

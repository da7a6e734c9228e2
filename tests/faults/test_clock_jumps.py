"""The computer's clock jumps while a round runs: a year ahead, a day back, over a night in which the clocks change.
Nothing is lost or doubled, and nothing waits for a time that the clock no longer comes to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import stamina

from desktop import scheduler
from desktop.scheduler import Conditions
from storage.book import calendars, outbox, sources
from storage.records.accounts import Health
from storage.records.ids import RemoteId
from storage.records.pending import Choice
from storage.records.times import DAY
from sync.engine import SILENT
from tests.faults.killing import scratch
from tests.models.acts import Practitioner, at_the_desk
from tests.models.desktop import ACCOUNT, Desktop, Template
from tests.models.edits import Oracle
from tests.models.network import Fault
from tests.models.service import Service
from tests.storage.book_store import NOW

pytestmark = pytest.mark.slow
YEAR = 366 * DAY
JUMPS = {"a year ahead": YEAR, "a day back": -DAY, "a year back": -YEAR, "to the beginning": -NOW + 60, "an hour": 3600}


@pytest.fixture(scope="module")
def template() -> Iterator[Template]:
    with scratch() as place:
        yield Template.made(place / "template")


@pytest.fixture(autouse=True)
def once() -> Iterator[None]:
    with stamina.set_testing(True, attempts=1):
        yield


class World:
    """One desktop with edits that wait, the service, and the front desk."""

    def __init__(self, place: Path, template: Template) -> None:
        self.service = Service(NOW * 1000, page=4)
        self.oracle = Oracle(self.service)
        self.she = Practitioner(self.oracle)
        for number in range(9):
            at_the_desk(self.service, 0, 0, number)
        self.desktop = Desktop("one", place, template, self.service)
        self.sync()

    def sync(self, jumps: dict[int, int] | None = None, faults: dict[int, Fault] | None = None) -> None:
        """A round; the clock jumps by so much before the n-th request."""

        def jumping(by: int) -> Callable[[], Awaitable[None]]:
            async def jump() -> None:
                self.desktop.now += by

            return jump

        self.service.now += 1000
        self.desktop.network.expect(faults or {}, {number: jumping(by) for number, by in (jumps or {}).items()})
        asyncio.run(self.desktop.sync())
        self.desktop.network.expect({}, {})

    def edits(self) -> None:
        for kind, subject, value in ((0, 0, 5), (1, 1, 7), (2, 2, 3), (3, 3, 9)):
            self.she.act(self.desktop, kind, subject, value)

    def waits(self) -> float:
        """Seconds from now until the program asks again by itself, by what it noted of the last round."""
        (calendar,) = calendars.of(self.desktop.book, ACCOUNT.id)
        state = sources.state(self.desktop.book, calendar.id)
        due = outbox.due_at(self.desktop.book, calendar.id)
        unsent = {} if due is None else {ACCOUNT.id: float(due)}
        plan = scheduler.plan(
            {ACCOUNT.id: [state]}, frozenset(), {}, {}, Conditions(), self.desktop.now, unsent
        )  # fmt: skip
        if plan.due:
            return 0.0
        assert state.health not in (Health.RECONNECT, Health.ASKS)
        again = state.retry_at or state.last_attempt + scheduler.EVERY
        return float(again - self.desktop.now)

    def settled(self) -> None:
        """Rounds as the program makes them by itself: a few, each within the hour."""
        for _ in range(8):
            assert self.waits() <= 3600, "nothing waits for a time that does not come"
            self.desktop.now += 3600
            self.sync()
            while self.she.decide(self.desktop, 0, Choice.MINE) or self.she.give_up(self.desktop):
                pass
        self.oracle.writes()
        self.oracle.once()
        self.oracle.kept(self.desktop)
        self.oracle.in_step(self.desktop)
        assert outbox.every(self.desktop.book) == ()


@pytest.mark.parametrize("when", range(6))
@pytest.mark.parametrize("jump", JUMPS)
def test_a_jump_over_a_running_round(template: Template, tmp_path: Path, jump: str, when: int) -> None:
    world = World(tmp_path, template)
    try:
        world.edits()
        at_the_desk(world.service, 1, 2, 4)
        world.sync({when: JUMPS[jump]})
        world.oracle.kept(world.desktop)
        world.settled()
    finally:
        world.desktop.close()


@pytest.mark.parametrize("jump", JUMPS)
def test_a_jump_while_something_is_waited_for(template: Template, tmp_path: Path, jump: str) -> None:
    """What was put off by one clock is not put off for ever by another."""
    world = World(tmp_path, template)
    try:
        world.edits()
        world.sync(faults={0: Fault.BUSY})
        world.sync(faults={0: Fault.LOST})
        world.desktop.now += JUMPS[jump]
        world.settled()
    finally:
        world.desktop.close()


@pytest.mark.parametrize(
    ("zone", "night"), [("Europe/Berlin", "2026-10-25T01:30"), ("Europe/Berlin", "2027-03-28T01:30"),
                        ("America/New_York", "2026-11-01T00:30"), ("Australia/Lord_Howe", "2026-10-04T01:30")]
)  # fmt: skip
def test_rounds_through_a_night_in_which_clocks_change(
    template: Template, tmp_path: Path, system_zone: Callable[[str], None], zone: str, night: str
) -> None:
    system_zone(zone)
    world = World(tmp_path, template)
    try:
        start = int(datetime.fromisoformat(night).replace(tzinfo=ZoneInfo(zone)).timestamp())
        world.desktop.now = start
        world.edits()
        for quarter in range(16):
            world.desktop.now = start + quarter * 900
            at_the_desk(world.service, 1, quarter % 4, quarter)
            world.sync()
            assert world.waits() <= 900
        world.settled()
    finally:
        world.desktop.close()


@pytest.mark.parametrize("readable", [True, False])
@pytest.mark.parametrize("silent", [60, 7200])
def test_after_a_silence_the_practice_is_listened_to_first(
    template: Template, tmp_path: Path, silent: int, readable: bool
) -> None:
    """And what waits leaves also where what it says can't be read."""
    world = World(tmp_path, template)
    asked: list[str] = []
    reach = world.desktop.network.reach

    def heard(method: str, *more: Any) -> Any:
        asked.append(method)
        return reach(method, *more)

    try:
        world.desktop.network.reach = heard
        world.she.act(world.desktop, 0, 0, 5)
        world.desktop.now += silent
        listens = silent > SILENT
        world.sync(faults={} if readable or not listens else {0: Fault.TORN})
        assert asked[0] == ("GET" if listens else "PUT")
        assert asked.count("PUT") == 1
        assert outbox.every(world.desktop.book) == (), "it has left"
        world.settled()
    finally:
        world.desktop.close()


def test_an_appointment_id_is_no_matter_of_time(template: Template, tmp_path: Path) -> None:
    """Made twice in one second of a clock that stands: two appointments."""
    world = World(tmp_path, template)
    try:
        intent: dict[str, int | str | None] = {"start": NOW, "end": NOW + 60, "note": "same", "status": "booked"}
        made = [outbox.create(world.desktop.book, world.desktop.calendar.id, intent, NOW) for _ in range(2)]
        assert len({one.id for one in made}) == len({RemoteId(one.subject) for one in made}) == 2
    finally:
        world.desktop.close()

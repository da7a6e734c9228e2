"""A month of work at two desktops on a clock that runs ahead: changes all day from every side, sleep, lost networks.

At its end the stores are in step with the services, no larger than their data, and the process holds what it held in
the second week. `--hypothesis-profile=long` makes a year of it.
"""

from __future__ import annotations

import asyncio
import gc
import random
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import pytest
import stamina
from hypothesis import settings

from storage.book import outbox
from storage.boxes.shelf import ShelfReader
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import AccountId, RemoteId
from storage.records.pending import Choice
from storage.records.times import DAY
from sync.providers.memory import MemoryService
from tests.faults.killing import scratch
from tests.models.acts import Practitioner, at_the_desk
from tests.models.desktop import Desktop, Template
from tests.models.edits import Oracle
from tests.models.network import Fault, Killed
from tests.models.office import instant
from tests.models.profiles import LONG
from tests.models.service import Service
from tests.storage.book_store import NOW, event

HOME: Final = Account(AccountId("a-home"), ProviderName.MEMORY, "https://home.example/", "mara", "Home")
MAIN: Final = RemoteId("main")
HOURS: Final = 9
MOST: Final = 30
OURS: Final = ("storage", "sync", "httpx", "asyncio", "_asyncio", "sqlcipher3", "sqlite3")
"""Where what the program holds in memory comes from."""
BAD: Final = [fault for fault in Fault if fault not in (Fault.CANCEL_BEFORE, Fault.CANCEL_AFTER)]


@dataclass(slots=True)
class Month:
    """Everything that happens is drawn from one seed."""

    folder: Path
    chance: random.Random
    service: Service = field(init=False)
    elsewhere: MemoryService = field(init=False)
    oracle: Oracle = field(init=False)
    she: Practitioner = field(init=False)
    desktops: list[Desktop] = field(init=False)
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    rounds: int = 0

    def __post_init__(self) -> None:
        template = Template.made(self.folder / "template", HOME)
        self.service, self.elsewhere = Service(NOW * 1000, page=50), MemoryService()
        self.elsewhere.add(RemoteCalendar(MAIN, "Home"))
        self.oracle = Oracle(self.service)
        self.she = Practitioner(self.oracle, MOST)
        self.desktops = [
            Desktop(name, self.folder, template, self.service, elsewhere=self.elsewhere) for name in ("desk", "laptop")
        ]

    def day(self) -> None:
        """Nine hours of work, and a night in which the laptop sleeps."""
        for _ in range(HOURS):
            for desktop in self.desktops:
                desktop.network.cut = self.chance.random() < 0.15
                for _ in range(self.chance.randrange(3)):
                    self.she.act(desktop, *self.numbers())
            for _ in range(self.chance.randrange(3)):
                at_the_desk(self.service, *self.numbers(), most=MOST)
            self.private()
            for desktop in self.desktops:
                self.sync(desktop)
            self.pass_by(3600)
        for desktop in self.desktops:
            while self.she.decide(desktop, 0, self.chance.choice([Choice.MINE, Choice.THEIRS, Choice.BOTH])):
                pass
            while self.she.give_up(desktop):
                pass
        self.oracle.writes()  # each day: it also learns which ids new appointments got, before she undoes one of them
        self.pass_by(DAY - HOURS * 3600)
        if self.chance.random() < 0.3:
            self.chance.choice(self.desktops).restart()

    def numbers(self) -> tuple[int, int, int]:
        return self.chance.randrange(23), self.chance.randrange(MOST), self.chance.randrange(24)

    def private(self) -> None:
        """Something changes at the calendar service, which keeps no more than so many events."""
        uid = str(self.chance.randrange(60))
        if self.chance.random() < 0.3:
            self.elsewhere.delete(MAIN, RemoteId(f"/{uid}.ics"))
        else:
            start = NOW + self.chance.randrange(40 * 24) * 3600
            self.elsewhere.put(MAIN, RemoteId(f"/{uid}.ics"), event(uid, instant(start), instant(start + 3600)).text)

    def sync(self, desktop: Desktop) -> None:
        """A round; every fifth time something befalls it, and sometimes the machine falls asleep in the middle."""
        faults = {}
        if self.chance.random() < 0.2:
            faults = {self.chance.randrange(6): self.chance.choice(BAD) for _ in range(2)}
        asleep = {self.chance.randrange(4): partial(self.sleeps, desktop)} if self.chance.random() < 0.05 else {}
        desktop.network.expect(faults, asleep)
        self.rounds += 1
        with stamina.set_testing(True, attempts=1):
            try:
                self.loop.run_until_complete(desktop.sync())
            except Killed:
                desktop.kill()
        desktop.network.expect({}, {})

    async def sleeps(self, desktop: Desktop) -> None:
        desktop.now += 8 * 3600
        self.service.now += 8 * 3600 * 1000

    def pass_by(self, seconds: int) -> None:
        self.service.now += seconds * 1000
        for desktop in self.desktops:
            desktop.now = self.service.now // 1000
            desktop.network.deliver()

    def settle(self) -> None:
        """The evening of the last day: the networks are well, and nothing waits for anybody."""
        for desktop in self.desktops:
            desktop.network.cut = False
        for _ in range(12):
            self.pass_by(DAY)
            for desktop in self.desktops:
                self.loop.run_until_complete(desktop.sync())
                while self.she.decide(desktop, 0, Choice.THEIRS) or self.she.give_up(desktop):
                    pass
        for desktop in self.desktops:
            self.loop.run_until_complete(desktop.sync())

    def held(self) -> Counter[str]:
        """What the program holds in memory, by type; the services' own memory is not the program's."""
        gc.collect()
        kinds = (type(one) for one in gc.get_objects())
        return Counter(f"{kind.__module__}.{kind.__qualname__}" for kind in kinds if kind.__module__.startswith(OURS))

    def close(self) -> None:
        for desktop in self.desktops:
            desktop.close()
        self.loop.close()


def shown(desktop: Desktop) -> list[RemoteId]:
    """What the schedule shows of the private calendar."""
    reader = ShelfReader(desktop._home(), desktop.book)
    try:
        return sorted(one.source for one in reader.between(NOW - DAY, NOW + 50 * DAY))
    finally:
        reader.close()


def size(desktop: Desktop) -> tuple[int, int, int]:
    """Bytes on the disk when the program is not running, how many of them hold nothing, and rows of history."""
    page = int(desktop.book.value("PRAGMA page_size"))
    empty = page * int(desktop.book.value("PRAGMA freelist_count"))
    rows = sum(desktop.book.value(f"SELECT count(*) FROM {name}") for name in ("past", "change", "conflict"))
    desktop.close()
    whole = sum(path.stat().st_size for path in desktop._home().directory.rglob("*") if path.is_file())
    desktop._open()
    return whole, empty, rows


def doors() -> int:
    """How many files and connections the process holds open, 0 where that can't be asked."""
    place = Path("/proc/self/fd")
    return len(list(place.iterdir())) if place.is_dir() else 0


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_month_of_work() -> None:
    far = settings.get_current_profile_name() == LONG
    with scratch() as place:
        month = Month(place, random.Random(11))
        before = size(month.desktops[0])[0]
        try:
            for _ in range(15):
                month.day()
            held, open_then = month.held(), doors()
            for _ in range(350 if far else 15):
                month.day()
            month.settle()
            month.oracle.writes()
            month.oracle.once()
            there = sorted(month.elsewhere.calendars[MAIN].events)
            for desktop in month.desktops:
                month.oracle.kept(desktop)
                month.oracle.in_step(desktop)
                assert outbox.every(desktop.book) == ()
                assert shown(desktop) == there, "no drift"
            more = {name: count - held[name] for name, count in month.held().items() if count > held[name] + 20}
            assert not more, ("held on to", more)
            assert doors() <= open_then + 2
            for desktop in month.desktops:
                whole, empty, rows = size(desktop)
                # A line of history is both versions of an appointment, its index and its page's margin
                assert whole - before < 400_000 + 2_000 * rows, ("larger than what it holds", whole, before, rows)
                assert empty < whole / 4, ("mostly empty", empty, whole)
        finally:
            month.close()

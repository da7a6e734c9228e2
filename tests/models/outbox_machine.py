"""Two desktops, the service, the front desk and a network that loses, repeats, delays and kills, at random."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from functools import partial
from pathlib import Path

import stamina
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from storage.book import outbox
from storage.records.pending import Choice
from tests.models.acts import Practitioner, at_the_desk
from tests.models.desktop import Desktop, Template
from tests.models.edits import Oracle
from tests.models.network import Fault, Killed
from tests.models.service import Service
from tests.storage.book_store import NOW

NUMBERS = st.integers(0, 23)


WHICH = st.integers(0, 3)


FAULTS = st.dictionaries(st.integers(0, 7), st.sampled_from(list(Fault)), max_size=3)


EVENTS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 2), NUMBERS, WHICH, NUMBERS), max_size=2)
"""What happens just before the n-th request: (n, who, kind, which, value)."""


HEALING = 8
"""Rounds within which everything is settled once the network is well."""


class World(RuleBasedStateMachine):
    """Rules are what happens; their order and their numbers are hypothesis' to choose and to make small."""

    template: Template

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=self.template.folder.parent))
        self.loop = asyncio.new_event_loop()
        self.service = Service(NOW * 1000)
        self.oracle = Oracle(self.service)
        self.she = Practitioner(self.oracle)
        self.desktops = [Desktop(name, self.folder, self.template, self.service) for name in ("one", "two")]

    @initialize(values=st.lists(NUMBERS, min_size=2, max_size=2), kept=st.booleans())
    def begin(self, values: list[int], kept: bool) -> None:
        self.service.histories = kept
        for value in values:
            at_the_desk(self.service, 0, 0, value)
        for desktop in self.desktops:
            self.synced(desktop)

    @rule(which=st.integers(0, 1), acts=st.lists(st.tuples(NUMBERS, WHICH, NUMBERS), min_size=1, max_size=4))
    def acts_offline(self, which: int, acts: list[tuple[int, int, int]]) -> None:
        for one in acts:
            self.she.act(self.desktops[which], *one)

    @rule(subject=WHICH, kinds=st.lists(st.tuples(NUMBERS, NUMBERS), min_size=2, max_size=4))
    def all_at_once(self, subject: int, kinds: list[tuple[int, int]]) -> None:
        """Both desktops and the front desk at the same appointment, before any of them knows of the others."""
        for number, (kind, value) in enumerate(kinds):
            if number % 3 == 2:
                at_the_desk(self.service, kind, subject, value)
            else:
                self.she.act(self.desktops[number % 3], kind, subject, value)

    @rule(which=st.integers(0, 1), kind=NUMBERS, subject=WHICH, value=NUMBERS)
    def act(self, which: int, kind: int, subject: int, value: int) -> None:
        self.she.act(self.desktops[which], kind, subject, value)

    @rule(kind=NUMBERS, which=WHICH, value=NUMBERS)
    def desk(self, kind: int, which: int, value: int) -> None:
        at_the_desk(self.service, kind, which, value)

    @rule(which=st.integers(0, 1), kind=st.integers(1, 4), subject=WHICH, value=NUMBERS, desk=st.integers(1, 7))
    def lost_and_met(self, which: int, kind: int, subject: int, value: int, desk: int) -> None:
        """An edit arrives and its answer does not; then the desk changes, or takes back, the same appointment."""
        desktop = self.desktops[which]
        self.synced(desktop)
        self.she.act(desktop, kind, subject, value)
        desktop.network.expect({0: Fault.ANSWER_LOST}, {})
        self.synced(desktop)
        at_the_desk(self.service, desk, subject, value)
        desktop.now += 3600

    @rule(which=st.integers(0, 1))
    def sync_well(self, which: int) -> None:
        self.synced(self.desktops[which])

    @rule(which=st.integers(0, 1), faults=FAULTS, events=EVENTS)
    def sync_badly(self, which: int, faults: dict[int, Fault], events: list[tuple[int, int, int, int, int]]) -> None:
        desktop = self.desktops[which]
        meanwhile = {number: partial(self.happen, desktop, *event) for number, *event in events}
        desktop.network.expect(faults, meanwhile)
        self.synced(desktop)
        desktop.network.expect({}, {})

    @rule(which=st.integers(0, 1), commits=st.integers(0, 5))
    def sync_killed_at_a_commit(self, which: int, commits: int) -> None:
        desktop = self.desktops[which]
        desktop.book.until_kill = commits
        self.synced(desktop)
        desktop.book.until_kill = -1

    @rule(which=st.integers(0, 1), kill=st.booleans())
    def begin_anew(self, which: int, kill: bool) -> None:
        desktop = self.desktops[which]
        desktop.kill() if kill else desktop.restart()

    @rule(which=st.integers(0, 1), seconds=st.sampled_from([1, 20, 45, 3600, 8 * 86_400, -7200, -86_400]))
    def clock(self, which: int, seconds: int) -> None:
        self.desktops[which].now += seconds
        self.service.now += max(seconds, 0) * 1000

    @precondition(lambda self: any(desktop.network.late for desktop in self.desktops))
    @rule()
    def late_ones_arrive(self) -> None:
        for desktop in self.desktops:
            desktop.network.deliver()

    @invariant()
    def nothing_is_lost_or_doubled(self) -> None:
        self.oracle.writes()
        self.oracle.once()
        for desktop in self.desktops:
            self.oracle.kept(desktop)

    def teardown(self) -> None:
        try:
            self.heal()
            self.nothing_is_lost_or_doubled()
            for desktop in self.desktops:
                self.oracle.in_step(desktop)
                assert outbox.every(desktop.book) == (), "everything is settled"
        finally:
            for desktop in self.desktops:
                desktop.close()
            self.loop.close()
            shutil.rmtree(self.folder)

    def heal(self) -> None:
        """The network is well and the person decides what waits for her, until nothing does."""
        for desktop in self.desktops:
            desktop.network.deliver()
        for number in range(HEALING * 4):
            for desktop in self.desktops:
                # A week and more, so that what no feed tells is found too
                desktop.now += 8 * 86_400 if number == 0 else 3600
                self.synced(desktop)
                self.nothing_is_lost_or_doubled()
            if number >= 1 and not any(outbox.every(desktop.book) for desktop in self.desktops):
                break
            for desktop in self.desktops:
                choice = list(Choice)[number % 3]
                while self.she.decide(desktop, 0, choice) or self.she.give_up(desktop):
                    pass
        for desktop in self.desktops:
            self.synced(desktop)

    def synced(self, desktop: Desktop) -> None:
        self.service.now += 1000
        with stamina.set_testing(True, attempts=1):
            try:
                self.loop.run_until_complete(desktop.sync())
            except (Killed, asyncio.CancelledError):
                pass
        if desktop.network.dead:
            desktop.kill()

    async def happen(self, desktop: Desktop, who: int, kind: int, which: int, value: int) -> None:
        """In the middle of a round of `desktop`, before its next request."""
        other = next(one for one in self.desktops if one is not desktop)
        match who:
            case 0:
                at_the_desk(self.service, kind, which, value)
            case 1:
                self.she.act(desktop, kind, which, value)
            case _:
                self.service.now += 1000
                await other.sync()

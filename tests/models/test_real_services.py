"""Publishing to services that speak their own protocols over TLS, on a way that loses, repeats and breaks off.

Each ends with just what is wanted, never says more than was chosen, and keeps nothing once consent is gone.

Google and Microsoft are the sandbox's (checked against their own clients elsewhere), Radicale and Xandikos are real.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import stamina
from hypothesis import settings

from desktop.sandbox import Sandbox
from storage.book import accounts, ledger
from storage.errors import ConsentMissing
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.publishing import Choice, Level
from sync import publish, publishing_book
from sync.errors import SyncError
from sync.publish import Published
from sync.publishing_plan import Words
from tests.models.choices import LEVELS
from tests.models.profiles import LONG
from tests.models.shaky import Shaken, shake
from tests.servers.radicale import radicale
from tests.servers.sandbox import running
from tests.servers.tls import Authority
from tests.servers.xandikos import xandikos
from tests.storage.book_store import NOW, WORDS, Store, store
from tests.storage.visits import ADA, BEN, fill, visit
from tests.sync.providers import google_desk, graph_desk
from tests.sync.providers.contract import ACCOUNT
from tests.sync.providers.dav_desk import DavDesk
from tests.sync.providers.google_desk import GoogleDesk
from tests.sync.providers.graph_desk import GraphDesk
from tests.sync.providers.publishing import Desk, recall_grant

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
STEPS = 30
LEAST = {"Bright": 3, "Stone": 3, "Room 2": 3, "A. B.": 2, "Follow-up": 1, "Secretnote": 9, "ATTENDEE": 9}
"""From which level on a word may leave; 9 is never."""


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("services"))) as started:
        yield started


@pytest.fixture(params=["google", "microsoft", "radicale", "xandikos"])
async def desk(request: pytest.FixtureRequest) -> AsyncIterator[Desk]:
    match request.param:
        case "google":
            sandbox: Sandbox = request.getfixturevalue("sandbox")
            google = GoogleDesk(sandbox, await google_desk.signed_in(sandbox, write=True))
            yield google
            await google.publisher.aclose()
            await google.provider.aclose()
            await google.bench.aclose()
        case "microsoft":
            sandbox = request.getfixturevalue("sandbox")
            graph = GraphDesk(sandbox, await graph_desk.signed_in(sandbox, write=True))
            yield graph
            await graph.aclose()
        case name:
            with (radicale if name == "radicale" else xandikos)(Authority.new()) as server:
                dav = DavDesk(server)
                yield dav
                await dav.publisher.aclose()
                await dav.provider.aclose()


class Story:
    """One practitioner's schedule on one account, drawn from a seed."""

    def __init__(self, made: Store, desk: Desk, seed: int) -> None:
        self.store, self.book, self.desk = made, made.book, desk
        self.chance, self.level, self.allowed = random.Random(seed), 0, True
        self.shaken = Shaken(self.chance)
        http: Any = getattr(desk, "http")  # noqa: B009 -- each desk has one, the contract's knows none
        shake(http, self.shaken)
        self.practice = made.kept("Practice", ProviderName.PRACTICE)
        accounts.add(made.book, Account(ACCOUNT, ProviderName.CALDAV, "https://x.test/", "mara", "mara"))
        self.decide(given=True)
        fill(
            made,
            self.practice,
            ADA,
            BEN,
            *(visit(number, NOW + number * 3600, note="Secretnote") for number in range(4)),
        )

    def decide(self, *, given: bool) -> None:
        decision = Decision.GIVEN if given else Decision.WITHDRAWN
        ledger.record(self.book, Scope(ACCOUNT, Purpose.WRITE), decision, WORDS[Purpose.WRITE], NOW)
        self.allowed = given

    async def step(self) -> None:
        match self.chance.randrange(6):
            case 0 | 1:
                number, hours = self.chance.randrange(6), self.chance.randrange(48)
                status = self.chance.choice([Status.BOOKED, Status.BOOKED, Status.CANCELLED, Status.PROPOSED])
                who = self.chance.choice([ADA, BEN]).remote_id
                made = visit(
                    number, NOW + hours * 3600, version=str(self.chance.random()), status=status, patient=who,
                    note="Secretnote",
                )  # fmt: skip
                fill(self.store, self.practice, made)
            case 2:
                self.level = self.chance.randrange(4)
                publishing_book.choose(self.book, ACCOUNT, Choice(Level(LEVELS[self.level]), 30), NOW)
            case 3:
                self.decide(given=self.chance.random() < 0.7)
            case _:
                await self.run(0.15)
        if self.chance.random() < 0.1:
            await self.meddle()

    async def run(self, share: float) -> Published | None:
        """What the program does in a round: in step, or taken back."""
        self.shaken.share, before = share, len(self.shaken.left)
        try:
            if self.allowed:
                return await publish.publish(self.book, ACCOUNT, self.desk.publisher, NOW, Words())
            await publish.recall(self.book, ACCOUNT, self.desk.publisher, NOW)
        except (SyncError, ConsentMissing):
            assert share, "with a sound network it goes well"
        except asyncio.CancelledError:
            assert share
        finally:
            self.shaken.share = 0.0
            for method, _, body in self.shaken.left[before:]:
                more = [word for word, least in LEAST.items() if word in body and least > self.level]
                assert not more, ("more left than was chosen", method, more, LEVELS[self.level])
        return None

    async def meddle(self) -> None:
        """Somebody changes or deletes what is ours by hand."""
        calendar = publishing_book.state(self.book, ACCOUNT).calendar
        if calendar is None:
            return
        try:
            there = sorted(await self.desk.there(calendar))
            if self.chance.random() < 0.2:
                await self.desk.drop(calendar)
            elif there:
                await self.desk.meddle(calendar, self.chance.choice(there), "")
        except SyncError:
            return  # it was taken away before

    async def ends_well(self) -> None:
        if not self.allowed:
            self.decide(given=True)
        for _ in range(4):
            await self.run(0.0)
        assert await self.run(0.0) == Published(), "in step, nothing is left to do"
        calendar = publishing_book.state(self.book, ACCOUNT).calendar
        assert calendar is not None
        wanted = publish.wanted(self.book, ACCOUNT, NOW, Words(), publishing_book.choice(self.book, ACCOUNT))
        assert len(await self.desk.there(calendar)) == len(wanted)
        self.decide(given=False)
        await self.run(0.0)
        assert await self.desk.publisher.find_calendar(recall_grant(), calendar) is None
        assert await self.desk.publisher.find_calendar(recall_grant(), None) is None, "nothing is left there"
        assert publish.owed(self.book) == ()


@pytest.mark.parametrize("seed", range(1, 41 if settings.get_current_profile_name() == LONG else 3))
async def test_a_shaky_way_ends_in_the_right_calendar(desk: Desk, seed: int, tmp_path: Path) -> None:
    foreign = await desk.foreign()
    with store(tmp_path / "store") as made, stamina.set_testing(True, attempts=1):
        told = Story(made, desk, seed)
        for _ in range(STEPS):
            await told.step()
        await told.ends_well()
        assert await desk.untouched(foreign)

"""A bad line and bad answers between the program and every service, from the sign-in to the withdrawal of consent.

A seeded number of rounds: something happens at every service, she edits, publishes, changes her mind, and each round
goes below TLS (`proxy`) or meets a machine in the middle that answers (`middle`). After each round nothing is lost,
doubled or more than was allowed; when the world is well again all agree with what the services' own files hold.

`FAULTY_ROUNDS` and `FAULTY_SEEDS` choose how many rounds and which stories.
"""

from __future__ import annotations

import gc
import os
import random
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Final

import pytest
import stamina

from desktop import passes
from storage.book import accounts, calendars
from storage.records.consents import Purpose, Scope
from sync import joining
from tests.faults.killing import scratch
from tests.faults.middle import HONEST, Trouble, middle
from tests.faults.proxy import faulty_proxy
from tests.faults.town import town
from tests.faults.town_story import ROUNDS, Story, seen
from tests.wall.practice import computer

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.slow,
    pytest.mark.timeout(900),
]
SEEDS: Final = os.environ.get("FAULTY_SEEDS", "town-1").split()


@pytest.fixture(autouse=True)
def impatient() -> Iterator[None]:
    """What failed is tried again at once."""
    with stamina.set_testing(True, attempts=2, cap=True), pytest.MonkeyPatch.context() as patched:
        patched.setenv("NO_PROXY", "")
        yield
    gc.collect()


@pytest.fixture
def place() -> Iterator[Path]:
    """In memory where there is such a place: servers wait for a disk at each file."""
    with scratch() as made:
        yield made


@pytest.mark.parametrize("seed", SEEDS)
async def test_whole_stories_over_a_bad_line_to_every_service(place: Path, seed: str) -> None:
    async with town(place / "town", access_seconds=64) as services, faulty_proxy(seed) as below:
        with (
            computer(place / "here", services.sandbox) as who,
            middle(services.chain, services.key, services.authority.ca_pem, seed) as above,
        ):
            story = Story(services, who, random.Random(seed), above, below)
            await story.connect()
            await story.let_write()
            await story.round(calm=True)
            for _ in range(ROUNDS):
                story.happen()
                if story.dice.random() < 0.4:
                    story.change_her_mind()
                await story.round()
            await story.ends_well()
            await story.withdrawn()
            assert len(above.met) > len(HONEST) // 2, above.met


@pytest.mark.parametrize("seed", SEEDS)
async def test_lies_that_can_be_read_are_gone_when_a_calendar_is_read_anew(place: Path, seed: str) -> None:
    """Bytes and values that change on their way, such that nobody can tell: no protocol here has a seal for them. They
    break nothing, and nothing of them stays where a calendar is given up and taken again."""
    async with town(place / "town") as services, faulty_proxy(seed) as below:
        with (
            computer(place / "here", services.sandbox) as who,
            middle(services.chain, services.key, services.authority.ca_pem, seed, kinds=(Trouble.SWAPPED,)) as above,
        ):
            story = Story(services, who, random.Random(seed), above, below)
            await story.connect("practice")
            for _ in range(ROUNDS):
                for source in services.sources:
                    source.happen(story.dice)
                with story.line(calm=False):
                    above.share = 0.5
                    await passes.engine(who.book, who.shelf).run(emptying_agreed=True)
                assert who.book.damaged_pages() == []
                for source in services.sources:
                    seen(who, story.accounts[source.name])
            assert above.met[Trouble.SWAPPED]
            for account in accounts.every(who.book):
                async with aclosing(passes.provider_of(who.book)(account)) as provider:
                    await joining.relist(who.book, account, provider)
            for calendar in calendars.every(who.book):
                who.withdraw(Scope(calendar.id, Purpose.SHOW))
                story.give(Scope(calendar.id, Purpose.SHOW))
            with story.line(calm=True):
                done = await passes.engine(who.book, who.shelf).run()
            assert [one.error for one in done if one.error is not None] == []
            for source in services.sources:
                assert seen(who, story.accounts[source.name]) == source.files(), source.name

"""The oracle of consent notices each of these broken programs in a story of a few lines."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from desktop.backstage import Backstage
from storage.book import ledger
from storage.boxes.shelf import Destroyed, Shelf
from storage.records.consents import Purpose
from sync import publish, publishing_book
from sync.engine import Engine
from tests.faults.killing import scratch
from tests.models.consent_machine import Consents
from tests.models.office import Furnished

SHOW, KEEP, WRITE = ("show", True, 0), ("keep", True, 0), ("write", True, 0)
NO_SHOW, NO_KEEP, NO_WRITE = ("show", False, 0), ("keep", False, 0), ("write", False, 0)


@pytest.fixture
def world() -> Iterator[Consents]:
    with scratch() as place:
        Consents.furnished = Furnished.made(place / "one"), Furnished.made(place / "two")
        made = Consents()
        made.begin([])
        try:
            yield made
        finally:
            for office in made.offices:
                office.close()
            made.patched.undo()
            made.loop.close()


def story(world: Consents, *steps: tuple[Any, dict[int, Any]]) -> None:
    """Switches in turn, each with those that are touched before its n-th request; at last everything heals."""
    for choice, meanwhile in steps:
        world.touch(0, 0, choice, {}, [(number, 0, other) for number, other in meanwhile.items()])
        world.nothing_without_consent()
    world.heal()


async def nothing(*_: object) -> None:
    """What should have been ended runs on."""


def all_of_it(book: Any, purpose: Purpose) -> frozenset[str]:
    rows = book.rows("SELECT subject FROM ledger WHERE purpose = ? AND decision = 'given'", (purpose.value,))
    return frozenset(row[0] for row in rows)


async def only_forgotten(book: Any, account: Any, *_: object) -> bool:
    """The debt is struck out without having been paid."""
    publishing_book.keep(book, account, publishing_book.State())
    return True


STORIES: dict[str, tuple[tuple[Any, str, Any], tuple[tuple[Any, dict[int, Any]], ...]]] = {
    "a run goes on writing after the switch is off": (
        (Backstage, "stop_publishing", nothing),
        ((WRITE, {3: NO_WRITE}),),
    ),
    "a pass goes on reading after the switch is off": (
        (Engine, "stop", nothing),
        ((SHOW, {1: NO_SHOW}),),
    ),
    "what was kept stays on the disk": (
        (Shelf, "destroy", lambda *_: Destroyed()),
        ((SHOW, {}), (KEEP, {}), (NO_KEEP, {})),
    ),
    "what was withdrawn is shown": (
        (ledger, "live", all_of_it),
        ((SHOW, {}), (KEEP, {}), (NO_SHOW, {})),
    ),
    "what was published is forgotten there": (
        (publish, "recall", only_forgotten),
        ((WRITE, {}), (NO_WRITE, {})),
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_sound_program_passes(world: Consents, name: str) -> None:
    story(world, *STORIES[name][1])


@pytest.mark.parametrize("name", STORIES)
def test_a_broken_one_does_not(world: Consents, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, steps = STORIES[name]
    monkeypatch.setattr(*broken)
    with pytest.raises(AssertionError):
        story(world, *steps)


@pytest.mark.parametrize(("purpose", "ends"), [("show", "engine"), ("write", "publishing")])
def test_of_two_quick_touches_the_last_one_holds(
    world: Consents, purpose: str, ends: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To end what runs under a consent takes a moment, in which the switch is touched again."""
    office = world.offices[0]
    world.touch(0, 0, (purpose, True, 0), {}, [])

    async def takes_long(*_: object) -> None:
        for _turn in range(20):
            await asyncio.sleep(0)

    if ends == "engine":
        monkeypatch.setattr(Engine, "stop", takes_long)
    else:
        monkeypatch.setattr(Backstage, "stop_publishing", takes_long)

    async def touched() -> None:
        await asyncio.gather(*(world.switch(office, 0, (purpose, on, 0)) for on in (False, True)))

    world.run(office, touched(), {}, [])
    world.nothing_without_consent()

"""The oracle of the outbox notices each of these broken programs in a story of a few lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from storage.book import conflicts, outbox
from storage.book.practice_intake import fields
from storage.database import Writer
from storage.records.appointments import RemoteAppointment
from storage.records.pending import Choice, Conflict, Entry, Fields
from sync import push
from sync.providers.practice_wire import Wire
from tests.faults.killing import scratch
from tests.models.acts import at_the_desk
from tests.models.desktop import Template
from tests.models.network import Fault
from tests.models.outbox_machine import World
from tests.storage.book_store import NOW


@pytest.fixture
def world() -> Iterator[World]:
    with scratch() as place:
        World.template = Template.made(place / "template")
        made = World()
        made.begin([6, 8], kept=True)
        try:
            yield made
        finally:
            for desktop in made.desktops:
                desktop.close()
            made.loop.close()


def story(world: World, *acts: str) -> None:
    """Each act in its turn, the oracle looking after every one; at last everything heals."""
    one, subject = world.desktops[0], next(iter(world.desktops[0].shown()))
    entry = ""
    for act in acts:
        match act:
            case "note" | "move":
                kind: Fields = {"note": "one"} if act == "note" else {"start": NOW + 3600, "end": NOW + 5400}
                seen, knew = one.shown()[subject], one.stated()[subject][1]
                made = outbox.change(one.book, one.calendar.id, subject, kind, one.now)
                world.oracle.did(one, made, seen, knew)
                entry = made.id
            case "create":
                world.she.act(one, 0, 0, 7)
            case "desk note":
                at_the_desk(world.service, 2, 0, 1)
            case "desk move":
                at_the_desk(world.service, 1, 0, 3)
            case "desk moves on":
                at_the_desk(world.service, 1, 0, 1)
            case "desk back":
                at_the_desk(world.service, 7, 0, 0)
            case "lost":
                one.network.expect({0: Fault.ANSWER_LOST}, {})
                world.synced(one)
                one.now += 3600
            case "sync":
                world.synced(one)
            case "mine":
                world.she.decide(one, 0, Choice.MINE)
            case "discard":
                world.she._discard(one, next(each for each in outbox.every(one.book) if each.id == entry))
            case _:
                raise ValueError(act)
        world.nothing_is_lost_or_doubled()
    world.heal()
    world.nothing_is_lost_or_doubled()
    for desktop in world.desktops:
        world.oracle.in_step(desktop)


def follow_blindly(w: Writer, one: Entry, answer: RemoteAppointment) -> None:
    now = json.dumps(dict(fields(answer)))
    w.run("UPDATE outbox SET subject = ?, base = ?, base_version = ?", (answer.remote_id, now, answer.version))


def mine_over_whatever(w: Writer, found: Conflict, one: Entry) -> Entry:
    found = Conflict(**{name: getattr(found, name) for name in ("id", "entry", "calendar", "subject", "base", "mine")},
                     theirs=outbox.server_fields(w, one.calendar, one.subject) or {}, met_at=0)  # fmt: skip
    return AGAIN(w, found, one)


AGAIN = conflicts._again
WRITE = Wire.write


async def unconditionally(self: Wire, method: str, place: str, resource: Any, **conditions: str) -> Any:
    return await WRITE(self, method, place, resource, **{**conditions, "if_none_exist": ""})


STORIES = {
    "an edit behind another takes over what it never saw": (
        (outbox, "_follow", follow_blindly),
        ("note", "move", "desk move", "sync"),
    ),
    "an edit that was taken back at the desk is done again": (
        (push, "may_have_arrived", lambda entry: False),
        ("note", "lost", "desk back", "sync"),
    ),
    "a decision overrules what came after it was asked for": (
        (conflicts, "_again", mine_over_whatever),
        ("move", "desk move", "sync", "desk moves on", "sync", "mine", "sync"),
    ),
    "a creation is made twice": ((Wire, "write", unconditionally), ("create", "lost", "sync")),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_sound_program_passes(world: World, name: str) -> None:
    story(world, *STORIES[name][1])


@pytest.mark.parametrize("name", STORIES)
def test_a_broken_one_does_not(world: World, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, acts = STORIES[name]
    monkeypatch.setattr(*broken)
    with pytest.raises(AssertionError):
        story(world, *acts)

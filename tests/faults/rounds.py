"""Whole rounds of the engine as acts to be interrupted, and what they must leave: two borrowed calendars and edits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from storage.book import accounts, calendars, ledger, outbox, sources
from storage.records.accounts import Account, Health, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from sync.engine import Engine, PassResult
from sync.providers.memory import Memory, MemoryService
from tests.faults.passes import shown
from tests.faults.practices import EVENTS, Furnished, furnish, notice, opened
from tests.storage.book_store import NOW, event

Acknowledge = Callable[[Any], None]
ROUNDS: Final = 4
ACCOUNT: Final = Account(AccountId("a-rounds"), ProviderName.MEMORY, "https://rounds.example/", "mara", "Rounds")
NAMES: Final = ("one", "two")
LONG: Final = "x" * 3000
"""So that a round needs room."""


def service(number: int) -> MemoryService:
    """Two calendars as they stand in round `number`, with all that happened before."""
    made = MemoryService()
    for name in NAMES:
        made.add(RemoteCalendar(RemoteId(name), name))
    for turn in range(1, number + 1):
        for name in NAMES:
            for each in range(EVENTS):
                said = f"round {turn} {LONG}"
                text = event(f"{name}-{each}", "20261124T090000Z", "20261124T100000Z", summary=said).text
                made.put(RemoteId(name), RemoteId(f"/{name}-{each}.ics"), text)
    return made


def furnish_rounds(directory: Path) -> None:
    """A store with an account of two calendars, as it was before the first round."""
    furnish(directory)
    with opened(directory) as store:
        accounts.add(store.book, ACCOUNT)
        listed = [RemoteCalendar(RemoteId(name), name) for name in NAMES]
        for calendar in calendars.relist(store.book, ACCOUNT.id, listed):
            for purpose in (Purpose.SHOW, Purpose.KEEP):
                ledger.record(store.book, Scope(calendar.id, purpose), Decision.GIVEN, notice(purpose), NOW)


def sync_round(store: Furnished, number: int, now: int = NOW) -> tuple[PassResult, ...]:
    """One round over both calendars."""
    there = service(number)
    engine = Engine(store.book, store.shelf, lambda account: Memory(account.id, there), lambda: now)
    mine = [one.id for one in calendars.of(store.book, ACCOUNT.id)]
    return asyncio.run(engine.run(mine))


def sync_rounds(acknowledge: Acknowledge, directory: Path) -> None:
    """Rounds, an edit before each. What a round can't write is in its results; it raises nothing."""
    with opened(directory) as store:
        for number in range(1, ROUNDS):
            outbox.change(store.book, store.practice.id, RemoteId("Appointment/1"), {"note": f"edit {number}"}, NOW)
            acknowledge(("edit", number))
            results = sync_round(store, number, NOW + number)
            for result in results:
                if result.error is not None:
                    raise result.error
            acknowledge(("round", number))


def rounds_kept(directory: Path, acknowledged: list[Any]) -> int:
    """Each calendar is whole, at one round no earlier than what was acknowledged; every edit waits; it can go on."""
    last = max((number for what, number in acknowledged if what == "round"), default=0)
    edits = [number for what, number in acknowledged if what == "edit"]
    with opened(directory) as store:
        notes = [str(one.intent["note"]) for one in outbox.every(store.book)]
        assert notes[: len(edits)] == [f"edit {number}" for number in edits]
        told = [line.partition(" x")[0] for line in shown(store) if line.startswith("round")]
        assert len(told) in ((EVENTS, 2 * EVENTS) if last == 0 and told else (2 * EVENTS if last else 0,))
        assert set(told) <= {f"round {last}", f"round {last + 1}"}
        assert all(result.error is None for result in sync_round(store, 9, NOW + 99))
        told = [line.partition(" x")[0] for line in shown(store) if line.startswith("round")]
        assert told == ["round 9"] * (2 * EVENTS)
        for calendar in calendars.of(store.book, ACCOUNT.id):
            assert sources.state(store.book, calendar.id).health is Health.WELL
        return last

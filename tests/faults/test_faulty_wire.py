"""A bad line between the program and every service: nothing is lost or doubled, and when it heals all agree."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import stamina

from desktop import passes
from desktop.sample import consent_to_all, sign_in
from desktop.sandbox import Sandbox
from storage import schedule
from storage.book import calendars, outbox
from storage.database import Writer
from storage.records.accounts import ProviderName
from storage.records.calendars import Calendar
from storage.records.events import Occurrence
from tests.faults.edits import edits_at_the_service
from tests.faults.proxy import Fate, faulty_proxy
from tests.servers.sandbox import client, fhir, running
from tests.storage.book_store import Store, store

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
ROUNDS = int(os.environ.get("FAULTY_ROUNDS", "9"))
HOUR = 3600
MONDAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with running(tmp_path / "services") as made:
        yield made


@pytest.fixture(autouse=True)
def impatient() -> Iterator[None]:
    """What failed is tried again at once."""
    with stamina.set_testing(True, attempts=2, cap=True):
        yield


def practice_of(book: Writer) -> Calendar:
    from storage.book import accounts

    practice = next(one for one in accounts.every(book) if one.provider is ProviderName.PRACTICE)
    return calendars.of(book, practice.id)[0]


def week(made: Store) -> list[tuple[object, ...]]:
    reader = made.shelf_reader()
    try:
        found = schedule.between(made.reader(), reader, MONDAY, 14, BERLIN)
    finally:
        reader.close()
    return sorted(told(one) for one in found)


def told(one: Occurrence) -> tuple[object, ...]:
    return (one.start, one.end, one.summary, one.patient, one.visit_type, one.location, one.status.value)


async def round_of(made: Store, shelf: object) -> list[Exception]:
    results = await passes.engine(made.book, shelf).run()  # type: ignore[arg-type]  # the store's own shelf
    return [result.error for result in results if result.error is not None]


@pytest.mark.parametrize("seed", os.environ.get("FAULTY_SEEDS", "wire-1").split())
async def test_a_bad_line_loses_nothing_and_doubles_nothing(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: str
) -> None:
    dice, wanted = random.Random(seed), dict[str, int]()
    monkeypatch.setenv("NO_PROXY", "")
    with store(tmp_path / "here") as here:
        shelf = here.shelf()
        await sign_in(here.book, sandbox)
        consent_to_all(here.book)
        async with faulty_proxy(seed) as proxy:
            for number in range(ROUNDS):
                start = schedule.span(MONDAY, 1, BERLIN)[0] + dice.randrange(14) * 24 * HOUR + dice.randrange(96) * 900
                note = f"edit {number}"
                intent: dict[str, int | str | None] = {
                    "start": start,
                    "end": start + 1800,
                    "note": note,
                    "status": "booked",
                }
                outbox.create(here.book, practice_of(here.book).id, intent, passes.now())
                wanted[note] = start
                await desk_moves_one(sandbox, dice)
                with monkeypatch.context() as patched:
                    patched.setenv("HTTPS_PROXY", proxy.address)
                    patched.setattr("sync.http.SECONDS_OF_SILENCE", 0.5)
                    await round_of(here, shelf)
                here.book.run("UPDATE outbox SET retry_at = 0")
            assert len(proxy.fates) >= len(Fate) - 1, proxy.fates
        for _ in range(4):
            errors = await round_of(here, shelf)
            here.book.run("UPDATE outbox SET retry_at = 0")
            if not errors and not outbox.every(here.book):
                break
        assert outbox.every(here.book) == ()
        shelf.close()
        mine = week(here)
    with store(tmp_path / "there") as there:
        shelf = there.shelf()
        await sign_in(there.book, sandbox)
        consent_to_all(there.book)
        assert await round_of(there, shelf) == []
        shelf.close()
        assert mine == week(there), "what grew over a bad line is what a fresh computer reads"
    stands = await edits_at_the_service(sandbox)
    assert stands == {note: [start] for note, start in wanted.items()}, "each edit once, where it was put"


async def desk_moves_one(sandbox: Sandbox, dice: random.Random) -> None:
    """The front desk moves one of the sample's appointments by a quarter of an hour."""
    hands = client(sandbox)
    base = sandbox.addresses.practice_base
    status, bundle, _ = await fhir(hands, "GET", f"{base}/Appointment?date=ge2026-11-23&_count=20")
    assert status == 200, status
    resource = dice.choice([entry["resource"] for entry in bundle["entry"]])
    resource["comment"] = f"seen {dice.randrange(1000)}"
    await fhir(hands, "PUT", f"{base}/Appointment/{resource['id']}", resource)
    await hands.aclose()

"""A day of edits made without a network, pushed afterwards by a process that is killed again and again.

What the service did is read from the service: how often it was asked, and every version that it made.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop import session
from desktop.sandbox.sandbox import Sandbox
from storage.book import accounts, calendars, outbox
from storage.home import Home
from storage.records.accounts import ProviderName
from storage.records.ids import RemoteId
from tests.stories.desk import PASSPHRASE, Desk

EDITS: Final = 200
KILLS: Final = 10
_HALF: Final = 1800
_PATIENCE: Final = 60.0
_KINDS: Final = ("Appointment", "Slot")
_WRITES: Final = tuple(f"{asked}{kind}{one}" for asked, one in (("POST /fhir/", ""), ("PUT /fhir/", "/{id}"))
                       for kind in _KINDS)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """What came of it."""

    edits: int
    kills: int
    written: int
    """Versions that the service made."""
    doubled: int
    """Appointments that were made, or changed, more often than was asked for."""
    lost: int
    """Edits that are nowhere: not at the service, and not waiting."""
    requests: int
    """Requests that write; a request that a kill cut off is counted with the one that repeats it."""
    looks: int
    """Reads of single appointments, to find out what became of a request without an answer."""


def spend(sandbox: Sandbox, services: Path, folder: Path, seed: int = 5) -> Day:
    """One day, from the sign-in to the last edit that left."""
    desk = Desk.fresh(folder)
    desk.add_practice(sandbox)
    desk.consent_to_all_at_once()
    desk.ask("sync")
    before, versions = sandbox.counted("practice"), _versions(services)
    wanted = _edit(desk, random.Random(seed))
    kills = _push(desk, services, random.Random(seed + 1))
    asked = Counter(sandbox.counted("practice"))
    asked.subtract(before)
    with session.writing(Home(desk.profile), PASSPHRASE.encode()) as opened:
        waiting = outbox.count(opened.book)
        subjects: dict[str, str] = dict(opened.book.rows("SELECT id, subject FROM past WHERE fate = 'accepted'"))
    counts = Counter(subjects[entry] for entry in wanted if entry in subjects)
    made = {name: number - versions.get(name, 0) for name, number in _versions(services).items()}
    short = sum(max(count - made.get(name, 0), 0) for name, count in counts.items())
    return Day(
        edits=len(wanted),
        kills=kills,
        written=sum(made.values()),
        doubled=sum(max(count - counts[name], 0) for name, count in made.items()),
        lost=waiting + short + len(set(wanted) - set(subjects)),
        requests=sum(asked[name] for name in _WRITES),
        looks=sum(asked[f"GET /fhir/{kind}/{{id}}"] for kind in _KINDS),
    )


def _edit(desk: Desk, chance: random.Random) -> list[str]:
    """Two hundred edits of a day: made, moved, noted, cancelled, blocked; the ids of their entries."""
    with session.writing(Home(desk.profile), PASSPHRASE.encode()) as opened:
        book = opened.book
        account = next(one for one in accounts.every(book) if one.provider is ProviderName.PRACTICE)
        (calendar,) = calendars.of(book, account.id)
        rows = book.rows(
            "SELECT remote_id, start, \"end\" FROM appointment WHERE status = 'booked' ORDER BY remote_id LIMIT 60"
        )
        there = [(RemoteId(row[0]), int(row[1]), int(row[2])) for row in rows]
        made: list[str] = []
        now = int(time.time())
        while len(made) < EDITS:
            kind = chance.randrange(5)
            subject, start, end = chance.choice(there)
            match kind:
                case 0:
                    intent: dict[str, Any] = {"start": start + 7 * 86_400, "end": start + 7 * 86_400 + _HALF}
                    intent |= {"status": "blocked"} if chance.random() < 0.4 else {"note": "New"}
                    entry = outbox.create(book, calendar.id, intent, now)
                    there.append((entry.subject, intent["start"], intent["end"]))
                case 1 | 2:
                    moved = {"start": start + 900, "end": end + 900}
                    entry = outbox.change(book, calendar.id, subject, moved, now)
                    there[there.index((subject, start, end))] = (subject, start + 900, end + 900)
                case 3:
                    entry = outbox.change(book, calendar.id, subject, {"note": f"Note {len(made)}"}, now)
                case _:
                    entry = outbox.cancel(book, calendar.id, subject, now)
                    there.remove((subject, start, end))
            made.append(entry.id)
        return made


def _push(desk: Desk, services: Path, chance: random.Random) -> int:
    """Sync, killed after each handful of edits, until everything has left; how often it was killed."""
    kills, before = 0, sum(_versions(services).values())
    while kills < KILLS and sum(_versions(services).values()) - before < EDITS:
        begun, process = sum(_versions(services).values()), desk.start("sync")
        enough, until = chance.randrange(1, EDITS // (2 * KILLS)), time.monotonic() + _PATIENCE
        while (
            process.poll() is None and sum(_versions(services).values()) - begun < enough and time.monotonic() < until
        ):
            time.sleep(0.003)
        kills += process.poll() is None
        process.kill()
        process.communicate()
    desk.ask("sync")
    return kills


def _versions(services: Path) -> dict[str, int]:
    """How many versions the service has of each appointment and blocked time."""
    store = sqlite3.connect(f"{(services / 'practice.db').as_uri()}?mode=ro", uri=True)
    try:
        rows = store.execute("SELECT kind || '/' || id, number FROM current WHERE kind IN ('Appointment', 'Slot')")
        return {str(name): int(number) for name, number in rows}
    finally:
        store.close()

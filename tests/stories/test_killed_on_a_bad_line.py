"""Killed at any moment, on a bad line: edits, a published calendar and its withdrawal end as if nothing had been."""

from __future__ import annotations

import json
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from desktop import passes, publishing, session
from desktop.notices import notice
from desktop.sandbox.sandbox import Sandbox
from storage import consent
from storage.book import accounts, calendars, outbox
from storage.home import Home
from storage.records.accounts import ProviderName
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from storage.records.publishing import Choice
from sync import publish, publishing_book
from tests.faults.killing import scratch
from tests.faults.middle import Middle, middle
from tests.servers.sandbox import running
from tests.stories.desk import PASSPHRASE, Desk

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
HOUR = 3600


@pytest.fixture
def place() -> Iterator[Path]:
    with scratch() as made:
        yield made


def edit(desk: Desk, chance: random.Random, number: int) -> list[str]:
    """A new appointment and a note on an old one; what was noted."""
    with session.writing(Home(desk.profile), PASSPHRASE.encode()) as opened:
        practice = accounts.practices(opened.book)[0]
        (calendar,) = calendars.of(opened.book, practice.id)
        start = passes.now() // HOUR * HOUR + chance.randrange(24, 200) * HOUR
        made, changed = f"made {number}", f"changed {number}"
        outbox.create(
            opened.book, calendar.id, {"start": start, "end": start + HOUR, "note": made, "status": "booked"}, start
        )
        rows = opened.book.rows(
            "SELECT remote_id FROM appointment WHERE status = 'booked' AND patient IS NOT NULL AND start > ?"
            " ORDER BY start LIMIT 20",
            (passes.now() + HOUR,),
        )
        subject = RemoteId(rows[number % 20][0])
        outbox.change(opened.book, calendar.id, subject, {"note": changed}, passes.now())
        return [made, changed]


def let_write(desk: Desk) -> AccountId:
    with session.writing(Home(desk.profile), PASSPHRASE.encode()) as opened:
        account = next(one for one in accounts.every(opened.book) if one.provider is ProviderName.CALDAV)
        publishing_book.choose(opened.book, account.id, Choice(days=3), passes.now())
        consent.give(opened.book, Scope(account.id, Purpose.WRITE), notice, passes.now())
        return account.id


def notes(services: Path) -> tuple[Counter[str], dict[str, int]]:
    """How often each note stands at the practice, and how many versions each appointment has, from its own file."""
    link = sqlite3.connect(f"{(services / 'practice.db').as_uri()}?mode=ro", uri=True)
    try:
        rows = link.execute(
            "SELECT id, number, body FROM current JOIN version USING (kind, id, number) WHERE kind = 'Appointment'"
        ).fetchall()
    finally:
        link.close()
    return Counter(json.loads(row[2]).get("comment", "") for row in rows), {row[0]: row[1] for row in rows}


def between(services: Path, sandbox: Sandbox) -> AbstractContextManager[Middle]:
    return middle(str(services / "server.pem"), str(services / "server.key"), sandbox.addresses.ca_pem, "killed")


def test_what_is_killed_on_a_bad_line_ends_as_if_nothing_had_been(place: Path) -> None:
    services, chance = place / "services", random.Random("killed")
    with running(services, today="", zone="UTC", seed=7) as sandbox, between(services, sandbox) as above:
        above.share = 0.0
        desk = Desk.fresh(place / "desk", HTTPS_PROXY=above.address, NO_PROXY="", no_proxy="")
        desk.add_practice(sandbox)
        desk.add_caldav(sandbox)
        desk.consent_to_all_at_once()
        desk.ask("sync")
        before = notes(services)[1]
        account = let_write(desk)
        wanted: list[str] = []
        for number in range(3):
            above.share = 0.35
            wanted += edit(desk, chance, number)
            desk.kill(2, chance, ("sync",), ("publish", "run", account))
        above.share = 0.0
        for _ in range(4):
            desk.run("sync")
            waiting = desk.ask("outbox", "list")
            for one in waiting:
                desk.run("outbox", "retry", str(one["id"]))
            if not waiting:
                break
        assert desk.ask("outbox", "list") == []
        there, versions = notes(services)
        assert {note: there[note] for note in wanted} == dict.fromkeys(wanted, 1), "each edit is there, once"
        more = sum(versions[id] - before.get(id, 0) for id in versions)
        assert more == len(wanted), "and was made once"

        desk.ask("publish", "run", account)
        mine = services / "radicale/storage/collection-root" / sandbox.addresses.caldav_user
        with session.writing(Home(desk.profile), PASSPHRASE.encode()) as opened:
            words, chosen = publishing.words(opened.book), publishing_book.choice(opened.book, account)
            events = publish.wanted(opened.book, account, passes.now(), words, chosen, zone=publishing.zone())
        assert len(list(mine.glob("optimantra-practice*/*.ics"))) == len(events) > 0
        assert len(list(mine.glob("optimantra-practice*"))) == 1

        desk.ask("consent", "withdraw", f"{account}:write")
        above.share = 0.35
        desk.kill(2, chance, ("sync",), ("publish", "recall", account))
        above.share = 0.0
        for _ in range(3):
            desk.run("publish", "recall", account)
            desk.run("sync")
        assert list(mine.glob("optimantra-practice*")) == [], "nothing is left there"
        assert all(one["health"] in ("well", "never") for one in desk.calendars())

"""The diagnostic bundle tells nothing of whose computer it is: canaries in every place where a text is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import diagnostics
from storage.book import accounts, calendars, settings, sources, tokens
from storage.records.accounts import Account, Health, ProviderName, SourceState
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Purpose
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import NOW, Store, store

CANARY = "Quetzalbird"


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """A store with the canary in every text that a person, a service or the system can put into it."""
    with store(tmp_path / f"{CANARY}-home") as here:
        account = Account(
            AccountId("a-practice"), ProviderName.PRACTICE, f"https://{CANARY}.example/fhir", f"Practitioner/{CANARY}",
            f"{CANARY} Practice", f"PEM {CANARY}", json.dumps({"scopes": [CANARY]}),
        )  # fmt: skip
        accounts.add(here.book, account)
        remote = RemoteCalendar(RemoteId(f"/{CANARY}/"), f"{CANARY} calendar", settings=json.dumps({"x": CANARY}))
        (calendar,) = calendars.relist(here.book, account.id, [remote])
        here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
        detail = json.dumps({"kind": "Offline", "code": f"{CANARY}", "host": f"{CANARY}.example"})
        sources.note(here.book, SourceState(calendar.id, Health.OFFLINE, NOW - 90, NOW, detail, NOW + 9, 3))
        with here.book.transaction():
            tokens.put(here.book, account.id, "tokens", f"secret {CANARY}")
            for key in ("draft.appointment", "language", "appearance.scheme", "documents.asked.a-practice", CANARY):
                settings.put(here.book, key, f"{CANARY} choice")
            fields = json.dumps({"note": CANARY})
            here.book.run(
                "INSERT INTO outbox (id, calendar, subject, action, intent, base, created_at, state, reason)"
                " VALUES (?, ?, ?, 'create', ?, '{}', ?, 'parked', ?)",
                (CANARY, calendar.id, f"Appointment/{CANARY}", fields, NOW, f"{CANARY} said no"),
            )
            here.book.run(
                "INSERT INTO patient VALUES (?, ?, '1', ?, ?)",
                (calendar.id, f"Patient/{CANARY}", f"{CANARY} Person", json.dumps({"name": CANARY})),
            )
            here.book.run(
                'INSERT INTO appointment (calendar, remote_id, version, last_updated, start, "end", status, patient,'
                " visit_type, location, note, resource) VALUES (?, ?, '1', ?, 1, 2, 'booked', ?, ?, ?, ?, ?)",
                (calendar.id, f"Appointment/{CANARY}", CANARY, f"Patient/{CANARY}", CANARY, CANARY, CANARY, fields),
            )
        yield here


def test_nothing_that_somebody_wrote_is_in_it(full: Store) -> None:
    text = diagnostics.written(full.home, full.book, {"locale": "en_GB"})
    assert CANARY.lower() not in text.lower()
    assert "a-practice" not in text
    assert not re.search(r"[a-z0-9.-]+@[a-z0-9.-]+|https?://|[0-9a-f]{40,}", text)
    assert str(full.home.directory) not in text


def test_it_says_what_helps(full: Store) -> None:
    told = json.loads(diagnostics.written(full.home, full.book))
    (source,) = told["sources"]
    assert source["kind"] == "practice"
    assert source["health"] == "offline"
    assert source["error"] == "Offline"
    assert source["code"] == "other", "a code that is not ours is told to be one and not repeated"
    assert source["set_aside"] == 3
    assert told["store"]["counts"]["patient"] == 1
    assert told["store"]["counts"]["waiting"] == {"parked": 1}
    assert told["store"]["counts"]["waiting_reasons"] == {"other": 1}
    assert told["store"]["consents"] == {"in_force": {"show": 1, "keep": 1}, "seal_holds": True}
    assert told["choices"] == {"language": "other", "appearance.scheme": "other"}
    assert told["program"]["version"]


def test_a_code_of_ours_is_told(full: Store) -> None:
    calendar = calendars.every(full.book)[0]
    detail = json.dumps({"kind": "Refused", "code": "status-451"})
    sources.note(full.book, SourceState(calendar.id, Health.FAILED, 0, NOW, detail))
    assert diagnostics.bundle(full.home, full.book)["sources"][0]["code"] == "status-451"


def test_a_store_that_is_shut_makes_it_shorter(tmp_path: Path) -> None:
    with store(tmp_path / "store") as here:
        told = diagnostics.bundle(here.home, None)
    assert told["store"] == "shut"
    assert "sources" not in told

"""Two practices that give the same ids, and one that mixes in what is another practitioner's: no row of one is ever
taken for the other's."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

import pytest

from desktop.sandbox import Sandbox
from resources import texts
from storage.book import accounts, appointments, consent_feed, ledger, linking, outbox, surveys
from storage.book.consent_feed import Listed
from storage.errors import NotFound
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from storage.records.publishing import Choice, Level
from storage.records.surveys import SurveyState
from storage.search import search
from sync import publishing_plan as plan
from sync.providers.practice_actors import hers
from tests.servers.sandbox import appointment, running
from tests.storage.book_store import NOW, Store, store
from tests.storage.visits import ADA, fill, visit
from tests.sync.providers.contract import Held
from tests.sync.providers.practice_bench import PracticeBench

pytestmark = pytest.mark.anyio
ZOE = replace(ADA, name="Zoe Quill")
"""Patient/1 too, of the other practice."""


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def both(made: Store) -> tuple[Calendar, Calendar]:
    """Appointment/1 and Patient/1 at each, in version 1, at different times."""
    first, second = (made.kept(name, ProviderName.PRACTICE) for name in ("North", "South"))
    fill(made, first, ADA, visit(1, NOW + 3600, visit_type="Of the north"))
    fill(made, second, ZOE, visit(1, NOW + 7200, visit_type="Of the south"))
    return first, second


def shown(made: Store) -> set[tuple[str, str, str, int]]:
    found = appointments.between(made.book, NOW, NOW + 86_400)
    return {(one.calendar, one.patient, one.visit_type, one.start) for one in found}


def test_each_keeps_its_own_person_and_time(made: Store, both: tuple[Calendar, Calendar]) -> None:
    first, second = both
    assert shown(made) == {
        (first.id, "Ada Bright", "Of the north", NOW + 3600),
        (second.id, "Zoe Quill", "Of the south", NOW + 7200),
    }
    found = search(made.reader(), made.shelf_reader(), "Zoe", NOW)
    assert [one.calendar for one in found] == [second.id]


def test_what_one_removes_renames_or_changes_is_its_own(made: Store, both: tuple[Calendar, Calendar]) -> None:
    first, second = both
    fill(made, second, replace(ZOE, version="2", name="Zoe Newname"), visit(1, NOW + 9000, version="2"))
    assert (first.id, "Ada Bright", "Of the north", NOW + 3600) in shown(made)
    assert (second.id, "Zoe Newname", "Follow-up", NOW + 9000) in shown(made)
    fill(made, second, full=True)
    assert shown(made) == {(first.id, "Ada Bright", "Of the north", NOW + 3600)}


def test_an_edit_goes_to_the_practice_whose_it_is_and_leaves_with_it(
    made: Store, both: tuple[Calendar, Calendar]
) -> None:
    first, second = both
    outbox.change(made.book, second.id, RemoteId("Appointment/1"), {"start": NOW + 5400, "end": NOW + 7200}, NOW)
    assert (first.id, "Ada Bright", "Of the north", NOW + 3600) in shown(made)
    assert outbox.count(made.book, first.account) == 0 and outbox.count(made.book, second.account) == 1
    appointments.forget(made.book, second.id)
    assert shown(made) == {(first.id, "Ada Bright", "Of the north", NOW + 3600)}
    assert outbox.count(made.book, second.account) == 0


def test_both_are_published(made: Store, both: tuple[Calendar, Calendar]) -> None:
    """Under keys of their own: under one, the later would be written over the earlier."""
    found = appointments.between(made.book, NOW, NOW + 86_400)
    wanted = plan.wanted(found, Choice(Level.FULL), plan.Words(), b"s" * 32)
    assert {one.start for one in wanted.values()} == {NOW + 3600, NOW + 7200}


def questionnaire(title: str) -> dict[str, Any]:
    return {
        "resourceType": "Questionnaire", "id": "mood", "url": f"https://{title}.example/mood", "version": "1",
        "status": "active", "title": title, "item": [{"linkId": "1", "text": title, "type": "boolean"}],
    }  # fmt: skip


def test_an_answer_goes_to_the_practice_that_asked(made: Store, both: tuple[Calendar, Calendar]) -> None:
    for calendar, title in zip(both, ("north", "south"), strict=True):
        scope = Scope(calendar.account, Purpose.SURVEYS)
        ledger.record(made.book, scope, Decision.GIVEN, Notice("surveys", 1, "en", "Ask me."), NOW)
        surveys.relist(made.book, ledger.survey_grant(made.book, calendar.account), [questionnaire(title)])
    every = surveys.every(made.book)
    assert [one.remote_id for one in every] == ["mood", "mood"]
    for one in every:
        assert surveys.get(made.book, one.name) == one
    with pytest.raises(NotFound):
        surveys.get(made.book, RemoteId("mood"))
    south = next(one for one in every if one.account == both[1].account)
    surveys.mark(made.book, south, SurveyState.DECLINED)
    assert {one.account: one.state for one in surveys.every(made.book)} == {
        both[0].account: SurveyState.OPEN, both[1].account: SurveyState.DECLINED,
    }  # fmt: skip
    surveys.forget(made.book, both[1].account)
    assert surveys.get(made.book, RemoteId("mood")).account == both[0].account


def test_one_practice_decides_nothing_about_another(made: Store) -> None:
    """A record of a computer that nobody knows, whole in itself, listed by the one that it is not about."""
    north, south = (AccountId(f"a-{name}") for name in ("north", "south"))
    said = Notice(*astuple(texts.notice("usage")))
    accounts.add(made.book, Account(north, ProviderName.PRACTICE, "https://n.example/fhir", "Practitioner/1", "M"))
    ledger.record(made.book, Scope(north, Purpose.USAGE), Decision.GIVEN, said, NOW)
    body = json.loads(ledger.history(made.book)[-1].body)
    assert body["shared_scope"] == "practice:usage"
    forged = []
    for state in ("given", "withdrawn"):
        event = {**body["event"], "event_state": state}
        text = ledger.canonical(body | {"pii_principal_id": "p-x", "record_id": f"r-{state}", "event": event})
        hashed = ledger.digest(ledger.GENESIS, text)
        forged.append(Listed(RemoteId(state), hashed, ledger.GENESIS, text, NOW * 1000 + 5))
    consent_feed.put(made.book, north, forged[1:])
    assert [one.given for one in consent_feed.due(made.book, north)] == [None], "from its own service it holds"
    made.book.run("DELETE FROM consent_feed")
    accounts.add(made.book, Account(south, ProviderName.PRACTICE, "https://s.example/fhir", "Practitioner/1", "M"))
    consent_feed.put(made.book, south, forged)
    for account in (north, south):
        assert consent_feed.due(made.book, account) == ()
    for account in (north, south):
        assert linking.shared_scope(made.book, Scope(account, Purpose.USAGE)) == "", "which one would not be known"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("practice"))) as started:
        yield started


@pytest.fixture
async def bench(sandbox: Sandbox) -> AsyncIterator[PracticeBench]:
    started = PracticeBench(sandbox)
    yield started
    await started.provider.aclose()
    await started.hands.aclose()


META = {"versionId": "1", "lastUpdated": "2026-11-23T09:00:00Z"}
STRANGER = {"resourceType": "Patient", "id": "stranger", "meta": META, "name": [{"text": "Stranger"}]}


def smuggled(*resources: dict[str, Any]) -> Any:
    """Puts these into every searchset of appointments or slots that is answered."""

    def change(body: bytes) -> bytes:
        found = json.loads(body)
        if found.get("type") != "searchset":
            return body
        kinds = {one["resource"]["resourceType"] for one in found.get("entry", ())}
        for one in resources:
            mode = "include" if one["resourceType"] == "Patient" else "match"
            if ("Appointment" in kinds) is (one["resourceType"] != "Slot"):
                found.setdefault("entry", []).append({"resource": one, "search": {"mode": mode}})
        return json.dumps(found).encode()

    return change


async def test_another_practitioners_schedule_in_the_answer_is_not_taken_for_hers(bench: PracticeBench) -> None:
    theirs = appointment("Practitioner/other", "Theirs", "2026-11-23T10:00:00+01:00", "2026-11-23T10:30:00+01:00")
    theirs |= {"id": "theirs", "meta": META}
    theirs["participant"] = [*theirs["participant"], {"actor": {"reference": "Patient/stranger"}, "status": "accepted"}]
    slot = {
        "resourceType": "Slot", "id": "their-lunch", "meta": META, "schedule": {"reference": "Schedule/other"},
        "status": "busy-unavailable", "start": "2026-11-23T12:30:00+01:00", "end": "2026-11-23T13:30:00+01:00",
    }  # fmt: skip
    await bench.put("mine", "Mine", "2026-11-23T09:00")
    bench.http.change = smuggled(theirs, slot, STRANGER)
    held = Held(bench)
    await held.pull(None)
    assert set(held.items) == {bench.remote_id("mine")}
    await bench.put("mine", "Mine, later", "2026-11-23T11:00")
    await held.pull(held.cursor)
    bench.now += 8 * 86_400
    await held.pull(held.cursor)
    assert set(held.items) == {bench.remote_id("mine")}


async def test_one_that_was_given_to_another_is_hers_no_more(bench: PracticeBench) -> None:
    """Also where the service goes on listing it."""
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    _, stands = bench.made["one"]
    given = {**stands, "meta": {"versionId": "9", "lastUpdated": "2036-11-23T09:00:00Z"}}
    given["participant"] = [{"actor": {"reference": "Practitioner/other"}, "status": "accepted"}]

    def change(body: bytes) -> bytes:
        found = json.loads(body)
        for one in found.get("entry", ()):
            if one["resource"].get("id") == stands["id"] and "participant" in one["resource"]:
                one["resource"] = given
        return json.dumps(found).encode()

    bench.http.change = change
    pages = await held.pull(held.cursor)
    assert bench.remote_id("one") in [gone for page in pages for gone in page.removed]
    assert not held.items


@pytest.mark.parametrize(
    ("references", "may_be"),
    [
        (["Practitioner/me"], True),
        (["https://any.example/fhir/Practitioner/me"], True),
        (["Practitioner/me/_history/4", "Practitioner/other"], True),
        (["Practitioner/other"], False),
        (["https://any.example/fhir/Practitioner/other/_history/1", "Patient/1"], False),
        (["PractitionerRole/7"], True),
        (["Patient/1"], True),
        ([None, 7, "", "me"], True),
        (["Practitioner/ME"], False),
    ],
)
def test_whose_it_is_is_told_by_whom_it_names(references: list[Any], may_be: bool) -> None:
    people = [{"actor": {"reference": one}} for one in references]
    judge = hers("Practitioner/me", ["Schedule/mine"])
    assert judge({"resourceType": "Appointment", "participant": people}) is may_be
    assert judge({"resourceType": "Appointment", "participant": {"actor": people}})
    assert judge({"resourceType": "Slot", "schedule": {"reference": "Schedule/mine/_history/2"}})
    assert not judge({"resourceType": "Slot", "schedule": {"reference": "https://x.example/Schedule/other"}})

"""Agreement, policy and library from the sandbox's service; and the door that opens for an accepted agreement only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import stamina

from desktop.sandbox import Sandbox
from storage import agreements, restoring
from storage.book import accounts, calendars, documents, ledger, sources
from storage.errors import ConsentMissing, NotFound
from storage.records.accounts import Account, Health, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.documents import DocumentKind
from storage.records.ids import AccountId, RemoteId
from storage.words import words
from sync import documents as door
from sync.engine import Engine
from sync.errors import AgreementNeeded, Throttled
from sync.http import Http, Origin
from sync.providers.practice import Practice
from sync.trust import trust
from tests.servers.sandbox import client, fhir, running
from tests.storage.book_store import NOW, Store, store

pytestmark = pytest.mark.anyio
ID = AccountId("a-door")


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    """Of each test its own: what it offers is revised and withdrawn here."""
    with running(tmp_path / "services") as started:
        yield started


@dataclass
class Desk:
    """A book with a practice account, and its service; `now` is UTC seconds."""

    sandbox: Sandbox
    here: Store
    account: Account
    calendar: Calendar
    now: int = NOW

    def practice(self) -> Practice:
        return Practice(self.account, client(self.sandbox))

    async def admit(self) -> Practice:
        practice = self.practice()
        try:
            await door.admit(self.here.book, self.account, practice, self.now)
        finally:
            await practice.aclose()
        return practice

    def accept(self, kind: DocumentKind = DocumentKind.AGREEMENT) -> None:
        found = documents.current(self.here.book, ID, kind)
        assert found is not None
        agreements.accept(self.here.book, ID, kind, found.digest, self.now)

    def current(self, kind: DocumentKind = DocumentKind.AGREEMENT) -> Any:
        return documents.current(self.here.book, ID, kind)


@pytest.fixture
async def desk(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Desk]:
    account = Account(ID, ProviderName.PRACTICE, sandbox.addresses.practice_base, "Practitioner/mara", "Mara")
    with store(tmp_path / "store") as here:
        accounts.add(here.book, account)
        remote = RemoteCalendar(RemoteId("Practitioner/mara"), "Practice schedule")
        (calendar,) = calendars.relist(here.book, account.id, [remote])
        here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
        yield Desk(sandbox, here, account, calendar)
        sandbox.mend("practice")


async def test_the_documents_are_fetched_once_and_stay_readable(desk: Desk) -> None:
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    agreement = desk.current()
    assert agreement.title == "User agreement"
    assert agreement.text.startswith("This agreement says")
    german = documents.current(desk.here.book, ID, DocumentKind.AGREEMENT, "de_AT")
    assert german is not None
    assert german.title == "Nutzungsvereinbarung"
    http = client(desk.sandbox)
    practice = Practice(desk.account, http)
    await door.refresh(desk.here.book, desk.account, practice, desk.now)
    assert http.traffic.requests == 1, "texts that are here are not fetched again"
    await practice.aclose()


async def test_nothing_of_the_service_is_used_before_the_agreement_is_accepted(desk: Desk) -> None:
    asked: list[str] = []

    class Watched(Http):
        async def send(self, method: str, url: str, **how: Any) -> Any:
            asked.append(f"{method} {url}")
            return await super().send(method, url, **how)

    def open_practice(account: Account) -> Practice:
        places = desk.sandbox.addresses

        async def authorize(fresh: bool) -> str:
            return f"Bearer {places.desk_token}"

        return Practice(account, Watched({Origin.of(places.practice_base)}, trust(places.ca_pem), authorize))

    async def admit(provider: Any, account: Account) -> None:
        await door.admit(desk.here.book, account, provider, desk.now)

    pushed: list[Calendar] = []

    async def push(provider: Any, calendar: Calendar) -> None:
        provider.writer()
        pushed.append(calendar)

    engine = Engine(desk.here.book, desk.here.shelf(), open_practice, lambda: desk.now, push=push, admit=admit)
    (result,) = await engine.run()
    assert isinstance(result.error, AgreementNeeded)
    assert sources.state(desk.here.book, desk.calendar.id).health is Health.ASKS
    assert asked
    assert all("DocumentReference" in one or "Binary/" in one for one in asked)
    assert pushed == []
    asked.clear()
    desk.accept()
    (result,) = await engine.run()
    assert result.error is None
    assert result.summary is not None
    assert result.summary.added > 50
    assert pushed == [desk.calendar]
    # An engine that forgot the door does not get in either.
    forgetful = Engine(desk.here.book, desk.here.shelf(), open_practice, lambda: desk.now)
    with pytest.raises(PermissionError):
        await forgetful.run()


async def test_a_revised_agreement_closes_the_door_and_old_and_new_are_told_apart(desk: Desk) -> None:
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    desk.accept()
    first = desk.current()
    assert (await desk.admit()).agreed.account == ID
    desk.sandbox.act("practice", "revise-agreement")
    assert (await desk.admit()).agreed.account == ID, "asked for once a day, not at every pass"
    door.ask_again(desk.here.book)
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    with pytest.raises(ConsentMissing):
        ledger.agreement_grant(desk.here.book, ID)
    second = desk.current()
    assert second.digest != first.digest
    standing = agreements.standing(desk.here.book, ID, DocumentKind.AGREEMENT)
    assert standing.asks
    assert standing.before is not None
    assert standing.before.text == first.text
    german = agreements.standing(desk.here.book, ID, DocumentKind.AGREEMENT, "de")
    assert german.before is not None
    assert german.before.text.startswith("Diese Vereinbarung"), "old and new are compared in one language"
    with pytest.raises(NotFound):
        agreements.accept(desk.here.book, ID, DocumentKind.AGREEMENT, first.digest, desk.now)
    desk.accept()
    assert (await desk.admit()).agreed.account == ID
    kept = documents.versions(desk.here.book, ID, DocumentKind.AGREEMENT)
    assert [one.digest for one in kept] == [second.digest, first.digest]
    assert [one.current for one in kept] == [True, False]
    told = agreements.accepted_versions(desk.here.book, ID)
    assert [words.text for _, words in told] == [second.text, first.text]
    assert [record.notice for record, _ in told] == [second.digest, first.digest]


async def test_a_revised_policy_is_asked_about_and_holds_nothing_up(desk: Desk) -> None:
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    desk.accept()
    desk.accept(DocumentKind.POLICY)
    desk.sandbox.act("practice", "revise-policy")
    door.ask_again(desk.here.book)
    assert (await desk.admit()).agreed.account == ID
    assert agreements.standing(desk.here.book, ID, DocumentKind.POLICY).asks


async def test_a_service_without_documents_is_stood_in_for_by_the_texts_that_came_along(desk: Desk) -> None:
    desk.sandbox.fault("practice", "forbidden", where="/DocumentReference")
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    own = desk.current()
    assert own.remote_id == "shipped/agreement"
    desk.accept()
    assert (await desk.admit()).agreed.account == ID
    desk.sandbox.mend("practice")
    desk.sandbox.act("practice", "revise-agreement")  # other words than those that came along
    door.ask_again(desk.here.book)
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    assert not desk.current().remote_id.startswith("shipped/")


async def test_an_agreement_that_cannot_be_read_is_stood_in_for_by_nothing(desk: Desk) -> None:
    hands = client(desk.sandbox)
    base = desk.sandbox.addresses.practice_base
    _, found, _ = await fhir(hands, "GET", f"{base}/DocumentReference?type=agreement&status=current")
    await hands.aclose()
    spoilt = next(one["resource"] for one in found["entry"])
    offered = spoilt["content"][0]["attachment"]["url"]
    desk.sandbox.fault("practice", "forbidden", where=f"/{offered}")
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    assert desk.current() is None
    assert documents.current_digests(desk.here.book, ID, DocumentKind.AGREEMENT) == frozenset()


async def test_documents_that_are_unwell_hold_no_schedule_up(desk: Desk) -> None:
    desk.sandbox.fault("practice", "unavailable", where="/DocumentReference")
    with stamina.set_testing(True, attempts=1), pytest.raises(Throttled):
        await desk.admit()
    desk.sandbox.mend("practice")
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    desk.accept()
    desk.sandbox.fault("practice", "unavailable", where="/DocumentReference")
    desk.now += 2 * door.EVERY
    with stamina.set_testing(True, attempts=1):
        assert (await desk.admit()).agreed.account == ID


async def test_a_withdrawn_acceptance_closes_the_door_at_once(desk: Desk) -> None:
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    desk.accept()
    words_shown = Notice("agreement", 1, "en", "Taken back.")
    ledger.record(desk.here.book, Scope(ID, Purpose.AGREEMENT), Decision.WITHDRAWN, words_shown, desk.now)
    with pytest.raises(AgreementNeeded):
        await desk.admit()


async def test_the_library_is_searched_offline_and_names_whose_it_is(desk: Desk) -> None:
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    everything = documents.library(desk.here.book)
    assert len(everything) == 6
    found = documents.library(desk.here.book, words("Walk  BAL"))
    assert [one.title for one in found] == ["A walk after a meal"]
    assert found[0].source == "Orchard Row Walking Club"
    assert found[0].source_url.startswith("https://")
    assert {one.source for one in everything} >= {"", "Harbour Sleep Forum"}
    assert documents.library(desk.here.book, words("zebra")) == ()


async def test_documents_are_carried_over_when_a_copy_is_restored(desk: Desk) -> None:
    assert "document" in restoring.DECIDED_SINCE
    with pytest.raises(AgreementNeeded):
        await desk.admit()
    desk.accept()
    assert ledger.verify(desk.here.book) == 3
    (row,) = [one for one in ledger.history(desk.here.book) if one.scope.purpose is Purpose.AGREEMENT]
    assert '"lawful_basis":"contract"' in row.body

"""What a service may list as consents: none of it makes the reading fail, and nothing that is broken makes a yes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resources import texts
from storage.book import accounts, consent_feed, ledger
from storage.book.consent_feed import Listed
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from tests.storage.book_store import NOW, Store, store

PRACTICE = AccountId("a-practice")
USAGE = Scope(PRACTICE, Purpose.USAGE)
SHOWN = Notice(*astuple(texts.notice("usage")))


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A practitioner who let uses be counted, and took it back."""
    with store(Path(tmp_path_factory.mktemp("feed")) / "store") as made:
        accounts.add(
            made.book, Account(PRACTICE, ProviderName.PRACTICE, "https://p.example/fhir", "Practitioner/1", "M")
        )
        for decision in (Decision.GIVEN, Decision.WITHDRAWN):
            ledger.record(made.book, USAGE, decision, SHOWN, NOW)
        yield made


def listed(body: str, previous: str = ledger.GENESIS, name: str = "1", received: int = NOW * 1000 + 9) -> Listed:
    """A record as the service would list it, with the hash that it should have."""
    return Listed(RemoteId(f"Consent/{name}"), ledger.digest(previous, body), previous, body, received)


def changed(here: Store, **changes: Any) -> str:
    """Our own last record as another computer's, with other members."""
    body = json.loads(ledger.history(here.book)[-1].body) | {"pii_principal_id": "p-other", "record_id": "r-x"}
    return ledger.canonical(body | changes)


def state(here: Store, decision: str) -> dict[str, Any]:
    """The event of our last record with another decision."""
    event = json.loads(ledger.history(here.book)[-1].body)["event"]
    return {**event, "event_state": decision, "event_time": "2027-01-01T00:00:00Z"}


def fresh(here: Store, *records: Listed) -> tuple[consent_feed.Due, ...]:
    """What would be due if the service listed these and nothing else."""
    here.book.run("DELETE FROM consent_feed")
    consent_feed.put(here.book, PRACTICE, records)
    return consent_feed.due(here.book, PRACTICE)


def own(here: Store) -> list[Listed]:
    """Our own records, as the service has them."""
    return [
        Listed(RemoteId(f"Consent/own-{one.sequence}"), one.hash, one.previous, one.body, NOW * 1000)
        for one in ledger.history(here.book)
    ]


def test_a_sound_yes_of_another_computer_is_due_and_a_no_that_holds_already_is_not(here: Store) -> None:
    yes = changed(here, event=state(here, "given"))
    late = 4 * 10**12
    (due,) = fresh(here, *own(here), listed(yes, received=late))
    assert (due.scope, due.given, due.over.device) == (USAGE, SHOWN, "p-other")
    no = changed(here, event=state(here, "withdrawn"))
    assert fresh(here, *own(here), listed(no, received=late)) == ()
    assert fresh(here, listed(yes, received=late)) == (), "our own no has not reached the service"
    assert fresh(here, *own(here), listed(yes, "7" * 64, received=late)) == (), "its chain is not whole"


def test_what_was_taken_back_here_and_lost_since_is_taken_back_again(tmp_path: Path) -> None:
    """A copy of the book from before a withdrawal was restored, and nothing newer could be read."""
    with store(tmp_path / "store") as made:
        accounts.add(
            made.book, Account(PRACTICE, ProviderName.PRACTICE, "https://p.example/fhir", "Practitioner/1", "M")
        )
        for _ in range(4):
            ledger.record(made.book, USAGE, Decision.WITHDRAWN, SHOWN, NOW - 99)
        ledger.record(made.book, USAGE, Decision.GIVEN, SHOWN, NOW)
        last = ledger.history(made.book)[-1]
        body = json.loads(last.body) | {"record_id": "r-lost"}
        body["event"]["event_state"] = "withdrawn"
        lost = listed(ledger.canonical(body), last.hash, received=NOW * 1000 + 500)
        consent_feed.put(made.book, PRACTICE, [*own(made), lost])
        (due,) = consent_feed.due(made.book, PRACTICE)
        assert (due.scope, due.given) == (USAGE, None)


def test_a_yes_to_words_that_this_program_does_not_have_is_not_followed(here: Store) -> None:
    processing = json.loads(ledger.history(here.book)[-1].body)["pii_processing"]
    processing["privacy_notice"]["sha256"] = "5" * 64
    yes = changed(here, event=state(here, "given"), pii_processing=processing)
    assert fresh(here, *own(here), listed(yes, received=4 * 10**12)) == ()


@pytest.mark.parametrize(
    ("how", "wrong"),
    [
        (lambda one: Listed(one.remote_id, "0" * 64, one.previous, one.body, one.received_at), "hash"),
        (lambda one: Listed(one.remote_id, one.hash, "", one.body, one.received_at), "hash"),
        (lambda one: listed(one.body.replace(",", ", ", 1)), "not-canonical"),
        (lambda one: listed("[]"), "form"),
        (lambda one: listed("{}"), "form"),
        (lambda one: listed("not json"), "form"),
        (lambda one: listed('{"event":{"event_state":"given"}}'), "form"),
        (lambda one: listed("[" * 100_000), "form"),
    ],
)
def test_what_does_not_hold_in_itself_is_not_believed(here: Store, how: Any, wrong: str) -> None:
    one = how(listed(changed(here)))
    assert consent_feed.wrong(one) == wrong
    assert fresh(here, one) == ()
    assert consent_feed.unbelieved(here.book) == 1


def test_a_scope_that_contradicts_its_purpose_is_not_believed(here: Store) -> None:
    assert consent_feed.wrong(listed(changed(here, shared_scope="practice:surveys"))) == "form"
    assert consent_feed.wrong(listed(changed(here, shared_scope="practice:usage"))) == ""


def test_a_chain_is_whole_only_from_its_first_record_on_and_each_is_looked_at_once() -> None:
    def rows(*pairs: tuple[str, str]) -> list[tuple[str, str, str]]:
        return [("", digest, before) for digest, before in pairs]

    chained = consent_feed._chained
    assert chained(rows(("a", ledger.GENESIS), ("b", "a"), ("c", "b"))) >= {"a", "b", "c"}
    assert not chained(rows(("b", "a"), ("c", "b"))) & {"b", "c"}
    assert not chained(rows(("a", "b"), ("b", "a"))) & {"a", "b"}
    assert chained(rows(("d", "c"), ("c", ledger.GENESIS), ("x", "y"))) >= {"c", "d"}
    long = rows(*((str(number), str(number - 1)) for number in range(100_000, 0, -1)))
    assert not chained(long) - {ledger.GENESIS}, "in one go, though its first is missing"


def test_what_is_listed_twice_is_kept_as_it_was_first(here: Store) -> None:
    first, second = listed(changed(here)), listed(changed(here, event=state(here, "given")))
    here.book.run("DELETE FROM consent_feed")
    assert consent_feed.put(here.book, PRACTICE, [first]) == 1
    assert consent_feed.put(here.book, PRACTICE, [second]) == 0
    assert here.book.value("SELECT body FROM consent_feed") == first.body


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["event", "pii_processing", "shared_scope", "taken_over", "pii_principal_id", "link_seal"]),
            JSON,
        ),
        max_size=3,
    ),
    st.sampled_from([ledger.GENESIS, "7" * 64, ""]),
)
def test_no_list_makes_the_reading_fail_or_a_yes(here: Store, changes: list[tuple[str, Any]], previous: str) -> None:
    body = changed(here, **dict(changes))
    assert not any(one.given for one in fresh(here, listed(body, previous)))

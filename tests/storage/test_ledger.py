"""The ledger keeps every decision, notices any change from outside, and alone lets anything move."""

from __future__ import annotations

import json

import pytest
from sqlcipher3 import dbapi2 as driver

from storage.book import ledger
from storage.errors import ConsentMissing, LedgerBroken
from storage.records.accounts import ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Purpose, Scope
from tests.storage.book_store import NOW, WORDS, Store


@pytest.fixture
def calendar(here: Store) -> Calendar:
    return here.calendar()


def test_nothing_is_granted_before_a_decision(here: Store, calendar: Calendar) -> None:
    for ask in (ledger.read_grant, ledger.keep_grant):
        with pytest.raises(ConsentMissing):
            ask(here.book, calendar.id)
    for ask_account in (ledger.list_grant, ledger.write_grant):
        with pytest.raises(ConsentMissing):
            ask_account(here.book, calendar.account)


def test_a_grant_names_its_record_and_ends_with_withdrawal(here: Store, calendar: Calendar) -> None:
    scope = Scope(calendar.id, Purpose.SHOW)
    given = ledger.record(here.book, scope, Decision.GIVEN, WORDS[Purpose.SHOW], NOW)
    grant = ledger.read_grant(here.book, calendar.id)
    assert (grant.calendar, grant.record) == (calendar.id, given.id)
    ledger.record(here.book, scope, Decision.WITHDRAWN, WORDS[Purpose.SHOW], NOW + 1)
    with pytest.raises(ConsentMissing, match="show"):
        ledger.read_grant(here.book, calendar.id)


@pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.EXPIRED, Decision.WITHDRAWN])
def test_only_given_lets_anything_move(here: Store, calendar: Calendar, decision: Decision) -> None:
    here.decide(calendar, Purpose.SHOW)
    here.decide(calendar, Purpose.SHOW, decision=decision)
    assert ledger.live(here.book, Purpose.SHOW) == frozenset()
    with pytest.raises(ConsentMissing):
        ledger.read_grant(here.book, calendar.id)


def test_keeping_needs_showing(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.KEEP)
    with pytest.raises(ConsentMissing, match="show"):
        ledger.keep_grant(here.book, calendar.id)
    here.decide(calendar, Purpose.SHOW)
    assert ledger.keep_grant(here.book, calendar.id).calendar == calendar.id


def test_withdrawing_show_withdraws_keep_as_a_record_of_its_own(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    last = ledger.history(here.book)[-2:]
    assert [(one.scope.purpose, one.decision) for one in last] == [
        (Purpose.SHOW, Decision.WITHDRAWN),
        (Purpose.KEEP, Decision.WITHDRAWN),
    ]


def test_one_calendar_s_consent_is_no_other_s(here: Store, calendar: Calendar) -> None:
    here.decide(here.calendar("Other"), Purpose.SHOW, Purpose.KEEP)
    with pytest.raises(ConsentMissing):
        ledger.read_grant(here.book, calendar.id)


def test_a_record_carries_the_mandatory_fields(here: Store) -> None:
    google = here.calendar("Work", ProviderName.GOOGLE)
    made = ledger.record(here.book, Scope(google.account, Purpose.WRITE), Decision.GIVEN, WORDS[Purpose.WRITE], NOW)
    body = json.loads(made.body)
    purpose = body["pii_processing"]["purposes"][0]
    assert body["record_id"] == made.id
    assert body["pii_principal_id"].startswith("p-")
    assert body["pii_processing"]["privacy_notice"]["sha256"] == WORDS[Purpose.WRITE].digest
    assert body["pii_processing"]["language"] == "en"
    assert body["event"] == {
        "entity_id": body["pii_principal_id"],
        "event_state": "given",
        "event_time": "2026-11-23T08:00:00Z",
        "event_type": "explicit",
        "validity_duration": "until withdrawn",
    }
    assert purpose["recipients"] == ["Google"]
    for name in ("purpose", "pii_information", "pii_controllers", "storage_locations", "retention_period"):
        assert purpose[name], name
    for name in ("withdrawal_method", "jurisdiction", "lawful_basis"):
        assert purpose[name], name
    assert ledger.words(here.book, made.notice) == WORDS[Purpose.WRITE]


def test_the_subject_is_a_pseudonym_that_stays(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    subjects = {json.loads(one.body)["pii_principal_id"] for one in ledger.history(here.book)}
    assert len(subjects) == 1
    assert "mara" not in "".join(one.body for one in ledger.history(here.book))


def test_the_ledger_outlives_its_calendar(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.SHOW)
    here.book.run("DELETE FROM account")
    assert ledger.verify(here.book) == 1


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE ledger SET decision = 'given' WHERE sequence = 2",
        "DELETE FROM ledger WHERE sequence = 3",
        "DELETE FROM ledger",
        "UPDATE notice SET text = 'something else'",
        "DELETE FROM notice",
    ],
)
def test_the_tables_refuse_to_be_changed(here: Store, calendar: Calendar, attack: str) -> None:
    here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    here.decide(calendar, Purpose.KEEP, decision=Decision.WITHDRAWN)
    with pytest.raises(driver.DatabaseError):
        here.book.run(attack)
    assert ledger.verify(here.book) == 3


@pytest.mark.parametrize(
    ("attack", "where"),
    [
        ("UPDATE ledger SET decision = 'given' WHERE sequence = 3", 3),
        ("UPDATE ledger SET body = replace(body, 'withdrawn', 'given') WHERE sequence = 3", 3),
        ("UPDATE ledger SET body = replace(body, 'withdrawn', 'given'), decision = 'given' WHERE sequence = 3", 3),
        ("UPDATE ledger SET decided_at = 0 WHERE sequence = 1", 1),
        ("UPDATE ledger SET subject = 'c-other' WHERE sequence = 2", 2),
        ("DELETE FROM ledger WHERE sequence = 2", 2),
        ("DELETE FROM ledger WHERE sequence = 3", 2),
        ("DELETE FROM ledger", 0),
        ("DELETE FROM seal", 3),
        ("UPDATE seal SET length = 2", 3),
        ("UPDATE notice SET text = 'something else'", 1),
    ],
)
def test_a_change_from_outside_is_found(here: Store, calendar: Calendar, attack: str, where: int) -> None:
    here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    here.decide(calendar, Purpose.KEEP, decision=Decision.WITHDRAWN)
    for trigger in ("ledger_keeps", "ledger_stays", "notice_keeps", "notice_stays"):
        here.book.run(f"DROP TRIGGER {trigger}")
    here.book.run(attack)
    with pytest.raises(LedgerBroken) as broken:
        ledger.verify(here.book)
    assert broken.value.sequence == where


def test_a_cut_tail_takes_every_grant_with_it(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.SHOW)
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    here.book.run("DROP TRIGGER ledger_stays")
    here.book.run("DELETE FROM ledger WHERE sequence = 2")
    with pytest.raises(ConsentMissing):
        ledger.read_grant(here.book, calendar.id)
    assert ledger.live(here.book, Purpose.SHOW) == frozenset()
    with pytest.raises(LedgerBroken):
        here.decide(calendar, Purpose.SHOW)


def test_an_empty_ledger_holds(here: Store) -> None:
    assert ledger.verify(here.book) == 0
    assert ledger.history(here.book) == ()


def test_a_decision_that_fails_half_way_leaves_no_trace(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.SHOW)
    with pytest.raises(ZeroDivisionError), here.book.transaction():
        here.decide(calendar, Purpose.KEEP)
        raise ZeroDivisionError
    assert ledger.verify(here.book) == 1


def test_what_is_new_since_a_record(here: Store, calendar: Calendar) -> None:
    here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    assert [one.sequence for one in ledger.after(here.book, 0)] == [1, 2]
    assert [one.sequence for one in ledger.after(here.book, 1)] == [2]
    assert ledger.after(here.book, 2) == ()

"""Mail choices are records of consent: marketing is off before it is asked for, and a no to account mail is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.notices import notice
from storage import consent
from storage.book import accounts, ledger
from storage.boxes.shelf import Destroyed
from storage.errors import NotFound
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId
from tests.storage.book_store import NOW, Store, store

PRACTICE, HOME = AccountId("a-practice"), AccountId("a-home")


def _accounts(here: Store) -> None:
    accounts.add(here.book, Account(PRACTICE, ProviderName.PRACTICE, "https://p.example/fhir", "Practitioner/m", "M"))
    accounts.add(here.book, Account(HOME, ProviderName.CALDAV, "https://h.example/", "m", "m@h.example"))


def _withdraw(here: Store, scope: Scope) -> consent.Decided:
    def forget(_calendar: object) -> Destroyed:
        raise AssertionError("mail is no calendar")

    return consent.withdraw(here.book, here.shelf(), scope, notice, NOW, forget)


def test_marketing_is_off_until_it_is_given_and_ends_when_taken_back(tmp_path: Path) -> None:
    with store(tmp_path / "store") as here:
        _accounts(here)
        scope = consent.parse_scope(here.book, "a-practice:marketing-mail")
        assert PRACTICE not in ledger.live(here.book, Purpose.MARKETING_MAIL)
        assert _withdraw(here, scope).scopes == (), "nothing was on, so there is nothing to take back"
        consent.give(here.book, scope, notice, NOW)
        assert PRACTICE in ledger.live(here.book, Purpose.MARKETING_MAIL)
        _withdraw(here, scope)
        assert PRACTICE not in ledger.live(here.book, Purpose.MARKETING_MAIL)
        assert ledger.verify(here.book) == 2


def test_a_first_no_to_account_mail_is_a_record_of_its_own(tmp_path: Path) -> None:
    with store(tmp_path / "store") as here:
        _accounts(here)
        scope = Scope(PRACTICE, Purpose.ACCOUNT_MAIL)
        _withdraw(here, scope)
        record = ledger.in_force(here.book, scope)
        assert record is not None
        assert record.decision is Decision.REFUSED
        _withdraw(here, scope)
        assert ledger.verify(here.book) == 1, "saying no twice is saying it once"
        consent.give(here.book, scope, notice, NOW)
        assert PRACTICE in ledger.live(here.book, Purpose.ACCOUNT_MAIL)


def test_only_a_practice_sends_mail(tmp_path: Path) -> None:
    with store(tmp_path / "store") as here:
        _accounts(here)
        with pytest.raises(NotFound):
            consent.parse_scope(here.book, "a-home:marketing-mail")

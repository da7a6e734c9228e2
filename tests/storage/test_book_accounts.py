"""Accounts, calendars, secrets, settings and states as the book keeps them."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2 as driver

from storage.book import accounts, calendars, settings, sources, tokens
from storage.errors import NotFound
from storage.records.accounts import Account, Health, ProviderName, SourceState
from storage.records.calendars import RemoteCalendar
from storage.records.ids import AccountId, CalendarId, RemoteId
from tests.storage.book_store import Store

MARA = Account(AccountId("a-mara"), ProviderName.CALDAV, "https://dav.example.org/", "mara", "Mara")
OLE = Account(AccountId("a-ole"), ProviderName.PRACTICE, "https://practice.example.org/", "ole", "Ole", plan="paid")


def remote(name: str, **more: str) -> RemoteCalendar:
    return RemoteCalendar(RemoteId(f"/{name}/"), name, **more)  # type: ignore[arg-type]  # str fields only, by hand


def test_an_empty_book_lists_nothing(here: Store) -> None:
    assert accounts.every(here.book) == ()
    assert calendars.every(here.book) == ()
    assert calendars.get(here.book, CalendarId("c-none")) is None
    assert accounts.get(here.book, MARA.id) is None


def test_accounts_stay_in_the_order_in_which_they_joined(here: Store) -> None:
    accounts.add(here.book, OLE)
    accounts.add(here.book, MARA)
    assert accounts.every(here.book) == (OLE, MARA)
    assert accounts.get(here.reader(), OLE.id) == OLE


def test_renewing_keeps_calendars_and_secrets(here: Store) -> None:
    accounts.add(here.book, MARA)
    (home,) = calendars.relist(here.book, MARA.id, [remote("home")])
    tokens.put(here.book, MARA.id, "password", "secret")
    renewed = MARA._replace(label="Mara F.", settings='{"home": "/x/"}')
    accounts.renew(here.book, renewed)
    assert accounts.get(here.book, MARA.id) == renewed
    assert calendars.every(here.book) == (home,)
    assert tokens.get(here.book, MARA.id, "password") == "secret"
    with pytest.raises(NotFound):
        accounts.renew(here.book, OLE)


def test_removing_an_account_takes_what_is_its(here: Store) -> None:
    for account in (MARA, OLE):
        accounts.add(here.book, account)
        tokens.put(here.book, account.id, "password", account.user)
    (gone,) = calendars.relist(here.book, MARA.id, [remote("home")])
    (stays,) = calendars.relist(here.book, OLE.id, [remote("practice")])
    sources.note(here.book, SourceState(gone.id, Health.WELL, 5))
    accounts.remove(here.book, MARA.id)
    assert accounts.every(here.book) == (OLE,)
    assert calendars.every(here.book) == (stays,)
    assert tokens.get(here.book, MARA.id, "password") is None
    assert tokens.get(here.book, OLE.id, "password") == "ole"
    assert sources.state(here.book, gone.id) == SourceState(gone.id, Health.NEVER)


def test_a_calendar_keeps_its_id_when_it_is_renamed_and_when_it_comes_back(here: Store) -> None:
    accounts.add(here.book, MARA)
    first, second = calendars.relist(here.book, MARA.id, [remote("home"), remote("club")])
    assert [one.position for one in (first, second)] == [0, 1]
    after = calendars.relist(here.book, MARA.id, [remote("club")._replace(name="Club!", colour="#112233")])
    assert [(one.id, one.name, one.listed) for one in after] == [(second.id, "Club!", True), (first.id, "home", False)]
    again = calendars.relist(here.book, MARA.id, [remote("home"), remote("club")])
    assert [(one.id, one.listed) for one in again] == [(first.id, True), (second.id, True)]


def test_what_a_listing_told_survives_the_next_one(here: Store) -> None:
    accounts.add(here.book, MARA)
    (home,) = calendars.relist(here.book, MARA.id, [remote("home", settings='{"ctag": true, "sync": false}')])
    calendars.relist(here.book, MARA.id, [remote("home", settings='{"ctag": false}')])
    found = calendars.get(here.book, home.id)
    assert found is not None
    assert found.remote.settings == '{"ctag": false, "sync": false}'


def test_a_calendar_can_t_come_to_mean_another(here: Store) -> None:
    accounts.add(here.book, MARA)
    calendars.relist(here.book, MARA.id, [remote("home")])
    with pytest.raises(driver.DatabaseError, match="identity"):
        here.book.run("UPDATE calendar SET remote_id = '/other/'")


def test_states_and_settings(here: Store) -> None:
    accounts.add(here.book, MARA)
    (home,) = calendars.relist(here.book, MARA.id, [remote("home")])
    assert sources.state(here.book, home.id) == SourceState(home.id, Health.NEVER)
    state = SourceState(home.id, Health.WAITING, 10, 20, '{"kind": "Throttled"}', 30, 2)
    sources.note(here.book, state._replace(health=Health.WELL))
    sources.note(here.book, state)
    assert sources.state(here.book, home.id) == state
    assert settings.get(here.book, "theme") is None
    settings.put(here.book, "theme", "dark")
    settings.put(here.book, "theme", "light")
    assert settings.get(here.book, "theme") == "light"
    settings.remove(here.book, "theme")
    assert settings.get(here.book, "theme") is None


def test_a_secret_is_replaced_by_name(here: Store) -> None:
    accounts.add(here.book, MARA)
    tokens.put(here.book, MARA.id, "tokens", "old")
    tokens.put(here.book, MARA.id, "tokens", "new")
    assert tokens.get(here.book, MARA.id, "tokens") == "new"
    tokens.remove(here.book, MARA.id)
    assert tokens.get(here.book, MARA.id, "tokens") is None

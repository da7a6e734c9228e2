"""A sign-in that comes to nothing leaves no account behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import signing_in
from storage import vault
from storage.book import accounts, ledger, tokens
from storage.database import Writer
from storage.errors import ConsentMissing
from storage.home import Home
from storage.records.accounts import ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.errors import Offline, SyncError
from sync.providers import caldav
from sync.providers.contract import SignedIn
from sync.providers.memory import Memory, MemoryService
from tests.storage.keyrings import MemoryKeyring

pytestmark = pytest.mark.anyio
WAY = signing_in.ToCalDav("https://cal.example/", "mara", "app-password")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Writer]:
    home = Home(tmp_path / "store")
    book = vault.open_book(home, vault.create(home, MemoryKeyring(), None))
    yield book
    book.close()


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> MemoryService:
    made = MemoryService()
    made.add(RemoteCalendar(RemoteId("/home/"), "Home"))

    async def sign_in(url: str, user: str, password: str, ca_pem: str) -> SignedIn:
        return SignedIn(url, user, f"{user} at home", {"password": password})

    monkeypatch.setattr(caldav, "sign_in", sign_in)
    monkeypatch.setattr("sync.providers.registry.opened", lambda account, secrets: Memory(account.id, made))
    return made


async def test_an_account_joins_with_its_calendars_and_may_list_only(book: Writer, service: MemoryService) -> None:
    joined = await signing_in.join(book, WAY)
    assert joined.account.provider is ProviderName.CALDAV
    assert [calendar.name for calendar in joined.calendars] == ["Home"]
    assert tokens.get(book, joined.account.id, "password") == "app-password"
    assert ledger.list_grant(book, joined.account.id).account == joined.account.id
    with pytest.raises(ConsentMissing):
        ledger.read_grant(book, joined.calendars[0].id)


async def test_a_listing_that_fails_takes_the_joining_back(book: Writer, service: MemoryService) -> None:
    def cut_off() -> None:
        raise Offline("cut-off", "cal.example")

    service.before_page = cut_off
    with pytest.raises(SyncError):
        await signing_in.join(book, WAY)
    assert accounts.every(book) == ()
    assert [record.decision.value for record in ledger.history(book)] == ["given", "withdrawn"]


async def test_signing_in_again_keeps_the_account_and_renews_its_secret(book: Writer, service: MemoryService) -> None:
    first = await signing_in.join(book, WAY)

    def cut_off() -> None:
        raise Offline("cut-off", "cal.example")

    service.before_page = cut_off
    with pytest.raises(SyncError):
        await signing_in.join(book, signing_in.ToCalDav(WAY.url, WAY.user, "another"))
    assert [account.id for account in accounts.every(book)] == [first.account.id]
    assert tokens.get(book, first.account.id, "password") == "another"

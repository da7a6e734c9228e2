"""A calendar in a file: read like a subscription, and never lost because the file is."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.book import accounts, calendars, ledger, sources, tokens
from storage.records.accounts import Account, Health, ProviderName
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import new_account_id
from sync.account_secrets import AccountSecrets
from sync.engine import Engine
from sync.errors import Gone, Malformed, Refused
from sync.providers import ics
from sync.providers.registry import opened
from tests.storage.book_store import NOW, WORDS, store
from tests.sync.providers.texts import event

pytestmark = pytest.mark.anyio


async def test_a_file_is_listed_read_read_again_and_outlived(tmp_path: Path) -> None:
    file = tmp_path / "Choir & more.ics"
    file.write_text(event("one", "Rehearsal", "2026-11-23T18:00"), "utf-8")
    signed = await ics.sign_in(file.as_uri())
    assert (signed.label, signed.base) == ("Choir & more", "file:")
    with store(tmp_path / "store") as made:
        account = Account(new_account_id(), ProviderName.ICS, signed.base, signed.user, signed.label)
        accounts.add(made.book, account)
        tokens.put(made.book, account.id, "address", signed.secrets["address"])
        provider = opened(account, AccountSecrets(made.book, account.id))
        ledger.record(made.book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
        remotes = await provider.calendars(ledger.list_grant(made.book, account.id))
        (calendar,) = calendars.relist(made.book, account.id, remotes)
        assert calendar.name == "Choir & more"
        made.decide(calendar, Purpose.SHOW, Purpose.KEEP)
        shelf = made.shelf()
        engine = Engine(made.book, shelf, lambda one: opened(one, AccountSecrets(made.book, one.id)), lambda: NOW)
        (first,) = await engine.run()
        assert first.summary is not None
        assert first.summary.added == 1
        file.write_text(event("two", "Concert", "2026-11-24T18:00"), "utf-8")
        (second,) = await engine.run()
        assert second.summary is not None
        assert (second.summary.added, second.summary.removed) == (1, 1)
        file.unlink()
        (third,) = await engine.run()
        assert isinstance(third.error, Gone)
        assert sources.state(made.book, calendar.id).health is Health.FAILED
        shelf.close()


async def test_a_file_that_is_no_calendar_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letter.ics"
    file.write_text("Dear all,", "utf-8")
    with pytest.raises(Malformed):
        await ics.sign_in(file.as_uri())


async def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Gone):
        await ics.sign_in((tmp_path / "none.ics").as_uri())


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device that never ends is a thing of POSIX")
async def test_what_never_ends_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "endless.ics").symlink_to("/dev/zero")
    for place in (Path("/dev/zero"), tmp_path / "endless.ics", tmp_path):
        with pytest.raises(Refused, match="unreadable-file"):
            await ics.sign_in(place.as_uri())

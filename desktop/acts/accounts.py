"""An account signed out of and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import passes, publishing
from desktop.telling import Ended, StoreChanged, outcome
from storage.book import accounts, calendars
from storage.records.accounts import Account
from storage.records.ids import AccountId
from sync import joining, publishing_book
from sync.errors import SyncError
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def disconnect(stage: Backstage, account_id: AccountId, *, leave_published: bool = False) -> None:
    """Sign out, withdraw everything and forget. What we wrote there is taken away first, while there is a credential;
    where that can't be done now, nothing is forgotten and `StillPublished` is told, unless `leave_published` says that
    the person will remove it there by hand."""
    account = accounts.get(stage.book, account_id)
    if account is not None and not leave_published:
        await stage.stop_publishing()
        try:
            async with stage.publishing:
                await publishing.recall(stage.book, account)
        except SyncError as error:
            held = publishing_book.state(stage.book, account_id)
            told_ = [("account", account_id), *outcome(Act.DISCONNECT, error).facts]
            told_ += [("calendar", held.calendar.name if held.calendar else ""), ("events", str(len(held.kept)))]
            stage.tell(Ended(Outcome(Act.DISCONNECT, "StillPublished", tuple(told_))))
            stage.tell(StoreChanged())
            return
    async with stage.reporting(Act.DISCONNECT) as facts:
        account = accounts.get(stage.book, account_id)
        if account is None:
            return
        await _end(stage, account, facts)
        destroyed = joining.leave(stage.book, stage.shelf, account, stage.words, passes.now(), stage.forget)
        facts["calendars"] = str(len(destroyed))
        facts["events"] = str(sum(one.events for one in destroyed.values()))


async def sign_out(stage: Backstage, account_id: AccountId) -> None:
    """End our permission there and forget the sign-in; what is kept here stays."""
    async with stage.reporting(Act.SIGN_OUT) as facts:
        account = accounts.get(stage.book, account_id)
        if account is not None:
            await _end(stage, account, facts)
            joining.sign_out(stage.book, account, passes.now())


async def _end(stage: Backstage, account: Account, facts: dict[str, str]) -> None:
    """What is fetched from there, and our permission."""
    for calendar in calendars.of(stage.book, account.id):
        await stage.engine.stop(calendar.id)
    facts["revoked"] = "1" if await passes.revoked(stage.book, account) else "0"

"""An account signed out of and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import passes, publishing
from storage.book import accounts, calendars
from storage.records.ids import AccountId
from sync import joining
from ui.ports import Act

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def disconnect(stage: Backstage, account_id: AccountId) -> None:
    async with stage.reporting(Act.DISCONNECT) as facts:
        account = accounts.get(stage.book, account_id)
        if account is None:
            return
        for calendar in calendars.of(stage.book, account_id):
            await stage.engine.stop(calendar.id)
        # First what stands there, while there is still a credential to take it back with.
        await publishing.recall(stage.book, account)
        facts["revoked"] = "1" if await passes.revoked(stage.book, account) else "0"
        destroyed = joining.leave(stage.book, stage.shelf, account, stage.words, passes.now(), stage.forget)
        facts["calendars"] = str(len(destroyed))
        facts["events"] = str(sum(one.events for one in destroyed.values()))

"""The practice schedule on calendars of one's own: kept up where consent is live, taken back where it was withdrawn."""

from __future__ import annotations

from collections.abc import Mapping

from desktop import passes
from storage.book import accounts, ledger
from storage.database import Writer
from storage.errors import ConsentMissing
from storage.records.accounts import Account
from storage.records.ids import AccountId
from sync import publish
from sync.errors import SyncError
from sync.joining import AccountSecrets
from sync.publishing_plan import Words


async def keep_up(book: Writer) -> Mapping[AccountId, publish.Published | SyncError]:
    """Bring every calendar of ours in step and pay what is owed; what came of it, by account."""
    done: dict[AccountId, publish.Published | SyncError] = {}
    owed = {account.id for account in publish.owed(book)}
    for account in accounts.every(book):
        if account.id not in owed and not _may_write(book, account.id):
            continue
        try:
            if account.id in owed:
                await recall(book, account)
                done[account.id] = publish.Published()
            else:
                done[account.id] = await _published(book, account)
        except SyncError as error:
            done[account.id] = error
        except ConsentMissing:
            continue  # withdrawn while it ran: the next run takes it back
    return done


async def recall(book: Writer, account: Account) -> bool:
    """Remove our calendar from an account; False when there is none. Raises `SyncError`."""
    if publish.state(book, account.id).calendar is None:
        return False
    publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
    try:
        return await publish.recall(book, account.id, publisher)
    finally:
        await publisher.aclose()


async def _published(book: Writer, account: Account) -> publish.Published:
    publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
    try:
        return await publish.publish(book, account.id, publisher, passes.now(), Words())
    finally:
        await publisher.aclose()


def _may_write(book: Writer, account: AccountId) -> bool:
    try:
        ledger.write_grant(book, account)
    except ConsentMissing:
        return False
    return True

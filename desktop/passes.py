"""The engine put together with what it needs from the rest of the program: providers with secrets, and a clock."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.records.accounts import Account
from storage.records.calendars import Calendar
from sync.engine import Engine, Progressed, Proved
from sync.errors import SyncError
from sync.joining import AccountSecrets
from sync.providers import registry
from sync.providers.contract import Provider


def now() -> int:
    """UTC seconds."""
    return int(time.time())


def provider_of(book: Writer) -> Callable[[Account], Provider[Any]]:
    """Opens an account's provider with the secrets that the book keeps for it."""
    return lambda account: registry.opened(account, AccountSecrets(book, account.id))


def sender_of(book: Writer) -> Callable[[Provider[Any], Calendar], Awaitable[None]]:
    """Sends a practice's outbox and the consent records that its service does not have yet."""

    async def send(provider: Provider[Any], calendar: Calendar) -> None:
        from sync.providers.practice import Practice
        from sync.push import push

        if isinstance(provider, Practice):
            pushed = await push(book, calendar, provider.writer(), now)
            if pushed.error is not None:
                raise pushed.error

    return send


async def revoked(book: Writer, account: Account) -> bool:
    """Tell the account's service that this program's permission ends; False when it could not be told now."""
    try:
        provider = provider_of(book)(account)
    except SyncError:
        return False
    try:
        return await provider.revoke()
    except SyncError:
        return False
    finally:
        await provider.aclose()


def engine(book: Writer, shelf: Shelf, listener: Callable[[Progressed | Proved], None] = lambda _: None) -> Engine:
    return Engine(book, shelf, provider_of(book), now, listener, sender_of(book))

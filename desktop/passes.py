"""The engine put together with what it needs from the rest of the program: providers with secrets, and a clock."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import Any

from desktop.managed import reading as managed
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.managed import Managed
from sync.account_secrets import AccountSecrets
from sync.engine import Engine, Progressed, Proved
from sync.errors import Refused, SyncError
from sync.providers import registry
from sync.providers.contract import Provider


def now() -> int:
    """UTC seconds."""
    return int(time.time())


def provider_of(book: Writer) -> Callable[[Account], Provider[Any]]:
    """Opens an account's provider with the secrets that the book keeps for it."""
    return lambda account: registry.opened(account, AccountSecrets(book, account.id))


def allowed_of(book: Writer) -> Callable[[Account], Provider[Any]]:
    """As `provider_of`, for what may be read here: raises `Refused` for an account that the practice's IT does not
    allow. Ending a permission and taking back what was published go by `provider_of` and stay possible."""
    opened = provider_of(book)

    def open_allowed(account: Account) -> Provider[Any]:
        check_allowed(managed.read(), account.provider, account.base)
        return opened(account)

    return open_allowed


def check_allowed(rules: Managed, provider: ProviderName, base: str) -> None:
    """Raises `Refused` where the practice's IT does not allow this account."""
    if not rules.allows(provider) or (provider is ProviderName.PRACTICE and not rules.allows_service(base)):
        raise Refused("managed", rules.by)


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


def doorkeeper_of(book: Writer) -> Callable[[Provider[Any], Account], Awaitable[None]]:
    """Opens a practice's service for an accepted agreement only, and looks for revised documents when that is due."""

    async def admit(provider: Provider[Any], account: Account) -> None:
        from sync import documents
        from sync.providers.practice import Practice

        if isinstance(provider, Practice):
            await documents.admit(book, account, provider, now())

    return admit


async def fetch_documents(book: Writer, account: Account) -> None:
    """Ask a practice's service for its documents as they are now. Raises `SyncError`."""
    async with aclosing(provider_of(book)(account)) as provider:
        await take_documents(book, account, provider)


async def take_documents(book: Writer, account: Account, provider: Provider[Any]) -> None:
    """The same by a provider that is open; of no practice it takes none. Raises `SyncError`."""
    from sync import documents
    from sync.providers.practice import Practice

    if isinstance(provider, Practice):
        await documents.refresh(book, account, provider, now())


async def revoked(book: Writer, account: Account) -> bool:
    """Tell the account's service that this program's permission ends; False when it could not be told now."""
    try:
        async with aclosing(provider_of(book)(account)) as provider:
            return await provider.revoke()
    except SyncError:
        return False


def engine(book: Writer, shelf: Shelf, listener: Callable[[Progressed | Proved], None] = lambda _: None) -> Engine:
    return Engine(book, shelf, allowed_of(book), now, listener, sender_of(book), doorkeeper_of(book))

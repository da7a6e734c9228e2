"""An account joins or leaves: what a sign-in brought becomes rows, records of consent, and a list of calendars."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage import consent
from storage.book import accounts, calendars, ledger, tokens
from storage.boxes.shelf import Destroyed, Shelf
from storage.database import Writer
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.ids import AccountId, new_account_id
from sync import publishing_book
from sync.providers.contract import Provider, SignedIn


@dataclass(frozen=True, slots=True)
class AccountSecrets:
    """One account's secrets in the book (`contract.Secrets`)."""

    book: Writer
    account: AccountId

    def get(self, name: str) -> str | None:
        return tokens.get(self.book, self.account, name)

    def put(self, name: str, secret: str) -> None:
        with self.book.transaction():
            tokens.put(self.book, self.account, name, secret)


def join(book: Writer, provider: ProviderName, signed: SignedIn, ca_pem: str, notice: Notice, now: int) -> Account:
    """Write down an account, its secrets and the consent to list its calendars, in one transaction.

    Signing in again to an account that is there (same provider, address and user) renews its secrets and keeps its id,
    its calendars and its consents.
    """
    known = next(
        (
            account
            for account in accounts.every(book)
            if (account.provider, account.base, account.user) == (provider, signed.base, signed.user)
        ),
        None,
    )
    account = Account(
        id=known.id if known else new_account_id(),
        provider=provider,
        base=signed.base,
        user=signed.user,
        label=signed.label,
        ca_pem=ca_pem,
        settings=signed.settings,
        plan=signed.plan,
    )
    with book.transaction():
        if known is None:
            accounts.add(book, account)
        else:
            accounts.renew(book, account)
        for name, secret in signed.secrets.items():
            tokens.put(book, account.id, name, secret)
        ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, notice, now)
    return account


def undo(book: Writer, account: Account, notice: Notice, now: int) -> None:
    """Take back a joining that came to nothing, before anything was listed or read."""
    with book.transaction():
        ledger.record(book, Scope(account.id, Purpose.LIST), Decision.WITHDRAWN, notice, now)
        tokens.remove(book, account.id)
        accounts.remove(book, account.id)


async def relist(book: Writer, account: Account, provider: Provider[Any]) -> tuple[Calendar, ...]:
    """Ask which calendars the account has, and write the answer down. Raises `SyncError` and `ConsentMissing`."""
    grant = ledger.list_grant(book, account.id)
    listed = await provider.calendars(grant)
    # What we write there is her practice schedule: nobody is offered to see it twice.
    return calendars.relist(book, account.id, [one for one in listed if not json.loads(one.settings).get("ours")])


def leave(
    book: Writer, shelf: Shelf, account: Account, notice: consent.Notices, now: int, forget: consent.Forget
) -> Mapping[str, Destroyed]:
    """Withdraw every consent of the account, destroy what was kept of it, and forget it with its secrets.

    Works offline. Returns what was destroyed, by the calendar's name.
    """
    destroyed: dict[str, Destroyed] = {}
    listed = calendars.of(book, account.id)
    scopes = [Scope(calendar.id, purpose) for calendar in listed for purpose in (Purpose.KEEP, Purpose.SHOW)]
    scopes += [Scope(account.id, Purpose.WRITE), Scope(account.id, Purpose.LIST)]
    for calendar in listed:
        forget(calendar.id)
    with book.transaction():
        for scope in scopes:
            live = ledger.in_force(book, scope)
            if live is not None and live.decision is Decision.GIVEN:
                ledger.record(book, scope, Decision.WITHDRAWN, notice(scope.purpose), now)
    for calendar in listed:
        destroyed[calendar.name] = shelf.destroy(calendar.id)
    with book.transaction():
        tokens.remove(book, account.id)
        publishing_book.forget(book, account.id)
        accounts.remove(book, account.id)
    # The secrets must not stay readable in the log either.
    book.checkpoint()
    return destroyed

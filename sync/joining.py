"""An account joins or leaves: what a sign-in brought becomes rows, records of consent, and a list of calendars."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from storage import consent
from storage.book import accounts, calendars, ledger, sources, tokens
from storage.boxes.shelf import Destroyed, Shelf
from storage.database import Writer
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.ids import AccountId, new_account_id
from sync import plan, publishing_book
from sync.errors import Reconnect
from sync.providers.contract import Provider, SignedIn


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


def sign_out(book: Writer, account: Account, now: int) -> None:
    """Forget the sign-in. What is kept here, what was decided and what waits to be sent all stay."""
    with book.transaction():
        tokens.remove(book, account.id)
        for calendar in calendars.of(book, account.id):
            state = sources.state(book, calendar.id)
            sources.note(book, plan.after_error(state, Reconnect("signed-out"), now))
    # The secrets must not stay readable in the log either.
    book.checkpoint()


def withdraw_everything(
    book: Writer,
    account: AccountId,
    notice: consent.Notices,
    now: int,
    *,
    here_only: bool = False,
    sparing: Collection[Purpose] = (),
) -> int:
    """Record that every consent about an account and its calendars ends (`here_only`: on this computer), but for those
    of `sparing`; how many records that made. Works offline."""
    listed = {calendar.id for calendar in calendars.of(book, account)}
    made = 0
    with book.transaction():
        newest = {one.scope: one for one in ledger.history(book) if one.scope.subject in {account, *listed}}
        # What is kept rests on what is shown, and everything on the account: from the inside out.
        first = (Purpose.KEEP, Purpose.SHOW, Purpose.WRITE)
        inside_out = sorted(newest.values(), key=lambda one: (_place(one.scope.purpose, first), one.sequence))
        for one in inside_out:
            if one.decision is Decision.GIVEN and one.scope.purpose not in sparing:
                words = ledger.words(book, one.notice) if one.scope.purpose in _IN_WORDS_OF_THEIR_OWN else None
                said = words or notice(one.scope.purpose)
                ledger.record(book, one.scope, Decision.WITHDRAWN, said, now, here_only=here_only)
                made += 1
    return made


def _place(purpose: Purpose, first: Sequence[Purpose]) -> int:
    return first.index(purpose) if purpose in first else len(first)


_IN_WORDS_OF_THEIR_OWN = (Purpose.AGREEMENT, Purpose.POLICY)
"""What was decided about a document: the words are the document's, not those beside a switch."""


def leave(
    book: Writer, shelf: Shelf, account: Account, notice: consent.Notices, now: int, forget: consent.Forget
) -> Mapping[str, Destroyed]:
    """Withdraw every consent of the account, destroy what was kept of it, and forget it with its secrets.

    Works offline. Returns what was destroyed, by the calendar's name.
    """
    destroyed: dict[str, Destroyed] = {}
    listed = calendars.of(book, account.id)
    for calendar in listed:
        forget(calendar.id)
    forget(account.id)
    # To take an account off one computer says nothing about the others
    withdraw_everything(book, account.id, notice, now, here_only=True)
    for calendar in listed:
        destroyed[calendar.name] = shelf.destroy(calendar.id)
    with book.transaction():
        tokens.remove(book, account.id)
        publishing_book.forget(book, account.id)
        accounts.remove(book, account.id)
    # The secrets must not stay readable in the log either.
    book.checkpoint()
    return destroyed

"""A sign-in made anew at a service with scopes: with leave to write where the write consent is being given, without it
where it was withdrawn. The account, its calendars and its consents stay."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from storage.book import accounts, tokens
from storage.database import Reader, Writer
from storage.records.accounts import Account, ProviderName
from sync import publishing_book
from sync.client_settings import ClientSettings, kept_settings
from sync.errors import Reconnect, Refused
from sync.providers.contract import SignedIn
from sync.providers.scopes import may_write

PERMISSIONS: Final = {
    ProviderName.GOOGLE: "https://myaccount.google.com/permissions",
    ProviderName.MICROSOFT: "https://account.live.com/consent/Manage",
    ProviderName.ICLOUD: "https://account.apple.com/account/manage",
}
"""Where a person sees, and takes back, what programs may do with her account."""


def granted(account: Account) -> tuple[str, ...]:
    """The scopes that the last sign-in brought, as the service named them."""
    return kept_settings(account.settings)[0]


def lacks_writing(account: Account) -> bool:
    """Whether the service has to be asked before anything can be written there."""
    return not may_write(account.provider, granted(account))


async def sign_in_again(book: Writer, account: Account, open_browser: Callable[[str], None], *, write: bool) -> Account:
    """Sign in to the same account in the browser, with or without leave to write. Nothing is changed before the new
    sign-in is whole.

    Raises `SyncError`; `Refused("write-scope-missing")` when `write` was left out there, `Refused("another-account")`
    when somebody else signed in.
    """
    signed = await _signed_in(account, _client(book, account), open_browser, write=write)
    if (signed.base, signed.user) != (account.base, account.user):
        raise Refused("another-account", "")
    settings = {**json.loads(account.settings), **json.loads(signed.settings)}
    renewed = account._replace(settings=json.dumps(settings))
    with book.transaction():
        accounts.renew(book, renewed)
        for name, secret in signed.secrets.items():
            tokens.put(book, account.id, name, secret)
    return renewed


async def give_back(book: Writer, account: Account, open_browser: Callable[[str], None]) -> bool:
    """End the program's whole permission at the service and sign in again for reading only. False where the service
    has no way to end it, and only the person can, on its own page (`PERMISSIONS`).

    Raises `Refused("still-published")` while something of ours stands there, and `SyncError`.
    """
    if publishing_book.state(book, account.id).stands:
        raise Refused("still-published")
    from desktop import passes

    if not await passes.revoked(book, account):
        return False
    await sign_in_again(book, account, open_browser, write=False)
    return True


async def _signed_in(
    account: Account, client: ClientSettings, open_browser: Callable[[str], None], *, write: bool
) -> SignedIn:
    match account.provider:
        case ProviderName.GOOGLE:
            from sync.providers import google

            return await google.sign_in(client, account.ca_pem, open_browser, hint=account.label, write=write)
        case ProviderName.MICROSOFT:
            from sync.providers import microsoft

            return await microsoft.sign_in(client, account.ca_pem, open_browser, hint=account.label, write=write)
        case _:
            raise Refused("no-scopes")


def _client(r: Reader, account: Account) -> ClientSettings:
    """The registration that the account was signed in with, and where that was."""
    from sync import oauth  # not at the top: a window that shows an account's permissions needs no network

    where = kept_settings(account.settings)[1]
    given = {"api_base": account.base, **where}
    record = tokens.get(r, account.id, oauth.TOKENS)
    try:
        held = oauth.Tokens.from_json(record) if record is not None else None
    except Reconnect:
        held = None
    if held is not None:
        given |= {"client_secret": held.client_secret, "token_url": held.token_url, "revoke_url": held.revoke_url}
    found = ClientSettings.google if account.provider is ProviderName.GOOGLE else ClientSettings.microsoft
    client = found(held.client_id if held is not None else "", **given)
    if not client.client_id:
        raise Refused("no-client-id")
    return client

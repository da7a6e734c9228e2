"""What all accounts have in common that one signs in to with OAuth 2: how they are opened, signed in to, and left.

A service adds what is its own: its scopes, its addresses, its pages and words.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from typing import TypeVar

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.grants import RecallGrant, WriteGrant
from storage.records.ids import RemoteId
from sync import oauth
from sync.client_settings import ClientSettings, signed_in_settings
from sync.errors import Gone, Refused
from sync.http import Http, Origin, TlsFacts
from sync.providers.contract import Provider, Publisher, Secrets, SignedIn, check_account
from sync.providers.scopes import may_write
from sync.trust import trust

Item = TypeVar("Item")


def connected(account: Account, secrets: Secrets) -> tuple[Http, oauth.Bearer]:
    """The account's client, whose tokens go to the service's origin only, and what gives it the tokens. It connects at
    its first request."""
    trusted = trust(account.ca_pem)
    bearer = oauth.Bearer(secrets, Http(set(), trusted))
    return Http({Origin.of(account.base)}, trusted, bearer), bearer


@asynccontextmanager
async def signing_in(base: str, ca_pem: str) -> AsyncIterator[Http]:
    """A client for the requests of one sign-in, without tokens. Raises `Untrusted` before anything is sent."""
    http = Http({Origin.of(base)}, trust(ca_pem))
    try:
        yield http
    finally:
        await http.aclose()


def endpoints(client: ClientSettings) -> oauth.Endpoints:
    """The authorization server that the registration names."""
    return oauth.Endpoints(client.authorize_url, client.token_url, client.revoke_url, client.jwks_url, client.issuer)


def check_scopes(
    provider: ProviderName, granted: Collection[str], reading: Collection[str], client: ClientSettings, *, write: bool
) -> None:
    """A person may allow a part. Raises `Refused("scope-missing")` when none of `reading` was allowed, and
    `Refused("write-scope-missing")` when `write` was asked for and left out."""
    if not set(reading) & set(granted):
        raise Refused("scope-missing", Origin.of(client.api_base).host)
    if write and not may_write(provider, granted):
        raise Refused("write-scope-missing", Origin.of(client.api_base).host)


def signed_in(client: ClientSettings, tokens: oauth.Tokens, user: str, label: str) -> SignedIn:
    """What a sign-in at the address that the registration names came back with."""
    return SignedIn(
        base=client.api_base.rstrip("/"),
        user=user,
        label=label,
        secrets={oauth.TOKENS: tokens.to_json()},
        settings=signed_in_settings(tokens.scopes, client),
    )


class OAuthProvider(Provider[Item]):
    """Reads an account. `bearer` is None where `http` gets its tokens from elsewhere."""

    def __init__(self, account: Account, http: Http, bearer: oauth.Bearer | None = None) -> None:
        self._account, self._http, self._bearer = account, http, bearer

    async def revoke(self) -> bool:
        """End this program's permission at the service (RFC 7009); False where it has no way to. Raises `SyncError`."""
        return self._bearer is not None and await self._bearer.revoke()

    def tls(self) -> Mapping[str, TlsFacts]:
        return self._http.tls

    async def aclose(self) -> None:
        await self._http.aclose()
        if self._bearer is not None:
            await self._bearer.aclose()


class OAuthPublisher(Publisher):
    """Writes our one calendar, which bears a mark; without it, none is written to."""

    def __init__(self, account: Account, http: Http, bearer: oauth.Bearer | None = None) -> None:
        self._account, self.http, self._bearer = account, http, bearer
        self._ours: set[RemoteId] = set()

    @abstractmethod
    async def _bears_mark(self, calendar: RemoteCalendar) -> bool:
        """Ask the service. Raises `Gone`."""

    async def aclose(self) -> None:
        await self.http.aclose()
        if self._bearer is not None:
            await self._bearer.aclose()

    def _check(self, grant: WriteGrant | RecallGrant) -> None:
        check_account(grant, self._account.id)

    def _check_leave(self) -> None:
        """Raises `Refused` where the person has not allowed us to write, before anything is asked or shown."""
        if self._bearer is not None and not may_write(self._account.provider, self._bearer.tokens().scopes):
            raise Refused("write-scope-missing", Origin.of(self._account.base).host)

    async def _own(self, calendar: RemoteCalendar) -> None:
        """Raises `PermissionError` unless the calendar bears our mark, and `Gone`. Asked once."""
        if calendar.remote_id in self._ours:
            return
        if not calendar.remote_id or "/" in calendar.remote_id or not await self._bears_mark(calendar):
            raise PermissionError("not a calendar of our making")
        self._ours.add(calendar.remote_id)

    async def _stands(self, kept: RemoteCalendar) -> bool:
        """Whether it is there and bears our mark now."""
        self._ours.discard(kept.remote_id)
        try:
            await self._own(kept)
        except (Gone, PermissionError):
            return False
        return True

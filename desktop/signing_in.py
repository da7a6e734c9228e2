"""The ways to sign in, and what they have in common: an account joins, and its calendars are listed."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field

from desktop import passes
from desktop.managed import reading as managed
from desktop.notices import notice
from storage.book import accounts
from storage.database import Writer
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Purpose
from storage.records.managed import Managed
from sync import joining
from sync.client_settings import ClientSettings
from sync.errors import SyncError
from sync.providers.contract import SignedIn


@dataclass(frozen=True, slots=True)
class ToPractice:
    """The practice: OAuth in the system browser (SMART App Launch)."""

    base: str
    client: ClientSettings
    open_browser: Callable[[str], None]
    ca_pem: str = ""


@dataclass(frozen=True, slots=True)
class ToGoogle:
    """A Google account, in the system browser."""

    client: ClientSettings
    open_browser: Callable[[str], None]
    ca_pem: str = ""


@dataclass(frozen=True, slots=True)
class ToMicrosoft:
    """A Microsoft account of work or of one's own, in the system browser."""

    client: ClientSettings
    open_browser: Callable[[str], None]
    ca_pem: str = ""


@dataclass(frozen=True, slots=True)
class ToCalDav:
    """A calendar server: a user and an app password."""

    url: str
    user: str
    password: str = field(repr=False)
    ca_pem: str = ""


@dataclass(frozen=True, slots=True)
class ToICloud:
    """An Apple account: its e-mail address and an app-specific password."""

    user: str
    password: str = field(repr=False)
    ca_pem: str = ""
    base: str = ""
    """Another address than Apple's own, for tests."""


@dataclass(frozen=True, slots=True)
class ToSubscription:
    """An address that gives a whole calendar; the address itself is the secret."""

    address: str = field(repr=False)
    ca_pem: str = ""


Way = ToPractice | ToGoogle | ToMicrosoft | ToCalDav | ToICloud | ToSubscription


@dataclass(frozen=True, slots=True)
class Joined:
    """An account that is signed in, and what it lists."""

    account: Account
    calendars: tuple[Calendar, ...]


def system_browser(url: str) -> None:
    """Open the person's own browser; a sign-in page is never shown inside the program (RFC 8252, 8.12)."""
    webbrowser.open(url)


async def join(book: Writer, way: Way, rules: Managed | None = None) -> Joined:
    """Sign in, write the account down, list its calendars. `rules` are this computer's own where none are given.

    Raises `SyncError`, before anything is sent where the practice's IT does not allow such an account; an account that
    was not there before is then not there afterwards.
    """
    passes.check_allowed(rules or managed.read(), _kind(way), way.base if isinstance(way, ToPractice) else "")
    provider, signed = await _signed_in(way)
    known = {account.id for account in accounts.every(book)}
    account = joining.join(book, provider, signed, way.ca_pem, notice(Purpose.LIST), passes.now())
    try:
        async with aclosing(passes.provider_of(book)(account)) as source:
            joined = Joined(account, await joining.relist(book, account, source))
            if account.is_practice:
                with suppress(SyncError):  # what fails now is asked for again before the first pass
                    await passes.take_documents(book, account, source)
            return joined
    except BaseException:
        if account.id not in known:
            joining.undo(book, account, notice(Purpose.LIST), passes.now())
        raise


def _kind(way: Way) -> ProviderName:
    match way:
        case ToPractice():
            return ProviderName.PRACTICE
        case ToGoogle():
            return ProviderName.GOOGLE
        case ToMicrosoft():
            return ProviderName.MICROSOFT
        case ToCalDav():
            return ProviderName.CALDAV
        case ToICloud():
            return ProviderName.ICLOUD
        case ToSubscription():
            return ProviderName.ICS


async def _signed_in(way: Way) -> tuple[ProviderName, SignedIn]:
    """Each service's module is loaded when its first account is connected."""
    match way:
        case ToPractice(base, client, open_browser, ca_pem):
            from sync.providers import practice

            return ProviderName.PRACTICE, await practice.sign_in(base, ca_pem, client, open_browser)
        case ToGoogle(client, open_browser, ca_pem):
            from sync.providers import google

            return ProviderName.GOOGLE, await google.sign_in(client, ca_pem, open_browser)
        case ToMicrosoft(client, open_browser, ca_pem):
            from sync.providers import microsoft

            return ProviderName.MICROSOFT, await microsoft.sign_in(client, ca_pem, open_browser)
        case ToCalDav(url, user, password, ca_pem):
            from sync.providers import caldav

            return ProviderName.CALDAV, await caldav.sign_in(url, user, password, ca_pem)
        case ToICloud(user, password, ca_pem, base):
            from sync.providers import icloud

            return ProviderName.ICLOUD, await icloud.sign_in(user, password, ca_pem, base or icloud.BASE)
        case ToSubscription(address, ca_pem):
            from sync.providers import ics

            return ProviderName.ICS, await ics.sign_in(address, ca_pem)

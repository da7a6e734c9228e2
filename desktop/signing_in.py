"""The ways to sign in, and what they have in common: an account joins, and its calendars are listed."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop import passes
from desktop.notices import notice
from storage.database import Writer
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Purpose
from sync import joining
from sync.providers.contract import SignedIn


@dataclass(frozen=True, slots=True)
class ViaBrowser:
    """The practice: OAuth in the system browser (SMART App Launch)."""

    base: str
    ca_pem: str
    client_id: str
    open_browser: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class ViaPassword:
    """A calendar server: a user and an app password."""

    url: str
    user: str
    password: str = field(repr=False)
    ca_pem: str = ""


Way = ViaBrowser | ViaPassword


@dataclass(frozen=True, slots=True)
class Joined:
    """An account that is signed in, and what it lists."""

    account: Account
    calendars: tuple[Calendar, ...]


def system_browser(url: str) -> None:
    """Open the person's own browser; a sign-in page is never shown inside the program (RFC 8252, 8.12)."""
    webbrowser.open(url)


async def join(book: Writer, way: Way) -> Joined:
    """Sign in, write the account down, list its calendars. Raises `SyncError`; then nothing was written."""
    provider, signed = await _signed_in(way)
    account = joining.join(book, provider, signed, way.ca_pem, notice(Purpose.LIST), passes.now())
    source = passes.provider_of(book)(account)
    try:
        return Joined(account, await joining.relist(book, account, source))
    finally:
        await source.aclose()


async def _signed_in(way: Way) -> tuple[ProviderName, SignedIn]:
    match way:
        case ViaBrowser(base, ca_pem, client_id, open_browser):
            from sync.client_settings import ClientSettings
            from sync.providers import practice

            client = ClientSettings.practice(client_id)
            return ProviderName.PRACTICE, await practice.sign_in(base, ca_pem, client, open_browser)
        case ViaPassword(url, user, password, ca_pem):
            from sync.providers import caldav

            return ProviderName.CALDAV, await caldav.sign_in(url, user, password, ca_pem)

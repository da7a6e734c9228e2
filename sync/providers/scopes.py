"""What is asked of services with a consent page of their own, scope by scope, and what each is used for. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from storage.records.accounts import ProviderName

_GOOGLE: Final = "https://www.googleapis.com/auth/"
GOOGLE_LIST: Final = _GOOGLE + "calendar.calendarlist.readonly"
GOOGLE_READ: Final = _GOOGLE + "calendar.events.readonly"
GOOGLE_WRITE: Final = _GOOGLE + "calendar.app.created"
"""Calendars that this program makes, and none besides."""
MICROSOFT_READ: Final = "Calendars.ReadBasic"
"""No body, no attachments."""
MICROSOFT_WRITE: Final = "Calendars.ReadWrite"
"""Microsoft has no narrower one that allows to make a calendar."""

READING: Final = {
    ProviderName.GOOGLE: (GOOGLE_LIST, GOOGLE_READ),
    ProviderName.MICROSOFT: (MICROSOFT_READ,),
}
LISTING: Final = frozenset({GOOGLE_LIST})
"""Read without any calendar being shown; Microsoft has one scope for both."""
WRITING: Final = {ProviderName.GOOGLE: GOOGLE_WRITE, ProviderName.MICROSOFT: MICROSOFT_WRITE}
"""Asked for with the write consent only."""


@dataclass(frozen=True, slots=True)
class ScopeUse:
    """One scope at a service: whether our sign-ins ask for it now, whether it was granted, whether it is used now."""

    scope: str
    asked: bool
    granted: bool
    used: bool


def scopes_of(
    provider: ProviderName, granted: Collection[str], *, write: bool, read: bool = True
) -> tuple[ScopeUse, ...]:
    """Asked, granted and used, in the order of asking; then what was granted besides. `write`, `read`: consent is in
    force, to the latter for at least one calendar; the list of calendars is read as long as the account is there.

    Empty for a service without scopes, where a password opens everything that it opens.
    """
    if provider not in READING:
        return ()
    held = {_short(scope): scope for scope in granted}
    found = [
        ScopeUse(scope, asked=True, granted=_short(scope) in held, used=read or scope in LISTING)
        for scope in READING[provider]
    ]
    writing = WRITING[provider]
    found.append(ScopeUse(writing, asked=write, granted=_short(writing) in held, used=write))
    told = {one.scope for one in found} | _ABOUT_THE_PERSON
    found += [
        ScopeUse(scope, asked=False, granted=True, used=False)
        for scope in sorted(held.values())
        if _short(scope) not in told
    ]
    return tuple(found)


def may_write(provider: ProviderName, granted: Collection[str]) -> bool:
    """Whether the sign-in, as it was granted, lets us make a calendar; always where there are no scopes."""
    return provider not in WRITING or _short(WRITING[provider]) in {_short(scope) for scope in granted}


_ABOUT_THE_PERSON: Final = frozenset({"openid", "email", "profile", "offline_access"})
_GRAPH: Final = "https://graph.microsoft.com/"


def _short(scope: str) -> str:
    """Microsoft names its scopes with and without its address."""
    return scope.removeprefix(_GRAPH).removeprefix("https://www.googleapis.com/auth/userinfo.")

"""Apple iCloud: CalDAV with an app-specific password, and partition hosts that belong to Apple's own domain.

Apple's calendars are on `pNN-caldav.icloud.com`, which only discovery tells. There is no other sign-in for other
programs than an app-specific password, and it opens the whole account's mail, contacts and calendars: the window says
so, and this module sends nothing that does not look like one, lest somebody's Apple password travel.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from storage.records.accounts import Account
from sync.errors import Refused
from sync.http import Origin
from sync.providers import caldav_discovery
from sync.providers.caldav import CalDav
from sync.providers.caldav_write import CalDavPublisher
from sync.providers.contract import Secrets, SignedIn

BASE: Final = "https://caldav.icloud.com/"
_SHAPE: Final = re.compile(r"[a-z]{16}")


class ICloud(CalDav):
    """One Apple account. Its habits (itself as a member, hrefs of another of its hosts) are any server's to have."""


def opened(account: Account, secrets: Secrets) -> ICloud:
    """The provider of an account; connects at its first request. Raises `Reconnect` when no password is kept."""
    return ICloud(account, caldav_discovery.connection(account, secrets, partitions(account.base)))


def publisher(account: Account, secrets: Secrets) -> CalDavPublisher:
    """Writes our one calendar to an Apple account. Raises `Reconnect` when no password is kept."""
    return CalDavPublisher(account, caldav_discovery.connection(account, secrets, partitions(account.base)))


async def sign_in(user: str, password: str, ca_pem: str = "", base: str = BASE) -> SignedIn:
    """Try an app-specific password; spaces and missing hyphens are forgiven.

    Raises `Refused("not-app-password")` before anything is sent when it has another shape, and the errors of
    `caldav_discovery.sign_in` (`Reconnect("wrong-password")` when Apple refuses it).
    """
    shaped = app_password(password)
    if shaped is None:
        raise Refused("not-app-password", Origin.of(base).host)
    return await caldav_discovery.sign_in(base, user.strip(), shaped, ca_pem, may_extend=partitions(base))


def app_password(typed: str) -> str | None:
    """An app-specific password as Apple writes it (`abcd-efgh-ijkl-mnop`), None when it can't be one."""
    letters = re.sub(r"[\s-]", "", typed).lower()
    if not _SHAPE.fullmatch(letters):
        return None
    return "-".join(letters[begin : begin + 4] for begin in range(0, 16, 4))


def partitions(base: str) -> Callable[[Origin], bool]:
    """Which hosts the password may go to: those of the base's own domain, `.icloud.com`."""
    home = Origin.of(base)
    domain = "." + home.host.partition(".")[2]

    def may(origin: Origin) -> bool:
        return domain.count(".") > 1 and origin.host.endswith(domain) and origin.port == home.port

    return may

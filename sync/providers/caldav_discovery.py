"""From what a person types to where her calendars are (RFC 6764, 6; RFC 5397; RFC 4791, 6.2.1), and the sign-in.

SRV records are not asked: without DNSSEC they may name any host, and the password would follow.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit

from storage.records.accounts import Account
from sync.errors import Malformed, Reconnect, Refused, SyncError, Untrusted
from sync.http import Answer, Authorize, Http, Origin
from sync.providers.caldav_outcome import failure, rows_of
from sync.providers.caldav_xml import CALDAV, DAV, Row, propfind
from sync.providers.contract import Secrets, SignedIn
from sync.trust import trust

_PRINCIPAL: Final = DAV + "current-user-principal"
_HOMES: Final = CALDAV + "calendar-home-set"
_TYPE: Final = DAV + "resourcetype"
_WHO: Final = propfind((_PRINCIPAL, _HOMES, _TYPE))
_USUAL: Final = ("/.well-known/caldav", "/", "/dav/", "/remote.php/dav/", "/dav.php/", "/caldav.php/", "/SOGo/dav/")
"""Where servers answer: first as RFC 6764 says, then where the known ones stand when nobody set that up."""
MOST_NAMED: Final = 10
_SERVICE_NAMES: Final = frozenset({"caldav", "dav", "cal", "calendar", "calendars", "webdav", "cloud", "mail", "www"})
XML: Final = {"content-type": "application/xml; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Found:
    """Where an account's calendars are: the home collections, absolute."""

    homes: tuple[str, ...]


def authorize(user: str, password: str) -> Authorize:
    """HTTP Basic (RFC 7617) in UTF-8. It is never fresher than it was, so a refused one is not sent again."""
    value = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")

    async def basic(_: bool) -> str:
        return value

    return basic


def address(typed: str, user: str = "") -> str:
    """The https address that a host, an address, an e-mail address or (with nothing typed) the user's domain means.

    Raises `Untrusted`: `not-https`, `bad-address`, `user-in-address`.
    """
    text = typed.strip() or user.strip().rpartition("@")[2]
    text = re.sub(r"^(?:caldavs|davs)://", "https://", text, flags=re.IGNORECASE)
    if "://" not in text:
        text = "https://" + (text.rpartition("@")[2] if "/" not in text else text)
    parts = urlsplit(text)
    origin = Origin.of(text)
    if "." not in origin.host and ":" not in origin.host and origin.host != "localhost":
        raise Untrusted("bad-address", origin.host)
    return parts._replace(path=parts.path or "/", query="", fragment="").geturl()


def neighbours(start: str) -> Callable[[Origin], bool]:
    """Which hosts discovery may take the password to besides the one that was typed: those of the same domain.

    A subdomain of the host always; its siblings when the host's first label only names a service (`caldav.…`).
    """
    home = Origin.of(start)
    label, _, parent = home.host.partition(".")
    family = [home.host]
    if label in _SERVICE_NAMES and "." in parent:
        family.append(parent)

    def may(origin: Origin) -> bool:
        near = any(origin.host == name or origin.host.endswith("." + name) for name in family)
        return near and origin.port in (443, home.port)

    return may


def connection(account: Account, secrets: Secrets, may_extend: Callable[[Origin], bool]) -> Http:
    """The client of an account that has signed in. Raises `Reconnect("no-password")` when none is kept."""
    password = secrets.get("password")
    if password is None:
        raise Reconnect("no-password", Origin.of(account.base).host)
    origins = {Origin.of(url) for url in (account.base, *homes_in(account.settings))}
    return Http(origins, trust(account.ca_pem), authorize(account.user, password), may_extend)


async def discover(http: Http, start: str) -> Found:
    """Where the calendars are, beginning at `start`. Raises `Refused("not-caldav")` when nothing there speaks CalDAV,
    and the errors of `Http.send`."""
    first: SyncError | None = None
    for place in _places(start):
        try:
            found = await _asked(http, place)
        except (Untrusted, Malformed) as error:
            if error.code.startswith(("certificate", "tls", "not-tls")):
                raise
            first = first or error
            continue
        if found is not None:
            return found
    raise first if isinstance(first, Untrusted) else Refused("not-caldav", Origin.of(start).host)


async def sign_in(
    url: str, user: str, password: str, ca_pem: str = "", *, may_extend: Callable[[Origin], bool] | None = None
) -> SignedIn:
    """Try a password and find the calendars.

    `url` is a host, an address or an e-mail address, or empty when `user` is an e-mail address. Raises
    `Reconnect("wrong-password")`, `Refused("not-caldav" | "forbidden")`, `Untrusted` (`certificate-…`, `not-https`,
    `bad-authority`, `foreign-origin`), `Offline` and the rest of `sync.errors`.
    """
    start = address(url, user)
    http = Http({Origin.of(start)}, trust(ca_pem), authorize(user, password), may_extend or neighbours(start))
    try:
        found = await discover(http, start)
    except Reconnect as error:
        raise Reconnect("wrong-password", error.host) from None
    finally:
        await http.aclose()
    return SignedIn(
        base=start,
        user=user,
        label=f"{user} @ {Origin.of(start).host}",
        secrets={"password": password},
        settings=settings_of(found),
    )


def settings_of(found: Found) -> str:
    """What an account keeps of its discovery (JSON)."""
    return json.dumps({"homes": list(found.homes)})


def homes_in(settings: str) -> tuple[str, ...]:
    """The home collections that an account's settings hold, none when discovery has to be made again."""
    try:
        homes = json.loads(settings or "{}").get("homes", [])
    except (ValueError, AttributeError):
        return ()
    return tuple(home for home in homes if isinstance(home, str))


def _places(start: str) -> tuple[str, ...]:
    """Addresses to ask, in order; one with a path of its own is asked first."""
    own = (start,) if urlsplit(start).path not in ("", "/") else ()
    return own + tuple(urljoin(start, path) for path in _USUAL)


async def _asked(http: Http, place: str) -> Found | None:
    answer = await _propfind(http, place)
    if answer is None:
        return None
    rows = rows_of(answer).rows
    if found := _homes(http, answer):
        return found
    for href in _first(rows, _PRINCIPAL):
        principal = await _propfind(http, urljoin(answer.url, href))
        if principal is not None and (found := _homes(http, principal)):
            return found
    if any(CALDAV + "calendar" in row.kinds(_TYPE) for row in rows):
        # The address of one calendar, on a server that tells nothing of its owner.
        return Found((answer.url,))
    return None


def _homes(http: Http, answer: Answer) -> Found | None:
    homes = [urljoin(answer.url, href) for href in _first(rows_of(answer).rows, _HOMES)]
    return Found(tuple(http.admit(home if home.endswith("/") else home + "/") for home in homes)) if homes else None


def _first(rows: Iterable[Row], tag: str) -> list[str]:
    """The first different hrefs that a property names: a person has one principal, and a home or two."""
    return list(dict.fromkeys(href for row in rows for href in row.hrefs(tag)))[:MOST_NAMED]


async def _propfind(http: Http, url: str) -> Answer | None:
    """A Depth-0 PROPFIND, None where nobody speaks WebDAV."""
    answer = await http.send("PROPFIND", url, headers={**XML, "depth": "0"}, body=_WHO)
    if answer.status == 207:
        return answer
    error = failure(answer)
    if isinstance(error, Refused) and error.status == 403:
        raise error
    return None

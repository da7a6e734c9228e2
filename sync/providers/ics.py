"""Calendars that are published at an address (`webcal:`, `.ics`): one fetch, told apart by what changed in it.

The address is a secret: whoever has it reads the calendar. It is kept with the secrets, never in an account's base, a
cursor, an error or a log. A service that does not change answers 304 to its own ETag and Last-Modified, which are
replayed letter by letter (RFC 9110, 13.1); one that gives neither is known by the hash of its body.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

from storage.records.accounts import Account
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.events import RemoteEvent
from storage.records.grants import ListGrant, ReadGrant
from storage.records.ids import AccountId, RemoteId
from sync.errors import CursorLost, Gone, Malformed, Reconnect, Refused, Untrusted
from sync.http import Answer, Authorize, Http, Origin, TlsFacts
from sync.icalendar_split import WholeCalendar, decoded, split
from sync.providers.contract import Provider, Secrets, SignedIn, check, check_account
from sync.trust import trust

CALENDAR: Final = RemoteId("calendar")
"""An address holds one calendar, and its name must not tell the address."""
PAGE: Final = 500
LEAST_REFRESH: Final = 15 * 60
USUAL_REFRESH: Final = 3600
LONGEST_REFRESH: Final = 24 * 3600


@dataclass(frozen=True, slots=True)
class _Note:
    """The cursor: what the service said of its answer, word by word, and the hash of the answer's body."""

    etag: str
    modified: str
    digest: str

    @classmethod
    def read(cls, cursor: Cursor) -> _Note:
        """Raises `CursorLost` for what this version did not write."""
        try:
            held = json.loads(cursor)
            note = cls(held["etag"], held["modified"], held["digest"])
        except (ValueError, KeyError, TypeError):
            raise CursorLost("other-format") from None
        if not all(isinstance(part, str) for part in (note.etag, note.modified, note.digest)):
            raise CursorLost("other-format")
        return note

    def cursor(self) -> Cursor:
        return Cursor(json.dumps({"etag": self.etag, "modified": self.modified, "digest": self.digest}))

    def conditions(self) -> dict[str, str]:
        said = {"if-none-match": self.etag, "if-modified-since": self.modified}
        return {name: value for name, value in said.items() if value}


class Ics(Provider[RemoteEvent]):
    """One published calendar. `address` is https and holds no password (`place`)."""

    def __init__(self, account: AccountId, address: str, http: Http) -> None:
        self._account, self._address, self._http = account, address, http

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        check_account(grant, self._account)
        answer = await self._get({})
        return (_listed(_read(answer), answer, self._otherwise(answer)),)

    def _otherwise(self, answer: Answer) -> str:
        """What to call a calendar that does not say its name."""
        return answer.host

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemoteEvent]]:
        check(grant, calendar)
        if calendar.remote.remote_id != CALENDAR:
            raise Gone("no-such-calendar")
        before = None if cursor is None else _Note.read(cursor)
        answer = await self._get({} if before is None else before.conditions())
        if before is not None and answer.status == 304:
            yield Page(cursor=before.cursor())
            return
        headers = answer.headers
        digest = hashlib.sha256(answer.body).hexdigest()
        end = _Note(headers.get("etag", ""), headers.get("last-modified", ""), digest).cursor()
        if before is not None and before.digest == digest:
            yield Page(cursor=end)
            return
        events = _read(answer).events
        versions = known.versions()
        changed = [event for event in events if versions.get(event.remote_id) != event.version]
        same = tuple(event.remote_id for event in events if versions.get(event.remote_id) == event.version)
        for begin in range(0, len(changed), PAGE):
            yield Page(changed=tuple(changed[begin : begin + PAGE]), full=True, expected=len(changed))
        yield Page(unchanged=same, full=True, cursor=end, expected=len(changed))

    async def aclose(self) -> None:
        await self._http.aclose()

    def tls(self) -> dict[str, TlsFacts]:
        return dict(self._http.tls)

    async def _get(self, conditions: dict[str, str]) -> Answer:
        """A whole answer, or 304. Addresses move: a redirect may lead to any https host, but with no password along."""
        headers = {"accept": "text/calendar, text/plain;q=0.5, */*;q=0.1", **conditions}
        credential = self._http.authorize is not None
        answer = await self._http.send("GET", self._address, headers=headers, credential=credential)
        host = answer.host
        match answer.status:
            case 200:
                return answer
            case 304 if conditions:
                return answer
            case 401 | 403:
                raise Reconnect("address-refused", host)
            case 404 | 410:
                raise Gone("no-such-calendar", host)
            case status:
                raise Refused(f"status-{status}", host, status)


def opened(account: Account, secrets: Secrets) -> Ics:
    """The provider of an account. Raises `Reconnect("no-address")` when its address is not kept."""
    address = secrets.get("address")
    if address is None:
        raise Reconnect("no-address", urlsplit(account.base).hostname or "")
    if address.startswith("file:"):
        from sync.providers.ics_file import IcsFile

        return IcsFile(account.id, address)
    return _connected(account.id, address, account.ca_pem)


async def sign_in(address: str, ca_pem: str = "") -> SignedIn:
    """Fetch the calendar once to see that it is one. Raises `SyncError`.

    `webcal:` and `webcals:` mean https here: a calendar is never fetched unencrypted.
    """
    if address.startswith("file:"):
        from sync.providers import ics_file

        return await ics_file.sign_in(address)
    place, _ = _place(address)
    source = _connected(AccountId(""), address, ca_pem)
    try:
        answer = await source._get({})
        remote = _listed(_read(answer), answer, answer.host)
    finally:
        await source.aclose()
    parts = urlsplit(place)
    return SignedIn(
        base=f"https://{parts.netloc}",
        user=hashlib.sha256(place.encode()).hexdigest()[:16],  # tells two calendars of one host apart, and no more
        label=remote.name,
        secrets={"address": address.strip()},
    )


def _connected(account: AccountId, address: str, ca_pem: str) -> Ics:
    place, authorize = _place(address)
    return Ics(account, place, Http({Origin.of(place)}, trust(ca_pem), authorize))


def _place(address: str) -> tuple[str, Authorize | None]:
    """The https address and, where the address holds a user and password, how to say them. Raises `Untrusted`."""
    try:
        parts = urlsplit(address.strip())
        host, port, user, password = parts.hostname, parts.port, parts.username, parts.password
    except ValueError:
        raise Untrusted("bad-address") from None
    if parts.scheme.lower() not in {"https", "webcal", "webcals"}:
        raise Untrusted("not-https", host or "")
    if not host:
        raise Untrusted("bad-address")
    shown = f"[{host}]" if ":" in host else host
    place = urlunsplit(("https", f"{shown}:{port}" if port else shown, parts.path or "/", parts.query, ""))
    Origin.of(place)
    if user is None:
        return place, None
    pair = f"{unquote(user)}:{unquote(password or '')}".encode()
    value = "Basic " + base64.b64encode(pair).decode("ascii")

    async def says(_: bool) -> str:
        return value

    return place, says


def _read(answer: Answer) -> WholeCalendar:
    """Raises `Malformed` with the host, for what is no calendar (a sign-in page, say)."""
    try:
        return split(decoded(answer.body))
    except Malformed as error:
        raise Malformed(error.code, answer.host) from None


def _listed(whole: WholeCalendar, answer: Answer, otherwise: str) -> RemoteCalendar:
    return RemoteCalendar(
        CALENDAR,
        whole.name or otherwise,
        whole.colour,
        read_only=True,
        zone=whole.zone,
        settings=json.dumps({"refresh": _refresh(whole, answer)}),
    )


def listed_name(answer: Answer) -> str:
    """What the calendar calls itself, or empty. Raises `Malformed` for what is no calendar."""
    return _read(answer).name


def _refresh(whole: WholeCalendar, answer: Answer) -> int:
    """Seconds to leave between fetches: what the calendar and its server ask for, within bounds (RFC 7986, 5.7)."""
    asked = max(whole.refresh, _max_age(answer.headers.get("cache-control", "")))
    return min(max(asked or USUAL_REFRESH, LEAST_REFRESH), LONGEST_REFRESH)


def _max_age(value: str) -> int:
    for part in value.lower().split(","):
        name, _, seconds = part.strip().partition("=")
        if name == "max-age" and seconds.isdecimal() and len(seconds) < 10:
            return int(seconds)
    return 0

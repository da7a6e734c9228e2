"""Google Calendar: the calendar list, and each calendar followed by sync token (Calendar API v3, `events.list`).

Series come as their master and their exceptions (`singleEvents=false`), which may arrive in any order. Each question of
a calendar carries the same parameters, as the token demands.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.events import RemoteEvent
from storage.records.grants import ListGrant, ReadGrant
from storage.records.ids import RemoteId
from sync import oauth
from sync.client_settings import ClientSettings, kept_settings
from sync.errors import CursorLost, Gone, Malformed, Refused
from sync.http import Http, Origin
from sync.providers import google_events as events
from sync.providers.contract import Secrets, SignedIn, check, check_account
from sync.providers.google_api import GoogleApi, calendar_path
from sync.providers.oauth_account import (
    OAuthProvider,
    check_scopes,
    connected,
    endpoints,
    signed_in,
    signing_in,
)
from sync.providers.paging import Walk
from sync.providers.scopes import GOOGLE_LIST as LISTING
from sync.providers.scopes import GOOGLE_READ as READING
from sync.providers.scopes import GOOGLE_WRITE as WRITING

SCOPES: Final = ("openid", "email", LISTING, READING)
"""The narrowest that lists calendars and reads events."""
PATH: Final = "/google"
ASKED_SINCE: Final = 1
"""Raised when the questions below change: a token holds only for the parameters that it was given for."""
_ASKED: Final = (
    ("singleEvents", "false"),
    ("showDeleted", "true"),
    ("maxAttendees", "1"),
    ("eventTypes", "default"),
    ("eventTypes", "outOfOffice"),
    ("eventTypes", "focusTime"),
    ("eventTypes", "fromGmail"),
    ("maxResults", "2500"),
    ("fields", events.EVENT_FIELDS),
)


async def sign_in(
    client: ClientSettings,
    ca_pem: str,
    open_browser: Callable[[str], None],
    *,
    hint: str = "",
    write: bool = False,
) -> SignedIn:
    """Sign in in the person's own browser. A person may allow a part: `settings` tell the scopes that she granted.

    `write` asks for leave to make a calendar of our own besides; only when the person is giving the write consent.

    Raises `SyncError`; `Refused("scope-missing")` when the events may not be read, `Refused("write-scope-missing")`
    when `write` was asked for and left out.
    """
    # Google gives a refresh token only when it asks the person anew.
    scopes = (*SCOPES, WRITING) if write else SCOPES
    extra = {"access_type": "offline", "prompt": "consent", **({"login_hint": hint} if hint else {})}
    async with signing_in(client.api_base, ca_pem) as http:
        ask = oauth.Ask(endpoints(client), client, scopes, PATH, extra=extra)
        granted = await oauth.sign_in(ask, open_browser, http)
    check_scopes(ProviderName.GOOGLE, granted.tokens.scopes, {READING}, client, write=write)
    email = granted.claims.get("email")
    user = email if isinstance(email, str) and email else str(granted.claims["sub"])
    return signed_in(client, granted.tokens, user, user)


def opened(account: Account, secrets: Secrets) -> Google:
    """The provider of an account; connects at its first request."""
    return Google(account, *connected(account, secrets))


@dataclass(slots=True)
class _Pass:
    """What a pass has to remember until its end, because Google tells things in any order."""

    zone: str
    held: Mapping[RemoteId, str]
    full: bool
    uids: dict[RemoteId, str] = field(default_factory=dict)
    holes: list[events.Hole] = field(default_factory=list)
    removed: dict[RemoteId, None] = field(default_factory=dict)

    def take(self, items: list[Any]) -> Page[RemoteEvent]:
        """One answer's items as a page; cancelled ones wait for `last`."""
        changed: dict[RemoteId, RemoteEvent] = {}
        unchanged: list[RemoteId] = []
        aside: list[RemoteId] = []
        for item in items:
            try:
                found = events.read(item, self.zone)
            except events.NotReadable:
                if isinstance(item, Mapping) and isinstance(item.get("id"), str):
                    aside.append(RemoteId(item["id"]))
                continue
            match found:
                case events.Removed(id):
                    self.removed[id] = None
                case events.Hole():
                    self.holes.append(found)
                case events.Found(event, uid):
                    self.removed.pop(event.remote_id, None)
                    self.uids[event.series] = uid
                    if self.full and event.version and self.held.get(event.remote_id) == event.version:
                        unchanged.append(event.remote_id)
                    else:
                        changed[event.remote_id] = event
        return Page(tuple(changed.values()), (), tuple(unchanged), full=self.full, set_aside=tuple(aside))

    def gone(self) -> tuple[RemoteId, ...]:
        """What was removed, and with a series its exceptions: Google does not name those."""
        along = [id for id in self.held for master in self.removed if events.of_series(master, id)]
        return tuple(dict.fromkeys([*self.removed, *along]))


class Google(OAuthProvider[RemoteEvent]):
    """One Google account."""

    def __init__(self, account: Account, http: Http, bearer: oauth.Bearer | None = None) -> None:
        super().__init__(account, http, bearer)
        self.api = GoogleApi(account.base, http)

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        check_account(grant, self._account.id)
        if not self._may_list():
            # Her own calendar goes by her address, which the sign-in told.
            return (RemoteCalendar(RemoteId(self._account.user), self._account.label),)
        parameters = (("maxResults", "250"), ("showHidden", "true"), ("fields", events.LIST_FIELDS))
        listed: list[RemoteCalendar] = []
        async for page in self._pages("users/me/calendarList", parameters):
            try:
                listed += [found for entry in _items(page) if (found := events.calendar(entry)) is not None]
            except events.NotReadable:
                raise Malformed("calendar-list", Origin.of(self._account.base).host) from None
        return events.visible_first(listed)

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemoteEvent]]:
        check(grant, calendar)
        token = _token(cursor)
        parameters = _ASKED + ((("syncToken", token),) if token else ())
        run = _Pass(calendar.remote.zone, known.versions(), full=not token)
        end = ""
        try:
            async for page in self._pages(calendar_path(calendar.remote.remote_id, "events"), parameters):
                run.zone = page["timeZone"] if isinstance(page.get("timeZone"), str) else run.zone
                end = page["nextSyncToken"] if isinstance(page.get("nextSyncToken"), str) else ""
                yield run.take(_items(page))
        except (Gone, Refused) as error:
            # Without a reason that says so, a token that is refused is a lost one all the same.
            if token and isinstance(error, Refused) and error.status == 400:
                raise CursorLost("token-refused", error.host) from None
            if token and isinstance(error, Gone) and error.code == "status-410":
                raise CursorLost("token-refused", error.host) from None
            raise
        if not end:
            raise Malformed("no-sync-token", Origin.of(self._account.base).host)
        last = Cursor(json.dumps({"asked": ASKED_SINCE, "token": end}))
        yield Page(await self._holes(calendar, run), run.gone(), full=run.full, cursor=last)

    def _may_list(self) -> bool:
        """Whether the person allowed the list; an account that does not say is asked."""
        scopes, _ = kept_settings(self._account.settings)
        return not scopes or LISTING in scopes

    async def _pages(self, path: str, parameters: tuple[tuple[str, str], ...]) -> AsyncIterator[dict[str, Any]]:
        """Every page of a list; each question after the first names the page besides the same parameters."""
        walk = Walk(Origin.of(self._account.base).host)
        page = await self.api.get(path, parameters)
        while True:
            yield page
            following = page.get("nextPageToken")
            if not isinstance(following, str) or not following:
                return
            page = await self.api.get(path, (*parameters, ("pageToken", walk.on(following))))

    async def _holes(self, calendar: Calendar, run: _Pass) -> tuple[RemoteEvent, ...]:
        """The cancelled instances, under the UID of their series; asked for where this pass did not tell it."""
        made = []
        for hole in run.holes:
            if hole.master in run.removed:
                run.removed[hole.id] = None
                continue
            if hole.master not in run.uids:
                run.uids[hole.master] = await self._uid(calendar, hole.master)
            if uid := run.uids[hole.master]:
                made.append(hole.event(uid))
            else:
                run.removed[hole.id] = None
        return tuple(made)

    async def _uid(self, calendar: Calendar, master: RemoteId) -> str:
        """The UID of a series, empty when it is no more."""
        path = calendar_path(calendar.remote.remote_id, "events", master)
        try:
            found = await self.api.get(path, (("fields", "iCalUID,status"),))
        except Gone:
            return ""
        uid = found.get("iCalUID")
        if found.get("status") == "cancelled":
            return ""
        return uid if isinstance(uid, str) and uid else f"{master}@google.com"


def _items(page: Mapping[str, Any]) -> list[Any]:
    items = page.get("items", [])
    if not isinstance(items, list):
        raise Malformed("items")
    return [item for item in items if isinstance(item, Mapping)]


def _token(cursor: Cursor | None) -> str:
    """The sync token, empty for a first pass. Raises `CursorLost` for what was asked in other words."""
    if cursor is None:
        return ""
    try:
        held = json.loads(cursor)
        if held["asked"] == ASKED_SINCE and held["token"]:
            return str(held["token"])
    except (ValueError, KeyError, TypeError):
        pass
    raise CursorLost("other-format")

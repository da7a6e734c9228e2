"""Microsoft 365 and Outlook.com: each calendar followed by the delta of one view (Graph v1.0, `calendarView/delta`).

The view's window is part of the cursor and moves on once a month. A series that anything is told of is written anew
from all its occurrences in the window: the service tells of a deleted occurrence only by not listing it.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import quote, urlencode

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.events import RemoteEvent
from storage.records.grants import ListGrant, ReadGrant
from storage.records.ids import RemoteId
from sync import oauth
from sync.client_settings import ClientSettings, kept_settings
from sync.decoding import json_object
from sync.errors import CursorLost, Gone, Malformed, Throttled
from sync.http import Http
from sync.providers import microsoft_events as events
from sync.providers import microsoft_published as own
from sync.providers.contract import Secrets, SignedIn, check, check_account
from sync.providers.microsoft_graph import Graph, refusal
from sync.providers.oauth_account import (
    OAuthProvider,
    check_scopes,
    connected,
    endpoints,
    signed_in,
    signing_in,
)
from sync.providers.scopes import MICROSOFT_READ, MICROSOFT_WRITE, may_write

SCOPES: Final = ("openid", "profile", "offline_access", MICROSOFT_READ)
"""The narrowest that reads events: no body, no attachments."""
READ: Final = frozenset({MICROSOFT_READ, "Calendars.Read", MICROSOFT_WRITE})
PATH: Final = "/microsoft"
BACK: Final = timedelta(days=90)
AHEAD: Final = timedelta(days=400)
MOVES: Final = timedelta(days=30)
_LIST: Final = "$select=id,name,hexColor,canEdit,isDefaultCalendar&$top=50"
_LIST_MARKED: Final = f"{_LIST}&{urlencode({'$expand': own.expanded(own.CALENDAR_PROPERTY)}, quote_via=quote)}"
"""With the mark of the calendar that we made; who may only read is not shown such properties."""
_INSTANCE: Final = (
    "id,type,seriesMasterId,start,end,originalStart,originalStartTimeZone,subject,location,isAllDay,isCancelled,showAs,"
    "sensitivity,responseStatus,iCalUId"
)


async def sign_in(
    client: ClientSettings,
    ca_pem: str,
    open_browser: Callable[[str], None],
    *,
    hint: str = "",
    write: bool = False,
) -> SignedIn:
    """Sign in in the person's own browser.

    `write` asks for leave to make a calendar of our own besides; only when the person is giving the write consent.

    Raises `SyncError`; `Refused("scope-missing")` if reading is not allowed, `Refused("write-scope-missing")` when
    `write` was asked for and left out.
    """
    scopes = (*SCOPES, MICROSOFT_WRITE) if write else SCOPES
    extra = {"login_hint": hint} if hint else {"prompt": "select_account"}
    # The port is free to choose for `localhost` only, not for 127.0.0.1 (learn.microsoft.com, reply-url)
    ask = oauth.Ask(endpoints(client), client, scopes, PATH, name="localhost", extra=extra)
    async with signing_in(client.api_base, ca_pem) as http:
        granted = await oauth.sign_in(ask, open_browser, http)
        check_scopes(ProviderName.MICROSOFT, granted.tokens.scopes, READ, client, write=write)
        user, label = _who(granted.claims) or await _owner(client.api_base, granted.tokens, http)
    return signed_in(client, granted.tokens, user, label)


def opened(account: Account, secrets: Secrets) -> Microsoft:
    """The provider of an account; connects at its first request."""
    return Microsoft(account, *connected(account, secrets))


def _who(claims: Mapping[str, Any]) -> tuple[str, str] | None:
    """Account and label of an id_token: the object in its tenant never changes, the name may."""
    subject = claims.get("oid") or claims.get("sub")
    if not isinstance(subject, str) or not subject:
        return None
    user = f"{subject}@{claims.get('tid', '')}"
    label = claims.get("preferred_username")
    return user, label if isinstance(label, str) and label else user


async def _owner(base: str, tokens: oauth.Tokens, http: Http) -> tuple[str, str]:
    """Account and label without an id_token: whoever the default calendar belongs to."""
    headers = {"authorization": f"Bearer {tokens.access}"}
    answer = await http.send("GET", f"{base.rstrip('/')}/me/calendars?$select=owner,isDefaultCalendar", headers=headers)
    if answer.status != 200:
        raise refusal(answer)
    try:
        listed = json_object(answer.body, answer.host)["value"]
        owners = [item["owner"] for item in listed if item.get("isDefaultCalendar")]
        address = str(owners[0]["address"])
    except (ValueError, LookupError, TypeError, AttributeError):
        raise Malformed("no-owner", answer.host) from None
    return address, address


@dataclass(frozen=True, slots=True)
class _Note:
    """The cursor: the delta link, its window (ISO instants), and when that was chosen (UTC seconds)."""

    link: str
    start: str
    end: str
    chosen: int

    @classmethod
    def read(cls, cursor: Cursor) -> _Note:
        """Raises `CursorLost` for what this version did not write."""
        try:
            held = json.loads(cursor)
            return cls(str(held["link"]), str(held["start"]), str(held["end"]), int(held["chosen"]))
        except (ValueError, KeyError, TypeError):
            raise CursorLost("other-format") from None

    def cursor(self) -> Cursor:
        held = {"link": self.link, "start": self.start, "end": self.end, "chosen": self.chosen}
        return Cursor(json.dumps(held))

    @property
    def view(self) -> str:
        return urlencode({"startDateTime": self.start, "endDateTime": self.end})


@dataclass(frozen=True, slots=True)
class _First:
    """A round's first page, and the pages that follow."""

    items: list[dict[str, Any]]
    link: str
    rest: AsyncIterator[tuple[list[dict[str, Any]], str]]


@dataclass(slots=True)
class _Series:
    """What one round told of a series."""

    master: Mapping[str, Any] | None = None
    occurrences: dict[str, Mapping[str, Any]] = field(default_factory=dict)


class Microsoft(OAuthProvider[RemoteEvent]):
    """One mailbox. `clock` gives UTC seconds. A permission is ended on the person's own page only
    (account.live.com/consent/Manage), so that `revoke` is False."""

    def __init__(
        self,
        account: Account,
        http: Http,
        bearer: oauth.Bearer | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(account, http, bearer)
        self._clock = clock
        self._graph = Graph(account.base, http)

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        check_account(grant, self._account.id)
        found = []
        asked = _LIST_MARKED if self._may_write() else _LIST
        async for items, _ in self._graph.pages(f"{self._graph.base}/me/calendars?{asked}"):
            for item in items:
                id, name, colour = item.get("id"), item.get("name"), item.get("hexColor")
                if isinstance(id, str) and isinstance(name, str):
                    shown = colour.lower() if isinstance(colour, str) and len(colour) == 7 else ""
                    ours = own.marked(item, own.CALENDAR_PROPERTY) == own.MARK
                    found.append(
                        RemoteCalendar(
                            RemoteId(id),
                            name,
                            shown,
                            read_only=item.get("canEdit") is not True,
                            settings='{"ours": true}' if ours else "{}",
                        )
                    )
        return tuple(found)

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemoteEvent]]:
        check(grant, calendar)
        note = _Note.read(cursor) if cursor is not None else None
        full = note is None or self._clock() - note.chosen > MOVES.total_seconds()
        if note is None or full:
            note = self._window(AHEAD)
        held = known.versions()
        touched: dict[str, _Series] = {}
        note, first = await self._begun(calendar, note)
        items, link = first.items, first.link
        yield _page(self._sorted(items, touched), held, full=full)
        async for items, following in first.rest:
            link = following
            yield _page(self._sorted(items, touched), held, full=full)
        if not link:
            raise Malformed("no-delta-link")
        for batch in _batches(list(touched)):
            written = await asyncio.gather(*(self._series(id, touched[id], note, whole=full) for id in batch))
            yield _page(_Told.all(written), held, full=full)
        done = _Note(link, note.start, note.end, note.chosen)
        yield Page(full=full, cursor=done.cursor())

    def _may_write(self) -> bool:
        """Whether the person allowed us to make a calendar of our own here."""
        return may_write(self._account.provider, kept_settings(self._account.settings)[0])

    def _window(self, ahead: timedelta) -> _Note:
        today = datetime.fromtimestamp(self._clock(), UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        start, end = (f"{moment:%Y-%m-%dT%H:%M:%S}Z" for moment in (today - BACK, today + ahead))
        return _Note("", start, end, int(self._clock()))

    async def _begun(self, calendar: Calendar, note: _Note) -> tuple[_Note, _First]:
        """The first page of a round. A window that is too much for the service (504) is asked for again by half."""
        address = f"{self._graph.base}/me/calendars/{quote(calendar.remote.remote_id, safe='')}/calendarView/delta"
        pages = self._graph.pages(note.link or f"{address}?{note.view}")
        try:
            return note, _First(*await anext(pages), pages)
        except Throttled as error:
            if note.link or error.code != "status-504":
                raise
        note = self._window(AHEAD / 2)
        pages = self._graph.pages(f"{address}?{note.view}")
        return note, _First(*await anext(pages), pages)

    def _sorted(self, items: Iterable[Mapping[str, Any]], touched: dict[str, _Series]) -> _Told:
        """Single events are told at once; what belongs to a series waits for the end of the round."""
        told = _Told()
        for item in items:
            try:
                id = events.identity(item)
                if "@removed" in item:
                    touched.pop(id, None)
                    told.remove(id)
                elif item.get("type") == "seriesMaster":
                    touched.setdefault(id, _Series()).master = item
                elif isinstance(owner := item.get("seriesMasterId"), str) and owner:
                    touched.setdefault(owner, _Series()).occurrences[id] = item
                else:
                    told.change(events.single(item))
            except Malformed:
                if isinstance(item.get("id"), str):
                    told.aside.append(RemoteId(item["id"]))
        return told

    async def _series(self, id: str, told: _Series, note: _Note, *, whole: bool) -> _Told:
        """A series from all its occurrences in the window. A first round has told them all already."""
        address = f"{self._graph.base}/me/events/{quote(id, safe='')}"
        master: Mapping[str, Any] = told.master or {}
        try:
            master = master or await self._graph.get(f"{address}?$select={_INSTANCE}")
            found: list[Mapping[str, Any]] = list(told.occurrences.values())
            if not whole:
                found = []
                asked = f"{address}/instances?{note.view}&$select={_INSTANCE}&$top=100"
                async for items, _ in self._graph.pages(asked):
                    found += items
        except Gone:
            found = []
        series = _Told()
        try:
            if found:
                series.change(events.series(master, found))
            else:
                series.remove(RemoteId(id))
        except Malformed:
            series.aside.append(RemoteId(id))
        return series


@dataclass(slots=True)
class _Told:
    """Changes as they were told; of two about the same thing the later one counts."""

    changed: dict[RemoteId, RemoteEvent] = field(default_factory=dict)
    removed: dict[RemoteId, None] = field(default_factory=dict)
    aside: list[RemoteId] = field(default_factory=list)

    def change(self, event: RemoteEvent) -> None:
        self.removed.pop(event.remote_id, None)
        self.changed[event.remote_id] = event

    def remove(self, id: RemoteId) -> None:
        self.changed.pop(id, None)
        self.removed[id] = None

    @classmethod
    def all(cls, parts: Iterable[_Told]) -> _Told:
        whole = cls()
        for part in parts:
            whole.changed |= part.changed
            whole.removed |= part.removed
            whole.aside += part.aside
        return whole


def _page(told: _Told, held: Mapping[RemoteId, str], *, full: bool) -> Page[RemoteEvent]:
    """What is told, as a page. An id removed that is not held belonged to something outside the window."""
    return Page(
        changed=tuple(event for id, event in told.changed.items() if held.get(id) != event.version),
        unchanged=tuple(id for id, event in told.changed.items() if held.get(id) == event.version),
        removed=() if full else tuple(told.removed),
        set_aside=tuple(told.aside),
        full=full,
    )


def _batches(ids: list[str]) -> Iterable[list[str]]:
    for start in range(0, len(ids), 20):
        yield ids[start : start + 20]

"""CalDAV: a calendar followed by sync-collection (RFC 6578) and multiget (RFC 4791), or by ctag and ETags.

A pass with nothing new is one REPORT. A first pass, and one after a lost token, lists everything and fetches only what
is not held in the same version. Servers that answer a lost token as if nothing had happened are found out by listing
everything again, once a week, and whenever an answer repeats what is already held.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from time import time
from typing import Final
from urllib.parse import urljoin

from storage.records.accounts import Account
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.events import RemoteEvent
from storage.records.grants import ListGrant, ReadGrant
from storage.records.ids import RemoteId
from sync.errors import CursorLost, Gone, Malformed, Refused
from sync.http import Answer, Http, TlsFacts
from sync.providers.caldav_discovery import XML, authorize, connection, discover, homes_in, neighbours, sign_in
from sync.providers.caldav_fetch import BATCH, Brought, Fetcher, Listed
from sync.providers.caldav_listing import ASKED, calendars_in
from sync.providers.caldav_names import identity, resolved, version
from sync.providers.caldav_outcome import failure, rows_of, token_lost
from sync.providers.caldav_xml import CTAG, ETAG, TYPE, Multistatus, propfind, sync_collection
from sync.providers.contract import Provider, Secrets, check, check_account

__all__ = ["CalDav", "authorize", "opened", "sign_in"]

IN_FLIGHT: Final = 3
WEEK: Final = 7 * 86_400
MOST_ROUNDS: Final = 10_000
_Pages = AsyncGenerator[Page[RemoteEvent], None]
_COUNTER: Final = re.compile(r"(.*\D|)([0-9]{1,18})", re.DOTALL)
_OTHER_COMPONENTS: Final = ("component=vtodo", "component=vjournal", "component=vavailability")


def opened(account: Account, secrets: Secrets) -> CalDav:
    """The provider of an account; connects at its first request. Raises `Reconnect` when no password is kept."""
    return CalDav(account, connection(account, secrets, neighbours(account.base)))


@dataclass(frozen=True, slots=True)
class _Note:
    """The cursor: a sync-token, or a ctag for servers without; and when everything was last listed (UTC seconds)."""

    token: str = ""
    ctag: str | None = None
    checked: int = 0

    @classmethod
    def read(cls, cursor: Cursor | None) -> _Note:
        """Raises `CursorLost` for what this version did not write."""
        if cursor is None:
            return cls()
        try:
            held = json.loads(cursor)
            return cls(str(held["token"]), held["ctag"], int(held["checked"]))
        except (ValueError, KeyError, TypeError):
            raise CursorLost("other-format") from None

    def cursor(self) -> Cursor:
        return Cursor(json.dumps({"token": self.token, "ctag": self.ctag, "checked": self.checked}))


class CalDav(Provider[RemoteEvent]):
    """One CalDAV account. `clock` gives UTC seconds."""

    def __init__(self, account: Account, http: Http, clock: Callable[[], float] = time) -> None:
        self._account, self.http, self._clock = account, http, clock
        self._homes = homes_in(account.settings)
        self._searched = False
        self._gate = asyncio.Semaphore(IN_FLIGHT)

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        check_account(grant, self._account.id)
        if self._homes:
            try:
                if listed := await self._listed():
                    return listed
            except (Gone, Refused):
                pass
        # Never found, or moved away (servers answer 404, 403 or nothing for a home that is gone).
        self._homes = (await discover(self.http, self._account.base)).homes
        return await self._listed()

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemoteEvent]]:
        check(grant, calendar)
        note = _Note.read(cursor)
        try:
            pages = await self._begun(calendar, note, known)
        except Gone:
            if not await self._moved():
                raise
            pages = await self._begun(calendar, note, known)
        async with aclosing(pages):
            async for page in pages:
                yield page

    async def aclose(self) -> None:
        await self.http.aclose()

    def tls(self) -> Mapping[str, TlsFacts]:
        return self.http.tls

    async def _listed(self) -> tuple[RemoteCalendar, ...]:
        found: dict[RemoteId, RemoteCalendar] = {}
        for home in self._homes:
            answer = await self._ask("PROPFIND", home, "1", propfind(ASKED))
            for calendar in calendars_in(answer, self._homes[0], self.http.origins):
                found.setdefault(calendar.remote_id, calendar)
        return tuple(found.values())

    async def _begun(self, calendar: Calendar, note: _Note, known: Known) -> _Pages:
        """The pass after its first answers, by whichever way the server allows."""
        collection = await self._address(calendar)
        pages: _Pages | None = None
        if note.ctag is None and _can_sync(calendar):
            pages = await self._by_token(collection, note, known)
        return pages or await self._by_listing(collection, note, known)

    async def _moved(self) -> bool:
        """Whether the homes are elsewhere than they were (iCloud moves accounts between its hosts); asked once."""
        before, asked = self._homes, self._searched
        if not asked:
            self._homes, self._searched = (await discover(self.http, self._account.base)).homes, True
        return self._homes != before

    async def _address(self, calendar: Calendar) -> str:
        if not self._homes:
            self._homes = (await discover(self.http, self._account.base)).homes
        return self.http.admit(urljoin(self._homes[0], calendar.remote.remote_id))

    async def _by_token(self, collection: str, note: _Note, known: Known) -> _Pages | None:
        """The pass by sync-token; None when the server refuses even a first one."""
        changed: dict[RemoteId, Listed] = {}
        removed: dict[RemoteId, None] = {}
        token, seen = note.token, {note.token}
        for _ in range(MOST_ROUNDS):
            answer = await self._ask("REPORT", collection, "0", sync_collection(token))
            if token and token_lost(answer):
                raise CursorLost("token-refused", answer.host)
            if not token and answer.status != 207 and (token_lost(answer) or answer.status == 507):
                return None
            rows = rows_of(answer)
            if not rows.token:
                raise Malformed("no-sync-token", answer.host)
            truncated = self._gather(rows, answer.url, collection, changed, removed)
            token = rows.token
            if not truncated:
                break
            if token in seen:
                raise Malformed("sync-loop", answer.host)
            seen.add(token)
        now = int(self._clock())
        if not note.token:
            return self._whole(collection, changed, _Note(token, None, now), known)
        if not 0 <= now - note.checked < WEEK or _repeats(changed, known) or _counts_down(note.token, token):
            everything = await self._list(collection)
            return self._whole(collection, everything, _Note(token, None, now), known)
        return self._pages(
            collection, tuple(changed.values()), Page(removed=tuple(removed)), replace(note, token=token)
        )

    async def _by_listing(self, collection: str, note: _Note, known: Known) -> _Pages:
        """The pass of a server without sync-tokens: its ctag says whether anything changed, its ETags what."""
        rows = rows_of(await self._ask("PROPFIND", collection, "0", propfind((CTAG,)))).rows
        ctag = rows[0].text(CTAG) if rows else ""
        now = int(self._clock())
        if ctag and ctag == note.ctag and 0 <= now - note.checked < WEEK:
            return self._pages(collection, (), Page(), note)
        return self._whole(collection, await self._list(collection), _Note("", ctag, now), known)

    async def _list(self, collection: str) -> Mapping[RemoteId, Listed]:
        """Everything in the collection with its version, by a Depth-1 PROPFIND."""
        listed: dict[RemoteId, Listed] = {}
        answer = await self._ask("PROPFIND", collection, "1", propfind((ETAG, TYPE)))
        if self._gather(rows_of(answer), answer.url, collection, listed, {}):
            raise Malformed("cut-listing", answer.host)
        return listed

    def _gather(
        self,
        answered: Multistatus,
        url: str,
        collection: str,
        changed: dict[RemoteId, Listed],
        removed: dict[RemoteId, None],
    ) -> bool:
        """Sort an answer's rows into `changed` and `removed`; True when it says that it was cut short (507)."""
        truncated = False
        selves = {identity(own).rstrip("/") for own in (collection, url)}
        for row in answered.rows:
            place = resolved(url, row.href, self.http.origins)
            remote_id = identity(place)
            if row.status == 507:
                truncated = True
            elif remote_id.rstrip("/") in selves or remote_id.endswith("/"):
                continue  # the collection itself (iCloud lists it as a member), or one inside it
            elif row.status in (404, 410):
                removed[remote_id] = None
                changed.pop(remote_id, None)
            elif not any(other in row.text(TYPE).lower() for other in _OTHER_COMPONENTS):
                changed[remote_id] = Listed(remote_id, "/" + place.split("/", 3)[3], version(row.text(ETAG)))
                removed.pop(remote_id, None)
        return truncated

    def _whole(self, collection: str, everything: Mapping[RemoteId, Listed], note: _Note, known: Known) -> _Pages:
        """The pages of a pass that lists the whole calendar; what is held in the same version is not fetched."""
        held = known.versions()
        same = {key for key, listed in everything.items() if listed.version and held.get(key) == listed.version}
        wanted = tuple(listed for key, listed in everything.items() if key not in same)
        return self._pages(collection, wanted, Page(unchanged=tuple(same), full=True), note)

    async def _pages(self, collection: str, wanted: Sequence[Listed], last: Page[RemoteEvent], note: _Note) -> _Pages:
        """A page for each batch, several being fetched at once, and `last` with the cursor."""
        fetcher = Fetcher(self.http, self._gate, collection)
        batches = deque(wanted[begin : begin + BATCH] for begin in range(0, len(wanted), BATCH))
        running: deque[asyncio.Task[Brought]] = deque()
        try:
            while batches or running:
                while batches and len(running) < IN_FLIGHT:
                    running.append(asyncio.create_task(fetcher.batch(batches.popleft())))
                brought = await running[0]
                running.popleft()
                yield Page(brought.events, brought.removed, full=last.full, expected=len(wanted))
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        yield replace(last, cursor=note.cursor())

    async def _ask(self, method: str, url: str, depth: str, body: bytes) -> Answer:
        async with self._gate:
            answer = await self.http.send(method, url, headers={**XML, "depth": depth}, body=body)
        if answer.status == 207 or method == "REPORT":
            return answer
        raise failure(answer)


def _can_sync(calendar: Calendar) -> bool:
    """What the listing said of sync-collection; unknown is worth a try."""
    try:
        return bool(json.loads(calendar.remote.settings).get("sync", True))
    except (ValueError, AttributeError):
        return True


def _counts_down(before: str, after: str) -> bool:
    """Whether a token that counts is lower than it was: the server was set back, and tells of nothing that it lost."""
    one, other = _COUNTER.fullmatch(before), _COUNTER.fullmatch(after)
    return one is not None and other is not None and one[1] == other[1] and int(other[2]) < int(one[2])


def _repeats(changed: Mapping[RemoteId, Listed], known: Known) -> bool:
    """Whether an answer tells mostly what is held: then the server did not know the token and did not say so."""
    if len(changed) < 2:
        return False
    held = known.versions()
    again = sum(1 for key, listed in changed.items() if listed.version and held.get(key) == listed.version)
    return again >= 2 and again * 2 > len(changed)

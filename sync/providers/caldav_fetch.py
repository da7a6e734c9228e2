"""Brings the text of listed resources: by multiget, and one by one where that fails.

One broken resource must never cost a calendar: an answer that can't be parsed, is too large or fails is asked for again
in halves, down to the one that is to blame, and that one is fetched as it is.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from sync.errors import Gone, Malformed
from sync.http import Answer, Http
from sync.providers.caldav_discovery import XML
from sync.providers.caldav_names import identity, resolved, version
from sync.providers.caldav_outcome import failure
from sync.providers.caldav_xml import DATA, ETAG, multiget, multistatus

BATCH: Final = 100
_CHARSET: Final = re.compile(
    r"charset=\"?((?:iso[-_]?8859|latin|windows|cp|utf|us-ascii|koi8|shift_jis|euc|gb|big5)[\w-]*)", re.IGNORECASE
)
"""Character sets only: Python has codecs that are none (`unicode_escape`, `idna`), and do or raise other things."""
_NO_MULTIGET: Final = (400, 403, 405, 415, 422, 501)


@dataclass(frozen=True, slots=True)
class Listed:
    """A resource that a listing named: its id, its path as the server spelled it, and its version (empty: not told)."""

    id: RemoteId
    href: str
    version: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a batch: events, and ids that are gone or hold no event (tasks, notes)."""

    events: tuple[RemoteEvent, ...] = ()
    removed: tuple[RemoteId, ...] = ()

    def __add__(self, other: Brought) -> Brought:
        return Brought(self.events + other.events, self.removed + other.removed)


@dataclass(slots=True)
class Fetcher:
    """Fetches from one collection; `gate` bounds the requests in flight of the whole account."""

    http: Http
    gate: asyncio.Semaphore
    collection: str
    by_multiget: bool = True

    async def batch(self, wanted: Sequence[Listed]) -> Brought:
        """The text of at most `BATCH` resources. Raises `SyncError` when the service fails, never for one bad text."""
        if not wanted:
            return Brought()
        if not self.by_multiget:
            return await self._singly(wanted)
        try:
            answer = await self._report(wanted)
            if answer.status == 207:
                return await self._read(answer, wanted)
        except Malformed:
            return await self._halved(wanted)
        if answer.status == 500:
            return await self._halved(wanted)
        if answer.status in _NO_MULTIGET:
            self.by_multiget = False
            return await self._singly(wanted)
        raise failure(answer)

    async def _report(self, wanted: Sequence[Listed]) -> Answer:
        async with self.gate:
            return await self.http.send(
                "REPORT",
                self.collection,
                headers={**XML, "depth": "1"},
                body=multiget(listed.href for listed in wanted),
            )

    async def _read(self, answer: Answer, wanted: Sequence[Listed]) -> Brought:
        missing = {listed.id: listed for listed in wanted}
        events: list[RemoteEvent] = []
        removed: list[RemoteId] = []
        for row in multistatus(answer.body, answer.host).rows:
            found = missing.get(identity(resolved(answer.url, row.href, self.http.origins)))
            if found is None:
                continue
            if row.status in (404, 410):
                removed.append(found.id)
            elif DATA in row.props:
                text = row.props[DATA].text or ""
                _sort(found, text, version(row.text(ETAG)) or found.version, events, removed)
            else:
                continue
            del missing[found.id]
        # Some servers lose rows, or answer a row without its data: those are asked for by name.
        return Brought(tuple(events), tuple(removed)) + await self._singly(tuple(missing.values()))

    async def _halved(self, wanted: Sequence[Listed]) -> Brought:
        if len(wanted) == 1:
            return await self._single(wanted[0])
        middle = len(wanted) // 2
        return await self.batch(wanted[:middle]) + await self.batch(wanted[middle:])

    async def _singly(self, wanted: Sequence[Listed]) -> Brought:
        brought = Brought()
        for listed in wanted:
            brought += await self._single(listed)
        return brought

    async def _single(self, listed: Listed) -> Brought:
        url = resolved(self.collection, listed.href, self.http.origins)
        events: list[RemoteEvent] = []
        removed: list[RemoteId] = []
        try:
            async with self.gate:
                answer = await self.http.send("GET", url, headers={"accept": "text/calendar"})
        except Malformed as error:
            if error.code != "too-large":
                raise
            # Larger than anything we take: handed on without its text, so that it is set aside and counted.
            return Brought((RemoteEvent(listed.id, listed.id, listed.version, ""),))
        if answer.status != 200:
            if isinstance(why := failure(answer), Gone):
                return Brought(removed=(listed.id,))
            raise why
        kind = answer.headers.get("content-type", "")
        if "html" in kind.lower():
            raise Malformed("not-calendar", answer.host)
        # The listing's version: an ETag header may belong to a compressed form of the same text.
        known = listed.version or version(answer.headers.get("etag", ""))
        _sort(listed, _decoded(answer.body, kind), known, events, removed)
        return Brought(tuple(events), tuple(removed))


def _sort(listed: Listed, text: str, etag: str, events: list[RemoteEvent], removed: list[RemoteId]) -> None:
    """Tasks and notes are not ours to show; everything else is, and what can't be read is the store's to set aside."""
    upper = text.upper()
    if "BEGIN:VEVENT" not in upper and re.search(r"BEGIN:V(TODO|JOURNAL|FREEBUSY|AVAILABILITY)", upper):
        removed.append(listed.id)
        return
    same = etag or "sha256-" + hashlib.sha256(text.encode()).hexdigest()
    events.append(RemoteEvent(listed.id, listed.id, same, text.removeprefix("\ufeff")))


def _decoded(body: bytes, kind: str) -> str:
    """The text, UTF-8 unless its media type says otherwise (RFC 5545, 3.1.4); a wrong byte costs one character."""
    named = _CHARSET.search(kind)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return body.decode(named[1] if named else "utf-8", "replace")
    except LookupError:
        return body.decode("utf-8", "replace")

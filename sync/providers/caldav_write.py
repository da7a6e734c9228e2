"""Writes one calendar of our own to a CalDAV account (RFC 4791, 5.3; RFC 9110, 13.1), and refuses every other address.

Each write says what it expects to find (`If-None-Match: *`, `If-Match`), so that what somebody changed by hand is never
overwritten unseen. `If-Match: *` is not used: some servers read it the other way round.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Final
from urllib.parse import urljoin

from storage.records.accounts import Account
from storage.records.calendars import RemoteCalendar
from storage.records.grants import RecallGrant, WriteGrant
from storage.records.ids import RemoteId
from storage.records.publishing import PublishedEvent, Standing
from sync.errors import Conflict, Gone, Malformed, Refused, SyncError
from sync.http import Answer, Http
from sync.providers import caldav_published as words
from sync.providers.caldav_discovery import XML, connection, discover, homes_in, neighbours
from sync.providers.caldav_fetch import BATCH, Fetcher, Listed
from sync.providers.caldav_names import identity, is_ours, resolved
from sync.providers.caldav_outcome import failure, rows_of
from sync.providers.caldav_xml import CALDAV, DAV, ETAG, propfind
from sync.providers.contract import Publisher, Secrets, check_account, check_key, is_key

MOST_NAMES: Final = 9
"""A deleted calendar's name may stay taken for weeks (Nextcloud's trash): so many others are tried."""
_TYPE: Final = DAV + "resourcetype"
_TEXT: Final = {"content-type": words.TEXT}
_SETTINGS: Final = '{"ours": true}'


def publisher(account: Account, secrets: Secrets) -> CalDavPublisher:
    """Writes our one calendar to an account. Raises `Reconnect` when no password is kept."""
    return CalDavPublisher(account, connection(account, secrets, neighbours(account.base)))


class CalDavPublisher(Publisher):
    """Our calendar is `<home>/optimantra-practice/`, an event `<key>.ics` in it; a version is the ETag as spelled."""

    def __init__(self, account: Account, http: Http) -> None:
        self._account, self.http = account, http
        self._homes = homes_in(account.settings)

    async def find_calendar(
        self, grant: WriteGrant | RecallGrant, kept: RemoteCalendar | None
    ) -> RemoteCalendar | None:
        self._check(grant)
        if await self._stands(kept):
            return kept
        for url in await self._urls():
            if await self._is_calendar(url):
                return RemoteCalendar(identity(url), kept.name if kept else "", settings=_SETTINGS)
        return None

    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        self._check(grant)
        if kept is not None and await self._stands(kept):
            return kept
        for url in await self._urls():
            made = RemoteCalendar(identity(url), name, settings=_SETTINGS)
            if await self._is_calendar(url):
                return made
            answer = await self._write("MKCALENDAR", url, XML, words.calendar(name))
            if answer.status in (200, 201) or await self._is_calendar(url):
                return made
            if answer.status not in (405, 409):
                raise Refused("cannot-make-calendar", answer.host, answer.status)
        raise Refused("cannot-make-calendar")

    async def published(
        self, grant: WriteGrant, calendar: RemoteCalendar, known: Mapping[str, str]
    ) -> Mapping[str, Standing]:
        self._check(grant)
        url = await self._address(calendar)
        answer = await self._read(url, "1", (ETAG,))
        found: dict[str, Standing] = {}
        unread: dict[RemoteId, tuple[str, Listed]] = {}
        for row in rows_of(answer).rows:
            path = identity(resolved(answer.url, row.href, self.http.origins))
            name = path.rpartition("/")[2]
            if row.status in (404, 410) and path.rstrip("/") == identity(url).rstrip("/"):
                raise Gone("no-such-calendar", answer.host)
            if name.endswith(".ics") and is_key(key := name[:-4]):
                etag = row.text(ETAG)
                found[key] = Standing(etag, as_known=bool(etag) and known.get(key) == etag)
                if not found[key].as_known:
                    unread[path] = (key, Listed(path, row.href, etag))
        fetcher = Fetcher(self.http, asyncio.Semaphore(1), url)
        for batch in _batches([listed for _, listed in unread.values()]):
            brought = await fetcher.batch(batch)
            for event in brought.events:
                key = unread[event.remote_id][0]
                found[key] = Standing(found[key].version, words.read(event.text))
            for id in brought.removed:
                # Gone since it was listed, or no event at all: to be removed either way.
                found[unread[id][0]] = Standing(found[unread[id][0]].version)
        return found

    async def put(
        self, grant: WriteGrant, calendar: RemoteCalendar, key: str, event: PublishedEvent, version: str | None
    ) -> str:
        self._check(grant)
        url = await self._event(calendar, key)
        text = words.written(key, event).encode()
        condition = {"if-none-match": "*"} if version is None else await self._expecting(url, version)
        answer = await self._write("PUT", url, {**_TEXT, **condition}, text)
        if answer.status not in (200, 201, 204):
            raise _refusal(answer)
        # Without a tag the server has stored something else than what it was given (RFC 4791, 5.3.4): ask.
        return answer.headers.get("etag", "") or await self._version(url)

    async def remove(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, version: str) -> None:
        self._check(grant)
        url = await self._event(calendar, key)
        try:
            condition = await self._expecting(url, version)
        except Gone:
            return
        answer = await self._write("DELETE", url, condition)
        if answer.status == 412:
            # What is gone is in no version any more (RFC 9110, 13.1.1): some servers say so before they say 404.
            with suppress(Gone):
                await self._version(url)
                raise _refusal(answer)
            return
        if answer.status not in (200, 202, 204, 207, 404, 410):
            raise _refusal(answer)

    async def remove_calendar(self, grant: WriteGrant | RecallGrant, calendar: RemoteCalendar) -> None:
        self._check(grant)
        answer = await self._write("DELETE", await self._address(calendar), {})
        if answer.status not in (200, 202, 204, 207, 404, 410):
            raise _refusal(answer)

    async def aclose(self) -> None:
        await self.http.aclose()

    def _check(self, grant: WriteGrant | RecallGrant) -> None:
        check_account(grant, self._account.id)

    async def _home(self) -> str:
        if not self._homes:
            self._homes = (await discover(self.http, self._account.base)).homes
        return self.http.admit(self._homes[0])

    async def _urls(self) -> list[str]:
        """Where our calendar may be: a deleted one's name may stay taken."""
        home = await self._home()
        names = [f"{words.SLUG}/", *(f"{words.SLUG}-{number}/" for number in range(2, MOST_NAMES + 1))]
        return [urljoin(home, name) for name in names]

    async def _address(self, calendar: RemoteCalendar) -> str:
        """Where our calendar is. Raises `PermissionError` for any other."""
        home = await self._home()
        path = identity(urljoin(home, calendar.remote_id))
        if not path.startswith(identity(home)) or not is_ours(path[len(identity(home)) :]):
            raise PermissionError("not a calendar of our making")
        return urljoin(home, path)

    async def _stands(self, kept: RemoteCalendar | None) -> bool:
        """Whether it is still where it was; one in a home that is no longer the account's is not."""
        try:
            return kept is not None and await self._is_calendar(await self._address(kept))
        except PermissionError:
            return False

    async def _event(self, calendar: RemoteCalendar, key: str) -> str:
        return urljoin(await self._address(calendar), f"{check_key(key)}.ics")

    async def _is_calendar(self, url: str) -> bool:
        try:
            rows = rows_of(await self._read(url, "0", (_TYPE,))).rows
        except (Gone, Conflict, Refused):
            return False
        return any(CALDAV + "calendar" in row.kinds(_TYPE) for row in rows)

    async def _version(self, url: str) -> str:
        answer = await self._read(url, "0", (ETAG,))
        found = [row.text(ETAG) for row in rows_of(answer).rows if row.status not in (404, 410)]
        if not found:
            raise Gone("no-such-event", answer.host)
        if not found[0]:
            raise Malformed("no-etag", answer.host)
        return found[0]

    async def _expecting(self, url: str, version: str) -> dict[str, str]:
        """The condition for `version`. A weak tag can't be one (RFC 9110, 13.1.1): it is compared beforehand."""
        if not version.startswith(("W/", "w/")):
            return {"if-match": version if version.startswith('"') else f'"{version}"'}
        if await self._version(url) != version:
            raise Conflict("changed")
        return {}

    async def _read(self, url: str, depth: str, tags: tuple[str, ...]) -> Answer:
        return await self.http.send("PROPFIND", url, headers={**XML, "depth": depth}, body=propfind(tags), follow=False)

    async def _write(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Answer:
        answer = await self.http.send(method, url, headers=headers, body=body, follow=False)
        if 300 <= answer.status < 400:
            raise Refused("redirected", answer.host, answer.status)
        return answer


def _refusal(answer: Answer) -> SyncError:
    """409 and 412 are somebody else's change; some servers answer a taken UID with 403 (RFC 4791, 5.3.2.1)."""
    if answer.status == 403 and b"no-uid-conflict" in answer.body:
        return Conflict("uid", answer.host)
    return failure(answer)


def _batches(listed: Sequence[Listed]) -> Iterator[Sequence[Listed]]:
    for begin in range(0, len(listed), BATCH):
        yield listed[begin : begin + BATCH]

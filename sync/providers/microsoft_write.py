"""Writes one calendar of our own to a Microsoft account (Graph v1.0), found again by a named property of ours.

Graph gives events ids of its own, so a version here is the event's etag and id in one. An answer that was lost is asked
for again with the same `transactionId`, of which the service makes one event.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, urlencode

from storage.records.accounts import Account
from storage.records.calendars import RemoteCalendar
from storage.records.grants import RecallGrant, WriteGrant
from storage.records.ids import RemoteId
from storage.records.publishing import PublishedEvent, Standing
from sync import oauth
from sync.errors import Conflict, CursorLost, Gone, Malformed, Offline, Refused, Throttled
from sync.http import Http, Origin
from sync.providers import microsoft_published as words
from sync.providers.contract import LONGEST_KEY, Secrets, check_key, is_key
from sync.providers.microsoft_graph import Graph, parsed
from sync.providers.oauth_account import OAuthPublisher, connected

MOST_NAMES: Final = 9
"""Two calendars of one name are refused; a person may have one of her own that is named like ours."""
_SETTINGS: Final = '{"ours": true}'


def publisher(account: Account, secrets: Secrets) -> MicrosoftPublisher:
    """Writes our one calendar to an account; connects at its first request."""
    return MicrosoftPublisher(account, *connected(account, secrets))


class MicrosoftPublisher(OAuthPublisher):
    """Our calendar bears a named property; without it, none is written to."""

    def __init__(self, account: Account, http: Http, bearer: oauth.Bearer | None = None) -> None:
        super().__init__(account, http, bearer)
        self._graph = Graph(account.base, http)
        self._keys: dict[RemoteId, set[str]] = {}

    async def find_calendar(
        self, grant: WriteGrant | RecallGrant, kept: RemoteCalendar | None
    ) -> RemoteCalendar | None:
        self._check(grant)
        self._check_leave()
        if kept is not None and await self._stands(kept):
            return kept
        asked = {"$expand": words.expanded(words.CALENDAR_PROPERTY), "$select": "id,name", "$top": "50"}
        found: list[tuple[str, str]] = []
        async for items, _ in self._graph.pages(f"{self._graph.base}/me/calendars?{_query(asked)}"):
            found += [
                (str(item.get("id")), str(item.get("name", "")))
                for item in items
                if words.marked(item, words.CALENDAR_PROPERTY) == words.MARK
            ]
        if not found:
            return None
        id, name = min(found)  # of several the first by id, so that two computers choose the same
        self._ours.add(RemoteId(id))
        return RemoteCalendar(RemoteId(id), name, settings=_SETTINGS)

    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        host = Origin.of(self._account.base).host
        if found := await self.find_calendar(grant, kept):
            return found
        for number in range(1, MOST_NAMES + 1):
            named = name if number == 1 else f"{name} {number}"
            body = words.encoded(words.calendar(named))
            try:
                made = parsed(await self._graph.ask("POST", f"{self._graph.base}/me/calendars", body))
            except Conflict:
                continue
            except Refused as error:
                if error.code == "ErrorFolderExists":
                    continue
                code = "write-scope-missing" if error.code == "ErrorAccessDenied" else "cannot-make-calendar"
                raise Refused(code, error.host, error.status) from None
            id = made.get("id")
            if not isinstance(id, str) or not id:
                raise Malformed("calendar", host)
            self._ours.add(RemoteId(id))
            return RemoteCalendar(RemoteId(id), named, settings=_SETTINGS)
        raise Refused("cannot-make-calendar", host)

    async def published(
        self, grant: WriteGrant, calendar: RemoteCalendar, known: Mapping[str, str]
    ) -> Mapping[str, Standing]:
        self._check(grant)
        await self._own(calendar)
        found = {key: Standing(version, as_known=known.get(key) == version)
                 for key, (version, _) in (await self._listed(calendar, {"$select": "id"})).items()}  # fmt: skip
        if not all(one.as_known for one in found.values()):
            # Something is new or was changed: then all of it is read whole, which is one more question.
            for key, (version, item) in (await self._listed(calendar, {})).items():
                if known.get(key) != version:
                    found[key] = Standing(version, words.read(item))
        self._keys[calendar.remote_id] = set(found)
        return found

    async def _listed(
        self, calendar: RemoteCalendar, asked: Mapping[str, str]
    ) -> dict[str, tuple[str, dict[str, Any]]]:
        """Version and event of ours there, by key."""
        whole = {**asked, "$expand": words.expanded(words.KEY_PROPERTY), "$top": "100"}
        found: dict[str, tuple[str, dict[str, Any]]] = {}
        async for items, _ in self._graph.pages(f"{self._address(calendar)}/events?{_query(whole)}"):
            for item in items:
                key = words.marked(item, words.KEY_PROPERTY)
                if is_key(key):
                    while key in found and len(key) < LONGEST_KEY:
                        # A copy, made by hand or by two computers at once: a stray under a key of its own.
                        key += "v"
                    found[key] = (_version(item), item)
        return found

    async def put(
        self, grant: WriteGrant, calendar: RemoteCalendar, key: str, event: PublishedEvent, version: str | None
    ) -> str:
        self._check(grant)
        await self._own(calendar)
        if version is not None:
            etag, id = _parts(version)
            body = words.encoded(words.written(check_key(key), event))
            return _version(parsed(await self._graph.ask("PATCH", self._event(calendar, id), body, etag)))
        if calendar.remote_id not in self._keys:
            await self.published(grant, calendar, {})
        if check_key(key) in self._keys[calendar.remote_id]:
            # Graph itself would make a second one.
            raise Conflict("duplicate", Origin.of(self._account.base).host)
        address, body = f"{self._address(calendar)}/events", words.encoded(words.created(key, event))
        try:
            made = await self._graph.ask("POST", address, body)
        except Offline:
            made = await self._graph.ask("POST", address, body)
        self._keys[calendar.remote_id].add(key)
        return _version(parsed(made))

    async def remove(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, version: str) -> None:
        self._check(grant)
        check_key(key)
        await self._own(calendar)
        etag, id = _parts(version)
        try:
            await self._graph.ask("DELETE", self._event(calendar, id), if_match=etag)
        except Gone:
            pass
        self._keys.get(calendar.remote_id, set()).discard(key)

    async def remove_calendar(self, grant: WriteGrant | RecallGrant, calendar: RemoteCalendar) -> None:
        self._check(grant)
        try:
            await self._own(calendar)
            try:
                # An ordinary deletion would leave it among the deleted things, where it can be read for weeks.
                await self._graph.ask("POST", f"{self._address(calendar)}/permanentDelete")
            except (Gone, Refused, Malformed, Throttled) as error:
                if isinstance(error, Throttled) and error.code != "status-501":
                    raise
                await self._graph.ask("DELETE", self._address(calendar))
        except (Gone, CursorLost):
            pass
        self._ours.discard(calendar.remote_id)

    async def _bears_mark(self, calendar: RemoteCalendar) -> bool:
        asked = {"$expand": words.expanded(words.CALENDAR_PROPERTY), "$select": "id"}
        found = await self._graph.get(f"{self._address(calendar)}?{_query(asked)}")
        return found.get("id") == calendar.remote_id and words.marked(found, words.CALENDAR_PROPERTY) == words.MARK

    def _address(self, calendar: RemoteCalendar) -> str:
        return f"{self._graph.base}/me/calendars/{quote(calendar.remote_id, safe='')}"

    def _event(self, calendar: RemoteCalendar, id: str) -> str:
        """An event by way of our calendar: in another one the same id is nothing."""
        return f"{self._address(calendar)}/events/{quote(id, safe='')}"


def _query(asked: Mapping[str, str]) -> str:
    return urlencode(asked, quote_via=quote, safe="$,()'{}/=:")


def _version(item: Mapping[str, Any]) -> str:
    etag, id = item.get("@odata.etag"), item.get("id")
    if not isinstance(etag, str) or not isinstance(id, str) or not etag or not id:
        raise Malformed("no-etag")
    return f"{etag} {id}"


def _parts(version: str) -> tuple[str, str]:
    etag, _, id = version.rpartition(" ")
    if not etag or not id:
        raise Conflict("changed")
    return etag, id

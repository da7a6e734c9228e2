"""Writes one calendar of our own to a Google account (Calendar API v3), with the scope for app-made calendars only.

An event's id is our key, so a create whose answer was lost is found again. Every write asks for no mail to anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from storage.records.accounts import Account
from storage.records.calendars import RemoteCalendar
from storage.records.grants import RecallGrant, WriteGrant
from storage.records.ids import RemoteId
from storage.records.publishing import PublishedEvent, Standing
from sync import oauth
from sync.errors import Conflict, Gone, Malformed, Refused
from sync.http import Http, Origin
from sync.providers import google_published as words
from sync.providers.contract import Secrets, check_key, is_key
from sync.providers.google_api import GoogleApi, calendar_path, items_of, parsed
from sync.providers.oauth_account import OAuthPublisher, connected
from sync.providers.paging import Walk

_NAMES: Final = (("fields", "nextPageToken,items(id,etag,status)"),)
_SETTINGS: Final = '{"ours": true}'


def publisher(account: Account, secrets: Secrets) -> GooglePublisher:
    """Writes our one calendar to an account; connects at its first request."""
    return GooglePublisher(account, *connected(account, secrets))


class GooglePublisher(OAuthPublisher):
    """Our calendar bears a mark in its description; without it, none is written to. Versions are etags."""

    def __init__(self, account: Account, http: Http, bearer: oauth.Bearer | None = None) -> None:
        super().__init__(account, http, bearer)
        self._api = GoogleApi(account.base, http)

    async def find_calendar(
        self, grant: WriteGrant | RecallGrant, kept: RemoteCalendar | None
    ) -> RemoteCalendar | None:
        self._check(grant)
        if isinstance(grant, WriteGrant):
            self._check_leave()
        if kept is not None and await self._stands(kept):
            return kept
        found = await self._marked()
        return None if found is None else RemoteCalendar(found, kept.name if kept else "", settings=_SETTINGS)

    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        if found := await self.find_calendar(grant, kept):
            return found if found.name else RemoteCalendar(found.remote_id, name, settings=_SETTINGS)
        try:
            made = parsed(await self._api.ask("POST", "calendars", body=words.calendar(name)))
        except Refused as error:
            code = "write-scope-missing" if error.code == "scope-missing" else "cannot-make-calendar"
            raise Refused(code, error.host, error.status) from None
        id = made.get("id")
        if not isinstance(id, str) or not id:
            raise Malformed("calendar", Origin.of(self._account.base).host)
        self._ours.add(RemoteId(id))
        return RemoteCalendar(RemoteId(id), name, settings=_SETTINGS)

    async def published(
        self, grant: WriteGrant, calendar: RemoteCalendar, known: Mapping[str, str]
    ) -> Mapping[str, Standing]:
        self._check(grant)
        await self._own(calendar)
        listed = {
            item["id"]: Standing(version, as_known=bool(version) and known.get(item["id"]) == version)
            for item, version in [(one, str(one.get("etag", ""))) for one in await self._listed(calendar, _NAMES)]
        }
        if all(one.as_known for one in listed.values()):
            return listed
        # Something is new or was changed: then all of it is read whole, which is one more question.
        for item in await self._listed(calendar, ()):
            version = str(item.get("etag", ""))
            if known.get(item["id"]) != version or not version:
                listed[item["id"]] = Standing(version, words.read(item))
        return listed

    async def _listed(self, calendar: RemoteCalendar, fields: tuple[tuple[str, str], ...]) -> list[dict[str, Any]]:
        """Our events there that are not deleted."""
        found: list[dict[str, Any]] = []
        following: tuple[tuple[str, str], ...] = ()
        walk = Walk(Origin.of(self._account.base).host)
        while True:
            asked = (("maxResults", "2500"), *fields, *following)
            page = await self._api.get(calendar_path(calendar.remote_id, "events"), asked)
            found += [one for one in items_of(page) if one.get("status") != "cancelled" and is_key(one.get("id"))]
            if not page.get("nextPageToken"):
                return found
            following = (("pageToken", walk.on(str(page["nextPageToken"]))),)

    async def put(
        self, grant: WriteGrant, calendar: RemoteCalendar, key: str, event: PublishedEvent, version: str | None
    ) -> str:
        self._check(grant)
        body = words.written(check_key(key), event)
        await self._own(calendar)
        path = calendar_path(calendar.remote_id, "events", key)
        if version is not None:
            return _etag(await self._asked("PUT", path, body, version))
        try:
            return _etag(
                await self._asked("POST", calendar_path(calendar.remote_id, "events"), words.created(key, event))
            )
        except Conflict:
            # The id of a deleted event stays taken: such a one is brought back.
            before = await self._api.get(path, (("fields", "etag,status"),))
            if before.get("status") != "cancelled":
                raise
            return _etag(await self._asked("PUT", path, body, _etag(before)))

    async def remove(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, version: str) -> None:
        self._check(grant)
        path = calendar_path(calendar.remote_id, "events", check_key(key))
        await self._own(calendar)
        try:
            await self._api.ask("DELETE", path, words.QUIET, if_match=version)
        except Gone:
            return
        except Conflict:
            try:
                if (await self._api.get(path, (("fields", "status"),))).get("status") == "cancelled":
                    return
            except Gone:
                return
            raise

    async def remove_calendar(self, grant: WriteGrant | RecallGrant, calendar: RemoteCalendar) -> None:
        self._check(grant)
        self._check_leave()
        try:
            await self._own(calendar)
            await self._api.ask("DELETE", calendar_path(calendar.remote_id))
        except Gone:
            pass
        self._ours.discard(calendar.remote_id)

    async def _bears_mark(self, calendar: RemoteCalendar) -> bool:
        found = await self._api.get(calendar_path(calendar.remote_id), (("fields", "id,description"),))
        return found.get("id") == calendar.remote_id and words.MARK in str(found.get("description", ""))

    async def _marked(self) -> RemoteId | None:
        """A calendar of our making that the book does not know of: another computer made it, or an answer was lost.

        Of several the first by id, so that two computers choose the same."""
        following: tuple[tuple[str, str], ...] = ()
        fields = (("maxResults", "250"), ("fields", "nextPageToken,items(id,description,accessRole)"))
        found: list[str] = []
        walk = Walk(Origin.of(self._account.base).host)
        while True:
            try:
                page = await self._api.get("users/me/calendarList", fields + following)
            except Refused as error:
                if error.code == "scope-missing":
                    return None  # the person did not allow the list
                raise
            found += [
                str(entry["id"])
                for entry in items_of(page)
                if isinstance(entry.get("id"), str)
                and words.MARK in str(entry.get("description", ""))
                and entry.get("accessRole") == "owner"
            ]
            if not page.get("nextPageToken"):
                return RemoteId(min(found)) if found else None
            following = (("pageToken", walk.on(str(page["nextPageToken"]))),)

    async def _asked(self, method: str, path: str, body: Mapping[str, Any], version: str = "") -> dict[str, Any]:
        return parsed(await self._api.ask(method, path, words.QUIET, body=body, if_match=version))


def _etag(event: Mapping[str, Any]) -> str:
    etag = event.get("etag")
    if not isinstance(etag, str) or not etag:
        raise Malformed("no-etag")
    return etag

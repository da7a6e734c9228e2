"""Writes one calendar of our own to a Google account (Calendar API v3), with the scope for app-made calendars only.

An event's id is our key, so a create whose answer was lost is found again. Every write asks for no mail to anybody, and
no event names a guest or rings an alarm.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from storage.records.accounts import Account
from storage.records.calendars import RemoteCalendar
from storage.records.consents import RecallGrant, WriteGrant
from storage.records.ids import RemoteId
from storage.scan import scan, text_value
from sync import oauth
from sync.errors import Conflict, Gone, Malformed, Refused
from sync.http import Http, Origin
from sync.providers.contract import Publisher, Secrets, check_key, check_text
from sync.providers.google_api import GoogleApi, calendar_path, parsed
from sync.providers.google_events import MARK
from sync.trust import trust

_QUIET: Final = (("sendUpdates", "none"),)
_LISTED: Final = (("maxResults", "2500"), ("fields", "nextPageToken,items(id,etag,status)"))
_SETTINGS: Final = '{"ours": true}'


def publisher(account: Account, secrets: Secrets) -> GooglePublisher:
    """Writes our one calendar to an account; connects at its first request."""
    trusted = trust(account.ca_pem)
    bearer = oauth.Bearer(secrets, Http(set(), trusted))
    return GooglePublisher(account, Http({Origin.of(account.base)}, trusted, bearer), bearer)


class GooglePublisher(Publisher):
    """Our calendar bears a mark in its description; without it, none is written to. Versions are etags."""

    def __init__(self, account: Account, http: Http, bearer: oauth.Bearer | None = None) -> None:
        self._account, self._http, self._bearer = account, http, bearer
        self._api = GoogleApi(account.base, http)
        self._ours: set[RemoteId] = set()

    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        self._check(grant)
        if kept is not None:
            try:
                await self._own(kept)
            except (Gone, PermissionError):
                self._ours.discard(kept.remote_id)
            else:
                return kept
        if found := await self._marked():
            return RemoteCalendar(found, name, settings=_SETTINGS)
        try:
            made = parsed(await self._api.ask("POST", "calendars", body={"summary": name, "description": MARK}))
        except Refused as error:
            code = "scope-missing" if error.code == "scope-missing" else "cannot-make-calendar"
            raise Refused(code, error.host, error.status) from None
        id = made.get("id")
        if not isinstance(id, str) or not id:
            raise Malformed("calendar", Origin.of(self._account.base).host)
        self._ours.add(RemoteId(id))
        return RemoteCalendar(RemoteId(id), name, settings=_SETTINGS)

    async def published(self, grant: WriteGrant, calendar: RemoteCalendar) -> Mapping[str, str]:
        self._check(grant)
        self._ours.discard(calendar.remote_id)
        await self._own(calendar)
        found: dict[str, str] = {}
        following: tuple[tuple[str, str], ...] = ()
        while True:
            page = await self._api.get(calendar_path(calendar.remote_id, "events"), _LISTED + following)
            for item in page.get("items", []):
                if item.get("status") != "cancelled" and _is_key(item.get("id")):
                    found[item["id"]] = str(item.get("etag", ""))
            if not page.get("nextPageToken"):
                return found
            following = (("pageToken", str(page["nextPageToken"])),)

    async def put(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, text: str, version: str | None) -> str:
        self._check(grant)
        body = _body(check_key(key), check_text(text))
        await self._own(calendar)
        path = calendar_path(calendar.remote_id, "events", key)
        if version is not None:
            return _etag(await self._asked("PUT", path, body, version))
        try:
            return _etag(await self._asked("POST", calendar_path(calendar.remote_id, "events"), {**body, "id": key}))
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
            await self._api.ask("DELETE", path, _QUIET, if_match=version)
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
        try:
            await self._own(calendar)
            await self._api.ask("DELETE", calendar_path(calendar.remote_id))
        except Gone:
            pass
        self._ours.discard(calendar.remote_id)

    async def aclose(self) -> None:
        await self._http.aclose()
        if self._bearer is not None:
            await self._bearer.aclose()

    def _check(self, grant: WriteGrant | RecallGrant) -> None:
        if grant.account != self._account.id:
            raise PermissionError("grant is for another account")

    async def _own(self, calendar: RemoteCalendar) -> None:
        """Raises `PermissionError` unless the calendar bears our mark, and `Gone`. Asked once."""
        if calendar.remote_id in self._ours:
            return
        if not calendar.remote_id or "/" in calendar.remote_id:
            raise PermissionError("not a calendar of our making")
        found = await self._api.get(calendar_path(calendar.remote_id), (("fields", "id,description"),))
        if found.get("id") != calendar.remote_id or MARK not in str(found.get("description", "")):
            raise PermissionError("not a calendar of our making")
        self._ours.add(calendar.remote_id)

    async def _marked(self) -> RemoteId | None:
        """A calendar of our making that the book does not know of: another computer made it, or an answer was lost."""
        following: tuple[tuple[str, str], ...] = ()
        fields = (("maxResults", "250"), ("fields", "nextPageToken,items(id,description,accessRole)"))
        while True:
            try:
                page = await self._api.get("users/me/calendarList", fields + following)
            except Refused:
                return None  # the person did not allow the list
            for entry in page.get("items", []):
                if MARK in str(entry.get("description", "")) and entry.get("accessRole") == "owner":
                    return RemoteId(str(entry["id"]))
            if not page.get("nextPageToken"):
                return None
            following = (("pageToken", str(page["nextPageToken"])),)

    async def _asked(self, method: str, path: str, body: Mapping[str, Any], version: str = "") -> dict[str, Any]:
        return parsed(await self._api.ask(method, path, _QUIET, body=body, if_match=version))


def _body(key: str, text: str) -> dict[str, Any]:
    """Google's words for a text that we have written ourselves: one event in UTC."""
    (event,) = scan(text).events

    def value(name: str) -> str:
        return text_value(event[name][0].value) if name in event else ""

    def moment(name: str) -> dict[str, str]:
        written = datetime.strptime(value(name), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return {"dateTime": f"{written:%Y-%m-%dT%H:%M:%SZ}", "timeZone": "UTC"}

    body: dict[str, Any] = {
        "summary": value("SUMMARY"),
        "start": moment("DTSTART"),
        "end": moment("DTEND"),
        "status": "tentative" if value("STATUS") == "TENTATIVE" else "confirmed",
        "visibility": "private",
        "reminders": {"useDefault": False, "overrides": []},
        "extendedProperties": {"private": {"app": MARK, "key": key}},
    }
    if location := value("LOCATION"):
        body["location"] = location
    return body


def _etag(event: Mapping[str, Any]) -> str:
    etag = event.get("etag")
    if not isinstance(etag, str) or not etag:
        raise Malformed("no-etag")
    return etag


def _is_key(id: object) -> bool:
    try:
        return bool(check_key(id)) if isinstance(id, str) else False
    except PermissionError:
        return False

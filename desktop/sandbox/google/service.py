"""Google's Calendar API v3 over HTTP, with the scopes that each method asks for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sandbox.change_log import ChangeLog, Entry
from desktop.sandbox.google import listing
from desktop.sandbox.google.events import Events
from desktop.sandbox.google.fields import kept
from desktop.sandbox.google.refusals import GoogleError
from desktop.sandbox.oauth.grants import Grants, Holder

AUTH: Final = "https://www.googleapis.com/auth/"
_LIST: Final = ("calendar.calendarlist.readonly", "calendar.calendarlist", "calendar.readonly", "calendar")
_READ: Final = (
    "calendar.events.readonly", "calendar.events.owned.readonly", "calendar.events.owned", "calendar.app.created",
    "calendar.events", "calendar.readonly", "calendar",
)  # fmt: skip
_WRITE: Final = ("calendar.app.created", "calendar.events", "calendar.events.owned", "calendar")
_MAKE: Final = ("calendar.app.created", "calendar.calendars", "calendar")
SCOPES: Final = frozenset({"openid", "email", "profile"}) | {
    AUTH + name for name in (*_LIST, *_READ, *_MAKE, "calendar.events.freebusy")
}
_ROOT: Final = "/calendar/v3"
LIST: Final = "calendarList"


@dataclass(frozen=True, slots=True)
class Google:
    """One account's calendars; `email` is its primary calendar's id."""

    log: ChangeLog
    grants: Grants
    email: str

    def routes(self) -> list[Route]:
        one, all_events = f"{_ROOT}/calendars/{{calendar}}", f"{_ROOT}/calendars/{{calendar}}/events"
        return [
            Route(f"{_ROOT}/users/me/calendarList", self.calendar_list, methods=["GET"]),
            Route(f"{_ROOT}/users/me/calendarList/{{calendar}}", self.list_entry, methods=["GET", "PATCH", "DELETE"]),
            Route(f"{_ROOT}/calendars", self.make_calendar, methods=["POST"]),
            Route(one, self.calendar, methods=["GET", "DELETE", "PATCH", "PUT"]),
            Route(all_events, self.events, methods=["GET"]),
            Route(all_events, self.insert, methods=["POST"]),
            Route(f"{all_events}/{{event}}", self.event, methods=["GET", "PUT", "PATCH", "DELETE"]),
        ]

    async def calendar_list(self, request: Request) -> Response:
        self._holder(request, _LIST)
        parameters = _parameters(request)
        at = listing.window(parameters, self.log.head(), self.log.horizon())
        found = self.log.since(LIST, at.after, at.until)
        return _json(request, listing.calendars(found, parameters, at))

    async def list_entry(self, request: Request) -> Response:
        self._holder(request, (*_LIST, "calendar.app.created"))
        entry = self._entry(request)
        if request.method == "GET":
            return _json(request, {"kind": "calendar#calendarListEntry", **entry.body})
        own = {"summaryOverride", "colorId", "hidden", "selected", "backgroundColor", "foregroundColor"}
        change = {"deleted": True} if request.method == "DELETE" else {}
        if request.method == "PATCH":
            change = {name: value for name, value in (await _sent(request)).items() if name in own}
        changed = self.log.put(LIST, entry.id, {**entry.body, **change})
        return _json(request, changed.body) if request.method == "PATCH" else Response(status_code=204)

    async def make_calendar(self, request: Request) -> Response:
        holder = self._holder(request, _MAKE)
        body = await _sent(request)
        if not body.get("summary"):
            raise GoogleError(400, "required", "Missing title.")
        id = f"c{self.log.head() + 1:08x}@group.calendar.google.com"
        made = {
            "id": id,
            "summary": body["summary"],
            "description": body.get("description", ""),
            "timeZone": body.get("timeZone", "UTC"),
            "accessRole": "owner",
            "backgroundColor": "#9fc6e7",
            "selected": True,
            # Whoever made it with app.created may only touch what it made
            "madeByApp": not holder.scope & {AUTH + "calendar", AUTH + "calendar.calendars"},
        }
        self.log.put(LIST, id, made)
        return _json(request, {"kind": "calendar#calendar", **made})

    async def calendar(self, request: Request) -> Response:
        if request.method == "GET":
            self._holder(request, (*_MAKE, "calendar.readonly", "calendar.calendars.readonly"))
            return _json(request, {"kind": "calendar#calendar", **self._entry(request).body})
        holder = self._holder(request, _MAKE)
        entry = self._entry(request)
        self._only_own(holder, entry)
        if request.method == "DELETE":
            if entry.id == self.email:
                raise GoogleError(403, "cannotDeletePrimaryCalendar", "The primary calendar can't be deleted.")
            self.log.put(LIST, entry.id, {**entry.body, "deleted": True})
            return Response(status_code=204)
        own = {name: value for name, value in (await _sent(request)).items() if name in ("summary", "timeZone")}
        changed = self.log.put(LIST, entry.id, {**entry.body, **own})
        return _json(request, {"kind": "calendar#calendar", **changed.body})

    async def events(self, request: Request) -> Response:
        self._holder(request, _READ)
        entry = self._entry(request)
        calendar = self._events(entry)
        page = listing.events(calendar, _parameters(request))
        about = {
            "kind": "calendar#events",
            "summary": entry.body["summary"],
            "timeZone": entry.body["timeZone"],
            "accessRole": entry.body["accessRole"],
            "defaultReminders": [],
        }
        return _json(request, {**about, **page})

    async def insert(self, request: Request) -> Response:
        holder = self._holder(request, _WRITE)
        entry = self._entry(request)
        self._only_own(holder, entry)
        return _json(request, self._events(entry).insert(await _sent(request)))

    async def event(self, request: Request) -> Response:
        id, entry = request.path_params["event"], self._entry(request)
        calendar = self._events(entry)
        if request.method == "GET":
            self._holder(request, _READ)
            return _json(request, calendar.get(id))
        self._only_own(self._holder(request, _WRITE), entry)
        if_match = request.headers.get("if-match", "")
        if request.method == "DELETE":
            calendar.delete(id, if_match)
            return Response(status_code=204)
        return _json(request, calendar.replace(id, await _sent(request), if_match, whole=request.method == "PUT"))

    def _holder(self, request: Request, scopes: tuple[str, ...]) -> Holder:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        holder = self.grants.bearer(token) if scheme == "Bearer" else None
        if holder is None:
            raise GoogleError(401, "authError", "Invalid Credentials")
        if not holder.scope & {AUTH + scope for scope in scopes}:
            raise GoogleError(403, "insufficientPermissions", "Request had insufficient authentication scopes.")
        return holder

    def _entry(self, request: Request) -> Entry:
        id = request.path_params["calendar"]
        entry = self.log.get(LIST, self.email if id == "primary" else id)
        if entry is None or entry.body.get("deleted"):
            raise GoogleError(404, "notFound", "Not Found")
        return entry

    def _only_own(self, holder: Holder, entry: Entry) -> None:
        """A program with nothing but `app.created` may write to calendars of its own making only."""
        wide = {AUTH + name for name in ("calendar", "calendar.events", "calendar.events.owned", "calendar.calendars")}
        if not holder.scope & wide and not entry.body.get("madeByApp"):
            raise GoogleError(403, "insufficientPermissions", "Request had insufficient authentication scopes.")
        if entry.body.get("accessRole") not in ("owner", "writer"):
            raise GoogleError(403, "requiredAccessLevel", "You need to have writer access to this calendar.")

    def _events(self, entry: Entry) -> Events:
        return Events(self.log, entry.id, str(entry.body["timeZone"]), self.email)


def _parameters(request: Request) -> dict[str, list[str]]:
    return parse_qs(request.url.query, keep_blank_values=True)


async def _sent(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.body())
    except ValueError:
        raise GoogleError(400, "parseError", "Parse Error") from None
    if not isinstance(body, dict):
        raise GoogleError(400, "parseError", "Parse Error")
    return body


def _json(request: Request, answer: Any) -> Response:
    shown = kept(answer, request.query_params.get("fields", ""))
    body = json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
    etag = {"etag": answer["etag"]} if "etag" in answer else {}
    return Response(body, 200, etag, media_type="application/json; charset=UTF-8")

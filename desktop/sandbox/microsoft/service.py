"""Microsoft Graph v1.0 over HTTP: calendars, events, instances and the delta of a view."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sandbox.change_log import ChangeLog, Entry
from desktop.sandbox.microsoft import delta, properties
from desktop.sandbox.microsoft.events import Events
from desktop.sandbox.microsoft.refusals import GraphError
from desktop.sandbox.oauth.grants import Grants

SCOPES: Final = frozenset(
    "openid profile email offline_access User.Read Calendars.ReadBasic Calendars.Read Calendars.ReadWrite".split()
)
_READ: Final = frozenset({"Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"})
_WRITE: Final = frozenset({"Calendars.ReadWrite"})
_ROOT: Final = "/v1.0/me"
CALENDARS: Final = "calendars"
AT_ONCE: Final = 4
"""More requests at a time for one mailbox are turned away."""
_BASIC: Final = ("body", "bodyPreview", "attachments", "extensions")
"""What `Calendars.ReadBasic` does not show."""


@dataclass(slots=True)
class Graph:
    """One mailbox. `root` is the service's origin."""

    log: ChangeLog
    grants: Grants
    root: str
    busy: int = field(default=0, init=False)

    def routes(self) -> list[Route]:
        one = f"{_ROOT}/calendars/{{calendar}}"
        return [
            Route(_ROOT, self.me, methods=["GET"]),
            Route(f"{_ROOT}/calendars", self.calendars, methods=["GET", "POST"]),
            Route(one, self.calendar, methods=["GET", "PATCH", "DELETE"]),
            Route(f"{one}/permanentDelete", self.purge, methods=["POST"]),
            Route(f"{one}/calendarView/delta", self.delta, methods=["GET"]),
            Route(f"{one}/events", self.events, methods=["GET"]),
            Route(f"{one}/events", self.create, methods=["POST"]),
            Route(f"{one}/events/{{event}}", self.event, methods=["GET", "PATCH", "DELETE"]),
            Route(f"{_ROOT}/events/{{event}}", self.event, methods=["GET", "PATCH", "DELETE"]),
            Route(f"{_ROOT}/events/{{event}}/instances", self.instances, methods=["GET"]),
        ]

    async def me(self, request: Request) -> Response:
        async with self._turn(request, frozenset({"User.Read"})):
            return _json({"id": "sample-user", "mail": "mara@samplehaven.example", "displayName": "Mara Lindqvist"})

    async def calendars(self, request: Request) -> Response:
        if request.method == "POST":
            async with self._turn(request, _WRITE):
                return self._made(await _sent(request))
        async with self._turn(request, _READ) as basic:
            entries = [entry for entry in self.log.since(CALENDARS, 0) if not entry.body.get("_deleted")]
            entries.sort(key=lambda entry: (not entry.body["isDefaultCalendar"], str(entry.body["name"])))
            return self._paged(request, [_calendar(request, entry, basic=basic) for entry in entries])

    def _paged(self, request: Request, items: list[dict[str, Any]]) -> Response:
        """One page of a list, with the link that leads on."""
        skip, most = int(request.query_params.get("$skip", "0")), int(request.query_params.get("$top", "10"))
        answer: dict[str, Any] = {"value": items[skip : skip + most]}
        if len(items) > skip + most:
            kept = {name: value for name, value in request.query_params.items() if name not in ("$skip", "$top")}
            following = urlencode({"$top": most, "$skip": skip + most, **kept})
            answer["@odata.nextLink"] = f"{self.root}{request.url.path}?{following}"
        return _json(answer)

    async def events(self, request: Request) -> Response:
        """The single events and series of one calendar, whenever they are."""
        async with self._turn(request, _READ) as basic:
            kept = Events(self.log, self._entry(request).id)
            live = [one for one in self.log.since(kept.collection, 0) if not one.body.get("_deleted")]
            shown = [_selected(request, properties.shown(request, kept.shown(one.id, _zone(request)), basic=basic))
                     for one in live]  # fmt: skip
            return self._paged(request, [_basic(one) if basic else one for one in shown])

    async def purge(self, request: Request) -> Response:
        """Deletion that leaves nothing among the deleted items."""
        async with self._turn(request, _WRITE):
            return self._gone(self._entry(request))

    def _gone(self, entry: Entry) -> Response:
        if entry.body["isDefaultCalendar"]:
            raise GraphError(400, "ErrorCannotDeleteObject", "The default calendar can't be deleted.")
        self.log.put(CALENDARS, entry.id, {**entry.body, "_deleted": True})
        return Response(status_code=204)

    async def calendar(self, request: Request) -> Response:
        async with self._turn(request, _READ if request.method == "GET" else _WRITE) as basic:
            entry = self._entry(request)
            if request.method == "GET":
                return _json(_calendar(request, entry, basic=basic))
            if request.method == "DELETE":
                return self._gone(entry)
            own = {name: value for name, value in (await _sent(request)).items() if name in ("name", "color")}
            return _json(self.log.put(CALENDARS, entry.id, {**entry.body, **own}).body)

    async def delta(self, request: Request) -> Response:
        async with self._turn(request, _READ) as basic:
            events = Events(self.log, self._entry(request).id)
            at = delta.begun(events, dict(request.query_params))
            preferred = _preferences(request)
            most = int(preferred.get("odata.maxpagesize", "50"))
            link = f"{self.root}{request.url.path}"
            answer = delta.page(events, at, most, preferred.get("outlook.timezone", "UTC"), link)
            whole = [properties.hidden(item) for item in answer["value"]]
            answer["value"] = [_basic(item) if basic else item for item in whole]
            return _json({"@odata.context": f"{self.root}/v1.0/$metadata#Collection(event)", **answer})

    async def create(self, request: Request) -> Response:
        async with self._turn(request, _WRITE):
            events = Events(self.log, self._entry(request, write=True).id)
            made = events.create(properties.checked(await _sent(request)))
            return _json(properties.hidden(events.shown(made.id, _zone(request))), 201)

    async def event(self, request: Request) -> Response:
        async with self._turn(request, _READ if request.method == "GET" else _WRITE) as basic:
            id, if_match = request.path_params["event"], request.headers.get("if-match", "")
            events = self._within(request, id)
            if request.method == "DELETE":
                events.delete(id, if_match)
                return Response(status_code=204)
            if request.method == "PATCH":
                events.change(id, properties.checked(await _sent(request)), if_match)
            whole = properties.shown(request, events.shown(id, _zone(request)), basic=basic)
            shown = _selected(request, whole)
            return _json(_basic(shown) if basic else shown)

    async def instances(self, request: Request) -> Response:
        async with self._turn(request, _READ) as basic:
            events, id = self._holding(request.path_params["event"]), request.path_params["event"]
            try:
                start, end = (datetime.fromisoformat(request.query_params[n]) for n in ("startDateTime", "endDateTime"))
            except (KeyError, ValueError):
                raise GraphError(400, "ErrorInvalidParameter", "startDateTime and endDateTime are needed.") from None
            entry = self.log.get(events.collection, id)
            if entry is None or not entry.body.get("recurrence"):
                raise GraphError(400, "ErrorInvalidRequest", "Only a series master has instances.")
            window = delta.window(start, end)
            found = [properties.hidden(one) for one in events.occurrences(entry, window, _zone(request))]
            skip, most = int(request.query_params.get("$skip", "0")), int(request.query_params.get("$top", "10"))
            page = [_selected(request, _basic(one) if basic else one) for one in found[skip : skip + most]]
            answer: dict[str, Any] = {"value": page}
            if len(found) > skip + most:
                kept = "&".join(f"{n}={v}" for n, v in request.query_params.items() if n != "$skip")
                answer["@odata.nextLink"] = f"{self.root}{request.url.path}?{kept}&$skip={skip + most}"
            return _json(answer)

    def _made(self, body: dict[str, Any]) -> Response:
        name = body.get("name")
        if not isinstance(name, str) or not name:
            raise GraphError(400, "ErrorInvalidParameter", "A calendar needs a name.")
        live = [entry for entry in self.log.since(CALENDARS, 0) if not entry.body.get("_deleted")]
        if any(entry.body["name"] == name for entry in live):
            raise GraphError(409, "ErrorFolderExists", "A folder with the specified name already exists.")
        id = f"AAMkC{self.log.head() + 1:08x}="
        own = {name: value for name, value in properties.checked(body).items() if name == properties.MEMBER}
        return _json(properties.hidden(self.log.put(CALENDARS, id, {**calendar(id, name, ""), **own}).body), 201)

    def _entry(self, request: Request, *, write: bool = False) -> Entry:
        entry = self.log.get(CALENDARS, request.path_params["calendar"])
        if entry is None or entry.body.get("_deleted"):
            raise GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.")
        if write and not entry.body["canEdit"]:
            raise GraphError(403, "ErrorAccessDenied", "Access is denied.")
        return entry

    def _within(self, request: Request, id: str) -> Events:
        """The calendar that holds the event; the one of the address, where the address names one."""
        if "calendar" not in request.path_params:
            return self._holding(id)
        events = Events(self.log, self._entry(request, write=request.method != "GET").id)
        if not events.holds(id):
            raise GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.")
        return events

    def _holding(self, id: str) -> Events:
        for entry in self.log.since(CALENDARS, 0):
            events = Events(self.log, entry.id)
            if not entry.body.get("_deleted") and events.holds(id):
                return events
        raise GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.")

    @asynccontextmanager
    async def _turn(self, request: Request, scopes: frozenset[str]) -> AsyncIterator[bool]:
        """One of the mailbox's few turns, for whoever may; gives whether only basic members may be shown."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        holder = self.grants.bearer(token) if scheme == "Bearer" else None
        if holder is None:
            raise GraphError(401, "InvalidAuthenticationToken", "Access token has expired or is not yet valid.")
        if not holder.scope & scopes:
            raise GraphError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        if self.busy >= AT_ONCE:
            text = "Application is over its MailboxConcurrency limit."
            raise GraphError(429, "ApplicationThrottled", text, {"retry-after": "1"})
        self.busy += 1
        try:
            # Long enough for requests side by side to meet
            await asyncio.sleep(0.005)
            yield not holder.scope & {"Calendars.Read", "Calendars.ReadWrite"}
        finally:
            self.busy -= 1


def calendar(id: str, name: str, colour: str, *, default: bool = False, editable: bool = True) -> dict[str, Any]:
    """A calendar as Graph shows it."""
    return {
        "id": id,
        "name": name,
        "color": "auto",
        "hexColor": colour,
        "isDefaultCalendar": default,
        "canEdit": editable,
        "canShare": editable,
        "canViewPrivateItems": True,
        "owner": {"name": "Mara Lindqvist", "address": "mara@samplehaven.example"},
    }


def _calendar(request: Request, entry: Entry, *, basic: bool) -> dict[str, Any]:
    own = {name: value for name, value in entry.body.items() if not name.startswith("_")}
    return _selected(request, properties.shown(request, own, basic=basic))


def _selected(request: Request, item: dict[str, Any]) -> dict[str, Any]:
    chosen = request.query_params.get("$select", "")
    if not chosen:
        return item
    names = {*chosen.split(","), "id", "@odata.etag", properties.MEMBER}
    return {name: value for name, value in item.items() if name in names}


def _basic(item: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name not in _BASIC}


def _preferences(request: Request) -> dict[str, str]:
    """What `Prefer` asks for (RFC 7240)."""
    found = re.findall(r'([\w.]+)\s*=\s*(?:"([^"]*)"|([^,;\s]*))', request.headers.get("prefer", ""))
    return {name.lower(): quoted or plain for name, quoted, plain in found}


def _zone(request: Request) -> str:
    return _preferences(request).get("outlook.timezone", "UTC")


async def _sent(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.body())
    except ValueError:
        raise GraphError(400, "BadRequest", "Unable to read JSON request payload.") from None
    if not isinstance(body, dict):
        raise GraphError(400, "BadRequest", "Unable to read JSON request payload.")
    return body


def _json(answer: Any, status: int = 200) -> Response:
    body = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    return Response(body, status, media_type="application/json;odata.metadata=minimal;charset=utf-8")

"""`events.list` and `calendarList.list`: pages, sync tokens, and the rules about which parameters go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from desktop.sandbox.change_log import Entry, sealed, unsealed
from desktop.sandbox.google.events import Events, ends, shown, starts
from desktop.sandbox.google.refusals import GoogleError

COMMON: Final = frozenset("alt fields key oauth_token prettyPrint quotaUser userIp $.xgafv callback".split())
EVENT_PARAMETERS: Final = COMMON | frozenset(
    "alwaysIncludeEmail eventTypes iCalUID maxAttendees maxResults orderBy pageToken privateExtendedProperty q"
    " sharedExtendedProperty showDeleted showHiddenInvitations singleEvents syncToken timeMax timeMin timeZone"
    " updatedMin".split()
)
LIST_PARAMETERS: Final = COMMON | frozenset(
    "maxResults minAccessRole pageToken showDeleted showHidden showOwnOrganizationOnly syncToken".split()
)
_NEVER_WITH_TOKEN: Final = frozenset(
    "iCalUID orderBy privateExtendedProperty q sharedExtendedProperty timeMin timeMax updatedMin".split()
)
_PAGING: Final = frozenset({"pageToken", "syncToken", "maxResults"}) | COMMON


@dataclass(frozen=True, slots=True)
class Window:
    """Which changes one round of pages brings: after `since`, up to `until`, from `after` on for this page."""

    since: int
    until: int
    after: int
    full: bool


def window(parameters: Mapping[str, list[str]], head: int, horizon: int) -> Window:
    """Raises `GoogleError` 400 for tokens that were not given out with these parameters, 410 for one too old."""
    shape = _shape(parameters)
    since, full = 0, True
    if "syncToken" in parameters:
        if _NEVER_WITH_TOKEN & set(parameters):
            raise GoogleError(400, "invalid", "Sync token cannot be used with applied query restrictions.")
        if parameters.get("showDeleted") == ["false"]:
            raise GoogleError(400, "invalid", "Sync token cannot be used with showDeleted set to false.")
        held = _opened(parameters["syncToken"][0], 410)
        since, full = int(held["seq"]), False
        if since < horizon:
            raise GoogleError(
                410, "fullSyncRequired", "Sync token is no longer valid, a full sync is required.", "calendar"
            )
        if held["shape"] != shape:
            raise GoogleError(400, "invalid", "Sync token was obtained with other query parameters.")
    if "pageToken" not in parameters:
        return Window(since, head, since, full)
    page = _opened(parameters["pageToken"][0], 400)
    if page["shape"] != shape or page["since"] != since:
        raise GoogleError(400, "invalid", "Page token was obtained with other query parameters.")
    return Window(since, int(page["until"]), int(page["after"]), full)


def tokens(parameters: Mapping[str, list[str]], at: Window, last: Entry | None) -> dict[str, str]:
    """`nextPageToken` after `last`, or `nextSyncToken` when there is no more."""
    shape = _shape(parameters)
    if last is not None:
        page = {"since": at.since, "until": at.until, "after": last.change, "shape": shape}
        return {"nextPageToken": sealed(page)}
    return {"nextSyncToken": sealed({"seq": at.until, "shape": shape})}


def events(calendar: Events, parameters: Mapping[str, list[str]]) -> dict[str, Any]:
    """One page of events, without what describes the calendar."""
    _known(parameters, EVENT_PARAMETERS)
    if parameters.get("singleEvents") == ["true"]:
        raise GoogleError(400, "invalid", "This sample service does not expand series.")
    if "orderBy" in parameters and parameters["orderBy"] != ["updated"]:
        raise GoogleError(400, "invalid", "The requested ordering is not available for the particular query.")
    at = window(parameters, calendar.log.head(), calendar.log.horizon())
    most = _most(parameters, 250, 2500)
    found = [
        entry
        for entry in calendar.log.since(calendar.collection, at.after, at.until)
        if _wanted(entry.body, parameters, full=at.full)
    ]
    page = found[:most]
    more = page[-1] if len(found) > len(page) else None
    return {"items": [shown(entry) for entry in page], **tokens(parameters, at, more)}


def calendars(log_entries: list[Entry], parameters: Mapping[str, list[str]], at: Window) -> dict[str, Any]:
    """One page of the calendar list."""
    _known(parameters, LIST_PARAMETERS)
    if "syncToken" in parameters and {"minAccessRole", "showOwnOrganizationOnly"} & set(parameters):
        raise GoogleError(400, "invalid", "Sync token cannot be used with applied query restrictions.")
    hidden = parameters.get("showHidden") == ["true"]
    deleted = not at.full or parameters.get("showDeleted") == ["true"]
    found = [
        entry
        for entry in log_entries
        if (hidden or not entry.body.get("hidden")) and (deleted or not entry.body.get("deleted"))
    ]
    page = found[: _most(parameters, 100, 250)]
    more = page[-1] if len(found) > len(page) else None
    items = [{"kind": "calendar#calendarListEntry", **entry.body} for entry in page]
    return {"kind": "calendar#calendarList", "items": items, **tokens(parameters, at, more)}


def _wanted(body: Mapping[str, Any], parameters: Mapping[str, list[str]], *, full: bool) -> bool:
    cancelled = body.get("status") == "cancelled"
    # Cancelled instances of a live series always come: they are its holes
    if full and cancelled and "recurringEventId" not in body and parameters.get("showDeleted") != ["true"]:
        return False
    types = parameters.get("eventTypes")
    if types and body.get("eventType", "default") not in types:
        return False
    if "iCalUID" in parameters and body.get("iCalUID") not in parameters["iCalUID"]:
        return False
    marks = body.get("extendedProperties", {}).get("private", {})
    for mark in parameters.get("privateExtendedProperty", []):
        name, _, value = mark.partition("=")
        if marks.get(name) != value:
            return False
    if cancelled:
        return True
    if "timeMin" in parameters and ends(dict(body)) <= datetime.fromisoformat(parameters["timeMin"][0]):
        return False
    return "timeMax" not in parameters or starts(dict(body)) < datetime.fromisoformat(parameters["timeMax"][0])


def _known(parameters: Mapping[str, list[str]], names: frozenset[str]) -> None:
    for name in parameters:
        if name not in names:
            raise GoogleError(400, "invalidParameter", f"Unknown parameter {name}.")


def _most(parameters: Mapping[str, list[str]], usual: int, most: int) -> int:
    text = parameters.get("maxResults", [str(usual)])[0]
    if not text.isdigit() or int(text) < 1:
        raise GoogleError(400, "invalidParameter", "Invalid value for maxResults.")
    return min(int(text), most)


def _shape(parameters: Mapping[str, list[str]]) -> str:
    return repr(sorted((name, sorted(values)) for name, values in parameters.items() if name not in _PAGING))


def _opened(token: str, status: int) -> dict[str, Any]:
    try:
        return unsealed(token)
    except ValueError:
        reason = "fullSyncRequired" if status == 410 else "invalid"
        raise GoogleError(status, reason, "Invalid token value.") from None

"""`calendarView/delta`: rounds of pages over one window, with links that hold everything (`nextLink`, `deltaLink`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.sandbox.change_log import Entry, sealed, unsealed
from desktop.sandbox.microsoft.events import Event, Events, Window, head, span, sparse
from desktop.sandbox.microsoft.refusals import GraphError


@dataclass(frozen=True, slots=True)
class Round:
    """Changes after `since` up to `until`; this page begins after item `index` of change `change`."""

    window: Window
    since: int
    until: int
    change: int = 0
    index: int = -1


def begun(events: Events, parameters: dict[str, str]) -> Round:
    """The round that a request asks for. Raises `GraphError` 400 for a bad one, 410 for a state too old."""
    token = parameters.get("$skiptoken") or parameters.get("$deltatoken")
    if token is None:
        for name in parameters:
            if name not in ("startDateTime", "endDateTime"):
                raise GraphError(400, "ErrorInvalidUrlQuery", f"The query parameter {name} is not supported here.")
        return Round(_window(parameters), 0, events.log.head())
    if set(parameters) - {"$skiptoken", "$deltatoken"}:
        raise GraphError(400, "ErrorInvalidUrlQuery", "A state token goes alone.")
    try:
        held = unsealed(token)
        window = Window(datetime.fromisoformat(held["start"]), datetime.fromisoformat(held["end"]))
        since, until, change, index = (int(held[name]) for name in ("since", "until", "change", "index"))
        kind, calendar = held["kind"], held["calendar"]
    except (ValueError, KeyError, TypeError):
        raise GraphError(400, "SyncStateInvalid", "The sync state is invalid.") from None
    if calendar != events.calendar or kind != ("next" if "$skiptoken" in parameters else "delta"):
        raise GraphError(400, "SyncStateInvalid", "The sync state is invalid.")
    if until < events.log.horizon():
        raise GraphError(410, "SyncStateNotFound", "The sync state generation is not found; generation=1;[highest=2].")
    if kind == "delta":
        return Round(window, until, events.log.head())
    return Round(window, since, until, change, index)


def page(events: Events, at: Round, most: int, zone: str, link: str) -> dict[str, Any]:
    """One page of a round, with the link that leads on; `link` is the address without parameters."""
    found: list[Event] = []
    place = at.change, at.index
    for entry in events.log.since(events.collection, at.since, at.until):
        if entry.change < at.change:
            continue
        for index, item in enumerate(_told(events, entry, at, zone)):
            if (entry.change, index) <= (at.change, at.index):
                continue
            if len(found) == most:
                return {"value": found, "@odata.nextLink": f"{link}?$skiptoken={_state(events, at, 'next', place)}"}
            found.append(item)
            place = entry.change, index
    return {"value": found, "@odata.deltaLink": f"{link}?$deltatoken={_state(events, at, 'delta', (0, -1))}"}


def _told(events: Events, entry: Entry, at: Round, zone: str) -> Iterator[Event]:
    """What a round says of one event or series."""
    first = at.since == 0
    if entry.body.get("recurrence") and not entry.body.get("_deleted"):
        occurrences = list(events.occurrences(entry, at.window, zone))
        if occurrences:
            yield head(entry, zone)
            yield from (one if one["type"] == "exception" else sparse(one) for one in occurrences)
        elif not first:
            yield _removed(entry.id)
        return
    if entry.body.get("_deleted") or not at.window.touches(*span(entry.body)):
        # Outside the window and changed looks the same as deleted: the receiver can't tell (protocol fact)
        if not first:
            yield _removed(entry.id)
        return
    yield head(entry, zone)


def _removed(id: str) -> Event:
    return {"@odata.type": "#microsoft.graph.event", "id": id, "@removed": {"reason": "deleted"}}


def _state(events: Events, at: Round, kind: str, place: tuple[int, int]) -> str:
    return sealed(
        {
            "kind": kind,
            "calendar": events.calendar,
            "start": at.window.start.isoformat(),
            "end": at.window.end.isoformat(),
            "since": at.since,
            "until": at.until,
            "change": place[0],
            "index": place[1],
        }
    )


def _window(parameters: dict[str, str]) -> Window:
    try:
        start, end = (datetime.fromisoformat(parameters[name]) for name in ("startDateTime", "endDateTime"))
    except (KeyError, ValueError):
        raise GraphError(400, "ErrorInvalidParameter", "startDateTime and endDateTime are needed.") from None
    return window(start, end)


def window(start: datetime, end: datetime) -> Window:
    """A view; times without a zone are UTC."""
    aware = [moment if moment.tzinfo else moment.replace(tzinfo=UTC) for moment in (start, end)]
    return Window(aware[0], aware[1])

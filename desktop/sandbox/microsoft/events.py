"""Events of one mailbox: single ones, series with their occurrences, exceptions; as Graph shows them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import uuid4

from desktop.sandbox.change_log import ChangeLog, Entry
from desktop.sandbox.microsoft import times
from desktop.sandbox.microsoft.recurrence import starts
from desktop.sandbox.microsoft.refusals import GraphError

Event = dict[str, Any]
_EXCEPTIONS: Final = "_exceptions"
"""In a stored master: original date (ISO) → what differs there, or null where the occurrence was deleted."""
_SERVER: Final = frozenset({"id", "iCalUId", "changeKey", "type", "seriesMasterId", "createdDateTime", "@odata.etag"})


@dataclass(frozen=True, slots=True)
class Window:
    """A calendar view: aware, `end` exclusive."""

    start: datetime
    end: datetime

    def touches(self, start: datetime, end: datetime) -> bool:
        return start < self.end and (end > self.start or start == end >= self.start)


@dataclass(frozen=True, slots=True)
class Events:
    """The events of the calendar `calendar`."""

    log: ChangeLog
    calendar: str

    @property
    def collection(self) -> str:
        return f"events:{self.calendar}"

    def create(self, body: Event) -> Entry:
        """Raises `GraphError` 400. A `transactionId` that was used before gives the event that it made."""
        mark = body.get("transactionId")
        for entry in self.log.since(self.collection, 0) if mark else ():
            if entry.body.get("transactionId") == mark and not entry.body.get("_deleted"):
                return entry
        uid = f"040000008200E00074C5B7101A82E008{uuid4().hex.upper()}"
        made = {
            "subject": "",
            "isAllDay": False,
            "isCancelled": False,
            "isOrganizer": True,
            "showAs": "busy",
            "sensitivity": "normal",
            "responseStatus": {"response": "organizer", "time": "0001-01-01T00:00:00Z"},
            "location": {"displayName": ""},
            **{name: value for name, value in body.items() if name not in _SERVER},
            "iCalUId": uid,
            "createdDateTime": _stamp(),
        }
        _checked(made)
        return self.log.put(self.collection, f"AAMkA{uuid4().hex}=", made)

    def change(self, id: str, body: Event, if_match: str) -> Entry:
        """PATCH of an event, a series or one occurrence. Raises `GraphError` 404, 412."""
        entry, day = self._found(id)
        _matches(entry, if_match)
        own = {name: value for name, value in body.items() if name not in _SERVER}
        if day is None:
            changed = {**entry.body, **own}
            if "recurrence" in own or "start" in own:
                changed.pop(_EXCEPTIONS, None)
        else:
            before = dict(entry.body.get(_EXCEPTIONS, {}))
            changed = {**entry.body, _EXCEPTIONS: {**before, day: {**(before.get(day) or {}), **own}}}
        _checked(changed)
        return self.log.put(self.collection, entry.id, changed)

    def delete(self, id: str, if_match: str) -> None:
        """Raises `GraphError` 404, 412."""
        entry, day = self._found(id)
        _matches(entry, if_match)
        if day is None:
            self.log.put(self.collection, entry.id, {**entry.body, "_deleted": True})
        else:
            before = entry.body.get(_EXCEPTIONS, {})
            self.log.put(self.collection, entry.id, {**entry.body, _EXCEPTIONS: {**before, day: None}})

    def shown(self, id: str, zone: str) -> Event:
        """One event, series master or occurrence, whole. Raises `GraphError` 404."""
        entry, day = self._found(id)
        return head(entry, zone) if day is None else _occurrence(entry, date.fromisoformat(day), zone)

    def occurrences(self, entry: Entry, window: Window, zone: str) -> Iterator[Event]:
        """What of a series lies in the window, exceptions in their changed form. `entry` is a master."""
        yield from (_occurrence(entry, day, zone) for day in _days(entry, window))

    def holds(self, id: str) -> bool:
        try:
            self._found(id)
        except GraphError:
            return False
        return True

    def _found(self, id: str) -> tuple[Entry, str | None]:
        """The stored event, and the original date when `id` is that of an occurrence."""
        master, day = _parted(id)
        entry = self.log.get(self.collection, master)
        gone = entry is None or entry.body.get("_deleted")
        if entry is None or gone or (day and entry.body.get(_EXCEPTIONS, {}).get(day, {}) is None):
            raise GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.")
        return entry, day


def head(entry: Entry, zone: str) -> Event:
    """A single event or a series master."""
    master = bool(entry.body.get("recurrence"))
    body = {name: value for name, value in entry.body.items() if not name.startswith("_")}
    shown = _shown(entry, body, zone)
    return {**shown, "id": entry.id, "type": "seriesMaster" if master else "singleInstance", "seriesMasterId": None}


def span(body: Event) -> tuple[datetime, datetime]:
    """Aware start and end."""
    return times.read(body["start"]), times.read(body["end"])


def sparse(occurrence: Event) -> Event:
    """An occurrence that is like its series, as a delta tells it."""
    names = ("@odata.etag", "id", "type", "seriesMasterId", "start", "end")
    return {name: occurrence[name] for name in names}


def etag(entry: Entry) -> str:
    return f'W/"{entry.change:024d}"'


def _days(entry: Entry, window: Window) -> Iterator[date]:
    """Original dates of the occurrences that touch the window, deleted ones left out."""
    start, end = span(entry.body)
    reach = (end - start) + timedelta(days=2)
    first, last = (window.start - reach).date(), (window.end + timedelta(days=2)).date()
    exceptions = entry.body.get(_EXCEPTIONS, {})
    for moment in starts(entry.body["recurrence"], start.time(), first, last):
        day = moment.date()
        if exceptions.get(day.isoformat(), {}) is None:
            continue
        if window.touches(*span(_at(entry, day))):
            yield day


def _at(entry: Entry, day: date) -> Event:
    """The occurrence of a series on its original date, in the zone that it was made in."""
    start, end = span(entry.body)
    began = start.replace(year=day.year, month=day.month, day=day.day)
    wall_length = end.replace(tzinfo=None) - start.replace(tzinfo=None)
    finish = began + wall_length
    body = {name: value for name, value in entry.body.items() if not name.startswith("_") and name != "recurrence"}
    for name, moment in (("start", began), ("end", finish)):
        body[name] = {"dateTime": f"{moment:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": entry.body[name]["timeZone"]}
    return {**body, **(entry.body.get(_EXCEPTIONS, {}).get(day.isoformat()) or {})}


def _occurrence(entry: Entry, day: date, zone: str) -> Event:
    original = _at(Entry(entry.id, entry.change, {**entry.body, _EXCEPTIONS: {}}), day)
    exception = bool(entry.body.get(_EXCEPTIONS, {}).get(day.isoformat()))
    shown = _shown(entry, _at(entry, day), zone)
    return {
        **shown,
        "id": _joined(entry.id, day),
        "type": "exception" if exception else "occurrence",
        "seriesMasterId": entry.id,
        "originalStart": f"{times.read(original['start']).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        # Differs from occurrence to occurrence, unlike everybody else's (protocol fact)
        "iCalUId": f"{entry.body['iCalUId'][:-8]}{day:%Y%m%d}",
    }


def _shown(entry: Entry, body: Event, zone: str) -> Event:
    """With start and end in the zone that was asked for; all-day ones stay midnights."""
    moments: Event = {}
    for name in ("start", "end"):
        moment = times.read(body[name])
        whole = body.get("isAllDay")
        moments[name] = {**times.written(moment, zone)}
        if whole:
            moments[name] = {"dateTime": f"{moment:%Y-%m-%d}T00:00:00.0000000", "timeZone": zone}
    return {
        "@odata.etag": etag(entry),
        "changeKey": f"{entry.change:024d}",
        "lastModifiedDateTime": _stamp(),
        **body,
        **moments,
        "originalStartTimeZone": body["start"]["timeZone"],
        "originalEndTimeZone": body["end"]["timeZone"],
    }


def _joined(master: str, day: date) -> str:
    return "AAMkO" + base64.urlsafe_b64encode(f"{master}|{day.isoformat()}".encode()).decode()


def _parted(id: str) -> tuple[str, str | None]:
    if not id.startswith("AAMkO"):
        return id, None
    try:
        master, _, day = base64.urlsafe_b64decode(id.removeprefix("AAMkO")).decode().partition("|")
        date.fromisoformat(day)
    except ValueError:
        return id, None
    return master, day


def _checked(body: Event) -> None:
    start, end = span(body)
    if end < start:
        raise GraphError(400, "ErrorPropertyValidationFailure", "The end is before the start.")
    if body.get("isAllDay") and any(f"{moment:%H%M%S}" != "000000" for moment in (start, end)):
        raise GraphError(400, "ErrorPropertyValidationFailure", "An all-day event begins and ends at midnight.")
    if body.get("recurrence"):
        next(starts(body["recurrence"], start.time(), start.date(), start.date()), None)


def _matches(entry: Entry, if_match: str) -> None:
    if if_match and if_match not in ("*", etag(entry)):
        raise GraphError(412, "ErrorIrresolvableConflict", "The change key is not the current one.")


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

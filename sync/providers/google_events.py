"""Google's event JSON, read into what is displayed and written as iCalendar. Pure.

Source: discovery document `calendar/v3`, schemas Event, EventDateTime, CalendarListEntry. Members with a default value
are left out by Google: no `status` is confirmed, no `transparency` is opaque.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from storage.records.calendars import RemoteCalendar
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from sync.icalendar_text import Vevent, vcalendar, within_reach
from sync.providers.google_published import MARK

EVENT_FIELDS: Final = (
    "nextPageToken,nextSyncToken,timeZone,items(id,etag,status,iCalUID,summary,location,start,end,recurrence,"
    "recurringEventId,originalStartTime,transparency,visibility,attendees(self,responseStatus))"
)
"""What is shown and no more; of the guests only the person's own answer (`maxAttendees=1` leaves the others out)."""
LIST_FIELDS: Final = (
    "nextPageToken,items(id,summary,summaryOverride,description,backgroundColor,accessRole,timeZone,hidden,deleted)"
)
_INSTANCE: Final = re.compile(r"(?P<master>.+)_(?P<stamp>\d{8}(?:T\d{6}Z)?)")
_RULE: Final = re.compile(r"(?:RRULE|RDATE|EXDATE|EXRULE)[;:]", re.IGNORECASE)
_READERS: Final = frozenset({"reader", "freeBusyReader"})


class NotReadable(Exception):
    """An item without what the protocol promises."""


@dataclass(frozen=True, slots=True)
class Removed:
    """An event that is gone; with it everything that belonged to its series."""

    id: RemoteId


@dataclass(frozen=True, slots=True)
class Hole:
    """A cancelled instance of a living series. Google names neither its title nor its UID."""

    id: RemoteId
    version: str
    master: RemoteId
    start: date

    def event(self, uid: str) -> RemoteEvent:
        """The hole as an instance that is cancelled, once the UID of its series is known."""
        length = timedelta(hours=1) if isinstance(self.start, datetime) else timedelta(days=1)
        text = vcalendar([Vevent(uid, self.start, self.start + length, recurrence_id=self.start, status="CANCELLED")])
        return RemoteEvent(self.id, self.master, self.version, text)


@dataclass(frozen=True, slots=True)
class Found:
    """An event, a master or an exception, and the UID that its series goes by."""

    event: RemoteEvent
    uid: str


def read(item: Mapping[str, Any], zone: str) -> Found | Hole | Removed:
    """One item of `events.list`; `zone` is the calendar's. Raises `NotReadable`."""
    id = RemoteId(_text(item, "id"))
    if not id:
        raise NotReadable
    master, original = _text(item, "recurringEventId"), item.get("originalStartTime")
    version = _text(item, "etag").strip('"')
    if item.get("status") == "cancelled":
        return _cancelled(id, version, master, original)
    start, end, own_zone = _span(item, zone)
    uid = _text(item, "iCalUID") or f"{master or id}@google.com"
    event = Vevent(
        uid=uid,
        start=start,
        end=end,
        zone=own_zone,
        summary=_text(item, "summary"),
        location=_text(item, "location"),
        rules=_rules(item.get("recurrence")),
        recurrence_id=_moment(original, zone) if master and original else None,
        status="TENTATIVE" if item.get("status") == "tentative" else "",
        free=item.get("transparency") == "transparent" or _declined(item),
        private=item.get("visibility") in ("private", "confidential"),
    )
    series = RemoteId(master) if master else id
    return Found(RemoteEvent(id, series, version, vcalendar([event])), uid)


def _rules(lines: object) -> tuple[str, ...]:
    found = lines if isinstance(lines, list) else ()
    return tuple(line for line in found if isinstance(line, str) and _RULE.match(line))


def of_series(master: RemoteId, id: RemoteId) -> bool:
    """Whether `id` is an instance's of the series `master`, by how Google makes ids."""
    found = _INSTANCE.fullmatch(id)
    return found is not None and found["master"] == master


def calendar(entry: Mapping[str, Any]) -> RemoteCalendar | None:
    """One entry of the calendar list; None for a deleted one. Raises `NotReadable`."""
    id = _text(entry, "id")
    if not id:
        raise NotReadable
    if entry.get("deleted"):
        return None
    settings = {"hidden": True} if entry.get("hidden") else {}
    if MARK in _text(entry, "description"):
        settings["ours"] = True
    colour = _text(entry, "backgroundColor").lower()
    return RemoteCalendar(
        remote_id=RemoteId(id),
        name=_text(entry, "summaryOverride") or _text(entry, "summary") or id,
        colour=colour if re.fullmatch(r"#[0-9a-f]{6}", colour) else "",
        read_only=_text(entry, "accessRole") in _READERS,
        zone=_known(_text(entry, "timeZone")),
        settings=json.dumps(settings),
    )


def visible_first(listed: list[RemoteCalendar]) -> tuple[RemoteCalendar, ...]:
    """As Google orders them, those that the person has hidden there at the end."""
    return tuple(sorted(listed, key=lambda one: "hidden" in json.loads(one.settings)))


def _cancelled(id: RemoteId, version: str, master: str, original: object) -> Hole | Removed:
    stamped = _INSTANCE.fullmatch(id)
    if original is not None and master:
        return Hole(id, version or "cancelled", RemoteId(master), _moment(original, ""))
    if stamped is None:
        return Removed(id)
    # In the wild such items may carry their id alone, which tells the rest.
    stamp = stamped["stamp"]
    start: date
    try:
        if "T" in stamp:
            start = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        else:
            start = date.fromisoformat(stamp)
    except ValueError:
        return Removed(id)
    return Hole(id, version or "cancelled", RemoteId(master or stamped["master"]), start)


def _span(item: Mapping[str, Any], zone: str) -> tuple[date, date, str]:
    """Start, exclusive end, and the zone in which the event recurs (empty: UTC, or all-day)."""
    written = item.get("start")
    start = _moment(written, zone)
    if not isinstance(start, datetime):
        try:
            end = _moment(item.get("end"), zone)
        except NotReadable:
            end = start
        if isinstance(end, datetime) or end <= start:
            end = start + timedelta(days=1)
        return start, end, ""
    own = _known(_text(written, "timeZone")) or _known(zone) if isinstance(written, Mapping) else ""
    try:
        until = _moment(item.get("end"), zone)
    except NotReadable:
        until = start  # `endTimeUnspecified`
    return start, until if isinstance(until, datetime) and until >= start else start, own


def _moment(written: object, zone: str) -> date:
    """A date, or an aware datetime. Raises `NotReadable`."""
    if not isinstance(written, Mapping):
        raise NotReadable
    try:
        if "dateTime" not in written:
            return within_reach(date.fromisoformat(str(written["date"])))
        moment = within_reach(datetime.fromisoformat(str(written["dateTime"])))
        if moment.tzinfo is not None:
            return moment
        return moment.replace(tzinfo=ZoneInfo(_known(_text(written, "timeZone")) or _known(zone) or "UTC"))
    except (KeyError, ValueError):
        raise NotReadable from None


def _declined(item: Mapping[str, Any]) -> bool:
    guests = item.get("attendees")
    return isinstance(guests, list) and any(
        isinstance(guest, Mapping) and guest.get("self") and guest.get("responseStatus") == "declined"
        for guest in guests
    )


def _known(name: str) -> str:
    """`name` if it is an IANA zone, else empty."""
    try:
        return ZoneInfo(name).key if name else ""
    # ZoneInfo raises all of these for names that are no zone (a directory, odd characters, too long).
    except (ValueError, OSError, KeyError):
        return ""


def _text(of: Mapping[str, Any], name: str) -> str:
    value = of.get(name)
    return value if isinstance(value, str) else ""

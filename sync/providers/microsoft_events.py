"""Events of Microsoft Graph → records of a box. Pure; only the displayed fields are kept (learn.microsoft.com/graph).

A series is written as what the service expanded: its first occurrence, the starts of the others, and each exception in
place of its original. So the service's own idea of the series stands, whatever its pattern.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from sync.errors import Malformed
from sync.icalendar_text import Vevent, vcalendar, within_reach

Item = Mapping[str, Any]
FREE: Final = frozenset({"free", "workingElsewhere"})


@dataclass(frozen=True, slots=True)
class _When:
    start: date
    end: date
    zone: str


def single(item: Item) -> RemoteEvent:
    """An event that does not recur. Raises `Malformed`."""
    id = identity(item)
    return _event(id, id, [_vevent(item, item, _when(item, item))])


def series(master: Item, occurrences: Iterable[Item]) -> RemoteEvent:
    """A series and what of it lies in the window; an occurrence takes what it lacks from its master.

    Raises `Malformed` for one that can't be read, or when there is no occurrence at all.
    """
    plain: list[_When] = []
    exceptions: list[Vevent] = []
    for item in occurrences:
        whole = {**master, **item}
        when = _when(item, master)
        if item.get("type") == "exception":
            exceptions.append(replace(_vevent(whole, master, when), recurrence_id=_original(item, when)))
        else:
            plain.append(when)
    originals = [_When(event.recurrence_id, event.end, event.zone) for event in exceptions if event.recurrence_id]
    if not plain and not originals:
        raise Malformed("series-without-occurrences")
    plain.sort(key=lambda when: _key(when.start))
    length = _length(plain[0]) if plain else None
    odd = [when for when in plain if _length(when) != length]
    first = plain[0] if plain else _When(originals[0].start, exceptions[0].end, originals[0].zone)
    if not plain:
        # Every occurrence in sight was changed: the base only holds their places
        first = replace(first, end=first.start + (exceptions[0].end - exceptions[0].start))
    also = {_key(when.start): when.start for when in (*plain, *originals) if _key(when.start) != _key(first.start)}
    base = replace(_vevent(master, master, first), also=tuple(also[key] for key in sorted(also)))
    changed = [replace(_vevent(master, master, when), recurrence_id=when.start) for when in odd]
    id = identity(master)
    return _event(id, id, [base, *exceptions, *changed])


def identity(item: Item) -> RemoteId:
    """Raises `Malformed` without an id."""
    id = item.get("id")
    if not isinstance(id, str) or not id:
        raise Malformed("no-id")
    return RemoteId(id)


def zone(name: object) -> str:
    """The IANA name of a Windows or IANA zone; empty for UTC, a custom one, and the unknown."""
    if not isinstance(name, str) or not name or name.startswith("tzone:") or name == "UTC":
        return ""
    from tzlocal.windows_tz import win_tz

    found = win_tz.get(name, name)
    try:
        ZoneInfo(found)
    except (OSError, ValueError, KeyError):
        return ""
    return found


def _event(id: RemoteId, group: RemoteId, events: list[Vevent]) -> RemoteEvent:
    text = vcalendar(events)
    return RemoteEvent(id, group, hashlib.sha256(text.encode()).hexdigest()[:32], text)


def _vevent(item: Item, master: Item, when: _When) -> Vevent:
    tentative = item.get("showAs") == "tentative" or _response(item) in ("tentativelyAccepted", "notResponded")
    status = "CANCELLED" if item.get("isCancelled") is True else "TENTATIVE" if tentative else ""
    place = item.get("location")
    return Vevent(
        uid=_text(master.get("iCalUId")) or _text(master.get("uid")) or identity(master),
        start=when.start,
        end=when.end,
        zone=when.zone,
        summary=_text(item.get("subject")),
        location=_text(place.get("displayName")) if isinstance(place, dict) else "",
        status=status,
        free=_text(item.get("showAs")) in FREE or _response(item) == "declined",
        private=item.get("sensitivity") in ("private", "confidential"),
    )


def _when(item: Item, master: Item) -> _When:
    start, end = _moment(item.get("start")), _moment(item.get("end"))
    name = item.get("originalStartTimeZone") or master.get("originalStartTimeZone")
    place = zone(name)
    if item.get("isAllDay", master.get("isAllDay")) is True:
        first, last = _day(start, place), _day(end, place)
        return _When(first, last if last > first else date.fromordinal(first.toordinal() + 1), "")
    if end < start:
        raise Malformed("ends-before-it-starts")
    return _When(start, end, place)


def _day(moment: datetime, place: str) -> date:
    """The date of an all-day bound: it is a midnight, of UTC or else of the zone that the event was made in."""
    if place and (moment.hour, moment.minute) != (0, 0):
        return moment.astimezone(ZoneInfo(place)).date()
    return moment.date()


def _moment(value: object) -> datetime:
    """An instant of a `dateTimeTimeZone` in UTC: seven fractional digits, no offset. Raises `Malformed`."""
    if not isinstance(value, dict):
        raise Malformed("no-time")
    try:
        moment = within_reach(datetime.fromisoformat(str(value["dateTime"])[:19]))
        name = str(value.get("timeZone", "UTC"))
        place = zone(name)
        if name != "UTC" and not place and name != "tzone://Microsoft/Utc":
            raise Malformed("unknown-zone")
        return moment.replace(tzinfo=ZoneInfo(place) if place else UTC).astimezone(UTC)
    except (KeyError, ValueError, OverflowError):
        raise Malformed("no-time") from None


def _original(item: Item, when: _When) -> date:
    """Where an exception stood before it was changed (`originalStart`, UTC)."""
    try:
        moment = within_reach(datetime.fromisoformat(str(item["originalStart"])[:19])).replace(tzinfo=UTC)
    except (KeyError, ValueError):
        return when.start
    if isinstance(when.start, datetime):
        return moment
    return _day(moment, zone(item.get("originalStartTimeZone")))


def _length(when: _When) -> int:
    return int((when.end - when.start).total_seconds())


def _key(moment: date) -> float:
    return moment.timestamp() if isinstance(moment, datetime) else float(moment.toordinal())


def _response(item: Item) -> str:
    found = item.get("responseStatus")
    return _text(found.get("response")) if isinstance(found, dict) else ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

"""One Google calendar's events: single ones, masters, exceptions; what each operation does to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop.sandbox.change_log import ChangeLog, Entry
from desktop.sandbox.google.refusals import GoogleError

Event = dict[str, Any]
_ID: Final = re.compile(r"[a-v0-9]{5,1024}")
_INSTANCE: Final = re.compile(r"(?P<master>.+)_(?P<stamp>\d{8}(T\d{6}Z)?)")


@dataclass(frozen=True, slots=True)
class Events:
    """The events of the calendar `id`."""

    log: ChangeLog
    id: str
    zone: str
    email: str

    @property
    def collection(self) -> str:
        return f"events:{self.id}"

    def get(self, id: str) -> Event:
        """An event or an instance of a series, cancelled ones too. Raises `GoogleError` 404."""
        entry = self.log.get(self.collection, id) or self._instance(id)
        if entry is None:
            raise GoogleError(404, "notFound", "Not Found")
        return shown(entry)

    def insert(self, body: Event) -> Event:
        """Raises `GoogleError` 400 for what is no event, 409 for an id that is taken, even by a deleted event."""
        id = str(body.get("id") or uuid4().hex)
        if not _ID.fullmatch(id):
            raise GoogleError(400, "invalid", "Invalid resource id value.")
        if self.log.get(self.collection, id) is not None:
            raise GoogleError(409, "duplicate", "The requested identifier already exists.")
        _checked(body)
        made = {
            **_own(body),
            "id": id,
            "iCalUID": body.get("iCalUID") or f"{id}@google.com",
            "created": _stamp(),
            "sequence": 0,
            "creator": {"email": self.email, "self": True},
            "organizer": {"email": self.id, "self": True},
        }
        return self._put(id, made)

    def replace(self, id: str, body: Event, if_match: str, *, whole: bool) -> Event:
        """PUT (`whole`) or PATCH. Raises `GoogleError` 404 and 412; changing an instance makes it an exception."""
        before = self._changeable(id, if_match)
        server = {
            "id",
            "iCalUID",
            "created",
            "creator",
            "organizer",
            "recurringEventId",
            "originalStartTime",
            "sequence",
        }
        base = {name: value for name, value in before.body.items() if not whole or name in server}
        changed = {**base, **_own(body), "id": id, "sequence": int(before.body.get("sequence", 0)) + 1}
        changed.setdefault("status", "confirmed")
        changed = {name: value for name, value in changed.items() if value is not None}
        _checked(changed)
        return self._put(id, changed)

    def delete(self, id: str, if_match: str) -> None:
        """Cancel. Raises `GoogleError` 404, 410 (already deleted), 412."""
        before = self._changeable(id, if_match)
        if before.body.get("status") == "cancelled":
            raise GoogleError(410, "deleted", "Resource has been deleted")
        self._put(id, {**before.body, "status": "cancelled"})
        for entry in self.log.since(self.collection, 0):
            if entry.body.get("recurringEventId") == id and entry.body.get("status") != "cancelled":
                self._put(entry.id, {**entry.body, "status": "cancelled"})

    def _changeable(self, id: str, if_match: str) -> Entry:
        entry = self.log.get(self.collection, id) or self._instance(id)
        if entry is None:
            raise GoogleError(404, "notFound", "Not Found")
        if if_match and if_match not in ("*", etag(entry)):
            raise GoogleError(412, "conditionNotMet", "Precondition Failed")
        return entry

    def _instance(self, id: str) -> Entry | None:
        """An instance that nobody has touched yet, as Google would show it."""
        match = _INSTANCE.fullmatch(id)
        master = self.log.get(self.collection, match["master"]) if match else None
        if match is None or master is None or "recurrence" not in master.body or master.body["status"] == "cancelled":
            return None
        start = _instance_start(match["stamp"])
        if not _happens(master.body, start):
            return None
        length = _moment(master.body["end"]) - _moment(master.body["start"])
        zone = master.body["start"].get("timeZone", self.zone)
        body = {name: value for name, value in master.body.items() if name != "recurrence"}
        original = _written(start, zone)
        body |= {"id": id, "recurringEventId": match["master"], "originalStartTime": original, "start": original}
        body["end"] = _written(start + length, zone)
        return Entry(id, master.change, body)

    def _put(self, id: str, body: Event) -> Event:
        return shown(self.log.put(self.collection, id, {**body, "updated": _stamp()}))


def etag(entry: Entry) -> str:
    return f'"{entry.change:016d}"'


def shown(entry: Entry) -> Event:
    """As an answer holds it; of what is cancelled only the members that Google guarantees."""
    body = entry.body
    found = {"kind": "calendar#event", "etag": etag(entry)}
    if body.get("status") == "cancelled":
        names = ("id", "status", "recurringEventId", "originalStartTime")
        return {**found, **{name: body[name] for name in names if name in body}}
    return {**found, **body}


def ends(body: Event) -> datetime:
    """When an event ends, for `timeMin`; a series has no end."""
    return datetime.max.replace(tzinfo=UTC) if "recurrence" in body else _aware(_moment(body["end"]))


def starts(body: Event) -> datetime:
    return _aware(_moment(body["start"]))


def _aware(moment: date) -> datetime:
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day, tzinfo=UTC)


def _own(body: Event) -> Event:
    """The members that a client may set."""
    server = {"kind", "etag", "created", "updated", "creator", "organizer", "htmlLink", "recurringEventId", "sequence"}
    found = {name: value for name, value in body.items() if name not in server}
    found.setdefault("status", "confirmed")
    return found


def _checked(body: Event) -> None:
    if body.get("status") == "cancelled":
        return
    try:
        start, end = _moment(body["start"]), _moment(body["end"])
    except (KeyError, ValueError, TypeError):
        raise GoogleError(400, "required", "Missing or invalid start or end time.") from None
    if isinstance(start, datetime) is not isinstance(end, datetime):
        raise GoogleError(400, "invalid", "Start and end times must either both be date or both be dateTime.")
    if end < start:
        raise GoogleError(400, "timeRangeEmpty", "The specified time range is empty.")
    if "recurrence" in body and isinstance(start, datetime) and "timeZone" not in body["start"]:
        raise GoogleError(400, "required", "Missing time zone definition for start time.")


def _moment(value: dict[str, str]) -> date:
    """A date, or an aware datetime. Raises `ValueError`, `KeyError`."""
    if "date" in value:
        return date.fromisoformat(value["date"])
    moment = datetime.fromisoformat(value["dateTime"])
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(value["timeZone"]))


def _instance_start(stamp: str) -> date:
    if "T" in stamp:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return datetime.strptime(stamp, "%Y%m%d").replace(tzinfo=UTC).date()


def _written(moment: date, zone: str) -> dict[str, str]:
    if isinstance(moment, datetime):
        return {"dateTime": moment.astimezone(ZoneInfo(zone)).isoformat(), "timeZone": zone}
    return {"date": moment.isoformat()}


def _happens(master: Event, start: date) -> bool:
    """Whether a series has an instance that begins then."""
    from dateutil.rrule import rrulestr

    first = _moment(master["start"])
    if isinstance(first, datetime):
        zone = ZoneInfo(master["start"].get("timeZone", "UTC"))
        naive, wanted = first.astimezone(zone).replace(tzinfo=None), _aware(start).astimezone(zone).replace(tzinfo=None)
    else:
        naive, wanted = datetime(first.year, first.month, first.day), datetime(start.year, start.month, start.day)
    rules = [line for line in master["recurrence"] if line.startswith("RRULE:")]
    for line in rules:
        # dateutil wants UNTIL and the start to agree about zones
        rule = rrulestr(re.sub(r"(UNTIL=\d{8}(T\d{6})?)Z", r"\1", line), dtstart=naive)
        if next(iter(rule.between(wanted - timedelta(seconds=1), wanted + timedelta(seconds=1))), None) == wanted:
            return True
    return False


def _stamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

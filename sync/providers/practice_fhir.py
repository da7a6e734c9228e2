"""FHIR R4 resources → records of the practice: Appointment, Slot, Patient. Pure; unknown fields stay in `resource`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from storage.display_text import MOST_TEXT, clean, one_line
from storage.records.appointments import RemoteAppointment, RemotePatient, RemotePracticeItem
from storage.records.events import Status
from storage.records.ids import RemoteId
from storage.records.times import instant_seconds
from sync.decoding import is_deep, json_object
from sync.errors import Malformed
from sync.providers.practice_marks import Mark

Resource = Mapping[str, Any]

APPOINTMENT_STATUS: Final = {
    "proposed": Status.PROPOSED,
    "pending": Status.PROPOSED,
    "waitlist": Status.PROPOSED,
    "booked": Status.BOOKED,
    "arrived": Status.ARRIVED,
    "checked-in": Status.ARRIVED,
    "fulfilled": Status.FULFILLED,
    "cancelled": Status.CANCELLED,
    "noshow": Status.NOSHOW,
}
"""FHIR R4 AppointmentStatus → ours; `entered-in-error` is a tombstone."""
_VOID: Final = "entered-in-error"
MOST_KEPT: Final = 1_000_000
"""Letters of one resource; a photograph in it would be longer, and is not asked for."""
_KIND: Final = re.compile(r"[A-Za-z]{1,64}")
_ID: Final = re.compile(r"(?!\.{1,2}$)[A-Za-z0-9._-]{1,128}")
_NAME_USE: Final = {"official": 0, "usual": 1}
_BLOCKED: Final = ("busy-unavailable", "busy-tentative")


@dataclass(frozen=True, slots=True)
class Read:
    """What one page of a search held: items, those that can't be read, the next page, how many there are in all."""

    items: tuple[RemotePracticeItem, ...]
    set_aside: tuple[RemoteId, ...]
    latest: str
    """The largest `meta.lastUpdated` of the matches, empty when there are none."""
    next: str
    total: int | None
    marks: tuple[Mark, ...] = ()
    """The matches as they are stated, read or set aside."""
    others: tuple[RemoteId, ...] = ()
    """Matches that are somebody else's."""


def bundle(body: bytes, kind: str, hers: Callable[[Resource], bool] = lambda _: True) -> Read:
    """One page of a search for `kind`. Raises `Malformed` when it is no searchset at all.

    A single resource that can't be read, or is of a kind that was not asked for, is set aside and not fatal. What is
    not `hers` is named and not read, and neither are patients that came with nothing else.
    """
    found = parsed(body)
    entries = found.get("entry", [])
    if found.get("resourceType") != "Bundle" or found.get("type") != "searchset" or not isinstance(entries, list):
        raise Malformed("not-a-searchset")
    items: list[RemotePracticeItem] = []
    aside: list[RemoteId] = []
    others: list[RemoteId] = []
    marks: list[Mark] = []
    latest = ""
    for resource, mode in _resources(entries):
        included = mode == "include"
        try:
            name = identity(resource)
        except Malformed:
            if not included:
                aside.append(RemoteId(f"{kind}/"))  # counted, though it has no name to ask for
            continue
        if not included and not hers(resource):
            others.append(name)
            continue
        try:
            if not included:
                marks.append(_mark(resource))
                latest = later(latest, marks[-1].updated)
            items.append(item(resource, kind, included=included))
        except Malformed:
            aside.append(name)
    total = found.get("total")
    whole = total if isinstance(total, int) else None
    kept = _without_strangers(items) if others else tuple(items)
    return Read(kept, tuple(aside), latest, _next(found), whole, tuple(marks), tuple(others))


def _without_strangers(items: list[RemotePracticeItem]) -> tuple[RemotePracticeItem, ...]:
    named = {one.patient for one in items if isinstance(one, RemoteAppointment)}
    return tuple(one for one in items if isinstance(one, RemoteAppointment) or one.remote_id in named)


def marks(body: bytes) -> tuple[Mark, ...]:
    """The matches of one page of a search, as they are stated. Raises `Malformed`."""
    found = parsed(body)
    if found.get("resourceType") != "Bundle" or not isinstance(found.get("entry", []), list):
        raise Malformed("not-a-searchset")
    every = (one for one, mode in _resources(found.get("entry", [])) if mode == "match" and is_named(one))
    return tuple(map(_mark, every))


def versions(body: bytes) -> tuple[dict[RemoteId, str], str]:
    """Version by id of one page of a search that asked for ids only, empty where none is told, and the address of the
    next page, or empty."""
    found = parsed(body)
    if found.get("resourceType") != "Bundle" or not isinstance(found.get("entry", []), list):
        raise Malformed("not-a-searchset")
    held = {}
    for resource, mode in _resources(found.get("entry", [])):
        if mode == "match" and is_named(resource):
            held[identity(resource)] = _version(resource)
    return held, _next(found)


def matches(body: bytes, kind: str) -> tuple[tuple[Resource, ...], str]:
    """What one page of a search for `kind` found, as it came, and the address of the next page, or empty. What has no
    name, or is nested beyond reason, is left out."""
    found = parsed(body)
    entries = found.get("entry", [])
    if found.get("resourceType") != "Bundle" or not isinstance(entries, list):
        raise Malformed("not-a-searchset")
    every = tuple(one for one, mode in _resources(entries) if mode == "match" and one.get("resourceType") == kind)
    return tuple(one for one in every if is_named(one) and not is_deep(one)), _next(found)


def following(body: bytes, version_before: str) -> RemoteAppointment | None:
    """From a history (newest first, R4 3.1.0.4): the version right after the one named; None if either is missing.

    Raises `Malformed`.
    """
    newer: Resource = {}
    for entry in _list(parsed(body).get("entry")):
        resource = _mapping(_mapping(entry).get("resource"))
        if version(resource) == version_before:
            break
        newer = resource
    else:
        return None
    if not newer:
        return None
    return slot(newer) if newer.get("resourceType") == "Slot" else appointment(newer)


def item(resource: Resource, kind: str, *, included: bool = False) -> RemotePracticeItem:
    """A match of the `kind` that was asked for, or a patient that came along. Raises `Malformed` for anything else."""
    match resource.get("resourceType"):
        case "Patient" if included or kind == "Patient":
            return patient(resource)
        case "Appointment" if kind == "Appointment" and not included:
            return appointment(resource)
        case "Slot" if kind == "Slot" and not included:
            return slot(resource)
        case _:
            raise Malformed("other-kind")


def appointment(resource: Resource) -> RemoteAppointment:
    """Raises `Malformed` for a status, a time or a participant that R4 does not allow."""
    status = _text(resource.get("status"))
    void = status == _VOID
    if not void and status not in APPOINTMENT_STATUS:
        raise Malformed("status")
    start, end = (0, 0) if void else _interval(resource)
    patient_id, place = None, ""
    for participant in _list(resource.get("participant")):
        actor = _mapping(_mapping(participant).get("actor"))
        reference = _text(actor.get("reference"))
        kind = reference.rpartition("/")[0].rpartition("/")[2] or _text(actor.get("type"))
        if kind == "Patient" and patient_id is None:
            patient_id = RemoteId(f"Patient/{reference.rpartition('/')[2]}")
        elif kind == "Location" and not place:
            place = _line(actor.get("display"))
    return RemoteAppointment(
        remote_id=identity(resource),
        version=version(resource),
        last_updated=_text(_mapping(resource.get("meta")).get("lastUpdated")),
        start=start,
        end=end,
        status=Status.CANCELLED if void else APPOINTMENT_STATUS[str(status)],
        patient=patient_id,
        visit_type=_line(_concept(resource.get("serviceType")) or _concept([resource.get("appointmentType")])),
        location=place,
        note=_lines(resource.get("comment")) or _lines(resource.get("description")),
        resource=_kept(resource),
        void=void,
    )


def slot(resource: Resource) -> RemoteAppointment:
    """Blocked time. A slot that blocks nothing (any more) is a tombstone. Raises `Malformed`."""
    blocked = resource.get("status") in _BLOCKED
    start, end = _interval(resource) if blocked else (0, 0)
    return RemoteAppointment(
        remote_id=identity(resource),
        version=version(resource),
        last_updated=_text(_mapping(resource.get("meta")).get("lastUpdated")),
        start=start,
        end=end,
        status=Status.BLOCKED,
        patient=None,
        visit_type="",
        location="",
        note=_lines(resource.get("comment")),
        resource=_kept(resource),
        void=not blocked,
    )


def patient(resource: Resource) -> RemotePatient:
    """A patient by the name to show: the official one if it is told apart."""
    names = [_mapping(name) for name in _list(resource.get("name"))]
    names.sort(key=lambda name: _NAME_USE.get(_text(name.get("use")), 2))
    shown = ""
    for name in names:
        given = " ".join(_text(part) for part in _list(name.get("given")))
        shown = _text(name.get("text")) or f"{given} {_text(name.get('family'))}".strip()
        if shown:
            break
    return RemotePatient(identity(resource), version(resource), one_line(shown), _kept(resource))


def identity(resource: Resource) -> RemoteId:
    """`Type/id`. Raises `Malformed` without both, and for an id that is none (R4, 2.24.0.1): it becomes a part of
    addresses, where `../` would lead elsewhere. An underscore and twice the length are let pass."""
    kind, id = resource.get("resourceType"), resource.get("id")
    if not isinstance(kind, str) or not isinstance(id, str) or not _KIND.fullmatch(kind) or not _ID.fullmatch(id):
        raise Malformed("no-id")
    return RemoteId(f"{kind}/{id}")


def is_named(resource: Resource) -> bool:
    """Whether it has a name that it can go by."""
    try:
        identity(resource)
    except Malformed:
        return False
    return True


def version(resource: Resource) -> str:
    """`meta.versionId`; where a server keeps none, its `lastUpdated`. Raises `Malformed` without either."""
    found = _version(resource)
    if not found:
        raise Malformed("no-version")
    return found


def _version(resource: Resource) -> str:
    meta = _mapping(resource.get("meta"))
    return _text(meta.get("versionId")) or _text(meta.get("lastUpdated"))


def parsed(body: bytes) -> dict[str, Any]:
    """A JSON object. Raises `Malformed`."""
    return json_object(body)


def instant(text: object) -> int:
    """UTC seconds of a FHIR `instant` (R4, 2.24.0.1). Raises `Malformed`."""
    try:
        return instant_seconds(datetime.fromisoformat(_text(text)))
    except (ValueError, OverflowError):
        raise Malformed("instant") from None


def later(one: str, other: str) -> str:
    """The later of two instants as text; one that is empty or can't be read loses."""
    if not one or not other:
        return one or other
    try:
        return other if datetime.fromisoformat(other) > datetime.fromisoformat(one) else one
    except (ValueError, TypeError):
        return one


def _mark(resource: Resource) -> Mark:
    updated = _text(_mapping(resource.get("meta")).get("lastUpdated"))
    return Mark(identity(resource), version(resource), updated)


def _interval(resource: Resource) -> tuple[int, int]:
    start, end = instant(resource.get("start")), instant(resource.get("end"))
    if end < start:
        raise Malformed("ends-before-it-starts")
    return start, end


def _resources(entries: list[Any]) -> Iterator[tuple[Resource, str]]:
    for entry in entries:
        found = _mapping(entry)
        resource = _mapping(found.get("resource"))
        mode = _text(_mapping(found.get("search")).get("mode")) or "match"
        if resource and mode in ("match", "include"):
            yield resource, mode


def _next(found: Resource) -> str:
    for link in _list(found.get("link")):
        if _mapping(link).get("relation") == "next":
            return _text(_mapping(link).get("url"))
    return ""


def _concept(concepts: object) -> str:
    """The words of the first CodeableConcept that has any."""
    for concept in _list(concepts):
        found = _mapping(concept)
        words = _text(found.get("text"))
        for coding in _list(found.get("coding")):
            words = words or _text(_mapping(coding).get("display")) or _text(_mapping(coding).get("code"))
        if words:
            return words
    return ""


def _kept(resource: Resource) -> str:
    """Raises `Malformed` for what could not be written back, or is larger than what anybody states of one."""
    if is_deep(resource):
        raise Malformed("too-deep")
    text = json.dumps(resource, ensure_ascii=False, separators=(",", ":"))
    if len(text) > MOST_KEPT:
        raise Malformed("too-large")
    return text


def _line(value: object) -> str:
    """One line as it may be shown; what a person could have typed there (`storage.booking`) stays as it is."""
    return clean(_text(value)[:MOST_TEXT]).replace("\n", " ").replace("\t", " ")


def _lines(value: object) -> str:
    return clean(_text(value)[:MOST_TEXT])


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

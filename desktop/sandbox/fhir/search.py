"""A FHIR R4 search as one SQL condition, in pages that stay right while resources change: each is asked for by key."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from desktop.sandbox.fhir.outcome import Refusal
from desktop.sandbox.fhir.parameters import COMMON, KINDS, sortable
from desktop.sandbox.fhir.store import Store, Stored

MOST = 1000
USUAL = 50
_PREFIXES = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "="}


@dataclass(frozen=True, slots=True)
class Query:
    """A search, read and checked. `after` is the key of the last row of the page before."""

    kind: str
    parameters: tuple[tuple[str, str], ...]
    where: str
    arguments: tuple[object, ...]
    count: int
    newest_first: bool = False
    include: bool = False
    elements: frozenset[str] = frozenset()
    after: tuple[int, str] | None = None


def parse(kind: str, parameters: Sequence[tuple[str, str]], *, strict: bool) -> Query:
    """Raises `Refusal` 400 for what can't be understood; unknown parameters are refused only when `strict`."""
    query = Query(kind, tuple(pair for pair in parameters if pair[0] != "_page"), "c.kind = ?", (kind,), USUAL)
    for name, value in parameters:
        if name in COMMON:
            query = _common(query, name, value)
        elif name in KINDS[kind]:
            query = _condition(query, name, KINDS[kind][name][0], value)
        elif strict:
            raise Refusal(400, "not-supported", f"search parameter {name} is not supported")
    return query


def _common(query: Query, name: str, value: str) -> Query:
    match name:
        case "_count":
            if not value.isdigit():
                raise Refusal(400, "invalid", "_count must be a number")
            return replace(query, count=min(int(value), MOST))
        case "_sort":
            if value not in ("_lastUpdated", "-_lastUpdated"):
                raise Refusal(400, "not-supported", "only _sort=_lastUpdated is supported")
            return replace(query, newest_first=value.startswith("-"))
        case "_include":
            if value != "Appointment:patient" or query.kind != "Appointment":
                raise Refusal(400, "not-supported", "only _include=Appointment:patient is supported")
            return replace(query, include=True)
        case "_elements":
            return replace(query, elements=frozenset(value.split(",")))
        case "_lastUpdated":
            sign, moment = _dated(value)
            return _and(query, f"c.updated {sign} ?", _milliseconds(moment))
        case "_id":
            ids = value.split(",")
            return _and(query, f"c.id IN ({', '.join('?' * len(ids))})", *ids)
        case "_page":
            return replace(query, after=_read_page(value))
        case _:
            return query


def _condition(query: Query, name: str, type_: str, value: str) -> Query:
    exists = "EXISTS (SELECT 1 FROM value x WHERE x.kind = c.kind AND x.id = c.id AND x.parameter = ? AND "
    if type_ == "date":
        sign, moment = _dated(value)
        try:
            return _and(query, f"{exists}x.value {sign} ?)", name, sortable(moment))
        except ValueError:
            raise Refusal(400, "invalid", f"{name} is not a date") from None
    choices = value.split(",")
    marks = ", ".join("?" * len(choices))
    return _and(query, f"{exists}x.value IN ({marks}))", name, *choices)


def _and(query: Query, condition: str, *arguments: object) -> Query:
    return replace(query, where=f"{query.where} AND {condition}", arguments=(*query.arguments, *arguments))


def _dated(value: str) -> tuple[str, str]:
    sign = _PREFIXES.get(value[:2])
    return (sign, value[2:]) if sign else ("=", value)


def _milliseconds(text: str) -> int:
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(400, "invalid", "_lastUpdated is not an instant") from None
    return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)


def _read_page(value: str) -> tuple[int, str]:
    try:
        updated, id = json.loads(base64.urlsafe_b64decode(value))
        return int(updated), str(id)
    except (ValueError, TypeError):
        raise Refusal(400, "invalid", "_page was not given out by this server") from None


def run(store: Store, base: str, query: Query) -> dict[str, Any]:
    """The searchset Bundle of one page."""
    where, arguments = query.where, list(query.arguments)
    if query.after is not None:
        where += f" AND (c.updated, c.id) {'<' if query.newest_first else '>'} (?, ?)"
        arguments += query.after
    order = "c.updated DESC, c.id DESC" if query.newest_first else "c.updated, c.id"
    found = list(store.select(where, arguments, query.count + 1, order)) if query.count else []
    rows = found[: query.count]
    entries = [_entry(base, row, "match", query.elements) for row in rows]
    if query.include:
        entries += [_entry(base, patient, "include", frozenset()) for patient in _patients(store, rows)]
    here = urlencode(query.parameters)
    links = [{"relation": "self", "url": f"{base}/{query.kind}?{here}"}]
    if len(found) > len(rows) and rows:
        page = base64.urlsafe_b64encode(json.dumps([rows[-1].updated, rows[-1].id]).encode()).decode()
        links.append({"relation": "next", "url": f"{base}/{query.kind}?{here}&_page={page}"})
    total = store.count(query.where, query.arguments)
    bundle = {"resourceType": "Bundle", "type": "searchset", "total": total, "link": links, "entry": entries}
    return bundle if entries else {key: value for key, value in bundle.items() if key != "entry"}


def _patients(store: Store, rows: Sequence[Stored]) -> list[Stored]:
    named = {
        str(participant["actor"]["reference"])
        for row in rows
        for participant in row.resource.get("participant", ())
        if str(participant.get("actor", {}).get("reference", "")).startswith("Patient/")
    }
    found = (store.read("Patient", reference.removeprefix("Patient/")) for reference in sorted(named))
    return [patient for patient in found if patient is not None]


def _entry(base: str, row: Stored, mode: str, elements: frozenset[str]) -> dict[str, Any]:
    resource = row.resource
    if elements:
        kept = elements | {"resourceType", "id", "meta"}
        resource = {key: value for key, value in resource.items() if key in kept}
    return {"fullUrl": f"{base}/{row.kind}/{row.id}", "resource": resource, "search": {"mode": mode}}

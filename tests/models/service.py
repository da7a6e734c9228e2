"""A model of the hosted service: FHIR R4 as `docs/hosted-service.md` narrows it, in memory, on a clock of its own.

It is honest (versions, ETags, conditional create, paging, refusals; `test_service.py` holds it against the contract and
the sandbox), and it remembers who did what, so that a test can ask afterwards what really happened.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

BASE = "https://practice.example/fhir"
USER = "Practitioner/mara"
SCHEDULE = "Schedule/s-mara"
DESK = "desk"
PATIENTS = {"Patient/p1": "Ada Quill", "Patient/p2": "Ben Tarn"}
Resource = dict[str, Any]
Answer = tuple[int, dict[str, str], bytes]

_STATUS = frozenset(
    "proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist".split()
)


@dataclass(frozen=True, slots=True)
class Written:
    """One version: by whom (a device or the desk), for which entry of an outbox, and what the resource was then."""

    by: str
    entry: str
    resource: Resource


@dataclass(slots=True)
class Service:
    """All resources by reference, every version of each in order. `now` is UTC milliseconds, set by the world."""

    now: int
    versions: dict[str, list[Written]] = field(default_factory=dict)
    page: int = 3
    histories: bool = True
    """Whether it tells what it had before."""
    gone: set[str] = field(default_factory=set)
    """What it has no more, although the profile knows no deleting: as after an old copy was put back."""
    _made: int = 0

    def __post_init__(self) -> None:
        for reference, name in PATIENTS.items():
            self._keep(reference, {"resourceType": "Patient", "name": [{"text": name}]}, "seed", "")
        self._keep(SCHEDULE, {"resourceType": "Schedule", "actor": [{"reference": USER}]}, "seed", "")

    # --- what a test asks and does ---

    def current(self, reference: str) -> Resource:
        return self.versions[reference][-1].resource

    def all_of(self, *kinds: str) -> Iterator[str]:
        """References of these kinds, in the order in which they were made."""
        there = (reference for reference in self.versions if reference not in self.gone)
        return (reference for reference in there if reference.partition("/")[0] in kinds)

    def made_for(self, entry: str) -> list[str]:
        """The resources that bear this entry's identifier."""
        return [
            reference
            for reference in self.versions
            if any(one.get("value", "").replace("-", "").endswith(entry) for one in self._marks(reference))
        ]

    def put(self, reference: str, resource: Resource, by: str = DESK, entry: str = "") -> Resource:
        """Another version, as the front desk writes it."""
        return self._keep(reference, resource, by, entry)

    def make(self, resource: Resource, by: str = DESK, entry: str = "") -> Resource:
        """A resource under an id that the service chooses."""
        self._made += 1
        return self._keep(f"{resource['resourceType']}/n{self._made}", resource, by, entry)

    # --- what goes over the wire ---

    def answer(self, by: str, entry: str, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Carry out one request of device `by`, which sent it for `entry` (empty for none)."""
        path = urlsplit(url).path.removeprefix("/fhir/")
        try:
            match method, path.split("/"):
                case "GET", [kind]:
                    return self._search(kind, dict(parse_qsl(urlsplit(url).query)))
                case "GET", [kind, id]:
                    return _whole(200, self._found(f"{kind}/{id}"))
                case "GET", [kind, id, "_history"]:
                    return self._history(f"{kind}/{id}")
                case "POST", [kind]:
                    return self._create(by, entry, kind, json.loads(body), headers.get("if-none-exist", ""))
                case "PUT", [kind, id]:
                    return self._update(by, entry, f"{kind}/{id}", json.loads(body), headers.get("if-match", ""))
                case _:
                    raise _Refused(405, "not-supported")
        except _Refused as refused:
            issue = {"severity": "error", "code": refused.code}
            return _json(refused.status, {"resourceType": "OperationOutcome", "issue": [issue]})

    def _create(self, by: str, entry: str, kind: str, resource: Resource, condition: str) -> Answer:
        _check(kind, resource)
        wanted = condition.removeprefix("identifier=").split("|")
        same = [
            reference
            for reference in self.all_of(kind)
            if condition and any([one["system"], one["value"]] == wanted for one in self._marks(reference))
        ]
        if len(same) > 1:
            raise _Refused(412, "multiple-matches")
        return _whole(200, self.current(same[0])) if same else _whole(201, self.make(resource, by, entry))

    def _update(self, by: str, entry: str, reference: str, resource: Resource, wanted: str) -> Answer:
        kind = reference.partition("/")[0]
        if reference not in self.versions or reference in self.gone:
            raise _Refused(405, "not-supported")
        stated = self.current(reference)
        _check(kind, resource)
        if kind == "Consent":
            raise _Refused(405, "not-supported")
        if not wanted:
            raise _Refused(428, "required")
        if wanted != _etag(stated):
            raise _Refused(412, "conflict")
        return _whole(200, self._keep(reference, resource, by, entry))

    def _history(self, reference: str) -> Answer:
        self._found(reference)
        if not self.histories:
            raise _Refused(404, "not-supported")
        entries = [{"resource": one.resource} for one in reversed(self.versions[reference])]
        return _json(200, {"resourceType": "Bundle", "type": "history", "entry": entries})

    def _search(self, kind: str, query: dict[str, str]) -> Answer:
        found = [self.current(reference) for reference in self.all_of(kind) if self._meets(reference, query)]
        found.sort(key=lambda one: (one["meta"]["lastUpdated"], one["id"]))
        after = query.get("_page", "")
        later = [one for one in found if (one["meta"]["lastUpdated"] + one["id"]) > after]
        shown = later[: min(int(query.get("_count", "50")), self.page)]
        links = [{"relation": "self", "url": f"{BASE}/{kind}"}]
        if len(later) > len(shown):
            page = shown[-1]["meta"]["lastUpdated"] + shown[-1]["id"]
            links.append({"relation": "next", "url": f"{BASE}/{kind}?{urlencode({**query, '_page': page})}"})
        entries = [{"resource": _parts(one, query), "search": {"mode": "match"}} for one in shown]
        if "_include" in query:
            named = sorted({who for one in shown for who in _actors(one) if who.startswith("Patient/")})
            entries += [{"resource": self.current(who), "search": {"mode": "include"}} for who in named]
        bundle = {"resourceType": "Bundle", "type": "searchset", "total": len(found), "link": links, "entry": entries}
        return _json(200, bundle)

    def _meets(self, reference: str, query: Mapping[str, str]) -> bool:
        one = self.current(reference)
        since = query.get("_lastUpdated", "ge").removeprefix("ge")
        return (
            one["meta"]["lastUpdated"] >= since
            and one["id"] in query.get("_id", one["id"]).split(",")
            and ("actor" not in query or query["actor"] in _actors(one))
            and ("schedule" not in query or one["schedule"]["reference"] in query["schedule"].split(","))
        )

    def _found(self, reference: str) -> Resource:
        if reference not in self.versions or reference in self.gone:
            raise _Refused(404, "not-found")
        return self.current(reference)

    def _marks(self, reference: str) -> list[dict[str, str]]:
        return list(self.current(reference).get("identifier", []))

    def _keep(self, reference: str, resource: Resource, by: str, entry: str) -> Resource:
        past = self.versions.setdefault(reference, [])
        moment = datetime.fromtimestamp(self.now / 1000, UTC)
        meta = {
            "versionId": str(len(past) + 1),
            "lastUpdated": f"{moment:%Y-%m-%dT%H:%M:%S}.{self.now % 1000:03d}Z",
        }
        whole = {**resource, "id": reference.partition("/")[2], "meta": meta}
        past.append(Written(by, entry, json.loads(json.dumps(whole))))
        self.now += 1
        return past[-1].resource


class _Refused(Exception):
    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


def _check(kind: str, resource: Resource) -> None:
    if resource.get("resourceType") != kind:
        raise _Refused(400, "structure")
    if kind == "Appointment" and resource.get("status") not in _STATUS:
        raise _Refused(422, "code-invalid")
    if kind in ("Appointment", "Slot") and not resource.get("start", "") < resource.get("end", ""):
        raise _Refused(422, "business-rule")


def _actors(resource: Resource) -> set[str]:
    people = [one["actor"] for one in resource.get("participant", ()) if "actor" in one]
    people += resource["actor"] if isinstance(resource.get("actor"), list) else []
    return {str(one.get("reference", "")) for one in people}


def _parts(resource: Resource, query: Mapping[str, str]) -> Resource:
    names = query.get("_elements", "")
    return {name: resource[name] for name in ("resourceType", "id", "meta")} if names else resource


def _whole(status: int, resource: Resource) -> Answer:
    code, headers, body = _json(status, resource)
    place = f"{BASE}/{resource['resourceType']}/{resource['id']}/_history/{resource['meta']['versionId']}"
    return code, {**headers, "etag": _etag(resource), "location": place}, body


def _etag(resource: Resource) -> str:
    return f'W/"{resource["meta"]["versionId"]}"'


def _json(status: int, value: Resource) -> Answer:
    return status, {"content-type": "application/fhir+json"}, json.dumps(value).encode()

"""The sample practice for tests: started once a module, with hands for its other side (the front desk)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.sandbox import Sandbox
from sync.http import Answer, Http, Origin
from sync.trust import trust

TODAY = "2026-11-23"
ZONE = "Europe/Berlin"


@contextmanager
def running(directory: Path, **settings: Any) -> Iterator[Sandbox]:
    sandbox = Sandbox(directory, **{"today": TODAY, "zone": ZONE, **settings})
    sandbox.start()
    try:
        yield sandbox
    finally:
        sandbox.stop()


def client(sandbox: Sandbox, token: str = "") -> Http:
    """The program's own client, with a bearer token (the front desk's unless given)."""

    async def authorize(fresh: bool) -> str:
        return f"Bearer {token or sandbox.addresses.desk_token}"

    places = sandbox.addresses
    return Http({Origin.of(places.practice_base)}, trust(places.ca_pem), authorize)


async def fhir(http: Http, method: str, url: str, resource: Any = None, **headers: str) -> tuple[int, Any, Answer]:
    """Status, parsed body, answer; an underscore in a header's name stands for a hyphen."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if resource is not None:
        sent.setdefault("content-type", "application/fhir+json")
    body = b"" if resource is None else json.dumps(resource).encode()
    answer = await http.send(method, url, headers=sent, body=body)
    return answer.status, json.loads(answer.body) if answer.body else None, answer


def appointment(practitioner: str, title: str, start: str, end: str, **more: Any) -> dict[str, Any]:
    """A booked visit; times are FHIR instants."""
    return {
        "resourceType": "Appointment",
        "status": "booked",
        "serviceType": [{"text": title}],
        "start": start,
        "end": end,
        "participant": [{"actor": {"reference": practitioner}, "status": "accepted"}],
        **more,
    }

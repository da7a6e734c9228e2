"""The model of the hosted service keeps the providers' contract, and answers as the sandbox does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.ids import RemoteId
from sync.http import Http
from sync.providers.practice import Practice
from tests.models.network import Network, client
from tests.models.service import BASE, SCHEDULE, USER, Answer, Resource, Service
from tests.servers.sandbox import appointment, fhir, running
from tests.servers.sandbox import client as sandbox_client
from tests.storage.book_store import NOW
from tests.sync.providers.contract import ACCOUNT, CALENDAR, ProviderContract, ScheduleBench, agreement_grant

pytestmark = pytest.mark.anyio


class ModelBench(ScheduleBench):
    """The program's provider at the model."""

    def __init__(self) -> None:
        self.service = Service(NOW * 1000)
        self.spoiled = False
        self.made: dict[str, str] = {}
        account = Account(ACCOUNT, ProviderName.PRACTICE, BASE, USER, "Bench")
        provider = Practice(account, client(Network(self.reach, lambda: None), BASE), clock=lambda: float(NOW))
        provider.admit(agreement_grant())
        self.provider = provider
        settings = json.dumps({"schedules": [SCHEDULE]})
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId(USER), "Bench", settings=settings))

    def reach(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        self.service.now += 1000
        status, told, answer = self.service.answer("bench", "", method, url, headers, body)
        return status, told, answer[: len(answer) // 2] if self.spoiled else answer

    async def put(self, key: str, title: str, start: str) -> None:
        end = (datetime.fromisoformat(start) + timedelta(minutes=30)).isoformat()
        self.write(key, appointment(USER, title, f"{start}:00Z", f"{end}Z"))

    def write(self, key: str, resource: Resource) -> None:
        if key in self.made:
            self.service.put(self.made[key], resource)
        else:
            self.made[key] = f"Appointment/{self.service.make(resource)['id']}"

    async def delete(self, key: str) -> None:
        self.write(key, {**self.service.current(self.made[key]), "status": "entered-in-error"})

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(self.made[key])

    async def spoil(self, spoiled: bool) -> None:
        self.spoiled = spoiled


class TestModel(ProviderContract):
    @pytest.fixture
    def bench(self) -> ModelBench:
        return ModelBench()


PATIENT: Final = "Patient/pt-001"
SKETCH: Final[list[tuple[str, str, dict[str, Any] | None, dict[str, str]]]] = [
    ("POST", "Appointment", {}, {}),
    ("POST", "Appointment", {}, {"if_none_exist": "identifier=urn:x|one"}),
    ("POST", "Appointment", {}, {"if_none_exist": "identifier=urn:x|one"}),
    ("PUT", "Appointment/1", {"comment": "First"}, {}),
    ("PUT", "Appointment/1", {"comment": "First"}, {"if_match": 'W/"7"'}),
    ("PUT", "Appointment/1", {"comment": "First"}, {"if_match": 'W/"1"'}),
    ("PUT", "Appointment/1", {"comment": "Again"}, {"if_match": 'W/"1"'}),
    ("PUT", "Appointment/1", {"status": "asleep"}, {"if_match": 'W/"2"'}),
    ("PUT", "Appointment/1", {"end": "2026-11-23T07:00:00Z"}, {"if_match": 'W/"2"'}),
    ("PUT", "Appointment/none", {}, {"if_match": 'W/"1"'}),
    ("GET", "Appointment/1", None, {}),
    ("GET", "Appointment/none", None, {}),
    ("GET", "Appointment/1/_history", None, {}),
    ("DELETE", "Appointment/1", None, {}),
    ("POST", "Slot", {"resourceType": "Appointment"}, {}),
]
"""Requests by method, place (`1` for what the first created), what is sent, and conditions."""


async def told(http: Http, base: str, user: str) -> list[tuple[int, str, str]]:
    """What a service answers to the sketch: status, ETag, and code or what the resource says now."""
    whole = appointment(user, "Visit", "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z")
    whole["identifier"] = [{"system": "urn:x", "value": "one"}]
    first, answers = "", []
    for method, place, part, conditions in SKETCH:
        here = place.replace("/1", f"/{first}")
        sent = None if part is None else {**whole, **({"id": here.partition("/")[2]} if "/" in here else {}), **part}
        status, found, answer = await fhir(http, method, f"{base}/{here}", sent, **conditions)
        first = first or str(found["id"])
        if found["resourceType"] == "OperationOutcome":
            said = found["issue"][0]["code"]
        elif found["resourceType"] == "Bundle":
            said = str([one["resource"]["meta"]["versionId"] for one in found["entry"]])
        else:
            said = f"{found['meta']['versionId']} {found.get('comment', '')}"
        answers.append((status, answer.headers.get("etag", "") if status < 300 else "", said))
    return answers


@pytest.mark.slow
async def test_the_model_answers_as_the_sandbox_does(tmp_path: Path) -> None:
    bench = ModelBench()
    model = await told(client(Network(bench.reach, lambda: None), BASE), BASE, USER)
    with running(tmp_path) as sandbox:
        http = sandbox_client(sandbox)
        other = await told(http, sandbox.addresses.practice_base, "Practitioner/jonas")
        await http.aclose()
    differing = [(asked[:3], one, two) for asked, one, two in zip(SKETCH, model, other, strict=True) if one != two]
    assert differing == []

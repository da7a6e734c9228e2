"""A practitioner of the tests' own at the sandbox's hosted service, her provider, and the front desk's hands."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.ids import RemoteId
from sync.http import Origin
from sync.providers.practice import Practice
from sync.trust import trust
from tests.servers.sandbox import appointment, client, fhir
from tests.sync.providers.contract import ACCOUNT, CALENDAR, ScheduleBench, agreement_grant
from tests.sync.watched import Watched


class PracticeBench(ScheduleBench):
    """A practitioner of its own in the sample practice, and the front desk's hands."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.user = f"Practitioner/bench-{uuid4().hex}"
        self.schedule = f"Schedule/bench-{uuid4().hex}"
        self.base = sandbox.addresses.practice_base
        self.hands = client(sandbox)
        self.now = datetime.now().timestamp()

        async def authorize(fresh: bool) -> str:
            return f"Bearer {sandbox.addresses.desk_token}"

        self.http = Watched({Origin.of(self.base)}, trust(sandbox.addresses.ca_pem), authorize)
        account = Account(ACCOUNT, ProviderName.PRACTICE, self.base, self.user, "Bench", sandbox.addresses.ca_pem)
        self.provider = Practice(account, self.http, clock=lambda: self.now)
        self.provider.admit(agreement_grant())
        settings = json.dumps({"schedules": [self.schedule]})
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId(self.user), "Bench", settings=settings))
        self.made: dict[str, tuple[str, dict[str, Any]]] = {}

    async def put(self, key: str, title: str, start: str) -> None:
        began = datetime.fromisoformat(start + "+00:00")
        end = (began + timedelta(minutes=30)).isoformat()
        await self.write(key, appointment(self.user, title, began.isoformat(), end))

    async def write(self, key: str, resource: dict[str, Any]) -> None:
        kind = resource["resourceType"]
        if key in self.made:
            id, before = self.made[key]
            found, _, answer = await fhir(
                self.hands, "PUT", f"{self.base}/{kind}/{id}", {**resource, "id": id},
                if_match=f'W/"{before["meta"]["versionId"]}"',
            )  # fmt: skip
            assert found == 200
        else:
            found, _, answer = await fhir(self.hands, "POST", f"{self.base}/{kind}", resource)
            assert found == 201
        stored = json.loads(answer.body)
        self.made[key] = stored["id"], stored

    async def delete(self, key: str) -> None:
        _, before = self.made[key]
        await self.write(key, {**before, "status": "entered-in-error"})

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(f"{self.made[key][1]['resourceType']}/{self.made[key][0]}")

    async def spoil(self, spoiled: bool) -> None:
        self.http.change = (lambda body: body[: len(body) // 2]) if spoiled else None

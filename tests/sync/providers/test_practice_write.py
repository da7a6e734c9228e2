"""Writes to the practice, against the sandbox over TLS: once although sent twice, never over somebody else's change."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import ConsentRecord, Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import CalendarId, RecordId, RemoteId
from storage.records.pending import Action, Entry, Fields
from sync.conflicts import Landed, judge
from sync.errors import Conflict, Gone, Offline, Refused
from sync.http import Http
from sync.providers import practice_resources as resources
from sync.providers.practice_write import PracticeWriter
from tests.servers.sandbox import appointment, client, fhir, running
from tests.sync.providers.contract import ACCOUNT, CALENDAR, agreement_grant

pytestmark = pytest.mark.anyio
NINE = int(datetime(2026, 11, 23, 9, tzinfo=UTC).timestamp())
USER = "Practitioner/mara"
REMOTE = RemoteCalendar(RemoteId(USER), "Mara", settings='{"schedules": ["Schedule/schedule-mara"]}')
SCHEDULE = Calendar(CALENDAR, ACCOUNT, REMOTE)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("write"))) as started:
        yield started


@pytest.fixture
async def desk(sandbox: Sandbox) -> AsyncIterator[Http]:
    made = client(sandbox)
    yield made
    sandbox.mend("practice")
    await made.aclose()


@pytest.fixture
async def writer(sandbox: Sandbox) -> AsyncIterator[PracticeWriter]:
    account = Account(ACCOUNT, ProviderName.PRACTICE, sandbox.addresses.practice_base, USER, "Mara")
    http = client(sandbox)
    yield PracticeWriter(agreement_grant(account.id), account, http)
    await http.aclose()


def entry(action: Action, subject: str = "new-1", stated: RemoteAppointment | None = None, **intent: Any) -> Entry:
    base: Fields = {}
    version = stated.version if stated else ""
    return Entry(1, uuid4().hex, CALENDAR, RemoteId(subject), action, intent, base, version, 0)


def visit(**more: Any) -> dict[str, Any]:
    return {"start": NINE, "end": NINE + 1800, "patient": "Patient/pt-001", "visit_type": "Follow-up", **more}


async def test_a_visit_is_made_once_although_its_first_answer_is_lost(
    sandbox: Sandbox, writer: PracticeWriter, desk: Http
) -> None:
    wanted = entry(Action.CREATE, **visit(note="Bring X-rays", location="Harbour Street clinic"))
    sandbox.fault("practice", "lost-answer", times=1)
    with pytest.raises(Offline):
        await writer.send(wanted, SCHEDULE, None)
    made = await writer.send(wanted, SCHEDULE, None)
    again = await writer.send(wanted, SCHEDULE, None)
    assert made == again and made.version == "1"
    assert judge(wanted, made) == Landed()
    assert (made.start, made.end, made.patient, made.status) == (NINE, NINE + 1800, "Patient/pt-001", Status.BOOKED)
    assert (made.visit_type, made.note, made.location) == ("Follow-up", "Bring X-rays", "Harbour Street clinic")
    mark = resources.identifier(wanted.id)
    url = f"{sandbox.addresses.practice_base}/Appointment?identifier={mark['system']}|{mark['value']}"
    assert (await fhir(desk, "GET", url))[1]["total"] == 1


async def test_a_change_leaves_everything_else_as_it_was(sandbox: Sandbox, writer: PracticeWriter, desk: Http) -> None:
    base = sandbox.addresses.practice_base
    rich = appointment(
        USER, "Follow-up", "2026-11-23T10:00:00+01:00", "2026-11-23T10:30:00+01:00", minutesDuration=30,
        extension=[{"url": "urn:example:kept", "valueString": "as it was"}], priority=5, status="pending",
    )  # fmt: skip
    rich["participant"].append(
        {"actor": {"reference": "Patient/pt-002"}, "status": "tentative", "required": "optional"}
    )
    _, made, _ = await fhir(desk, "POST", f"{base}/Appointment", rich)
    subject = RemoteId(f"Appointment/{made['id']}")
    stated = await writer.current(subject)
    moved = entry(Action.CHANGE, subject, stated, start=NINE + 3600, end=NINE + 7200, note="Moved")
    answer = await writer.send(moved, SCHEDULE, stated)
    assert (answer.start, answer.end, answer.note, answer.version) == (NINE + 3600, NINE + 7200, "Moved", "2")
    _, now, _ = await fhir(desk, "GET", f"{base}/{subject}")
    kept = ("extension", "priority", "status", "participant", "serviceType")
    assert {name: now[name] for name in kept} == {name: rich[name] for name in kept}
    assert now["minutesDuration"] == 60
    other = entry(Action.CHANGE, subject, answer, patient="Patient/pt-003", note="", status="proposed")
    await writer.send(other, SCHEDULE, answer)
    _, now, _ = await fhir(desk, "GET", f"{base}/{subject}")
    assert now["participant"][1] == {
        "actor": {"reference": "Patient/pt-003"}, "status": "tentative", "required": "optional",
    }  # fmt: skip
    assert "comment" not in now and now["status"] == "pending", "pending reads as proposed already"


async def test_somebody_elses_change_is_met_and_not_overwritten(
    sandbox: Sandbox, writer: PracticeWriter, desk: Http
) -> None:
    made = await writer.send(entry(Action.CREATE, **visit()), SCHEDULE, None)
    url = f"{sandbox.addresses.practice_base}/{made.remote_id}"
    await fhir(desk, "PUT", url, {**json.loads(made.resource), "comment": "Desk was here"}, if_match='W/"1"')
    mine = entry(Action.CHANGE, made.remote_id, made, note="Mine")
    with pytest.raises(Conflict):
        await writer.send(mine, SCHEDULE, made)
    with pytest.raises(Conflict):
        await writer.send(mine, SCHEDULE, None)
    theirs = await writer.current(made.remote_id)
    assert theirs.note == "Desk was here" and judge(mine, theirs) != Landed()
    rebased = replace(mine, base_version=theirs.version)
    assert (await writer.send(rebased, SCHEDULE, theirs)).note == "Mine"


async def test_a_change_whose_answer_was_lost_finds_its_own_effect(sandbox: Sandbox, writer: PracticeWriter) -> None:
    made = await writer.send(entry(Action.CREATE, **visit()), SCHEDULE, None)
    mine = entry(Action.CHANGE, made.remote_id, made, start=NINE + 600, end=NINE + 2400)
    sandbox.fault("practice", "lost-answer", times=1)
    with pytest.raises(Offline):
        await writer.send(mine, SCHEDULE, made)
    with pytest.raises(Conflict):
        await writer.send(mine, SCHEDULE, made)
    assert judge(mine, await writer.current(made.remote_id)) == Landed()


async def test_cancelling_is_a_status(writer: PracticeWriter) -> None:
    made = await writer.send(entry(Action.CREATE, **visit()), SCHEDULE, None)
    off = entry(Action.CANCEL, made.remote_id, made, status="cancelled")
    gone = await writer.send(off, SCHEDULE, made)
    assert gone.status is Status.CANCELLED and judge(off, gone) == Landed()
    back = entry(Action.CHANGE, made.remote_id, gone, status="booked")
    assert (await writer.send(back, SCHEDULE, gone)).status is Status.BOOKED


async def test_blocked_time_is_a_slot(sandbox: Sandbox, writer: PracticeWriter, desk: Http) -> None:
    wanted = entry(Action.CREATE, start=NINE, end=NINE + 3600, status="blocked", note="Dentist")
    made = await writer.send(wanted, SCHEDULE, None)
    assert await writer.send(wanted, SCHEDULE, None) == made
    assert made.remote_id.startswith("Slot/") and (made.status, made.note) == (Status.BLOCKED, "Dentist")
    _, found, _ = await fhir(desk, "GET", f"{sandbox.addresses.practice_base}/{made.remote_id}")
    assert (found["schedule"], found["status"]) == ({"reference": "Schedule/schedule-mara"}, "busy-unavailable")
    longer = entry(Action.CHANGE, made.remote_id, made, end=NINE + 7200, note="")
    after = await writer.send(longer, SCHEDULE, made)
    assert (after.end, after.note) == (NINE + 7200, "")
    off = entry(Action.CANCEL, made.remote_id, after, status="cancelled")
    free = await writer.send(off, SCHEDULE, after)
    assert free.void and judge(off, free) == Landed()
    nowhere = SCHEDULE._replace(remote=REMOTE._replace(settings="{}"))
    with pytest.raises(Refused) as caught:
        await writer.send(entry(Action.CREATE, start=NINE, end=NINE + 60, status="blocked"), nowhere, None)
    assert caught.value.code == "no-schedule"


async def test_what_can_not_be_is_refused(writer: PracticeWriter) -> None:
    made = await writer.send(entry(Action.CREATE, **visit()), SCHEDULE, None)
    slot = await writer.send(entry(Action.CREATE, start=NINE, end=NINE + 60, status="blocked"), SCHEDULE, None)
    wrong = [
        (entry(Action.CREATE, **visit(note="x" * 5000)), None, "too-long"),
        (entry(Action.CHANGE, made.remote_id, made, status="blocked"), made, "status"),
        (entry(Action.CHANGE, made.remote_id, made, end=NINE - 60), made, "business-rule"),
        (entry(Action.CHANGE, slot.remote_id, slot, patient="Patient/pt-001"), slot, "blocked-time-has-no-visit"),
        (entry(Action.CHANGE, slot.remote_id, slot, status="arrived"), slot, "status"),
    ]
    for one, stated, code in wrong:
        with pytest.raises(Refused) as caught:
            await writer.send(one, SCHEDULE, stated)
        assert caught.value.code == code
    with pytest.raises(Gone):
        await writer.send(entry(Action.CHANGE, "Appointment/none", note="x"), SCHEDULE, None)


async def test_a_record_of_consent_is_handed_over_once(sandbox: Sandbox, writer: PracticeWriter, desk: Http) -> None:
    body = '{"schema_version":"ISO/IEC TS 27560:2023","scope":"c-test:show"}'
    scope = Scope(CalendarId("c-test"), Purpose.SHOW)
    given = ConsentRecord(
        1, RecordId(f"r-{uuid4().hex}"), scope, Decision.GIVEN, NINE, "ab" * 32, body, "0" * 64, "cd" * 32
    )
    await writer.post_consent(given)
    await writer.post_consent(given)
    await writer.post_consent(given._replace(id=RecordId(f"r-{uuid4().hex}"), decision=Decision.WITHDRAWN))
    url = f"{sandbox.addresses.practice_base}/Consent?consentor={USER}&category=show&_sort=_lastUpdated"
    _, found, _ = await fhir(desk, "GET", url)
    kept = [one["resource"] for one in found["entry"]]
    assert [(one["status"], one["provision"]["type"]) for one in kept] == [("active", "permit"), ("inactive", "deny")]
    assert base64.b64decode(kept[0]["sourceAttachment"]["data"]).decode() == body
    assert kept[0]["dateTime"] == "2026-11-23T09:00:00Z" and kept[0]["policy"][0]["uri"].endswith("ab" * 32)

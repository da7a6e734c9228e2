"""Each fault of the sandbox is what it says, and ends when it is told to."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator

import pytest
import stamina

from desktop.sandbox import Sandbox
from desktop.sandbox.faults import KINDS, Fault
from sync.errors import Malformed, Offline, Throttled, Untrusted
from sync.http import Http, Origin
from sync.trust import trust
from tests.servers.sandbox import appointment, client, fhir

pytestmark = pytest.mark.anyio


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[Http]:
    made = client(sandbox)
    with stamina.set_testing(True, attempts=1):
        yield made
    sandbox.mend("practice")
    await made.aclose()


@pytest.fixture
def url(sandbox: Sandbox) -> str:
    return f"{sandbox.addresses.practice_base}/Patient?_count=5"


@pytest.mark.parametrize(
    ("kind", "status"), [("error", 500), ("forbidden", 403), ("quota", 403), ("gone", 410), ("conflict", 412)]
)
async def test_statuses_in_the_services_own_words(
    sandbox: Sandbox, http: Http, url: str, kind: str, status: int
) -> None:
    sandbox.fault("practice", kind, times=1)
    found, body, _ = await fhir(http, "GET", url)
    assert (found, body["resourceType"]) == (status, "OperationOutcome")
    assert (await fhir(http, "GET", url))[0] == 200


async def test_waiting_is_asked_for(sandbox: Sandbox, http: Http, url: str) -> None:
    for kind in ("throttle", "unavailable"):
        sandbox.fault("practice", kind, seconds=77, where="/Patient")
        with pytest.raises(Throttled) as caught:
            await http.send("GET", url)
        assert caught.value.wait == 77
        assert (await fhir(http, "GET", url.replace("Patient", "Practitioner")))[0] == 200, "only there"
        sandbox.mend("practice")


async def test_broken_answers(sandbox: Sandbox, http: Http, url: str) -> None:
    sandbox.fault("practice", "cut")
    with pytest.raises(Offline):
        await http.send("GET", url)
    sandbox.mend("practice")
    sandbox.fault("practice", "garbage", times=1)
    answer = await http.send("GET", url)
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.body)
    sandbox.fault("practice", "huge", times=1)
    with pytest.raises(Malformed):
        await http.send("GET", url)
    sandbox.fault("practice", "redirect", times=1)
    with pytest.raises(Untrusted):
        await http.send("GET", url)
    sandbox.fault("practice", "slow", times=1, seconds=0.3)
    before = time.monotonic()
    assert (await http.send("GET", url)).status == 200
    assert time.monotonic() - before >= 0.3
    sandbox.fault("practice", "drip", times=1, seconds=0.05)
    http.seconds_for_all = 0.5
    with pytest.raises(Offline):
        await http.send("GET", url)


async def test_a_lost_answer_is_of_work_that_was_done(sandbox: Sandbox, http: Http) -> None:
    base = sandbox.addresses.practice_base
    sandbox.fault("practice", "lost-answer", times=1)
    lost = appointment("Practitioner/lost", "A", "2026-11-23T10:00:00Z", "2026-11-23T10:30:00Z")
    with pytest.raises(Offline):
        await fhir(http, "POST", f"{base}/Appointment", lost)
    assert (await fhir(http, "GET", f"{base}/Appointment?actor=Practitioner/lost"))[1]["total"] == 1


async def test_access_can_be_taken_back(sandbox: Sandbox) -> None:
    place = sandbox.addresses.google
    for name in ("expire-access", "revoke"):
        sandbox.act("google", name)
    plain = Http({Origin.of(place.api_base)}, trust(sandbox.addresses.ca_pem))
    headers = {"authorization": f"Bearer {place.token}"}
    answer = await plain.send("GET", f"{place.api_base}/users/me/calendarList", headers=headers)
    assert answer.status == 200, "the other device's own access stays"
    await plain.aclose()


async def test_the_switches_are_for_the_desk_only(sandbox: Sandbox, http: Http) -> None:
    root = sandbox.addresses.practice_base.removesuffix("/fhir")
    answer = await http.send("POST", f"{root}/_sandbox/faults", body=b'{"kind": "error"}', credential=False)
    assert answer.status == 401
    with pytest.raises(ValueError, match="not a fault"):
        sandbox.fault("practice", "earthquake")
    with pytest.raises(ValueError, match="not a fault"):
        sandbox.act("practice", "forget-cursors")


def test_faults_on_the_command_line() -> None:
    assert Fault.parse("throttle:2:/events") == Fault("throttle", 2, "/events")
    assert {Fault.parse(kind).kind for kind in KINDS} == KINDS
    for wrong in ("", "earthquake", "throttle:often"):
        with pytest.raises(ValueError):
            Fault.parse(wrong)

"""The hosted service keeps the FHIR R4 profile: versions, conditions, pages, scopes, refusals as OperationOutcome."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.sandbox import Sandbox
from sync.http import Http
from tests.servers.sandbox import appointment, client, fhir

pytestmark = pytest.mark.anyio
START, END = "2026-11-23T10:00:00+01:00", "2026-11-23T10:30:00+01:00"


@pytest.fixture
def base(sandbox: Sandbox) -> str:
    return sandbox.addresses.practice_base


def code(outcome: Any) -> str:
    assert outcome["resourceType"] == "OperationOutcome"
    return str(outcome["issue"][0]["code"])


async def test_a_resource_has_versions_and_the_wrong_one_changes_nothing(desk: Http, base: str) -> None:
    status, made, answer = await fhir(
        desk, "POST", f"{base}/Appointment", appointment("Practitioner/v", "A", START, END)
    )
    assert status == 201 and made["meta"]["versionId"] == "1" and answer.headers["etag"] == 'W/"1"'
    assert answer.headers["location"] == f"{base}/Appointment/{made['id']}/_history/1"
    url = f"{base}/Appointment/{made['id']}"
    changed = {**made, "comment": "Second"}
    assert (await fhir(desk, "PUT", url, changed, if_match='W/"1"'))[0] == 200
    status, outcome, answer = await fhir(desk, "PUT", url, {**made, "comment": "Lost"}, if_match='W/"1"')
    assert (status, code(outcome), answer.headers["etag"]) == (412, "conflict", 'W/"2"')
    assert (await fhir(desk, "PUT", url, changed))[0] == 428
    _, now, answer = await fhir(desk, "GET", url)
    assert now["comment"] == "Second" and answer.headers["etag"] == 'W/"2"'
    assert (await fhir(desk, "GET", url, if_none_match='W/"2"'))[0] == 304
    _, first, _ = await fhir(desk, "GET", f"{url}/_history/1")
    assert "comment" not in first
    _, history, _ = await fhir(desk, "GET", f"{url}/_history")
    assert [entry["resource"]["meta"]["versionId"] for entry in history["entry"]] == ["2", "1"]
    assert now["meta"]["lastUpdated"] >= first["meta"]["lastUpdated"]


async def test_a_conditional_create_makes_one(desk: Http, base: str) -> None:
    mark = {"system": "urn:ietf:rfc:3986", "value": "urn:uuid:11111111-2222-4333-8444-555555555555"}
    one = appointment("Practitioner/c", "A", START, END, identifier=[mark])
    condition = f"identifier={mark['system']}|{mark['value']}"
    status, made, _ = await fhir(desk, "POST", f"{base}/Appointment", one, if_none_exist=condition)
    assert status == 201
    status, again, _ = await fhir(desk, "POST", f"{base}/Appointment", one, if_none_exist=condition)
    assert (status, again["id"]) == (200, made["id"])
    assert (await fhir(desk, "POST", f"{base}/Appointment", one))[0] == 201
    status, outcome, _ = await fhir(desk, "POST", f"{base}/Appointment", one, if_none_exist=condition)
    assert (status, code(outcome)) == (412, "multiple-matches")


async def test_pages_bring_everything_once_while_things_change(desk: Http, base: str) -> None:
    url = f"{base}/Appointment?actor=Practitioner/mara&_sort=_lastUpdated&_count=50&_include=Appointment:patient"
    _, page, _ = await fhir(desk, "GET", url)
    total, seen = page["total"], []
    while True:
        matches = [entry for entry in page["entry"] if entry["search"]["mode"] == "match"]
        patients = {f"Patient/{e['resource']['id']}" for e in page["entry"] if e["search"]["mode"] == "include"}
        named = {
            person["actor"]["reference"]
            for entry in matches
            for person in entry["resource"]["participant"]
            if person["actor"]["reference"].startswith("Patient/")
        }
        assert named == patients
        seen += [(entry["resource"]["meta"]["lastUpdated"], entry["resource"]["id"]) for entry in matches]
        following = [link["url"] for link in page["link"] if link["relation"] == "next"]
        if not following:
            break
        if len(seen) == 50:
            first = matches[0]["resource"]
            await fhir(desk, "PUT", f"{base}/Appointment/{first['id']}", first, if_match='W/"1"')
        assert following[0].startswith(f"{base}/Appointment?")
        _, page, _ = await fhir(desk, "GET", following[0])
    assert [moment for moment, _ in seen] == sorted(moment for moment, _ in seen)
    # The one that changed on the way comes a second time, in its new version; nothing is left out
    assert len({id for _, id in seen}) == total and len(seen) == total + 1


async def test_searches_narrow_and_unknown_parameters_are_refused_when_strict(desk: Http, base: str) -> None:
    _, found, _ = await fhir(
        desk, "GET", f"{base}/Appointment?date=ge2026-11-23&date=lt2026-11-24&status=booked,arrived"
    )
    assert found["total"] == len(found["entry"]) > 5
    assert {entry["resource"]["start"][:10] for entry in found["entry"]} == {"2026-11-23"}
    newest = max(entry["resource"]["meta"]["lastUpdated"] for entry in found["entry"])
    _, later, _ = await fhir(desk, "GET", f"{base}/Appointment?_lastUpdated=gt{newest}&_count=1000")
    assert all(entry["resource"]["meta"]["lastUpdated"] > newest for entry in later.get("entry", []))
    assert (await fhir(desk, "GET", f"{base}/Patient?shoe-size=44"))[0] == 200
    status, outcome, _ = await fhir(desk, "GET", f"{base}/Patient?shoe-size=44", prefer="handling=strict")
    assert (status, code(outcome)) == (400, "not-supported")
    _, few, _ = await fhir(desk, "GET", f"{base}/Patient?_id=pt-001,pt-002&_elements=id")
    assert [set(entry["resource"]) for entry in few["entry"]] == [{"resourceType", "id", "meta"}] * 2
    for bad in ("_count=x", "_sort=name", "_lastUpdated=geyesterday", "_page=x", "_include=Patient:link"):
        assert (await fhir(desk, "GET", f"{base}/Appointment?{bad}"))[0] == 400


@pytest.mark.parametrize(
    ("change", "issue"),
    [
        ({"status": "postponed"}, "code-invalid"),
        ({"participant": []}, "required"),
        ({"participant": [{"status": "accepted"}]}, "invariant"),
        ({"participant": [{"actor": {"reference": "Practitioner/x"}}]}, "value"),
        ({"end": None}, "invariant"),
        ({"start": None, "end": None}, "invariant"),
        ({"end": START}, "business-rule"),
        ({"start": "2026-11-23T10:00:00"}, "value"),
        ({"start": "2026-11-23"}, "value"),
        ({"cancelationReason": {"text": "why"}}, "invariant"),
    ],
)
async def test_what_breaks_a_rule_is_not_taken_in(desk: Http, base: str, change: dict[str, Any], issue: str) -> None:
    wrong = {**appointment("Practitioner/x", "A", START, END), **change}
    wrong = {name: value for name, value in wrong.items() if value is not None}
    status, outcome, _ = await fhir(desk, "POST", f"{base}/Appointment", wrong)
    assert (status, code(outcome)) == (422, issue)


async def test_refusals(desk: Http, base: str, sandbox: Sandbox) -> None:
    async def status(method: str, path: str, resource: Any = None, **headers: str) -> int:
        return (await fhir(desk, method, f"{base}/{path}", resource, **headers))[0]

    assert await status("GET", "Appointment/none") == 404
    assert await status("GET", "Observation") == 404
    assert await status("DELETE", "Appointment/ap-00001") == 405
    assert await status("PUT", "Appointment/mine", {"resourceType": "Appointment"}) == 422
    unknown = {**appointment("Practitioner/x", "A", START, END), "id": "mine"}
    assert await status("PUT", "Appointment/mine", unknown, if_match='W/"1"') == 405
    assert await status("POST", "Appointment", {"resourceType": "Patient"}) == 400
    assert await status("POST", "Appointment", [1]) == 400
    assert await status("POST", "Patient", {"resourceType": "Patient"}) == 403
    text = await desk.send("POST", f"{base}/Appointment", headers={"content-type": "text/plain"}, body=b"{}")
    assert text.status == 415
    stranger = client(sandbox, "no token of ours")
    stranger.authorize = None
    answer = await stranger.send("GET", f"{base}/Appointment")
    assert answer.status == 401 and answer.headers["www-authenticate"].startswith("Bearer")
    assert (await stranger.send("GET", f"{base}/metadata")).status == 200
    await stranger.aclose()


async def test_consents_are_only_ever_added(desk: Http, base: str) -> None:
    consent = {
        "resourceType": "Consent",
        "status": "active",
        "scope": {
            "coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]
        },
        "category": [{"coding": [{"system": "urn:optimantra:consent", "code": "show"}]}],
        "dateTime": START,
        "performer": [{"reference": "Practitioner/mara"}],
        "policy": [{"uri": "urn:optimantra:policy:show:1"}],
    }
    status, made, _ = await fhir(desk, "POST", f"{base}/Consent", consent)
    assert status == 201
    assert (await fhir(desk, "PUT", f"{base}/Consent/{made['id']}", made, if_match='W/"1"'))[0] == 405
    _, found, _ = await fhir(desk, "GET", f"{base}/Consent?consentor=Practitioner/mara&category=show")
    assert found["total"] == 1
    for missing in ("policy", "performer", "scope", "category"):
        less = {name: value for name, value in consent.items() if name != missing}
        assert (await fhir(desk, "POST", f"{base}/Consent", less))[0] == 422


async def test_the_anonymous_door_takes_no_one_who_can_be_known(desk: Http, base: str, sandbox: Sandbox) -> None:
    response = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": []}
    status, outcome, _ = await fhir(desk, "POST", f"{base}/anonymous/QuestionnaireResponse", response)
    assert (status, code(outcome)) == (400, "business-rule"), "it came with a bearer token"
    stranger = client(sandbox)
    stranger.authorize = None
    url = f"{base}/anonymous/QuestionnaireResponse"
    assert (await fhir(stranger, "POST", url, response))[0] == 201
    assert (await fhir(stranger, "POST", url, response, cookie="a=b"))[0] == 400
    for known in ("subject", "author", "authored", "identifier"):
        assert (await fhir(stranger, "POST", url, {**response, known: "x"}))[0] == 422
    assert (await fhir(stranger, "POST", f"{base}/anonymous/Appointment", response))[0] == 404
    await stranger.aclose()


async def test_it_says_what_it_can(desk: Http, base: str) -> None:
    _, found, _ = await fhir(desk, "GET", f"{base}/metadata")
    assert found["resourceType"] == "CapabilityStatement" and found["fhirVersion"] == "4.0.1"
    kinds = {resource["type"]: resource for resource in found["rest"][0]["resource"]}
    assert kinds["Appointment"]["conditionalCreate"] and not kinds["Appointment"]["updateCreate"]
    assert all({"code": "delete"} not in resource["interaction"] for resource in kinds.values())

"""What a practice's service grants is compared with what was asked: less is told, more is noted, nothing is assumed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sandbox import Sandbox
from storage.records.leave import ABILITIES, Leave, leave_of
from sync.client_settings import ClientSettings
from sync.errors import Refused
from sync.http import Answer, Http
from sync.providers import practice
from sync.providers.contract import SignedIn
from sync.providers.practice_leave import ABILITY, judged, reads
from sync.providers.practice_sign_in import SCOPES
from tests.servers.sandbox import running
from tests.servers.sign_ins import opening

WHOLE = Leave()


def without(*scopes: str) -> list[str]:
    return [one for one in SCOPES if one not in scopes]


def test_every_scope_that_is_asked_for_is_for_something() -> None:
    told = {*ABILITY} - {"user/Appointment.rs"}
    assert told == set(SCOPES) - {"openid", "fhirUser"}
    assert set(ABILITY.values()) == set(ABILITIES)


@pytest.mark.parametrize(
    ("granted", "leave"),
    [
        (SCOPES, WHOLE),
        ([*SCOPES, "profile", "launch/practitioner", "online_access"], WHOLE),
        (without("offline_access"), Leave(("stay",))),
        ([*without("user/Appointment.crus"), "user/Appointment.rs"], Leave(("change",))),
        ([*without("user/Appointment.crus"), "user/Appointment.read"], Leave(("change",))),
        ([*without("user/Appointment.crus"), "user/Appointment.rs?status=booked"], Leave(("read",))),
        (without("user/Patient.rs", "user/Binary.r"), Leave(("people", "documents"))),
        (without("user/Slot.crus", "user/Questionnaire.rs"), Leave(("slots", "surveys"))),
        ([*without("user/Consent.crus"), "patient/Consent.crus"], Leave(("consents",), ("patient/Consent.crus",))),
        ([*SCOPES, "user/Appointment.d"], Leave((), ("user/Appointment.d",))),
        ([*SCOPES, "user/Observation.rs"], Leave((), ("user/Observation.rs",))),
        ([*SCOPES, "system/*.cruds"], Leave((), ("system/*.cruds",))),
        (["openid", "fhirUser", "offline_access", "user/*.cruds"], Leave((), ("user/*.cruds",))),
        (["offline_access", "user/*.read"], Leave(("change", "slots", "consents"), ("user/*.read",))),
        ([*SCOPES, "admin"], Leave((), ("admin",))),
    ],
)
def test_what_is_missing_and_what_is_more(granted: list[str], leave: Leave) -> None:
    assert judged(granted, SCOPES) == leave


@given(st.lists(st.one_of(st.text(max_size=30), st.sampled_from(SCOPES), st.from_regex(r"user/[A-Z*]+\.[a-z*?]+"))))
def test_any_scopes_are_judged_and_what_is_kept_is_bounded(granted: list[str]) -> None:
    leave = judged(granted, SCOPES)
    assert set(leave.withheld) <= set(ABILITIES)
    assert len(leave.besides) <= 20 and all(0 < len(one) <= 100 for one in leave.besides)
    assert leave_of(json.dumps({"scopes": granted, **leave._asdict()})) == leave
    assert reads(granted) or "read" in leave.withheld


@pytest.mark.parametrize(
    "settings", ["", "{}", "[]", '{"withheld": 1, "besides": []}', '{"withheld": ["read"]}', "[" * 9]
)
def test_what_no_sign_in_noted_is_not_known(settings: str) -> None:
    assert leave_of(settings) is None


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("leave"))) as started:
        yield started


async def signed_in(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, scope: str | None) -> SignedIn:
    """Through the browser, at a service that grants this and says so; None says nothing."""
    honest = Http.send

    async def send(http: Http, method: str, url: str, **how: Any) -> Answer:
        answer = await honest(http, method, url, **how)
        if method == "POST" and url.endswith("/token"):
            said = json.loads(answer.body)
            said.pop("scope", None)
            answer = replace(answer, body=json.dumps(said | ({} if scope is None else {"scope": scope})).encode())
        return answer

    monkeypatch.setattr(Http, "send", send)
    places = sandbox.addresses
    client, browser = ClientSettings.practice(places.practice_client), opening(sandbox.browser())
    return await practice.sign_in(places.practice_base, places.ca_pem, client, browser)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("scope", "leave"),
    [
        (None, WHOLE),
        (" ".join(SCOPES), WHOLE),
        ("openid fhirUser user/Appointment.rs user/Observation.rs", Leave(ABILITIES[1:], ("user/Observation.rs",))),
    ],
    ids=["says nothing", "all", "less and more"],
)
async def test_a_sign_in_keeps_what_it_was_given_leave_for(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, scope: str | None, leave: Leave
) -> None:
    """RFC 6749, 5.1: what is not said is as it was asked."""
    signed = await signed_in(sandbox, monkeypatch, scope)
    assert leave_of(signed.settings) == leave


@pytest.mark.anyio
@pytest.mark.parametrize("scope", ["openid fhirUser", "user/Patient.rs", "patient/Appointment.rs user/Appointment.cu"])
async def test_without_leave_to_read_appointments_nobody_is_signed_in(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, scope: str
) -> None:
    with pytest.raises(Refused) as raised:
        await signed_in(sandbox, monkeypatch, scope)
    assert raised.value.code == "scope-missing"

"""The sandbox's authorization server refuses what the standards forbid."""

from __future__ import annotations

import json
import sqlite3
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from desktop.sandbox import Sandbox
from desktop.sandbox.browser import Browser
from desktop.sandbox.oauth.grants import Asked, Grants, Unknown, challenge
from sync.http import Http
from tests.servers.sandbox import client

pytestmark = pytest.mark.anyio
VERIFIER = "v" * 64
REDIRECT = "http://127.0.0.1:{port}/practice"


def asked(sandbox: Sandbox, port: int, **changes: str) -> str:
    parameters = {
        "response_type": "code",
        "client_id": "optimantra-desktop",
        "redirect_uri": REDIRECT.format(port=port),
        "scope": "openid user/Appointment.rs",
        "state": "s" * 43,
        "aud": sandbox.addresses.practice_base,
        "code_challenge": challenge(VERIFIER),
        "code_challenge_method": "S256",
        **changes,
    }
    root = sandbox.addresses.practice_base.removesuffix("/fhir")
    return f"{root}/oauth/authorize?{urlencode({name: value for name, value in parameters.items() if value})}"


async def returned(sandbox: Sandbox, url: str) -> dict[str, str]:
    """What the server sends back through the redirect; nobody listens there, so the last hop is read from its error."""
    hops: list[str] = []

    class Watching(Browser):
        def _once(self, method: str, url: str, body: str) -> tuple[int, str, str]:
            if url.startswith("http://"):
                hops.append(url)
                return 200, "", ""
            return super()._once(method, url, body)

    made = sandbox.browser()
    page = await Watching(made.ca_pem, made.answers).visit(url)
    if not hops:
        return {"shown": str(page.status)}
    return {name: values[0] for name, values in parse_qs(urlsplit(hops[-1]).query).items()}


async def token(http: Http, sandbox: Sandbox, **form: str) -> tuple[int, Any]:
    root = sandbox.addresses.practice_base.removesuffix("/fhir")
    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = await http.send(
        "POST", f"{root}/oauth/token", headers=headers, body=urlencode(form).encode(), credential=False
    )
    return answer.status, json.loads(answer.body)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"state": "short"}, "invalid_request"),
        ({"aud": "https://elsewhere.example/fhir"}, "invalid_request"),
        ({"aud": ""}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "everything"}, "invalid_scope"),
    ],
)
async def test_a_request_that_lacks_something_goes_back_with_an_error(
    sandbox: Sandbox, change: dict[str, str], error: str
) -> None:
    found = await returned(sandbox, asked(sandbox, 9, **change))
    assert found["error"] == error and "code" not in found
    assert found["iss"] == sandbox.addresses.practice_base.removesuffix("/fhir")


@pytest.mark.parametrize(
    "redirect",
    [
        "http://127.0.0.1:9/google",
        "http://127.0.0.1:9/practice/",
        "http://localhost:9/practice",
        "https://127.0.0.1:9/practice",
        "http://evil.example/practice",
        "http://127.0.0.1:9/practice?next=x",
        "http://127.0.0.1:9/practice#x",
    ],
)
async def test_a_redirect_that_is_not_registered_is_never_used(sandbox: Sandbox, redirect: str) -> None:
    assert await returned(sandbox, asked(sandbox, 9, redirect_uri=redirect)) == {"shown": "400"}


async def test_a_code_is_good_once_for_whoever_asked(sandbox: Sandbox) -> None:
    http = client(sandbox)
    right = {
        "grant_type": "authorization_code",
        "client_id": "optimantra-desktop",
        "redirect_uri": REDIRECT.format(port=9),
        "code_verifier": VERIFIER,
    }

    async def code() -> str:
        found = await returned(sandbox, asked(sandbox, 9, scope="openid offline_access user/Patient.rs"))
        assert found["state"] == "s" * 43
        return found["code"]

    for wrong in ({"code_verifier": "w" * 64}, {"redirect_uri": REDIRECT.format(port=10)}, {"client_id": "other"}):
        status, body = await token(http, sandbox, **{**right, "code": await code(), **wrong})
        assert status in (400, 401) and body["error"] in ("invalid_grant", "invalid_client")
    used = await code()
    status, body = await token(http, sandbox, **right, code=used)
    assert status == 200 and body["token_type"] == "Bearer" and "refresh_token" in body and "id_token" in body
    url = f"{sandbox.addresses.practice_base}/Patient?_count=1"
    bearer = {"authorization": f"Bearer {body['access_token']}"}
    plain = client(sandbox)
    plain.authorize = None
    assert (await plain.send("GET", url, headers=bearer)).status == 200
    appointments = await plain.send("GET", url.replace("Patient", "Appointment"), headers=bearer)
    assert appointments.status == 403, "a scope that was not asked for"
    assert (await token(http, sandbox, **right, code=used))[1]["error"] == "invalid_grant"
    assert (await plain.send("GET", url, headers=bearer)).status == 401, "a code that comes twice ends the sign-in"
    await http.aclose()
    await plain.aclose()


def test_a_rotated_refresh_token_that_comes_back_ends_the_sign_in() -> None:
    grants = Grants(sqlite3.connect(":memory:", isolation_level=None))
    what = Asked("c", "mara", "r", challenge(VERIFIER), "user/Patient.rs", "", offline=True)
    first = grants.redeem(grants.code(what), "c", "r", VERIFIER)
    second = grants.refresh(first.refresh, "c")
    # The answer was lost: the same token again, at once, is forgiven while its successor is unused
    third = grants.refresh(first.refresh, "c")
    with pytest.raises(Unknown):
        grants.refresh(second.refresh, "c")
    fourth = grants.refresh(third.refresh, "c")
    assert grants.bearer(fourth.access) is not None
    with pytest.raises(Unknown):
        grants.refresh(first.refresh, "c")
    assert grants.bearer(fourth.access) is None
    with pytest.raises(Unknown):
        grants.refresh(fourth.refresh, "c")


def test_access_ends() -> None:
    grants = Grants(sqlite3.connect(":memory:", isolation_level=None), access_seconds=-1)
    what = Asked("c", "mara", "r", challenge(VERIFIER), "s", "", offline=False)
    given = grants.redeem(grants.code(what), "c", "r", VERIFIER)
    assert given.refresh == "" and grants.bearer(given.access) is None

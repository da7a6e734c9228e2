"""Signing in to the practice: SMART App Launch 2.2, standalone, as a public client in the person's own browser."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from sync import oauth
from sync.client_settings import ClientSettings
from sync.errors import Gone, Malformed, Refused, Untrusted
from sync.http import Http, Origin
from sync.providers import practice_fhir as fhir
from sync.providers.contract import SignedIn
from sync.providers.oauth_account import signing_in
from sync.providers.practice_leave import judged, reads

SCOPES: Final = (
    "openid",
    "fhirUser",
    "offline_access",
    "user/Appointment.crus",
    "user/Schedule.rs",
    "user/Slot.crus",
    "user/Patient.rs",
    "user/Practitioner.rs",
    "user/Consent.crus",
    "user/DocumentReference.rs",
    "user/Binary.r",
    "user/Questionnaire.rs",
)
"""SMART 2.x scopes; no `d` anywhere: nothing is ever deleted there."""
PATH: Final = "/practice"


async def sign_in(base: str, ca_pem: str, client: ClientSettings, open_browser: Callable[[str], None]) -> SignedIn:
    """Discover, sign in, and learn who signed in. `settings` tell what was granted of what was asked. Raises
    `SyncError`, `Refused("scope-missing")` where no appointment may be read; then nothing is left behind."""
    base = base.rstrip("/")
    async with signing_in(base, ca_pem) as http:
        found = await _discovered(base, client, http)
        ask = oauth.Ask(found, client, SCOPES, PATH, extra={"aud": base})
        granted = await oauth.sign_in(ask, open_browser, http)
    scopes = granted.tokens.scopes
    if not reads(scopes):
        raise Refused("scope-missing", urlsplit(base).hostname or "")
    user = _practitioner(base, granted.claims)
    name = granted.claims.get("name")
    plan = granted.claims.get("plan")
    return SignedIn(
        base=base,
        user=user,
        label=name if isinstance(name, str) and name else user,
        secrets={oauth.TOKENS: granted.tokens.to_json()},
        settings=json.dumps({"scopes": list(scopes), **judged(scopes, SCOPES)._asdict()}),
        plan=plan if plan in ("paid", "free") else "",
    )


async def _discovered(base: str, client: ClientSettings, http: Http) -> oauth.Endpoints:
    """The service's smart-configuration, registered addresses going before it."""
    answer = await http.send(
        "GET", f"{base}/.well-known/smart-configuration", headers={"accept": "application/json"}, credential=False
    )
    if answer.status in (404, 410):
        raise Gone("no-smart-configuration", answer.host)
    if answer.status != 200:
        raise Refused(f"status-{answer.status}", answer.host, answer.status)
    found = fhir.parsed(answer.body)
    methods = found.get("code_challenge_methods_supported")
    if not isinstance(methods, list) or "S256" not in methods:
        raise Untrusted("no-pkce", answer.host)

    def address(registered: str, name: str) -> str:
        told = found.get(name)
        url = registered or (urljoin(f"{base}/", told) if isinstance(told, str) and told else "")
        if url:
            Origin.of(url)
        return url

    issuer = found.get("issuer")
    endpoints = oauth.Endpoints(
        authorize=address(client.authorize_url, "authorization_endpoint"),
        token=address(client.token_url, "token_endpoint"),
        revoke=address(client.revoke_url, "revocation_endpoint"),
        jwks=address(client.jwks_url, "jwks_uri"),
        issuer=client.issuer or (issuer if isinstance(issuer, str) else ""),
        says_issuer=found.get("authorization_response_iss_parameter_supported") is True,
    )
    if not endpoints.authorize or not endpoints.token:
        raise Malformed("smart-configuration", answer.host)
    # A service that names another's sign-in page as its own would be handed that one's codes (RFC 9700, 4.4)
    registered = client.authorize_url or client.token_url
    if not registered and Origin.of(endpoints.authorize) != Origin.of(endpoints.token):
        raise Untrusted("mixed-endpoints", answer.host)
    return endpoints


def _practitioner(base: str, claims: Mapping[str, Any]) -> str:
    """`Practitioner/{id}` of the `fhirUser` claim, relative or absolute under `base`. Raises `Refused`, `Untrusted`."""
    told = claims.get("fhirUser")
    if not isinstance(told, str) or not told:
        raise Refused("no-practitioner", urlsplit(base).hostname or "")
    url = urljoin(f"{base}/", told)
    if not url.startswith(f"{base}/"):
        raise Untrusted("foreign-user", urlsplit(base).hostname or "")
    kind, _, id = url.removeprefix(f"{base}/").partition("/")
    if kind != "Practitioner" or not id or "/" in id:
        raise Refused("no-practitioner", urlsplit(base).hostname or "")
    return f"Practitioner/{id}"

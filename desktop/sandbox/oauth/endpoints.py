"""Authorization, token, revocation and key endpoints that check what they are sent (RFC 6749, 7009, 7636, 9207)."""

from __future__ import annotations

import base64
import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from desktop.sandbox.oauth import page
from desktop.sandbox.oauth.grants import Asked, Given, Grants, Unknown
from desktop.sandbox.oauth.house import Client, House
from desktop.sandbox.oauth.keys import SigningKey

_NO_STORE = {"cache-control": "no-store", "pragma": "no-cache"}


class _Sent(Exception):
    """An error that goes back to the program through its redirect (RFC 6749, 4.1.2.1)."""

    def __init__(self, error: str, text: str) -> None:
        super().__init__(error)
        self.error, self.text = error, text


class _Denied(Exception):
    """An error of the token endpoint (RFC 6749, 5.2)."""

    def __init__(self, error: str, text: str, status: int = 400) -> None:
        super().__init__(error)
        self.error, self.text, self.status = error, text, status


@dataclass(frozen=True, slots=True)
class OAuth:
    """The endpoints of one authorization server."""

    house: House
    grants: Grants
    key: SigningKey

    def routes(self) -> list[Route]:
        house = self.house
        found = [
            Route(house.authorize_path, self.ask, methods=["GET"]),
            Route(house.authorize_path, self.decide, methods=["POST"]),
            Route(house.token_path, self.token, methods=["POST"]),
            Route(house.jwks_path, self.jwks, methods=["GET"]),
        ]
        if house.revoke_path:
            found.append(Route(house.revoke_path, self.revoke, methods=["POST"]))
        return found

    async def jwks(self, _request: Request) -> Response:
        return Response(json.dumps(self.key.public()), media_type="application/json")

    async def ask(self, request: Request) -> Response:
        """The sign-in page, or an error: shown here while the redirect is not trusted, sent back once it is."""
        sent = dict(request.query_params)
        client = self._client(sent)
        if isinstance(client, str):
            return _shown(client)
        try:
            scopes = self._checked(request, sent)
        except _Sent as error:
            return self._back(sent, {"error": error.error, "error_description": error.text})
        return HTMLResponse(page.sign_in(self.house, sent, client.id, scopes), headers=page.SECURITY)

    async def decide(self, request: Request) -> Response:
        """What the person answered. Everything is checked again: the form came from outside."""
        form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        user, password, decision = (form.pop(name, "") for name in ("user", "password", "decision"))
        client = self._client(form)
        if isinstance(client, str):
            return _shown(client)
        try:
            scopes = self._checked(request, form)
        except _Sent as error:
            return self._back(form, {"error": error.error, "error_description": error.text})
        if self.house.granular:
            kept = {name.removeprefix(page.GRANT) for name in form if name.startswith(page.GRANT)}
            scopes = [scope for scope in scopes if scope in kept or scope in ("openid", "email", "profile")]
            form = {name: value for name, value in form.items() if not name.startswith(page.GRANT)}
        if decision != "allow":
            return self._back(form, {"error": "access_denied", "error_description": "the person said no"})
        person = self.house.people.get(user)
        if person is None or not person.password or not secrets.compare_digest(person.password, password):
            return HTMLResponse(page.sign_in(self.house, form, client.id, scopes, wrong=True), 401, page.SECURITY)
        offline_scope = self.house.offline_scope
        offline = offline_scope in scopes if offline_scope else form.get("access_type") == "offline"
        asked = Asked(
            client.id,
            user,
            form["redirect_uri"],
            form["code_challenge"],
            " ".join(scopes),
            form.get("nonce", ""),
            offline,
        )
        return self._back(form, {"code": self.grants.code(asked)})

    async def token(self, request: Request) -> Response:
        form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        try:
            client = self._authenticated(request, form)
            return Response(json.dumps(self._tokens(client, form)), 200, _NO_STORE, "application/json")
        except _Denied as error:
            body = {"error": error.error, "error_description": error.text}
            return Response(json.dumps(body), error.status, _NO_STORE, "application/json")

    async def revoke(self, request: Request) -> Response:
        form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        self.grants.revoke(form.get("token", ""))
        return Response(status_code=200)

    def _client(self, sent: Mapping[str, str]) -> Client | str:
        client = self.house.clients.get(sent.get("client_id", ""))
        if client is None:
            return "This program is not registered here."
        if not client.may_return_to(sent.get("redirect_uri", "")):
            return "The address to return to is not one that this program registered."
        return client

    def _checked(self, request: Request, sent: Mapping[str, str]) -> list[str]:
        """The scopes that will be granted; raises `_Sent` for anything the standards forbid."""
        house = self.house
        if len(request.query_params.multi_items()) != len(set(request.query_params.keys())):
            raise _Sent("invalid_request", "a parameter came twice")
        if sent.get("response_type") != "code":
            raise _Sent("unsupported_response_type", "only code")
        if sent.get("code_challenge_method") != "S256" or len(sent.get("code_challenge", "")) != 43:
            raise _Sent("invalid_request", "PKCE with S256 is required")
        if len(sent.get("state", "")) < 22:
            raise _Sent("invalid_request", "state is missing or too short to be unguessable")
        if house.audience and sent.get("aud", "").rstrip("/") != house.audience:
            raise _Sent("invalid_request", "aud is not this service")
        asked = sent.get("scope", "").split()
        known = [scope for scope in asked if scope in house.scopes]
        if not known:
            raise _Sent("invalid_scope", "none of these scopes exists here")
        return known

    def _back(self, sent: Mapping[str, str], answer: dict[str, str]) -> Response:
        if "state" in sent:
            answer["state"] = sent["state"]
        if self.house.says_issuer:
            answer["iss"] = self.house.issuer
        redirect = sent["redirect_uri"]
        place = f"{redirect}{'&' if '?' in redirect else '?'}{urlencode(answer)}"
        return Response(status_code=303, headers={"location": place, **page.SECURITY})

    def _authenticated(self, request: Request, form: Mapping[str, str]) -> Client:
        id, secret = form.get("client_id", ""), form.get("client_secret", "")
        scheme, _, basic = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "basic":
            id, _, secret = (unquote(part) for part in base64.b64decode(basic).decode().partition(":"))
        client = self.house.clients.get(id)
        if client is None:
            raise _Denied("invalid_client", "unknown client", 401)
        if client.secret and not secret:
            raise _Denied("invalid_request", "client_secret is missing.")
        if not secrets.compare_digest(client.secret, secret):
            raise _Denied("invalid_client", "wrong client secret", 401)
        return client

    def _tokens(self, client: Client, form: Mapping[str, str]) -> dict[str, Any]:
        try:
            match form.get("grant_type"):
                case "authorization_code":
                    given = self.grants.redeem(
                        form.get("code", ""), client.id, form.get("redirect_uri", ""), form.get("code_verifier", "")
                    )
                case "refresh_token":
                    given = self.grants.refresh(form.get("refresh_token", ""), client.id)
                case _:
                    raise _Denied("unsupported_grant_type", "only authorization_code and refresh_token")
        except Unknown:
            raise _Denied("invalid_grant", "the code or token is not good, or no longer") from None
        answer: dict[str, Any] = {
            "access_token": given.access,
            "token_type": "Bearer",
            "expires_in": self.grants.access_seconds,
            "scope": given.asked.scope,
        }
        if given.refresh:
            answer["refresh_token"] = given.refresh
        if "openid" in given.asked.scope.split() and form.get("grant_type") == "authorization_code":
            answer["id_token"] = self._identity(client, given)
        return answer

    def _identity(self, client: Client, given: Given) -> str:
        person, now = self.house.people[given.asked.person], int(time.time())
        claims = {
            "iss": self.house.issuer,
            "sub": person.subject,
            "aud": client.id,
            "iat": now,
            "exp": now + 600,
            "name": person.name,
            **person.claims,
        }
        if given.asked.nonce:
            claims["nonce"] = given.asked.nonce
        return self.key.sign(claims)


def _shown(text: str) -> Response:
    return HTMLResponse(page.page("Not possible", f"<h1>Not possible</h1><p>{text}</p>"), 400, page.SECURITY)

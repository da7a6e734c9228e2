"""Sign-in for every service that speaks OAuth 2 (SMART, Google, Microsoft), and the tokens that come of it.

System browser, loopback redirect, PKCE S256 (RFC 8252, RFC 9700). Authlib writes the requests for the token endpoint
and `sync.http` sends them, so that they go over the one client with its limits; the callback is read here, because
Authlib's own reading takes an error for a request of another kind. It is imported where it writes: most passes need no
new token.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import re
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sync.client_settings import ClientSettings
from sync.decoding import json_object
from sync.errors import Malformed, Reconnect, Refused, SyncError, Throttled, Untrusted
from sync.http import Answer, Http, Origin
from sync.identity import claims
from sync.loopback import SECONDS, Callback, Loopback
from sync.providers.contract import Secrets

TOKENS: Final = "tokens"
"""The name under which an account's secrets hold `Tokens`."""
EARLY: Final = 60
"""Seconds before its end at which an access token is renewed."""
_JUST_NOW: Final = 10.0
_TOKEN: Final = re.compile(r"[\x20-\x7e]{1,16384}")
_FORM: Final = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}


@dataclass(frozen=True, slots=True)
class Endpoints:
    """An authorization server. `says_issuer`: its callbacks carry `iss` (RFC 9207), and one without is not its own."""

    authorize: str
    token: str
    revoke: str = ""
    jwks: str = ""
    issuer: str = ""
    says_issuer: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """One sign-in. `path` and `name` make the redirect address; `extra` goes along with the authorization request."""

    endpoints: Endpoints
    client: ClientSettings
    scopes: tuple[str, ...]
    path: str
    name: str = "127.0.0.1"
    extra: Mapping[str, str] = field(default_factory=dict)
    seconds: float = SECONDS


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in leaves behind, and all that is needed to renew and revoke it. Times are UTC seconds, 0 unknown."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires: int
    scopes: tuple[str, ...]
    """What was granted, which may be less than what was asked."""
    client_id: str
    client_secret: str = field(repr=False)
    token_url: str
    revoke_url: str

    def to_json(self) -> str:
        record = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return json.dumps(record, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Tokens:
        """Raises `Reconnect` for a record that this version can't read."""
        try:
            record = json.loads(text)
            return cls(**{**record, "scopes": tuple(record["scopes"])})
        except (ValueError, TypeError, KeyError):
            raise Reconnect("tokens-unreadable") from None


@dataclass(frozen=True, slots=True)
class Granted:
    """A sign-in that went well: tokens, the checked claims of the id_token (empty without one), the raw answer."""

    tokens: Tokens
    claims: Mapping[str, Any]
    answer: Mapping[str, Any] = field(repr=False)


async def sign_in(ask: Ask, open_browser: Callable[[str], None], http: Http) -> Granted:
    """Open the browser, wait for it to come back, and exchange what it brings.

    Raises `Refused` (`access_denied` when the person said no, `sign-in-timeout`, or the server's own error code),
    `Untrusted` for an answer that may not be the server's, and any other `SyncError`. Cancelling closes the port.
    """
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    verifier += secrets.token_urlsafe(16)
    for url in (ask.endpoints.authorize, ask.endpoints.token):
        Origin.of(url)
    from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
    from authlib.oauth2.rfc7636 import create_s256_code_challenge

    async with Loopback(ask.path, ask.name, state) as loopback:
        parameters = {
            "redirect_uri": loopback.redirect_uri,
            "scope": " ".join(ask.scopes),
            "code_challenge": create_s256_code_challenge(verifier),
            "code_challenge_method": "S256",
            **({"nonce": nonce} if "openid" in ask.scopes else {}),
            **ask.extra,
        }
        open_browser(
            prepare_grant_uri(
                ask.endpoints.authorize, client_id=ask.client.client_id, response_type="code", state=state, **parameters
            )
        )
        code = accepted(await loopback.wait(ask.seconds), state, ask.endpoints)
        redirect = loopback.redirect_uri
    body = prepare_token_request("authorization_code", code=code, redirect_uri=redirect, code_verifier=verifier)
    answer = await _token_request(http, ask.endpoints.token, body, ask.client.client_id, ask.client.client_secret)
    tokens = _tokens(answer, ask)
    if "openid" not in ask.scopes:
        return Granted(tokens, {}, answer)
    return Granted(tokens, await _identity(answer, ask, nonce, http), answer)


def accepted(callback: Callback, state: str, endpoints: Endpoints) -> str:
    """The code of a callback. Raises `Refused` for an error; `Untrusted` for what, error or not, may answer somebody
    else's request (RFC 8252, 8.9) or be another server's (RFC 9207)."""
    if not hmac.compare_digest(callback.get("state", "").encode(), state.encode()):
        raise Untrusted("callback-state")
    if "error" in callback:
        # Microsoft says in its own code why (AADSTS90094: an administrator has to agree)
        own = re.search(r"AADSTS\d{4,8}", callback.get("error_description", ""))
        raise Refused(own.group() if own else _code(callback["error"]))
    issuer = callback.get("iss")
    if endpoints.says_issuer if issuer is None else not _issued_by(issuer, endpoints):
        raise Untrusted("callback-issuer")
    if not callback.get("code"):
        raise Malformed("callback-without-code")
    return callback["code"]


def _issued_by(issuer: str, endpoints: Endpoints) -> bool:
    """Whether this is the server that was asked. One that never told its name is at least where the code is handed in:
    else a server could name another's sign-in page as its own, and be handed that one's codes (RFC 9700, 4.4)."""
    if not endpoints.issuer:
        try:
            return Origin.of(issuer) == Origin.of(endpoints.token)
        except Untrusted:
            return False
    before, tenant, after = endpoints.issuer.partition("{tenantid}")
    if not tenant:
        return issuer == endpoints.issuer
    return re.fullmatch(rf"{re.escape(before)}[\w.-]+{re.escape(after)}", issuer, re.ASCII) is not None


async def renewed(tokens: Tokens, http: Http, clock: Callable[[], float] = time.time) -> Tokens:
    """New tokens by the refresh token. Raises `Reconnect` when it is no longer good, else any `SyncError`."""
    if not tokens.refresh:
        raise Reconnect("no-refresh-token", Origin.of(tokens.token_url).host)
    from authlib.oauth2.rfc6749.parameters import prepare_token_request

    body = prepare_token_request("refresh_token", refresh_token=tokens.refresh)
    answer = await _token_request(http, tokens.token_url, body, tokens.client_id, tokens.client_secret)
    refresh = answer.get("refresh_token")
    return replace(
        tokens,
        access=str(answer["access_token"]),
        refresh=refresh if isinstance(refresh, str) and refresh else tokens.refresh,
        expires=_expires(answer, clock),
        scopes=tuple(str(answer["scope"]).split()) if answer.get("scope") else tokens.scopes,
    )


async def revoke(tokens: Tokens, http: Http) -> bool:
    """End the grant at the service (RFC 7009). False where the service has no way to; raises `SyncError`."""
    if not tokens.revoke_url:
        return False
    from authlib.oauth2.rfc7009 import prepare_revoke_token_request

    body, _ = prepare_revoke_token_request(
        tokens.refresh or tokens.access, "refresh_token" if tokens.refresh else "access_token"
    )
    answer = await _post(http, tokens.revoke_url, body, tokens.client_id, tokens.client_secret)
    # 400: it was no longer good; RFC 7009, 2.2 answers 200 even then, Google does not
    if answer.status not in (200, 400):
        raise Refused(f"status-{answer.status}", answer.host, answer.status)
    return True


class Bearer:
    """The `Authorize` of an account's `Http`: gives its access token, renewed in time, and once more after a 401.

    One renewal runs at a time. The new tokens are in the book before any request carries them, so that a rotated
    refresh token is not lost with the process.
    """

    def __init__(self, kept: Secrets, http: Http, clock: Callable[[], float] = time.time) -> None:
        self._kept, self._http, self._clock = kept, http, clock
        self._lock = asyncio.Lock()
        self._given = ""
        self._renewed_at = -_JUST_NOW

    def tokens(self) -> Tokens:
        """The account's tokens as they are kept. Raises `Reconnect` when there are none."""
        record = self._kept.get(TOKENS)
        if record is None:
            raise Reconnect("no-tokens")
        return Tokens.from_json(record)

    async def __call__(self, fresh: bool) -> str:
        async with self._lock:
            tokens = self.tokens()
            over = bool(tokens.expires) and tokens.expires - EARLY <= self._clock()
            # Requests side by side meet the same 401: the first renews for all of them
            just_now = time.monotonic() - self._renewed_at < _JUST_NOW
            refused = fresh and not just_now and tokens.access == self._given
            if over or refused:
                tokens = await self._renewed(tokens)
                self._renewed_at = time.monotonic()
            self._given = tokens.access
            return f"Bearer {tokens.access}"

    async def _renewed(self, tokens: Tokens) -> Tokens:
        try:
            fresh = await renewed(tokens, self._http, self._clock)
        except Reconnect:
            # A new sign-in, or another pass, may have replaced them meanwhile
            if (kept := self.tokens()) != tokens:
                return kept
            raise
        self._kept.put(TOKENS, fresh.to_json())
        return fresh

    async def revoke(self) -> bool:
        """End the grant at the service; False where it has no way to. Raises `SyncError`."""
        async with self._lock:
            return await revoke(self.tokens(), self._http)

    async def aclose(self) -> None:
        """Give the connections to the token endpoint back. Never raises."""
        await self._http.aclose()


async def _identity(answer: Mapping[str, Any], ask: Ask, nonce: str, http: Http) -> Mapping[str, Any]:
    token = answer.get("id_token")
    if not isinstance(token, str):
        return {}
    keys = None
    if ask.endpoints.jwks:
        published = await http.send("GET", ask.endpoints.jwks, credential=False)
        if published.status != 200:
            raise Malformed("jwks", published.host)
        keys = published.body
    return claims(
        token,
        keys,
        issuer=ask.endpoints.issuer,
        client_id=ask.client.client_id,
        nonce=nonce,
        now=time.time(),
    )


async def _token_request(http: Http, url: str, body: str, client_id: str, client_secret: str) -> dict[str, Any]:
    """The token endpoint's answer, if it is one. Raises `SyncError`."""
    answer = await _post(http, url, body, client_id, client_secret)
    if answer.status >= 500:
        raise Throttled(f"status-{answer.status}", answer.host)
    try:
        found = json_object(answer.body, answer.host)
    except Malformed:
        raise Malformed("token-answer", answer.host) from None
    if answer.status != 200 or "error" in found:
        raise _token_error(found, answer)
    # What is no token by the grammar (RFC 6749, appendix A) could not be sent as one
    access, refresh = found.get("access_token"), found.get("refresh_token")
    if not isinstance(access, str) or not _TOKEN.fullmatch(access):
        raise Malformed("token-answer", answer.host)
    if isinstance(refresh, str) and refresh and not _TOKEN.fullmatch(refresh):
        raise Malformed("token-answer", answer.host)
    if str(found.get("token_type", "")).lower() != "bearer":
        raise Malformed("token-answer", answer.host)
    return found


def _token_error(found: Mapping[str, Any], answer: Answer) -> SyncError:
    code = _code(found.get("error"))
    if code in ("invalid_grant", "interaction_required", "consent_required", "login_required"):
        return Reconnect(code, answer.host)
    if code == "temporarily_unavailable":
        return Throttled(code, answer.host)
    return Refused(code, answer.host, answer.status)


async def _post(http: Http, url: str, body: str, client_id: str, client_secret: str) -> Answer:
    """A form with the client's authentication in it; never follows a redirect, for it carries secrets."""
    from authlib.oauth2.auth import ClientAuth

    method = "client_secret_post" if client_secret else "none"
    url, headers, body = ClientAuth(client_id, client_secret, method).prepare("POST", url, dict(_FORM), body)
    return await http.send("POST", url, headers=headers, body=body.encode(), credential=False, follow=False)


def _tokens(answer: Mapping[str, Any], ask: Ask) -> Tokens:
    refresh = answer.get("refresh_token")
    return Tokens(
        access=str(answer["access_token"]),
        refresh=refresh if isinstance(refresh, str) else "",
        expires=_expires(answer, time.time),
        # RFC 6749, 5.1: left out means as asked
        scopes=tuple(str(answer["scope"]).split()) if answer.get("scope") else ask.scopes,
        client_id=ask.client.client_id,
        client_secret=ask.client.client_secret,
        token_url=ask.endpoints.token,
        revoke_url=ask.endpoints.revoke,
    )


LONGEST: Final = 366 * 86_400
"""Seconds for which an access token is believed to last, whatever is said."""


def _expires(answer: Mapping[str, Any], clock: Callable[[], float]) -> int:
    """When the access token ends, by our clock; 0 when the server did not say."""
    try:
        lasts = int(answer.get("expires_in") or 0)
    except (ValueError, TypeError, OverflowError):
        return 0
    return int(clock()) + min(lasts, LONGEST) if lasts > 0 else 0


def _code(error: object) -> str:
    """An error code of RFC 6749 as it is, anything else shortened to a token that is safe to log."""
    text = str(error)
    return text if text.replace("_", "").isalnum() and text.isascii() and len(text) <= 64 else "unknown-error"

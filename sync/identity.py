"""Who signed in: an id_token, believed once its signature and claims that matter are checked (OIDC Core, 3.1.3.7)."""

from __future__ import annotations

import base64
import hmac
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sync.decoding import json_value
from sync.errors import Malformed, Untrusted

if TYPE_CHECKING:
    from joserfc.jwk import KeySet

ALGORITHMS: Final = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
"""Public-key signatures only: never `none`, never a shared secret."""
LEEWAY: Final = 300
"""Seconds that a practice's clock may be off."""
MOST_KEYS: Final = 100


def claims(token: str, keys: bytes | None, *, issuer: str, client_id: str, nonce: str, now: float) -> Mapping[str, Any]:
    """The claims of `token`, signed by one of `keys` (a JWK set, JSON). `now` is UTC seconds.

    Without keys the TLS of the token endpoint, where it came from, stands for the signature (OIDC Core, 3.1.3.7, 6).
    `issuer` may hold `{tenantid}`, which the token's own `tid` fills (Microsoft's `common` endpoint). Raises
    `Untrusted` for a token that does not prove what it must, `Malformed` for keys that are none.
    """
    found = _unsigned(token) if keys is None else _signed(token, keys)
    expected = issuer.replace("{tenantid}", str(found.get("tid", "")))
    if (expected or keys is not None) and (not expected or found.get("iss") != expected):
        raise Untrusted("id-token-issuer")
    audience = found.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    if client_id not in audiences or (len(audiences) > 1 and found.get("azp") != client_id):
        raise Untrusted("id-token-audience")
    expires, issued = found.get("exp"), found.get("iat")
    if not isinstance(expires, int | float) or expires + LEEWAY < now:
        raise Untrusted("id-token-expired")
    if isinstance(issued, int | float) and issued - LEEWAY > now:
        raise Untrusted("id-token-early")
    if not hmac.compare_digest(str(found.get("nonce", "")).encode(), nonce.encode()):
        raise Untrusted("id-token-nonce")
    return found


def _signed(token: str, keys: bytes) -> Mapping[str, Any]:
    from joserfc import jwt
    from joserfc.errors import JoseError

    try:
        found: Mapping[str, Any] = jwt.decode(token, _usable(keys), algorithms=ALGORITHMS).claims
    except (ValueError, TypeError, KeyError, JoseError):
        raise Untrusted("id-token-signature") from None
    return found


def _usable(keys: bytes) -> KeySet:
    """The keys of a set that can be used; what is no key, or too weak a one, is passed over (RFC 7517, 5; RFC 7518,
    3.3). Raises `Malformed` where none is left."""
    from joserfc.errors import JoseError, SecurityWarning
    from joserfc.jwk import KeySet

    usable = []
    try:
        listed = list(json_value(keys)["keys"])
    except (Malformed, TypeError, KeyError):
        raise Malformed("jwks") from None
    with warnings.catch_warnings():
        warnings.simplefilter("error", SecurityWarning)
        for one in listed[:MOST_KEYS]:
            try:
                usable += KeySet.import_key_set({"keys": [one]}).keys
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError, JoseError, SecurityWarning):
                continue
    if not usable:
        raise Malformed("jwks")
    return KeySet(usable)


def _unsigned(token: str) -> Mapping[str, Any]:
    try:
        body = token.split(".")[1]
        found = json_value(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (ValueError, LookupError, Malformed):
        raise Malformed("id-token") from None
    if not isinstance(found, dict):
        raise Malformed("id-token")
    return found

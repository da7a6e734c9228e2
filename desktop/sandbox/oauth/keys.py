"""The signing key of one authorization server, made at start, and the tokens that it signs (RFC 7515, 7517, 7519)."""

from __future__ import annotations

from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey


class SigningKey:
    """An ES256 key."""

    def __init__(self) -> None:
        self._key = ECKey.generate_key("P-256", auto_kid=True, parameters={"use": "sig", "alg": "ES256"})

    def public(self) -> dict[str, Any]:
        """The JWK set that others verify with."""
        return {"keys": [dict(self._key.as_dict(private=False))]}

    def sign(self, claims: dict[str, Any]) -> str:
        return jwt.encode({"alg": "ES256", "kid": self._key.kid}, claims, self._key)

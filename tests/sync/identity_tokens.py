"""Identity tokens of an invented issuer, and its keys."""

from __future__ import annotations

import json
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

NOW = 1_795_000_000


KEY = ECKey.generate_key("P-256", parameters={"kid": "one", "use": "sig"})


RSA = RSAKey.generate_key(2048, parameters={"kid": "two", "use": "sig"})


KEYS = json.dumps({"keys": [KEY.as_dict(private=False), RSA.as_dict(private=False)]}).encode()


RIGHT: dict[str, Any] = {
    "iss": "https://issuer.example", "aud": "client", "sub": "1", "nonce": "n", "iat": NOW, "exp": NOW + 600,
}  # fmt: skip


def signed(**changes: Any) -> str:
    found = {name: value for name, value in {**RIGHT, **changes}.items() if value is not None}
    return jwt.encode({"alg": "ES256", "kid": "one"}, found, KEY)

"""An id_token is believed only when everything about it is right."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey

from sync.errors import Malformed, Untrusted
from sync.identity import claims
from tests.sync.identity_tokens import KEY, KEYS, NOW, RIGHT, RSA, signed


def judged(token: str, issuer: str = "https://issuer.example") -> Any:
    return claims(token, KEYS, issuer=issuer, client_id="client", nonce="n", now=NOW)


def test_right_tokens_are_believed() -> None:
    assert judged(signed())["sub"] == "1"
    assert judged(jwt.encode({"alg": "RS256", "kid": "two"}, RIGHT, RSA))["sub"] == "1"
    assert judged(signed(aud=["client", "other"], azp="client"))["sub"] == "1"
    assert judged(signed(exp=NOW - 200, iat=NOW + 200))["sub"] == "1", "clocks may be five minutes off"
    tenant = "https://login.example/{tenantid}/v2.0"
    assert judged(signed(iss="https://login.example/t-1/v2.0", tid="t-1"), tenant)["tid"] == "t-1"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"iss": "https://other.example"}, "id-token-issuer"),
        ({"iss": None}, "id-token-issuer"),
        ({"aud": "other"}, "id-token-audience"),
        ({"aud": ["client", "other"]}, "id-token-audience"),
        ({"aud": None}, "id-token-audience"),
        ({"exp": NOW - 400}, "id-token-expired"),
        ({"exp": None}, "id-token-expired"),
        ({"iat": NOW + 400}, "id-token-early"),
        ({"nonce": "other"}, "id-token-nonce"),
        ({"nonce": None}, "id-token-nonce"),
    ],
)
def test_wrong_claims_are_not(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Untrusted) as caught:
        judged(signed(**changes))
    assert caught.value.code == code


def test_wrong_signatures_are_not() -> None:
    stranger = ECKey.generate_key("P-256", parameters={"kid": "one"})
    public = OctKey.import_key(json.dumps(KEY.as_dict(private=False)))

    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    tokens = [
        jwt.encode({"alg": "ES256", "kid": "one"}, RIGHT, stranger),
        jwt.encode({"alg": "HS256", "kid": "one"}, RIGHT, public),
        f"{part({'alg': 'none'})}.{part(RIGHT)}.",
        signed()[:-4] + "AAAA",
        "not.a.token",
        "",
    ]
    for token in tokens:
        with pytest.raises(Untrusted) as caught:
            judged(token)
        assert caught.value.code == "id-token-signature"


def test_without_keys_everything_but_the_signature_still_counts() -> None:
    def judged_unsigned(token: str, issuer: str = "") -> Any:
        return claims(token, None, issuer=issuer, client_id="client", nonce="n", now=NOW)

    assert judged_unsigned(signed(iss="https://anybody.example"))["sub"] == "1"
    assert judged_unsigned(signed(), "https://issuer.example")["sub"] == "1"
    for wrong in ({"aud": "other"}, {"exp": NOW - 400}, {"nonce": "other"}, {"exp": None}):
        with pytest.raises(Untrusted):
            judged_unsigned(signed(**wrong))
    with pytest.raises(Untrusted):
        judged_unsigned(signed(), "https://other.example")
    for token in ("", "a.b.c", "a", "a.W10.c"):
        with pytest.raises(Malformed):
            judged_unsigned(token)


def test_keys_that_are_none_are_malformed() -> None:
    for keys in (b"", b"[]", b'{"keys": 7}', b'{"keys": [{"kty": "??"}]}'):
        with pytest.raises(Malformed):
            claims(signed(), keys, issuer="https://issuer.example", client_id="client", nonce="n", now=NOW)

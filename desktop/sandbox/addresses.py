"""Where a running sandbox answers, and who may sign in there: what it tells other programs as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Login:
    """A sample person of one service. Both words are invented and open nothing elsewhere."""

    user: str
    password: str
    label: str


@dataclass(frozen=True, slots=True)
class Place:
    """One service with a sign-in of its own. `issuer` may hold `{tenantid}`."""

    authorize_url: str
    token_url: str
    revoke_url: str
    """Empty where the service can't revoke."""
    jwks_url: str
    issuer: str
    api_base: str
    client_id: str
    client_secret: str
    login: Login
    token: str
    """A bearer token for whoever plays the account's other devices."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every address is https on the loopback interface, under the certificate authority in `ca_file`."""

    practice_base: str
    """The FHIR base."""
    practice_client: str
    """The OAuth client id that the hosted service knows."""
    practice_login: Login
    free_login: Login
    """A practitioner whose plan is free."""
    caldav_url: str
    caldav_user: str
    caldav_password: str
    ca_file: str
    ca_pem: str
    google: Place
    microsoft: Place
    desk_token: str
    """A bearer token of the front desk, for whoever plays the practice's other side."""

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Addresses:
        """Raises `ValueError` when `text` is not what `to_json` wrote."""
        found = json.loads(text)
        try:
            for name in ("practice_login", "free_login"):
                found[name] = Login(**found[name])
            for name in ("google", "microsoft"):
                found[name] = Place(**{**found[name], "login": Login(**found[name]["login"])})
            return cls(**found)
        except (TypeError, KeyError) as error:
            raise ValueError("not the addresses of a sandbox") from error

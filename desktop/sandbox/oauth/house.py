"""An authorization server's settings: whom it knows, which programs may ask, and its own ways within the standards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Client:
    """A registered program. `redirects` are compared exactly but for a loopback address's port (RFC 8252, 7.3)."""

    id: str
    redirects: frozenset[str]
    secret: str = ""

    def may_return_to(self, redirect: str) -> bool:
        parts = urlsplit(redirect)
        if parts.hostname not in ("127.0.0.1", "::1", "localhost") or parts.scheme != "http" or parts.fragment:
            return False
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        return f"http://{host}{parts.path}{'?' + parts.query if parts.query else ''}" in self.redirects


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in, and the claims that an id_token makes about them."""

    user: str
    password: str = field(repr=False)
    name: str
    subject: str
    claims: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class House:
    """One authorization server. `root` is its origin; paths are on it."""

    title: str
    root: str
    issuer: str
    clients: Mapping[str, Client]
    people: Mapping[str, Person]
    scopes: frozenset[str]
    authorize_path: str = "/oauth/authorize"
    token_path: str = "/oauth/token"  # noqa: S105 -- an address, not a secret
    revoke_path: str = "/oauth/revoke"
    """Empty where the service has no such endpoint."""
    jwks_path: str = "/oauth/jwks"
    audience: str = ""
    """What `aud` must be (SMART App Launch), empty where the parameter is unknown."""
    says_issuer: bool = True
    """Whether the callback carries `iss` (RFC 9207)."""
    offline_scope: str = "offline_access"
    """Asking for this scope brings a refresh token; empty where a parameter `access_type=offline` does."""
    granular: bool = False
    """Whether a person may leave out single scopes on the consent page."""

"""Codes and tokens that an authorization server has given out (RFC 6749, 7636, 9700), by their hashes only.

A *family* is everything that grew out of one sign-in. A code or a rotated refresh token that comes a second time
revokes its whole family; a refresh repeated within `GRACE_SECONDS`, before its successor was used, is forgiven, because
the first answer may have been lost on the way.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import time
from dataclasses import dataclass
from typing import Final

GRACE_SECONDS: Final = 60
CODE_SECONDS: Final = 60
_SCHEMA = """
CREATE TABLE IF NOT EXISTS oauth_code (
    hash TEXT PRIMARY KEY, family TEXT NOT NULL, client TEXT NOT NULL, person TEXT NOT NULL, redirect TEXT NOT NULL,
    challenge TEXT NOT NULL, scope TEXT NOT NULL, nonce TEXT NOT NULL, offline INTEGER NOT NULL,
    expires REAL NOT NULL, used INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE IF NOT EXISTS oauth_token (
    hash TEXT PRIMARY KEY, family TEXT NOT NULL, kind TEXT NOT NULL, client TEXT NOT NULL, person TEXT NOT NULL,
    scope TEXT NOT NULL, expires REAL NOT NULL, used_at REAL NOT NULL DEFAULT 0,
    successor TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX IF NOT EXISTS oauth_token_family ON oauth_token (family);
"""
_FOREVER: Final = 4e9


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a bearer token speaks for, and how far."""

    person: str
    scope: frozenset[str]

    def may(self, kind: str, letter: str) -> bool:
        """Whether a scope `user/Kind.cruds` (SMART 2.x) holds the letter."""
        for scope in self.scope:
            head, _, letters = scope.partition(".")
            if head in (f"user/{kind}", "user/*") and letter in letters:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Asked:
    """What an authorization request asked for, once a person agreed."""

    client: str
    person: str
    redirect: str
    challenge: str
    scope: str
    nonce: str
    offline: bool


@dataclass(frozen=True, slots=True)
class Given:
    """What a token request is answered with; `refresh` is empty when there is none (or it stays the same)."""

    asked: Asked
    access: str
    refresh: str


class Unknown(Exception):
    """invalid_grant: the code or token is not, or no longer, good."""


class Grants:
    """Tables in the service's own database, for one thread."""

    def __init__(
        self,
        database: sqlite3.Connection,
        access_seconds: int = 3600,
        *,
        rotates: bool = True,
        reuse_ends: bool = True,
    ) -> None:
        """`rotates`: a new refresh token on every use; `reuse_ends`: an old one that comes back ends the sign-in."""
        self.database, self.access_seconds = database, access_seconds
        self.rotates, self.reuse_ends = rotates, reuse_ends
        self.grace_seconds = float(GRACE_SECONDS)
        database.executescript(_SCHEMA)

    def code(self, asked: Asked) -> str:
        """A one-time code, good for a minute."""
        code = secrets.token_urlsafe(32)
        self.database.execute(
            "INSERT INTO oauth_code VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (_hash(code), secrets.token_hex(16), asked.client, asked.person, asked.redirect, asked.challenge,
             asked.scope, asked.nonce, asked.offline, time.time() + CODE_SECONDS),
        )  # fmt: skip
        return code

    def redeem(self, code: str, client: str, redirect: str, verifier: str) -> Given:
        """Tokens for a code. Raises `Unknown` unless everything matches what was asked with it."""
        row = self.database.execute(
            "SELECT family, client, person, redirect, challenge, scope, nonce, offline, expires, used"
            " FROM oauth_code WHERE hash = ?",
            (_hash(code),),
        ).fetchone()
        if row is None:
            raise Unknown
        family, expires, used = row[0], row[8], row[9]
        if used:
            self.revoke_family(family)
            raise Unknown
        asked = Asked(row[1], row[2], row[3], row[4], row[5], row[6], offline=bool(row[7]))
        self.database.execute("UPDATE oauth_code SET used = 1 WHERE hash = ?", (_hash(code),))
        if expires < time.time() or asked.client != client or asked.redirect != redirect:
            raise Unknown
        if not secrets.compare_digest(challenge(verifier), asked.challenge):
            raise Unknown
        return Given(asked, self._access(family, asked), self._refresh(family, asked) if asked.offline else "")

    def refresh(self, token: str, client: str) -> Given:
        """New tokens for a refresh token. Raises `Unknown`."""
        row = self.database.execute(
            "SELECT family, client, person, scope, expires, used_at, successor FROM oauth_token"
            " WHERE hash = ? AND kind = 'refresh'",
            (_hash(token),),
        ).fetchone()
        if row is None or row[1] != client:
            raise Unknown
        family, _, person, scope, expires, used_at, successor = row
        if used_at and self.reuse_ends and not self._forgiven(used_at, successor):
            self.revoke_family(family)
            raise Unknown
        if expires < time.time():
            raise Unknown
        asked = Asked(client, person, "", "", scope, "", offline=True)
        if not self.rotates:
            return Given(asked, self._access(family, asked), "")
        if successor and self.reuse_ends:
            self.database.execute("DELETE FROM oauth_token WHERE hash = ?", (successor,))
        fresh = self._refresh(family, asked)
        self.database.execute(
            "UPDATE oauth_token SET used_at = ?, successor = ? WHERE hash = ?",
            (used_at or time.time(), _hash(fresh), _hash(token)),
        )
        return Given(asked, self._access(family, asked), fresh)

    def bearer(self, token: str) -> Holder | None:
        """Whom an access token speaks for, or None when it is unknown or over."""
        row = self.database.execute(
            "SELECT person, scope, expires FROM oauth_token WHERE hash = ? AND kind = 'access'", (_hash(token),)
        ).fetchone()
        if row is None or row[2] < time.time():
            return None
        return Holder(row[0], frozenset(row[1].split()))

    def revoke(self, token: str) -> None:
        """RFC 7009: either token ends the whole sign-in; an unknown one is no error."""
        row = self.database.execute("SELECT family FROM oauth_token WHERE hash = ?", (_hash(token),)).fetchone()
        if row is not None:
            self.revoke_family(row[0])

    def revoke_family(self, family: str) -> None:
        self.database.execute("DELETE FROM oauth_token WHERE family = ?", (family,))

    def revoke_all(self) -> None:
        """Every sign-in is over, as when a person takes back their permission at the service."""
        self.database.execute("DELETE FROM oauth_token WHERE family <> 'desk'")

    def expire_access(self) -> None:
        """Every access token is over now; refresh tokens stay."""
        self.database.execute("UPDATE oauth_token SET expires = 0 WHERE kind = 'access' AND family <> 'desk'")

    def issue(self, client: str, person: str, scope: str) -> str:
        """An access token without a sign-in, for the sandbox's own front desk."""
        return self._token("access", "desk", Asked(client, person, "", "", scope, "", offline=False), _FOREVER)

    def _access(self, family: str, asked: Asked) -> str:
        return self._token("access", family, asked, time.time() + self.access_seconds)

    def _refresh(self, family: str, asked: Asked) -> str:
        return self._token("refresh", family, asked, _FOREVER)

    def _token(self, kind: str, family: str, asked: Asked, expires: float) -> str:
        token = secrets.token_urlsafe(32)
        self.database.execute(
            "INSERT INTO oauth_token (hash, family, kind, client, person, scope, expires) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (_hash(token), family, kind, asked.client, asked.person, asked.scope, expires),
        )
        return token

    def _forgiven(self, used_at: float, successor: str) -> bool:
        if time.time() - used_at > self.grace_seconds:
            return False
        row = self.database.execute("SELECT used_at FROM oauth_token WHERE hash = ?", (successor,)).fetchone()
        return row is not None and not row[0]


def challenge(verifier: str) -> str:
    """The S256 code challenge of a verifier (RFC 7636, 4.2)."""
    import base64

    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

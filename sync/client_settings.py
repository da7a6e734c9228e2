"""How this program is registered at the services that people sign in to: from arguments, environment or one file.

Nothing about the practice's own service is known beforehand. A file (TOML, named by `OPTIMANTRA_SETTINGS`) has a table
per service with the keys of `ClientSettings`; `OPTIMANTRA_<SERVICE>_<KEY>` in the environment outranks it, an argument
outranks both.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Final

FILE_VARIABLE: Final = "OPTIMANTRA_SETTINGS"


class SettingsUnreadable(Exception):
    """The settings file is not there, not TOML, or holds something other than text where text belongs."""


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """One registration. Empty addresses are discovered, or are the service's public ones."""

    client_id: str
    client_secret: str = field(default="", repr=False)
    """Not confidential in a program on a desk (RFC 8252, 8.5), but some services insist on it."""
    authorize_url: str = ""
    token_url: str = ""
    revoke_url: str = ""
    jwks_url: str = ""
    issuer: str = ""
    api_base: str = ""

    @classmethod
    def practice(cls, client_id: str = "", **given: str) -> ClientSettings:
        """The registration at the practice's hosted service."""
        return _found("practice", {"client_id": "optimantra-desktop"}, {"client_id": client_id, **given})

    @classmethod
    def google(cls, client_id: str = "", **given: str) -> ClientSettings:
        """The registration as a Google "Desktop app"."""
        return _found("google", _GOOGLE, {"client_id": client_id, **given})

    @classmethod
    def microsoft(cls, client_id: str = "", **given: str) -> ClientSettings:
        """The registration as a Microsoft "mobile and desktop application" for any tenant and personal accounts."""
        return _found("microsoft", _MICROSOFT, {"client_id": client_id, **given})


def signed_in_settings(scopes: Iterable[str], client: ClientSettings) -> str:
    """What an account keeps of its sign-in (a JSON object): the scopes that were granted, and where it was."""
    where = {name: getattr(client, name) for name in _WHERE if getattr(client, name)}
    return json.dumps({"scopes": list(scopes), "sign_in": where})


def kept_settings(settings: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """The scopes and the addresses that `signed_in_settings` wrote down, empty where it did not."""
    try:
        held = json.loads(settings)
        scopes, where = held.get("scopes"), held.get("sign_in")
    except (ValueError, AttributeError, RecursionError):
        return (), {}
    named = where if isinstance(where, dict) else {}
    return (
        tuple(str(scope) for scope in scopes) if isinstance(scopes, list) else (),
        {name: str(named[name]) for name in _WHERE if name in named},
    )


_WHERE: Final = ("authorize_url", "jwks_url", "issuer")
_GOOGLE: Final = {
    "client_id": "",
    "authorize_url": "https://accounts.google.com/o/oauth2/v2/auth",
    "token_url": "https://oauth2.googleapis.com/token",
    "revoke_url": "https://oauth2.googleapis.com/revoke",
    "jwks_url": "https://www.googleapis.com/oauth2/v3/certs",
    "issuer": "https://accounts.google.com",
    "api_base": "https://www.googleapis.com/calendar/v3",
}
_MICROSOFT: Final = {
    "client_id": "",
    "authorize_url": "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    "token_url": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    "jwks_url": "https://login.microsoftonline.com/common/discovery/v2.0/keys",
    "issuer": "https://login.microsoftonline.com/{tenantid}/v2.0",
    "api_base": "https://graph.microsoft.com/v1.0",
}


def _found(service: str, usual: Mapping[str, str], given: Mapping[str, str]) -> ClientSettings:
    """The first that is not empty of argument, environment, file and what is usual, key by key."""
    file = _file().get(service, {})
    values = {}
    for each in fields(ClientSettings):
        variable = f"OPTIMANTRA_{service}_{each.name}".upper()
        choices = (given.get(each.name), os.environ.get(variable), file.get(each.name), usual.get(each.name))
        values[each.name] = next((choice for choice in choices if choice), "")
    return ClientSettings(**values)


def _file() -> dict[str, dict[str, str]]:
    path = os.environ.get(FILE_VARIABLE, "")
    if not path:
        return {}
    import tomllib

    try:
        tables = tomllib.loads(Path(path).read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsUnreadable(type(error).__name__) from None
    for table in tables.values():
        if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
            raise SettingsUnreadable("not-text")
    return tables

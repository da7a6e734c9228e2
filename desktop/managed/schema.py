"""The keys of managed settings, and what each may hold: tables as read from a file or a registry → `Managed`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

from storage.records.accounts import ProviderName
from storage.records.managed import LEVELS, Managed

CHOOSABLE: Final = frozenset(set(ProviderName) - {ProviderName.MEMORY})
LONGEST_IDLE: Final = 240


class Unacceptable(ValueError):
    """A key holds what it may not; `key` says which, `why` is a short code."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(f"{key}: {why}")
        self.key, self.why = key, why


def managed(table: Mapping[str, Any], origin: str) -> Managed:
    """The settings that a table fixes. Raises `Unacceptable`, also for a key that is unknown: a typing error in a
    restriction must not become a permission."""
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _READERS:
            raise Unacceptable(key, "unknown key")
        name, read = _READERS[key]
        values[name] = read(key, value)
    return Managed(origin=origin, **values)


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > 500 or not value.isprintable():
        raise Unacceptable(key, "not a line of text")
    return value.strip()


def _address(key: str, value: Any) -> str:
    text = _text(key, value)
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise Unacceptable(key, "not an https address") from None
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise Unacceptable(key, "not an https address")
    return text


def _names(allowed: frozenset[str]) -> Callable[[str, Any], frozenset[str]]:
    def read(key: str, value: Any) -> frozenset[str]:
        given = value.split(",") if isinstance(value, str) else value
        if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
            raise Unacceptable(key, "not a list of names")
        names = frozenset(one.strip() for one in given if one.strip())
        if names - allowed:
            raise Unacceptable(key, f"only {', '.join(sorted(allowed))}")
        return names

    return read


def _providers(key: str, value: Any) -> frozenset[ProviderName]:
    return frozenset(map(ProviderName, _names(frozenset(CHOOSABLE))(key, value)))


def _minutes(key: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LONGEST_IDLE:
        raise Unacceptable(key, f"minutes, 1 to {LONGEST_IDLE}")
    return value


def _switch(key: str, value: Any) -> bool:
    match value:
        case "ask":
            return True
        case "off":
            return False
        case _:
            raise Unacceptable(key, "ask or off")


def _clients(key: str, value: Any) -> Mapping[str, Mapping[str, str]]:
    from sync.client_settings import ClientSettings

    known = {one.name for one in fields(ClientSettings)}
    if not isinstance(value, Mapping):
        raise Unacceptable(key, "not a table")
    for service, table in value.items():
        if service not in ("practice", "google", "microsoft"):
            raise Unacceptable(f"{key}.{service}", "unknown service")
        if not isinstance(table, Mapping) or not all(isinstance(one, str) for one in table.values()):
            raise Unacceptable(f"{key}.{service}", "not text")
        if set(table) - known:
            raise Unacceptable(f"{key}.{service}.{min(set(table) - known)}", "unknown key")
    return MappingProxyType({service: MappingProxyType(dict(table)) for service, table in value.items()})


_READERS: Final[Mapping[str, tuple[str, Callable[[str, Any], Any]]]] = {
    "by": ("by", _text),
    "service": ("service", _address),
    "providers": ("providers", _providers),
    "lock-after-minutes": ("longest_idle", _minutes),
    "publishing-levels": ("levels", _names(frozenset(LEVELS))),
    "updates": ("updates", _switch),
    "update-manifest": ("manifest", _address),
    "clients": ("clients", _clients),
}

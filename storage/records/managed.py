"""What the practice's IT has fixed for a computer: the choices that a person finds locked, and who locked them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from storage.named_tuple import NamedTuple
from storage.records.accounts import ProviderName

LEVELS: Final = ("busy", "visit-type", "initials", "full")
"""How much of an appointment may be published, from the least to the most."""


class Managed(NamedTuple):
    """A field that is empty, None or whole leaves the choice to the person."""

    by: str = ""
    """Who decided, as people there call them."""
    origin: str = ""
    """Where it stands: a file, a registry key. Empty where nothing is managed."""
    service: str = ""
    """The one address of the practice's service, `https`."""
    providers: frozenset[ProviderName] = frozenset(ProviderName)
    """The kinds of account that may be connected and read."""
    longest_idle: int = 0
    """Minutes after which the program locks at the latest; 0 leaves it open."""
    levels: frozenset[str] = frozenset(LEVELS)
    """The levels of detail that may be published."""
    updates: bool = True
    """Whether a person may have the program look for new versions."""
    manifest: str = ""
    """Where the list of new versions lies, if not at its usual address."""
    clients: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    """Registrations by service, with the keys of `sync.client_settings.ClientSettings`."""
    trouble: str = ""
    """Why what stands there could not be read, as a code; everything that can be locked is locked then."""

    def __repr__(self) -> str:
        """Without the registrations, which hold secrets."""
        return f"Managed(by={self.by!r}, origin={self.origin!r}, service={self.service!r}, trouble={self.trouble!r})"

    def allows(self, provider: ProviderName) -> bool:
        """Whether this kind of account may be used here."""
        return provider in self.providers

    def allows_service(self, base: str) -> bool:
        """Whether the practice's service may be at this address."""
        return not self.service or base.rstrip("/") == self.service.rstrip("/")

    def idle(self, chosen: int) -> int:
        """The minutes after which it locks, of what the person chose (0: never by itself)."""
        return chosen if not self.longest_idle or 0 < chosen <= self.longest_idle else self.longest_idle


FREE: Final = Managed()
"""Nothing is fixed: every choice is the person's."""


def closed(origin: str, trouble: str) -> Managed:
    """What holds when there is something fixed that can't be read: the strictest."""
    return Managed(
        origin=origin,
        providers=frozenset({ProviderName.PRACTICE}),
        longest_idle=5,
        levels=frozenset({"busy"}),
        updates=False,
        trouble=trouble,
    )

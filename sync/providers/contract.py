"""What every provider does, in the words that all of them share.

*Remote id*: what the service calls a thing. *Version*: equal versions mean equal content (ETag). *Cursor*: the
provider's own note of how far it has told us. A provider reads; it knows no store, no window and no consent text: it
is handed a grant for what it is asked, and the engine decides what becomes of the answer.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.consents import ListGrant, ReadGrant

if TYPE_CHECKING:
    # Not at run time: it brings httpx, and those who only name a provider do not need it.
    from sync.http import TlsFacts

Item = TypeVar("Item")


class Provider(ABC, Generic[Item]):
    """One account at one service. Not safe for use by two tasks on the same calendar at once."""

    @abstractmethod
    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        """Every calendar of the account that can hold events, in the service's order. Raises `SyncError`."""

    @abstractmethod
    def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[Item]]:
        """What has changed in `calendar` since `cursor` (None: everything), page by page, the last with a new cursor.

        Raises `CursorLost` when the service no longer knows the cursor (the engine then asks again with None, and
        `known` spares what need not be fetched twice), and any other `SyncError`. A pass that ends without a cursor
        was cut short and must not be committed.
        """

    @abstractmethod
    async def aclose(self) -> None:
        """Give the connections back. Never raises."""

    def tls(self) -> Mapping[str, TlsFacts]:
        """How each host of the last requests proved who it is, by host; empty where nothing was asked yet."""
        return {}


def check(grant: ReadGrant, calendar: Calendar) -> None:
    """The grant must be for this very calendar; anything else is a bug on our side."""
    if grant.calendar != calendar.id:
        raise PermissionError("grant is for another calendar")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What a sign-in came back with; the engine makes an `Account` of it and puts the secrets into the book."""

    base: str
    user: str
    label: str
    """How the person knows this account: an address or a name."""
    secrets: Mapping[str, str] = field(repr=False)
    """`password`, or `tokens` as JSON. Never logged, never shown."""
    settings: str = "{}"
    plan: str = ""


class Secrets(Protocol):
    """One account's secrets, kept in the book; `put` is durable when it returns."""

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, secret: str) -> None: ...

"""What every provider does, in the words that all of them share.

*Remote id*: what the service calls a thing. *Version*: equal versions mean equal content (ETag). *Cursor*: the
provider's own note of how far it has told us. A provider reads; it knows no store, no window and no consent text: it
is handed a grant for what it is asked, and the engine decides what becomes of the answer.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.grants import AgreementGrant, ListGrant, ReadGrant, RecallGrant, WriteGrant
from storage.records.ids import AccountId
from storage.records.publishing import PublishedEvent, Standing

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

    async def revoke(self) -> bool:
        """End this program's permission at the service. True when it is over, or when a password leaves none to end;
        False where the service can't be told and the person has to do it there. Raises `SyncError`."""
        return True

    def tls(self) -> Mapping[str, TlsFacts]:
        """How each host of the last requests proved who it is, by host; empty where nothing was asked yet."""
        return {}


class Publisher(ABC):
    """Keeps one calendar of our own making on an account, and touches nothing else there.

    *Key*: our name for a published appointment, 5 to 64 of `0-9a-v` (what every service takes as a part of an id).
    *Version*: the service's own of a published event, to be handed back when it is changed or removed. Every call
    raises `PermissionError` for a grant of another account and for a calendar that we did not make, before anything is
    sent; an event has no member that could name anybody.
    """

    @abstractmethod
    async def find_calendar(
        self, grant: WriteGrant | RecallGrant, kept: RemoteCalendar | None
    ) -> RemoteCalendar | None:
        """The calendar of ours that stands there: `kept`, or one that another computer made or whose making was
        answered to nobody. None where there is none."""

    @abstractmethod
    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        """The calendar of ours: `kept` (what an earlier call returned) if it is still there, else one made now.

        Called twice, even after an answer that was lost, it makes one calendar. Raises
        `Refused("cannot-make-calendar")` where the service lets nobody make one, and `Refused("write-scope-missing")`
        where the person has not allowed it there. `settings` of what is returned, and of what `Provider.calendars`
        lists of it, hold `"ours": true`.
        """

    @abstractmethod
    async def published(
        self, grant: WriteGrant, calendar: RemoteCalendar, known: Mapping[str, str]
    ) -> Mapping[str, Standing]:
        """What is there of ours, by key. What stands in the version that is `known` (version by key) need not be read
        again. Raises `Gone` when the calendar was deleted by hand."""

    @abstractmethod
    async def put(
        self, grant: WriteGrant, calendar: RemoteCalendar, key: str, event: PublishedEvent, version: str | None
    ) -> str:
        """Create (`version` None) or change an event. Returns the new version.

        Raises `Conflict` when it is there already or is not in that version any more, and `Gone`.
        """

    @abstractmethod
    async def remove(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, version: str) -> None:
        """Remove an event; one that is gone already is fine. Raises `Conflict` when it was changed meanwhile."""

    @abstractmethod
    async def remove_calendar(self, grant: WriteGrant | RecallGrant, calendar: RemoteCalendar) -> None:
        """Remove the calendar and everything in it; one that is gone already is fine."""

    @abstractmethod
    async def aclose(self) -> None:
        """Give the connections back. Never raises."""


LONGEST_KEY: Final = 64
_KEY: Final = re.compile(r"[0-9a-v]{5,64}")


def check_key(key: str) -> str:
    """`key` if it is one, else raises `PermissionError`: no other name may reach a service's address."""
    if not _KEY.fullmatch(key):
        raise PermissionError("not a key of ours")
    return key


def is_key(text: object) -> bool:
    """Whether it could be a key of ours."""
    return isinstance(text, str) and _KEY.fullmatch(text) is not None


def check_account(grant: ListGrant | WriteGrant | RecallGrant | AgreementGrant, account: AccountId) -> None:
    """The grant must be for this very account; anything else is a bug on our side."""
    if grant.account != account:
        raise PermissionError("grant is for another account")


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

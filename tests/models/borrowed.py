"""Accounts at calendar services of the model's world: the reference provider, a recorder and a faulty way to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from storage.records.accounts import Account
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.events import RemoteEvent
from storage.records.grants import ListGrant, ReadGrant, RecallGrant, WriteGrant
from storage.records.publishing import PublishedEvent, Standing
from sync.errors import Malformed, Offline, Reconnect, Refused, SyncError, Throttled
from sync.providers import caldav_published
from sync.providers.contract import Provider, Publisher, Secrets
from sync.providers.memory import Memory, MemoryService
from sync.providers.memory_write import MemoryPublisher
from tests.models.network import Fault, Killed, Network

Said = TypeVar("Said")
Heard = Callable[[str, str, str, str], None]
"""Told of each request before it leaves: (account, what, subject, text)."""
_RAISED: dict[Fault, Callable[[], BaseException]] = {
    Fault.UNREACHED: lambda: Offline("no-connection"),
    Fault.LOST: lambda: Offline("timeout"),
    Fault.LATE: lambda: Offline("timeout"),
    Fault.ANSWER_LOST: lambda: Offline("cut-off"),
    Fault.ANSWER_LATE: lambda: Offline("timeout"),
    Fault.BUSY: lambda: Throttled("status-429", wait=40),
    Fault.ILL: lambda: Throttled("status-503"),
    Fault.ILL_AFTERWARDS: lambda: Throttled("status-500"),
    Fault.FORBIDDEN: lambda: Refused("forbidden"),
    Fault.LOGGED_OUT: lambda: Reconnect("unauthorized"),
    Fault.TORN: lambda: Malformed("not-json"),
}
_AFTERWARDS = frozenset({Fault.ANSWER_LOST, Fault.ANSWER_LATE, Fault.ILL_AFTERWARDS, Fault.TORN, Fault.KILL_AFTER})


@dataclass(slots=True)
class Way:
    """One computer's way to one account."""

    account: str
    network: Network
    heard: Heard

    async def ask(self, what: str, subject: str, do: Callable[[], Said], text: str = "") -> Said:
        """Have the service do it; what befalls it on the way is the network's plan."""
        network = self.network
        if network.dead:
            raise Killed
        number, network.count = network.count, network.count + 1
        if number in network.meanwhile:
            await network.meanwhile.pop(number)()
            if network.dead:
                raise Killed
        fault = Fault.UNREACHED if network.cut else network.plan.pop(number, None)
        self.heard(self.account, what, subject, text)
        if fault is Fault.KILL_BEFORE:
            network.killed()
            raise Killed
        if fault in _RAISED and fault not in _AFTERWARDS:
            problem = _RAISED[fault]()
            raise problem
        answer = do()
        if fault is Fault.KILL_AFTER:
            network.killed()
            raise Killed
        if fault in _AFTERWARDS:
            problem = _RAISED[fault]()
            raise problem
        return answer


@dataclass(slots=True)
class Borrowed(Provider[RemoteEvent]):
    """Reads what the reference provider reads, page by page over the way."""

    way: Way
    inner: Memory

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        await self.way.ask("list", "", lambda: None)
        return await self.inner.calendars(grant)

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemoteEvent]]:
        async for page in self.inner.changes(grant, calendar, cursor, known):
            await self.way.ask("read", calendar.id, lambda: None)
            yield page

    async def aclose(self) -> None:
        return None


@dataclass(slots=True)
class Written(Publisher):
    """Writes what the reference publisher writes, over the way, with the bytes that leave told."""

    way: Way
    inner: MemoryPublisher

    async def find_calendar(
        self, grant: WriteGrant | RecallGrant, kept: RemoteCalendar | None
    ) -> RemoteCalendar | None:
        what = "take back" if isinstance(grant, RecallGrant) else "write"
        found: RemoteCalendar | None = await _now(self.way, what, lambda: self.inner.find_calendar(grant, kept))
        return found

    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        made: RemoteCalendar = await _now(
            self.way, "write", lambda: self.inner.ensure_calendar(grant, name, kept), name
        )
        return made

    async def published(
        self, grant: WriteGrant, calendar: RemoteCalendar, known: Mapping[str, str]
    ) -> Mapping[str, Standing]:
        there: Mapping[str, Standing] = await _now(
            self.way, "write", lambda: self.inner.published(grant, calendar, known)
        )
        return there

    async def put(
        self, grant: WriteGrant, calendar: RemoteCalendar, key: str, event: PublishedEvent, version: str | None
    ) -> str:
        text = caldav_published.written(key, event)
        made: str = await _now(self.way, "write", lambda: self.inner.put(grant, calendar, key, event, version), text)
        return made

    async def remove(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, version: str) -> None:
        await _now(self.way, "write", lambda: self.inner.remove(grant, calendar, key, version))

    async def remove_calendar(self, grant: WriteGrant | RecallGrant, calendar: RemoteCalendar) -> None:
        what = "take back" if isinstance(grant, RecallGrant) else "write"
        await _now(self.way, what, lambda: self.inner.remove_calendar(grant, calendar))

    async def aclose(self) -> None:
        return None


@dataclass(slots=True)
class Services:
    """The calendar services that both computers know, by the address of the account."""

    at: dict[str, MemoryService] = field(default_factory=dict)

    def provider(self, account: Account, secrets: Secrets, way: Way) -> Borrowed:
        _signed_in(secrets)
        return Borrowed(way, Memory(account.id, self.at[account.base]))

    def publisher(self, account: Account, secrets: Secrets, way: Way) -> Written:
        _signed_in(secrets)
        return Written(way, MemoryPublisher(account.id, self.at[account.base]))


def _signed_in(secrets: Secrets) -> None:
    if secrets.get("password") is None:
        raise Reconnect("no-password")


async def _now(way: Way, what: str, do: Callable[[], Any], text: str = "") -> Any:
    """The reference publisher never waits: what it does is done at once, when the request arrives."""

    def arrived() -> tuple[Any, SyncError | None]:
        coroutine = do()
        try:
            coroutine.send(None)
        except StopIteration as ended:
            return ended.value, None
        except SyncError as error:
            return None, error
        raise AssertionError("it waits")

    answer, error = await way.ask(what, "", arrived, text)
    if error is not None:
        raise error
    return answer

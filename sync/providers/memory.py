"""The reference provider: a service that lives in memory, with every habit that the contract allows.

It is what the contract tests are held against, and what the engine's own tests and the model checker talk to.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.events import RemoteEvent
from storage.records.grants import ListGrant, ReadGrant
from storage.records.ids import AccountId, RemoteId
from sync.errors import CursorLost, Gone
from sync.providers.contract import Provider, check, check_account


@dataclass(slots=True)
class MemoryCalendar:
    """One calendar of the service: its resources, and the log of what happened to them in order."""

    remote: RemoteCalendar
    events: dict[RemoteId, RemoteEvent] = field(default_factory=dict)
    log: list[RemoteId] = field(default_factory=list)
    oldest: int = 0
    """Cursors below this position are forgotten."""


@dataclass(slots=True)
class MemoryService:
    """The other side, to be changed at will. `before_page` runs before each page and may change things or raise."""

    page_size: int = 100
    calendars: dict[RemoteId, MemoryCalendar] = field(default_factory=dict)
    before_page: Callable[[], None] = field(default=lambda: None)
    fetched: int = 0
    """How many resources were handed over in all."""
    _versions: int = 0

    def add(self, remote: RemoteCalendar) -> MemoryCalendar:
        """A new, empty calendar."""
        return self.calendars.setdefault(remote.remote_id, MemoryCalendar(remote))

    def put(self, calendar: RemoteId, key: RemoteId, text: str, series: RemoteId | None = None) -> str:
        """Create or change a resource; returns its version."""
        self._versions += 1
        held = self.calendars[calendar]
        held.events[key] = RemoteEvent(key, series or key, str(self._versions), text)
        held.log.append(key)
        return str(self._versions)

    def delete(self, calendar: RemoteId, key: RemoteId) -> None:
        """Remove a resource; what is not there is left so."""
        held = self.calendars[calendar]
        if held.events.pop(key, None) is not None:
            held.log.append(key)

    def forget(self, calendar: RemoteId) -> None:
        """Make every cursor given out so far unknown."""
        held = self.calendars[calendar]
        held.log.append(RemoteId(""))
        held.oldest = len(held.log)


@dataclass(slots=True)
class Memory(Provider[RemoteEvent]):
    """One account at a `MemoryService`."""

    account: AccountId
    service: MemoryService

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        check_account(grant, self.account)
        self.service.before_page()
        return tuple(calendar.remote for calendar in self.service.calendars.values())

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemoteEvent]]:
        check(grant, calendar)
        self.service.before_page()
        held = self.service.calendars.get(calendar.remote.remote_id)
        if held is None:
            raise Gone("no-such-calendar")
        end = Cursor(str(len(held.log)))
        last: Page[RemoteEvent]
        if cursor is None:
            versions = known.versions()
            same = tuple(key for key, event in held.events.items() if versions.get(key) == event.version)
            wanted = tuple(event for key, event in held.events.items() if versions.get(key) != event.version)
            last = Page(unchanged=same, full=True, cursor=end)
        else:
            touched = dict.fromkeys(held.log[self._position(cursor, held) :])
            wanted = tuple(held.events[key] for key in touched if key in held.events)
            last = Page(removed=tuple(key for key in touched if key not in held.events), cursor=end)
        for begin in range(0, len(wanted), self.service.page_size):
            part = wanted[begin : begin + self.service.page_size]
            self.service.fetched += len(part)
            yield Page(changed=part, full=last.full, expected=len(wanted))
            self.service.before_page()
        yield last

    async def aclose(self) -> None:
        return None

    def _position(self, cursor: Cursor, held: MemoryCalendar) -> int:
        if not cursor.isdecimal() or not held.oldest <= int(cursor) <= len(held.log):
            raise CursorLost("unknown-cursor")
        return int(cursor)

"""The reference publisher: one calendar of ours at a service that lives in memory, as iCalendar text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from storage.records.calendars import RemoteCalendar
from storage.records.grants import RecallGrant, WriteGrant
from storage.records.ids import AccountId, RemoteId
from storage.records.publishing import PublishedEvent, Standing
from sync.errors import Conflict, Gone
from sync.providers import caldav_published
from sync.providers.contract import Publisher, check_account, check_key, is_key
from sync.providers.memory import MemoryCalendar, MemoryService

OURS: Final = RemoteId("ours")


@dataclass(slots=True)
class MemoryPublisher(Publisher):
    """One account at a `MemoryService`; the service's `before_page` may refuse or break off any call."""

    account: AccountId
    service: MemoryService

    async def find_calendar(
        self, grant: WriteGrant | RecallGrant, kept: RemoteCalendar | None
    ) -> RemoteCalendar | None:
        self._check(grant)
        held = self.service.calendars.get(_ours(kept) if kept is not None else OURS)
        return None if held is None else held.remote

    async def ensure_calendar(self, grant: WriteGrant, name: str, kept: RemoteCalendar | None) -> RemoteCalendar:
        self._check(grant)
        if kept is not None and kept.remote_id in self.service.calendars:
            return self.service.calendars[_ours(kept)].remote
        return self.service.add(RemoteCalendar(OURS, name, settings='{"ours": true}')).remote

    async def published(
        self, grant: WriteGrant, calendar: RemoteCalendar, known: Mapping[str, str]
    ) -> Mapping[str, Standing]:
        self._check(grant)
        return {
            str(key): Standing(one.version, as_known=True)
            if known.get(key) == one.version
            else Standing(one.version, caldav_published.read(one.text))
            for key, one in self._held(calendar).events.items()
            if is_key(key)
        }

    async def put(
        self, grant: WriteGrant, calendar: RemoteCalendar, key: str, event: PublishedEvent, version: str | None
    ) -> str:
        self._check(grant)
        self._expect(calendar, key, version)
        return self.service.put(calendar.remote_id, RemoteId(key), caldav_published.written(key, event))

    async def remove(self, grant: WriteGrant, calendar: RemoteCalendar, key: str, version: str) -> None:
        self._check(grant)
        if RemoteId(check_key(key)) in self._held(calendar).events:
            self._expect(calendar, key, version)
            self.service.delete(calendar.remote_id, RemoteId(key))

    async def remove_calendar(self, grant: WriteGrant | RecallGrant, calendar: RemoteCalendar) -> None:
        self._check(grant)
        _ours(calendar)
        self.service.calendars.pop(calendar.remote_id, None)

    async def aclose(self) -> None:
        return None

    def _check(self, grant: WriteGrant | RecallGrant) -> None:
        check_account(grant, self.account)
        self.service.before_page()

    def _held(self, calendar: RemoteCalendar) -> MemoryCalendar:
        held = self.service.calendars.get(_ours(calendar))
        if held is None:
            raise Gone("no-such-calendar")
        return held

    def _expect(self, calendar: RemoteCalendar, key: str, version: str | None) -> None:
        event = self._held(calendar).events.get(RemoteId(check_key(key)))
        if event is None and version is not None:
            raise Conflict("changed")
        if event is not None and event.version != version:
            raise Conflict("changed")


def _ours(calendar: RemoteCalendar) -> RemoteId:
    if calendar.remote_id != OURS:
        raise PermissionError("not a calendar of our making")
    return calendar.remote_id

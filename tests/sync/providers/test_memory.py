"""The reference provider keeps its own contract."""

from __future__ import annotations

import pytest

from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from sync.errors import Gone, Malformed, Offline
from sync.providers.memory import Memory, MemoryService
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench, Held, ProviderContract, read_grant

REMOTE = RemoteId("work")


class MemoryBench(EventBench):
    def __init__(self) -> None:
        self.service = MemoryService()
        self.service.add(RemoteCalendar(REMOTE, "Work"))
        self.provider = Memory(ACCOUNT, self.service)
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(REMOTE, "Work"))

    async def put(self, key: str, title: str, start: str) -> None:
        self.service.put(REMOTE, RemoteId(key), texts.event(key, title, start))

    async def delete(self, key: str) -> None:
        self.service.delete(REMOTE, RemoteId(key))

    async def series(self, key: str, title: str) -> None:
        self.service.put(REMOTE, RemoteId(key), texts.series(key, title))

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(key)

    async def lost(self, cursor: Cursor) -> Cursor:
        self.service.forget(REMOTE)
        return cursor

    async def spoil(self, spoiled: bool) -> None:
        def cut() -> None:
            raise Malformed("cut")

        self.service.before_page = cut if spoiled else lambda: None


class TestMemory(ProviderContract):
    @pytest.fixture
    def bench(self) -> MemoryBench:
        return MemoryBench()

    async def test_a_pass_that_breaks_off_between_pages_has_no_cursor(self, bench: MemoryBench) -> None:
        for number in range(5):
            await bench.put(f"n{number}", "Number", "2026-11-23T09:00")
        bench.service.page_size = 2
        left = iter([None, None])

        def breaks() -> None:
            if next(left, "broken") == "broken":
                raise Offline("cut-off")

        bench.service.before_page = breaks
        seen = []
        with pytest.raises(Offline):
            async for page in bench.provider.changes(read_grant(), bench.calendar, None, Held(bench)):
                seen.append(page)
        assert seen and all(page.cursor is None for page in seen)

    async def test_what_is_held_is_not_fetched_again_after_a_lost_cursor(self, bench: MemoryBench) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        before = bench.service.fetched
        await held.pull(None)
        assert bench.service.fetched == before and "one" in held

    async def test_a_calendar_that_is_gone_says_so(self, bench: MemoryBench) -> None:
        del bench.service.calendars[REMOTE]
        with pytest.raises(Gone):
            await Held(bench).pull(None)

"""What every provider has to do, as one class of tests; each provider inherits it and brings a bench.

A bench is a provider, one calendar of its service, and hands that change the other side the way a person would.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

import pytest

from storage.records.appointments import RemotePatient, RemotePracticeItem
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page
from storage.records.events import RemoteEvent
from storage.records.grants import SEAL, AgreementGrant, ListGrant, ReadGrant
from storage.records.ids import AccountId, CalendarId, RecordId, RemoteId
from sync.errors import CursorLost, Malformed
from sync.providers.contract import Provider

Item = TypeVar("Item")
CALENDAR = CalendarId("c-contract")
ACCOUNT = AccountId("a-contract")


def list_grant(account: AccountId = ACCOUNT) -> ListGrant:
    return ListGrant(record=RecordId("r-test"), seal=SEAL, account=account)


def agreement_grant(account: AccountId = ACCOUNT) -> AgreementGrant:
    return AgreementGrant(record=RecordId("r-test"), seal=SEAL, account=account)


def read_grant(calendar: CalendarId = CALENDAR) -> ReadGrant:
    return ReadGrant(record=RecordId("r-test"), seal=SEAL, calendar=calendar)


class Bench(ABC, Generic[Item]):
    """One provider at one service, and the hands on its other side. Times are `YYYY-MM-DDTHH:MM`, in UTC."""

    provider: Provider[Item]
    calendar: Calendar
    has_series = True
    """Whether the service holds recurring events."""
    loses_cursors = True
    """Whether a cursor can become unknown to the service."""
    removes = True
    """Whether the service tells of a removed thing by its id (else a tombstone comes as a change)."""
    many = 230
    """How many things take more than one page; 0 where there are no pages."""

    @abstractmethod
    async def put(self, key: str, title: str, start: str) -> None:
        """Create, or change, a thing of half an hour."""

    @abstractmethod
    async def delete(self, key: str) -> None: ...

    @abstractmethod
    async def series(self, key: str, title: str) -> None:
        """Create ten weekly occurrences from 2026-11-02T09:00; the third moved to 2026-11-17T14:00 with the title
        `<title> moved`, the fifth cancelled."""

    @abstractmethod
    def remote_id(self, key: str) -> RemoteId: ...

    @abstractmethod
    def says(self, item: Item) -> str:
        """Everything that the item tells, title and start among it."""

    @abstractmethod
    def id_of(self, item: Item) -> RemoteId: ...

    @abstractmethod
    def version_of(self, item: Item) -> str: ...

    @abstractmethod
    async def lost(self, cursor: Cursor) -> Cursor:
        """A cursor of the service's making that it no longer knows."""

    @abstractmethod
    async def spoil(self, spoiled: bool) -> None:
        """From now on (until called with False) every answer is cut in its middle."""

    def start(self, start: str) -> str:
        """How `says` writes a start given as `YYYY-MM-DDTHH:MM`."""
        return start.replace("-", "").replace(":", "")


class EventBench(Bench[RemoteEvent]):
    """Of a service whose things are iCalendar text, or become it."""

    def says(self, item: RemoteEvent) -> str:
        return item.text.replace("\r\n ", "")

    def id_of(self, item: RemoteEvent) -> RemoteId:
        return item.remote_id

    def version_of(self, item: RemoteEvent) -> str:
        return item.version


class ScheduleBench(Bench[RemotePracticeItem]):
    """Of a practice's service (FHIR R4): no recurrence, nothing is ever gone without a trace, a feed by time."""

    has_series = False
    loses_cursors = False
    removes = False

    async def series(self, key: str, title: str) -> None:
        raise AssertionError("FHIR R4 has no recurrence")

    def says(self, item: RemotePracticeItem) -> str:
        if isinstance(item, RemotePatient):
            return item.name
        return f"{item.visit_type} {datetime.fromtimestamp(item.start, UTC):%Y%m%dT%H%M} {item.status}"

    def id_of(self, item: RemotePracticeItem) -> RemoteId:
        return item.remote_id

    def version_of(self, item: RemotePracticeItem) -> str:
        return item.version

    async def lost(self, cursor: Cursor) -> Cursor:
        raise AssertionError("a feed by time has no cursor to lose")


class Held(Generic[Item]):
    """A store as simple as can be: what pages add up to."""

    def __init__(self, bench: Bench[Item]) -> None:
        self.bench = bench
        self.items: dict[RemoteId, Item] = {}
        self.cursor: Cursor | None = None

    def versions(self) -> Mapping[RemoteId, str]:
        return {key: self.bench.version_of(item) for key, item in self.items.items()}

    async def pull(self, cursor: Cursor | None) -> list[Page[Item]]:
        """One pass; applied only when it ends with a cursor, as the engine does."""
        pages = [page async for page in self.bench.provider.changes(read_grant(), self.bench.calendar, cursor, self)]
        assert [page.cursor is not None for page in pages] == [False] * (len(pages) - 1) + [True]
        assert len({page.full for page in pages}) == 1
        mentioned: set[RemoteId] = set()
        for page in pages:
            for item in page.changed:
                self.items[self.bench.id_of(item)] = item
                mentioned.add(self.bench.id_of(item))
            mentioned.update(page.unchanged)
            for key in page.removed:
                self.items.pop(key, None)
        if pages[-1].full:
            assert all(key in self.items for page in pages for key in page.unchanged)
            self.items = {key: item for key, item in self.items.items() if key in mentioned}
        self.cursor = pages[-1].cursor
        return pages

    def says(self, key: str) -> str:
        return self.bench.says(self.items[self.bench.remote_id(key)])

    def __contains__(self, key: str) -> bool:
        return self.bench.remote_id(key) in self.items


@pytest.mark.anyio
class ProviderContract:
    """Inherit, and give a fixture `bench`."""

    async def test_the_calendar_is_listed(self, bench: Bench[Any]) -> None:
        listed = await bench.provider.calendars(list_grant(bench.calendar.account))
        assert bench.calendar.remote.remote_id in [remote.remote_id for remote in listed]
        assert len({remote.remote_id for remote in listed}) == len(listed)
        assert all(remote.name for remote in listed)

    async def test_a_grant_for_something_else_gets_nothing(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        with pytest.raises(PermissionError):
            await bench.provider.calendars(list_grant(AccountId("a-other")))
        other = bench.provider.changes(read_grant(CalendarId("c-other")), bench.calendar, None, Held(bench))
        with pytest.raises(PermissionError):
            await anext(aiter(other))

    async def test_a_first_fill_brings_everything(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        await bench.put("two", "Beta ☂ <&>", "2026-11-24T10:30")
        held = Held(bench)
        await held.pull(None)
        assert "Alpha" in held.says("one") and bench.start("2026-11-23T09:00") in held.says("one")
        assert "Beta ☂ <&>" in held.says("two")

    async def test_an_empty_calendar_fills_with_nothing(self, bench: Bench[Any]) -> None:
        held = Held(bench)
        pages = await held.pull(None)
        assert held.items == {} and pages[-1].cursor

    async def test_nothing_new_is_nothing(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        before = dict(held.items)
        for _ in range(2):
            pages = await held.pull(held.cursor)
            assert not any(page.changed or page.removed for page in pages)
        assert held.items == before

    async def test_created_changed_moved_and_deleted(self, bench: Bench[Any]) -> None:
        for key in ("stays", "changes", "moves", "goes"):
            await bench.put(key, f"Title {key}", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        kept = held.items[bench.remote_id("stays")]
        await bench.put("comes", "Title comes", "2026-11-25T08:00")
        await bench.put("changes", "Other words", "2026-11-23T09:00")
        await bench.put("moves", "Title moves", "2026-11-26T15:30")
        await bench.delete("goes")
        pages = await held.pull(held.cursor)
        told = {bench.id_of(item) for page in pages for item in page.changed}
        assert bench.remote_id("stays") not in told or pages[-1].full
        assert held.items[bench.remote_id("stays")] == kept
        assert "Title comes" in held.says("comes")
        assert "Other words" in held.says("changes") and "Title changes" not in held.says("changes")
        assert bench.start("2026-11-26T15:30") in held.says("moves")
        assert not bench.removes or "goes" not in held

    async def test_deleted_and_made_again(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        await bench.delete("one")
        await bench.put("one", "Alpha again", "2026-11-23T10:00")
        await bench.put("brief", "Never seen", "2026-11-23T11:00")
        await bench.delete("brief")
        await held.pull(held.cursor)
        assert "Alpha again" in held.says("one")
        assert not bench.removes or "brief" not in held

    async def test_a_change_is_another_version_and_none_is_the_same(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held, again = Held(bench), Held(bench)
        await held.pull(None)
        await again.pull(None)
        assert held.versions() == again.versions()
        await bench.put("one", "Beta", "2026-11-23T09:00")
        await again.pull(again.cursor)
        assert held.versions() != again.versions()

    async def test_a_replay_changes_nothing(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        start = held.cursor
        await bench.put("two", "Beta", "2026-11-24T09:00")
        await bench.delete("one")
        await held.pull(start)
        once = dict(held.items)
        await held.pull(start)
        assert held.items == once and "two" in held

    async def test_a_series_with_a_moved_and_a_cancelled_instance(self, bench: Bench[Any]) -> None:
        if not bench.has_series:
            return
        held = Held(bench)
        await held.pull(None)
        await bench.series("weekly", "Supervision")
        await held.pull(held.cursor)
        told = "\n".join(bench.says(item) for item in held.items.values())
        assert "Supervision" in told and "Supervision moved" in told
        assert bench.start("2026-11-17T14:00") in told, "where the third one went"
        assert bench.start("2026-11-30T09:00") in told, "which one is cancelled"

    async def test_a_lost_cursor_says_so_and_everything_comes_again(self, bench: Bench[Any]) -> None:
        for key in ("stays", "changes", "goes"):
            await bench.put(key, f"Title {key}", "2026-11-23T09:00")
        held = Held(bench)
        await held.pull(None)
        assert held.cursor is not None
        cursor = await bench.lost(held.cursor) if bench.loses_cursors else Cursor("no cursor of ours")
        await bench.put("changes", "Other words", "2026-11-23T09:00")
        await bench.delete("goes")
        with pytest.raises(CursorLost):
            await held.pull(cursor)
        assert "goes" in held, "a pass that failed changes nothing"
        pages = await held.pull(None)
        assert pages[-1].full
        assert "Title stays" in held.says("stays") and "Other words" in held.says("changes")
        assert not bench.removes or "goes" not in held

    async def test_a_cursor_of_another_making_is_lost_too(self, bench: Bench[Any]) -> None:
        for text in ("", "no cursor of ours", "{}", "[]", "null", '{"token": 1}'):
            with pytest.raises(CursorLost):
                await Held(bench).pull(Cursor(text))

    async def test_what_does_not_fit_on_a_page_comes_on_several(self, bench: Bench[Any]) -> None:
        for number in range(bench.many):
            await bench.put(f"n{number}", f"Number {number}", "2026-11-23T09:00")
        held = Held(bench)
        pages = await held.pull(None)
        assert not bench.many or sum(1 for page in pages if page.changed) > 1
        for number in range(bench.many):
            assert f"Number {number}" in held.says(f"n{number}")

    async def test_an_answer_cut_short_changes_nothing_and_the_next_pass_is_whole(self, bench: Bench[Any]) -> None:
        await bench.put("one", "Alpha", "2026-11-23T09:00")
        await bench.spoil(True)
        held = Held(bench)
        with pytest.raises(Malformed):
            await held.pull(None)
        with pytest.raises(Malformed):
            await bench.provider.calendars(list_grant(bench.calendar.account))
        await bench.spoil(False)
        assert held.items == {}
        await held.pull(None)
        assert "Alpha" in held.says("one")

"""Two computers of one person publish to one account: nothing doubles, nothing goes back and forth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.records.ids import new_account_id
from storage.records.publishing import Choice, Level
from sync import publish
from sync.providers.memory_write import OURS, MemoryPublisher
from sync.publish import Published
from tests.storage.book_store import NOW, store
from tests.storage.test_book_appointments import fill, visit
from tests.sync.test_publish import BUSY, Office

pytestmark = pytest.mark.anyio


class Both:
    """Two computers of one person: a book each, one account at one service."""

    def __init__(self, first: Office, second: Office) -> None:
        self.first, self.second = first, second
        second.service, second.publisher = first.service, MemoryPublisher(second.account.id, first.service)
        for one in (first, second):
            one.decide()

    def versions(self) -> dict[str, str]:
        return {key: event.version for key, event in self.first.service.calendars[OURS].events.items()}


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Both]:
    with store(tmp_path / "first") as first, store(tmp_path / "second") as second:
        yield Both(Office(first), Office(second))


async def test_two_computers_take_over_each_others_events(both: Both) -> None:
    await both.first.run()
    before = both.versions()
    assert await both.second.run() == Published(), "nothing doubled, nothing written over"
    assert both.versions() == before
    for each in (both.first, both.second):
        fill(each.store, each.practice, visit(1, NOW + 9 * 3600, version="2"), visit(8, NOW + 11 * 3600))
    assert await both.first.run() == Published(put=2)
    for each in (both.second, both.first, both.second):
        assert await each.run() == Published()
    assert set(both.versions()) > set(before) and len(both.versions()) == 4


async def test_two_computers_that_write_at_once_end_in_the_same_calendar(both: Both) -> None:
    await both.first.run()
    alone = dict(both.first.service.calendars[OURS].events)
    both.first.service.calendars.clear()
    await both.second.run()
    both.first.service.calendars[OURS].events.update(alone)
    assert len(both.versions()) == 6, "each wrote all of it, unseen by the other"
    assert (await both.first.run()).removed == 3
    for each in (both.second, both.first, both.second):
        assert await each.run() == Published()
    assert len(both.versions()) == 3


async def test_keys_tell_nothing_and_differ_between_books_and_accounts(both: Both) -> None:
    keys = [set(publish.wanted(one.book, one.account.id, NOW, BUSY, Choice())) for one in (both.first, both.second)]
    other = set(publish.wanted(both.first.book, new_account_id(), NOW, BUSY, Choice()))
    assert len(keys[0]) == 3 and not keys[0] & keys[1] and not keys[0] & other
    assert keys[0] == set(publish.wanted(both.first.book, both.first.account.id, NOW, BUSY, Choice(Level.FULL)))

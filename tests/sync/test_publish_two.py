"""Two computers of one person publish to one account: nothing doubles, nothing goes back and forth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.records.ids import new_account_id
from storage.records.publishing import Choice, Level
from storage.records.times import DAY
from sync import publish
from sync.providers.memory_write import OURS
from sync.publish import Published
from sync.publishing_book import choose, state
from sync.publishing_status import status
from tests.storage.book_store import NOW, store
from tests.storage.visits import fill, visit
from tests.sync.offices import BUSY, Both, Office

pytestmark = pytest.mark.anyio


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


async def test_of_two_levels_the_one_that_says_less_wins_and_both_come_to_rest(both: Both) -> None:
    both.first.choose(level=Level.FULL)
    both.second.choose(level=Level.VISIT_TYPE)
    await both.first.run()
    assert await both.second.run() == Published(put=3), "what was chosen last goes over everything once"
    for each in (both.first, both.second, both.first):
        assert await each.run(NOW + 60) == Published()
    assert both.said() == {"SUMMARY:Follow-up"}
    assert state(both.first.book, both.first.account.id).yielded == 3
    assert status(both.first.book, both.first.account, NOW, BUSY).to_put == 0
    fill(both.first.store, both.first.practice, visit(1, NOW + 9 * 3600, version="2"))
    fill(both.second.store, both.second.practice, visit(1, NOW + 9 * 3600, version="2"))
    assert await both.first.run(NOW + 120) == Published(put=1)
    assert await both.second.run(NOW + 120) == Published(put=1)
    for each in (both.first, both.second):
        assert await each.run(NOW + 180) == Published()
    assert both.said() == {"SUMMARY:Follow-up"}
    choose(both.first.book, both.first.account.id, Choice(Level.FULL), NOW + 200)
    choose(both.second.book, both.second.account.id, Choice(Level.FULL), NOW + 200)
    for each in (both.first, both.second, both.first):
        await each.run(NOW + 240)
    assert both.said() == {"SUMMARY:Ada Bright · Follow-up"}
    assert state(both.first.book, both.first.account.id).yielded == 0


async def test_two_horizons_and_two_alarms_do_not_fight(both: Both) -> None:
    for each in (both.first, both.second):
        fill(each.store, each.practice, visit(5, NOW + 20 * DAY))
    both.first.choose(days=60, alarm=10)
    both.second.choose(days=10, alarm=None)
    await both.first.run()
    await both.second.run()
    for each in (both.first, both.second, both.first):
        assert (await each.run(NOW + 60)).removed == 0
    before = both.versions()
    for each in (both.second, both.first):
        assert await each.run(NOW + 120) == Published()
    assert both.versions() == before and len(before) == 4

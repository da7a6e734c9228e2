"""SIGKILL while passes are written, consents withdrawn, boxes given other keys: what was acknowledged is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storage import consent
from storage.book import appointments, ledger
from storage.boxes.shelf import ShelfReader
from storage.records.consents import Purpose, Scope
from storage.records.times import DAY
from tests.faults.killing import Killer, needs_fork
from tests.faults.practices import EVENTS, Furnished, furnish, notice, opened
from tests.storage.book_store import NOW

pytestmark = [needs_fork, pytest.mark.slow]
Acknowledge = Callable[[Any], None]
PASSES = 5
SEEN_WEEKS = 5


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "store"
    furnish(directory)
    return directory


def shown(store: Furnished) -> list[str]:
    """The summaries of the private calendar's occurrences."""
    reader = ShelfReader(store.home, store.book)
    try:
        return [one.summary for one in reader.between(NOW, NOW + 60 * DAY)]
    finally:
        reader.close()


def private_cursor(store: Furnished) -> int:
    calendar = store.private
    grants = ledger.read_grant(store.book, calendar.id), ledger.keep_grant(store.book, calendar.id)
    return int(store.shelf.intake(*grants, calendar).cursor() or -1)


def write_private(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for number in range(1, PASSES):
            store.fill_private(number)
            acknowledge(number)


def test_a_pass_into_a_box_is_there_with_its_cursor_or_not_at_all(prepared: Path) -> None:
    reached = set()
    for directory, acknowledged in Killer(prepared, write_private).left_behind(36):
        with opened(directory) as store:
            at = private_cursor(store)
            assert max(acknowledged, default=0) <= at <= max(acknowledged, default=0) + 1
            assert shown(store) == [f"pass {at}"] * (EVENTS * SEEN_WEEKS)
            reached.add(at)
            store.fill_private(99)
            assert set(shown(store)) == {"pass 99"}
    assert len(reached) > 2


def write_practice(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for number in range(1, PASSES):
            store.fill_practice(number)
            acknowledge(number)


def test_a_pass_into_the_book_is_there_with_its_cursor_or_not_at_all(prepared: Path) -> None:
    reached = set()
    for directory, acknowledged in Killer(prepared, write_practice).left_behind(36):
        with opened(directory) as store:
            keep = ledger.keep_grant(store.book, store.practice.id)
            at = int(appointments.intake(store.book, keep, store.practice).cursor() or -1)
            assert max(acknowledged, default=0) <= at <= max(acknowledged, default=0) + 1
            notes = [row[0] for row in store.book.rows("SELECT note FROM appointment")]
            assert notes == [f"pass {at}"] * EVENTS
            assert store.book.damaged_pages() == []
            reached.add(at)
    assert len(reached) > 2


def withdraw(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for calendar in (store.private, store.practice):
            acknowledge(f"begin {calendar.name}")
            consent.withdraw(store.book, store.shelf, Scope(calendar.id, Purpose.SHOW), notice, NOW)
            acknowledge(calendar.name)


def test_what_is_withdrawn_is_gone_and_what_is_not_is_whole(prepared: Path) -> None:
    outcomes = set()
    for directory, acknowledged in Killer(prepared, withdraw).left_behind(36):
        with opened(directory) as store:
            ledger.verify(store.book)
            live = ledger.live(store.book, Purpose.SHOW)
            for calendar in (store.private, store.practice):
                if calendar.name in acknowledged:
                    assert calendar.id not in live
                if f"begin {calendar.name}" not in acknowledged:
                    assert calendar.id in live
            files = list(store.home.boxes.iterdir())
            keys = store.book.value("SELECT count(*) FROM box_key")
            if store.private.id in live:
                assert shown(store) == ["pass 0"] * (EVENTS * SEEN_WEEKS)
            else:
                assert (keys, files) == (0, [])
            held = store.book.value("SELECT count(*) FROM appointment") + store.book.value(
                "SELECT count(*) FROM patient"
            )
            assert held == (EVENTS + 1 if store.practice.id in live else 0)
            outcomes.add(len(live))
    assert outcomes == {0, 1, 2}


def give_another_key(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for number in range(6):
            store.shelf.rotate(store.private.id)
            acknowledge(number)


def test_a_box_opens_however_far_its_new_key_came(prepared: Path) -> None:
    with opened(prepared) as store:
        first = store.book.value("SELECT key FROM box_key")
    keys = set()
    for directory, acknowledged in Killer(prepared, give_another_key).left_behind(36):
        with opened(directory) as store:
            store.fill_private(1)
            assert shown(store) == ["pass 1"] * (EVENTS * SEEN_WEEKS)
            key, after = store.book.row("SELECT key, next FROM box_key") or (None, None)
            assert after is None
            assert not (acknowledged and key == first)
            keys.add(key)
    assert len(keys) > 3

"""In one box with hostile texts, every honest event is kept, shown and found; what can't be read is counted, and kept
as it came."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from storage.records.calendars import Calendar
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from sync.icalendar_split import decoded
from tests.hostile.mutations import worse
from tests.hostile.oracles import CORPUS
from tests.hostile.rounds import ROUNDS, round_of
from tests.storage.book_store import NOW, Store, event, store

FINDS = sorted((CORPUS / "icalendar").iterdir())


def hostile(name: str, text: str) -> RemoteEvent:
    return RemoteEvent(RemoteId(f"/{name}.ics"), RemoteId(f"/{name}.ics"), "1", text)


def honest(number: int) -> RemoteEvent:
    return event(f"honest-{number}", "20261123T090000Z", "20261123T100000Z", summary=f"Honest {number}")


def between(texts: Iterable[RemoteEvent]) -> list[RemoteEvent]:
    """Each text between two honest ones."""
    every = [honest(0)]
    for number, one in enumerate(texts, start=1):
        every += [one, honest(number)]
    return every


def expect_honest(made: Store, calendar: Calendar, many: int) -> None:
    reader = made.shelf_reader()
    try:
        shown = {one.summary for one in reader.between(NOW - 86_400, NOW + 86_400) if one.summary.startswith("Honest")}
        assert shown == {f"Honest {number}" for number in range(many)}
        assert {one.summary for one in reader.search("Honest", NOW, 500)} == shown
        kept = reader.texts()[calendar.id]
        assert sum("SUMMARY:Honest" in text for text in kept) == many
    finally:
        reader.close()


def test_every_find_in_one_box_costs_no_other_event(tmp_path: Path) -> None:
    given = [hostile(path.stem, decoded(path.read_bytes())) for path in FINDS]
    with store(tmp_path / "store") as made:
        calendar, shelf = made.kept(), made.shelf()
        for turn in range(2):
            summary = made.fill(shelf, calendar, between(given), full=True, cursor=str(turn))
            assert summary.set_aside < len(given), "most of them say something"
            expect_honest(made, calendar, len(given) + 1)
        made.fill(shelf, calendar, removed=[one.remote_id for one in given], cursor="3")
        expect_honest(made, calendar, len(given) + 1)
        shelf.close()
        shelf = made.shelf()
        assert shelf.mend() == ()
        shelf.close()
        assert made.book.rows("PRAGMA integrity_check") == [("ok",)]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_whatever_comes_with_them_costs_no_other_event(tmp_path: Path) -> None:
    pool = [path.read_bytes() for path in FINDS if path.stat().st_size < 20_000]
    with store(tmp_path / "store") as made:
        calendar, shelf = made.kept(), made.shelf()
        for number in range(max(2, ROUNDS // 5)):
            with round_of("neighbours", number) as dice:
                made.fill(shelf, calendar, between(_some(pool, dice)), full=True, cursor=str(number))
                expect_honest(made, calendar, 31)
        shelf.close()
        assert made.book.rows("PRAGMA integrity_check") == [("ok",)]


def _some(pool: list[bytes], dice: random.Random) -> list[RemoteEvent]:
    texts = (decoded(worse(dice.choice(pool), "text/calendar", dice)) for _ in range(30))
    return [hostile(f"hostile-{place}", text) for place, text in enumerate(texts)]

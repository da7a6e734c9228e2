"""How much a picture costs: range queries touch the clustered key only, and a cold week reads a handful of pages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from storage.boxes import occurrences
from storage.boxes.box import Box, Group, Pass
from storage.boxes.reader import TOUCHING
from storage.cipher import Key
from storage.database import open_reader, open_writer
from storage.records.changes import Cursor
from tests.storage.book_store import NOW
from tests.storage.large_box import WEEK, asked, events, fill, reads, reads_so_far

EVENTS = 4000
EACH = 5


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    path, key = tmp_path_factory.mktemp("box") / "box.db", Key.fresh()
    box = Box(open_writer(path, key), "", NOW)
    fill(box, EVENTS, EACH)
    box.close()
    return path, key


def test_a_week_is_one_range_of_the_clustered_key_for_each_band(filled: tuple[Path, Key]) -> None:
    reader = open_reader(*filled)
    steps = [str(row[3]) for row in reader.rows(f"EXPLAIN QUERY PLAN {TOUCHING}", (*WEEK, "[1]"))]
    assert steps[-1] == "SEARCH o USING PRIMARY KEY (band=? AND start>? AND start<?)"
    assert not [step for step in steps[:-1] if " o" in step]
    reader.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how often a process read")
def test_a_cold_week_reads_a_handful_of_pages(filled: tuple[Path, Key]) -> None:
    reader = open_reader(*filled)
    assert len(asked(reader, WEEK)) > 20
    reader.close()
    # Looking at the counter costs some reads of its own.
    nothing = reads(*filled, lambda _: None)
    first = reads(*filled, lambda reader: asked(reader, WEEK)) - nothing
    assert 2 <= first <= 20


def test_the_first_fill_of_a_large_box_leaves_its_pages_full(
    filled: tuple[Path, Key], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(occurrences, "MANY", EVENTS * EACH + 1)
    row_by_row = tmp_path / "box.db"
    box = Box(open_writer(row_by_row, filled[1]), "", NOW)
    fill(box, EVENTS, EACH)
    box.close()
    full, other = open_reader(*filled), open_reader(row_by_row, filled[1])
    every = "SELECT * FROM occurrence ORDER BY band, start, series, recurrence_id"
    schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
    assert full.rows(every) == other.rows(every)
    assert full.rows(schema) == other.rows(schema)
    # An occurrence is about 160 bytes here, and more than a sixth of what holds them was empty.
    saved = other.value("PRAGMA page_count") - full.value("PRAGMA page_count")
    assert saved > EVENTS * EACH * 160 // 4096 // 10
    full.close()
    other.close()


def test_what_comes_later_lies_among_the_first_in_order(tmp_path: Path) -> None:
    box = Box(open_writer(tmp_path / "box.db", Key.fresh()), "", NOW)
    for salt in (0, 1):
        fill(box, occurrences.MANY // EACH, EACH, salt)
    assert box.counts().occurrences == 2 * occurrences.MANY
    box.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how often a process read")
def test_a_change_of_one_event_reads_no_more_in_a_large_box(filled: tuple[Path, Key], tmp_path: Path) -> None:
    small = tmp_path / "small.db"
    box = Box(open_writer(small, filled[1]), "", NOW)
    fill(box, EVENTS // 20, EACH)
    box.close()
    (event, expanded), *_ = events(1, EACH)
    group = {event.remote_id: Group((event.remote_id,), expanded)}

    def change(path: Path) -> int:
        writing = Box(open_writer(path, filled[1]), "", NOW)
        before = reads_so_far()
        held = writing.held(event.remote_id)
        writing.write(Pass(frozenset(), [(event, held)], group), Cursor("2"), NOW)
        after = reads_so_far()
        writing.close()
        return after - before

    assert change(filled[0]) <= 3 * change(small)

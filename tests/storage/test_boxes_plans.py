"""How much a picture costs: range queries touch the clustered key only, and a cold week reads a handful of pages."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage.boxes import occurrences
from storage.boxes.box import Box, Group, Pass
from storage.boxes.expansion import Expanded
from storage.boxes.reader import TOUCHING
from storage.cipher import Key
from storage.database import Reader, Row, open_reader, open_writer
from storage.records.changes import Cursor
from storage.records.events import RemoteEvent, Status
from storage.records.ids import RemoteId
from storage.records.times import DAY, ZONE_REACH, TimeKind
from storage.recurrence import Instance
from tests.storage.book_store import NOW

WEEK = (NOW, NOW + 7 * DAY, ZONE_REACH)
EVENTS = 4000
EACH = 5


def events(count: int, each: int, salt: int = 0) -> Iterator[tuple[RemoteEvent, Expanded]]:
    """Invented series, scattered over ten years, each with a text that is not what a view reads."""
    for number in range(count):
        uid = f"{number:08x}-5b1d-4f3e-9c54-{salt:012x}"
        name = RemoteId(f"/calendars/mara/home/{uid}.ics")
        first = NOW - 5 * 365 * DAY + number * 7919 * 977 % (10 * 365 * DAY)
        instances = tuple(
            Instance(
                uid=uid,
                recurrence_id=f"20260101T{nth:06d}Z",
                start=first + nth * 7 * DAY,
                end=first + nth * 7 * DAY + 3600,
                kind=TimeKind.TIMED,
                zone="Europe/Berlin",
                summary=f"Invented appointment {number}",
                location="Room 3, second floor",
                status=Status.CONFIRMED,
                busy=True,
            )
            for nth in range(each)
        )
        words = (f"Invented appointment {number}", "Room 3, second floor", f"word{number % 97} and more")
        yield RemoteEvent(name, name, "1", "x" * 600), Expanded(name, recurs=True, instances=instances, words=words)


def fill(box: Box, count: int, each: int, salt: int = 0) -> None:
    made = list(events(count, each, salt))
    groups = {event.remote_id: Group((event.remote_id,), expanded) for event, expanded in made}
    box.write(Pass(frozenset(), [(event, None) for event, _ in made], groups), Cursor("1"), NOW)


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


def asked(reader: Reader, span: tuple[int, int, int]) -> list[Row]:
    """What touches a span of time, as a picture asks for it."""
    bands = reader.value("SELECT value FROM mark WHERE key = 'bands'")
    return reader.rows(TOUCHING, (*span, bands))


def reads(path: Path, key: Key, ask: Callable[[Reader], object]) -> int:
    """How often the system was asked for a piece of the file by a connection whose cache is empty."""
    reader = open_reader(path, key)
    before = _reads_so_far()
    ask(reader)
    after = _reads_so_far()
    reader.close()
    return after - before


def _reads_so_far() -> int:
    lines = Path("/proc/self/io").read_text("ascii").splitlines()
    return int(dict(line.split(": ") for line in lines)["syscr"])


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
        before = _reads_so_far()
        held = writing.held(event.remote_id)
        writing.write(Pass(frozenset(), [(event, held)], group), Cursor("2"), NOW)
        after = _reads_so_far()
        writing.close()
        return after - before

    assert change(filled[0]) <= 3 * change(small)

"""The store: a week and a month of half a million occurrences, cold and warm, writing, search, and opening 20 boxes.

The peer of most rows is the same schema and the same statements on plain SQLite (the same library without a key).
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlcipher3 import dbapi2 as driver

from storage import schedule
from storage.boxes.box import Box
from storage.boxes.finding import find
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.database import Reader, Writer, open_reader, open_writer
from storage.records.times import DAY, ZONE_REACH, seconds_date
from storage.search import search
from tests.benchmarks.measuring import cpu_seconds, interleaved
from tests.benchmarks.row import Row, Unit
from tests.storage.book_store import NOW, Store, store
from tests.storage.test_boxes_plans import asked, fill, reads

SERIES: Final = 12_500
EACH: Final = 4
"""50,000 occurrences a box, over ten years; ten boxes."""
BOXES: Final = 10
FRAME: Final = 0.016
ZONE: Final = ZoneInfo("Europe/Berlin")
SPAN: Final = (NOW, NOW + 7 * DAY, ZONE_REACH)
MONTH: Final = (NOW, NOW + 31 * DAY, ZONE_REACH)


def run() -> list[Row]:
    """Build the stores in a temporary folder and measure."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_one_box(Path(folder)), *_ten_boxes(Path(folder, "store")), *_twenty_boxes(Path(folder, "twenty"))]


def _one_box(folder: Path) -> list[Row]:
    """One box of 50,000 events and 200,000 occurrences, sealed and plain."""
    key = Key.fresh()
    sealed, plain = folder / "sealed.db", folder / "plain.db"
    for path, writer in ((sealed, open_writer(sealed, key)), (plain, _plain_writer(plain))):
        box = Box(writer, "", NOW)
        fill(box, 4 * SERIES, EACH)
        box.close()
        assert path.stat().st_size > 0

    def cold(path: Path, values: tuple[int, int, int]) -> Callable[[], object]:
        def ask() -> object:
            reader = open_reader(path, key) if path == sealed else _plain_reader(path)
            rows = asked(reader, values)
            reader.close()
            return rows

        return ask

    rows = [_pages("a week", sealed, key, SPAN, 20), _pages("a month", sealed, key, MONTH, None)]
    for name, values in (("week", SPAN), ("month", MONTH)):
        took = interleaved({"ours": cold(sealed, values), "plain": cold(plain, values)}, rounds=15)
        rows.append(
            Row(
                f"store: open and read a {name}, nothing cached",
                took["ours"],
                took["plain"],
                Unit.CPU_SECONDS,
                "plain SQLite",
                1.4,
            )
        )
    with ExitStack() as stack:
        readers = {"ours": open_reader(sealed, key), "plain": _plain_reader(plain)}
        for reader in readers.values():
            stack.callback(reader.close)
        warm = interleaved({name: _asking(reader, SPAN) for name, reader in readers.items()}, rounds=15)
        rows.append(Row("store: a week again", warm["ours"], warm["plain"], Unit.CPU_SECONDS, "plain SQLite", 1.2))
        found = interleaved({name: _finding(reader) for name, reader in readers.items()}, rounds=15)
        rows.append(
            Row("store: search a word, 50 hits", found["ours"], found["plain"], Unit.CPU_SECONDS, "plain SQLite", 1.5)
        )
    wrote = interleaved(
        {
            "ours": lambda: _write(folder, lambda path: open_writer(path, key)),
            "plain": lambda: _write(folder, _plain_writer),
        },
        rounds=3,
    )
    rows.append(
        Row(
            "store: write 1,000 events, 4,000 occurrences",
            wrote["ours"],
            wrote["plain"],
            Unit.CPU_SECONDS,
            "plain SQLite",
            2.0,
        )
    )
    return rows


def _ten_boxes(folder: Path) -> list[Row]:
    """The merged schedule over 500,000 occurrences in ten boxes."""
    with store(folder) as made:
        reader = _filled(made, BOXES, SERIES)
        monday = seconds_date(NOW)

        def days(count: int) -> Callable[[], object]:
            return lambda: schedule.between(made.book, reader, monday, count, ZONE)

        def searching(text: str) -> Callable[[], object]:
            return lambda: search(made.book, reader, text, NOW)

        shown = len(schedule.between(made.book, reader, monday, 7, ZONE))
        rows = [
            Row(f"store: a merged week ({shown} shown) of 500,000 in ten boxes", cpu_seconds(days(7), 15), None,
                Unit.CPU_SECONDS, goal=FRAME),
            Row("store: a merged month of the same", cpu_seconds(days(31), 15), None, Unit.CPU_SECONDS),
            Row("store: search what is everywhere in it, 50 nearest", cpu_seconds(searching("invented app"), 5), None,
                Unit.CPU_SECONDS),
            Row("store: search a word of one event in a hundred, 50 nearest", cpu_seconds(searching("word7"), 5), None,
                Unit.CPU_SECONDS),
        ]  # fmt: skip
        reader.close()
        return rows


def _twenty_boxes(folder: Path) -> list[Row]:
    """From nothing open to a week read from twenty boxes."""
    with store(folder) as made:
        _filled(made, 20, 100).close()

        def start() -> object:
            reader = ShelfReader(made.home, made.book)
            found = reader.between(NOW, NOW + 7 * DAY)
            reader.close()
            return found

        return [Row("store: open 20 boxes and read a week", cpu_seconds(start, 10), None, Unit.CPU_SECONDS)]


def _filled(made: Store, boxes: int, series: int) -> ShelfReader:
    for number in range(boxes):
        calendar = made.kept(f"Calendar {number}")
        key = Key.fresh()
        with made.book.transaction():
            made.book.run("INSERT INTO box_key (calendar, key) VALUES (?, ?)", (calendar.id, key.reveal()))
        box = Box(open_writer(made.home.boxes / f"{calendar.id}.db", key), "", NOW)
        fill(box, series, EACH, number)
        box.close()
    return made.shelf_reader()


def _pages(name: str, path: Path, key: Key, values: tuple[int, int, int], goal: float | None) -> Row:
    title = f"store: pieces of the file read for {name}, nothing cached"
    if sys.platform != "linux":
        return Row(title, 0, None, Unit.PAGES, note="only Linux tells how often a process read")
    nothing = reads(path, key, lambda _: None)
    count = reads(path, key, lambda reader: asked(reader, values)) - nothing
    return Row(
        title,
        count,
        None,
        Unit.PAGES,
        goal=goal,
        note="50,000 events, 200,000 occurrences; an index with a join: 735",
    )


def _asking(reader: Reader, values: tuple[int, int, int]) -> Callable[[], object]:
    return lambda: asked(reader, values)


def _finding(reader: Reader) -> Callable[[], object]:
    return lambda: find(reader, "", '"word7"*', NOW, 50)


def _write(folder: Path, opened: Callable[[Path], Writer]) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as place:
        box = Box(opened(Path(place, "box.db")), "", NOW)
        fill(box, 1000, EACH)
        box.close()


def _plain_writer(path: Path) -> Writer:
    connection = driver.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return Writer(connection, path.name)


def _plain_reader(path: Path) -> Reader:
    return Reader(driver.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None), path.name)

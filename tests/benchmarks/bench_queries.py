"""Week, month and search of a box of 50,000 events and 200,000 occurrences beside plain SQLite (the same library
without a key, the same schema and statements), cold and warm; and merged over ten such boxes, 500,000 occurrences.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlcipher3 import dbapi2 as driver

from storage import schedule
from storage.boxes.box import Box
from storage.boxes.finding import find
from storage.boxes.reader import ShelfReader
from storage.cipher import Key, version
from storage.database import Reader, Writer, open_reader, open_writer
from storage.records.times import DAY, ZONE_REACH, seconds_date
from storage.search import search
from tests.benchmarks.measuring import cpu_seconds, interleaved
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sizes import SIZES
from tests.storage.book_store import NOW, Store, store
from tests.storage.large_box import asked, fill, reads

EACH: Final = 4
"""Occurrences of a series."""
BOXES: Final = 10
FRAME: Final = 0.016
TYPED: Final = ("invented appointment 4711", "word7 and more", "room 3 second floor", "nothing like it")
ZONE: Final = ZoneInfo("Europe/Berlin")
SPANS: Final = {"week": (NOW, NOW + 7 * DAY, ZONE_REACH), "month": (NOW, NOW + 31 * DAY, ZONE_REACH)}
_PLAIN: Final = f"plain SQLite {version()}"
_COLD: Final = "a new connection, nothing in its cache; the file in the system's"


def run() -> list[Row]:
    """Build the stores in a temporary folder and measure."""
    with tempfile.TemporaryDirectory(prefix="bench-queries-") as folder:
        return [*_one_box(Path(folder)), *_ten_boxes(Path(folder, "store")), *_twenty_boxes(Path(folder, "twenty"))]


def _one_box(folder: Path) -> list[Row]:
    key = Key.fresh()
    sealed, plain = folder / "sealed.db", folder / "plain.db"
    for path, writer in ((sealed, open_writer(sealed, key)), (plain, _plain_writer(plain))):
        box = Box(writer, "", NOW)
        fill(box, 4 * SIZES.box_series, EACH)
        box.close()
        assert path.stat().st_size > 0
    openings = {"ours": lambda: open_reader(sealed, key), "plain": lambda: _plain_reader(plain)}
    rows = [_pages(name, sealed, key, span, 20 if name == "week" else None) for name, span in SPANS.items()]
    asks: dict[str, Callable[[Reader], object]] = {
        "a week": lambda reader: asked(reader, SPANS["week"]),
        "a month": lambda reader: asked(reader, SPANS["month"]),
        "search a word of one event in a hundred": lambda reader: find(reader, "", '"word7"*', NOW, 50),
        "search two words": lambda reader: find(reader, "", '"word7"* AND "appointment"*', NOW, 50),
    }
    for name, ask in asks.items():
        cold = interleaved({who: _cold(opened, ask) for who, opened in openings.items()}, 3 * SIZES.rounds)
        goal = 1.4 if "week" in name or "month" in name else None
        rows.append(Row(f"{name}, cold", cold["ours"], cold["plain"], Unit.CPU_SECONDS, _PLAIN, goal, _COLD))
    with _open(openings) as readers:
        for name, ask in asks.items():
            warm = interleaved({who: _again(reader, ask) for who, reader in readers.items()}, 3 * SIZES.rounds)
            rows.append(Row(f"{name}, warm", warm["ours"], warm["plain"], Unit.CPU_SECONDS, _PLAIN, 1.4))
    wrote = interleaved(
        {
            "ours": lambda: _write(folder, lambda path: open_writer(path, key)),
            "plain": lambda: _write(folder, _plain_writer),
        },
        rounds=SIZES.rounds,
    )
    name = "write 1,000 events, 4,000 occurrences"
    rows.append(Row(name, wrote["ours"], wrote["plain"], Unit.CPU_SECONDS, _PLAIN))
    return rows


def _cold(opened: Callable[[], Reader], ask: Callable[[Reader], object]) -> Callable[[], object]:
    def from_nothing() -> object:
        reader = opened()
        found = ask(reader)
        reader.close()
        return found

    return from_nothing


def _again(reader: Reader, ask: Callable[[Reader], object]) -> Callable[[], object]:
    return lambda: ask(reader)


@contextmanager
def _open(openings: dict[str, Callable[[], Reader]]) -> Iterator[dict[str, Reader]]:
    readers = {who: opened() for who, opened in openings.items()}
    yield readers
    for reader in readers.values():
        reader.close()


def _ten_boxes(folder: Path) -> list[Row]:
    """The merged schedule, and search as one types, over all of them."""
    with store(folder) as made:
        reader = _filled(made, BOXES, SIZES.box_series)
        monday = seconds_date(NOW)

        def days(count: int) -> Callable[[], object]:
            return lambda: schedule.between(made.book, reader, monday, count, ZONE)

        shown = len(schedule.between(made.book, reader, monday, 7, ZONE))
        held = f"{BOXES * SIZES.box_series * EACH:,} occurrences in ten boxes"
        typed = _typed(made, reader)
        words = f"{len(typed)} keystrokes; on a thread of its own, beside the window (docs/decisions/search-beside.md)"
        rows = [
            Row("a merged week of ten boxes", cpu_seconds(days(7), 15), None, Unit.CPU_SECONDS, goal=FRAME,
                note=f"{shown} shown of {held}; a frame is 16 ms"),
            Row("a merged month of ten boxes", cpu_seconds(days(31), 15), None, Unit.CPU_SECONDS),
            Row("search as one types, ten boxes: p50", typed[len(typed) // 2], None, Unit.CPU_SECONDS, note=words),
            Row("search as one types, ten boxes: p99", typed[int(len(typed) * 0.99)], None, Unit.CPU_SECONDS, goal=0.1,
                note=f"{words}; a tenth of a second passes for at once"),
        ]  # fmt: skip
        reader.close()
        return rows


def _typed(made: Store, reader: ShelfReader) -> list[float]:
    """What each keystroke's question costs, least of the rounds, from the least to the most."""
    spent = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            begun = text[:end]
            spent.append(cpu_seconds(lambda begun=begun: search(made.book, reader, begun, NOW), min(3, SIZES.rounds)))  # type: ignore[misc]  # mypy does not type a lambda's default
    return sorted(spent)


def _twenty_boxes(folder: Path) -> list[Row]:
    """From nothing open to a week read from twenty boxes."""
    with store(folder) as made:
        _filled(made, 20, min(100, SIZES.box_series)).close()

        def start() -> object:
            reader = ShelfReader(made.home, made.book)
            found = reader.between(NOW, NOW + 7 * DAY)
            reader.close()
            return found

        return [Row("open twenty boxes and read a week", cpu_seconds(start, 10), None, Unit.CPU_SECONDS)]


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
    title = f"a {name}, cold: pages read"
    if sys.platform != "linux":
        return Row(title, None, None, Unit.PAGES, note="only Linux tells how often a process read")
    nothing = reads(path, key, lambda _: None)
    count = reads(path, key, lambda reader: asked(reader, values)) - nothing
    return Row(title, count, None, Unit.PAGES, goal=goal, note="of 4 KiB; an index with a join needs 735 for a week")


def _write(folder: Path, opened: Callable[[Path], Writer]) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as place:
        box = Box(opened(Path(place, "box.db")), "", NOW)
        fill(box, min(1000, SIZES.box_series), EACH)
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

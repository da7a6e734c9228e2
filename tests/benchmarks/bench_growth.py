"""What grows with the store: queries, filling, and passes that bring nothing or one change, over ten calendars of three
sizes. A week's cost must not grow with the store, a pass's cost only with what changed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from storage import schedule, vault
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.database import Reader
from storage.home import Home
from storage.search import search
from tests.benchmarks.corpus import IN_THE_WEEK, LANTERN, WEEK, monday, texts
from tests.benchmarks.fill_child import rewritten
from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.measuring import interleaved
from tests.benchmarks.row import Unit
from tests.benchmarks.sizes import SIZES
from tests.benchmarks.stores import build, deliver
from tests.storage.keyrings import MemoryKeyring

ZONE: Final = ZoneInfo("Europe/Berlin")
_OPENED: Final = "ten boxes opened anew each time, nothing cached"


@dataclass(slots=True)
class Filled:
    """A store of one size, and what filling it cost beyond making one with next to nothing in it."""

    home: Home
    key: Key
    events: int
    took: float

    def reading(self, ask: Callable[[Reader, ShelfReader], object]) -> Callable[[], object]:
        """Open everything, ask, close."""

        def act() -> object:
            book = vault.read_book(self.home, self.key)
            shelf = ShelfReader(self.home, book)
            found = ask(book, shelf)
            shelf.close()
            book.close()
            return found

        return act


def run() -> list[Growth]:
    """Sizes in turns; CPU seconds are the least of the rounds."""
    with tempfile.TemporaryDirectory(prefix="bench-growth-") as name:
        stores = [_filled(Path(name, str(size)), size) for size in SIZES.stores]
        return [
            _filling(stores),
            _pages(stores),
            *_queries(stores),
            _refill(stores),
        ]


def _filled(folder: Path, size: int) -> Filled:
    supply = list(texts(size))
    rounds = 1 if size == max(SIZES.stores) else min(3, SIZES.rounds)
    full, bare, key = float("inf"), float("inf"), None
    for number in range(rounds):
        took, key = _timed(folder.with_name(f"{folder.name}-{number}"), size, supply)
        full = min(full, took)
        bare = min(bare, _timed(folder.with_name(f"{folder.name}-{number}-bare"), 10, supply)[0])
    assert key is not None
    return Filled(Home(folder.with_name(f"{folder.name}-{rounds - 1}")), key, size, max(full - bare, 0.0))


def _timed(folder: Path, size: int, supply: list[tuple[str, str]]) -> tuple[float, Key]:
    begun = time.process_time()
    key = build(folder, size, MemoryKeyring(), supply[:size])
    return time.process_time() - begun, key


def _growth(name: str, unit: Unit, costs: dict[int, float], note: str, most: float | None = 0.1) -> Growth:
    return Growth(name, unit, Line("ours", tuple(costs.items())), (), most, note)


def _filling(stores: list[Filled]) -> Growth:
    each = {store.events: store.took / store.events for store in stores}
    return _growth(
        "first fill: each event",
        Unit.CPU_SECONDS,
        each,
        "of filling ten calendars of one account; making them is taken off",
    )


def _pages(stores: list[Filled]) -> Growth:
    """How often the system is asked for a piece of a file: exact, whatever the machine does."""
    name, note = "a week: pieces of files read", f"{_OPENED}; the book's and the boxes' own first pages included"
    if sys.platform != "linux":
        return _growth(name, Unit.PAGES, {}, "only Linux tells how often a process read")
    found = {}
    for store in stores:
        ask = store.reading(_week)
        ask()
        before = _reads()
        ask()
        found[store.events] = float(_reads() - before)
    return _growth(name, Unit.PAGES, found, note)


def _reads() -> int:
    lines = Path("/proc/self/io").read_text("ascii").splitlines()
    return int(dict(line.split(": ") for line in lines)["syscr"])


def _week(book: Reader, shelf: ShelfReader) -> object:
    found = schedule.between(book, shelf, WEEK.date(), 7, ZONE)
    assert len(found) >= min(IN_THE_WEEK, SIZES.stores[0]) // 2
    return found


def _month(book: Reader, shelf: ShelfReader) -> object:
    return schedule.between(book, shelf, WEEK.date(), 28, ZONE)


def _rare(book: Reader, shelf: ShelfReader) -> object:
    found = search(book, shelf, LANTERN, monday())
    assert found
    return found


def _common(book: Reader, shelf: ShelfReader) -> object:
    found = search(book, shelf, "dentist", monday())
    assert found
    return found


def _queries(stores: list[Filled]) -> list[Growth]:
    grown = []
    for name, ask, most in (
        ("a week", _week, 0.1),
        ("four weeks", _month, 0.1),
        ("search: a word of a few events", _rare, 0.1),
        ("search: a word of every eighth event", _common, None),
    ):
        took = interleaved({str(store.events): store.reading(ask) for store in stores}, 3 * SIZES.rounds)
        note = _OPENED if most is not None else f"{_OPENED}; what is found grows with the store, what is shown does not"
        grown.append(_growth(name, Unit.CPU_SECONDS, {int(size): cost for size, cost in took.items()}, note, most))
    return grown


def _refill(stores: list[Filled]) -> Growth:
    """What one change costs here once the server has told of it: `bench_sync` counts what it costs on the way."""
    books = {store.events: vault.open_book(store.home, store.key) for store in stores}
    (uid, text), *_ = texts(1)
    numbers = count(100_000)

    def passed(store: Filled) -> Callable[[], object]:
        def act() -> None:
            mark = str(next(numbers))
            deliver(store.home, books[store.events], [(uid, rewritten(text, mark))], store.events, mark)

        return act

    try:
        took = interleaved({str(store.events): passed(store) for store in stores}, 3 * SIZES.rounds)
    finally:
        for book in books.values():
            book.close()
    costs = {int(size): cost for size, cost in took.items()}
    return _growth("re-fill after one change", Unit.CPU_SECONDS, costs, "its box opened, written, told of, and closed")

"""What `bench_fill` measures, each act in a process of its own: `fill`, `again`, `one`, `week`, `parse`, and a FOLDER.

The events lie in one file, as one answer brings them; the key beside the store: everything in it is invented.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from tests.benchmarks.corpus import WEEK

TEXTS: Final = "texts.json"
"""Uids and iCalendar texts, which somebody else makes: the peer is not charged with that either."""


class _Memory:
    """A keyring that ends with the process."""

    def __init__(self) -> None:
        self._entries: dict[str, bytes] = {}

    def backend(self) -> str:
        return "process memory"

    def get(self, entry: str) -> bytes | None:
        return self._entries.get(entry)

    def put(self, entry: str, secret: bytes) -> None:
        self._entries[entry] = secret

    def remove(self, entry: str) -> None:
        self._entries.pop(entry, None)


def main(act: str, folder: Path) -> None:
    """Prints how many occurrences a week shows, where one is read."""
    match act:
        case "fill":
            _fill(folder)
        case "again":
            _change(folder)
        case "one":
            _change(folder, 1)
            _week(folder)
        case "week":
            _week(folder)
        case _:
            _parse(folder)


def rewritten(text: str, mark: str) -> str:
    """The same event after somebody edited it."""
    return text.replace("SUMMARY:", f"SUMMARY:Moved {mark[-6:]} ")


def _supply(folder: Path) -> list[tuple[str, str]]:
    return [(uid, text) for uid, text in json.loads((folder / TEXTS).read_text("utf-8"))]


def _fill(folder: Path) -> None:
    from tests.benchmarks.stores import build

    supply = _supply(folder)
    shutil.rmtree(folder / "store", ignore_errors=True)
    key = build(folder / "store", len(supply), _Memory(), supply)
    (folder / "key").write_bytes(bytes(key.reveal()))


def _change(folder: Path, most: int | None = None) -> None:
    """The first so many events come once more, each edited. Rewriting their texts is in the cost: little of it."""
    from storage import vault
    from storage.cipher import Key
    from storage.home import Home
    from tests.benchmarks.stores import deliver

    home, key = Home(folder / "store"), Key((folder / "key").read_bytes())
    supply = _supply(folder)
    book = vault.open_book(home, key)
    version = str(time.time_ns())
    deliver(home, book, [(uid, rewritten(text, version)) for uid, text in supply[:most]], len(supply), version)
    book.close()


def _week(folder: Path) -> None:
    from storage import schedule, vault
    from storage.boxes.reader import ShelfReader
    from storage.cipher import Key
    from storage.home import Home

    home = Home(folder / "store")
    book = vault.read_book(home, Key((folder / "key").read_bytes()))
    shelf = ShelfReader(home, book)
    print(len(schedule.between(book, shelf, WEEK.date(), 7, ZoneInfo("Europe/Berlin"))))
    shelf.close()
    book.close()


def _parse(folder: Path) -> None:
    """icalendar's full parse of the same texts, and nothing more."""
    from icalendar import Calendar

    for _, text in _supply(folder):
        Calendar.from_ical(text)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

"""What `bench_khal` measures of ours, each in a process of its own: `fill FOLDER`, `week FOLDER`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from storage import schedule, vault
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.home import Home
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
    """The events lie in one file, as one answer brings them; the key beside the store: everything in it is invented."""
    beside = folder / "key"
    if act == "fill":
        from tests.benchmarks.stores import build

        supply = json.loads((folder / TEXTS).read_text("utf-8"))
        key = build(folder / "store", len(supply), _Memory(), supply)
        beside.write_bytes(bytes(key.reveal()))
        return
    home = Home(folder / "store")
    book = vault.read_book(home, Key(beside.read_bytes()))
    shelf = ShelfReader(home, book)
    print(len(schedule.between(book, shelf, WEEK.date(), 7, ZoneInfo("Europe/Berlin"))))
    shelf.close()
    book.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

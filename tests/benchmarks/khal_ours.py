"""What `bench_khal` measures of ours, each in a process of its own: `fill FOLDER COUNT`, `week FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from storage import schedule, vault
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.home import Home
from tests.benchmarks.corpus import WEEK


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


def main(act: str, folder: Path, count: int) -> None:
    """The key lies beside the store: everything in it is invented."""
    beside = folder / "key"
    if act == "fill":
        from tests.benchmarks.stores import build

        key = build(folder / "store", count, _Memory())
        beside.write_bytes(bytes(key.reveal()))
        return
    home = Home(folder / "store")
    book = vault.read_book(home, Key(beside.read_bytes()))
    shelf = ShelfReader(home, book)
    print(len(schedule.between(book, shelf, WEEK.date(), 7, ZoneInfo("Europe/Berlin"))))
    shelf.close()
    book.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)

"""Stores as each released schema left them, kept in `tests/data/stores`, and the schema in words.

Run `python -m tests.storage.released` after a migration was added: it writes the schema anew, and adds a store of the
newest schema. Stores of earlier ones are never written again: they are what people have on their disks.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

from storage import vault
from storage.cipher import Key
from storage.database import Reader, Writer, open_writer
from storage.home import Home
from storage.migrator import migrate, steps_of
from tests.faults.practices import furnish, opened
from tests.faults.stores import WORDS

DATA: Final = Path(__file__).parents[1] / "data"
STORES: Final = DATA / "stores"
SCHEMAS: Final = DATA / "schema"
KINDS: Final = ("book", "box")


def schema(reader: Reader) -> str:
    """Everything that the migrations made, in the order of its names."""
    rows = reader.rows(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type, name"
    )
    return "\n".join(f"-- {kind} {name}\n{sql};\n" for kind, name, sql in rows)


def migrated(kind: str, directory: Path) -> Writer:
    """A new file with every step of `kind`."""
    writer = open_writer(directory / f"{kind}.db", Key.fresh())
    migrate(writer, steps_of("book" if kind == "book" else "box"))
    return writer


def name_of_store() -> str:
    """A store is named by both of its schemas."""
    return f"book{len(steps_of('book'))}-box{len(steps_of('box'))}"


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        for kind in KINDS:
            writer = migrated(kind, Path(scratch))
            SCHEMAS.mkdir(parents=True, exist_ok=True)
            (SCHEMAS / f"{kind}.sql").write_text(schema(writer), "utf-8")
            writer.close()
        made = STORES / name_of_store()
        if not made.exists():
            furnish(Path(scratch) / "store")
            with opened(Path(scratch) / "store") as store:
                store.fill_private(1)
                store.fill_practice(1)
            home = Home(Path(scratch) / "store" / "home")
            shutil.rmtree(home.backups)
            home.writer_lock.unlink()
            shutil.copytree(home.directory, made)


def key_of(home: Home) -> Key:
    """By the words: a kept store has no keyring."""

    class Nothing:
        def backend(self) -> str:
            return ""

        def get(self, entry: str) -> bytes | None:
            return None

        def put(self, entry: str, secret: bytes) -> None: ...

        def remove(self, entry: str) -> None: ...

    return vault.unlock(home, Nothing(), WORDS)


if __name__ == "__main__":
    main()

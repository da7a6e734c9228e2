"""Which schema a file has and which one the program knows: asked before a file is read, and before it is migrated."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from storage.database import Reader
from storage.errors import StoreFromTheFuture

MIGRATIONS: Final = Path(__file__).with_name("migrations")
"""The steps, a file each: `storage.migrator`."""


def newest(kind: Literal["book", "box"]) -> int:
    """The schema that the program knows: the steps are numbered from 1 without a gap."""
    return sum(1 for _ in MIGRATIONS.glob(f"{kind}_*.sql"))


def schema_of(reader: Reader) -> int:
    """The number of the last step that was carried out; 0 for a file just made."""
    return int(reader.value("PRAGMA user_version"))


def refuse_the_future(reader: Reader, known: int) -> None:
    """Raises `StoreFromTheFuture` when the file knows more steps than this program."""
    if schema_of(reader) > known:
        raise StoreFromTheFuture(schema_of(reader), known)

"""Things in collections, each with the number of its last change: what delta feeds with opaque tokens are made of."""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SCHEMA = """
CREATE TABLE IF NOT EXISTS item (
    collection TEXT NOT NULL, id TEXT NOT NULL, change INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (collection, id)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS item_by_change ON item (collection, change);
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing as it is now, and the number of the change that made it so."""

    id: str
    change: int
    body: dict[str, Any]


class ChangeLog:
    """One SQLite file, for one thread."""

    def __init__(self, path: Path | str) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = OFF")
        self.database.executescript(_SCHEMA)

    def close(self) -> None:
        self.database.close()

    def head(self) -> int:
        """The number of the last change."""
        return self._counter("head")

    def horizon(self) -> int:
        """Tokens from before this number are no longer known."""
        return self._counter("horizon")

    def forget(self) -> None:
        """Every token given out so far is lost from now on."""
        self._set("head", self.head() + 1)
        self._set("horizon", self.head())

    def put(self, collection: str, id: str, body: Mapping[str, Any]) -> Entry:
        """Write a thing; a deleted one is a body that says so."""
        change = self.head() + 1
        self._set("head", change)
        self.database.execute(
            "INSERT OR REPLACE INTO item VALUES (?, ?, ?, ?)",
            (collection, id, change, json.dumps(body, ensure_ascii=False)),
        )
        return Entry(id, change, dict(body))

    def get(self, collection: str, id: str) -> Entry | None:
        row = self.database.execute(
            "SELECT id, change, body FROM item WHERE collection = ? AND id = ?", (collection, id)
        ).fetchone()
        return Entry(row[0], row[1], json.loads(row[2])) if row else None

    def since(self, collection: str, change: int, until: int | None = None) -> list[Entry]:
        """What changed after `change` (and not after `until`), in the order of change."""
        rows = self.database.execute(
            "SELECT id, change, body FROM item WHERE collection = ? AND change > ? AND change <= ? ORDER BY change",
            (collection, change, self.head() if until is None else until),
        )
        return [Entry(row[0], row[1], json.loads(row[2])) for row in rows]

    def _counter(self, name: str) -> int:
        row = self.database.execute("SELECT value FROM counter WHERE name = ?", (name,)).fetchone()
        return int(row[0]) if row else 0

    def _set(self, name: str, value: int) -> None:
        self.database.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", (name, value))


def sealed(content: Mapping[str, Any]) -> str:
    """An opaque token."""
    return base64.urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def unsealed(token: str) -> dict[str, Any]:
    """What an opaque token holds. Raises `ValueError` for one that was not made here."""
    found = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    if not isinstance(found, dict):
        raise ValueError("not a token")  # noqa: TRY004 -- to callers it is one more token that is none
    return found

"""FHIR resources with every version they ever had, and an index of what the profile can search for, in SQLite.

Nothing is ever deleted, so a search by `_lastUpdated` is a complete change feed.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.sandbox.fhir.parameters import values

Resource = dict[str, Any]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS version (
    kind TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, updated INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (kind, id, number)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS current (
    kind TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, updated INTEGER NOT NULL,
    PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS current_by_time ON current (kind, updated, id);
CREATE TABLE IF NOT EXISTS value (
    kind TEXT NOT NULL, id TEXT NOT NULL, parameter TEXT NOT NULL, value TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS value_by_value ON value (kind, parameter, value, id);
CREATE INDEX IF NOT EXISTS value_by_id ON value (kind, id);
CREATE TABLE IF NOT EXISTS serial (next INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS seeded (day TEXT NOT NULL, seed INTEGER NOT NULL) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """One version of one resource; `updated` in milliseconds since the epoch."""

    kind: str
    id: str
    number: int
    updated: int
    body: str

    @property
    def etag(self) -> str:
        return f'W/"{self.number}"'

    @property
    def resource(self) -> Resource:
        found: Resource = json.loads(self.body)
        return found


class Store:
    """One SQLite file, for one thread. Not made to survive a power cut: its content is a sample."""

    def __init__(self, path: Path | str) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = OFF")
        self.database.executescript(_SCHEMA)

    def close(self) -> None:
        self.database.close()

    def seeded(self) -> tuple[str, int] | None:
        """The day (ISO) and the seed that this store was filled with, if it was."""
        row = self.database.execute("SELECT day, seed FROM seeded").fetchone()
        return (row[0], row[1]) if row else None

    def fill(self, resources: Iterable[tuple[Resource, datetime]], day: str, seed: int) -> None:
        """Put sample resources in, ids and moments as given, in one transaction."""
        self.database.execute("BEGIN")
        for resource, moment in resources:
            self._write(resource, str(resource["id"]), 1, int(moment.timestamp() * 1000))
        self.database.execute("INSERT INTO seeded VALUES (?, ?)", (day, seed))
        self.database.execute("COMMIT")

    def create(self, resource: Resource) -> Stored:
        """Version 1 under an id that the server chooses."""
        row = self.database.execute("SELECT next FROM serial").fetchone()
        number = row[0] if row else 1
        self.database.execute("DELETE FROM serial")
        self.database.execute("INSERT INTO serial VALUES (?)", (number + 1,))
        return self._write(resource, f"{resource['resourceType'][:2].lower()}-n{number}", 1, _now())

    def update(self, before: Stored, resource: Resource) -> Stored:
        """The next version."""
        return self._write(resource, before.id, before.number + 1, max(_now(), before.updated))

    def read(self, kind: str, id: str) -> Stored | None:
        row = self.database.execute(
            "SELECT kind, id, number, v.updated, body FROM current JOIN version v USING (kind, id, number)"
            " WHERE kind = ? AND id = ?",
            (kind, id),
        ).fetchone()
        return Stored(*row) if row else None

    def history(self, kind: str, id: str) -> list[Stored]:
        """Every version, newest first."""
        rows = self.database.execute(
            "SELECT kind, id, number, updated, body FROM version WHERE kind = ? AND id = ? ORDER BY number DESC",
            (kind, id),
        )
        return [Stored(*row) for row in rows]

    def select(self, where: str, arguments: Iterable[object], limit: int, order: str) -> Iterator[Stored]:
        """Current versions that meet an SQL condition over `current c`, which `fhir.search` writes."""
        rows = self.database.execute(
            "SELECT c.kind, c.id, c.number, c.updated, v.body FROM current c"
            f" JOIN version v ON (v.kind, v.id, v.number) = (c.kind, c.id, c.number) WHERE {where}"
            f" ORDER BY {order} LIMIT ?",
            (*arguments, limit),
        )
        for row in rows:
            yield Stored(*row)

    def count(self, where: str, arguments: Iterable[object]) -> int:
        found: int = self.database.execute(
            f"SELECT count(*) FROM current c WHERE {where}", tuple(arguments)
        ).fetchone()[0]
        return found

    def _write(self, resource: Resource, id: str, number: int, updated: int) -> Stored:
        kind = str(resource["resourceType"])
        meta = {**resource.get("meta", {}), "versionId": str(number), "lastUpdated": instant(updated)}
        whole = {"resourceType": kind, "id": id, "meta": meta} | {
            key: value for key, value in resource.items() if key not in ("resourceType", "id", "meta")
        }
        body = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
        self.database.execute("INSERT INTO version VALUES (?, ?, ?, ?, ?)", (kind, id, number, updated, body))
        self.database.execute("INSERT OR REPLACE INTO current VALUES (?, ?, ?, ?)", (kind, id, number, updated))
        if number > 1:
            self.database.execute("DELETE FROM value WHERE kind = ? AND id = ?", (kind, id))
        self.database.executemany(
            "INSERT INTO value VALUES (?, ?, ?, ?)", [(kind, id, name, value) for name, value in values(whole)]
        )
        return Stored(kind, id, number, updated, body)


def instant(milliseconds: int) -> str:
    """A FHIR `instant` in UTC with milliseconds."""
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03d}Z"


def _now() -> int:
    return time.time_ns() // 1_000_000

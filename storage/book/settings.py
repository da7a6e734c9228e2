"""What the person set, by name; the names belong to whoever reads them."""

from __future__ import annotations

from storage.database import Reader, Writer


def get(r: Reader, key: str) -> str | None:
    value: str | None = r.value("SELECT value FROM setting WHERE key = ?", (key,))
    return value


def put(w: Writer, key: str, value: str) -> None:
    with w.transaction():
        w.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value))


def remove(w: Writer, key: str) -> None:
    """Back to the default."""
    with w.transaction():
        w.run("DELETE FROM setting WHERE key = ?", (key,))

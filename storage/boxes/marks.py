"""What a box notes about itself, by key: its window, its cursor, which rules it was expanded by."""

from __future__ import annotations

from storage.database import Reader, Writer


def mark(r: Reader, key: str) -> str | None:
    found: str | None = r.value("SELECT value FROM mark WHERE key = ?", (key,))
    return found


def put(w: Writer, key: str, value: str) -> None:
    w.run("INSERT OR REPLACE INTO mark (key, value) VALUES (?, ?)", (key, value))

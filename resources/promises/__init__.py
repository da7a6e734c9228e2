"""The promise map: each promise of the privacy policy in plain words, its gate in the code and its tests, as data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_MAP = Path(__file__).parent / "promises.toml"


@dataclass(frozen=True, slots=True)
class Promise:
    """One row of the map."""

    id: str
    title: str
    words: str
    seen: str
    state: str
    """`kept`, `partly` or `open`."""
    gates: tuple[str, ...]
    """`path` or `path:name` in this repository."""
    tests: tuple[str, ...]


@cache
def promises() -> tuple[Promise, ...]:
    """All of them, in the order of the policy."""
    rows = tomllib.loads(_MAP.read_text("utf-8"))["promise"]
    return tuple(
        Promise(
            row["id"], row["title"], row["words"], row["seen"], row["state"], tuple(row["gates"]), tuple(row["tests"])
        )
        for row in rows
    )

"""The promise map: each promise of the privacy policy in plain words, its gates in the code and its tests, as data.

`proved.toml` notes the day on which all tests of a promise last passed, and the digest of its row then: a row that was
changed since has to be proved anew.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
PROVED: Final = HERE / "proved.toml"
FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Promise:
    """One row of the map."""

    id: str
    title: str
    words: str
    seen: str
    gates: tuple[str, ...]
    """`path:name` in this repository."""
    tests: tuple[str, ...]
    """`path::test` in this repository."""
    proved: date | None
    """The day on which every one of its tests last passed, None where the row was changed since."""

    @property
    def kept(self) -> bool:
        """Whether there is something that keeps it and something that fails when it is broken."""
        return bool(self.gates and self.tests)


@cache
def promises(language: str = FALLBACK) -> tuple[Promise, ...]:
    """All of them, in the order of the policy, in `language` (`de`, `pt_BR`) if it is there, else in English."""
    rows = tomllib.loads((HERE / "promises.toml").read_text("utf-8"))["promise"]
    said = _words(language) or _words(language.partition("_")[0]) or _words(FALLBACK)
    proofs = tomllib.loads(PROVED.read_text("utf-8")) if PROVED.exists() else {}
    found = []
    for row in rows:
        told, proof = said[row["id"]], proofs.get(row["id"], {})
        found.append(
            Promise(
                row["id"], told["title"], told["words"], told["seen"], tuple(row["gates"]), tuple(row["tests"]),
                proof.get("day") if proof.get("row") == digest(row["gates"], row["tests"]) else None,
            )
        )  # fmt: skip
    return tuple(found)


def digest(gates: list[str] | tuple[str, ...], tests: list[str] | tuple[str, ...]) -> str:
    """Of what keeps a promise and what proves it: another row is another promise to prove."""
    return hashlib.sha256("\n".join([*gates, "", *tests]).encode()).hexdigest()[:16]


def languages() -> tuple[str, ...]:
    """In which the promises are written."""
    return tuple(sorted(path.stem for path in (HERE / "words").glob("*.toml")))


def _words(language: str) -> dict[str, dict[str, str]]:
    path = HERE / "words" / f"{language}.toml"
    return tomllib.loads(path.read_text("utf-8")) if language and path.exists() else {}

"""A version of this program that somebody may install."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Package:
    """What to install on one platform."""

    url: str
    sha256: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Release:
    """One signed entry of the list of versions."""

    version: str
    serial: int
    """Grows with each list that is signed; a smaller one than was seen before is an old list played again."""
    expires: int
    """UTC seconds after which the list is too old to be believed."""
    notes: Mapping[str, tuple[str, ...]]
    """What is new, in sentences, by language; `en` is always there."""
    package: Package

    def notes_in(self, language: str) -> tuple[str, ...]:
        """What is new in this language, else in English."""
        return self.notes.get(language) or self.notes["en"]


def newer(version: str, than: str) -> bool:
    """Whether a dotted version of numbers is later than another. Raises `ValueError` for anything else."""
    return tuple(map(int, version.split("."))) > tuple(map(int, than.split(".")))

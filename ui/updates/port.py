"""What a window needs to know of new versions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from storage.records.releases import Release


class Standing(StrEnum):
    """Where the looking stands."""

    NOT_HERE = "not-here"
    """This build has no list of versions: whoever installs it brings new ones."""
    LOCKED = "locked"
    """The practice's IT brings new versions."""
    IDLE = "idle"
    LOOKING = "looking"
    NEWEST = "newest"
    NEWER = "newer"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Looked:
    """What the last look found."""

    standing: Standing
    release: Release | None = None
    at: int = 0
    """UTC seconds of the last look that was answered, 0 if none was."""
    trouble: tuple[str, ...] = ()
    """Where it failed: the class of an error of `sync.errors`, its code, its host."""


class Updates(QObject):
    """Looks for new versions, once a day where the person wishes it. Every answer comes by `changed`."""

    changed = Signal()

    def running(self) -> str:
        """The version that runs."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def looked(self) -> Looked:
        """What is known now."""
        raise NotImplementedError  # see running

    def host(self) -> str:
        """Who is asked."""
        raise NotImplementedError  # see running

    def wished(self) -> bool:
        """Whether to look once a day; nobody is asked before the person wished it."""
        raise NotImplementedError  # see running

    def wish(self, *, on: bool) -> None:
        """Look once a day from now on, or no more."""
        raise NotImplementedError  # see running

    def look(self) -> None:
        """Look now, this once."""
        raise NotImplementedError  # see running

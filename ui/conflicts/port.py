"""What the conflict inbox needs from outside the window: reads answer at once, acts return at once (`Act.CONFLICT`)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from storage.records.ids import CalendarId
from storage.records.pending import Choice
from ui.story.port import Version


@dataclass(frozen=True, slots=True)
class Met:
    """An edit that met somebody else's. Times are UTC seconds, 0 where they are not known."""

    id: str
    entry: str
    calendar: CalendarId
    base: Version
    mine: Version
    theirs: Version | None
    """None: the appointment is not there any more."""
    set_here: tuple[str, ...]
    """The fields that the edit set."""
    units: tuple[tuple[str, ...], ...]
    """Where mine and theirs differ, in fields that go together; empty where theirs is gone."""
    mine_at: int = 0
    theirs_at: int = 0
    decided: Choice | None = None
    picked: tuple[str, ...] = ()
    reopenable: bool = False
    """The decision can be taken back: nothing of it has left."""


class Conflicts(QObject):
    """Edits that met somebody else's."""

    changed = Signal()

    def count(self) -> int:
        """How many edits a person has to decide."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def waiting(self) -> tuple[Met, ...]:
        """What a person has to decide, oldest first."""
        raise NotImplementedError  # see count

    def decided(self) -> tuple[Met, ...]:
        """What a person decided and can take back, the last first."""
        raise NotImplementedError  # see count

    def decide(self, conflict: str, choice: Choice, picked: tuple[str, ...] = ()) -> None:
        """Carry out a choice; with `Choice.FIELDS`, `picked` are the fields to be as in mine."""
        raise NotImplementedError  # see count

    def reopen(self, conflict: str) -> None:
        """Take a decision back."""
        raise NotImplementedError  # see count

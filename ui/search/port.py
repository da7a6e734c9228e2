"""Search as the window asks for it: the answer comes as a signal, so that no keystroke ever waits for the store."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from storage.records.events import Occurrence


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question found, by time."""

    ticket: int
    """What `Search.ask` gave for the question."""
    found: tuple[Occurrence, ...] = field(repr=False)
    more: bool
    """Whether further ones were left out; what lies nearest to now is kept."""


class Search(QObject):
    """Asks beside the window's thread. A question takes the place of the one before, whoever asked it."""

    answered = Signal(Answer)

    def ask(self, text: str, limit: int, *, names: bool) -> int:
        """Find what has a word beginning with each of these; `answered` tells it with the number that this gives.
        Without `names` nothing is found by a patient's name."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

"""How much a reminder says. No Qt: the command line knows it too."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """How much is said, the most first."""

    NAMES = "names"
    """Patients by name."""
    TITLES = "titles"
    """Everything but patients' names: what a window says while they are hidden."""
    VISITS = "visits"
    """Kinds of visit. Of one's own events the time alone: what is given to the system leaves the encrypted store."""
    TIME = "time"
    """That there is an appointment, and when."""

"""Today's lines for the lock page, where the person chose to have them there (45 CFR 164.312(a)(2)(ii)).

Times and kinds of visits; a patient is never named while the store is locked, whatever is shown otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from PySide6.QtCore import QLocale

from storage.records.events import Occurrence, Status
from ui.models.phrases import Naming, Phrases
from ui.said import filled


def glance(today: Iterable[Occurrence], zone: tzinfo) -> tuple[str, ...]:
    """A line for each that is not cancelled."""
    phrases = Phrases(QLocale(), zone, Naming.VISITS)
    return tuple(_line(one, phrases) for one in today if one.status is not Status.CANCELLED)


def _line(one: Occurrence, phrases: Phrases) -> str:
    if one.all_day:
        return phrases.title(one)
    return filled("%1  %2", phrases.clock(one.start_in(phrases.zone)), phrases.title(one))

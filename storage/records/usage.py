"""What is counted of the program's use, where a person lets it: numbers under these names and no others."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Counter(StrEnum):
    """Everything that is ever counted."""

    STARTS = "starts"
    """Visits: how often the program was opened."""
    DAYS = "days"
    """Days of the week on which it was opened."""
    VIEWS_DAY = "views-day"
    VIEWS_WEEK = "views-week"
    VIEWS_MONTH = "views-month"
    VIEWS_OTHER = "views-other"
    EDITS = "edits"
    SEARCHES = "searches"
    PRINTS = "prints"
    SYNCS = "syncs"
    """Asked for by hand."""


Counts = Mapping[Counter, int]

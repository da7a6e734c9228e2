"""Where an event leads outside the program: the page where it is joined, and its place on a map. Pure.

Nothing here is opened: an address goes to the notice about outside links first.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from storage.records.details import Details
from ui.links import outside

MAP: Final = "https://www.openstreetmap.org/search?query="
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_STREET: Final = re.compile(r"\d.*[,\n]|[,\n].*\d", re.DOTALL)
_LONGEST_PLACE: Final = 200


def link_in(words: str) -> str:
    """The first web address in a text, without the punctuation after it; empty if there is none."""
    found = _ADDRESS.search(words)
    return found[0].rstrip(".,;:)]}'") if found else ""


def joined_at(place: str, details: Details) -> str:
    """The address behind the card's button: what the calendar states, else one in the place, else one in the note.
    Empty where none of them may be opened."""
    every = (details.link, link_in(place), link_in(details.note))
    return next((one for one in every if outside(one) is not None), "")


def on_map(place: str) -> str:
    """Where a map shows this place; empty for what is no postal address: a room, a name, a web address."""
    if len(place) > _LONGEST_PLACE or link_in(place) or not _STREET.search(place):
        return ""
    return MAP + quote(" ".join(place.split()), safe="")

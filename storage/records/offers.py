"""One offer of a supplier, as it is shown to who does not pay."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the strip: words and a link, no picture, nothing that loads."""

    supplier: str
    title: str
    link: str
    topics: tuple[str, ...] = ()

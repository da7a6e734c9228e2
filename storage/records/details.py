"""What is known of one event beside what every view draws of it: read when somebody looks at it."""

from __future__ import annotations

from typing import NamedTuple


class Details(NamedTuple):
    """Text from outside, made safe to show."""

    note: str = ""
    """The note on an appointment, or the description of an event; lines of plain text."""
    link: str = ""
    """Where it is joined from afar: a web address as its calendar or the practice states it, empty for none."""

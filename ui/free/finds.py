"""Free stretches as lines: days as headings, each stretch with how long it is; also as text to send. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from storage.free_time import Opening
from ui.models.phrases import Phrases


@dataclass(frozen=True, slots=True)
class FreeLine:
    """A day's heading (no opening), or a stretch of it."""

    words: str
    length: str = ""
    opening: Opening | None = None


def lines_of(found: Sequence[Opening], phrases: Phrases) -> tuple[FreeLine, ...]:
    """The stretches by day."""
    lines: list[FreeLine] = []
    day = None
    for one in found:
        start, end = (datetime.fromtimestamp(moment, phrases.zone) for moment in (one.start, one.end))
        if start.date() != day:
            day = start.date()
            lines.append(FreeLine(phrases.day(day)))
        lines.append(FreeLine(phrases.times(start, end), length(one.minutes, phrases), one))
    return tuple(lines)


def length(minutes: int, phrases: Phrases) -> str:
    """`2 h 30 min`, `45 min`."""
    hours, rest = divmod(minutes, 60)
    number = phrases.locale.toString
    if not hours:
        return QCoreApplication.translate("Free", "{minutes} min").format(minutes=number(rest))
    if not rest:
        return QCoreApplication.translate("Free", "{hours} h").format(hours=number(hours))
    return QCoreApplication.translate("Free", "{hours} h {minutes} min").format(
        hours=number(hours), minutes=number(rest)
    )


def as_text(found: Sequence[Opening], phrases: Phrases) -> str:
    """The stretches as lines that can be sent: when one is free, and nothing of why one is not."""
    return "\n".join(line.words if line.opening is None else f"  {line.words}" for line in lines_of(found, phrases))

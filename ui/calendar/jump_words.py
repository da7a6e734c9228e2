"""Ways of saying a day that are put into plainer words first: “the day after tomorrow”, “il y a deux jours”. Pure.

Texts are folded already (`ui.calendar.jump`): lower case, no accents, plain Arabic letters.
"""

from __future__ import annotations

import re
from typing import Final

_PHRASES: Final = (
    (r"(?:the )?day after tomorrow|pasado manana|apres[- ]?demain|بعد (?:ال)?غد", "ubermorgen"),
    (r"(?:the )?day before yesterday|anteayer|antes de ayer|antier|avant[- ]?hier|اول (?:ال)?امس", "vorgestern"),
    (r"il y a|قبل", "ago"),
    (r"kommende[nrs]?|coming|siguiente|suivante?", "next"),
    (r"vergangene[nrs]?|passee?", "last"),
    (r"(?:heute|today|hoy|aujourd'hui|اليوم)(?= .)|\bfrom (?:now|today)\b", ""),
    (r"يومين|يومان", "2 days"),
    (r"اسبوعين|اسبوعان", "2 weeks"),
    (r"شهرين|شهران", "2 months"),
    (r"سنتين|سنتان|عامين", "2 years"),
)
_REWRITES: Final = tuple((re.compile(rf"(?<!\S)(?:{said})(?!\S)"), plain) for said, plain in _PHRASES)
_COUNTS: Final = {
    word: str(count)
    for count, words in enumerate(
        (
            "a an one ein eine einer einem einen un una uno une",
            "two zwei dos deux",
            "three drei tres trois",
            "four vier cuatro quatre",
            "five funf cinco cinq",
            "six sechs seis",
        ),
        1,
    )
    for word in words.split()
}
_SIGNED: Final = re.compile(r"([+-]) ?(\d{1,4}) ?([dwmytsja]?)", re.ASCII)
_UNITS: Final = {"": "days", "d": "days", "t": "days", "j": "days", "w": "weeks", "s": "weeks", "m": "months",
                 "y": "years", "a": "years"}  # fmt: skip


def plainer(words: str, units: frozenset[str]) -> str:
    """The same in words that need no grammar; a number that is spelt counts only beside a unit of time."""
    signed = _SIGNED.fullmatch(words)
    if signed is not None:
        return f"{signed[2]} {_UNITS[signed[3]]}" + (" ago" if signed[1] == "-" else "")
    for said, plain in _REWRITES:
        words = said.sub(plain, words)
    parts = words.split()
    if units.isdisjoint(parts):
        return " ".join(parts)
    return " ".join(_COUNTS.get(part, part) for part in parts)

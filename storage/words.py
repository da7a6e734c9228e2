"""Words as search looks them up: without accents or case; and where a text answers what was typed. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST_QUOTED: Final = 4_000
"""Letters of a text that are looked through for a quotation: somebody waits for it, and most match near the top."""


def words(text: str) -> tuple[str, ...]:
    """The words of what was typed, without accents or case, as they are looked up."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return tuple(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def spans(text: str, wanted: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where a text answers words that were typed: from and until (exclusive) of each beginning of a word, in order."""
    plain: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFKD", char).casefold():
            if not unicodedata.combining(part):
                plain.append(part)
                places.append(place)
    found = []
    for word in _WORD.finditer("".join(plain)):
        longest = max((len(start) for start in wanted if start and word[0].startswith(start)), default=0)
        if longest:
            found.append((places[word.start()], places[word.start() + longest - 1] + 1))
    return tuple(found)


def excerpt(text: str, wanted: tuple[str, ...], length: int = 60) -> str:
    """About so many characters of a text around the first word that answers, on one line, cut at words; empty where
    none does."""
    line = " ".join(text[:_LONGEST_QUOTED].split())
    found = spans(line, wanted)
    if not found:
        return ""
    begin = found[0][0]
    start = line.rfind(" ", 0, max(begin - length // 3, 0)) + 1 if begin > length // 3 else 0
    end = start + length
    if end < len(line) and (space := line.rfind(" ", found[0][1], end)) > 0:
        end = space
    return ("… " if start else "") + line[start:end].rstrip() + (" …" if end < len(line) else "")

"""Which entries a few typed letters mean, best first: pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def plain(text: str) -> str:
    """Lower case without accents, as people type."""
    return "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))


def score(typed: str, text: str) -> int | None:
    """How well `text` answers: less is better, None if it does not. Every typed word must begin or be in a word."""
    words = plain(text).split()
    total = 0
    for part in plain(typed).split():
        begins = next((place for place, word in enumerate(words) if word.startswith(part)), None)
        if begins is not None:
            total += begins
        elif any(part in word for word in words):
            total += 50
        elif part == "".join(word[0] for word in words)[: len(part)] and len(part) > 1:
            total += 20
        else:
            return None
    return total * 100 + len(words)


def best(typed: str, texts: Sequence[str]) -> list[int]:
    """The places of the texts that answer, best first; all of them in their order when nothing is typed."""
    if not typed.strip():
        return list(range(len(texts)))
    scored = ((score(typed, text), place) for place, text in enumerate(texts))
    return [place for _, place in sorted((points, place) for points, place in scored if points is not None)]

"""The words that we write into somebody's own calendar, per language: its name, and what a busy time is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PublishedWords:
    """`calendar` is how our calendar is named there; `busy` stands on each event that says no more."""

    calendar: str
    busy: str


_WORDS: Final = {
    "en": PublishedWords("Practice", "Busy"),
    "de": PublishedWords("Praxis", "Beschäftigt"),
    "es": PublishedWords("Consulta", "Ocupado"),
    "fr": PublishedWords("Cabinet", "Occupé"),
    "ar": PublishedWords("العيادة", "مشغول"),
}


def published_words(language: str) -> PublishedWords:
    """In this language (`de`, `pt_BR`), else in English."""
    return _WORDS.get(language.replace("-", "_").partition("_")[0], _WORDS["en"])

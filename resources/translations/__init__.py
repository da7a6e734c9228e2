"""The program's words in other languages: Qt Linguist sources (`.ts`) and what they compile to (`.qm`).

`python -m resources.translations` gathers new words from the code into every `.ts` and compiles them; English has a
file too, because *%n event(s)* becomes *1 event* and *2 events* there.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = ("en", "de", "es", "fr", "ar")
"""English first: it is what the code says."""


def compiled(language: str) -> Path:
    """The compiled words of this language (one of `LANGUAGES`)."""
    return HERE / f"{language}.qm"


def source(language: str) -> Path:
    """The Linguist file of this language."""
    return HERE / f"{language}.ts"

"""The exact words of consent: one file per purpose, version and language, never changed once released.

A notice file is `notices/<purpose>.<version>.<language>.txt`: the first line is what the switch says, a blank line,
then the sentences that stand beside it. The ledger keeps a hash of the text; every version stays readable here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_NOTICES = Path(__file__).parent / "notices"
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class NoticeText:
    """The words of one purpose, as they are shown and hashed."""

    id: str
    """The purpose: `list`, `show`, `keep`, `write`."""
    version: int
    language: str
    """The language that the words are in, which is the fallback where the wanted one is not there."""
    text: str

    @property
    def title(self) -> str:
        """What the switch says."""
        return self.text.partition("\n")[0]

    @property
    def body(self) -> str:
        """What stands beside the switch, paragraphs parted by newlines."""
        return self.text.partition("\n")[2].strip()


@cache
def notices() -> tuple[NoticeText, ...]:
    """Every notice of every version in every language, by id, version and language."""
    found = []
    for path in _NOTICES.glob("*.txt"):
        purpose, version, language = path.stem.split(".")
        found.append(NoticeText(purpose, int(version), language, path.read_text("utf-8").strip()))
    return tuple(sorted(found, key=lambda one: (one.id, one.version, one.language)))


def notice(purpose: str, language: str = FALLBACK) -> NoticeText:
    """The newest words for this purpose, in `language` (`de`, `pt_BR`) if that version is translated, else in English.

    Raises `KeyError` for a purpose that has no words.
    """
    of_purpose = [one for one in notices() if one.id == purpose]
    if not of_purpose:
        raise KeyError(purpose)
    newest = max(one.version for one in of_purpose)
    by_language = {one.language: one for one in of_purpose if one.version == newest}
    return by_language.get(language) or by_language.get(language.partition("_")[0]) or by_language[FALLBACK]

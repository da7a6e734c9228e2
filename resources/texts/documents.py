"""The agreement and the privacy policy that come with the program, for services that offer none of their own.

A file is `documents/<kind>.<date from which it holds>.<language>.txt`: the title, a blank line, the text. A file that
was released is never changed; a revision is a file with a later date.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DOCUMENTS = Path(__file__).parent / "documents"


@dataclass(frozen=True, slots=True)
class DocumentText:
    """One version of one document in one language."""

    kind: str
    """`agreement` or `privacy-policy`."""
    effective: str
    """ISO 8601 date; also its version."""
    language: str
    title: str
    text: str


@cache
def documents() -> tuple[DocumentText, ...]:
    """Every version in every language, by kind, date and language."""
    found = []
    for path in sorted(_DOCUMENTS.glob("*.txt")):
        kind, effective, language = path.stem.split(".")
        title, _, text = path.read_text("utf-8").strip().partition("\n")
        found.append(DocumentText(kind, effective, language, title.strip(), text.strip()))
    return tuple(found)


def newest(kind: str) -> tuple[DocumentText, ...]:
    """The version of this kind that holds now, a text for each language. Raises `KeyError` for another kind."""
    of_kind = [one for one in documents() if one.kind == kind]
    if not of_kind:
        raise KeyError(kind)
    latest = max(one.effective for one in of_kind)
    return tuple(one for one in of_kind if one.effective == latest)

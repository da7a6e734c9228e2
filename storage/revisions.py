"""What differs between two versions of a text, word by word. Pure.

Words are compared, not letters, and paragraphs are matched first: a sentence that was reworded is shown as the words
that went and the words that came, never as a salad of letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

_PIECE: Final = re.compile(r"\n|[^\S\n]+|\w+|[^\w\s]")


class Fate(Enum):
    """What became of a run of words."""

    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together, with what became of them."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class Revision:
    """Two versions of a text. Joined, the runs of `old` are the old text, those of `new` the new one."""

    old: tuple[Run, ...]
    new: tuple[Run, ...]
    went: int
    """How many words are gone."""
    came: int
    """How many words are new."""


def compare(old: str, new: str) -> Revision:
    """What differs. Equal texts have one run each, and none that went or came."""
    before, after = old.split("\n"), new.split("\n")
    left: list[Run] = []
    right: list[Run] = []
    went = came = 0
    for part, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        one, other = _lines(before, a, b), _lines(after, c, d)
        if part == "equal":
            left.append(Run(Fate.STAYED, one))
            right.append(Run(Fate.STAYED, other))
            continue
        for run in _words(_pieces(one), _pieces(other)):
            if run.fate is not Fate.CAME:
                left.append(run)
            if run.fate is not Fate.WENT:
                right.append(run)
            went += _count(run.text) if run.fate is Fate.WENT else 0
            came += _count(run.text) if run.fate is Fate.CAME else 0
    return Revision(_joined(left), _joined(right), went, came)


def said(old: str, new: str) -> str:
    """The new text with what went as `[-…-]` and what came as `{+…+}`, for a terminal."""
    parts = []
    for run in _words(_pieces(old), _pieces(new)):
        match run.fate:
            case Fate.STAYED:
                parts.append(run.text)
            case Fate.WENT:
                parts.append(f"[-{run.text}-]")
            case Fate.CAME:
                parts.append(f"{{+{run.text}+}}")
    return "".join(parts)


def _lines(lines: Sequence[str], first: int, last: int) -> str:
    """These lines, each with the break that follows it in the whole."""
    return "".join(line + ("\n" if at < len(lines) - 1 else "") for at, line in enumerate(lines[first:last], first))


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _words(before: Sequence[str], after: Sequence[str]) -> Iterator[Run]:
    for part, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if part == "equal":
            yield Run(Fate.STAYED, "".join(before[a:b]))
            continue
        if a < b:
            yield Run(Fate.WENT, "".join(before[a:b]))
        if c < d:
            yield Run(Fate.CAME, "".join(after[c:d]))


def _count(text: str) -> int:
    return len(re.findall(r"\w+", text))


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Neighbours of one fate as one run."""
    made: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if made and made[-1].fate is run.fate:
            made[-1] = Run(run.fate, made[-1].text + run.text)
        else:
            made.append(run)
    return tuple(made)

"""Looks for secrets where none may lie: `python -m tools.secrets` in the tree, `… history` in all that git ever held.

By the forms that services give their keys, and by chance: a long word of small and capital letters and figures in
which no letter is at home is no word that anybody wrote. What is found is told by its place and kind, never shown.
"""

from __future__ import annotations

import math
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
FORMS: Final = {
    "private key": r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\s+\S{40}",
    "age key": r"\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b",
    "amazon key": r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    "google key": r"\bAIza[0-9A-Za-z_-]{35}",
    "google client secret": r"\bGOCSPX-[A-Za-z0-9_-]{20,}",
    "google token": r"\bya29\.[0-9A-Za-z_-]{20,}|\b1//0[0-9A-Za-z_-]{30,}",
    "microsoft client secret": r"\b[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}",
    "apple app password": r"[\"'=: ](?!.{0,18}(?:abcd|xxxx))[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}[\"'\s]",
    "forge token": r"\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40,}|\bglpat-[A-Za-z0-9_-]{20}",
    "registry token": r"\bpypi-AgE[A-Za-z0-9_-]{50,}|\bnpm_[A-Za-z0-9]{36}\b",
    "chat token": r"\bxox[abeoprs]-[A-Za-z0-9-]{20,}",
    "payment key": r"\b[rs]k_live_[A-Za-z0-9]{20,}",
    "mail key": r"\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{40,}",
    "web token": r"\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}",
    "password in an address": r"\bhttps?://[^\s/:@\"'<>{}]+:[^\s/:@\"'<>{}]{6,}@(?![^\s/]*(?:example|test|invalid|localhost))",
}
"""What a secret looks like, by who gives it."""
CHANCE: Final = "chance"
_FORMS: Final = {kind: re.compile(form) for kind, form in FORMS.items()}
_WORD: Final = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}")
_NAMED: Final = re.compile(
    r"(?i)(?:secret|token|passw|api_?key|private_?key|credential)\w*[\"']?\s*[:=]\s*[\"']([0-9a-f]{32,})[\"']"
)
_LEAST_BITS: Final = 3.5
_LEAST_CHANGES: Final = 0.4
"""Of 24 signs drawn at random from base 64, one word in a hundred has fewer bits or changes."""
_LISTS_OF_HASHES: Final = frozenset({"uv.lock"})


class Found(NamedTuple):
    """A secret's place: `where` is a file, with the commit that brought it before it if it is of the history."""

    where: str
    kind: str


def kinds(text: str) -> Iterator[str]:
    """The kinds of secrets in a text."""
    yield from (kind for kind, form in _FORMS.items() if form.search(text))
    if any(map(_by_chance, _WORD.findall(text))) or _NAMED.search(text):
        yield CHANCE


def _by_chance(word: str) -> bool:
    """Drawn from base 64 or the like: small, capital, figure change places at most of its signs, in names seldom."""
    kept = "".join(filter(str.isalnum, word))
    sorts = ["a" if sign.islower() else "A" if sign.isupper() else "0" for sign in kept]
    changes = sum(one != other for one, other in pairwise(sorts))
    return {"a", "A", "0"} <= set(sorts) and changes >= _LEAST_CHANGES * len(kept) and _bits(kept) >= _LEAST_BITS


def _bits(word: str) -> float:
    """Shannon's entropy for each sign."""
    return -sum(n / len(word) * math.log2(n / len(word)) for n in Counter(word).values())


def in_tree(texts: Iterable[tuple[str, str]]) -> list[Found]:
    """In files, by their path and text."""
    return [
        Found(path, kind) for path, text in texts if Path(path).name not in _LISTS_OF_HASHES for kind in kinds(text)
    ]


def in_history(repository: Path = ROOT) -> list[Found]:
    """In every line that any commit of any branch ever added."""
    found: list[Found] = []
    commit = path = ""
    added: list[str] = []

    def close() -> None:
        if added and Path(path).name not in _LISTS_OF_HASHES:
            found.extend(Found(f"{commit[:10]} {path}", kind) for kind in kinds("\n".join(added)))
        added.clear()

    asked = ["git", "log", "--all", "-p", "--unified=0", "--no-color", "--no-ext-diff", "--text", "--format=%x00%H"]
    with subprocess.Popen(asked, cwd=repository, stdout=subprocess.PIPE, encoding="utf-8", errors="replace") as log:
        assert log.stdout is not None
        for line in log.stdout:
            if line.startswith("\0"):
                close()
                commit = line[1:].strip()
            elif line.startswith("+++ "):
                close()
                path = line[4:].strip().removeprefix("b/")
            elif line.startswith("+"):
                added.append(line[1:].rstrip("\n"))
        close()
    if log.returncode:
        raise OSError("git could not tell the history")
    return found


def _texts(files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for one in files:
        raw = one.read_bytes()
        if b"\0" not in raw:
            yield one.relative_to(ROOT).as_posix(), raw.decode("utf-8", "replace")


def main(words: list[str]) -> int:
    """1 where something was found."""
    match words:
        case []:
            listed = subprocess.run(
                ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                cwd=ROOT, capture_output=True, check=True, encoding="utf-8",
            ).stdout.split("\0")  # fmt: skip
            found = in_tree(_texts(ROOT / name for name in listed if name and (ROOT / name).is_file()))
        case ["history"]:
            found = in_history()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    for one in found:
        print(f"{one.where}: {one.kind}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

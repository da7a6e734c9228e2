"""How a command answers: lines for people, or JSON for programs, always on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any


def as_json(answer: Any) -> None:
    """One JSON document and a newline."""
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
    sys.stdout.flush()


def line(text: str) -> None:
    """One line for a person, there at once even through a pipe."""
    print(text, flush=True)


def table(rows: Sequence[Sequence[str]]) -> None:
    """Rows in columns that line up."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def note(text: str) -> None:
    """Something to know that is not the answer."""
    print(text, file=sys.stderr, flush=True)

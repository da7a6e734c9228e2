"""How a command answers: lines for people, or JSON for programs, always on standard output."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.exits import BAD_INPUT, UNWRITABLE, Exit

if TYPE_CHECKING:
    from pathlib import Path


def as_json(answer: Any) -> None:
    """One JSON document and a newline; with every other letter escaped where the output can't hold them all."""
    import json

    text = json.dumps(answer, ensure_ascii=False, indent=2)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(answer, indent=2)
    print(text, flush=True)


def bear_every_letter() -> None:
    """Have letters that the output can't hold written as escapes: another code page, a file name that is no text."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


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


def new_file(target: Path, body: bytes) -> None:
    """Write a file that only its owner can read, and never over another. Raises `Exit`."""
    try:
        with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(body)
    except FileExistsError:
        raise Exit(BAD_INPUT, "file-exists", "There is a file of that name already; it was left as it is.") from None
    except OSError as error:
        raise Exit(UNWRITABLE, "unwritable", f"The file can't be written: {error.strerror}.") from None

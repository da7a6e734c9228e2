"""Python's own library, without what some of its modules bring for a rare use (docs/decisions/start.md)."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from storage.late_modules import standing_empty

WANTED: Final = ("pathlib", "subprocess")
RARELY: Final = (
    "locale",  # subprocess: to read what a process prints as text
    "signal",  # subprocess: to name what ended a process
    "urllib.parse",  # pathlib: to write a path as an address
)
TAKEN: Final = {"urllib.parse": "quote_from_bytes"}
"""What pathlib takes of it by name."""


def load() -> None:
    """Before any other module brings them."""
    with standing_empty(RARELY.__contains__, TAKEN):
        for name in WANTED:
            import_module(name)

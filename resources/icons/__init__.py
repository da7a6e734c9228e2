"""The program's own icons: one family, 24 × 24, one stroke weight, drawn in `currentColor`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def svg(name: str) -> str:
    """The drawing as SVG text whose strokes are `currentColor`. Raises `FileNotFoundError` for an unknown name."""
    return (_HERE / f"{name}.svg").read_text("utf-8")


def names() -> tuple[str, ...]:
    """Every icon there is, sorted."""
    return tuple(sorted(path.stem for path in _HERE.glob("*.svg")))

"""Size of what is installed: our own files and every package they need, against PySide6-Essentials by itself."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from tests.architecture.tree import ROOMS, ROOT, files
from tests.benchmarks.row import Row, Unit

_MEGABYTE: Final = 1_000_000


def run() -> list[Row]:
    """Sizes of files as they lie in this environment; compiled Python is not counted."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sample = project["optional-dependencies"]["sandbox"]
    own = sum((ROOT / path).stat().st_size for path in files() if path.parts[0] in ROOMS)
    needed, qt = _closure(project["dependencies"]), _closure(["PySide6-Essentials"])
    with_sample = _closure([*project["dependencies"], *sample])
    return [
        Row("our own files", own / _MEGABYTE, None, Unit.MEGABYTES),
        Row("program with its packages", (own + _size(needed)) / _MEGABYTE, _size(qt) / _MEGABYTE, Unit.MEGABYTES,
            "PySide6-Essentials", 1.25, f"{len(needed)} packages"),
        Row("with the sample practice", (own + _size(with_sample)) / _MEGABYTE, _size(qt) / _MEGABYTE, Unit.MEGABYTES,
            "PySide6-Essentials", note=f"{len(with_sample)} packages"),
    ]  # fmt: skip


def _closure(requirements: list[str]) -> set[str]:
    """Names of every installed package that these need, transitively, on this system."""
    waiting, found = [Requirement(text) for text in requirements], set[str]()
    while waiting:
        wanted = waiting.pop()
        if wanted.name.lower() in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        try:
            needs = distribution(wanted.name).requires or []
        except PackageNotFoundError:
            continue
        found.add(wanted.name.lower())
        waiting += map(Requirement, needs)
    return found


def _size(names: set[str]) -> int:
    paths = [Path(str(path.locate())) for name in names for path in distribution(name).files or []]
    return sum(path.stat().st_size for path in paths if path.suffix != ".pyc" and path.exists())

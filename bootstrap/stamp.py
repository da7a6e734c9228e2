"""Whether `.venv` is what the lock file asks for, told in milliseconds from a stamp that set-up writes last."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Final

NAME: Final = "set-up.json"
_WATCHED: Final = ("uv.lock", "pyproject.toml", "bootstrap/uv.txt")


def interpreter(environment: Path) -> Path:
    """Where the environment's Python is."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def fingerprint(root: Path) -> str:
    """Changes when the set-up has to be done again: other packages, another Python, another place (scripts name it)."""
    digest = hashlib.sha256(f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform} {root}".encode())
    for name in _WATCHED:
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def packages(environment: Path) -> set[str]:
    """The names that lie in `site-packages`, empty if there is none."""
    pattern = "Lib/site-packages" if sys.platform == "win32" else "lib/python*/site-packages"
    folders = environment.glob(pattern)
    return {entry.name for folder in folders for entry in folder.iterdir() if entry.name != "__pycache__"}


def write(environment: Path, root: Path, groups: frozenset[str]) -> None:
    """Say that everything is in place; atomically, so that half a stamp is no stamp."""
    told = {"fingerprint": fingerprint(root), "groups": sorted(groups), "packages": sorted(packages(environment))}
    fresh = environment / f"{NAME}.new"
    fresh.write_text(json.dumps(told), encoding="utf-8")
    fresh.replace(environment / NAME)


def groups(environment: Path) -> frozenset[str] | None:
    """The groups that the last whole set-up installed, None when there was none or something is missing since."""
    told = _read(environment)
    if told is None or not interpreter(environment).exists():
        return None
    return frozenset(told["groups"]) if packages(environment).issuperset(told["packages"]) else None


def fits(environment: Path, root: Path, wanted: frozenset[str]) -> bool:
    """Whether the program can be started as it is."""
    told = _read(environment)
    if told is None or told["fingerprint"] != fingerprint(root):
        return False
    installed = groups(environment)
    return installed is not None and wanted <= installed


def _read(environment: Path) -> dict[str, list[str] | str] | None:
    try:
        told = json.loads((environment / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    whole = isinstance(told, dict) and {"fingerprint", "groups", "packages"} <= told.keys()
    return told if whole else None

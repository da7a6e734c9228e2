"""The project's files as they would be committed, and each module's imports as Python's own parser sees them."""

from __future__ import annotations

import ast
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
ROOMS: Final = ("desktop", "ui", "sync", "storage", "resources")
_NOT_OURS: Final = frozenset({".venv", ".git", "__pycache__", "build", "dist", ".mypy_cache", ".ruff_cache"})


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name, absolute: `from a.b import c` gives `a.b.c`; `line` is where."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Module:
    path: Path
    """Relative to the root."""
    text: str
    tree: ast.Module
    imports: tuple[Import, ...]

    @property
    def name(self) -> str:
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def imports_any(self, *packages: str) -> list[str]:
        """What it imports of these packages, each as `path:line name`."""
        return [
            f"{self.path}:{found.line} {found.name}"
            for found in self.imports
            if any(found.name == package or found.name.startswith(f"{package}.") for package in packages)
        ]


@cache
def files() -> tuple[Path, ...]:
    """Every file that belongs to the project, relative to the root; what git ignores is not of it."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, capture_output=True, check=True, encoding="utf-8",
        ).stdout.split("\0")  # fmt: skip
        found = [Path(name) for name in listed if name]
    else:
        found = [path.relative_to(ROOT) for path in ROOT.rglob("*") if not _NOT_OURS & set(path.parts)]
    return tuple(sorted(path for path in found if (ROOT / path).is_file()))


@cache
def texts() -> dict[Path, str]:
    """Every file that is text."""
    found: dict[Path, str] = {}
    for path in files():
        try:
            found[path] = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


def modules(*folders: str) -> tuple[Module, ...]:
    """Every Python module in these top folders (all of them if none is named)."""
    return tuple(
        _parsed_once(path) for path in texts() if path.suffix == ".py" and (not folders or path.parts[0] in folders)
    )


@cache
def _parsed_once(path: Path) -> Module:
    return parsed(path, texts()[path])


def parsed(path: Path, text: str) -> Module:
    tree = ast.parse(text)
    return Module(path, text, tree, tuple(_imports(tree, path)))


def _imports(tree: ast.Module, path: Path) -> list[Import]:
    found: list[Import] = []
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found += [Import(alias.name, node.lineno) for alias in names]
            case ast.ImportFrom(module=module, names=names, level=level):
                base = [*path.parent.parts[: len(path.parent.parts) - level + 1]] if level else []
                prefix = ".".join([*base, *([module] if module else [])])
                found += [Import(f"{prefix}.{alias.name}", node.lineno) for alias in names]
            case ast.Call(
                func=ast.Attribute(attr="import_module") | ast.Name(id="__import__"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                found.append(Import(name, node.lineno))
            case _:
                continue
    return found

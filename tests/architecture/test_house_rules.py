"""Sizes, names, first lines and what no file may hold."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.tree import ROOMS, ROOT, modules, texts

MOST_LINES = 400
SAYS_NOTHING = re.compile(r"(^|_)(utils?|helpers?|common|misc|managers?)(_|$)")
# Spelt apart, so that this file does not find itself.
MACHINE_PATHS = [
    re.compile(p) for p in (r"/wor" + r"k/", r"/roo" + r"t/", r"/hom" + r"e/[a-z]", r"[A-Z]:\\Use" + r"rs\\")
]
REGISTRIES = re.compile("py" + r"pi\.org|python" + r"hosted\.org|registry\.npm" + r"js|deb\.deb" + r"ian\.org")
UNFINISHED = re.compile(r"(#|--|<!--|/\*).*\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b|prag" + r"ma: no cover")


def _hits(pattern: re.Pattern[str], wanted: Callable[[Path], bool]) -> list[str]:
    return [
        f"{path}:{number} {line.strip()[:80]}"
        for path, text in texts().items()
        if wanted(path)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_the_scan_sees_files() -> None:
    assert len(texts()) >= 120
    assert Path("run.py") in texts()


def test_no_file_is_long() -> None:
    lengths = {str(module.path): len(module.text.splitlines()) for module in modules()}
    assert {path: length for path, length in lengths.items() if length > MOST_LINES} == {}


def test_most_files_are_short() -> None:
    lengths = [len(module.text.splitlines()) for module in modules(*ROOMS)]
    assert statistics.median(lengths) < 150


def test_names_say_something() -> None:
    vague = [str(path) for path in texts() for part in path.parts if SAYS_NOTHING.search(Path(part).stem.lower())]
    assert vague == []


def test_each_module_says_what_it_is_in_its_first_line() -> None:
    silent = []
    for module in modules():
        lines = module.text.splitlines()
        first = lines[1] if lines and lines[0].startswith("#!") else (lines[0] if lines else "")
        docstring = ast.get_docstring(module.tree)
        if not docstring or not first.startswith(('"""', 'r"""')) or len(docstring) < 12:
            silent.append(str(module.path))
    assert silent == []


def test_no_path_of_a_machine() -> None:
    found = [hit for pattern in MACHINE_PATHS for hit in _hits(pattern, lambda path: path.name != "uv.lock")]
    assert found == []


def test_no_package_index_outside_the_lock() -> None:
    assert _hits(REGISTRIES, lambda path: path.name != "uv.lock") == []


def test_nothing_is_left_unfinished() -> None:
    assert _hits(UNFINISHED, lambda path: path.suffix in {".py", ".sql", ".toml", ".qss", ".md"}) == []


def test_not_implemented_stands_only_where_qt_forbids_abstract_classes() -> None:
    stubs = {
        module.path.as_posix()
        for module in modules(*ROOMS, "bootstrap")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Raise) and "NotImplementedError" in ast.dump(node)
    }
    assert {stub for stub in stubs if not re.fullmatch(r"ui/ports\.py|ui/\w+/port\.py", stub)} == set()


@pytest.mark.parametrize("mark", ["noqa", "type: ignore"])
def test_each_exception_from_a_rule_gives_its_reason(mark: str) -> None:
    codes = re.compile(rf"# {mark}(: ?[A-Z0-9, ]+|\[[a-z0-9, -]+\])(?P<reason>.*)$")
    bare = []
    for module in modules():
        for number, line in enumerate(module.text.splitlines(), 1):
            if f"  # {mark}" not in line:
                continue
            found = codes.search(line)
            reason = found["reason"].replace("# noqa", "").strip(" #-–—") if found else ""
            if len(reason) < 5:
                bare.append(f"{module.path}:{number} {line.strip()[-60:]}")
    assert bare == []


def test_packages_are_packages() -> None:
    """A folder without `__init__.py` is a namespace package: import-linter and mypy would look past it."""
    folders = {module.path.parent for module in modules(*ROOMS, "tests", "bootstrap")}
    assert [str(folder) for folder in folders if not (ROOT / folder / "__init__.py").exists()] == []


def test_tests_share_nothing_through_one_another() -> None:
    """What two of them need lies in a module of its own, or in a `conftest.py` as a fixture."""
    leant_on = [
        f"{module.path}:{found.line} {found.name}"
        for module in modules("tests")
        for found in module.imports
        if re.search(r"\.test_\w+(\.|$)", found.name) and found.name.startswith("tests.")
    ]
    assert leant_on == []

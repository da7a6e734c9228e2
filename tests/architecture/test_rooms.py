"""Imports go down only, and each outside library has one place where it comes in."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import ROOMS, ROOT, modules, parsed

# What may be imported where, beyond the contracts in pyproject.toml, which only know packages.
ONLY_IN = {
    "httpx": {"sync/http.py"},
    "authlib": {"sync/oauth.py"},
    "keyring": {"storage/keyring_process.py"},
    "sqlcipher3": {"storage/cipher.py", "storage/database.py", "storage/migrator.py"},
    "truststore": {"sync/trust.py"},
    # Local sockets and what the system says of the network; never a request.
    "PySide6.QtNetwork": {"desktop/first_instance.py", "desktop/platform/network.py"},
    "requests": set[str](),
    "aiohttp": set[str](),
    "urllib.request": set[str](),
    "pickle": set[str](),
}
SERVERS = ("starlette", "uvicorn", "radicale", "trustme")


def test_the_scan_sees_the_whole_house() -> None:
    for room in ROOMS:
        assert modules(room), f"no module found in {room}"
    assert len(modules(*ROOMS)) >= 60
    assert sum(len(module.imports) for module in modules(*ROOMS)) >= 400


def test_the_scan_sees_every_way_of_importing() -> None:
    text = "import a.b\nfrom c import d\nfrom . import e\nfrom ..f import g\ndef h():\n    import i\n__import__('j')\n"
    found = {each.name for each in parsed(Path("room/sub/module.py"), text).imports}
    assert found == {"a.b", "c.d", "room.sub.e", "room.f.g", "i", "j"}


@pytest.mark.parametrize("package", ONLY_IN)
def test_each_library_comes_in_at_one_door(package: str) -> None:
    found = [use for module in modules(*ROOMS) if str(module.path.as_posix()) not in ONLY_IN[package]
             for use in module.imports_any(package)]  # fmt: skip
    assert found == []


def test_the_doors_are_used() -> None:
    """A rule about a library that nothing imports would say nothing."""
    used = {package for package in ONLY_IN for module in modules(*ROOMS) if module.imports_any(package)}
    assert used >= {"httpx", "sqlcipher3", "truststore", "keyring", "authlib"}


def test_servers_live_in_the_sandbox() -> None:
    found = [use for module in modules(*ROOMS) if module.path.parts[:2] != ("desktop", "sandbox")
             for use in module.imports_any(*SERVERS)]  # fmt: skip
    assert found == []


def test_qt_lives_in_the_window_and_the_running_program() -> None:
    found = [use for module in modules("storage", "sync", "resources", "bootstrap")
             for use in module.imports_any("PySide6", "shiboken6")]  # fmt: skip
    assert found == []


def test_set_up_needs_nothing_installed() -> None:
    own = {"bootstrap", "__future__"}
    foreign = [
        f"{module.path}:{found.line} {found.name}"
        for module in modules("bootstrap")
        for found in module.imports
        if found.name.partition(".")[0] not in own | sys.stdlib_module_names
    ]
    assert len(modules("bootstrap")) >= 6
    assert foreign == []


def test_the_program_knows_neither_its_tests_nor_its_set_up() -> None:
    assert [use for module in modules(*ROOMS) for use in module.imports_any("tests", "bootstrap")] == []


def _lint_imports(folder: Path, config: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command as run; sys.argv[0] = 'lint-imports'; run()"
    return subprocess.run(
        [sys.executable, "-c", code, "--config", str(config), "--no-cache"],
        cwd=folder, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.mark.slow
def test_import_contracts_hold() -> None:
    done = _lint_imports(ROOT, ROOT / "pyproject.toml")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Contracts: 7 kept, 0 broken" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("storage/broken.py", "import sync.errors", "Imports go down only"),
        ("sync/broken.py", "import ui.ports", "Imports go down only"),
        ("storage/broken.py", "import socket", "neither Qt nor the network"),
        ("sync/broken.py", "from PySide6 import QtCore", "without Qt"),
        ("ui/broken.py", "import storage.database", "no I/O of its own"),
        ("sync/providers/practice.py", "import sync.between", "third-party calendars"),
        ("bootstrap/broken.py", "import storage.errors", "before anything is installed"),
        ("desktop/broken.py", "import bootstrap", "imports its set-up"),
    ],
)
def test_each_contract_notices_its_breach(tmp_path: Path, file: str, line: str, contract: str) -> None:
    """On a small house of the same rooms with one wrong import in it."""
    for folder in (*ROOMS, "bootstrap", "storage/book", "storage/boxes", "sync/providers"):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / "__init__.py").touch()
    for empty in ("storage/errors.py", "storage/database.py", "storage/cipher.py", "storage/schedule.py",
                  "sync/errors.py", "ui/ports.py", "sync/providers/practice.py"):  # fmt: skip
        (tmp_path / empty).touch()
    (tmp_path / "sync/between.py").write_text("import storage.boxes\n")
    config = tmp_path / "pyproject.toml"
    config.write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    for contract_ in tomllib.loads(config.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]:
        for name in contract_.get("source_modules", ()):
            if "." in name and not (tmp_path / name.replace(".", "/")).is_dir():
                (tmp_path / f"{name.replace('.', '/')}.py").touch()
    before = _lint_imports(tmp_path, config)
    assert before.returncode == 0, before.stdout + before.stderr

    (tmp_path / file).write_text(f"{line}\n")
    after = _lint_imports(tmp_path, config)
    assert after.returncode != 0
    told = " ".join(after.stdout.split())  # it breaks lines to the width of a terminal
    verdicts = re.findall(r"(.*?) (KEPT|BROKEN)", told)
    assert [name for name, verdict in verdicts if verdict == "BROKEN" and contract in name], told

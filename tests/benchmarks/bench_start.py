"""Start to first paint of a full week, against a bare PySide6 window, for stores of three sizes; memory beside it."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from storage.keyring import ProcessKeyring
from tests.benchmarks.measuring import python
from tests.benchmarks.measuring import run as run_process
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sizes import SIZES
from tests.benchmarks.stores import build
from tests.storage.secret_service import SecretService, missing

ROUNDS: Final = SIZES.starts
BARE: Final = "bare window on PySide6 as PyPI installs it"


def run() -> list[Row]:
    """Least of interleaved rounds. The key lies in a real keyring."""
    if missing:
        return [Row("start", 0, None, Unit.CPU_SECONDS, note=f"not measured: no {', '.join(missing)} here")]
    folder = Path(tempfile.mkdtemp(prefix="bench-start-"))
    before = dict(os.environ)
    service = SecretService(folder / "session")
    os.environ.update(service.environment, QT_QPA_PLATFORM="offscreen", TZ="Europe/Berlin")
    # As an installed program: compiled once, by the first round.
    os.environ.update(PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=str(folder / "compiled"))
    try:
        keyring = ProcessKeyring()
        for size in SIZES.stores:
            build(folder / str(size), size, keyring)
        return _rows(_measured(folder))
    finally:
        service.close()
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def as_it_comes(folder: Path) -> dict[str, str]:
    """What has a process load PySide6 as PyPI installs it, though set-up unpacked its Python parts here."""
    spec = find_spec("shiboken6")
    assert spec is not None and spec.origin is not None
    shutil.copytree(Path(spec.origin).parent, folder / "shiboken6", ignore=shutil.ignore_patterns("files.dir"))
    return {"PYTHONPATH": str(folder)}


def _measured(folder: Path) -> dict[str, list[dict[str, Any]]]:
    comes = as_it_comes(folder / "peer")
    commands = {"bare": ("tests.benchmarks.start_bare", "")} | {
        str(size): ("tests.benchmarks.start_ours", str(folder / str(size))) for size in SIZES.stores
    }
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, (module, store) in commands.items():
            environ = comes if name == "bare" else None
            ran = run_process(python("-m", module, str(time.monotonic()), store), environ=environ)
            found[name].append(json.loads(ran.output.strip().splitlines()[-1]))
    return found


def _rows(found: dict[str, list[dict[str, Any]]]) -> list[Row]:
    def least(name: str, what: str) -> float:
        return min(float(one[what]) for one in found[name])

    small, large = str(SIZES.stores[0]), str(SIZES.stores[-1])
    early = sorted({name for size in SIZES.stores for one in found[str(size)] for name in one["early"]})
    shown = found[large][0]["events"]
    return [
        Row("too early in sys.modules", len(early), None, Unit.COUNT, goal=0, note=", ".join(early) or "none of them"),
        Row("modules of ours at the first paint", least(large, "modules"), None, Unit.COUNT),
        *(
            Row(
                f"start, {size:,} events", least(str(size), "cpu"), least("bare", "cpu"), Unit.CPU_SECONDS,
                BARE, 1.25, f"{shown} occurrences in the week; CPU of the window's process",
            )
            for size in SIZES.stores
        ),
        Row(
            f"start, wall clock, {SIZES.stores[-1]:,} events", least(large, "wall"), least("bare", "wall"),
            Unit.SECONDS, BARE, 1.25, "least of the rounds; unlocking the keyring included",
        ),
        Row(
            f"start, {SIZES.stores[-1]:,} events against {SIZES.stores[0]:,}", least(large, "cpu"), least(small, "cpu"),
            Unit.CPU_SECONDS, f"ours with {SIZES.stores[0]:,}", 1.1,
        ),
        Row(
            f"memory after start, {SIZES.stores[-1]:,} events", least(large, "memory"), least("bare", "memory"),
            Unit.MEGABYTES, BARE, 1.5,
        ),
    ]  # fmt: skip

"""The program at work on a store of 100,000 events: memory after years of stepping, and the event loop's turns while
somebody types in the search."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from storage.keyring import ProcessKeyring
from tests.benchmarks.bench_start import BARE, as_it_comes
from tests.benchmarks.measuring import python
from tests.benchmarks.measuring import run as run_process
from tests.benchmarks.row import NotHere, Row, Unit
from tests.benchmarks.sizes import SIZES
from tests.benchmarks.stores import build
from tests.storage.secret_service import SecretService, missing
from tests.ui.watchdog import BARE as BARE_REPAINT
from tests.ui.watchdog import FRAME, TIMES_BARE, bare_repaint

SIZE = (1440, 900)


def run() -> list[Row]:
    """One process of each that counts. The key lies in a real keyring."""
    if missing:
        raise NotHere(f"no {', '.join(missing)}")
    folder = Path(tempfile.mkdtemp(prefix="bench-work-"))
    before = dict(os.environ)
    service = SecretService(folder / "session")
    os.environ.update(service.environment, QT_QPA_PLATFORM="offscreen", TZ="Europe/Berlin")
    os.environ.update(PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=str(folder / "compiled"))
    try:
        build(folder / "store", SIZES.views, ProcessKeyring())
        peer = as_it_comes(folder / "peer")
        # As installed programs: a short round that is not counted compiles them.
        _both(folder / "store", peer, {"BENCH_TINY": "1"})
        return _rows(*_both(folder / "store", peer, {}))
    finally:
        service.close()
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def _both(store: Path, peer: dict[str, str], environ: dict[str, str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What ours and the bare window tell."""
    bare = _told("tests.benchmarks.start_bare", str(time.monotonic()), environ=peer | environ)
    return _told("tests.benchmarks.work_ours", str(store), environ=environ), bare


def _told(*command: str, environ: dict[str, str] | None = None) -> dict[str, Any]:
    ran = run_process(python("-m", *command), environ=environ)
    told: dict[str, Any] = json.loads(ran.output.strip().splitlines()[-1])
    return told


def _rows(ours: dict[str, Any], peer: dict[str, Any]) -> list[Row]:
    bare, begun, years, typed = float(peer["memory"]), ours["furnished"], ours["years"], sorted(ours["typed"])
    note = f"{SIZES.views:,} events stored; the whole program, its worker running"
    keys = f"{len(typed)} letters typed and taken back over {SIZES.views:,} events; the worst turn after each"
    allowed = max(FRAME, TIMES_BARE * max(BARE_REPAINT, bare_repaint(*SIZE)))
    return [
        Row("memory at work, before stepping", begun, bare, Unit.MEGABYTES, BARE, note=note),
        Row("memory after a year of stepping", years[0], bare, Unit.MEGABYTES, BARE, 1.5, note),
        Row(f"memory after {len(years)} years of it", years[-1], years[0], Unit.MEGABYTES, "after the first", 1.05,
            "caches are full after the first; back, forth and back, week by week"),
        *_parts(years[-1], ours["own"], bare, peer["own"]),
        Row("memory when a search is over", ours["searched"], years[-1], Unit.MEGABYTES, "before it", 1.05,
            "its thread has ended"),
        Row("typing in the search: p50", typed[len(typed) // 2], None, Unit.CPU_SECONDS, note=keys),
        Row("typing in the search: p99", typed[max(int(len(typed) * 0.99) - 1, 0)], None, Unit.CPU_SECONDS,
            goal=allowed, note=keys),
    ]  # fmt: skip


def _parts(ours: float, own: float | None, bare: float, bare_own: float | None) -> list[Row]:
    """Of the memory after a year: what is its own, and what are files that other programs map too."""
    if own is None or bare_own is None:
        return []
    note = "docs/decisions/memory.md says of what"
    return [
        Row("… heaps, stacks, written data", own, bare_own, Unit.MEGABYTES, BARE, note=note),
        Row("… code and data of libraries, fonts", ours - own, bare - bare_own, Unit.MEGABYTES, BARE, note=note),
    ]

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
    """One process of each. The key lies in a real keyring."""
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
        bare = _told("tests.benchmarks.start_bare", str(time.monotonic()), environ=peer)
        return _rows(_told("tests.benchmarks.work_ours", str(folder / "store")), float(bare["memory"]))
    finally:
        service.close()
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def _told(*command: str, environ: dict[str, str] | None = None) -> dict[str, Any]:
    ran = run_process(python("-m", *command), environ=environ)
    told: dict[str, Any] = json.loads(ran.output.strip().splitlines()[-1])
    return told


def _rows(ours: dict[str, Any], bare: float) -> list[Row]:
    begun, years, typed = ours["furnished"], ours["years"], sorted(ours["typed"])
    note = f"{SIZES.views:,} events stored; the whole program, its worker running"
    keys = f"{len(typed)} letters typed and taken back over {SIZES.views:,} events; the worst turn after each"
    allowed = max(FRAME, TIMES_BARE * max(BARE_REPAINT, bare_repaint(*SIZE)))
    return [
        Row("memory at work, before stepping", begun, bare, Unit.MEGABYTES, BARE, note=note),
        Row("memory after a year of stepping", years[0], bare, Unit.MEGABYTES, BARE, 1.5, note),
        Row(f"memory after {len(years)} years of it", years[-1], years[0], Unit.MEGABYTES, "after the first", 1.05,
            "caches are full after the first; back, forth and back, week by week"),
        Row("typing in the search: p50", typed[len(typed) // 2], None, Unit.CPU_SECONDS, note=keys),
        Row("typing in the search: p99", typed[max(int(len(typed) * 0.99) - 1, 0)], None, Unit.CPU_SECONDS,
            goal=allowed, note=keys),
    ]  # fmt: skip

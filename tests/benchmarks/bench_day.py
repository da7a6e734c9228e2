"""A day of 200 offline edits pushed after reconnecting while the client is killed ten times, counted at the server."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.sandbox.sandbox import Sandbox
from tests.benchmarks.row import Row, Unit
from tests.stories.day import spend


def run() -> list[Row]:
    """Real processes, killed by SIGKILL; a real service over TLS."""
    with tempfile.TemporaryDirectory(prefix="bench-day-") as name:
        services = Path(name) / "services"
        sandbox = Sandbox(services, seed=7, today="2026-11-23", zone="Europe/Berlin")
        sandbox.start()
        try:
            day = spend(sandbox, services, Path(name) / "desk")
        finally:
            sandbox.stop()
    told = f"{day.edits} edits, {day.kills} kills"
    return [
        Row("write requests per edit", day.requests / day.edits, None, Unit.COUNT, goal=1.1, note=told),
        Row("looks after a kill, per edit", day.looks / day.edits, None, Unit.COUNT, goal=0.1),
        Row("versions made at the service", day.written, None, Unit.COUNT, note="one for each edit is right"),
        Row("edits done twice", day.doubled, None, Unit.COUNT, goal=0),
        Row("edits lost", day.lost, None, Unit.COUNT, goal=0),
    ]

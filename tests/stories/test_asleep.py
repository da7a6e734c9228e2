"""The laptop falls asleep in the middle of a request, and wakes when the connection is long dead: what she did is done
once, and the next round goes on by itself."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.exits import OK, SOME_SOURCES_FAILED
from desktop.sandbox.sandbox import Sandbox
from tests.faults.edits import edits_at_the_service
from tests.stories.desk import Desk

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped and continued there"),
]
PATIENCE = 60


@pytest.mark.parametrize(("asked", "edits"), [("POST /fhir/Appointment", 1), ("GET /fhir/Appointment", 0)])
def test_a_laptop_that_sleeps_in_mid_request(tmp_path: Path, asked: str, edits: int) -> None:
    """`asked`: in the middle of which request."""
    with_services = Sandbox(tmp_path / "services", seed=7, zone="UTC")
    with_services.start()
    try:
        desk = Desk.fresh(tmp_path / "desk")
        desk.add_practice(with_services)
        desk.consent_to_all_at_once()
        desk.ask("sync")
        tomorrow = datetime.now(UTC).replace(microsecond=0, second=0, minute=0) + timedelta(days=1)
        wanted = {}
        for number in range(edits):
            start = tomorrow + timedelta(hours=number)
            words = ("--start", start.isoformat(), "--minutes", "30", "--note", f"edit {number}")
            desk.ask("appointments", "add", *words)
            wanted[f"edit {number}"] = [int(start.timestamp())]
        before = with_services.counted("practice").get(asked, 0)
        with_services.fault("practice", "slow", where="/fhir/Appointment", seconds=20)
        running = desk.start("sync")
        _until(lambda: with_services.counted("practice").get(asked, 0) > before or running.poll() is not None)
        assert running.poll() is None, "it is in the middle of a request"
        running.send_signal(signal.SIGSTOP)
        # Hours go by: what held the connection at the other end is no more
        with_services.stop()
        with_services.start()
        running.send_signal(signal.SIGCONT)
        running.communicate(timeout=300)
        assert running.returncode in (OK, SOME_SOURCES_FAILED)

        for _ in range(3):
            desk.run("sync")
            waiting = desk.ask("outbox", "list")
            if not waiting:
                break
            for one in waiting:
                desk.run("outbox", "retry", str(one["id"]))
        assert desk.ask("outbox", "list") == []
        assert asyncio.run(edits_at_the_service(with_services)) == wanted, "each once, where it was put"
        assert desk.run("sync", "--json").code == OK
    finally:
        with_services.stop()


def _until(happens: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if happens():
            return
        time.sleep(0.02)
    raise AssertionError("it did not happen")

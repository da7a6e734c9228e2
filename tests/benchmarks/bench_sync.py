"""First, unchanged and one-change sync of one CalDAV calendar, beside vdirsyncer: requests, bytes, CPU."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from storage.cipher import Key
from storage.wrapping import DEFAULT_COST, wrap_by_words
from tests.benchmarks.counting import PASSWORD, USER, Counted, Side, serving
from tests.benchmarks.measuring import cpu_seconds
from tests.benchmarks.measuring import run as run_process
from tests.benchmarks.peers import peer
from tests.benchmarks.row import Row, Unit
from tests.stories.desk import Desk

EVENTS: Final = int(os.environ.get("BENCH_SYNC_EVENTS", "2000"))
ROUNDS: Final = 3
STEPS: Final = ("first", "no change", "one change")
_GOALS: Final = {
    ("no change", "requests"): 1.0,
    ("no change", "down"): 1000.0,
    ("one change", "down"): 3000.0,
    ("one change", "requests"): 3.0,
    ("first", "requests"): 21.0,
}


@dataclass(frozen=True, slots=True)
class Step:
    counted: Counted
    cpu: float


def run() -> list[Row]:
    """Ours by its command line; the peer in an environment of its own."""
    with tempfile.TemporaryDirectory(prefix="bench-sync-") as name, serving(EVENTS) as side:
        folder = Path(name)
        syncs = {"ours": _ours(side, folder / "ours")}
        program = peer("vdirsyncer")
        if program is not None:
            syncs["theirs"] = _theirs(program, side, folder / "theirs")
        steps = _steps(side, syncs)
    ours, theirs = steps["ours"], steps.get("theirs")
    words = cpu_seconds(lambda: wrap_by_words(Key.fresh(), b"invented words", "bench", DEFAULT_COST), 3)
    rows: list[Row] = []
    for step in STEPS:
        mine, other = ours[step], None if theirs is None else theirs[step]
        for what, unit in (("requests", Unit.REQUESTS), ("up", Unit.BYTES), ("down", Unit.BYTES)):
            goal = _GOALS.get((step, what))
            note = f"goal for ours alone: ≤ {goal:g}; {_verdict(getattr(mine.counted, what), goal)}" if goal else ""
            other_value = None if other is None else float(getattr(other.counted, what))
            rows.append(
                Row(f"{step}: {what}", getattr(mine.counted, what), other_value, unit, "vdirsyncer 0.21", note=note)
            )
        rows.append(
            Row(f"{step}: CPU of the command", mine.cpu, None if other is None else other.cpu, Unit.CPU_SECONDS,
                "vdirsyncer 0.21", note="ours opens an encrypted store by a passphrase (Argon2id) each time")
        )  # fmt: skip
        rows.append(
            Row(f"{step}: CPU of the same without Argon2id", mine.cpu - words, None if other is None else other.cpu,
                Unit.CPU_SECONDS, "vdirsyncer 0.21", goal=1.0,
                note="vdirsyncer keeps everything readable, and a window that is open derives no key for a pass")
        )  # fmt: skip
    return rows


def _verdict(value: float, goal: float) -> str:
    return "met" if value <= goal else "missed"


def _steps(side: Side, syncs: Mapping[str, Callable[[], float]]) -> dict[str, dict[str, Step]]:
    """Each step of each, in turns, so that a slow moment of the machine meets both; the least CPU of its rounds."""
    found: dict[str, dict[str, Step]] = {name: {} for name in syncs}
    for step in STEPS:
        for _ in range(1 if step == "first" else ROUNDS):
            if step == "one change":
                path = side.calendar / "7.ics"
                path.write_bytes(path.read_bytes().replace(b"SUMMARY:", b"SUMMARY:Moved "))
            for name, sync in syncs.items():
                side.counted.take()
                cpu = sync()
                counted = side.counted.take()
                before = found[name].get(step)
                found[name][step] = Step(counted, cpu) if before is None else Step(before.counted, min(before.cpu, cpu))
    return found


def _ours(side: Side, folder: Path) -> Callable[[], float]:
    desk = Desk.fresh(folder, PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=str(folder / "compiled"))
    desk.ask(
        "accounts", "add", "caldav", "--url", side.url, "--user", USER, "--ca-file", str(side.ca_file),
        "--password-stdin", given=PASSWORD + "\n",
    )  # fmt: skip
    desk.consent_to_all_at_once()

    def sync() -> float:
        return run_process(desk.command("sync"), environ=desk.surroundings()).cpu

    return sync


def _theirs(program: Path, side: Side, folder: Path) -> Callable[[], float]:
    (folder / "local" / "cal").mkdir(parents=True)
    config = folder / "config"
    config.write_text(
        f'[general]\nstatus_path = "{folder / "status"}"\n'
        '[pair p]\na = "local"\nb = "remote"\ncollections = ["cal"]\n'
        f'[storage local]\ntype = "filesystem"\npath = "{folder / "local"}"\nfileext = ".ics"\n'
        f'[storage remote]\ntype = "caldav"\nurl = "{side.url}"\nusername = "{USER}"\npassword = "{PASSWORD}"\n'
        f'verify = "{side.ca_file}"\n'
    )
    command = [str(program), "-c", str(config)]
    run_process([*command, "discover", "--no-list"])

    def sync() -> float:
        return run_process([*command, "sync"]).cpu

    return sync

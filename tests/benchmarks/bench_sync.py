"""First, unchanged and one-change sync of one CalDAV calendar on a Radicale, beside vdirsyncer: requests, bytes,
seconds; and how they grow with the calendar.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from storage.cipher import Key
from storage.wrapping import DEFAULT_COST, wrap_by_words
from tests.benchmarks.counting import PASSWORD, USER, Counted, Side, serving
from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.measuring import Ran, cpu_seconds
from tests.benchmarks.measuring import run as run_process
from tests.benchmarks.peers import VERSIONS, peer
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sections import Finding
from tests.benchmarks.sizes import SIZES
from tests.stories.desk import Desk

ROUNDS: Final = min(2, SIZES.rounds)
STEPS: Final = ("first", "no change", "one change")
USUAL: Final = SIZES.synced[-1]
"""Events of the calendar whose steps the table tells one by one."""
_PEER: Final = f"vdirsyncer {VERSIONS['vdirsyncer']}"
_LIMITS: Final = {
    ("first", "requests"): 21.0,
    ("no change", "requests"): 1.0,
    ("no change", "bytes"): 999.0,
    ("one change", "requests"): 3.0,
    ("one change", "bytes"): 2999.0,
}
_WORDS: Final = "unlocking by a passphrase (Argon2id) is taken off: vdirsyncer keeps everything readable"


@dataclass(frozen=True, slots=True)
class Step:
    """What crossed, and the least seconds of the rounds."""

    counted: Counted
    cpu: float
    wall: float

    def better(self, other: Step) -> Step:
        return Step(self.counted, min(self.cpu, other.cpu), min(self.wall, other.wall))


Steps = dict[str, dict[str, Step]]
"""By program and step."""


def run() -> list[Finding]:
    """Ours by its command line; the peer in an environment of its own."""
    program = peer("vdirsyncer")
    found = {size: _measured(size, program) for size in SIZES.synced}
    words = cpu_seconds(lambda: wrap_by_words(Key.fresh(), b"invented words", "bench", DEFAULT_COST), 5)
    return [*_rows(found[USUAL], words), *_growths(found, words)]


def _measured(size: int, program: Path | None) -> Steps:
    with tempfile.TemporaryDirectory(prefix="bench-sync-") as name, serving(size) as side:
        folder = Path(name)
        syncs = {"ours": _ours(side, folder / "ours")}
        if program is not None:
            syncs["theirs"] = _theirs(program, side, folder / "theirs")
        return _steps(side, syncs, ROUNDS + 1 if size == USUAL else ROUNDS)


def _rows(steps: Steps, words: float) -> list[Row]:
    ours, theirs = steps["ours"], steps.get("theirs")
    missing = "" if theirs else "vdirsyncer could not be installed here"
    rows: list[Row] = []
    for step in STEPS:
        mine, other = ours[step], None if theirs is None else theirs[step]

        def row(
            what: str, of: Callable[[Step], float], unit: Unit, goal: float | None = None, note: str = "",
            *, less: float = 0.0, step: str = step, mine: Step = mine, other: Step | None = other,
        ) -> Row:  # fmt: skip
            told = "; ".join(filter(None, (note, missing)))
            peers = None if other is None else of(other)
            return Row(f"{step}: {what}", of(mine) - less, peers, unit, _PEER, goal, told, _LIMITS.get((step, what)))

        rows += [
            row("requests", lambda step: step.counted.requests, Unit.REQUESTS),
            row("bytes", _bytes, Unit.BYTES, note="up and down, headers included"),
            row("CPU", lambda step: step.cpu, Unit.CPU_SECONDS, 1.0, _WORDS, less=words),
            row("seconds", lambda step: step.wall, Unit.SECONDS, note="the server's time and Argon2id are in it"),
        ]
    return rows


def _growths(found: Mapping[int, Steps], words: float) -> list[Growth]:
    def line(who: str, name: str, step: str, of: Callable[[Step], float]) -> Line:
        return Line(who, tuple((size, of(steps[name][step])) for size, steps in found.items() if name in steps))

    def growth(name: str, unit: Unit, step: str, of: Callable[[Step], float], less: float = 0.0) -> Growth:
        ours, peers = line("ours", "ours", step, lambda one: of(one) - less), line("vdirsyncer", "theirs", step, of)
        return Growth(name, unit, ours, (peers,) if peers.points else ())

    return [
        growth("sync without a change: bytes", Unit.BYTES, "no change", _bytes),
        growth("sync without a change: CPU", Unit.CPU_SECONDS, "no change", lambda step: step.cpu, words),
        growth("sync of one change: bytes", Unit.BYTES, "one change", _bytes),
        growth("sync of one change: CPU", Unit.CPU_SECONDS, "one change", lambda step: step.cpu, words),
    ]


def _bytes(step: Step) -> float:
    return float(step.counted.up + step.counted.down)


def _steps(side: Side, syncs: Mapping[str, Callable[[], Ran]], rounds: int) -> Steps:
    """Each step of each, in turns, so that a slow moment of the machine meets both; the least of its rounds."""
    found: Steps = {name: {} for name in syncs}
    for step in STEPS:
        for _ in range(1 if step == "first" else rounds):
            if step == "one change":
                path = side.calendar / "7.ics"
                path.write_bytes(path.read_bytes().replace(b"SUMMARY:", b"SUMMARY:Moved "))
            for name, sync in syncs.items():
                side.counted.take()
                ran = sync()
                now = Step(side.counted.take(), ran.cpu, ran.wall)
                before = found[name].get(step)
                found[name][step] = now if before is None else before.better(now)
    return found


def _ours(side: Side, folder: Path) -> Callable[[], Ran]:
    desk = Desk.fresh(folder, PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=str(folder / "compiled"))
    desk.ask(
        "accounts", "add", "caldav", "--url", side.url, "--user", USER, "--ca-file", str(side.ca_file),
        "--password-stdin", given=PASSWORD + "\n",
    )  # fmt: skip
    desk.consent_to_all_at_once()
    return lambda: run_process(desk.command("sync"), environ=desk.surroundings())


def _theirs(program: Path, side: Side, folder: Path) -> Callable[[], Ran]:
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
    return lambda: run_process([*command, "sync"])

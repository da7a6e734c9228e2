"""Filling a store and looking at a week, beside khal, which keeps its events as we do: in SQLite, already expanded."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.benchmarks.corpus import WEEK, texts
from tests.benchmarks.khal_ours import TEXTS
from tests.benchmarks.measuring import Ran, python
from tests.benchmarks.measuring import run as run_process
from tests.benchmarks.peers import VERSIONS, peer
from tests.benchmarks.row import Row, Unit

EVENTS: Final = int(os.environ.get("BENCH_KHAL_EVENTS", "5000"))
FEW: Final = EVENTS // 5
ROUNDS: Final = 3
_PEER: Final = f"khal {VERSIONS['khal']}"
_CONFIG: Final = """\
[calendars]
[[bench]]
path = {calendar}
type = calendar
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {database}
"""


def run() -> list[Row]:
    """Whole processes, each with its own start; khal fills its store when it is first asked for a list.

    The cost of an event is what a larger fill costs more than a smaller one, so that no start is in it.
    """
    with tempfile.TemporaryDirectory(prefix="bench-khal-") as name:
        folder = Path(name)
        ours = [_ours(folder / f"ours-{count}", count) for count in (FEW, EVENTS)]
        program = peer("khal")
        theirs = None
        if program is not None:
            theirs = [_theirs(program, folder / f"theirs-{count}", count) for count in (FEW, EVENTS)]
    missing = "" if theirs else "khal could not be installed here"

    def row(
        what: str, number: float, other: float | None, unit: Unit, goal: float | None = None, note: str = ""
    ) -> Row:
        return Row(what, number, other, unit, _PEER, goal, missing or note)

    each, other = _each(ours), None if theirs is None else _each(theirs)
    last, peers = ours[1], None if theirs is None else theirs[1]
    shown = f"ours shows {last.shown}, khal {peers.shown if peers else 0} lines with the names of the days"
    return [
        row("fill: each event stored, expanded, searchable", each, other, Unit.CPU_SECONDS, 0.05, "ours encrypts"),
        row(f"fill: {EVENTS} events, from a start", last.fill.cpu, peers.fill.cpu if peers else None, Unit.CPU_SECONDS),
        row(f"fill: memory with {EVENTS}", last.fill.peak, peers.fill.peak if peers else None, Unit.MEGABYTES),
        row("a week afterwards, from a start", last.week.cpu, peers.week.cpu if peers else None, Unit.CPU_SECONDS,
            0.5, shown),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """The first look, which fills the store; the best of the following ones; and how many lines it shows."""

    fill: Ran
    week: Ran
    shown: int


def _each(found: Sequence[Measured]) -> float:
    few, many = found
    return (many.fill.cpu - few.fill.cpu) / (EVENTS - FEW)


def _ours(folder: Path, count: int) -> Measured:
    folder.mkdir()
    (folder / TEXTS).write_text(json.dumps(list(texts(count))), encoding="utf-8")
    fill = run_process(python("-m", "tests.benchmarks.khal_ours", "fill", str(folder)))
    weeks = [run_process(python("-m", "tests.benchmarks.khal_ours", "week", str(folder))) for _ in range(ROUNDS)]
    return Measured(fill, min(weeks, key=lambda ran: ran.cpu), int(weeks[0].output))


def _theirs(program: Path, folder: Path, count: int) -> Measured:
    calendar = folder / "calendar"
    calendar.mkdir(parents=True)
    for number, (_uid, text) in enumerate(texts(count)):
        (calendar / f"{number}.ics").write_text(text, encoding="utf-8", newline="")
    config = folder / "config"
    config.write_text(_CONFIG.format(calendar=calendar, database=folder / "khal.db"), encoding="utf-8")
    command = [str(program), "-c", str(config), "list", f"{WEEK:%Y-%m-%d}", "7d"]
    fill = run_process(command)
    weeks = [run_process(command) for _ in range(ROUNDS)]
    return Measured(fill, min(weeks, key=lambda ran: ran.cpu), len(weeks[0].output.splitlines()))

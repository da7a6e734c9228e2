"""Filling a store, filling it again and looking at a week, beside khal, which keeps its events as we do: in SQLite,
already expanded; and beside icalendar, which only parses the same texts and keeps nothing.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.benchmarks.corpus import WEEK, texts
from tests.benchmarks.fill_child import TEXTS, rewritten
from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.measuring import Ran, python
from tests.benchmarks.measuring import run as run_process
from tests.benchmarks.peers import VERSIONS, peer
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sections import Finding
from tests.benchmarks.sizes import SIZES

ROUNDS: Final = min(3, SIZES.rounds)
_KHAL: Final = f"khal {VERSIONS['khal']}"
_PARSE: Final = "icalendar's bare parse"
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


@dataclass(slots=True)
class Subject:
    """One program with so many events. Each of its acts is a whole process. `fill` begins from nothing each time, `one`
    edits one event and `again` all of them."""

    fill: Callable[[], Ran]
    week: Callable[[], Ran]
    one: Callable[[], Ran]
    again: Callable[[], Ran]


@dataclass(frozen=True, slots=True)
class Costs:
    """CPU seconds and what was printed, act by act."""

    fill: Ran
    week: Ran
    one: Ran
    again: Ran


def run() -> list[Finding]:
    """Whole processes, each with its own start, the programs in turns; khal fills its store when it is first asked for
    a list. The cost of an event is what the largest fill costs more than the smallest, so that no start is in it."""
    program = peer("khal")
    ours: dict[int, Costs] = {}
    khal: dict[int, Costs] = {}
    parse: dict[int, Ran] = {}
    with tempfile.TemporaryDirectory(prefix="bench-fill-") as name:
        for count in SIZES.fills:
            subjects = {"ours": _ours(Path(name, f"ours-{count}"), count)}
            if program is not None:
                subjects["khal"] = _khal(program, Path(name, f"khal-{count}"), count)
            costs = _measured(subjects)
            ours[count] = costs["ours"]
            if "khal" in costs:
                khal[count] = costs["khal"]
            parse[count] = run_process(_child("parse", Path(name, f"ours-{count}")))
    return [*_rows(ours, khal, parse), *_growths(ours, khal)]


def _measured(subjects: dict[str, Subject]) -> dict[str, Costs]:
    fills = _rounds({name: subject.fill for name, subject in subjects.items()}, min(2, ROUNDS))
    weeks = _rounds({name: subject.week for name, subject in subjects.items()})
    ones = _rounds({name: subject.one for name, subject in subjects.items()})
    again = {name: subject.again() for name, subject in subjects.items()}
    return {name: Costs(fills[name], weeks[name], ones[name], again[name]) for name in subjects}


def _rounds(acts: dict[str, Callable[[], Ran]], rounds: int = ROUNDS) -> dict[str, Ran]:
    """The best run of each, in turns."""
    found: dict[str, list[Ran]] = {name: [] for name in acts}
    for _ in range(rounds):
        for name, act in acts.items():
            found[name].append(act())
    return {name: min(runs, key=lambda ran: ran.cpu) for name, runs in found.items()}


def _rows(ours: dict[int, Costs], khal: dict[int, Costs], parse: dict[int, Ran]) -> list[Row]:
    missing = "" if khal else "khal could not be installed here"
    most = max(ours)

    def each(of: Callable[[Costs], Ran], costs: dict[int, Costs]) -> float | None:
        return _each({count: of(cost) for count, cost in costs.items()})

    fill, again = each(lambda cost: cost.fill, ours), each(lambda cost: cost.again, ours)
    khal_fill, khal_again = each(lambda cost: cost.fill, khal), each(lambda cost: cost.again, khal)
    bare = _each(parse)
    assert fill is not None
    assert again is not None

    def whole(what: str, of: Callable[[Costs], float], unit: Unit, goal: float | None = None, note: str = "") -> Row:
        other = of(khal[most]) if most in khal else None
        return Row(what, of(ours[most]), other, unit, _KHAL, goal, "; ".join(filter(None, (note, missing))))

    shown = f"ours shows {ours[most].week.output.strip()} occurrences"
    return [
        Row("first fill: each event stored, expanded, searchable", fill, khal_fill, Unit.CPU_SECONDS, _KHAL, 0.05,
            f"ours {_rate(fill)}, encrypted; khal {_rate(khal_fill)}"),
        Row("first fill: each event", fill, bare, Unit.CPU_SECONDS, _PARSE, 0.2,
            f"ours {_rate(fill)} stored, expanded, searchable and encrypted; icalendar {_rate(bare)}, only parsed"),
        Row("re-fill: each event, all of them edited", again, khal_again, Unit.CPU_SECONDS, _KHAL,
            note=f"ours {_rate(again)}, told of as changes too; khal {_rate(khal_again)}"),
        Row("re-fill: each event, all of them edited", again, bare, Unit.CPU_SECONDS, _PARSE),
        whole(f"first fill: {most:,} events, from a start", lambda cost: cost.fill.cpu, Unit.CPU_SECONDS),
        whole(f"one event edited of {most:,}, and the week, from a start", lambda cost: cost.one.cpu, Unit.CPU_SECONDS,
              0.5),
        whole(f"a week of {most:,} afterwards, from a start", lambda cost: cost.week.cpu, Unit.CPU_SECONDS, 0.5, shown),
        whole(f"first fill: memory with {most:,}", lambda cost: cost.fill.peak, Unit.MEGABYTES),
    ]  # fmt: skip


def _each(runs: dict[int, Ran]) -> float | None:
    """CPU seconds that one more event costs, between the smallest and the largest fill; None without any."""
    if not runs:
        return None
    few, many = min(runs), max(runs)
    return max(runs[many].cpu - runs[few].cpu, 1e-9) / (many - few)


def _rate(each: float | None) -> str:
    return "not measured" if each is None else f"{1 / each:,.0f} events/s"


def _growths(ours: dict[int, Costs], khal: dict[int, Costs]) -> list[Growth]:
    def line(who: str, costs: dict[int, Costs], of: Callable[[Costs], float]) -> Line:
        return Line(who, tuple((count, of(cost)) for count, cost in costs.items()))

    def growth(name: str, of: Callable[[Costs], float], note: str) -> Growth:
        peers = (line("khal", khal, of),) if khal else ()
        return Growth(name, Unit.CPU_SECONDS, line("ours", ours, of), peers, note=note)

    return [
        growth("one edited event and the week", lambda cost: cost.one.cpu, "a whole process"),
        growth("the week, from a start", lambda cost: cost.week.cpu, "a whole process"),
    ]


def _child(act: str, folder: Path) -> list[str]:
    return python("-m", "tests.benchmarks.fill_child", act, str(folder))


def _ours(folder: Path, count: int) -> Subject:
    folder.mkdir()
    (folder / TEXTS).write_text(json.dumps(list(texts(count))), encoding="utf-8")

    def act(name: str) -> Callable[[], Ran]:
        return lambda: run_process(_child(name, folder))

    return Subject(act("fill"), act("week"), act("one"), act("again"))


def _khal(program: Path, folder: Path, count: int) -> Subject:
    calendar = folder / "calendar"
    calendar.mkdir(parents=True)
    for number, (_uid, text) in enumerate(texts(count)):
        (calendar / f"{number}.ics").write_text(text, encoding="utf-8", newline="")
    config = folder / "config"
    config.write_text(_CONFIG.format(calendar=calendar, database=folder / "khal.db"), encoding="utf-8")
    command = [str(program), "-c", str(config), "list", f"{WEEK:%Y-%m-%d}", "7d"]
    edits = iter(range(1_000_000))

    def fill() -> Ran:
        (folder / "khal.db").unlink(missing_ok=True)
        return run_process(command)

    def edited(most: int | None) -> Ran:
        mark = f"{next(edits):06}"
        for number, (_uid, text) in enumerate(texts(count)):
            if most is None or number < most:
                half = folder / "half"
                half.write_text(rewritten(text, mark), encoding="utf-8", newline="")
                half.replace(calendar / f"{number}.ics")  # as careful writers do; khal looks at the folder's time
        return run_process(command)

    return Subject(fill, lambda: run_process(command), lambda: edited(1), lambda: edited(None))

"""The tables as people read them: Markdown, and how a number is said."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Final

from tests.benchmarks import growth_plot, ratio_plot
from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sections import Section, written

NAME: Final = "measured"
_VERDICTS: Final = {True: "met", False: "**missed**", None: ""}
_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")
_HOW: Final = (
    "Made by `python3 run.py bench FOLDER`; `python3 run.py bench FOLDER NAME …` measures the named sections anew and "
    "leaves the others. Every ratio is ours ÷ peer, both taken in that run in turns: less is better. CPU time is the "
    "least of several rounds, and seconds mean little on shared cores; requests, bytes, pages and instructions "
    "(valgrind) are exact."
)


def machine() -> dict[str, str]:
    """What the numbers were taken on: no more than is needed to read them."""
    cores = os.cpu_count() or 0
    number = _NUMBERS[cores] if cores < len(_NUMBERS) else str(cores)
    return {
        "machine": f"{number} shared {platform.machine()} cores, {platform.system()}",
        "python": platform.python_version(),
        "PySide6": version("PySide6-Essentials"),
    }


def write(folder: Path, sections: Sequence[Section], on: Mapping[str, str]) -> tuple[Path, ...]:
    """Write the JSON, the Markdown and the two plots, each whole or not at all; where they are."""
    contents = {
        f"{NAME}.json": written(sections, on),
        f"{NAME}.md": markdown(sections, on),
        f"{NAME}.svg": ratio_plot.drawn(sections),
        f"{NAME}-growth.svg": growth_plot.drawn([one for section in sections for one in section.growths]),
    }
    for name, text in contents.items():
        half = folder / f"{name}.part"
        half.write_text(text, encoding="utf-8")
        half.replace(folder / name)
    return tuple(folder / name for name in contents)


def markdown(sections: Sequence[Section], on: Mapping[str, str]) -> str:
    """Verdicts first, then the plots, then each section's numbers with what has to be known to read them."""
    where = f"{on['machine']}; Python {on['python']}, PySide6 {on['PySide6']}."
    lines = ["# Measured", "", where[0].upper() + where[1:] + " " + _HOW, "", *_verdicts(sections)]
    if any(row.ratio for section in sections for row in section.rows):
        lines += ["", f"![Every ratio as a bar]({NAME}.svg)"]
    if any(section.growths for section in sections):
        lines += ["", f"![What each act costs in stores of several sizes]({NAME}-growth.svg)"]
    for section in sections:
        lines += _section(section)
    return "\n".join(lines) + "\n"


def _verdicts(sections: Sequence[Section]) -> Iterator[str]:
    judged = [
        (f"{section.name}: {one.name}", one.met)
        for section in sections
        for one in section.findings
        if one.met is not None
    ]
    missed = [name for name, met in judged if not met]
    yield f"**{len(judged) - len(missed)} of {len(judged)} goals met.**" + (" Missed:" if missed else "")
    if missed:
        yield ""
    for name in missed:
        yield f"- {name}"


def _section(section: Section) -> Iterator[str]:
    yield from ("", f"## {section.name}", "", section.about)
    if section.taken:
        yield from ("", f"Taken {section.taken} UTC, in {section.took:.0f} s.")
    if section.trouble:
        older = " The numbers are of the run before." if section.taken else ""
        yield from ("", f"Not measured in the last run: {section.trouble}.{older}")
    if section.rows:
        yield from ("", "| what | ours | peer | ours ÷ peer | goal | |", "|---|--:|--:|--:|--:|---|")
        yield from map(_row, section.rows)
    yield from _growths(section.growths)
    notes: dict[str, list[str]] = {}
    for one in section.findings:
        if one.note:
            notes.setdefault(one.note, []).append(one.name)
    if notes:
        yield ""
        every = len(section.rows) + len(section.growths)
        for note, names in notes.items():
            yield f"- {note}" if len(names) == every else f"- {'; '.join(dict.fromkeys(names))}: {note}"


def _row(row: Row) -> str:
    ours = "not measured" if row.ours is None else shown(row.ours, row.unit)
    peer = "missing" if row.peer is None and row.peer_name else shown(row.peer, row.unit)
    ratio = "" if row.ratio is None else f"{row.ratio:.2g}" if row.ratio < 10 else f"{row.ratio:.0f}"
    goals = []
    if row.goal is not None:
        goals.append(f"≤ {row.goal:g} ×" if row.peer_name else f"≤ {shown(row.goal, row.unit)}")
    if row.limit is not None:
        goals.append(f"≤ {shown(row.limit, row.unit)}")
    names = f"{peer} ({row.peer_name})" if row.peer_name else peer
    return f"| {row.name} | {ours} | {names} | {ratio} | {', '.join(goals)} | {_VERDICTS[row.met]} |"


def _growths(growths: Sequence[Growth]) -> Iterator[str]:
    """One table for each set of sizes."""
    for sizes in dict.fromkeys(tuple(size for size, _ in one.ours.points) for one in growths):
        heads = " | ".join(f"{size:,}" for size in sizes)
        yield from ("", f"| growth, by events held | {heads} | grows as | exponent | |")
        yield "|---|" + "--:|" * len(sizes) + "---|--:|---|"
        for one in growths:
            if tuple(size for size, _ in one.ours.points) != sizes:
                continue
            goal = "" if one.most is None else f"≤ {one.most:g}"
            yield f"| {one.name} | {_costs(one.ours, one.unit)} | {power(one.ours)} | {goal} | {_VERDICTS[one.met]} |"
            for peer in one.peers:
                yield f"| … {peer.who} | {_costs(peer, one.unit)} | {power(peer)} | | |"


def _costs(line: Line, unit: Unit) -> str:
    return " | ".join(shown(cost, unit) for _, cost in line.points)


def power(line: Line) -> str:
    """How a cost grows, said as a power of the size."""
    exponent = line.exponent
    return "" if exponent is None else f"n^{exponent + 0.0:.2f}"


def shown(value: float | None, unit: Unit) -> str:
    """A number as people read it."""
    if value is None:
        return ""
    match unit:
        case Unit.CPU_SECONDS | Unit.SECONDS:
            return _seconds(value)
        case Unit.INSTRUCTIONS:
            return f"{value / 1e6:.3g} M" if value >= 1e5 else f"{value / 1e3:.3g} k"
        case Unit.BYTES if value < 1e4:
            return f"{value:.0f} B"
        case Unit.BYTES:
            return f"{value / 1e6:.3g} MB" if value >= 1e6 else f"{value / 1e3:.3g} kB"
        case Unit.MEGABYTES:
            return f"{value:.0f} MB" if value >= 10 else f"{value:.2g} MB"
        case Unit.REQUESTS | Unit.PAGES | Unit.COUNT:
            return f"{value:.3g}" if value < 1000 else f"{value:,.0f}"


def _seconds(value: float) -> str:
    if value >= 1:
        return f"{value:.3g} s"
    return f"{value * 1e3:.3g} ms" if value >= 1e-3 else f"{value * 1e6:.3g} µs"

"""The tables as JSON, as Markdown and as a plot, from the same rows."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from importlib.metadata import version
from math import log10
from pathlib import Path
from typing import Final

from tests.benchmarks.row import Row, Unit

_BAR: Final = 260
_LEFT: Final = 430
_LINE: Final = 26


def machine() -> dict[str, str]:
    """What the numbers were taken on."""
    return {
        "taken": datetime.now(UTC).isoformat(timespec="minutes"),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "PySide6": version("PySide6-Essentials"),
    }


def write(
    folder: Path, tables: Mapping[str, Sequence[Row]], broken: Sequence[str], on: Mapping[str, str]
) -> tuple[Path, ...]:
    """Write `results.json`, `results.md` and `results.svg`; where they are."""
    contents = {
        "results.json": _json(tables, broken, on),
        "results.md": _markdown(tables, broken, on),
        "results.svg": _plot(tables),
    }
    for name, text in contents.items():
        (folder / name).write_text(text, encoding="utf-8")
    return tuple(folder / name for name in contents)


def _json(tables: Mapping[str, Sequence[Row]], broken: Sequence[str], on: Mapping[str, str]) -> str:
    rows = [
        {
            "benchmark": name, "name": row.name, "ours": row.ours, "peer": row.peer, "peer_name": row.peer_name,
            "unit": str(row.unit), "ratio": row.ratio, "goal": row.goal, "met": row.met, "note": row.note,
        }
        for name, table in tables.items() for row in table
    ]  # fmt: skip
    return json.dumps({"machine": dict(on), "rows": rows, "broken": list(broken)}, indent=1) + "\n"


def _markdown(tables: Mapping[str, Sequence[Row]], broken: Sequence[str], on: Mapping[str, str]) -> str:
    lines = [
        "# Measured",
        "",
        ", ".join(on.values()) + ". Ratios are ours ÷ peer, both taken in this run; less is better.",
    ]
    for name, table in tables.items():
        lines += ["", f"## {name}", "", "| what | ours | peer | ratio | goal | |", "|---|---|---|---|---|---|"]
        for row in table:
            peer = "missing" if row.peer is None and row.peer_name else shown(row.peer, row.unit)
            ratio = "" if row.ratio is None else f"{row.ratio:.3g}"
            goal = "" if row.goal is None else f"≤ {row.goal:g}"
            verdict = {True: "met", False: "**missed**", None: ""}[row.met]
            names = f"{peer} ({row.peer_name})" if row.peer_name else peer
            lines.append(f"| {row.name} | {shown(row.ours, row.unit)} | {names} | {ratio} | {goal} | {verdict} |")
        lines += ["", *(f"- {row.name}: {row.note}" for row in table if row.note)]
    if broken:
        lines += ["", "Broken in this run: " + ", ".join(broken)]
    return "\n".join(lines) + "\n"


def shown(value: float | None, unit: Unit) -> str:
    """A number as people read it."""
    if value is None:
        return ""
    match unit:
        case Unit.CPU_SECONDS | Unit.SECONDS:
            return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.3g} s"
        case Unit.INSTRUCTIONS:
            return f"{value / 1e6:.3g} M"
        case Unit.BYTES:
            return f"{value / 1000:.3g} kB" if value >= 10_000 else f"{value:.0f} B"
        case Unit.MEGABYTES:
            return f"{value:.0f} MB"
        case Unit.REQUESTS | Unit.PAGES | Unit.COUNT:
            return f"{value:g}"


def _plot(tables: Mapping[str, Sequence[Row]]) -> str:
    """Each ratio as a bar from 1 (equal), on a logarithmic scale: left is less than the peer, right is more."""
    rows = [(name, row) for name, table in tables.items() for row in table if row.ratio]
    height = 60 + _LINE * len(rows)
    middle = _LEFT + _BAR
    frame = f'width="{middle + _BAR + 90}" height="{height}" font-family="sans-serif" font-size="12"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame}>',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f'<text x="{middle}" y="24" text-anchor="middle" fill="#333333">ours ÷ peer (1 is equal, left is less)</text>',
    ]
    for power in range(-3, 4):
        x = middle + power * _BAR / 3
        parts.append(f'<line x1="{x}" y1="34" x2="{x}" y2="{height - 20}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x}" y="{height - 6}" text-anchor="middle" fill="#777777">{10.0**power:g}</text>')
    for number, (name, row) in enumerate(rows):
        parts += _bar(40 + number * _LINE, name, row)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _bar(y: int, name: str, row: Row) -> list[str]:
    assert row.ratio is not None
    middle, reach = _LEFT + _BAR, _reach(row.ratio)
    colour = "#b3261e" if row.met is False else "#1a7f5a"
    label = escape(f"{name}: {row.name}")
    left, width = middle + min(reach, 0), max(abs(reach), 1)
    parts = [
        f'<text x="{_LEFT - 8}" y="{y + 14}" text-anchor="end" fill="#222222">{label}</text>',
        f'<rect x="{left:.1f}" y="{y + 3}" width="{width:.1f}" height="14" fill="{colour}"/>',
        f'<text x="{middle + max(reach, 0) + 6:.1f}" y="{y + 14}" fill="#222222">{row.ratio:.3g}</text>',
    ]
    if row.goal is not None:
        x = middle + _reach(row.goal)
        parts.append(f'<line x1="{x:.1f}" y1="{y}" x2="{x:.1f}" y2="{y + 20}" stroke="#222222" stroke-width="2"/>')
    return parts


def _reach(ratio: float) -> float:
    """How far from the middle, in pixels; a thousandth and a thousandfold are the ends."""
    return max(-3.0, min(3.0, log10(ratio))) * _BAR / 3

"""What each act costs by how much is held, both logarithmic, a small picture for each: a level line does not grow."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from html import escape
from math import ceil, floor, log10
from typing import Final

from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.ratio_plot import FONT
from tests.benchmarks.row import Unit

_COLUMNS: Final = 3
_WIDTH: Final = 368
_HEIGHT: Final = 250
_TOP: Final = 76
_FRAME: Final = (62, 44, 106, 34)
"""Left, top, right, bottom of a picture's plot, in pixels."""
_OURS: Final = "#1a7f5a"
_MISSED: Final = "#b3261e"
_PEERS: Final = ("#c2703d", "#6a5acd", "#8a6d1f")
_INK: Final = "#222222"
_SOFT: Final = "#667077"
_RULE: Final = "#e3e6e8"
_LEAST: Final = 2
"""Decades that a picture is high at least, so that noise does not look like growth."""


def drawn(growths: Sequence[Growth]) -> str:
    """An SVG of all pictures, three beside each other."""
    shown = [one for one in growths if any(cost > 0 for _, cost in one.ours.points)]
    rows = -(-len(shown) // _COLUMNS)
    width, height = 24 + _COLUMNS * _WIDTH, _TOP + rows * _HEIGHT + 10
    told = "Cost by events held, both scales logarithmic: a level line does not grow, n^1 grows in step with the store."
    frame = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="{FONT}" font-size="11"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame}>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="20" y="28" font-size="17" font-weight="bold" fill="{_INK}">What grows with the store</text>',
        f'<text x="20" y="50" font-size="12" fill="{_SOFT}">{told}</text>',
    ]
    for number, one in enumerate(shown):
        x, y = 12 + number % _COLUMNS * _WIDTH, _TOP + number // _COLUMNS * _HEIGHT
        parts += [f'<g transform="translate({x} {y})">', *_picture(one), "</g>"]
    return "\n".join([*parts, "</svg>"]) + "\n"


class _Scale:
    """From sizes and costs to pixels."""

    def __init__(self, lines: Sequence[Line]) -> None:
        left, top, right, bottom = _FRAME
        sizes = [log10(size) for line in lines for size, _ in line.points]
        costs = [log10(cost) for line in lines for _, cost in line.points if cost > 0]
        self.low, self.high = floor(min(costs)), ceil(max(costs) + 1e-9)
        while self.high - self.low < _LEAST:
            if min(costs) - self.low < self.high - max(costs):
                self.low -= 1
            else:
                self.high += 1
        self._first, self._span = min(sizes), max(max(sizes) - min(sizes), 1e-9)
        self.left, self.right = left, _WIDTH - right
        self.top, self.bottom = top, _HEIGHT - bottom

    def x(self, size: int) -> float:
        return self.left + (log10(size) - self._first) / self._span * (self.right - self.left)

    def y(self, cost: float) -> float:
        return self.bottom - (log10(cost) - self.low) / (self.high - self.low) * (self.bottom - self.top)


def _picture(growth: Growth) -> Iterator[str]:
    lines = [growth.ours, *growth.peers]
    scale = _Scale(lines)
    yield f'<text x="8" y="16" font-size="12.5" font-weight="bold" fill="{_INK}">{escape(growth.name)}</text>'
    yield f'<text x="8" y="32" fill="{_SOFT}">{_UNITS[growth.unit]}</text>'
    step = -(-(scale.high - scale.low) // 5)
    for decade in range(scale.low, scale.high + 1, step):
        y = scale.y(10.0**decade)
        yield f'<line x1="{scale.left}" y1="{y:.1f}" x2="{scale.right}" y2="{y:.1f}" stroke="{_RULE}"/>'
        words = _tick(10.0**decade, growth.unit)
        yield f'<text x="{scale.left - 6}" y="{y + 4:.1f}" text-anchor="end" fill="{_SOFT}">{words}</text>'
    for size in dict.fromkeys(size for line in lines for size, _ in line.points):
        x = scale.x(size)
        yield f'<line x1="{x:.1f}" y1="{scale.top}" x2="{x:.1f}" y2="{scale.bottom}" stroke="{_RULE}"/>'
        yield f'<text x="{x:.1f}" y="{scale.bottom + 16}" text-anchor="middle" fill="{_SOFT}">{_many(size)}</text>'
    colours = [_MISSED if growth.met is False else _OURS, *_PEERS]
    ends = _apart([scale.y(line.points[-1][1]) for line in lines if line.points[-1][1] > 0])
    drawable = [(line, colour) for line, colour in zip(lines, colours, strict=False) if line.points[-1][1] > 0]
    for (line, colour), end in zip(drawable, ends, strict=True):
        yield from _line(line, scale, colour, end, dashed=line is not growth.ours)


def _line(line: Line, scale: _Scale, colour: str, end: float, *, dashed: bool) -> Iterator[str]:
    spots = [(scale.x(size), scale.y(cost)) for size, cost in line.points if cost > 0]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
    dash = ' stroke-dasharray="5 4"' if dashed else ""
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>'
    for x, y in spots:
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.2" fill="{colour}"/>'
    exponent = line.exponent
    words = escape(line.who) if exponent is None else f"{escape(line.who)} n^{exponent + 0.0:.2f}"
    yield f'<text x="{scale.right + 8}" y="{end + 4:.1f}" fill="{colour}">{words}</text>'


def _apart(places: list[float]) -> list[float]:
    """The same heights, moved so that no two labels lie over each other; in the given order."""
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = list(places)
    for before, after in itertools.pairwise(order):
        moved[after] = max(moved[after], moved[before] + 15)
    return moved


def _many(size: int) -> str:
    return f"{size:,}"


_UNITS: Final = {
    Unit.CPU_SECONDS: "CPU time",
    Unit.SECONDS: "time",
    Unit.INSTRUCTIONS: "instructions",
    Unit.REQUESTS: "requests",
    Unit.BYTES: "bytes",
    Unit.MEGABYTES: "memory",
    Unit.PAGES: "pieces of the file read",
    Unit.COUNT: "count",
}


def _tick(value: float, unit: Unit) -> str:
    """A power of ten with its unit."""
    match unit:
        case Unit.CPU_SECONDS | Unit.SECONDS:
            steps = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))
        case Unit.BYTES:
            steps = ((1e6, "MB"), (1e3, "kB"), (1.0, "B"), (0.0, "B"))
        case Unit.MEGABYTES:
            steps = ((1e3, "GB"), (1.0, "MB"), (1e-3, "kB"), (0.0, "MB"))
        case _:
            steps = ((1e9, "G"), (1e6, "M"), (1e3, "k"), (0.0, ""))
    for least, name in steps:
        if value >= least * 0.999:
            return f"{value / (least or 1):g} {name}".rstrip()
    return f"{value:g}"

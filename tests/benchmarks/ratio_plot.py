"""Each ratio of the tables as a bar from 1 (equal) on a logarithmic scale: to the left we cost less than the peer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from math import ceil, floor, log10
from typing import Final

from tests.benchmarks.row import Row
from tests.benchmarks.sections import Section

FONT: Final = "DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"
MET: Final = "#1a7f5a"
MISSED: Final = "#b3261e"
PLAIN: Final = "#6b7f94"
INK: Final = "#222222"
SOFT: Final = "#667077"
RULE: Final = "#e3e6e8"
_LABELS: Final = 400
_DECADE: Final = 105
_LINE: Final = 22
_TOP: Final = 84
_RIGHT: Final = 250


def drawn(sections: Sequence[Section]) -> str:
    """An SVG; without any ratio one that says so."""
    shown = [(section, [row for row in section.rows if row.ratio]) for section in sections]
    shown = [(section, rows) for section, rows in shown if rows]
    ratios = [row.ratio for _, rows in shown for row in rows if row.ratio] or [1.0]
    low, high = min(-1, floor(log10(min(ratios)))), max(1, ceil(log10(max(ratios))))
    width = _LABELS + (high - low) * _DECADE + _RIGHT
    height = _TOP + sum(_LINE * (len(rows) + 1) + 8 for _, rows in shown) + 20
    frame = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="{FONT}" font-size="12"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame}>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="16" y="28" font-size="17" font-weight="bold" fill="{INK}">Ours beside the peers, in one run</text>',
        *_legend(),
        *_axis(low, high, height),
    ]
    y = _TOP
    for section, rows in shown:
        parts.append(f'<text x="16" y="{y + 16}" font-weight="bold" fill="{INK}">{escape(section.name)}</text>')
        y += _LINE
        for row in rows:
            parts += _bar(y, row, low)
            y += _LINE
        y += 8
    return "\n".join([*parts, "</svg>"]) + "\n"


def _legend() -> Iterator[str]:
    x = 16
    for colour, words, reach in ((MET, "goal met", 92), (MISSED, "goal missed", 112), (PLAIN, "no goal", 84)):
        yield f'<rect x="{x}" y="41" width="12" height="12" rx="2" fill="{colour}"/>'
        yield f'<text x="{x + 18}" y="51" fill="{SOFT}">{words}</text>'
        x += reach
    yield f'<line x1="{x + 4}" y1="38" x2="{x + 4}" y2="56" stroke="{INK}" stroke-width="2"/>'
    yield f'<text x="{x + 12}" y="51" fill="{SOFT}">the goal</text>'


def _axis(low: int, high: int, height: int) -> Iterator[str]:
    for power in range(low, high + 1):
        x = _LABELS + (power - low) * _DECADE
        equal = power == 0
        yield f'<line x1="{x}" y1="{_TOP - 6}" x2="{x}" y2="{height - 14}" stroke="{SOFT if equal else RULE}"/>'
        words = "equal" if equal else f"1/{10**-power:,}" if power < 0 else f"{10**power:,} ×"
        yield f'<text x="{x}" y="{_TOP - 12}" text-anchor="middle" fill="{SOFT}">{words}</text>'


def _bar(y: int, row: Row, low: int) -> Iterator[str]:
    assert row.ratio is not None
    equal, end = _LABELS - low * _DECADE, _LABELS + (log10(row.ratio) - low) * _DECADE
    left, right = min(equal, end), max(equal, end)
    colour = PLAIN if row.met is None else MET if row.met else MISSED
    yield f'<text x="{_LABELS - 10}" y="{y + 15}" text-anchor="end" fill="{INK}">{escape(_cut(row.name))}</text>'
    yield f'<rect x="{left:.1f}" y="{y + 4}" width="{max(right - left, 2):.1f}" height="14" rx="2" fill="{colour}"/>'
    if row.goal is not None:
        x = _LABELS + (log10(row.goal) - low) * _DECADE
        yield f'<line x1="{x:.1f}" y1="{y + 1}" x2="{x:.1f}" y2="{y + 21}" stroke="{INK}" stroke-width="2"/>'
        right = max(right, x)
    words = f"{_times(row.ratio)}  {row.peer_name}"
    yield f'<text x="{right + 8:.1f}" y="{y + 15}" fill="{SOFT}">{escape(words)}</text>'


def _times(ratio: float) -> str:
    """One in so many where we cost much less, so many times where not."""
    return f"1/{1 / ratio:.0f}" if ratio <= 1 / 3 else f"{ratio:.2f} ×" if ratio < 10 else f"{ratio:.0f} ×"


def _cut(words: str) -> str:
    return words if len(words) <= 58 else words[:57].rstrip() + "…"

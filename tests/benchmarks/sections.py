"""What one benchmark found, as it is kept between runs: JSON, so that a run by name leaves the others' numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.row import Row, Unit

Finding = Row | Growth


@dataclass(frozen=True, slots=True)
class Section:
    """`name` as on the command line; `about` in a sentence; `taken` (UTC, ISO, minutes); `took` in seconds."""

    name: str
    about: str
    taken: str
    took: float
    rows: tuple[Row, ...] = ()
    growths: tuple[Growth, ...] = ()
    trouble: str = ""
    """Why the last run found nothing: what is missing, or how it broke. Numbers beside it are of the run before."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (*self.rows, *self.growths)

    @classmethod
    def of(cls, name: str, about: str, taken: str, took: float, found: Sequence[Finding]) -> Section:
        rows = tuple(one for one in found if isinstance(one, Row))
        return cls(name, about, taken, took, rows, tuple(one for one in found if isinstance(one, Growth)))


def written(sections: Sequence[Section], on: Mapping[str, str]) -> str:
    """JSON, verdicts included for whoever reads it without this program."""
    return json.dumps({"machine": dict(on), "sections": [_object(one) for one in sections]}, indent=1) + "\n"


def read(file: Path, on: Mapping[str, str]) -> list[Section]:
    """The sections of an earlier run; none where there was none, on another machine, or in another form."""
    try:
        found = json.loads(file.read_text("utf-8"))
        if found["machine"] != dict(on):
            return []
        return [_section(one) for one in found["sections"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _object(section: Section) -> dict[str, Any]:
    return {
        **asdict(section),
        "rows": [{**asdict(row), "ratio": row.ratio, "met": row.met} for row in section.rows],
        "growths": [
            {**asdict(one), "exponent": one.ours.exponent, "met": one.met} for one in section.growths
        ],
    }  # fmt: skip


def _section(found: dict[str, Any]) -> Section:
    rows = [{key: value for key, value in row.items() if key not in ("ratio", "met")} for row in found["rows"]]
    return Section(
        found["name"], found["about"], found["taken"], found["took"],
        tuple(Row(**{**row, "unit": Unit(row["unit"])}) for row in rows),
        tuple(
            Growth(one["name"], Unit(one["unit"]), _line(one["ours"]), tuple(map(_line, one["peers"])), one["most"],
                   one["note"])
            for one in found["growths"]
        ),
        found["trouble"],
    )  # fmt: skip


def _line(found: dict[str, Any]) -> Line:
    return Line(found["who"], tuple((int(size), float(cost)) for size, cost in found["points"]))

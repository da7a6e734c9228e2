"""The tables and plots say what was measured, and what was not."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.benchmarks.growth import Growth, Line
from tests.benchmarks.report import machine, markdown, shown, write
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sections import Section, read

ON = {"machine": "two shared cores", "python": "3.11", "PySide6": "6.11"}
ROWS = (
    Row("fill", 0.5, 20.0, Unit.CPU_SECONDS, "khal", 0.05, "ours encrypts"),
    Row("a week", 3.0, 2.0, Unit.CPU_SECONDS, "plain <SQLite>", 1.4),
    Row("bytes", 900.0, None, Unit.BYTES, "vdirsyncer", 1.0, "vdirsyncer could not be installed here", limit=999),
    Row("pages", None, None, Unit.PAGES, goal=20, note="only Linux tells"),
    Row("a very long name of something that was measured, longer than any label should be", 1, 1, Unit.COUNT, "it"),
)
GROWTHS = (
    Growth(
        "a week & all", Unit.CPU_SECONDS, Line("ours", ((1_000, 0.001), (10_000, 0.001), (100_000, 0.0011))),
        (Line("khal", ((1_000, 0.01), (10_000, 0.1), (100_000, 1.0))),),
    ),
    Growth("bytes", Unit.BYTES, Line("ours", ((200, 900.0), (2_000, 900.0)))),
)  # fmt: skip
SECTION = Section("queries", "What a view asks.", "2026-11-23 09:00", 12.0, ROWS, GROWTHS)


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0.000_012, Unit.CPU_SECONDS, "12 µs"),
        (0.0123, Unit.SECONDS, "12.3 ms"),
        (2.0, Unit.SECONDS, "2 s"),
        (813, Unit.BYTES, "813 B"),
        (111_472, Unit.BYTES, "111 kB"),
        (4_820_000, Unit.INSTRUCTIONS, "4.82 M"),
        (52.4, Unit.MEGABYTES, "52 MB"),
        (1.0, Unit.REQUESTS, "1"),
        (735, Unit.PAGES, "735"),
    ],
)
def test_a_number_is_said_with_its_unit(value: float, unit: Unit, said: str) -> None:
    assert shown(value, unit) == said


def test_a_goal_is_met_missed_or_not_judged() -> None:
    assert [row.met for row in ROWS] == [True, False, True, None, None]
    assert replace(ROWS[2], ours=1000.0).met is False


def test_the_table_says_what_is_missing_and_what_was_missed() -> None:
    text = markdown([SECTION], ON)
    assert "**4 of 5 goals met.** Missed:\n\n- queries: a week\n" in text
    assert "| bytes | 900 B | missing (vdirsyncer) |  | ≤ 1 ×, ≤ 999 B | met |" in text
    assert "| pages | not measured |" in text
    assert "- fill: ours encrypts" in text
    assert "| … khal | 10 ms | 100 ms | 1 s | n^1.00 |" in text
    # Each table holds the growths of its own sizes.
    assert text.count("| growth, by events held |") == 2


def test_a_section_that_found_nothing_says_why() -> None:
    nothing = replace(SECTION, rows=(), growths=(), taken="", trouble="no Xvfb here")
    assert "Not measured in the last run: no Xvfb here." in markdown([nothing], ON)
    older = markdown([replace(SECTION, trouble="interrupted")], ON)
    assert "Not measured in the last run: interrupted. The numbers are of the run before." in older


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    paths = write(tmp_path, [SECTION], ON)
    assert [path.name for path in paths] == ["measured.json", "measured.md", "measured.svg", "measured-growth.svg"]
    assert read(paths[0], ON) == [SECTION]
    held = json.loads(paths[0].read_text("utf-8"))
    assert held["sections"][0]["rows"][1]["met"] is False


def test_numbers_of_another_machine_or_of_no_run_are_not_taken_over(tmp_path: Path) -> None:
    file = write(tmp_path, [SECTION], ON)[0]
    assert read(file, {**ON, "python": "3.13"}) == []
    assert read(tmp_path / "nothing.json", ON) == []
    file.write_text("{ half", encoding="utf-8")
    assert read(file, ON) == []


def test_the_plots_are_well_formed_and_hold_every_ratio_and_line(tmp_path: Path) -> None:
    _, _, ratios, growths = write(tmp_path, [SECTION], ON)
    for path in (ratios, growths):
        ET.fromstring(path.read_text("utf-8"))  # our own file
    assert "plain &lt;SQLite&gt;" in ratios.read_text("utf-8")
    assert growths.read_text("utf-8").count("<polyline") == 3
    assert "khal n^1.00" in growths.read_text("utf-8")


def test_plots_without_anything_are_empty_and_whole(tmp_path: Path) -> None:
    for path in write(tmp_path, [], ON)[2:]:
        ET.fromstring(path.read_text("utf-8"))


def test_the_machine_is_named_by_what_it_is_alone() -> None:
    assert set(machine()) == {"machine", "python", "PySide6"}
    assert "shared" in machine()["machine"]

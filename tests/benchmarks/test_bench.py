"""The command runs what is named, keeps what was not, and every benchmark runs through at tiny sizes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.benchmarks.__main__ import ORDER, main

TINY = {**os.environ, "BENCH_TINY": "1"}


def bench(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", str(folder), *names],
        cwd=ROOT, env=TINY, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_every_benchmark_has_its_place_in_the_table() -> None:
    found = {path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py")}
    assert found == set(ORDER)
    assert len(ORDER) == len(found)


def test_a_name_that_there_is_not_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "out"), "sizes"]) == 2
    assert "no benchmark is called sizes" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_a_run_by_name_leaves_the_others(tmp_path: Path) -> None:
    assert bench(tmp_path, "size").returncode == 0
    first = json.loads((tmp_path / "measured.json").read_text("utf-8"))["sections"]
    assert [one["name"] for one in first] == ["size"]
    ran = bench(tmp_path, "queries")
    assert ran.returncode == 0, ran.stderr
    second = json.loads((tmp_path / "measured.json").read_text("utf-8"))["sections"]
    assert [one["name"] for one in second] == ["queries", "size"]
    assert second[1] == first[0]


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", ["growth", "fill", "recurrence", "sync", "sources", "views", "start"])
def test_every_line_of_a_benchmark_runs(name: str, tmp_path: Path) -> None:
    """At sizes that say nothing; `day` is a story of its own (tests/stories), `opened` needs a screen and its peers."""
    ran = bench(tmp_path, name)
    assert ran.returncode == 0, ran.stderr
    (section,) = json.loads((tmp_path / "measured.json").read_text("utf-8"))["sections"]
    assert section["trouble"] == "" or (name == "start" and shutil.which("gnome-keyring-daemon") is None)
    assert section["rows"] or section["growths"]

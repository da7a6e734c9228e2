"""What nobody caught is reported with where it was, never with what it held."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import crash_reports
from storage.home import Home

CANARY = "Mara Lindqvist 14:30"


def failing(patient: str) -> None:
    try:
        raise KeyError(patient)
    except KeyError as error:
        raise ValueError(f"can't draw {patient}") from error


def caught() -> ValueError:
    with pytest.raises(ValueError, match="can't draw") as info:
        failing(CANARY)
    return info.value


def test_a_report_names_places_and_kinds_and_nothing_that_was_held(tmp_path: Path) -> None:
    home, error = Home(tmp_path / "store"), caught()
    path = crash_reports.keep(home, error, error.__traceback__)
    assert path is not None
    text = path.read_text("utf-8")
    assert [part for part in ("Mara", "14:30", str(tmp_path), "test_crash_reports.py") if part in text] == []
    (report,) = crash_reports.kept(home)
    assert report["kinds"] == ["builtins.ValueError", "builtins.KeyError"]
    assert report["frames"][-1].startswith("tests.desktop.test_crash_reports.failing:")
    made = (path, path.parent, home.directory)
    assert os.name != "posix" or not any(one.stat().st_mode & 0o077 for one in made)


def test_only_the_last_ones_stay(tmp_path: Path) -> None:
    home, error = Home(tmp_path / "store"), caught()
    for _ in range(crash_reports.MOST + 3):
        crash_reports.keep(home, error, error.__traceback__)
    (crash_reports.place(home) / "0.json").write_text("{torn", "utf-8")
    assert len(crash_reports.kept(home)) == crash_reports.MOST


def test_a_folder_that_can_not_be_written_makes_no_second_failure(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file where the folder should be")
    error = caught()
    assert crash_reports.keep(Home(tmp_path / "store"), error, error.__traceback__) is None


@pytest.mark.parametrize("where", ["main", "thread"])
def test_a_program_that_fails_reports_it_from_any_thread(tmp_path: Path, where: str) -> None:
    program = f"""
import sys, threading
from pathlib import Path
from desktop import crash_reports
from storage.home import Home
crash_reports.install(Home(Path(sys.argv[1])))
def fail():
    raise RuntimeError({CANARY!r})
if {where!r} == "main":
    fail()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
"""
    command = [sys.executable, "-c", program, str(tmp_path)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    (report,) = crash_reports.kept(Home(tmp_path))
    assert report["kinds"] == ["builtins.RuntimeError"]
    assert "Mara" not in ran.stderr + json.dumps(report)
    assert "RuntimeError" in ran.stderr

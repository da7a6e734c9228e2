"""No room where nothing of the store lies: for the report of a failure, and for the folder of the sample practice."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import crash_reports
from desktop.notices import notice
from desktop.program import Program
from storage.home import Home
from tests.architecture.tree import ROOT
from tests.faults.killing import needs_fork
from ui import wording
from ui.ports import Act, Outcome

CANARY = "Mara Lindqvist 14:30"
FAILS = f"""
import resource, sys
from pathlib import Path
from desktop import crash_reports
from storage.home import Home
crash_reports.install(Home(Path(sys.argv[1])))
if sys.argv[2] == "no-console":
    sys.stderr = None
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
raise RuntimeError({CANARY!r})
"""


def failed(folder: Path, console: str, room: int) -> subprocess.CompletedProcess[str]:
    """A program that fails where no file may grow beyond so many bytes."""
    command = [sys.executable, "-c", FAILS, str(folder), console, str(room)]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=100, cwd=ROOT)


@needs_fork
@pytest.mark.parametrize("room", [0, 100])
def test_a_failure_on_a_full_disk_is_said_without_a_report(tmp_path: Path, room: int) -> None:
    ran = failed(tmp_path / "store", "console", room)
    assert ran.returncode == 1
    assert ran.stderr == "OptiMantra met a bug (RuntimeError); no report could be kept.\n"
    left = crash_reports.place(Home(tmp_path / "store"))
    assert list(left.iterdir()) == [], "and no half of one"


@needs_fork
def test_a_failure_without_a_console_is_reported(tmp_path: Path) -> None:
    ran = failed(tmp_path / "store", "no-console", 1_000_000)
    assert (ran.returncode, ran.stderr) == (1, "")
    (report,) = crash_reports.kept(Home(tmp_path / "store"))
    assert report["kinds"] == ["builtins.RuntimeError"]


def asked_for_the_sample(qtbot: QtBot, home: Home) -> Outcome:
    program = Program(home, lambda: None, notice)  # type: ignore[arg-type, return-value]  # no store is opened
    try:
        with qtbot.waitSignal(program.finished) as told:
            program.open_sample()
    finally:
        program.close()
    (outcome,) = told.args
    return outcome  # type: ignore[no-any-return]  # what the signal carries


def test_a_sample_without_a_temporary_folder_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    outcome = asked_for_the_sample(qtbot, Home(tmp_path / "store"))
    assert (outcome.act, outcome.code) == (Act.SAMPLE, "StoreUnwritable")
    assert wording.known(outcome.code)


def test_a_sample_without_room_for_its_services_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.sandbox.processes.start", full)
    outcome = asked_for_the_sample(qtbot, Home(tmp_path / "store"))
    assert (outcome.act, outcome.code) == (Act.SAMPLE, "StoreUnwritable")

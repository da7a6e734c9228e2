"""First light: a practice and a calendar server come together in one week, and the week is still there without them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.sandbox.sandbox import Sandbox
from tests.architecture.tree import ROOT
from tests.stories.desk import Desk
from tests.stories.outside_client import found_at
from tests.stories.referee import expected, told

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

WEEK = ("2026-11-23", "2026-11-29")
QUARTER = ("2026-10-01", "2026-12-31")


def _booked(sandbox: Sandbox) -> set[str]:
    """Ids of what the sample practitioner has in the quarter."""
    family = sandbox.addresses.practice_login.label.split()[-1]
    who = next(one["id"] for one in found_at(sandbox, "Practitioner") if family in json.dumps(one["name"]))
    over = {"cancelled", "entered-in-error", "proposed", "waitlist"}
    every = found_at(sandbox, f"Appointment?actor=Practitioner/{who}&_count=200")
    return {one["id"] for one in every if one["status"] not in over and "2026-10-02" < one["start"] < "2026-12-31"}


def test_the_week_comes_together_and_stays(sandbox: Sandbox, services: Path, tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path)

    # Nothing is there yet, and saying so is no error.
    assert desk.agenda(*WEEK) == []

    dav, practice = desk.add_caldav(sandbox), desk.add_practice(sandbox)
    listed = desk.calendars()
    assert {calendar["account"] for calendar in listed} == {dav, practice}
    assert not any(calendar["consents"]["show"] or calendar["consents"]["keep"] for calendar in listed)

    # Connected is not yet consented: a sync reads nothing.
    assert desk.ask("sync") == []
    assert desk.agenda(*WEEK) == []

    desk.consent_to_all()
    synced = desk.ask("sync")
    assert all(one["error"] is None for one in synced)
    assert sum(one["added"] for one in synced) > 50

    # The borrowed part, occurrence by occurrence, against an expander that is not ours.
    quarter = desk.agenda(*QUARTER)
    borrowed = [one for one in quarter if one["account"] == dav]
    assert told(borrowed) == expected(services / "radicale", date(2026, 10, 1), date(2027, 1, 1), "Europe/Berlin")

    # The practice's part, against the service's own list.
    ours = {one["uid"].rpartition("/")[2] for one in quarter if one["account"] == practice}
    theirs = _booked(sandbox)
    assert len(theirs) > 50
    assert theirs - ours == set()

    # Nothing new costs nothing and changes nothing.
    again = desk.ask("sync")
    assert sum(one["added"] + one["changed"] + one["removed"] for one in again) == 0

    week = desk.agenda(*WEEK)
    assert {one["account"] for one in week} == {dav, practice}
    sandbox.stop()
    try:
        offline = desk.run("sync", "--json")
        assert offline.code == 3
        assert {one["error"]["kind"] for one in offline.json} == {"Offline"}
        assert desk.agenda(*WEEK) == week
        assert desk.agenda(*QUARTER) == quarter
    finally:
        sandbox.start()
    assert desk.agenda(*WEEK) == week


def test_withdrawing_works_offline_and_leaves_no_file(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path)
    desk.add_caldav(sandbox)
    desk.consent_to_all_at_once()
    desk.ask("sync")
    gone = next(one["calendar"] for one in desk.agenda(*WEEK))
    files = {path.name for path in (desk.profile / "boxes").iterdir()}
    assert any(name.startswith(gone) for name in files)

    sandbox.stop()
    try:
        answer = desk.ask("consent", "withdraw", f"{gone}:show")
        assert answer["destroyed"]["events"] > 0
        assert not [path.name for path in (desk.profile / "boxes").iterdir() if path.name.startswith(gone)]
        assert gone not in {one["calendar"] for one in desk.agenda(*QUARTER)}
    finally:
        sandbox.start()
    desk.ask("sync")
    assert gone not in {one["calendar"] for one in desk.agenda(*QUARTER)}


def test_the_first_command_on_a_machine_without_a_display(tmp_path: Path) -> None:
    """`python3 run.py` there: the sample practice, its week as text, a picture, and success."""
    environ = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "desktop"], cwd=ROOT, env=environ | {"TMPDIR": str(tmp_path)},
        capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "–" in done.stdout  # from–to of an event
    path = Path(done.stdout.strip().splitlines()[-1].partition(": ")[2])
    picture = QImage(str(path))
    assert picture.width() >= 900
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 20, "the picture shows no week"

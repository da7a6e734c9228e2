"""Two starts of the program at one moment: one goes on, the other hands over and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.home import Home
from tests.stories.whole_program import PASSPHRASE, PATIENCE, ROOT, fill, running, until, writes


@pytest.mark.slow
def test_of_two_starts_at_one_moment_one_goes_on(tmp_path: Path) -> None:
    home = Home(tmp_path / "profile")
    fill(home)
    secret = tmp_path / "passphrase"
    secret.write_bytes(PASSPHRASE)
    environment = os.environ | {
        "OPTIMANTRA_PASSPHRASE_FILE": str(secret), "OPTIMANTRA_PROFILE": str(home.directory),
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    program = (sys.executable, "-m", "desktop", "window")
    with running(*program, environment=environment) as one, running(*program, environment=environment) as other:
        until(lambda: (one.poll() is None) != (other.poll() is None))
        ended = one if one.poll() is not None else other
        assert ended.returncode == 0
        until(lambda: writes(home))
        third = subprocess.run(list(program), env=environment, check=False, timeout=PATIENCE, cwd=ROOT)
        assert third.returncode == 0
        assert (one.poll() is None) != (other.poll() is None)

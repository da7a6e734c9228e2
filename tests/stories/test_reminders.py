"""A whole program, a real notification service: told once without a name, also after the program was killed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.home import Home
from tests.servers.session_bus import session_bus
from tests.stories.whole_program import PASSPHRASE, PATIENCE, ROOT, fill, running, until, writes

TOOLS = ("dbus-daemon", "Xvfb", "dunst", "dunstctl")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"not installed: {', '.join(TOOLS)}"),
]


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen, a session bus and dunst on it."""
    environment = {**os.environ, "HOME": str(tmp_path)}
    read, write = os.pipe()
    screen = ("Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24")
    with running(*screen, environment=environment, pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read) as numbers:
            environment["DISPLAY"] = f":{numbers.readline().strip()}"
        with session_bus() as bus:
            environment |= bus
            with running("dunst", environment=environment):
                until(lambda: dunst(environment, "is-paused") == "false")
                yield environment


def dunst(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(["dunstctl", *words], env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def test_it_is_told_once_without_a_name_also_after_a_kill(surroundings: dict[str, str], tmp_path: Path) -> None:
    home = Home(tmp_path / "profile")
    fill(home)
    secret = tmp_path / "passphrase"
    secret.write_bytes(PASSPHRASE)
    environment = surroundings | {
        "OPTIMANTRA_PASSPHRASE_FILE": str(secret), "OPTIMANTRA_PROFILE": str(home.directory),
        "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "en_GB.UTF-8",
    }  # fmt: skip
    program = (sys.executable, "-m", "desktop", "window")

    def shown() -> int:
        return int(dunst(surroundings, "count", "displayed") or 0) + int(dunst(surroundings, "count", "history") or 0)

    def state() -> list[str]:
        asked = [sys.executable, "-m", "desktop", "reminders", "--json"]
        done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True, cwd=ROOT)
        return [one["told"] for one in json.loads(done.stdout)["coming"]]

    assert state() == ["due"]
    with running(*program, environment=environment):
        until(lambda: shown() >= 1)
        until(lambda: state() == ["told"])
        link = [*program, "optimantra://day/2026-11-23"]
        second = subprocess.run(link, env=environment, check=False, timeout=PATIENCE, cwd=ROOT)
        assert second.returncode == 0, "the first one was there and took the link"
    told = shown()
    with running(*program, environment=environment):
        until(lambda: writes(home))
        time.sleep(4)
        assert shown() == told
    dunst(surroundings, "close-all")
    until(lambda: int(dunst(surroundings, "count", "history") or 0) == told)
    history = dunst(surroundings, "history")
    assert "Acupuncture" in history
    assert "Kanarienvogel" not in history
